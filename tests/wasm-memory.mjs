// @ts-check
// Keeps hold of the wasm memory of a page and of its worker, which no interface of the browser shows:
// to measure it, to look for words in it, and to spoil it as a crash would.

/**
 * @typedef {import("@playwright/test").Page} Page
 * @typedef {{ evaluate<Result, Given = void>(run: (given: Given) => Result, given?: Given): Promise<Result> }} Place
 *   a page or a worker
 */

/** From now on every document and worker of this page keeps its memory at hand. @param {Page} page */
export async function keepWasmMemory(page) {
  // What a test hands out itself has no address, so Chromium holds it for a public site and asks
  // whether that may speak to this machine.
  await page.context().grantPermissions(["local-network-access"]);
  await page.addInitScript(keep);
  await page.route(/worker[^/]*\.js$/, async (route) => {
    // Chromium knows every name under localhost; Node may not.
    const url = route.request().url().replace("overblik.localhost", "127.0.0.1");
    const response = await route.fetch({ url });
    await route.fulfill({ response, body: `(${keep})();${await response.text()}` });
  });
}

/** Bytes of wasm memory. @param {Place} place */
export function wasmBytes(place) {
  return place.evaluate(() => /** @type {number} */ (Reflect.get(globalThis, "wasmMemory").buffer.byteLength));
}

/** Which of these words are in the memory, as UTF-8. @param {Place} place @param {string[]} words @returns {Promise<string[]>} */
export function wasmTexts(place, words) {
  return place.evaluate((/** @type {string[]} */ words) => {
    // One character a byte, for both alike: a memory of many megabytes is searched at once.
    const characters = new TextDecoder("latin1");
    const memory = characters.decode(new Uint8Array(Reflect.get(globalThis, "wasmMemory").buffer));
    return words.filter((word) => memory.includes(characters.decode(new TextEncoder().encode(word))));
  }, words);
}

/** Fills the memory with what no pointer can be: the program's next step traps. @param {Place} place */
export function spoilWasmMemory(place) {
  return place.evaluate(() => {
    new Uint8Array(Reflect.get(globalThis, "wasmMemory").buffer).fill(0xff);
  });
}

/** Runs in the browser, before any script of the portal. */
function keep() {
  for (const name of /** @type {const} */ (["instantiate", "instantiateStreaming"])) {
    const original = /** @type {(...args: unknown[]) => Promise<any>} */ (WebAssembly[name]);
    Reflect.set(WebAssembly, name, async (/** @type {unknown[]} */ ...args) => {
      const result = await original(...args);
      const instance = result.instance ?? result;
      // A piece that comes later works in the memory of the first.
      if (instance.exports.memory) Reflect.set(globalThis, "wasmMemory", instance.exports.memory);
      return result;
    });
  }
}
