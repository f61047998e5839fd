// @ts-check
// What Lighthouse thinks of the front page and the timeline as a phone shows them, from when the login service has sent the browser back. Its
// numbers are simulated from what it saw, so they depend little on this machine.
import { mkdirSync, writeFileSync } from "node:fs";
import lighthouse from "lighthouse";
import puppeteer from "puppeteer-core";
import { flags } from "../chromium.mjs";
import { required } from "../simulator.mjs";
import { median, reportAim } from "./report.mjs";

const aims = { performance: 95, accessibility: 100, "best-practices": 100 };
const runs = 5;
const pages = { overview: "/", timeline: "/tidslinje" };

/** @param {import("../simulator.mjs").Simulator} simulator */
export async function measureLighthouse(simulator) {
  for (const [name, path] of Object.entries(pages)) await measurePage(simulator, name, path);
}

/** @param {import("../simulator.mjs").Simulator} simulator @param {string} name @param {string} path */
async function measurePage(simulator, name, path) {
  /** @type {Record<string, number[]>} */
  const scores = {};
  for (let run = 0; run < runs; run++) {
    const browser = await puppeteer.launch({ executablePath: required("CHROMIUM"), headless: true, args: flags });
    try {
      const page = await browser.newPage();
      await browser.setCookie(cookieOf(simulator));
      const address = await answerOf(simulator, page, path);
      const options = { onlyCategories: Object.keys(aims), disableStorageReset: true, logLevel: /** @type {const} */ ("error") };
      // The types of Lighthouse and of the driver are of different versions.
      const result = await lighthouse(address, options, undefined, /** @type {any} */ (page));
      if (!result) throw new Error("Lighthouse has said nothing");
      for (const [category, { score }] of Object.entries(result.lhr.categories)) (scores[category] ??= []).push((score ?? 0) * 100);
      keep(result.lhr, `${name}-${run}`);
    } finally {
      await browser.close();
    }
  }
  for (const [category, aim] of Object.entries(aims)) reportAim(`lighthouse-${name}-${category}`, median(scores[category]), "points", aim);
}

/**
 * The address that the login service sends the browser back to, which has not followed it and has nothing in its cache.
 * @param {import("../simulator.mjs").Simulator} simulator @param {import("puppeteer-core").Page} page @param {string} path
 */
async function answerOf(simulator, page, path) {
  await page.setRequestInterception(true);
  /** @type {Promise<string>} */
  const answer = new Promise((resolve) => {
    page.on("request", async (request) => {
      const isAnswer = request.url().startsWith(`${simulator.portal}/log-ind?code=`);
      await (isAnswer ? request.abort() : request.continue());
      if (isAnswer) resolve(request.url());
    });
  });
  // What comes of it is a page that could not be shown.
  await page.goto(`${simulator.portal}/log-ind?til=${path}`).catch(() => {});
  const address = await answer;
  page.removeAllListeners("request");
  await page.setRequestInterception(false);
  const session = await page.createCDPSession();
  await session.send("Network.clearBrowserCache");
  await session.detach();
  return address;
}

/** As this browser's driver sets it. @param {import("../simulator.mjs").Simulator} simulator */
function cookieOf(simulator) {
  const { name, value, url } = simulator.cookie();
  return { name, value, domain: new URL(url).hostname, path: "/" };
}

/** For whoever wants to know why. @param {object} report @param {string} run */
function keep(report, run) {
  mkdirSync("target/lighthouse", { recursive: true });
  writeFileSync(`target/lighthouse/${run}.json`, JSON.stringify(report));
}
