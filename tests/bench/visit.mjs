// @ts-check
// A visit as the figures are taken from: a fresh browser, somebody whom the login service knows, the page's own marks.
import { launch } from "../chromium.mjs";

/** @typedef {import("@playwright/test").Page} Page */
/** @typedef {import("@playwright/test").Browser} Browser */

/** @template T @param {(page: Page, browser: Browser) => Promise<T>} visit @param {import("@playwright/test").BrowserContextOptions} [options] */
export async function inFreshBrowser(visit, options) {
  const browser = await launch();
  try {
    const context = await browser.newContext({ locale: "da-DK", ...options });
    return await visit(await context.newPage(), browser);
  } finally {
    await browser.close();
  }
}

/** @param {Page} page @param {string} name */
export function untilMarked(page, name) {
  return page.waitForFunction((name) => performance.getEntriesByName(name).length > 0, name, { timeout: 120_000 });
}

/**
 * Milliseconds from when the browser asked for the page, which is after the last redirect that led to it.
 * @param {Page} page @param {string} name
 */
export function mark(page, name) {
  return page.evaluate((name) => {
    const [{ fetchStart }] = /** @type {PerformanceNavigationTiming[]} */ (performance.getEntriesByType("navigation"));
    return performance.getEntriesByName(name)[0].startTime - fetchStart;
  }, name);
}
