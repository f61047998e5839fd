// The field in the header and the page /soeg in the words of a scenario. It judges nothing.
import { expect, type Locator, type Page } from "@playwright/test";
import { type Door, PortalPage } from "./portal-page";

export class SearchPage extends PortalPage {
  readonly field: Locator;
  readonly button: Locator;
  readonly count: Locator;
  readonly found: Locator;
  readonly lack: Locator;

  constructor(page: Page, door: Door) {
    super(page, door, "/soeg");
    this.field = page.getByRole("search").getByRole("searchbox");
    this.button = page.getByRole("search").getByRole("button");
    this.count = page.locator("#found-count");
    this.found = page.locator("#found li[data-kind]");
    this.lack = page.locator("#found .lack");
  }

  /** The way here is the search's own button, on any page. */
  override async follow(): Promise<void> {
    await this.button.click();
    await expect(this.page).toHaveURL(this.portal + this.path);
  }

  /** Types this on any page and goes to what it finds. */
  async lookFor(words: string): Promise<void> {
    await this.field.fill(words);
    await this.field.press("Enter");
    await expect(this.page).toHaveURL(`${this.portal}/soeg`);
  }

  /** What is found, after every "Vis flere". */
  async allTitles(): Promise<string[]> {
    const more = this.page.locator("#found .show-more");
    while ((await more.count()) > 0) {
      const before = await this.found.count();
      await more.first().click();
      await expect.poll(() => this.found.count()).toBeGreaterThan(before);
    }
    return (await this.titlesIn(this.found).allInnerTexts()).map((title) => title.trim());
  }
}
