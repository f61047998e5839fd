// @ts-check
// What a made-up person's sources answer, kept in files: the portal's own core is asked what it would ask, and the
// simulated authorities answer.
import { existsSync, mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { get } from "node:http";
import { join, resolve } from "node:path";
import { pathToFileURL } from "node:url";
import { required, Simulator } from "../../simulator.mjs";

const today = "2026-11-22";
/** The moment of the visit. */
export const now = Date.parse(`${today}T09:00:00Z`);

/** The folder of the answers to somebody who has so many items. What is there already is not asked for again. @param {number} items */
export async function answers(items) {
  const folder = resolve("target/bench/answers", String(items));
  if (existsSync(join(folder, "manifest.json"))) return folder;
  mkdirSync(folder, { recursive: true });
  const simulator = await Simulator.start({ seed: 1, today, person: `stress-${items}` });
  try {
    await ask(simulator, folder);
  } finally {
    await simulator.stop();
  }
  return folder;
}

/** @param {Simulator} simulator @param {string} folder */
async function ask(simulator, folder) {
  const wasm = required("OVERBLIK_BENCH_WASM");
  const { initSync, Shipped } = await import(pathToFileURL(join(wasm, "overblik_bench.js")).href);
  initSync({ module: readFileSync(join(wasm, "overblik_bench_bg.wasm")) });
  const registry = await body(`${simulator.portal}/sources.json`);
  writeFileSync(join(folder, "registry.json"), registry);
  const visit = Shipped.begin(registry, now);
  const tokens = new Map();
  const files = [];
  for (let url; (url = visit.question()); ) {
    const source = simulator.sources.find(({ base }) => url.startsWith(base));
    if (!source) throw new Error(`nobody is at ${url}`);
    if (!tokens.has(source.id)) tokens.set(source.id, await simulator.token(source.id));
    const answer = await body(url, tokens.get(source.id));
    const file = `${files.length}.json`;
    writeFileSync(join(folder, file), answer);
    files.push({ url, file });
    visit.answer(answer);
  }
  writeFileSync(join(folder, "manifest.json"), JSON.stringify({ files }));
}

/** @param {string} address @param {string} [token] @returns {Promise<Buffer>} */
function body(address, token) {
  const { host, port, pathname, search } = new URL(address);
  const headers = { Host: host, ...(token ? { Authorization: `Bearer ${token}` } : {}) };
  return new Promise((resolve, reject) => {
    get({ host: "127.0.0.1", port, path: pathname + search, headers }, (answer) => {
      if (answer.statusCode !== 200) reject(new Error(`${address} answered ${answer.statusCode}`));
      const parts = /** @type {Buffer[]} */ ([]);
      answer.on("data", (/** @type {Buffer} */ part) => void parts.push(part));
      answer.on("end", () => resolve(Buffer.concat(parts)));
    }).on("error", reject);
  });
}
