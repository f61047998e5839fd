// @ts-check
// From the sign-in's return to the first deadline, on a slow phone and line: 4 times slower, 1.6 Mbit/s and 150 ms, as
// Lighthouse has it for mobile. Once with nothing in the browser's HTTP cache, once with the shell in it, which it is for
// whoever has just left for the login service from the portal.
// The browser slows no worker's processor down: what the worker computes is measured at this machine's speed.
import { median, report } from "./report.mjs";
import { returned, signIn } from "../sign-in.mjs";
import { inFreshBrowser, mark, untilMarked } from "./visit.mjs";

/** @typedef {import("@playwright/test").Page} Page */

const line = { offline: false, latency: 150, downloadThroughput: 1_600_000 / 8, uploadThroughput: 750_000 / 8 };
const slowness = 4;
const runs = 3;
const aim = 1_500;

/** @param {import("../simulator.mjs").Simulator} simulator */
export async function measureSlowLine(simulator) {
  /** @type {Record<string, number[]>} */
  const times = { cold: [], warm: [] };
  for (let run = 0; run < runs; run++) {
    await inFreshBrowser(async (page) => {
      await page.addInitScript(noteFirstDeadline);
      const session = await slowDown(page);
      for (const temperature of ["cold", "warm"]) {
        if (temperature === "cold") await signInCold(simulator, page, session);
        else await signIn(simulator, page);
        await untilMarked(page, "first-deadline");
        times[temperature].push(await mark(page, "first-deadline"));
        // Everything that is under way has come, so that the cache is full.
        await untilMarked(page, "overblik:settled");
      }
    });
  }
  report("first-deadline-3000-slow-line", median(times.cold), "ms", aim);
  report("first-deadline-3000-slow-line-shell-cached", median(times.warm), "ms", aim);
}

/** The line is the worker's too. @param {Page} page */
async function slowDown(page) {
  const session = await page.context().newCDPSession(page);
  await session.send("Network.enable");
  await session.send("Network.emulateNetworkConditions", line);
  await session.send("Emulation.setCPUThrottlingRate", { rate: slowness });
  return session;
}

/**
 * As `signIn`, but the cache is emptied while the login service's page stands.
 * @param {import("../simulator.mjs").Simulator} simulator @param {Page} page @param {import("@playwright/test").CDPSession} session
 */
async function signInCold(simulator, page, session) {
  await page.goto(`${simulator.portal}/log-ind?til=/`, { waitUntil: "commit" });
  await page.locator("button[data-person]").first().waitFor();
  await session.send("Network.clearBrowserCache");
  await page.context().addCookies([simulator.cookie()]);
  await page.reload({ waitUntil: "commit" });
  await returned(page, simulator.portal);
}

/** Runs in the browser: marks the frame in which the first deadline stands. */
function noteFirstDeadline() {
  const seen = new MutationObserver(() => {
    if (!document.querySelector('li[data-kind="deadline"]')) return;
    seen.disconnect();
    requestAnimationFrame(() => performance.mark("first-deadline"));
  });
  seen.observe(document, { childList: true, subtree: true });
}
