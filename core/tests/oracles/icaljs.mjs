// Prints what npm's `ical.js` reads of calendar files, as JSON: for each file its events' texts and when they fall before the
// end of the day given, or why it refuses the file. Dates are dates, times on no clock are so, others are seconds.
// The package is found from OVERBLIK_NODE_MODULES, since this file may lie outside of where Node would look.
import { readFileSync } from "node:fs";
import { resolve } from "node:path";
import { pathToFileURL } from "node:url";

const { default: ICAL } = await import(pathToFileURL(resolve(process.env.OVERBLIK_NODE_MODULES, "ical.js/dist/ical.js")).href);
const [until, ...files] = process.argv.slice(2);
const end = ICAL.Time.fromDateTimeString(`${until}T00:00:00`);
const most = 20_000;

const told = (time) => {
  if (!time) return null;
  if (time.isDate) return time.toString();
  return time.zone === ICAL.Timezone.localTimezone ? time.toString() : time.toUnixTime();
};

function read(file) {
  ICAL.TimezoneService.reset();
  const parsed = ICAL.parse(readFileSync(file, "utf8"));
  const calendars = (Array.isArray(parsed[0]) ? parsed : [parsed]).map((calendar) => new ICAL.Component(calendar));
  const components = calendars.flatMap((calendar) => {
    for (const zone of calendar.getAllSubcomponents("vtimezone")) ICAL.TimezoneService.register(zone);
    // One without a start is none to us, and an error to it.
    return calendar.getAllSubcomponents("vevent").filter((event) => event.hasProperty("dtstart"));
  });
  const events = components.map((component) => new ICAL.Event(component, { exceptions: [], strictExceptions: true }));
  const main = events.filter((event) => !event.isRecurrenceException());
  const others = events.filter((event) => event.isRecurrenceException());
  const alone = others.filter((other) => !main.some((event) => event.uid && event.uid === other.uid));
  for (const other of others) main.find((event) => event.uid && event.uid === other.uid)?.relateException(other);
  return { events: events.map(texts), falls: [...main.flatMap(falls), ...alone.flatMap(once)] };
}

const texts = (event) => ({
  uid: event.uid,
  summary: event.summary,
  location: event.location,
  description: event.description,
  sequence: event.sequence,
  start: told(event.startDate),
  end: told(event.endDate),
  status: event.component.getFirstPropertyValue("status"),
  categories: event.component.getFirstProperty("categories")?.getValues() ?? [],
  url: event.component.getFirstPropertyValue("url"),
  alarms: event.component.getAllSubcomponents("valarm").map((alarm) => alarm.getFirstPropertyValue("trigger")?.toSeconds?.()),
});

const isOn = (event) => event.component.getFirstPropertyValue("status") !== "CANCELLED";
const once = (event) => (isOn(event) ? [told(event.startDate)] : []);

function falls(event) {
  if (!isOn(event)) return [];
  if (!event.isRecurring()) return once(event);
  const starts = [];
  const times = event.iterator();
  for (let time, count = 0; (time = times.next()) && count++ < most; ) {
    if (time.compare(end) >= 0) break;
    const { item, startDate } = event.getOccurrenceDetails(time);
    if (isOn(item)) starts.push(told(startDate));
  }
  return starts;
}

const answers = files.map((file) => {
  try {
    return read(file);
  } catch (error) {
    return { refused: String(error).split("\n")[0] };
  }
});
process.stdout.write(JSON.stringify(answers));
