// @ts-check
// A calendar file of 5 000 events with 500 rules, read and expanded by the core and by ical.js on the same bytes, by turns in
// one browser; both must find the same. Of several rounds in fresh pages the best medians count, since the machine has
// other work. One line each: `name value unit limit ok|short`.
import { execFileSync } from "node:child_process";
import { mkdtempSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { launch } from "../chromium.mjs";
import { required } from "../simulator.mjs";
import { serve } from "./core/server.mjs";
import { median, report } from "./report.mjs";

/** @typedef {{ ms: number, check: { occurrences: number, sum: number } }} Run */

const rounds = 3;
const warmUps = 3;
const runs = 15;
/** What ours may take of ical.js's time. */
const aim = 1 / 5;
/** What the reference's own description says that the file holds, and the 365 beginnings that their own rules do not fall on. */
const expected = 15_950 + 365;

const here = (/** @type {string} */ path) => new URL(path, import.meta.url).pathname;
const data = mkdtempSync(join(tmpdir(), "overblik-"));
execFileSync("node", [join(required("OVERBLIK_JSREF"), "icsgen.mjs"), join(data, "calendar.ics")]);
const folders = { wasm: required("OVERBLIK_BENCH_WASM"), page: here("ics"), ical: here("../../node_modules/ical.js/dist"), data };
const { origin, stop } = await serve(folders);
const best = { ours: Infinity, theirs: Infinity };
const cold = { ours: Infinity, theirs: Infinity };
for (let round = 0; round < rounds; round++) {
  const browser = await launch();
  const page = await browser.newPage();
  await page.goto(origin);
  await page.evaluate(async () => (await import(/** @type {any} */ ("/page/page.mjs"))).load("/data/calendar.ics"));
  const run = (/** @type {"ours" | "theirs"} */ who) =>
    page.evaluate((who) => /** @type {Run} */ (/** @type {any} */ (globalThis)[who]()), who);
  const taken = { ours: /** @type {number[]} */ ([]), theirs: /** @type {number[]} */ ([]) };
  for (let turn = 0; turn < warmUps + runs; turn++) {
    const [mine, other] = [await run("ours"), await run("theirs")];
    if (JSON.stringify(mine.check) !== JSON.stringify(other.check) || mine.check.occurrences !== expected) {
      throw new Error(`Not the same was found: ${JSON.stringify([mine.check, other.check])}`);
    }
    if (turn === 0) [cold.ours, cold.theirs] = [Math.min(cold.ours, mine.ms), Math.min(cold.theirs, other.ms)];
    if (turn < warmUps) continue;
    taken.ours.push(mine.ms);
    taken.theirs.push(other.ms);
  }
  [best.ours, best.theirs] = [Math.min(best.ours, median(taken.ours)), Math.min(best.theirs, median(taken.theirs))];
  await browser.close();
}
stop();
for (const [name, figures] of Object.entries({ warm: best, cold })) {
  report(`ics-${name}`, figures.ours, "ms", figures.theirs * aim);
  report(`ics-${name}-ical.js`, figures.theirs, "ms", Infinity);
  report(`ics-${name}-to-ical.js`, figures.ours / figures.theirs, "ratio", aim);
}
