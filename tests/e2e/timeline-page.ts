// The page /tidslinje in the words of a scenario: days, rows, and what can be chosen of them. It judges nothing.
import { expect, type Locator, type Page } from "@playwright/test";
import { type Door, PortalPage } from "./portal-page";

/** One row as the citizen sees it. */
export interface Row {
  kind: string;
  source: string;
  /** The other sources that have the same thing. */
  also: string[];
  title: string;
  authority: string;
  /** As it is written; empty when no money is involved. */
  amount: string;
}

/** The rows under one day's heading. */
export interface Day {
  heading: string;
  rows: Row[];
}

export type Part = "ahead" | "past";

export class TimelinePage extends PortalPage {
  readonly rows: Locator;
  readonly chosen: Locator;
  readonly shown: Locator;
  readonly removeAll: Locator;

  constructor(page: Page, door: Door, path = "/tidslinje") {
    super(page, door, path);
    this.rows = page.locator("#ahead li[data-kind], #past li[data-kind]");
    this.chosen = page.locator("#chosen .tag");
    this.shown = page.locator("#shown");
    this.removeAll = page.locator("#chosen .remove-all");
  }

  /** Nobody is waited for, and the rows are there: until then today has no date. */
  override async settles(): Promise<void> {
    await super.settles();
    await expect(this.page.locator("#ahead h3").filter({ hasText: /^(I dag|Today)$/ })).toHaveCount(0);
    await this.drawn();
  }

  /** The button for more rows of one part; its words differ between languages. */
  showMore(part: Part): Locator {
    return this.page.locator(`#${part} .show-more`);
  }

  /** Presses "Vis flere" until there is no more, and sees each press bring rows. */
  async showAll(): Promise<void> {
    for (const part of ["ahead", "past"] as const) {
      await this.drawn();
      const rows = this.page.locator(`#${part} .timeline-list > li`);
      while (await this.showMore(part).isVisible()) {
        const before = await rows.count();
        await this.showMore(part).click();
        await expect.poll(() => rows.count(), `"Vis flere" in #${part} brings more rows`).toBeGreaterThan(before);
        await this.drawn();
      }
      while (await this.folded(part).count()) await this.unfold(part);
    }
  }

  /** The headings of lines that stand folded. */
  folded(part: Part): Locator {
    return this.page.locator(`#${part} .run button[aria-expanded="false"]`);
  }

  /** Unfolds the first of them, and sees it bring as many lines as it says. */
  async unfold(part: Part): Promise<void> {
    const rows = this.page.locator(`#${part} li[data-kind]`);
    const [before, folded] = [await rows.count(), await this.folded(part).count()];
    const count = Number.parseInt((await this.folded(part).first().textContent()) ?? "", 10);
    await this.folded(part).first().click();
    await expect(this.folded(part)).toHaveCount(folded - 1);
    await expect(rows, "as many lines as the heading says").toHaveCount(before + count);
  }

  /** The days of one part with the rows under each, from top to bottom. */
  async days(part: Part): Promise<Day[]> {
    await this.drawn();
    return this.page.locator(`#${part}`).evaluate((section) => {
      const text = (element: Element | null) => element?.textContent?.trim() ?? "";
      const days: Day[] = [];
      for (const element of section.querySelectorAll("h3, li[data-kind]")) {
        if (element.matches("h3")) {
          days.push({ heading: text(element), rows: [] });
        } else {
          const { kind = "", source = "", also: others = "" } = (element as HTMLElement).dataset;
          const also = others.split(" ").filter(Boolean).sort();
          const title = text(element.querySelector(".row-title [lang], .row-title[lang]"));
          const authority = text(element.querySelector(".row-authority"));
          const amount = text(element.querySelector(".row-amount"));
          days.at(-1)?.rows.push({ kind, source, also, title, authority, amount });
        }
      }
      return days;
    });
  }

  /** They fold on a phone alone. */
  async unfoldFilters(): Promise<void> {
    const summary = this.page.locator("#filters > details > summary");
    if (await summary.isVisible()) await summary.click();
  }

  /** The box of a topic, by its word in addresses, or of what waits: `waiting`. The design system draws it in its label. */
  box(word: string): Locator {
    return this.page.locator(word === "waiting" ? "#filter-waiting" : `#filter-topic-${word}`);
  }

  async press(word: string): Promise<void> {
    await this.page.locator(`label[for="${await this.box(word).getAttribute("id")}"]`).click();
  }

  get authority(): Locator {
    return this.page.locator("#filter-authority");
  }

  get area(): Locator {
    return this.page.locator("#filter-area");
  }

  /** The first and the last month. */
  get from(): Locator {
    return this.page.locator("#filter-from");
  }

  get to(): Locator {
    return this.page.locator("#filter-to");
  }

  /** The way to another day: what unfolds it, its three fields, its button. */
  async jump(day: string, month: string, year: string): Promise<void> {
    const fields = this.page.locator("#jump-day");
    if (!(await fields.isVisible())) await this.page.locator(".jump > summary").click();
    for (const [field, words] of Object.entries({ day, month, year })) await this.page.locator(`#jump-${field}`).fill(words);
    await this.page.locator("#jump-go").click();
  }

  /** The rows for what was chosen last have come. */
  async chosenIsShown(): Promise<void> {
    await expect(this.shown).toHaveText(/\d/);
    await this.drawn();
  }
}
