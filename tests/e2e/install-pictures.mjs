// @ts-check
// Draws the pictures that the manifest names, from our own icons and the release build with a made-up person:
//   OVERBLIK_DIST=dist OVERBLIK_SIMULATOR=… CHROMIUM=… node tests/e2e/install-pictures.mjs [icons]
// They are committed, so this is run when an icon or the front page has another look.
import { readFileSync } from "node:fs";
import { launch } from "../chromium.mjs";
import { Simulator } from "../simulator.mjs";
import { signIn } from "../sign-in.mjs";

/** Which icon, from which picture, how wide in pixels, on which ground. @type {[string, string, number, string][]} */
const icons = [
  ["any-192", "public/icon.svg", 192, "transparent"],
  ["any-512", "public/icon.svg", 512, "transparent"],
  ["maskable-512", "docs/icons/maskable.svg", 512, "transparent"],
  ["monochrome-512", "docs/icons/monochrome.svg", 512, "transparent"],
  ["badge-96", "docs/icons/monochrome.svg", 96, "transparent"],
  ["apple-180", "docs/icons/maskable.svg", 180, "#005f6b"],
];
const browser = await launch();
for (const [name, picture, width, ground] of icons) {
  const page = await browser.newPage({ viewport: { width, height: width } });
  const svg = readFileSync(picture, "utf8");
  await page.setContent(`<style>*{margin:0}html{background:${ground}}svg{display:block}</style>${svg}`);
  await page.screenshot({ path: `public/icons/${name}.png`, omitBackground: ground === "transparent" });
  await page.close();
}
if (process.argv[2] !== "icons") {
  const simulator = await Simulator.start({ seed: 1, today: "2026-05-20", person: "family" });
  for (const [name, width, height] of /** @type {[string, number, number][]} */ ([["narrow", 390, 844], ["wide", 1280, 800]])) {
    const page = await browser.newPage({ viewport: { width, height }, locale: "da-DK", serviceWorkers: "block" });
    await signIn(simulator, page);
    await page.waitForFunction(() => performance.getEntriesByName("overblik:settled").length > 0);
    await page.screenshot({ path: `public/screenshots/${name}.png` });
    await page.close();
  }
  await simulator.stop();
}
await browser.close();
