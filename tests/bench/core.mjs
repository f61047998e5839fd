// @ts-check
// The core measured against JavaScript: the reference's job (../shared/reference/jsref) done by idiomatic and by tuned
// JavaScript and by the core, on the same bytes in the same browser, taking turns. First one cold run in a fresh page
// each, then warm-ups, then the runs whose medians are compared; all of it several times, of which the best medians count,
// since the machine has other work. Beside it the portal's own way from its sources' answers to the first lines.
// One line each: `name value unit aim met|short`, or without an aim. OVERBLIK_BENCH_REPEATS says how often all of it is
// done, OVERBLIK_BENCH_ITEMS on how many items alone.
import { loadavg } from "node:os";
import { launch } from "../chromium.mjs";
import { required } from "../simulator.mjs";
import { payloads, reference } from "./core/payloads.mjs";
import { serve } from "./core/server.mjs";
import { answers, now } from "./core/answers.mjs";
import { peakOf } from "./peak.mjs";
import { median } from "./report.mjs";

/** @typedef {import("@playwright/test").Page} Page */
/** @typedef {{ times: Record<string, number>, check: object }} Run */
/** @typedef {"idiomatic" | "tuned" | "ours"} Variant */
/** @typedef {Record<Variant, Record<string, number>>} Figures */

const variants = /** @type {Variant[]} */ (["idiomatic", "tuned", "ours"]);
const repeats = Number(process.env.OVERBLIK_BENCH_REPEATS ?? 3);
const warmUps = 3;
const runs = 15;
const scales = [
  { items: 10_000, aims: { warm: 0.4, cold: 0.6 } },
  { items: 100_000, aims: { warm: 0.33, cold: 0.5, peak: 0.45 } },
];

const here = (/** @type {string} */ path) => new URL(path, import.meta.url).pathname;
const folders = {
  ...{ wasm: required("OVERBLIK_BENCH_WASM"), reference },
  ...{ page: here("core"), small: here("../../bench/tests/payloads") },
};
const alone = process.env.OVERBLIK_BENCH_ITEMS;
for (const { items, aims } of scales.filter(({ items }) => !alone || items === Number(alone))) {
  const [data, own] = [payloads(items), await answers(items)];
  const { origin, stop } = await serve({ ...folders, data: data.folder, own });
  const figures = { warm: empty(), least: empty(), cold: empty() };
  const { warm, cold } = figures;
  const primed = /** @type {Run["times"]} */ ({});
  for (let repeat = 0; repeat < repeats; repeat++) {
    await takeTurns(origin, data.check, figures);
    console.log(`core-${items} ${repeat + 1} of ${repeats}, load ${loadavg()[0].toFixed(0)}`);
    keep(primed, await runPrimed(origin));
  }
  for (const [name, of] of Object.entries(figures)) tell(`core-${items}-${name}`, of);
  judge(`core-${items}-warm-to-tuned`, warm.ours.total / warm.tuned.total, aims.warm);
  judge(`core-${items}-cold-to-tuned`, cold.ours.total / cold.tuned.total, aims.cold);
  judge(`core-${items}-cold-primed-to-tuned`, primed.total / cold.tuned.total, aims.cold);
  if (aims.peak) await weigh(`core-${items}`, origin, aims.peak);
  await measureShipped(`shipped-${items}`, origin);
  stop();
}

/** @returns {Figures} */
function empty() {
  return { idiomatic: {}, tuned: {}, ours: {} };
}

/**
 * One round of it all; what is better than before is kept.
 * @param {string} origin @param {object} expected @param {Record<"warm" | "least" | "cold", Figures>} figures
 */
async function takeTurns(origin, expected, { warm, least, cold }) {
  const browser = await launch();
  const pages = /** @type {[Variant, Page][]} */ ([]);
  for (const variant of variants) {
    const page = await browser.newPage();
    await open(page, origin, variant);
    pages.push([variant, page]);
    const { times, check } = await run(page, true);
    if (JSON.stringify(check, Object.keys(check).sort()) !== JSON.stringify(expected, Object.keys(expected).sort())) {
      throw new Error(`${variant}: ${JSON.stringify(check)} is not ${JSON.stringify(expected)}`);
    }
    keep(cold[variant], times);
  }
  const taken = /** @type {Record<Variant, Run["times"][]>} */ ({ idiomatic: [], tuned: [], ours: [] });
  for (let round = 0; round < warmUps + runs; round++) {
    for (const [variant, page] of pages) {
      const { times } = await run(page);
      if (round >= warmUps) taken[variant].push(times);
    }
  }
  for (const variant of variants) {
    keep(warm[variant], each(taken[variant], median));
    keep(least[variant], each(taken[variant], (values) => Math.min(...values)));
  }
  await browser.close();
}

