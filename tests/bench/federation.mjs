// @ts-check
// What it costs that many take part and some of them misbehave: how soon after the first answer with something in it that
// something stands on the page, the longest time that the page could not hear the citizen meanwhile, and what it costs the
// first thing that another 150 authorities are registered that nobody asks.
import { median, report } from "./report.mjs";
import { signIn } from "../sign-in.mjs";
import { inFreshBrowser, mark, untilMarked } from "./visit.mjs";

/** @typedef {import("@playwright/test").Page} Page */
/** @typedef {import("../simulator.mjs").Simulator} Simulator */
/** @typedef {import("../simulator.mjs").Fault} Fault */

const runs = 5;
const asked = 30;

/** @type {[string, Fault][]} */
const misbehaving = [
  ["engholm", { kind: "down" }],
  ["gaeld", { kind: "slow", ms: 8_000 }],
  ["su", { kind: "status", status: 503, retry_after: 2 }],
  ["minlog", { kind: "hostile", what: "huge" }],
  ["politi", { kind: "html" }],
  ["siri", { kind: "truncated" }],
  ["patient", { kind: "endless" }],
  ["jobnet", { kind: "garbled" }],
  ["hund", { kind: "hostile", what: "deep" }],
  ["jagt", { kind: "slow", ms: 20_000 }],
];

/** @param {Simulator} simulator */
export async function measureFederation(simulator) {
  for (const [id, fault] of misbehaving) await simulator.setFault(id, fault);
  const shown = [];
  const blocked = [];
  for (let run = 0; run < runs; run++) {
    const visit = await inFreshBrowser((page) => visitAmong(simulator, page));
    shown.push(visit.shown);
    blocked.push(visit.blocked);
  }
  report("first-item-after-its-answer-10-of-30-ill", median(shown), "ms", 150);
  report("longest-task-10-of-30-ill", Math.max(...blocked), "ms", 50);
  for (const [id] of misbehaving) await simulator.setFault(id, { kind: "none" });

  /** @type {{ 150: number[], 300: number[] }} */
  const firsts = { 150: [], 300: [] };
  for (let run = 0; run < runs; run++) {
    firsts[150].push(await inFreshBrowser((page) => firstAmong(simulator, page, 150)));
    firsts[300].push(await inFreshBrowser((page) => firstAmong(simulator, page, 300)));
  }
  report("first-item-300-registered-to-150", median(firsts[300]) / median(firsts[150]), "ratio", 1.05);
}

/** @param {Simulator} simulator @param {Page} page */
async function visitAmong(simulator, page) {
  await registerWith(page, 150);
  await page.addInitScript(() => {
    const tasks = /** @type {{ start: number, duration: number }[]} */ ([]);
    const observer = new PerformanceObserver((list) => {
      for (const { startTime, duration } of list.getEntries()) tasks.push({ start: startTime, duration });
    });
    observer.observe({ type: "longtask", buffered: true });
    Object.assign(window, { tasks });
  });
  const answers = /** @type {Promise<number>[]} */ ([]);
  page.on("requestfinished", (request) => answers.push(endOfSomething(request)));
  await signIn(simulator, page, "/tidslinje");
  await untilMarked(page, "overblik:first-item");
  const at = await page.evaluate(() => performance.timeOrigin + performance.getEntriesByName("overblik:first-item")[0].startTime);
  // The slow ones come in, and the page draws them.
  await page.waitForTimeout(10_000);
  const blocked = await page.evaluate(() => {
    const [paint] = performance.getEntriesByName("first-contentful-paint");
    const { tasks } = /** @type {{ tasks: { start: number, duration: number }[] }} */ (/** @type {unknown} */ (window));
    return Math.max(0, ...tasks.filter(({ start }) => start > paint.startTime).map(({ duration }) => duration));
  });
  // Who listens to nobody has nothing in its log.
  const deaf = misbehaving.filter(([, { kind }]) => kind === "down").length;
  const count = Object.keys(await simulator.allRequests()).length + deaf;
  if (count < asked) throw new Error(`only ${count} were asked, and not ${asked}`);
  return { shown: at - Math.min(...(await Promise.all(answers))), blocked };
}

/** @param {Simulator} simulator @param {Page} page @param {number} registered */
async function firstAmong(simulator, page, registered) {
  await registerWith(page, registered);
  await signIn(simulator, page, "/tidslinje");
  await untilMarked(page, "overblik:first-item");
  return mark(page, "overblik:first-item");
}

/** When the answer was there, if it is a list with something in it. @param {import("@playwright/test").Request} request */
async function endOfSomething(request) {
  const { startTime, responseEnd } = request.timing();
  if (request.method() !== "GET" || !/\/overblik\/v1\/[a-z-]+\?/.test(request.url())) return Infinity;
  const response = await request.response();
  const body = await response?.text().catch(() => "");
  return body?.includes('"items":[{') && response?.status() === 200 ? startTime + responseEnd : Infinity;
}

/**
 * Lets the page see a registry of so many, of whom `asked` concern everybody.
 * @param {Page} page @param {number} registered
 */
async function registerWith(page, registered) {
  await page.route("**/sources.json", async (route) => {
    const response = await route.fetch({ url: route.request().url().replace("overblik.localhost", "127.0.0.1") });
    const registry = await response.json();
    const open = registry.sources.filter(({ connected = true }) => connected);
    open.slice(0, asked).forEach((/** @type {{ everyone: boolean }} */ source) => (source.everyone = true));
    for (let more = 0; open.length + more < registered; more++) {
      const address = `http://more-${more}.localhost:1/`;
      registry.sources.push({ ...open.at(-1), id: `more-${more}`, base: address, audience: address, everyone: false });
    }
    await route.fulfill({ response, json: registry });
  });
}
