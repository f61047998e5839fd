// When the page can't run, what stands is plain: who the authorities are and where they are found.
import { expect, scenario } from "./scenario";
import type { Simulator } from "../simulator.mjs";
import type { TimelinePage } from "./timeline-page";
import { keepWasmMemory, spoilWasmMemory } from "../wasm-memory.mjs";

scenario.describe("without JavaScript", () => {
  scenario.use({ signedIn: false, javaScriptEnabled: false });
  scenario("the plain page stands", async ({ simulator, timeline, messages }) => {
    // Chromium refuses the script that the document announces.
    for (const script of ["overblik", "later"]) messages.expect(`${simulator.portal}/${script}-`, /^csp$/);
    // After a few seconds it wonders what became of the program, which nobody asks for.
    messages.allow(simulator.portal, /preloaded using link preload/);
    await timeline.open();
    await expectPlainPage(timeline, simulator);
  });
});

scenario("a browser without WebAssembly gets the plain page, and is sent nowhere", async ({ page, simulator, timeline }) => {
  await page.addInitScript(() => Reflect.deleteProperty(globalThis, "WebAssembly"));
  for (const path of ["/tidslinje", "/log-ind?til=/tidslinje"]) {
    await timeline.visit(path);
    await expectPlainPage(timeline, simulator);
    expect(page.url()).toBe(simulator.portal + path);
  }
});

scenario("the page's own binary does not come", async ({ page, simulator, timeline, messages }) => {
  messages.expect(`${simulator.portal}/overblik-`, /ERR_FAILED/);
  await page.route(isWasmOf("page"), (route) => route.abort());
  await timeline.open();
  await expectPlainPage(timeline, simulator);
});

scenario("the worker's binary does not come", async ({ page, simulator, timeline, messages }) => {
  messages.expect(`${simulator.portal}/worker`, /ERR_FAILED/);
  await page.route(isWasmOf("worker"), (route) => route.abort());
  await timeline.open();
  await expectPlainPage(timeline, simulator);
});

scenario("the worker's script does not come", async ({ page, simulator, timeline }) => {
  await page.route(/worker[^/]*\.js$/, (route) => route.abort());
  await timeline.open();
  await expectPlainPage(timeline, simulator);
});

scenario("the worker's binary is on its way for ever", async ({ page, simulator, timeline }) => {
  await page.clock.install();
  await page.route(isWasmOf("worker"), () => {});
  await timeline.open();
  await expect(timeline.skeletons.first()).toBeVisible();
  await page.clock.fastForward(31_000);
  await expectPlainPage(timeline, simulator);
});

scenario("somebody else's error on the page does not end it", async ({ page, timeline, messages }) => {
  messages.expect("", /not ours/);
  await page.addInitScript(() => void Promise.reject(new Error("not ours")));
  await timeline.openAndSettle();
  await expect(timeline.fallback).toBeHidden();
});

scenario("the page crashes in wasm", async ({ page, simulator, timeline, messages }) => {
  messages.expect(simulator.portal, /unreachable|out of bounds/);
  await keepWasmMemory(page);
  await timeline.openAndSettle();
  await expect(timeline.rows.first()).toBeVisible();
  await spoilWasmMemory(page);
  await page.mouse.click(5, 5);
  await expectPlainPage(timeline, simulator);
});

scenario("the worker crashes in wasm", async ({ page, simulator, timeline }) => {
  await keepWasmMemory(page);
  await timeline.openAndSettle();
  await expect(timeline.rows.first()).toBeVisible();
  await spoilWasmMemory(page.workers()[0]);
  await timeline.showMore("past").click();
  await expectPlainPage(timeline, simulator);
});

async function expectPlainPage(timeline: TimelinePage, simulator: Simulator): Promise<void> {
  await expect(timeline.fallback).toBeVisible();
  await expect(timeline.page.locator("#app")).toBeHidden();
  const links = timeline.fallback.locator("li a:not([href^='tel:'])");
  const shown = await links.evaluateAll((links) => links.map((link) => [link.textContent, link.getAttribute("href")]));
  // A citizen knows their own municipality, and a hundred and fifty lines would hide the rest.
  const listed = [...simulator.sources, ...simulator.toCome].filter(({ kind }) => kind === "state" || kind === "region");
  expect(shown).toEqual(listed.map(({ name, site }) => [name.da, site]));
}

function isWasmOf(part: "page" | "worker") {
  return (url: URL) => url.pathname.endsWith(".wasm") && url.pathname.includes("worker") === (part === "worker");
}
