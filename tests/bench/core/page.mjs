// @ts-check
// Runs in the browser: the job in one of three ways on bytes that are in memory, timed phase by phase.
// Ours begins with the same arrays as the JavaScript: the copy into the program's memory is in `decode`, and the texts of
// the first screen come back as JavaScript's (`screen`). Freeing what was made is told apart (`free`): the JavaScript's
// garbage is cleared whenever the browser likes.
import init, { Core, Shipped } from "/wasm/overblik_bench.js";
import * as reference from "/reference/core.mjs";

/** @typedef {Record<string, number>} Times */

const screen = 40;

/** @param {string} path @returns {Promise<Uint8Array>} */
async function bytes(path) {
  return new Uint8Array(await (await fetch(path)).arrayBuffer());
}

/** Gets everything ready. Neither the script's nor the program's compilation is timed. @param {string} data @param {string} variant */
export async function load(data, variant) {
  const manifest = await (await fetch(`${data}/manifest.json`)).json();
  /** @type {Uint8Array[]} */
  const bufs = [];
  for (const { f } of manifest.files) bufs.push(await bytes(`${data}/${f}`));
  const job = /** @type {any} */ (reference)[variant];
  const memory = job ? undefined : (await init()).memory;
  Object.assign(globalThis, { run: job ? js(job, bufs) : () => ours(bufs), wasmMB: () => (memory?.buffer.byteLength ?? 0) / 1e6 });
}

/** @param {(bufs: Uint8Array[], options: object) => any} job @param {Uint8Array[]} bufs */
function js(job, bufs) {
  return (/** @type {boolean} */ verify = false) => {
    const { T: times, sum: fnv1a, ...check } = job(bufs, { verify });
    const { queries, ...rest } = times;
    return { times: rest, check: { ...check, fnv1a } };
  };
}

/** @param {Uint8Array[]} bufs */
function ours(bufs) {
  /** @type {Times} */
  const times = { decode: 0, parse: 0, normalise: 0 };
  let t = performance.now();
  const lap = (/** @type {string} */ name) => {
    const now = performance.now();
    times[name] = (times[name] ?? 0) + now - t;
    t = now;
  };
  const core = new Core();
  for (const buf of bufs) {
    core.take(buf);
    lap("decode");
    if (!core.read()) throw new Error("a payload could not be read");
    lap("parse");
  }
  core.order();
  lap("sort");
  core.group();
  lap("group");
  core.index();
  lap("index");
  const hits = reference.QUERIES.map((words) => core.query(words));
  lap("queries");
  const lines = core.first_screen(screen);
  lap("screen");
  if (lines.length !== screen) throw new Error(`${lines.length} lines on the first screen`);
  const toTimeline = times.decode + times.parse + times.sort + times.group;
  const total = toTimeline + times.index + times.queries + times.screen;
  const { n, uniq, groups, cents, fnv1a } = core;
  t = performance.now();
  core.free();
  lap("free");
  const { queries, ...rest } = times;
  return { times: { ...rest, query: queries / hits.length, toTimeline, total }, check: { n, uniq, groups, hits, cents, fnv1a } };
}

/** Lets the program do the job once on a few things, so that what it needs is compiled. @param {string} small */
export async function prime(small) {
  const names = ["p00.json", "p01.json", "p02.json"];
  ours(await Promise.all(names.map((name) => bytes(`${small}/${name}`))));
}

/** The portal's own way, from the answers of its sources by their addresses. @param {string} data @param {number} now */
export async function loadShipped(data, now) {
  const { files } = await (await fetch(`${data}/manifest.json`)).json();
  /** @type {Map<string, Uint8Array>} */
  const answers = new Map();
  for (const { url, file } of files) answers.set(url, await bytes(`${data}/${file}`));
  const registry = await bytes(`${data}/registry.json`);
  await init();
  Object.assign(globalThis, { run: () => shipped(registry, answers, now) });
}

/** @param {Uint8Array} registry @param {Map<string, Uint8Array>} answers @param {number} now */
function shipped(registry, answers, now) {
  const began = performance.now();
  const visit = Shipped.begin(registry, now);
  if (!visit) throw new Error("the registry could not be read");
  for (let url; (url = visit.question()); ) {
    const answer = answers.get(url);
    if (!answer) throw new Error(`nobody has answered ${url}`);
    visit.answer(answer);
  }
  const read = performance.now();
  const lines = visit.order();
  const ordered = performance.now();
  const shown = visit.first_window(screen).length;
  const first = performance.now();
  visit.index();
  const indexed = performance.now();
  for (const words of reference.QUERIES) visit.find(words);
  const found = performance.now();
  visit.free();
  const times = {
    ...{ read: read - began, order: ordered - read, window: first - ordered, first: first - began },
    ...{ index: indexed - first, query: (found - indexed) / reference.QUERIES.length },
  };
  return { times, check: { lines, shown } };
}
