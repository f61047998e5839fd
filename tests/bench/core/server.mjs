// @ts-check
// Serves what the pages of the core's measurement need, isolated across origins: only then are the browser's clocks fine.
import { existsSync, readFileSync } from "node:fs";
import { createServer } from "node:http";
import { join, normalize } from "node:path";

const types = { ".mjs": "text/javascript", ".js": "text/javascript", ".wasm": "application/wasm", ".json": "application/json" };

/** @param {Record<string, string>} folders by the first part of an address @returns {Promise<{ origin: string, stop: () => void }>} */
export function serve(folders) {
  const server = createServer((request, response) => {
    response.setHeader("Cross-Origin-Opener-Policy", "same-origin");
    response.setHeader("Cross-Origin-Embedder-Policy", "require-corp");
    const [, first, ...rest] = normalize(new URL(request.url ?? "/", "http://x").pathname).split("/");
    const file = folders[first] && join(folders[first], ...rest);
    if (first === "") {
      response.setHeader("Content-Type", "text/html").end("<!doctype html><title>core</title>");
    } else if (file && existsSync(file)) {
      const type = Object.entries(types).find(([ending]) => file.endsWith(ending))?.[1];
      response.setHeader("Content-Type", type ?? "application/octet-stream").end(readFileSync(file));
    } else {
      response.writeHead(404).end();
    }
  });
  return new Promise((resolve) => {
    server.listen(0, "127.0.0.1", () => {
      const { port } = /** @type {import("node:net").AddressInfo} */ (server.address());
      resolve({ origin: `http://127.0.0.1:${port}`, stop: () => void server.close() });
    });
  });
}
