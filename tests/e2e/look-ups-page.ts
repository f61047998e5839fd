// The page of who has seen the citizen's data, in the words of a scenario. It judges nothing.
import { expect, type Locator, type Page } from "@playwright/test";
import { type Door, PortalPage } from "./portal-page";

export class LookUpsPage extends PortalPage {
  readonly rows: Locator;
  /** The headings under which long groups stand. */
  readonly folds: Locator;
  /** How many are shown of all, once something was chosen. */
  readonly shown: Locator;
  /** What is chosen, each with a press that takes it away. */
  readonly chosen: Locator;
  readonly lack: Locator;
  readonly tellers: Locator;

  constructor(page: Page, door: Door) {
    super(page, door, "/opslag");
    this.rows = page.locator("#look-ups li[data-kind=access]");
    this.folds = page.locator("#look-ups .run button");
    this.shown = page.locator("#shown");
    this.chosen = page.locator(".chosen-list .tag");
    this.lack = page.locator("#look-ups .lack");
    this.tellers = page.locator("#tellers");
  }

  override async settles(): Promise<void> {
    await super.settles();
    await expect(this.page.locator("#look-ups .skeleton-row")).toHaveCount(0);
  }

  /** Unfolds every group and presses "Vis flere" until there is no more. */
  async showAll(): Promise<void> {
    for (;;) {
      const folded = this.page.locator("#look-ups .run button[aria-expanded=false]").first();
      const more = this.page.locator("#look-ups .show-more");
      const next = (await folded.isVisible()) ? folded : more;
      if (!(await next.isVisible())) return;
      const before = await this.rows.count();
      await next.click();
      await expect.poll(() => this.rows.count()).toBeGreaterThan(before);
    }
  }

  /** The look-up of this title by this organisation. */
  row(title: string, organisation: string): Locator {
    const { page } = this;
    return this.rows.filter({ has: page.getByText(title, { exact: true }) }).filter({ hasText: organisation });
  }

  async unfoldFilters(): Promise<void> {
    const summary = this.page.locator("#filters summary");
    if (await summary.isVisible()) await summary.click();
  }

  choice(id: string): Locator {
    return this.page.locator(`#look-up-${id}`);
  }

  /** Each month of the chart with its number, as the table has them. */
  async months(): Promise<[string, number][]> {
    const rows = this.page.locator(".bar-table tbody tr");
    const texts = await rows.evaluateAll((rows) => rows.map((row) => [...row.children].map((cell) => cell.textContent ?? "")));
    return texts.map(([month, count]) => [month, Number(count)]);
  }
}
