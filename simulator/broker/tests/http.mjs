// @ts-check
// One request to a name under `.localhost`, which not every system resolves: the connection goes to this machine, the
// name into the header. It follows no redirect.
import { request } from "node:http";

/**
 * @typedef {{ status: number, headers: import("node:http").IncomingHttpHeaders, text: string }} Answer
 * @param {string} address
 * @param {{ method?: string, headers?: Record<string, string>, body?: string }} [how]
 * @returns {Promise<Answer>}
 */
export function ask(address, { method = "GET", headers = {}, body } = {}) {
  const { host, port, pathname, search } = new URL(address);
  return new Promise((resolve, reject) => {
    // On a connection of its own: one kept from before could be ended by whom it was kept with.
    const to = { host: "127.0.0.1", port, path: pathname + search, agent: false };
    const asked = request({ ...to, method, headers: { host, ...headers } });
    asked.on("error", reject);
    asked.on("response", async (response) => {
      let text = "";
      for await (const piece of response.setEncoding("utf8")) text += piece;
      resolve({ status: response.statusCode ?? 0, headers: response.headers, text });
    });
    asked.end(body);
  });
}
