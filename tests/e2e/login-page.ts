// The simulated login service's page in the words of a scenario: the persons one can be, how surely, and a way back. It
// judges nothing.
import { expect, type Locator, type Page } from "@playwright/test";

export class LoginPage {
  readonly persons: Locator;
  readonly cancel: Locator;

  constructor(
    readonly page: Page,
    readonly issuer: string,
  ) {
    this.persons = page.locator("button[data-person]");
    this.cancel = page.locator("#cancel");
  }

  async stands(): Promise<void> {
    await expect(this.persons.first()).toBeVisible();
    expect(new URL(this.page.url()).origin).toBe(this.issuer);
  }

  /** The button that logs one in as this person. */
  as(person: string): Locator {
    return this.page.locator(`button[data-person="${person}"]`);
  }

  /** How surely one is that person (NSIS). */
  level(level: "Low" | "Substantial" | "High"): Locator {
    return this.page.locator(`input[name="level"][value="${level}"]`);
  }

  async nameOf(person: string): Promise<string> {
    return (await this.as(person).locator(".name").innerText()).trim();
  }
}
