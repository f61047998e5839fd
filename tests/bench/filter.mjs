// @ts-check
// What a citizen feels of a choice: how long after pressing a topic the lines that it leaves are painted, and for how long
// at most the page could not hear the citizen since its first paint; and how both grow with the number of lines.
import { median, report } from "./report.mjs";
import { signIn } from "../sign-in.mjs";
import { Simulator } from "../simulator.mjs";
import { inFreshBrowser, mark, untilMarked } from "./visit.mjs";

/** @typedef {import("@playwright/test").Page} Page */

const day = { seed: 1, today: "2026-11-22" };
/** `slowdown`: how many times slower Chromium makes the page's own thread; it has no such brake for workers. */
const scales = [
  { items: 1_000, slowdown: 1, runs: 3 },
  { items: 3_000, slowdown: 4, runs: 3 },
  { items: 10_000, slowdown: 1, runs: 3 },
  { items: 100_000, slowdown: 1, runs: 2 },
];
const presses = 10;

export async function measureFilters() {
  /** @type {Map<number, { painted: number, settled: number }>} */
  const plain = new Map();
  for (const { items, slowdown, runs } of scales) {
    const painted = [];
    const settled = [];
    const blocked = [];
    const simulator = await Simulator.start({ ...day, person: `stress-${items}` });
    try {
      for (let run = 0; run < runs; run++) {
        const visit = await inFreshBrowser((page) => visitAndChoose(simulator, page, slowdown));
        painted.push(...visit.painted);
        settled.push(visit.settled);
        blocked.push(visit.blocked);
      }
    } finally {
      await simulator.stop();
    }
    const name = slowdown === 1 ? `${items}` : `${items}-slow-${slowdown}x`;
    report(`filter-to-paint-${name}`, median(painted), "ms", items > 10_000 ? Infinity : 50);
    report(`longest-task-${name}`, Math.max(...blocked), "ms", items > 10_000 ? Infinity : 50);
    if (slowdown === 1) plain.set(items, { painted: median(painted), settled: median(settled) });
  }
  // 1 is linear.
  report("filter-to-paint-exponent", exponent(plain, ({ painted }) => painted), "power", 1.1);
  report("settled-exponent", exponent(plain, ({ settled }) => settled), "power", 1.1);
}

/** @param {Simulator} simulator @param {Page} page @param {number} slowdown */
async function visitAndChoose(simulator, page, slowdown) {
  await page.addInitScript(() => {
    const tasks = /** @type {PerformanceEntry[]} */ ([]);
    new PerformanceObserver((list) => tasks.push(...list.getEntries())).observe({ type: "longtask", buffered: true });
    Object.assign(window, { tasks });
  });
  const session = await page.context().newCDPSession(page);
  await session.send("Emulation.setCPUThrottlingRate", { rate: slowdown });
  await signIn(simulator, page, "/tidslinje");
  await untilMarked(page, "overblik:settled");
  const painted = [];
  for (let press = 0; press < presses; press++) painted.push(await page.evaluate(chooseAndTime));
  const blocked = await page.evaluate(() => {
    const [paint] = performance.getEntriesByName("first-contentful-paint");
    const { tasks } = /** @type {{ tasks: PerformanceEntry[] }} */ (/** @type {unknown} */ (window));
    return Math.max(0, ...tasks.filter(({ startTime }) => startTime > paint.startTime).map(({ duration }) => duration));
  });
  return { painted, settled: await mark(page, "overblik:settled"), blocked };
}

/** From a press on a topic until the frame in which its lines and their number stand. It runs in the page. */
async function chooseAndTime() {
  const box = /** @type {HTMLInputElement} */ (document.getElementById("filter-topic-betalinger"));
  const shown = /** @type {HTMLElement} */ (document.getElementById("shown"));
  const before = shown.textContent;
  const begun = performance.now();
  box.click();
  await new Promise((resolve) => {
    const isThere = () => /\d/.test(shown.textContent ?? "") && shown.textContent !== before;
    const observer = new MutationObserver(() => {
      if (!isThere()) return;
      observer.disconnect();
      // The message of a channel comes after the frame that the animation frame belongs to.
      requestAnimationFrame(() => {
        const { port1, port2 } = new MessageChannel();
        port1.onmessage = resolve;
        port2.postMessage(null);
      });
    });
    observer.observe(shown, { childList: true, characterData: true, subtree: true });
  });
  return performance.now() - begun;
}

/**
 * The power of the number of lines that fits the figures best (least squares of the logarithms).
 * @template T @param {Map<number, T>} figures @param {(figure: T) => number} read
 */
function exponent(figures, read) {
  const points = [...figures].map(([items, figure]) => [Math.log(items), Math.log(read(figure))]);
  const mean = (/** @type {number} */ axis) => points.reduce((sum, point) => sum + point[axis], 0) / points.length;
  const [x, y] = [mean(0), mean(1)];
  const sum = (/** @type {(point: number[]) => number} */ of) => points.reduce((sum, point) => sum + of(point), 0);
  return sum(([px, py]) => (px - x) * (py - y)) / sum(([px]) => (px - x) ** 2);
}
