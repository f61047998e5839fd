// @ts-check
// A visit as the figures are taken from: a fresh browser, somebody who is signed in, the page's own marks.
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

/** As after the sign-in's return: the page opens as this person. @param {Page} page @param {string} person */
export async function signIn(page, person) {
  await page.addInitScript((person) => sessionStorage.setItem("overblik.demo-person", person), person);
}

/** @param {Page} page @param {string} name */
export function untilMarked(page, name) {
  return page.waitForFunction((name) => performance.getEntriesByName(name).length > 0, name, { timeout: 120_000 });
}

/** Milliseconds from the start of the navigation. @param {Page} page @param {string} name */
export function mark(page, name) {
  return page.evaluate((name) => performance.getEntriesByName(name)[0].startTime, name);
}
