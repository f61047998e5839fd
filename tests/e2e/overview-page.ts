// The front page in the words of a scenario: what to do, what comes, money, look-ups. It judges nothing.
import type { Locator, Page } from "@playwright/test";
import { type Door, PortalPage } from "./portal-page";

/** A part that lists things. */
export type List = "todo" | "upcoming" | "money-in" | "money-out";
/** A part that says whose answers it lacks. */
export type Part = "todo" | "upcoming" | "money" | "looks";
export const parts: Part[] = ["todo", "upcoming", "money", "looks"];

/** One line of the front page as the citizen sees it. */
export interface Brief {
  kind: string;
  source: string;
  /** The other sources that have the same thing. */
  also: string[];
  title: string;
  authority: string;
  amount: string;
  /** The relative words and, after them, the date. */
  when: string;
}

export class OverviewPage extends PortalPage {
  readonly rows: Locator;
  readonly looks: Locator;

  constructor(page: Page, door: Door) {
    super(page, door, "/");
    this.rows = page.locator("#todo li[data-kind], #upcoming li[data-kind], #money li[data-kind]");
    this.looks = page.locator("#looks .looks-count");
  }

  /** The lines of a part, from top to bottom. */
  async briefs(list: List): Promise<Brief[]> {
    return this.page.locator(`#${list} li[data-kind]`).evaluateAll((rows) =>
      rows.map((row) => {
        const text = (selector: string) => row.querySelector(selector)?.textContent?.trim().replace(/\s+/g, " ") ?? "";
        const { kind = "", source = "", also = "" } = (row as HTMLElement).dataset;
        return {
          kind,
          source,
          also: also.split(" ").filter(Boolean).sort(),
          title: text(".row-title [lang], .row-title[lang]"),
          authority: text(".row-authority"),
          amount: text(".row-amount"),
          when: text(".brief-when"),
        };
      }),
    );
  }

  sum(list: "money-in" | "money-out"): Locator {
    return this.page.locator(`#${list} .money-sum`);
  }

  /** What a part says of the answers that it lacks. */
  lack(part: Part): Locator {
    return this.page.locator(`#${part} .lack`);
  }

  /** The way from "what to do" to all of it. */
  get allTodo(): Locator {
    return this.page.locator('#todo .card-content > a[href="/frister"]');
  }
}
