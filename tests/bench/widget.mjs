// @ts-check
// What a widget costs the page that shows it, on a site of its own: the element's bytes, the widget's before and after the
// sign-in, how much of the page moves for it, and how long the page can do nothing else. Bytes are those that travel,
// of the files as the build has compressed them: the simulator writes its ports into a few and compresses those anew in haste.
// The authorities' answers, which are their own, and the login service's are not counted.
import { existsSync, statSync } from "node:fs";
import { join } from "node:path";
import { chromium } from "@playwright/test";
import { everybodys, settled, signInFrom, widget } from "../guests.mjs";
import { required, Simulator } from "../simulator.mjs";
import { median, report } from "./report.mjs";

/** @typedef {import("@playwright/test").Page} Page */

const limits = { element: 3_000, before: 60_000, after: 150_000, moved: 0, blocked_ms: 50 };
const runs = 5;
/** What the page tells of itself: how much has moved, and how long the longest task took. */
const observed = () => {
  const seen = { moved: 0, blocked: 0 };
  const observe = (/** @type {string} */ type, /** @type {(entry: any) => void} */ take) =>
    new PerformanceObserver((list) => list.getEntries().forEach(take)).observe({ type, buffered: true });
  if (parent === self) {
    observe("layout-shift", ({ value }) => (seen.moved += value));
    observe("longtask", ({ duration }) => (seen.blocked = Math.max(seen.blocked, duration)));
    Object.assign(self, { seen });
  }
};

const simulator = await Simulator.start({ seed: 1, today: "2026-11-22", person: "family" });
try {
  await measureBytes();
  await measurePage("one", "/en", "frister");
  await measurePage("four", "/", "frister");
} finally {
  await simulator.stop();
}

async function measureBytes() {
  await inFreshBrowser(async (page) => {
    /** @type {Set<string>} */
    const asked = new Set();
    page.context().on("request", (request) => void asked.add(request.url().split("#")[0]));
    await page.goto(`${simulator.municipality}/iframe`);
    const frame = widget(page);
    await frame.getByRole("button", { name: /MitID/ }).waitFor();
    // What it fetches once it stands is part of it.
    await page.waitForTimeout(2_000);
    const before = weighed(asked);
    await signInFrom(simulator, page, frame);
    await settled(frame);
    report("widget-bytes-element", weigh(`${simulator.portal}/v1/embed.js`), "B", limits.element);
    report("widget-bytes-before", before, "B", limits.before);
    report("widget-bytes-after", weighed(asked), "B", limits.after);
  });
}

/** What of these came from the portal's server, but for the window in which one signs in. @param {Set<string>} asked */
function weighed(asked) {
  const ours = [...asked].filter((address) => address.startsWith(`${simulator.portal}/`) && !/\/v1\/(window\.html|widget_window)/.test(address));
  const paths = new Set(ours.map((address) => new URL(address).pathname));
  return [...paths].reduce((sum, path) => sum + weigh(path), 0);
}

/** @param {string} address */
function weigh(address) {
  const file = join(required("OVERBLIK_DIST"), new URL(address, simulator.portal).pathname);
  return statSync(existsSync(`${file}.br`) ? `${file}.br` : file).size;
}

/** @param {string} name @param {string} path @param {string} kind */
async function measurePage(name, path, kind) {
  const taken = [];
  for (let run = 0; run < runs; run++) {
    taken.push(await inFreshBrowser(async (page) => {
      await page.addInitScript(observed);
      await page.goto(simulator.municipality + path);
      const frame = widget(page, kind);
      await frame.getByRole("button", { name: /MitID/ }).waitFor();
      await signInFrom(simulator, page, frame);
      await frame.locator(".lines li").first().waitFor();
      return page.evaluate(() => /** @type {any} */ (self).seen);
    }));
  }
  report(`widget-host-moved-${name}`, Math.max(...taken.map(({ moved }) => moved)), "shift", limits.moved);
  report(`widget-host-blocked-${name}`, median(taken.map(({ blocked }) => blocked)), "ms", limits.blocked_ms);
}

/** @template T @param {(page: Page) => Promise<T>} visit */
async function inFreshBrowser(visit) {
  const browser = await chromium.launch({ executablePath: required("CHROMIUM"), ...everybodys });
  try {
    const context = await browser.newContext({ locale: "da-DK" });
    return await visit(await context.newPage());
  } finally {
    await browser.close();
  }
}
