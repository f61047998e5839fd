// @ts-check
// The bytes of a visit as they travel, compressed and without headers, until the last authority has answered: by what
// they are. What was asked is noted in the browser, and each answer is then weighed by asking once more for the same:
// the browser tells nothing reliable of the answers to a worker.
import { get } from "node:http";
import { report } from "./report.mjs";
import { inFreshBrowser, signIn, untilMarked } from "./visit.mjs";

/** @typedef {"shell" | "registry" | "answers"} Kind */

/** What each kind may be. The answers are the authorities' own: theirs is a guard against asking for too much. */
const limits = { shell: 164_000, registry: 10_000, answers: 60_000 };

/** @param {import("../simulator.mjs").Simulator} simulator */
export async function measureBytes(simulator) {
  const addresses = await inFreshBrowser(async (page) => {
    /** @type {string[]} */
    const asked = [];
    page.on("request", (request) => void asked.push(request.url()));
    await signIn(page, simulator.world.person);
    await page.goto(simulator.portal);
    await untilMarked(page, "overblik:settled");
    return asked;
  });
  const asked = Object.values(await simulator.allRequests()).reduce((sum, count) => sum + count, 0);
  const sums = { shell: 0, registry: 0, answers: 0 };
  let answers = 0;
  for (const address of addresses) {
    const kind = kindOf(address, simulator.portal);
    sums[kind] += await weigh(address, simulator.world.person);
    if (kind === "answers") answers += 1;
  }
  if (answers !== asked) throw new Error(`the browser told of ${answers} questions to authorities, of ${asked}`);
  for (const kind of /** @type {Kind[]} */ (Object.keys(limits))) report(`visit-bytes-${kind}`, sums[kind], "B", limits[kind]);
  report("visit-requests", addresses.length, "requests", 120);
}

/** @param {string} address @param {string} portal @returns {Kind} */
function kindOf(address, portal) {
  if (!address.startsWith(portal)) return "answers";
  return address.endsWith("/sources.json") ? "registry" : "shell";
}

/** How long the answer's body is on its way, before it is unpacked. @param {string} address @param {string} person @returns {Promise<number>} */
function weigh(address, person) {
  const { host, port, pathname, search } = new URL(address);
  const headers = { Host: host, "Accept-Encoding": "gzip, deflate, br, zstd", Authorization: `Bearer demo.${person}` };
  return new Promise((resolve, reject) => {
    get({ host: "127.0.0.1", port, path: pathname + search, headers }, (answer) => {
      let bytes = 0;
      answer.on("data", (/** @type {Buffer} */ part) => void (bytes += part.length));
      answer.on("end", () => resolve(bytes));
    }).on("error", reject);
  });
}
