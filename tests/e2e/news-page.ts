// The page of what is new, and the bell that leads there, in the words of a scenario. It judges nothing.
import { expect, type Locator, type Page } from "@playwright/test";
import { type Door, PortalPage } from "./portal-page";

/** A notice as the page shows it. */
export interface Shown {
  change: string;
  source: string;
  title: string;
  isNew: boolean;
  /** Its sentence. */
  said: string;
}

/** The notices of one day. */
export interface ShownDay {
  heading: string;
  notices: Shown[];
}

export class NewsPage extends PortalPage {
  readonly bell: Locator;
  readonly notices: Locator;
  readonly unseen: Locator;
  readonly allSeen: Locator;
  readonly reminders: Locator;
  /** What one is reminded of now, on whatever page. */
  readonly reminded: Locator;

  constructor(page: Page, door: Door) {
    super(page, door, "/nyt");
    this.bell = page.locator("#bell");
    this.notices = page.locator("li.notice[data-change]");
    this.unseen = page.locator("#unseen");
    this.allSeen = page.locator("#all-seen");
    this.reminders = page.locator("#reminders li.notice");
    this.reminded = page.locator("#reminded");
  }

  /** Nobody is waited for, and each part says something. */
  override async settles(): Promise<void> {
    await super.settles();
    await expect(this.main.locator(".skeleton-row")).toHaveCount(0);
  }

  lack(id: "needs-me" | "good-to-know" | "reminders"): Locator {
    return this.page.locator(`#${id} .lack`);
  }

  /** The days of a part, from top to bottom. */
  async days(id: "needs-me" | "good-to-know"): Promise<ShownDay[]> {
    return this.page.locator(`#${id}`).evaluate((part) =>
      [...part.querySelectorAll("ul.notice-list")].map((list) => {
        const notices = [...list.querySelectorAll<HTMLElement>(":scope > li")].map((line) => {
          const text = (selector: string) => line.querySelector(selector)?.textContent?.trim().replace(/\s+/g, " ") ?? "";
          const { change = "", source = "" } = line.dataset;
          return { change, source, title: text(".row-title"), isNew: text(".badge") !== "", said: text(".calendar-mark") };
        });
        return { heading: list.previousElementSibling?.textContent?.trim() ?? "", notices };
      }),
    );
  }

  async hasUnseen(count: number): Promise<void> {
    const name = count === 0 ? "Nyt og påmindelser" : `Nyt og påmindelser, ${count} ${count === 1 ? "ny" : "nye"}`;
    await expect(this.bell).toHaveAccessibleName(name);
    await expect(this.bell.locator(".bell-count")).toHaveText(count === 0 ? [] : [String(count)]);
  }
}
