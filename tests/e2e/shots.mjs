// @ts-check
// Screenshots of every page in its main states for several persons, as a phone and a desktop show them, into target/shots/.
// It checks nothing: the pictures are for people. Those of the components are gallery-shots.mjs'.
import { mkdirSync, rmSync } from "node:fs";
import { launch } from "../chromium.mjs";
import { takeGallery } from "./gallery-shots.mjs";
import { changeSignIn, signIn } from "../sign-in.mjs";
import { Simulator } from "../simulator.mjs";

/** @typedef {import("@playwright/test").Page} Page */

const folder = "target/shots";
const viewports = { 390: { width: 390, height: 844 }, 1280: { width: 1280, height: 800 } };
const world = { seed: 1, today: "2026-11-22" };

/**
 * @typedef {object} Picture
 * @property {string} [path]
 * @property {string | null} [person] who is signed in; nobody when `null`
 * @property {Record<string, import("../simulator.mjs").Fault>} [faults] what is wrong, by authority
 * @property {import("@playwright/test").BrowserContextOptions} [browser]
 * @property {Parameters<typeof changeSignIn>[1]} [signIn] how one signs in, where it is otherwise than in the build
 * @property {(page: Page) => Promise<unknown>} [ready] what to wait for, and to press
 */

/** @param {Page} page */
const settled = (page) => page.waitForFunction(() => performance.getEntriesByName("overblik:settled").length > 0);
/** @param {Page} page */
const stands = (page) => page.locator("html.running #main-content h1").waitFor();
/** @param {Page} page */
const signInStands = (page) => page.locator("#sign-in button").first().waitFor();
/** @param {Page} page */
const warned = (page) => page.locator("dialog[open]").waitFor();
/** @param {Page} page */
const described = async (page) => {
  await page.locator("#covered li[data-source]").first().waitFor({ state: "attached" });
  await page.waitForFunction(() => !/ikke sagt endnu|not said yet/.test(document.querySelector("#covered")?.textContent ?? ""));
};
/** @param {Page} page */
async function english(page) {
  await settled(page);
  await page.locator('header .languages [lang="en"]').click();
}
/** @param {Page} page */
async function unfolded(page) {
  await settled(page);
  await page.locator("#main-content details").evaluateAll((all) => all.forEach((one) => one.setAttribute("open", "")));
}

/** @param {Page} page @param {string} words */
async function searched(page, words) {
  await settled(page);
  await page.locator("#search").fill(words);
  await page.waitForFunction(() => /Vi fandt|ikke fundet/.test(document.querySelector("#found-count")?.textContent ?? ""));
}
/** @param {Page} page */
async function caseOpened(page) {
  await settled(page);
  await page.locator("#open a.row-title").first().click();
  await page.locator("#case-steps").waitFor();
}

/** @param {Page} page */
async function opened(page) {
  await settled(page);
  await page.locator(".day-grid .entry").first().click();
  await page.locator("#opened .row-title").waitFor();
}

/** @param {Page} page */
async function asking(page) {
  await settled(page);
  await page.locator("#look-ups li[data-kind] .button").first().click();
  await page.locator(".ask-steps").waitFor();
}

/** @type {Picture["faults"]} */
const oneFailed = { udbetaling: { kind: "status", status: 503, retry_after: 5 } };
/** @type {Picture["faults"]} */
const bad = { ...oneFailed, fjordby: { kind: "garbled" }, skat: { kind: "slow", ms: 9_000 } };

