// @ts-check
// The bytes of a visit as they travel, compressed and without headers, from before the sign-in until the last authority
// has answered: by what they are. What was asked is noted in the browser, and each answer is then weighed by asking once
// more for the same: the browser tells nothing reliable of the answers to a worker. What the login service sends is not
// weighed: it answers no question twice.
import { get } from "node:http";
import { report } from "./report.mjs";
import { signIn } from "../sign-in.mjs";
import { inFreshBrowser, untilMarked } from "./visit.mjs";

/**
 * @typedef {import("../simulator.mjs").Simulator} Simulator
 * @typedef {import("../simulator.mjs").Source} Source
 * @typedef {"shell" | "registry" | "answers"} Kind
 */

/** What each kind may be. The answers are the authorities' own: theirs is a guard against asking for too much. */
const limits = { shell: 164_000, registry: 10_000, answers: 60_000 };

/** @param {Simulator} simulator */
export async function measureBytes(simulator) {
  const addresses = await inFreshBrowser(async (page) => {
    /** @type {string[]} */
    const asked = [];
    page.on("request", (request) => void asked.push(request.url()));
    await signIn(simulator, page);
    await untilMarked(page, "overblik:settled");
    return asked;
  });
  await checkCount(simulator, addresses);
  const related = await simulator.related();
  const tokens = new Map(await Promise.all(related.map(async ({ id }) => /** @type {const} */ ([id, await simulator.token(id)]))));
  const sums = { shell: 0, registry: 0, answers: 0 };
  // The browser keeps what it has, so that a file which both documents of the visit need comes once.
  for (const address of new Set(addresses.filter((address) => !address.startsWith(simulator.issuer)))) {
    const source = sourceOf(address, simulator);
    sums[kindOf(address, source)] += await weigh(address, source && tokens.get(source.id));
  }
  for (const kind of /** @type {Kind[]} */ (Object.keys(limits))) report(`visit-bytes-${kind}`, sums[kind], "B", limits[kind]);
  report("visit-requests", addresses.length, "requests", 120);
}

/** The browser and the authorities themselves must agree on what was asked. @param {Simulator} simulator @param {string[]} addresses */
async function checkCount(simulator, addresses) {
  const told = addresses.filter((address) => sourceOf(address, simulator)).length;
  const asked = Object.values(await simulator.allRequests()).reduce((sum, count) => sum + count, 0);
  if (told !== asked) throw new Error(`the browser told of ${told} questions to authorities, of ${asked}`);
}

/** @param {string} address @param {Source | undefined} source @returns {Kind} */
function kindOf(address, source) {
  if (source) return "answers";
  return address.endsWith("/sources.json") ? "registry" : "shell";
}

/** Who answers there, if it is an authority. @param {string} address @param {Simulator} simulator */
function sourceOf(address, { sources }) {
  return sources.find(({ base }) => address.startsWith(base));
}

/** How long the answer's body is on its way, before it is unpacked. @param {string} address @param {string} [token] @returns {Promise<number>} */
function weigh(address, token) {
  const { host, port, pathname, search } = new URL(address);
  const authorization = token ? { Authorization: `Bearer ${token}` } : {};
  const headers = { Host: host, "Accept-Encoding": "gzip, deflate, br, zstd", ...authorization };
  return new Promise((resolve, reject) => {
    get({ host: "127.0.0.1", port, path: pathname + search, headers }, (answer) => {
      let bytes = 0;
      answer.on("data", (/** @type {Buffer} */ part) => void (bytes += part.length));
      answer.on("end", () => resolve(bytes));
    }).on("error", reject);
  });
}
