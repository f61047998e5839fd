// The sign-in in the words of a scenario: it stands in the place of each page that needs a person. It judges nothing.
import { expect, type Locator, type Page } from "@playwright/test";
import { PortalPage } from "./portal-page";

export class SignInPage extends PortalPage {
  readonly section: Locator;
  readonly persons: Locator;

  constructor(page: Page, portal: string) {
    super(page, portal, "/");
    this.section = page.locator("#sign-in");
    this.persons = page.locator("#sign-in button[data-person]");
  }

  override async settles(): Promise<void> {
    await this.runs();
    await expect(this.persons.first()).toBeVisible();
  }

  /** The button that signs one in as this person. */
  as(person: string): Locator {
    return this.page.locator(`#sign-in button[data-person="${person}"]`);
  }
}
