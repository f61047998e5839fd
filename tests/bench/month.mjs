// @ts-check
// How long the calendar takes to show a month with two thousand things, beside FullCalendar on as many of the same sort, by
// turns in one browser: all drawn, and three a day. `first`: from a press that leads to the month until it is painted,
// where FullCalendar gets its events from memory and draws itself anew. `again`: back from the month after, which is empty.
import { launch } from "../chromium.mjs";
import { signIn } from "../sign-in.mjs";
import { Simulator } from "../simulator.mjs";
import { median, report } from "./report.mjs";
import { untilMarked } from "./visit.mjs";

/** @typedef {import("@playwright/test").Page} Page */
/** @typedef {{ first: number, again: number, visible: number }} Round */

const things = 2_000;
const rounds = 7;
const simulated = { seed: 1, today: "2026-05-15", person: `crowded-${things}` };
const viewport = { width: 1280, height: 900 };
const fullCalendar = new URL("../../node_modules/fullcalendar/index.global.min.js", import.meta.url).pathname;
/** What ours may take of FullCalendar's time. */
const aim = 1 / 3;

const simulator = await Simulator.start(simulated);
const browser = await launch();
try {
  const context = await browser.newContext({ locale: "da-DK", viewport });
  const [ours, theirs] = [await context.newPage(), await context.newPage()];
  await theirs.setContent('<!doctype html><html lang="da"><title>FullCalendar</title><body style="margin:0"><div id="calendar" style="width:1280px"></div>');
  await theirs.addScriptTag({ path: fullCalendar });
  for (const [name, all] of /** @type {const} */ ([["all", true], ["three-a-day", false]])) {
    await signIn(simulator, ours, all ? "/kalender?vis=liste&alt=ja" : "/kalender?vis=liste");
    await untilMarked(ours, "overblik:settled");
    /** @type {{ ours: Round[], theirs: Round[] }} */
    const taken = { ours: [], theirs: [] };
    for (let round = 0; round < rounds; round++) {
      await ours.bringToFront();
      taken.ours.push(await ours.evaluate(showOurs));
      await theirs.bringToFront();
      taken.theirs.push(await theirs.evaluate(showTheirs, { things, all }));
    }
    const visible = [taken.ours, taken.theirs].map((rounds) => new Set(rounds.map(({ visible }) => visible)));
    report(`month-${name}-visible`, Math.max(...visible[0]), "entries", Math.max(...visible[1]));
    if (visible.some((seen) => seen.size !== 1) || Math.max(...visible[0]) !== Math.max(...visible[1])) {
      throw new Error(`Not as many stand in both: ${JSON.stringify(visible.map((seen) => [...seen]))}`);
    }
    for (const which of /** @type {const} */ (["first", "again"])) {
      const [mine, other] = [taken.ours, taken.theirs].map((rounds) => median(rounds.slice(1).map((round) => round[which])));
      report(`month-${name}-${which}`, mine, "ms", other * aim);
      report(`month-${name}-${which}-fullcalendar`, other, "ms", Infinity);
      report(`month-${name}-${which}-to-fullcalendar`, mine / other, "ratio", aim);
    }
  }
} finally {
  await browser.close();
  await simulator.stop();
}

/** One round of ours, from the list on and back to it. It runs in the page. @returns {Promise<Round>} */
async function showOurs() {
  const frame = () => new Promise((resolve) => requestAnimationFrame(resolve));
  const painted = async () => {
    await frame();
    await frame();
  };
  const press = (/** @type {string} */ where) => /** @type {HTMLElement} */ (document.querySelector(where)).click();
  const entries = () => document.querySelectorAll("[role=grid] .entry").length;
  const until = async (/** @type {() => boolean} */ holds) => {
    while (!holds()) await frame();
    await painted();
  };
  const timed = async (/** @type {string} */ where, /** @type {() => boolean} */ holds) => {
    const begun = performance.now();
    press(where);
    await until(holds);
    return performance.now() - begun;
  };
  await until(() => entries() === 0);
  const first = await timed('.calendar-views [href*="maaned"]', () => entries() > 0);
  const visible = entries();
  press("#calendar-ahead");
  await until(() => entries() === 0);
  const again = await timed("#calendar-back", () => entries() > 0);
  press('.calendar-views [href*="liste"]');
  await until(() => document.querySelector("[role=grid]") === null);
  return { first, again, visible };
}

/** One round of theirs. It runs in the page. @param {{ things: number, all: boolean }} of @returns {Promise<Round>} */
async function showTheirs({ things, all }) {
  const frame = () => new Promise((resolve) => requestAnimationFrame(resolve));
  const painted = async () => {
    await frame();
    await frame();
  };
  const two = (/** @type {number} */ number) => String(number).padStart(2, "0");
  const events = Array.from({ length: things }, (_, number) => {
    const day = `2026-05-${two(1 + ((number * 7919) % 31))}`;
    if (number % 3 === 0) return { id: `e${number}`, title: `Udbetaling ${number}`, start: day, allDay: true };
    return { id: `e${number}`, title: `Undersøgelse ${number}`, start: `${day}T${two(8 + (number % 9))}:00:00`, end: `${day}T17:30:00` };
  });
  const place = /** @type {HTMLElement} */ (document.getElementById("calendar"));
  place.innerHTML = "";
  await painted();
  const { Calendar } = /** @type {any} */ (window).FullCalendar;
  let begun = performance.now();
  const calendar = new Calendar(place, { initialView: "dayGridMonth", initialDate: "2026-05-15", dayMaxEvents: all ? false : 3, events, height: "auto", firstDay: 1 });
  calendar.render();
  await painted();
  const first = performance.now() - begun;
  const isSeen = (/** @type {Element} */ event) => getComputedStyle(event).visibility !== "hidden" && event.getClientRects().length > 0;
  const visible = [...place.querySelectorAll(".fc-event")].filter(isSeen).length;
  calendar.next();
  await painted();
  begun = performance.now();
  calendar.prev();
  await painted();
  const again = performance.now() - begun;
  calendar.destroy();
  return { first, again, visible };
}
