// The accessibility check of a page as it stands.
import { expect, type Frame, type Page } from "@playwright/test";
import axe, { type AxeResults } from "axe-core";

/** WCAG 2.2 A and AA, without what axe calls best practice. */
export const lawAlone = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa"];

/** No violation in the page or frame, of all rules or of these. Who calls has seen that it shows what is to be checked. */
export async function expectAccessible(page: Page | Frame, state: string, rules?: string[]): Promise<void> {
  await page.evaluate(`globalThis.axe ?? (() => { ${axe.source} })()`);
  const { violations } = await page.evaluate<AxeResults>(`axe.run(${JSON.stringify(rules ? { runOnly: rules } : {})})`);
  const found = violations.map(({ id, nodes }) => ({ id, at: nodes.map(({ html }) => html.slice(0, 160)) }));
  expect.soft(found, `axe: ${state}`).toEqual([]);
}
