// A page that lists rows under headings, such as /frister or /digital-post, in the words of a scenario. It judges nothing.
import { expect, type Locator, type Page } from "@playwright/test";
import { type Door, PortalPage } from "./portal-page";
import type { Row } from "./timeline-page";

/** The rows under one heading; `""` where the part's own is enough. */
export interface Group {
  heading: string;
  rows: (Row & { when: string })[];
}

export class ListPage extends PortalPage {
  readonly rows: Locator;

  constructor(page: Page, door: Door, path: string) {
    super(page, door, path);
    this.rows = page.locator(".grouped li[data-kind]");
  }

  /** Nobody is waited for, and each part says something. */
  override async settles(): Promise<void> {
    await super.settles();
    await expect(this.page.locator(".grouped .skeleton-row")).toHaveCount(0);
  }

  part(id: string): Locator {
    return this.page.locator(`#${id}`);
  }

  /** What a part says of the answers that it lacks. */
  lack(id: string): Locator {
    return this.page.locator(`#${id} .lack`);
  }

  /** Presses "Vis flere" until there is no more. */
  async showAll(id: string): Promise<void> {
    const more = this.part(id).locator(".show-more");
    const rows = this.part(id).locator("li[data-kind]");
    while (await more.isVisible()) {
      const before = await rows.count();
      await more.click();
      await expect.poll(() => rows.count(), `"Vis flere" in #${id} brings more rows`).toBeGreaterThan(before);
    }
  }

  /** The rows of a part, by heading, from top to bottom. */
  async groups(id: string): Promise<Group[]> {
    return this.part(id).evaluate((section) => {
      const groups: Group[] = [];
      for (const list of section.querySelectorAll("ul.brief-list")) {
        const before = list.previousElementSibling;
        const heading = before?.matches("h3") ? (before.textContent ?? "").trim() : "";
        const rows = [...list.querySelectorAll<HTMLElement>(":scope > li[data-kind]")].map((row) => {
          const text = (selector: string) => row.querySelector(selector)?.textContent?.trim().replace(/\s+/g, " ") ?? "";
          const { kind = "", source = "", also = "" } = row.dataset;
          return {
            kind,
            source,
            also: also.split(" ").filter(Boolean).sort(),
            title: text(".row-title [lang], .row-title[lang]"),
            authority: text(".row-authority"),
            amount: text(".row-amount"),
            when: text(".brief-when"),
          };
        });
        groups.push({ heading, rows });
      }
      return groups;
    });
  }
}
