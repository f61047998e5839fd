// The sign-in in the words of a scenario: it stands in the place of each page that needs a person. It judges nothing.
import { expect, type Locator, type Page } from "@playwright/test";
import { type Door, PortalPage } from "./portal-page";

export class SignInPage extends PortalPage {
  readonly section: Locator;
  readonly button: Locator;
  /** What went wrong with the last try. */
  readonly alert: Locator;

  constructor(page: Page, { portal }: Door) {
    super(page, { portal, signedIn: false }, "/");
    this.section = page.locator("#sign-in");
    this.button = page.locator("#sign-in").getByRole("button");
    this.alert = page.locator("#sign-in").getByRole("alert");
  }

  override async settles(): Promise<void> {
    await this.runs();
    await expect(this.button.first()).toBeVisible();
  }
}