/** @type {Record<string, Picture>} */
const pictures = {
  "overview-family": {},
  "overview-student": { person: "student" },
  "overview-debt": { person: "debt" },
  "overview-pensioner": { person: "pensioner" },
  "overview-fifteen": { person: "fifteen" },
  "overview-one-failed": { faults: oneFailed },
  "overview-bad-day": { faults: bad, ready: (page) => page.locator("#sources [data-source=skat][data-state=waiting]").getByText("Vi venter").waitFor() },
  "overview-register-down": { faults: { cpr: { kind: "status", status: 503, retry_after: 5 } } },
  "overview-english": { ready: english },
  "timeline-family": { path: "/tidslinje" },
  "timeline-researcher": { path: "/tidslinje", person: "researcher" },
  "timeline-stress": { path: "/tidslinje", person: "stress" },
  "timeline-one-failed": { path: "/tidslinje", faults: oneFailed },
  "timeline-chosen": { path: "/tidslinje?emne=frister,betalinger&venter=ja", ready: unfolded },
  "timeline-unfolded": { path: "/tidslinje?emne=sager", ready: unfolded },
  "deadlines-family": { path: "/frister" },
  "deadlines-debt": { path: "/frister", person: "debt" },
  "deadlines-one-failed": { path: "/frister", faults: oneFailed },
  "deadlines-nobody-holds-anything": { path: "/frister", person: "stress-0" },
  "deadlines-english": { path: "/frister", ready: english },
  "calendar-month": { path: "/kalender?vis=maaned" },
  "calendar-week": { path: "/kalender?vis=uge&dag=2026-12-01" },
  "calendar-list": { path: "/kalender?vis=liste" },
  "calendar-closed-day": { path: "/kalender?vis=maaned&dag=2026-12-25" },
  "calendar-full-day": { path: "/kalender?vis=maaned", person: "stress" },
  "calendar-all": { path: "/kalender?vis=maaned&alt=ja", person: "stress" },
  "calendar-chosen": { path: "/kalender?vis=maaned&emne=frister,aftaler" },
  "calendar-opened": { path: "/kalender?vis=maaned", ready: opened },
  "calendar-one-failed": { path: "/kalender?vis=maaned", faults: oneFailed },
  "calendar-english": { path: "/kalender?vis=maaned", ready: english },
  "payments-family": { path: "/ydelser-og-betalinger" },
  "payments-debt": { path: "/ydelser-og-betalinger", person: "debt" },
  "payments-one-failed": { path: "/ydelser-og-betalinger", faults: oneFailed },
  "payments-nobody-holds-anything": { path: "/ydelser-og-betalinger", person: "stress-0" },
  "payments-english": { path: "/ydelser-og-betalinger", ready: english },
  "cases-family": { path: "/sager" },
  "cases-one-failed": { path: "/sager", faults: oneFailed },
  "case-building": { path: "/sager", ready: caseOpened },
  "case-researcher": { path: "/sager", person: "researcher", ready: caseOpened },
  "case-not-found": { path: "/sager/0123456789abcdef" },
  "post-family": { path: "/digital-post" },
  "post-debt": { path: "/digital-post", person: "debt" },
  "post-unfolded": { path: "/digital-post", ready: unfolded },
  "mine-family": { path: "/mine-oplysninger" },
  "mine-debt": { path: "/mine-oplysninger", person: "debt" },
  "mine-one-failed": { path: "/mine-oplysninger", faults: oneFailed },
  "look-ups-sick": { path: "/opslag", person: "sick" },
  "look-ups-asking": { path: "/opslag", person: "sick", ready: asking },
  "look-ups-by-organisation": { path: "/opslag?saml=hvem&fra=2026-09", person: "stress", ready: unfolded },
  "look-ups-one-failed": { path: "/opslag", faults: oneFailed },
  "news-family": { path: "/nyt" },
  "news-debt": { path: "/nyt", person: "debt" },
  "news-one-failed": { path: "/nyt", faults: oneFailed },
  "news-english": { path: "/nyt", ready: english },
  "news-nobody-holds-anything": { path: "/nyt", person: "stress-0" },
  settings: { path: "/indstillinger", ready: unfolded },
  "search-family": { path: "/soeg", ready: (page) => searched(page, "betal") },
  "search-nothing": { path: "/soeg", ready: settled },
  "search-one-failed": { path: "/soeg", faults: oneFailed, ready: (page) => searched(page, "findes ikke") },
  "coverage-family": { path: "/daekning", ready: described },
  "coverage-nobody": { path: "/daekning", person: null, ready: (page) => page.locator("#areas li").first().waitFor() },
  help: { path: "/hjaelp", ready: stands },
  accessibility: { path: "/tilgaengelighed", ready: stands },
  cookies: { path: "/cookies", ready: stands },
  widgets: { path: "/widgets", ready: stands },
  "sign-in": { person: null, ready: signInStands },
  "sign-in-failed": { path: "/log-ind?code=a&state=b", person: null, ready: signInStands },
  "login-service": {
    person: null,
    ready: async (page) => {
      await page.locator("#sign-in button").click();
      await page.locator("button[data-person]").first().waitFor();
    },
  },
  "session-expiry": { signIn: { idle_s: 30, warn_s: 29 }, ready: warned },
  "session-last": { signIn: { absolute_s: 30, warn_s: 29 }, ready: warned },
  "logged-off": { path: "/logget-af", person: null, ready: stands },
  "logged-off-login-open": { path: "/logget-af?login=aaben", person: null, ready: stands },
  "session-over": { path: "/session-udloebet", person: null, ready: stands },
  "not-found": { path: "/findes-ikke", person: null, ready: stands },
  "plain-page": { person: null, browser: { javaScriptEnabled: false }, ready: (page) => page.locator("#fallback").waitFor() },
};

rmSync(folder, { recursive: true, force: true });
mkdirSync(folder, { recursive: true });
const browser = await launch();
const simulator = await Simulator.start(world);
try {
  for (const [name, picture] of Object.entries(pictures)) await take(name, picture);
  await takeGallery(browser, folder);
} finally {
  await simulator.stop();
  await browser.close();
}

/** Both sizes are taken of one visit. @param {string} name @param {Picture} picture */
async function take(name, { path = "/", person = "family", faults = {}, browser: options, signIn: changes = {}, ready = settled }) {
  for (const [id, fault] of Object.entries(faults)) await simulator.setFault(id, fault);
  const page = await browser.newPage({ viewport: viewports[1280], locale: "da-DK", ...options });
  await changeSignIn(page, changes);
  if (person) await signIn(simulator, page, path, person);
  else await page.goto(simulator.portal + path, { waitUntil: "domcontentloaded" });
  await ready(page);
  for (const [width, viewport] of Object.entries(viewports)) {
    await page.setViewportSize(viewport);
    // What lies over the page lies over the window.
    const fullPage = !(await page.locator("dialog[open]").isVisible());
    await page.screenshot({ path: `${folder}/${name}-${width}.png`, fullPage });
    console.log(`${folder}/${name}-${width}.png`);
  }
  await page.close();
  for (const id of Object.keys(faults)) await simulator.setFault(id, { kind: "none" });
}
