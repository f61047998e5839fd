// The page /daekning in the words of a scenario: the areas, who is asked, who is not. It judges nothing.
import { expect, type Locator, type Page } from "@playwright/test";
import { type Door, PortalPage, SourceRow } from "./portal-page";

export class CoveragePage extends PortalPage {
  readonly areas: Locator;
  readonly covered: Locator;
  /** Those that take no part yet. */
  readonly notConnected: Locator;

  constructor(page: Page, door: Door) {
    super(page, door, "/daekning");
    this.areas = page.locator("#areas > ul > li");
    this.covered = page.locator("#covered li[data-source]");
    this.notConnected = page.locator("#not-connected li");
  }

  /** Everyone who is asked has said what it covers, or has failed to. */
  override async settles(): Promise<void> {
    await this.runs();
    await expect(this.covered.first()).toBeAttached();
    const waiting = this.page.locator("#covered .covered-state").getByText(/ikke sagt endnu|not said yet/);
    await expect(waiting).toHaveCount(0, { timeout: 30_000 });
  }

  coveredBy(id: string): Locator {
    return this.page.locator(`#covered li[data-source="${id}"]`);
  }

  /** Why it has not said what it covers; empty when it has. */
  lackOf(id: string): Locator {
    return this.coveredBy(id).locator(".covered-state").first();
  }

  /** The same, with what can be done about it. */
  authority(id: string): SourceRow {
    return new SourceRow(this.coveredBy(id));
  }
}
