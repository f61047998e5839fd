// What somebody takes along from the calendar, their own calendar beside it, and what they are reminded of: each thing of the
// ledgers once and on its Danish day, nothing personal in a discreet file, and nothing of their own file anywhere but on the
// page.
import { readFileSync } from "node:fs";
import type { Page } from "@playwright/test";
import { dayOf, type Entry, held } from "./ledger";
import { expect, scenario, seeds, worldOf } from "./scenario";
import { everythingKept } from "./traces";

scenario.use({ world: worldOf(seeds[0], "sick"), timezoneId: "America/Los_Angeles" });

/** One event of a file: its properties by their names, without their parameters. */
type Event = Record<string, string>;

/** Files that have been read, and not been handed on yet. */
interface Holding {
  held: (() => void)[];
}

scenario("everything with a day is in the file once, on its Danish day, and a discreet one names nothing", async ({ page, simulator, calendar }) => {
  const entries = await held(simulator);
  await calendar.openAndSettle("/kalender?vis=maaned");
  const events = await take(page, simulator.world.today);
  expect(new Set(events.map(({ UID }) => UID)).size).toBe(events.length);
  const appointments = entries.filter(({ kind }) => kind === "appointment");
  expect(appointments.length).toBeGreaterThan(3);
  for (const entry of appointments) {
    const own = events.filter(({ SUMMARY, DTSTART }) => SUMMARY === entry.title && DTSTART.startsWith(dayOf(entry).replaceAll("-", "")));
    expect(own.length, `${entry.title}, ${entry.at}`).toBe(sameAs(appointments, entry));
    expect(own[0].STATUS).toBe(entry.cancelled ? "CANCELLED" : "CONFIRMED");
  }
  const deadlines = entries.filter(({ kind }) => kind === "deadline");
  for (const { title } of deadlines) expect(events.filter(({ SUMMARY }) => SUMMARY.endsWith(title)).length, title).toBeGreaterThan(0);
  await expect(page.getByRole("status").filter({ hasText: `Der er ${events.length} ting i den` })).toBeVisible();

  await page.locator("#take-discreet").check();
  const discreet = await take(page, simulator.world.today);
  expect(discreet.map(({ UID }) => UID).sort()).toEqual(events.map(({ UID }) => UID).sort());
  for (const event of discreet) {
    expect(event.SUMMARY).toMatch(/, se Overblik$/);
    expect(event.DESCRIPTION ?? event.LOCATION ?? event.CATEGORIES, "nothing else is told").toBeUndefined();
  }
});

scenario("one thing is taken alone, with the reminders that were chosen for it", async ({ page, simulator, calendar }) => {
  const { today } = simulator.world;
  const next = (await held(simulator)).filter((entry) => entry.kind === "appointment" && !entry.cancelled && dayOf(entry) > today && entry.at.includes("T"));
  const [wanted] = next.sort((one, other) => dayOf(one).localeCompare(dayOf(other)));
  await calendar.openAndSettle(`/kalender?vis=uge&dag=${dayOf(wanted)}`);
  await calendar.cell(dayOf(wanted)).locator(".entry").filter({ hasText: wanted.title }).first().click();
  await expect(calendar.opened).toBeVisible();
  await calendar.opened.locator("summary", { hasText: "Mind mig om det" }).click();
  const says = (words: string) => expect(calendar.opened.getByRole("status").filter({ hasText: words })).toBeVisible();
  // What is usual for its kind holds until something else is chosen.
  await expect(calendar.opened.getByRole("checkbox", { name: "Dagen før kl. 9" })).toBeChecked();
  await page.locator("#remind-none").click();
  await says("Du bliver ikke mindet om det.");
  await calendar.opened.getByRole("checkbox", { name: "Dagen før kl. 9" }).check();
  await calendar.opened.getByRole("checkbox", { name: "2 timer før" }).check();
  await says("Der er 2 påmindelser.");
  const events = await take(page, today, "#take-one");
  expect(events.map(({ SUMMARY }) => SUMMARY)).toEqual([wanted.title]);
  expect(events[0].alarms.split(" ")).toContain("-PT120M");
  expect(events[0].alarms.split(" ")).toHaveLength(2);
});

scenario("an earlier file is put right: what is moved and what is gone", async ({ page, simulator, calendar }) => {
  await calendar.openAndSettle("/kalender?vis=maaned");
  const file = await takeFile(page, simulator.world.today);
  const events = parsed(readFileSync(file, "utf8"));
  // The same file as if it had been made before a thing was called off altogether.
  const gone = readFileSync(file, "utf8").replace("END:VCALENDAR", lost(events[0].UID));
  await page.locator("#take-earlier").setInputFiles({ name: "før.ics", mimeType: "text/calendar", buffer: Buffer.from(gone) });
  const again = await take(page, simulator.world.today);
  const cancelled = again.filter(({ SUMMARY }) => SUMMARY === "Væk");
  expect(cancelled.map(({ STATUS, SEQUENCE }) => [STATUS, SEQUENCE])).toEqual([["CANCELLED", "8"]]);
  await expect(page.getByRole("status").filter({ hasText: "0 er ændret siden sidst, og 1 er aflyst." })).toBeVisible();
  const sequences = (events: Event[]) => Object.fromEntries(events.map(({ UID, SEQUENCE }) => [UID, SEQUENCE]));
  const { [cancelled[0].UID]: _, ...unchanged } = sequences(again);
  expect(unchanged).toEqual(sequences(events));
});

