// The accessibility check. It first asserts what it is about to look at, so that an empty page can't pass.
import { expect, type Locator, type Page } from "@playwright/test";
import axe, { type AxeResults } from "axe-core";

/** No violation in the page, which says `text` and shows at least so many rows. */
export async function expectAccessible(page: Page, text: string | RegExp, rows: Locator, atLeast: number): Promise<void> {
  await expect(page.locator("body")).toContainText(text);
  expect(await rows.count(), "rows on the page that is checked").toBeGreaterThanOrEqual(atLeast);
  await page.evaluate(axe.source);
  const { violations } = await page.evaluate<AxeResults>("axe.run()");
  expect(violations.map(({ id, nodes }) => ({ id, at: nodes.map(({ html }) => html.slice(0, 120)) }))).toEqual([]);
}
