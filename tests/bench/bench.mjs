// @ts-check
// The figures of the browser: what a visit weighs, what Lighthouse thinks of it, how soon something stands after signing
// in, how soon the first deadline does on a slow line, and what those cost that misbehave; and for many items how soon the
// first one stands, when all have come, what it costs that a window of rows crosses from worker to page, and memory. One
// line each: `name value unit limit ok|short`.
// Times depend on the machine, so the judgement is mostly the ratio to plain JavaScript on the same bytes.
import { readFileSync } from "node:fs";
import { measureBytes } from "./bytes.mjs";
import { measureFederation } from "./federation.mjs";
import { measureFilters } from "./filter.mjs";
import { measureLighthouse } from "./lighthouse.mjs";
import { peakOf } from "./peak.mjs";
import { median, report } from "./report.mjs";
import { measureReturn } from "./return.mjs";
import { signIn } from "../sign-in.mjs";
import { Simulator } from "../simulator.mjs";
import { measureSlowLine } from "./slow-line.mjs";
import { inFreshBrowser, mark, untilMarked } from "./visit.mjs";
import { keepWasmMemory, wasmBytes } from "../wasm-memory.mjs";

/** @typedef {import("@playwright/test").Page} Page */
/** @typedef {import("@playwright/test").Browser} Browser */

const day = { seed: 1, today: "2026-11-22" };
const baselineScript = readFileSync(new URL("baseline.js", import.meta.url), "utf8");
// `toJs`: what the ratios may be. With few items it is the start of two wasm binaries that counts, with
// many the work itself, and there plain JavaScript must not be the faster one.
const scales = [
  { items: 3_000, runs: 5, toJs: { first: 3, settled: 3, peak: 1.5 } },
  { items: 100_000, runs: 3, toJs: { first: 3, settled: 1, peak: 1 } },
];
const presses = 5;

await withAuthorities("family", measureBytes);
await withAuthorities("family", measureLighthouse);
await withAuthorities("family", measureReturn);
await withAuthorities("stress-3000", measureSlowLine);
await withAuthorities("stress", measureFederation);
await measureFilters();
for (const scale of scales) await withAuthorities(`stress-${scale.items}`, (simulator) => measureScale(simulator, scale));

/** @param {string} person @param {(simulator: Simulator) => Promise<void>} measure */
async function withAuthorities(person, measure) {
  const simulator = await Simulator.start({ ...day, person });
  try {
    await measure(simulator);
  } finally {
    await simulator.stop();
  }
}

/** @param {Simulator} simulator @param {typeof scales[number]} scale */
async function measureScale(simulator, { items, runs, toJs }) {
  const portal = [];
  const plain = [];
  for (let run = 0; run < runs; run++) {
    portal.push(await inFreshBrowser((page, browser) => visitPortal(simulator, page, browser)));
    const limit = await pageSize(simulator);
    plain.push(await inFreshBrowser((page, browser) => visitBaseline(simulator, page, browser, limit)));
  }
  const wasm = await inFreshBrowser((page) => weighPortal(simulator, page));

  const [first, settled, peak] = [of(portal, "first"), of(portal, "settled"), of(portal, "peak")];
  const windows = portal.flatMap((visit) => visit.windows);
  report(`first-item-${items}`, median(first), "ms", 1_000);
  report(`first-item-${items}-to-js`, median(first) / median(of(plain, "first")), "ratio", toJs.first);
  report(`settled-${items}`, median(settled), "ms", items / 25 + 1_000);
  report(`settled-${items}-to-js`, median(settled) / median(of(plain, "settled")), "ratio", toJs.settled);
  report(`window-${items}-median`, median(windows), "ms", 16);
  report(`window-${items}-max`, Math.max(...windows), "ms", 50);
  report(`wasm-memory-page-${items}`, wasm.page / 1e6, "MB", 10);
  report(`wasm-memory-worker-${items}`, wasm.worker / 1e6, "MB", 10 + items / 1_000);
  if (!peak.includes(0)) {
    report(`renderer-peak-${items}`, median(peak), "MB", 400);
    report(`renderer-peak-${items}-to-js`, median(peak) / median(of(plain, "peak")), "ratio", toJs.peak);
  }
}

/** @param {Simulator} simulator @param {Page} page @param {Browser} browser */
async function visitPortal(simulator, page, browser) {
  await openPortal(simulator, page);
  const windows = await measureWindows(page);
  return { first: await mark(page, "overblik:first-item"), settled: await mark(page, "overblik:settled"), windows, peak: await peakOf(browser) };
}

/** @param {Simulator} simulator @param {Page} page @param {Browser} browser @param {number} limit */
async function visitBaseline(simulator, page, browser, limit) {
  const tokens = await Promise.all((await simulator.related()).map(async ({ id }) => [id, await simulator.token(id)]));
  const call = `baseline(${limit}, ${JSON.stringify(Object.fromEntries(tokens))})`;
  const body = `<!doctype html><title>baseline</title><body><script>${baselineScript};${call}</script>`;
  // The page has no address of its own, so Chromium asks whether it may speak to this machine.
  await page.context().grantPermissions(["local-network-access"]);
  await page.route("**/baseline", (route) => route.fulfill({ contentType: "text/html", body }));
  await page.goto(`${simulator.portal}/baseline`);
  await untilMarked(page, "baseline:settled");
  return { first: await mark(page, "baseline:first-item"), settled: await mark(page, "baseline:settled"), peak: await peakOf(browser) };
}

/** Apart from the timed visits, since keeping hold of the memory takes time. @param {Simulator} simulator @param {Page} page */
async function weighPortal(simulator, page) {
  await keepWasmMemory(page);
  await openPortal(simulator, page);
  return { page: await wasmBytes(page), worker: await wasmBytes(page.workers()[0]) };
}

/** @param {Simulator} simulator @param {Page} page */
async function openPortal(simulator, page) {
  await signIn(simulator, page, "/tidslinje");
  await untilMarked(page, "overblik:settled");
}

/** What the page noted of each window that came after a press of "Vis flere". @param {Page} page */
async function measureWindows(page) {
  const rows = page.locator("#past li[data-kind]");
  await page.evaluate(() => performance.clearMeasures("overblik:window"));
  for (let press = 0; press < presses; press++) {
    const before = await rows.count();
    await page.locator("#past .show-more").click();
    await page.waitForFunction((before) => document.querySelectorAll("#past li[data-kind]").length > before, before);
  }
  return page.evaluate(() => performance.getEntriesByName("overblik:window").map(({ duration }) => duration));
}

/** The page size of the lists that the portal asked for. @param {Simulator} simulator */
async function pageSize(simulator) {
  const asked = (await simulator.requests("fjordby")).find(({ query }) => query.includes("limit="));
  return Number(new URLSearchParams(asked?.query).get("limit"));
}

/** @template {string} K @param {Record<K, number>[]} visits @param {K} name */
function of(visits, name) {
  return visits.map((visit) => visit[name]);
}