scenario("a press waits for an earlier file that is still being read, and one that was replaced corrects nothing", async ({ page, simulator, calendar }) => {
  // What has been read of a file is handed on when the scenario says so.
  await page.addInitScript(() => {
    const { arrayBuffer } = Blob.prototype;
    const held: (() => void)[] = [];
    Blob.prototype.arrayBuffer = async function () {
      const bytes = await arrayBuffer.call(this);
      await new Promise<void>((goOn) => held.push(goOn));
      return bytes;
    };
    Object.assign(self, { held });
  });
  const areHeld = (count: number) => page.waitForFunction((count) => (self as unknown as Holding).held.length === count, count);
  const handOn = (place: number) => page.evaluate((place) => (self as unknown as Holding).held[place](), place);
  await calendar.openAndSettle("/kalender?vis=maaned");
  const same = readFileSync(await takeFile(page, simulator.world.today), "utf8");
  const gone = same.replace("END:VCALENDAR", lost(parsed(same)[0].UID));
  const choose = (text: string) => page.locator("#take-earlier").setInputFiles({ name: "før.ics", mimeType: "text/calendar", buffer: Buffer.from(text) });
  const cancels = (events: Event[]) => events.some(({ SUMMARY }) => SUMMARY === "Væk");

  await choose(gone);
  await areHeld(1);
  const download = page.waitForEvent("download");
  await page.locator("#take-get").click();
  await handOn(0);
  expect(cancels(parsed(readFileSync(await (await download).path(), "utf8")))).toBe(true);

  await choose(gone);
  await areHeld(2);
  await choose(same);
  await areHeld(3);
  for (const place of [2, 1]) await handOn(place);
  expect(cancels(await take(page, simulator.world.today))).toBe(false);
});

scenario("one's own calendar stands beside the appointments and is nowhere else", async ({ page, simulator, calendar }) => {
  const { today } = simulator.world;
  await calendar.openAndSettle("/kalender?vis=maaned");
  const asked: string[] = [];
  page.on("request", (request) => asked.push(`${request.method()} ${request.url()}`));
  const own = file([`DTSTART:${today.replaceAll("-", "")}T093000`, "DURATION:PT1H", "SUMMARY:Hemmelig frisør"]);
  await page.locator("#own-file").setInputFiles({ name: "min.ics", mimeType: "text/calendar", buffer: Buffer.from(own) });
  await expect(page.getByRole("status").filter({ hasText: "Vi har læst 1 aftale i din fil." })).toBeVisible();
  await expect(calendar.cell(today).locator(".own")).toHaveText("9.30–10.30 Hemmelig frisør");
  await calendar.cell(today).click();
  await expect(page.locator(".own-of-day")).toContainText("Hemmelig frisør");
  expect(asked.filter((request) => request !== `GET ${simulator.portal}/icon.svg`), "nobody is asked").toEqual([]);
  expect(JSON.stringify(await everythingKept(page))).not.toContain("frisør");
  expect(page.url()).not.toContain("fris");

  await page.locator("#own-file").setInputFiles({ name: "billede.ics", mimeType: "text/calendar", buffer: Buffer.from("GIF89a") });
  await expect(page.getByRole("status").filter({ hasText: "Filen er ikke en kalender" })).toBeVisible();
  await page.locator("#own-file").setInputFiles({ name: "min.ics", mimeType: "text/calendar", buffer: Buffer.from(own) });
  await page.locator("#own-remove").click();
  await expect(page.locator(".own")).toHaveCount(0);
});

/** How many of the same title and beginning there are. */
function sameAs(entries: Entry[], one: Entry): number {
  return entries.filter(({ title, at }) => title === one.title && at === one.at).length;
}

/** A file with one event. */
function file(lines: string[]): string {
  return ["BEGIN:VCALENDAR", "VERSION:2.0", "BEGIN:VEVENT", "UID:egen", ...lines, "END:VEVENT", "END:VCALENDAR", ""].join("\r\n");
}

/** An event far ahead of who holds the thing of this name, and the end of the file. */
function lost(uid: string): string {
  const own = uid.replace(/^[0-9a-f]{16}/, "0123456789abcdef");
  return ["BEGIN:VEVENT", `UID:${own}`, "SEQUENCE:7", "DTSTAMP:20200101T000000Z", "DTSTART;VALUE=DATE:20990101", "SUMMARY:Væk", "END:VEVENT", "END:VCALENDAR"].join("\r\n");
}

async function take(page: Page, today: string, button = "#take-get"): Promise<Event[]> {
  return parsed(readFileSync(await takeFile(page, today, button), "utf8"));
}

async function takeFile(page: Page, today: string, button = "#take-get"): Promise<string> {
  const [download] = await Promise.all([page.waitForEvent("download"), page.locator(button).click()]);
  // The name says nothing about anybody.
  expect(download.suggestedFilename()).toBe(`overblik-${today}.ics`);
  return download.path();
}

function parsed(text: string): Event[] {
  const lines = text.replaceAll("\r\n ", "").split("\r\n");
  const events: Event[] = [];
  for (const line of lines) {
    const [, name, value] = /^([A-Z-]+)[^:]*:(.*)$/.exec(line) ?? ["", "", ""];
    const event = events.at(-1);
    if (line === "BEGIN:VEVENT") events.push({ alarms: "" });
    else if (event && name === "TRIGGER") event.alarms = `${event.alarms} ${value}`.trim();
    else if (event) event[name] ??= value.replaceAll("\\,", ",").replaceAll("\\;", ";");
  }
  return events;
}
