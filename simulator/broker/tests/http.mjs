// @ts-check
// One request to a name under `.localhost`, which not every system resolves: the connection goes to this machine, the
// name into the header. It follows no redirect.
import { once } from "node:events";
import { request } from "node:http";

/** An answer that takes longer, in milliseconds, does not come. */
const PATIENCE = 30_000;

/**
 * @typedef {{ status: number, headers: import("node:http").IncomingHttpHeaders, text: string }} Answer
 * @param {string} address
 * @param {{ method?: string, headers?: Record<string, string>, body?: string }} [how]
 * @returns {Promise<Answer>}
 */
export async function ask(address, { method = "GET", headers = {}, body } = {}) {
  const { host, port, pathname, search } = new URL(address);
  // On a connection of its own: one kept from before could be ended by whom it was kept with.
  const to = { host: "127.0.0.1", port, path: pathname + search, agent: false };
  const signal = AbortSignal.timeout(PATIENCE);
  const asked = request({ ...to, method, headers: { host, ...headers }, signal });
  asked.end(body);
  /** @type {[import("node:http").IncomingMessage]} */
  const [response] = /** @type {any} */ (await once(asked, "response"));
  let text = "";
  for await (const piece of response.setEncoding("utf8")) text += piece;
  return { status: response.statusCode ?? 0, headers: response.headers, text };
}
