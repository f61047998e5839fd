// @ts-check
// What Lighthouse thinks of the front page as a phone shows it, with somebody signed in. Its numbers are simulated from
// what it saw, so they depend little on this machine.
import { mkdirSync, writeFileSync } from "node:fs";
import lighthouse from "lighthouse";
import puppeteer from "puppeteer-core";
import { flags } from "../chromium.mjs";
import { required } from "../simulator.mjs";
import { median, reportAim } from "./report.mjs";

const aims = { performance: 95, accessibility: 100, "best-practices": 100 };
const runs = 3;

/** @param {import("../simulator.mjs").Simulator} simulator */
export async function measureLighthouse(simulator) {
  /** @type {Record<string, number[]>} */
  const scores = {};
  for (let run = 0; run < runs; run++) {
    const browser = await puppeteer.launch({ executablePath: required("CHROMIUM"), headless: true, args: flags });
    try {
      const page = await browser.newPage();
      await page.evaluateOnNewDocument((person) => sessionStorage.setItem("overblik.demo-person", person), simulator.world.person);
      const options = { onlyCategories: Object.keys(aims), disableStorageReset: true, logLevel: /** @type {const} */ ("error") };
      // The types of Lighthouse and of the driver are of different versions.
      const result = await lighthouse(simulator.portal, options, undefined, /** @type {any} */ (page));
      if (!result) throw new Error("Lighthouse has said nothing");
      for (const [name, { score }] of Object.entries(result.lhr.categories)) (scores[name] ??= []).push((score ?? 0) * 100);
      keep(result.lhr, run);
    } finally {
      await browser.close();
    }
  }
  for (const [name, aim] of Object.entries(aims)) reportAim(`lighthouse-${name}`, median(scores[name]), "points", aim);
}

/** For whoever wants to know why. @param {object} report @param {number} run */
function keep(report, run) {
  mkdirSync("target/lighthouse", { recursive: true });
  writeFileSync(`target/lighthouse/${run}.json`, JSON.stringify(report));
}
