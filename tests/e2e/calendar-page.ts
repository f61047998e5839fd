// The calendar in the words of a scenario: the views, the grid of days, the chosen day, what is opened. It judges nothing.
import { expect, type Locator, type Page } from "@playwright/test";
import { type Door, PortalPage } from "./portal-page";

/** One line in a cell of the grid. */
export interface Line {
  kind: string;
  /** All of it, with what only screen readers are told. */
  words: string;
  /** The time, where it has one that day. */
  time: string;
  /** Which piece of a band it is. */
  band: string;
}

export type View = "maaned" | "uge" | "liste";

export class CalendarPage extends PortalPage {
  readonly grid: Locator;
  readonly cells: Locator;
  readonly period: Locator;
  readonly today: Locator;
  readonly selected: Locator;
  readonly dayHeading: Locator;
  readonly dayRows: Locator;
  readonly list: Locator;
  readonly opened: Locator;
  readonly hidden: Locator;
  readonly lack: Locator;
  readonly back: Locator;
  readonly ahead: Locator;

  constructor(page: Page, door: Door) {
    super(page, door, "/kalender");
    this.grid = page.getByRole("grid");
    this.cells = page.getByRole("gridcell");
    this.period = page.locator("#period");
    this.today = page.locator(".day-grid td:has([aria-current=date])");
    this.selected = page.locator(".day-grid [aria-selected=true]");
    this.dayHeading = page.locator("#day-heading");
    this.dayRows = page.locator("#chosen-day li[data-kind]");
    this.list = page.locator(".calendar-list");
    this.opened = page.locator("#opened");
    this.hidden = page.locator("#hidden");
    this.lack = page.locator("#calendar-lack");
    this.back = page.locator("#calendar-back");
    this.ahead = page.locator("#calendar-ahead");
  }

  override async settles(): Promise<void> {
    await super.settles();
    await expect(this.period).toBeVisible();
  }

  /** The cell of a day, `yyyy-mm-dd`. */
  cell(day: string): Locator {
    return this.page.locator(`.day-grid [data-cell="${day}"]`);
  }

  /** What has focus in the cell of a day, and tells of all of it. */
  number(day: string): Locator {
    return this.cell(day).locator(".day-number");
  }

  view(view: View): Locator {
    return this.page.locator(`.calendar-view[href*="vis=${view}"]`);
  }

  kind(word: string): Locator {
    return this.page.locator(`#kind-${word}`);
  }

  async unfoldFilters(): Promise<void> {
    const summary = this.page.locator("#filters summary");
    if (await summary.isVisible()) await summary.click();
  }

  /** Goes to a day by writing it. */
  async jumpTo(day: string): Promise<void> {
    const [year, month, number] = day.split("-");
    const form = this.page.locator(".jump");
    if (!(await form.getAttribute("open").then((open) => open !== null))) await form.locator("summary").click();
    for (const [id, digits] of [["day", number], ["month", month], ["year", year]]) {
      await this.page.locator(`#jump-${id}`).fill(digits ? String(Number(digits)) : "");
    }
    await this.page.locator("#jump-go").click();
    await expect(this.cell(day)).toHaveAttribute("aria-selected", "true");
  }

  /** What stands in each cell that is shown, by its day. */
  async days(): Promise<Record<string, Line[]>> {
    const days = await this.cells.evaluateAll((cells) =>
      cells.map((cell) => {
        const lines = [...cell.querySelectorAll<HTMLElement>("a.entry")].map((entry) => ({
          kind: entry.dataset.kind ?? "",
          words: entry.textContent ?? "",
          time: entry.querySelector("b")?.textContent ?? "",
          band: entry.dataset.band ?? "",
        }));
        return [(cell as HTMLElement).dataset.cell ?? "", lines] as const;
      }),
    );
    return Object.fromEntries(days);
  }
}
