// @ts-check
// Screenshots of every component with all its examples, in folder `gallery` of the one given: as a phone and a
// desktop show them, and in forced colours. The pictures are for people; what is checked is in gallery.spec.ts.
import { mkdirSync } from "node:fs";
import { required, Simulator } from "../simulator.mjs";

/** @type {Record<string, import("@playwright/test").BrowserContextOptions>} */
const views = {
  390: { viewport: { width: 390, height: 844 } },
  1280: { viewport: { width: 1280, height: 800 } },
  forced: { viewport: { width: 390, height: 844 }, forcedColors: "active" },
};

/** @param {import("@playwright/test").Browser} browser @param {string} folder */
export async function takeGallery(browser, folder) {
  mkdirSync(`${folder}/gallery`, { recursive: true });
  const simulator = await Simulator.start({ seed: 1, today: "2026-11-22" }, required("OVERBLIK_GALLERY"));
  for (const [view, options] of Object.entries(views)) {
    const page = await browser.newPage({ locale: "da-DK", ...options });
    await page.goto(`${simulator.portal}/galleri`);
    const components = page.locator("[data-component]");
    await components.first().waitFor();
    for (const component of await components.all()) {
      const path = `${folder}/gallery/${await component.getAttribute("data-component")}-${view}.png`;
      await component.screenshot({ path });
      console.log(path);
    }
    await page.close();
  }
  await simulator.stop();
}
