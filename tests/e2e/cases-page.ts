// The pages /sager and /sager/<name> in the words of a scenario: the lists, and what one case shows. It judges nothing.
import { expect, type Locator, type Page } from "@playwright/test";
import { type Door, PortalPage } from "./portal-page";

/** One case in a list. */
export interface Listed {
  source: string;
  also: string[];
  title: string;
}

/** What was told of a case alone, as it stands on the page. */
export interface Told {
  steps: { stage: string; label: string }[];
  documents: string[];
  restsOn: number;
  goal: string | null;
}

export class CasesPage extends PortalPage {
  readonly rows: Locator;
  /** What is said of a case that is looked for. */
  readonly finding: Locator;
  readonly steps: Locator;
  /** What is said of what its authority tells alone. */
  readonly status: Locator;
  readonly retry: Locator;

  constructor(page: Page, door: Door) {
    super(page, door, "/sager");
    this.rows = page.locator("#open li[data-kind], #ended li[data-kind]");
    this.finding = page.locator(".case-finding");
    this.steps = page.locator("#case-steps .case-steps > li");
    this.status = page.locator("#case-status");
    this.retry = this.status.getByRole("button");
  }

  row(title: string): Locator {
    return this.rows.filter({ hasText: title }).first();
  }

  titleLink(row: Locator): Locator {
    return row.locator("a.row-title");
  }

  /** Presses "Vis flere" until there is no more. */
  async showAll(): Promise<void> {
    const more = this.page.locator(":is(#open, #ended) .show-more");
    while (await more.first().isVisible()) {
      const before = await this.rows.count();
      await more.first().click();
      await expect.poll(() => this.rows.count()).toBeGreaterThan(before);
    }
  }

  async listed(): Promise<Listed[]> {
    return this.rows.evaluateAll((rows) =>
      rows.map((row) => {
        const { source = "", also = "" } = (row as HTMLElement).dataset;
        return { source, also: also.split(" ").filter(Boolean).sort(), title: row.querySelector(".row-title")?.textContent ?? "" };
      }),
    );
  }

  /** A case is here, and nothing more of it is waited for. */
  async hasOpened(title: string): Promise<void> {
    await expect(this.heading).toHaveText(title);
    await expect(this.page.locator("#case-steps, #case-status .alert").first()).toBeVisible();
    await expect(this.status.locator("[role=status]")).toBeEmpty();
  }

  async told(): Promise<Told> {
    return this.page.locator("#main-content").evaluate((main) => {
      const texts = (css: string) => [...main.querySelectorAll(css)].map((element) => element.textContent ?? "");
      const goal = [...main.querySelectorAll("#case-clocks dl dd")].at(0)?.textContent ?? null;
      return {
        steps: [...main.querySelectorAll<HTMLElement>(".case-steps > li")].map((step) => ({
          stage: step.dataset.stage ?? "",
          label: step.querySelector(".step-label")?.textContent ?? "",
        })),
        documents: texts("#case-documents li > span"),
        restsOn: main.querySelectorAll("#case-rests-on li").length,
        goal,
      };
    });
  }
}