/**
 * Ours in a fresh page, after it has done the job on 120 things: as when it has read the registry while the sources' answers
 * were waited for.
 * @param {string} origin @returns {Promise<Run["times"]>}
 */
async function runPrimed(origin) {
  const browser = await launch();
  const page = await browser.newPage();
  await open(page, origin, "ours");
  await page.evaluate(async () => (await import(/** @type {any} */ ("/page/page.mjs"))).prime("/small"));
  const { times } = await run(page);
  await browser.close();
  return times;
}

/** @param {Page} page @param {string} origin @param {Variant} variant */
async function open(page, origin, variant) {
  await page.goto(origin);
  const load = async (/** @type {string} */ variant) => (await import(/** @type {any} */ ("/page/page.mjs"))).load("/data", variant);
  await page.evaluate(load, variant);
}

/** @param {Page} page @param {boolean} [verify] @returns {Promise<Run>} */
async function run(page, verify = false) {
  await page.bringToFront();
  return page.evaluate((verify) => /** @type {any} */ (globalThis).run(verify), verify);
}

/** One number for each phase. @param {Run["times"][]} all @param {(values: number[]) => number} one @returns {Run["times"]} */
function each(all, one) {
  return Object.fromEntries(Object.keys(all[0]).map((name) => [name, one(all.map((times) => times[name]))]));
}

/** @param {Run["times"]} best @param {Run["times"]} times */
function keep(best, times) {
  if (times.total < (best.total ?? Infinity)) Object.assign(best, times);
}

/** The peak of a process in which one of them has run: once, and as often as above. @param {string} name @param {string} origin @param {number} aim */
async function weigh(name, origin, aim) {
  const peaks = /** @type {Record<Variant, number[]>} */ ({ idiomatic: [], tuned: [], ours: [] });
  for (const variant of variants) {
    const browser = await launch();
    const page = await browser.newPage();
    await open(page, origin, variant);
    await run(page);
    const once = await peakOf(browser);
    for (let more = 0; more < warmUps + runs; more++) await run(page);
    peaks[variant] = [once, await peakOf(browser)];
    const wasm = await page.evaluate(() => /** @type {any} */ (globalThis).wasmMB());
    await browser.close();
    const told = peaks[variant].map((peak) => peak.toFixed(0)).join(" / ");
    console.log(`${name}-peak-${variant} ${told} MB after one run / after ${warmUps + runs} more, of which wasm ${wasm.toFixed(0)}`);
  }
  judge(`${name}-peak-once-to-tuned`, peaks.ours[0] / peaks.tuned[0], aim);
  judge(`${name}-peak-to-tuned`, peaks.ours[1] / peaks.tuned[1], aim);
}

/** @param {string} name @param {string} origin */
async function measureShipped(name, origin) {
  const best = /** @type {Record<string, number>} */ ({});
  for (let repeat = 0; repeat < repeats; repeat++) {
    const browser = await launch();
    const page = await browser.newPage();
    await page.goto(origin);
    await page.evaluate(async (now) => (await import(/** @type {any} */ ("/page/page.mjs"))).loadShipped("/own", now), now);
    const cold = await run(page);
    if (repeat === 0) console.log(`${name} ${JSON.stringify(cold.check)}`);
    const taken = [];
    for (let round = 0; round < warmUps + runs; round++) taken.push((await run(page)).times);
    const figures = { cold: cold.times, warm: each(taken.slice(warmUps), median) };
    for (const [temperature, times] of Object.entries(figures)) {
      for (const [phase, ms] of Object.entries(times)) {
        const key = `${name}-${temperature}-${phase}`;
        best[key] = Math.min(best[key] ?? Infinity, ms);
      }
    }
    await browser.close();
  }
  for (const [key, ms] of Object.entries(best)) console.log(`${key} ${ms.toFixed(1)} ms`);
}

/** @param {string} name @param {Figures} figures */
function tell(name, figures) {
  for (const variant of variants) {
    const phases = Object.entries(figures[variant]).map(([phase, ms]) => `${phase} ${ms.toFixed(1)}`);
    console.log(`${name}-${variant} ${phases.join(", ")} ms`);
  }
}

/** @param {string} name @param {number} ratio @param {number} aim */
function judge(name, ratio, aim) {
  console.log(`${name} ${ratio.toFixed(2)} ratio ${aim} ${ratio <= aim ? "met" : "short"}`);
}
