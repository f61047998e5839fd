// @ts-check
// Runs in the browser: one calendar file read and all that it holds in 2026 expanded, by the core and by ical.js, from the
// same bytes in memory to the beginnings in order. Ours counts the copy into the program's memory and back.
import init, { expand_calendar } from "/wasm/overblik_bench.js";
import ICAL from "/ical/ical.js";

const day = (/** @type {string} */ text) => Date.parse(text) / 86_400_000;
const [from, to] = ["2026-01-01", "2027-01-01"];
const most = 50_000;

/** Gets everything ready: neither compilation is timed. @param {string} file */
export async function load(file) {
  const bytes = new Uint8Array(await (await fetch(file)).arrayBuffer());
  await init();
  const ours = () => Array.from(expand_calendar(bytes, day(from), day(to), most));
  Object.assign(globalThis, { ours: timed(ours), theirs: timed(() => theirs(bytes)) });
}

/** @param {() => number[]} work */
function timed(work) {
  return () => {
    const begun = performance.now();
    const begins = work();
    const ms = performance.now() - begun;
    const sum = begins.reduce((sum, second) => (sum + second) % 4_294_967_296, 0);
    return { ms, check: { occurrences: begins.length, sum } };
  };
}

/**
 * As ical.js's own documentation does it. Where an event's rule does not fall on its own beginning, RFC 5545 (3.8.5.3) leaves
 * open whether that counts: ical.js leaves it out, ours has it as calendar programs do, so it is added here. @param {Uint8Array} bytes */
function theirs(bytes) {
  const root = new ICAL.Component(ICAL.parse(new TextDecoder().decode(bytes)));
  for (const zone of root.getAllSubcomponents("vtimezone")) ICAL.TimezoneService.register(zone);
  const events = new Map();
  const overrides = [];
  for (const component of root.getAllSubcomponents("vevent")) {
    const event = new ICAL.Event(component, { exceptions: [], strictExceptions: true });
    if (event.isRecurrenceException()) overrides.push(event);
    else events.set(event.uid, event);
  }
  for (const override of overrides) events.get(override.uid)?.relateException(override);
  const [first, end] = [from, to].map((day) => ICAL.Time.fromDateTimeString(`${day}T00:00:00`));
  const begins = [];
  for (const event of events.values()) {
    if (!event.isRecurring()) {
      begins.push(event.startDate.toUnixTime());
      continue;
    }
    const all = event.iterator();
    let isFirst = true;
    for (let next = all.next(); next && next.compare(end) < 0; next = all.next()) {
      if (isFirst && next.compare(event.startDate) !== 0) begins.push(event.startDate.toUnixTime());
      isFirst = false;
      if (next.compare(first) >= 0) begins.push(event.getOccurrenceDetails(next).startDate.toUnixTime());
    }
    if (isFirst) begins.push(event.startDate.toUnixTime());
  }
  return begins.sort((one, other) => one - other);
}
