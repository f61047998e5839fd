// @ts-check
// Widgets on the pages of other sites, as tests and benchmark use them, in a browser that is as everybody's: what a site keeps
// is apart on each site that one is on, its cookies stay at home, and a window opens only after a press. Playwright switches
// all three off. Plain JavaScript, because scenarios and benchmark both use it.
import { flags } from "./chromium.mjs";

/** @typedef {import("@playwright/test").Page} Page */
/** @typedef {import("@playwright/test").FrameLocator} FrameLocator */
/** @typedef {import("./simulator.mjs").Simulator} Simulator */

/** Playwright's own features that are off, without the one that keeps storage apart. The last such switch counts. */
const OFF = "DestroyProfileOnBrowserClose,HttpsUpgrades,HttpsFirstBalancedModeAutoEnable,MediaRouter,PaintHolding,AvoidCorsURLLoaderRestartOnRedirect,OptimizationHints";

/** How such a browser is started. */
export const everybodys = {
  ignoreDefaultArgs: ["--disable-popup-blocking"],
  args: [...flags, `--disable-features=${OFF}`, "--test-third-party-cookie-phaseout"],
};

/** A press counts when what is pressed has been in sight for half a second; this is how long a test waits for that at first. */
const IN_SIGHT_MS = 800;

/** How long a window may take to come or to go: several tries of a press, or a whole sign-in on a slow machine. */
const PATIENCE_MS = 30_000;

/** The frame of the widget of this kind on the page. @param {Page} page @param {string} [kind] */
export function widget(page, kind = "frister") {
  return page.frameLocator(`overblik-widget[kind=${kind}] iframe, iframe[src*="kind=${kind}&"]`).first();
}

/** What a widget says when what was pressed had not been in sight for long enough. @param {FrameLocator} frame */
export function covered(frame) {
  return frame.locator(".note").filter({ hasText: /^(Noget dækkede|Something covered)/ });
}

/** Presses a control of a widget until it counts: on a slow machine it comes into sight late. @param {FrameLocator} frame @param {import("@playwright/test").Locator} control */
export async function press(frame, control) {
  await control.scrollIntoViewIfNeeded();
  for (let tried = 1; ; tried++) {
    await control.page().waitForTimeout(IN_SIGHT_MS * tried);
    await control.click();
    // The widget draws within a frame or two.
    await control.page().waitForTimeout(50);
    if (tried === 5 || !(await covered(frame).isVisible())) return;
  }
}

/**
 * The window that opens once a control of a widget is pressed. It is waited for from before the first try.
 * @param {FrameLocator} frame @param {import("@playwright/test").Locator} control
 */
export async function opened(frame, control) {
  const opens = control.page().waitForEvent("popup", { timeout: PATIENCE_MS });
  await press(frame, control);
  return opens;
}

/**
 * Signs in from a widget, as a person whom the login service lets in without a question.
 * @param {Simulator} simulator @param {Page} page @param {FrameLocator} frame
 */
export async function signInFrom(simulator, page, frame, person = simulator.world.person) {
  await page.context().addCookies([simulator.cookie(undefined, person)]);
  const window = await opened(frame, frame.getByRole("button", { name: /MitID$/ }));
  if (!window.isClosed()) await window.waitForEvent("close", { timeout: PATIENCE_MS });
}

/** Nobody is waited for any more: an authority may take as long as on the portal's own pages. @param {FrameLocator} frame */
export async function settled(frame) {
  await frame.getByRole("status").filter({ hasText: /linjer? er hentet|lines? (is|are) here/ }).waitFor({ state: "attached", timeout: 30_000 });
}
