// The page /tidslinje in the words of a scenario. It knows the page contract's ids and data attributes;
// it judges nothing.
import { expect, type Locator, type Page } from "@playwright/test";

export type State = "waiting" | "loaded" | "partial" | "failed" | "empty" | "off";

/** One row as the citizen sees it. */
export interface Row {
  kind: string;
  source: string;
  title: string;
  authority: string;
}

/** The rows under one day's heading. */
export interface Day {
  heading: string;
  rows: Row[];
}

export type Part = "ahead" | "past";

export class TimelinePage {
  readonly summary: Locator;
  readonly gaps: Locator;
  readonly rows: Locator;
  readonly skeletons: Locator;
  readonly fallback: Locator;

  constructor(
    readonly page: Page,
    private readonly portal: string,
  ) {
    this.summary = page.locator("#summary");
    this.gaps = page.locator("#gaps [data-source]");
    this.rows = page.locator("#ahead li[data-kind], #past li[data-kind]");
    this.skeletons = page.locator(".skeleton-row");
    this.fallback = page.locator("#fallback");
  }

  /** Goes to a path of the portal, and no further than the document. */
  async open(path = "/tidslinje"): Promise<void> {
    await this.page.goto(this.portal + path, { waitUntil: "domcontentloaded" });
  }

  async openAndSettle(path?: string): Promise<void> {
    await this.open(path);
    await this.settles();
  }

  /** No authority is being waited for any more. */
  async settles(): Promise<void> {
    await expect(this.page.locator("html")).toHaveClass(/\brunning\b/);
    await expect(this.page.locator("#sources li[data-source]").first()).toBeVisible();
    await expect(this.page.locator("#sources li[data-state=waiting]")).toHaveCount(0, { timeout: 30_000 });
  }

  source(id: string): SourceRow {
    return new SourceRow(this.page.locator(`#sources li[data-source="${id}"]`));
  }

  gap(id: string): Locator {
    return this.page.locator(`#gaps [data-source="${id}"]`);
  }

  rowsOf(id: string): Locator {
    return this.page.locator(`li[data-kind][data-source="${id}"]`);
  }

  /** The authorities' own words, without what the page adds to a link. */
  titlesIn(rows: Locator): Locator {
    return rows.locator(".row-title [lang], .row-title[lang]");
  }

  /** The button for more rows of one part; its words differ between languages. */
  showMore(part: Part): Locator {
    return this.page.locator(`#${part} .show-more`);
  }

  /** Presses "Vis flere" until there is no more, and sees each press bring rows. */
  async showAll(): Promise<void> {
    for (const part of ["ahead", "past"] as const) {
      const rows = this.page.locator(`#${part} li[data-kind]`);
      while (await this.showMore(part).isVisible()) {
        const before = await rows.count();
        await this.showMore(part).click();
        await expect.poll(() => rows.count(), `"Vis flere" in #${part} brings more rows`).toBeGreaterThan(before);
      }
    }
  }

  /** The days of one part with the rows under each, from top to bottom. */
  async days(part: Part): Promise<Day[]> {
    return this.page.locator(`#${part}`).evaluate((section) => {
      const text = (element: Element | null) => element?.textContent?.trim() ?? "";
      const days: Day[] = [];
      for (const element of section.querySelectorAll("h3, li[data-kind]")) {
        if (element.matches("h3")) {
          days.push({ heading: text(element), rows: [] });
        } else {
          const { kind = "", source = "" } = (element as HTMLElement).dataset;
          const title = text(element.querySelector(".row-title [lang], .row-title[lang]"));
          const authority = text(element.querySelector(".row-authority"));
          days.at(-1)?.rows.push({ kind, source, title, authority });
        }
      }
      return days;
    });
  }

  async speak(language: "da" | "en"): Promise<void> {
    await this.page.locator(`header [lang="${language}"]`).click();
    await expect(this.page.locator("html")).toHaveAttribute("lang", language);
  }
}

/** One authority in the strip. */
export class SourceRow {
  readonly retryButton: Locator;

  constructor(readonly element: Locator) {
    this.retryButton = element.getByRole("button");
  }

  async is(...states: State[]): Promise<void> {
    await expect(this.element).toHaveAttribute("data-state", new RegExp(`^(${states.join("|")})$`), { timeout: 30_000 });
  }

  async retry(): Promise<void> {
    await this.retryButton.click();
  }
}
