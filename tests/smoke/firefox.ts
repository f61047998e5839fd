// Firefox by WebDriver BiDi, which it speaks itself.
import puppeteer from "puppeteer-core";
import { required } from "../simulator.mjs";
import type { Tab } from "./tab";

export async function firefox(): Promise<Tab> {
  const browser = await puppeteer.launch({ browser: "firefox", executablePath: required("FIREFOX"), headless: true });
  const page = await browser.newPage();
  const waitUntil = "domcontentloaded";
  return {
    engine: await browser.version(),
    evaluate: (script: never, given?: never) => page.evaluate(script, given),
    open: async (address) => void (await page.goto(address, { waitUntil })),
    reload: async () => void (await page.reload({ waitUntil })),
    // Firefox 140 does not say when it is back within one document.
    back: () => page.evaluate(() => void setTimeout(() => history.back())),
    press: (css) => page.click(css),
    resize: (width, height) => page.setViewport({ width, height }).catch(passOver),
    picture: async () => Buffer.from(await page.screenshot()),
    close: () => browser.close(),
  };
}

/** Firefox 140 gets its size and no more: it knows nothing of how a screen is turned. */
function passOver(error: Error): void {
  if (!error.message.includes("setScreenOrientationOverride")) throw error;
}
