// @ts-check
// How a test signs in without the login service's page, and how one signs in otherwise than the build says. Plain
// JavaScript, because scenarios, screenshots and benchmark all use it.

/** @typedef {import("@playwright/test").Page} Page */

/**
 * Leaves for the login service, which lets the person in without a question, and comes back to the path.
 * @param {import("./simulator.mjs").Simulator} simulator @param {Page} page
 */
export async function signIn(simulator, page, path = "/", person = simulator.world.person) {
  await page.context().addCookies([simulator.cookie(undefined, person)]);
  await page.goto(`${simulator.portal}/log-ind?til=${encodeURIComponent(path)}`, { waitUntil: "commit" });
  await returned(page, simulator.portal);
}

/** The browser has come back from the login service, to whatever page. @param {Page} page @param {string} portal */
export async function returned(page, portal) {
  const isBack = (/** @type {URL} */ { origin, pathname }) => origin === portal && pathname !== "/log-ind";
  await page.waitForURL(isBack, { waitUntil: "domcontentloaded" });
}

/**
 * Lets every document of this page be one in which one signs in with these changes, before its first script runs.
 * @param {Page} page
 * @param {Partial<{ issuer: string, levels: string[], rotates: boolean, idle_s: number, absolute_s: number, warn_s: number }>} changes
 */
export async function changeSignIn(page, changes) {
  await page.addInitScript((changes) => {
    const change = () => {
      const meta = /** @type {HTMLMetaElement | null} */ (document.querySelector('meta[name="overblik-sign-in"]'));
      if (!meta) return;
      parsed.disconnect();
      meta.content = JSON.stringify({ ...JSON.parse(meta.content), ...changes });
    };
    const parsed = new MutationObserver(change);
    parsed.observe(document, { childList: true, subtree: true });
  }, changes);
}
