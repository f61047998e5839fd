// @ts-check
// Screenshots of every page in its main states, as a phone and a desktop show them, into target/shots/.
// It checks nothing: the pictures are for people.
import { mkdirSync, rmSync } from "node:fs";
import { launch } from "../chromium.mjs";
import { Simulator } from "../simulator.mjs";

/** @typedef {import("@playwright/test").Page} Page */

const folder = "target/shots";
const viewports = { 390: { width: 390, height: 844 }, 1280: { width: 1280, height: 800 } };
const person = { seed: 1, today: "2026-11-22" };

/** @type {(state: string) => (page: Page) => Promise<void>} */
const untilSkatIs = (state) => (page) => page.locator(`#sources [data-source=skat][data-state=${state}]`).waitFor();

/** @param {Page} page */
async function settled(page) {
  await page.waitForFunction(() => performance.getEntriesByName("overblik:settled").length > 0);
}

/**
 * @typedef {object} Picture
 * @property {string} [path]
 * @property {number} [scale] how many items the person has
 * @property {import("../simulator.mjs").Fault} [skat] what is wrong with one authority
 * @property {import("@playwright/test").BrowserContextOptions} [browser]
 * @property {(page: Page) => Promise<void>} ready what to wait for, and to press
 */
/** @type {Record<string, Picture>} */
const pictures = {
  timeline: { ready: settled },
  "timeline-one-failed": { skat: { kind: "status", status: 503, retry_after: 5 }, ready: settled },
  "timeline-one-partial": { skat: { kind: "garbled" }, ready: settled },
  "timeline-waiting": { skat: { kind: "slow", ms: 9_000 }, ready: untilSkatIs("waiting") },
  "timeline-little": { scale: 3, ready: settled },
  "timeline-english": {
    ready: async (page) => {
      await settled(page);
      await page.locator('header [lang="en"]').click();
    },
  },
  "not-found": { path: "/findes-ikke", ready: (page) => page.locator("html.running #main-content h1").waitFor() },
  "plain-page": { browser: { javaScriptEnabled: false }, ready: (page) => page.locator("#fallback").waitFor() },
};

rmSync(folder, { recursive: true, force: true });
mkdirSync(folder, { recursive: true });
const browser = await launch();
try {
  for (const [name, picture] of Object.entries(pictures)) await take(name, picture);
} finally {
  await browser.close();
}

/** @param {string} name @param {Picture} picture */
async function take(name, { path = "/tidslinje", scale, skat, browser: options, ready }) {
  const simulator = await Simulator.start({ ...person, scale });
  if (skat) await simulator.setFault("skat", skat);
  for (const [width, viewport] of Object.entries(viewports)) {
    const page = await browser.newPage({ viewport, locale: "da-DK", ...options });
    await page.goto(simulator.portal + path, { waitUntil: "domcontentloaded" });
    await ready(page);
    await page.screenshot({ path: `${folder}/${name}-${width}.png`, fullPage: true });
    await page.close();
    console.log(`${folder}/${name}-${width}.png`);
  }
  await simulator.stop();
}
