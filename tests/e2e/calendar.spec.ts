// The calendar: every dated thing of the ledgers stands on its Danish day, on any device, in each view; one moves about by
// keyboard alone; what is chosen, hidden, opened and missing is said; a month is one sheet of paper.
import { expectAccessible } from "./axe";
import type { CalendarPage, Line } from "./calendar-page";
import { dayInCopenhagen, type Entry, held } from "./ledger";
import { shownFocus, tabTo } from "./keyboard";
import { expect, persons, scenario, seeds, shuffled, worldOf } from "./scenario";
import { dateInWords, monthInWords, weekdayAndDate } from "./words";

scenario.describe.configure({ timeout: 180_000 });

const zones = ["Europe/Copenhagen", "America/Nuuk", "America/Los_Angeles"];
const [one, other] = shuffled(persons, seeds[0]);
/** What a line begins with that stands on an earlier day than its thing. */
const early = "Senest denne dag";
/** The kinds by their words in addresses. */
const words = {
  frister: "my-deadline",
  "myndigheders-frister": "authority-deadline",
  aftaler: "appointment",
  "til-mig": "payment-to-me",
  "fra-mig": "payment-from-me",
  udloeb: "expiry",
};

for (const timezoneId of zones) {
  for (const person of [one, other]) {
    scenario.describe(`${person}, with a device in ${timezoneId}`, () => {
      scenario.use({ timezoneId, world: worldOf(seeds[0], person) });

      scenario("sees every dated thing of the ledgers on its Danish day, and nothing else", async ({ simulator, calendar }) => {
        await expectWholeLedgers(calendar, await held(simulator), simulator.world.today);
      });
    });
  }
}

scenario.describe("on the days on which a clock is set", () => {
  scenario.use({ timezoneId: "America/Los_Angeles", world: { seed: seeds[0], today: "2026-03-29", person: "sick" } });
  scenario("everything stands on its Danish day too", async ({ simulator, calendar }) => {
    await expectWholeLedgers(calendar, await held(simulator), simulator.world.today);
  });
});

scenario.describe("a family", () => {
  scenario.use({ world: worldOf(seeds[0], "family") });

  scenario("follows a key that comes before the page has drawn the one before, also into the next month", async ({ page, calendar }) => {
    await calendar.openAndSettle("/kalender?vis=maaned");
    const last = await calendar.cells.last().getAttribute("data-cell");
    await calendar.number(last ?? "").focus();
    const drawings = await page.evaluate(async () => {
      const held: FrameRequestCallback[] = [];
      const real = self.requestAnimationFrame;
      self.requestAnimationFrame = (draw) => held.push(draw);
      const press = (key: string) => document.activeElement?.dispatchEvent(new KeyboardEvent("keydown", { key, bubbles: true, cancelable: true }));
      press("ArrowLeft");
      await new Promise((resume) => setTimeout(resume, 100));
      press("ArrowDown");
      self.requestAnimationFrame = real;
      for (const draw of held) draw(performance.now());
      return held.length;
    });
    expect(drawings, "what the first key led to was not drawn yet").toBe(1);
    await expect(calendar.number(plus(last ?? "", 6))).toBeFocused();
  });

  scenario("moves about the month by keyboard alone", async ({ page, simulator, calendar }) => {
    const { today } = simulator.world;
    await calendar.openAndSettle("/kalender?vis=maaned");
    await expect(calendar.grid).toHaveAccessibleName(new RegExp(monthInWords(today.slice(0, 7)), "i"));
    await expect(calendar.today).toHaveAttribute("data-cell", today);
    await tabTo(page, calendar.number(today));
    let at = today;
    const press = async (key: string, day: string) => {
      await page.keyboard.press(key);
      at = day;
      await expect(calendar.number(day), `${key} leads to ${day}`).toBeFocused();
      await shownFocus(page);
      await expect(page.locator(".day-grid [tabindex='0']"), "one stop for Tab").toHaveCount(1);
    };
    await press("ArrowRight", plus(at, 1));
    await press("ArrowDown", plus(at, 7));
    await press("ArrowLeft", plus(at, -1));
    await press("ArrowUp", plus(at, -7));
    await press("End", plus(at, 6 - weekday(at)));
    await press("Home", plus(at, -6));
    await press("PageDown", plusMonths(at, 1));
    await expect(calendar.period).toHaveText(new RegExp(monthInWords(at.slice(0, 7)), "i"));
    await press("PageUp", plusMonths(at, -1));
    await press("Shift+PageDown", plusMonths(at, 12));
    await expect(calendar.period).toHaveText(new RegExp(monthInWords(at.slice(0, 7)), "i"));
    await press("Shift+PageUp", plusMonths(at, -12));
    // Past the last day of the grid the next month comes, and before the first the one before.
    const ends = await calendar.cells.evaluateAll((cells) => [cells[0], cells[cells.length - 1]].map((cell) => (cell as HTMLElement).dataset.cell ?? ""));
    while (at < ends[1]) await press("ArrowDown", plus(at, 7) <= ends[1] ? plus(at, 7) : await toTheEnd(ends[1]));
    await press("ArrowRight", plus(at, 1));
    await expect(calendar.period).toHaveText(new RegExp(monthInWords(at.slice(0, 7)), "i"));

    // A day is chosen, read, and left again.
    for (const key of ["Enter", "Space"]) {
      await press("ArrowRight", plus(at, 1));
      await page.keyboard.press(key);
      await expect(calendar.dayHeading).toBeFocused();
      await expect(calendar.dayHeading).toHaveText(new RegExp(`^${weekdayAndDate(at)}`));
      await expect(page).toHaveURL(`${simulator.portal}/kalender?vis=maaned&dag=${at}`);
      await expect(calendar.selected).toHaveAttribute("data-cell", at);
      await page.keyboard.press("Escape");
      await expect(calendar.number(at)).toBeFocused();
    }
    // Tab leaves the grid, past what stands in it.
    await page.keyboard.press("Tab");
    await expect(calendar.grid.locator(":focus")).toHaveCount(0);
    await shownFocus(page);

    async function toTheEnd(last: string): Promise<string> {
      while (plus(at, 1) < last) await press("ArrowRight", plus(at, 1));
      await page.keyboard.press("ArrowLeft");
      return plus(at, 6);
    }
  });

  scenario("hears of a day in one sentence, and of the week by its number", async ({ simulator, calendar }) => {
    const things = placedOf(await held(simulator));
    const busy = [...byDay(things)].filter(([, there]) => there.length > 1).map(([day]) => day);
    for (const day of [simulator.world.today, ...shuffled(busy, seeds[0]).slice(0, 3)]) {
      await calendar.openAndSettle(`/kalender?vis=maaned&dag=${day}`);
      const [cell, row] = [calendar.number(day), calendar.page.getByRole("row").filter({ has: calendar.page.locator(`[data-cell="${day}"]`) })];
      const there = things.filter((thing) => thing.day === day);
      await expect(cell).toHaveAccessibleName(new RegExp(`^${weekdayAndDate(day)}`));
      if (day === simulator.world.today) await expect(cell).toHaveAccessibleName(/, i dag/);
      if (there.length > 0) await expect(cell).toHaveAccessibleName(/, \d+ ting: /);
      if (there.length > 0 && there.length <= 3) for (const { title } of there) await expect(cell).toHaveAccessibleName(new RegExp(escape(title)));
      await expect(row.getByRole("rowheader")).toHaveText(`Uge ${isoWeek(day)}`);
      await expect(calendar.page.getByRole("columnheader").nth(1)).toHaveAccessibleName("mandag");
    }
  });

  scenario("sees a week by its ISO number and its days, and leafs through weeks", async ({ page, simulator, calendar }) => {
    let day = simulator.world.today;
    await calendar.openAndSettle("/kalender?vis=uge");
    for (const [way, days] of [[calendar.ahead, 7], [calendar.ahead, 7], [calendar.back, -7]] as const) {
      await way.click();
      day = plus(day, days);
      await expect(calendar.period).toHaveText(new RegExp(`^Uge ${isoWeek(day)} · `));
      await expect(way, "focus stays where it was pressed").toBeFocused();
    }
    await calendar.number(day).focus();
    await page.keyboard.press("PageDown");
    await expect(calendar.number(plus(day, 7))).toBeFocused();
    await expect(calendar.cells).toHaveCount(7);
    const monday = plus(day, 7 - weekday(day));
    for (let at = 0; at < 7; at++) await expect(calendar.cell(plus(monday, at))).toBeVisible();
    await page.locator("#calendar-today").click();
    await expect(calendar.today).toHaveAttribute("data-cell");
    await expect(page).toHaveURL(`${simulator.portal}/kalender?vis=uge`);
    // Around the turn of a year that has 53 weeks.
    await calendar.openAndSettle("/kalender?vis=uge&dag=2027-01-01");
    await expect(calendar.period).toHaveText("Uge 53 · 28. december 2026 – 3. januar 2027");
  });

  scenario("chooses kinds, is told what that hides, and has all again", async ({ page, simulator, calendar }) => {
    const things = placedOf(await held(simulator));
    const month = mostOf(things.map(({ day }) => day.slice(0, 7)));
    const there = things.filter(({ day }) => day.startsWith(month));
    await calendar.openAndSettle(`/kalender?vis=maaned&dag=${month}-01&alt=ja`);
    await calendar.unfoldFilters();
    const all = await linesOf(calendar, month);
    const kinds = new Map(there.map((thing) => [thing.key, all.find((line) => line.day === thing.day && line.words.includes(thing.title))?.kind]));
    expect(new Set(kinds.values()).size, "kinds that month").toBeGreaterThan(1);
    for (const [word, kind] of Object.entries(words)) {
      await calendar.kind(word).click();
      await expect(calendar.kind(word)).toHaveAttribute("aria-pressed", "true");
      await expect(page).toHaveURL(new RegExp(`[?&]emne=${word}&`));
      await expect.poll(() => linesOf(calendar, month)).toEqual(all.filter((line) => line.kind === kind));
      const hidden = [...kinds.values()].filter((other) => other !== kind).length;
      await expect(calendar.hidden).toContainText(`${hidden} ting er skjult af dit valg.`);
      await expect(calendar.main, "what is hidden is not called absent").not.toContainText("Der er ingen");
      await calendar.kind(word).click();
      await expect(calendar.hidden).toHaveCount(0);
    }
    for (const word of ["til-mig", "frister"]) await calendar.kind(word).click();
    await expect(page).toHaveURL(/[?&]emne=frister,til-mig&/);
    await page.getByRole("button", { name: "Vis alle" }).click();
    await expect(page.locator(".calendar-hidden")).toBeFocused();
    await expect(page.locator(".calendar-kind[aria-pressed=true]")).toHaveCount(0);
    await expect.poll(() => linesOf(calendar, month)).toEqual(all);
    // By authority: its name is not in the address.
    const { source } = there[0];
    await page.locator("#calendar-authority").selectOption({ label: source.name.da });
    await expect(page).toHaveURL(/[?&]myndighed=[0-9a-f]{16}(&|$)/);
    await expect.poll(async () => (await linesOf(calendar, month)).length).toBeGreaterThan(0);
    const theirs = there.filter(({ sources }) => sources.includes(source.id));
    await expect.poll(async () => (await linesOf(calendar, month)).filter(({ words }) => !words.includes(early)).length).toBe(theirs.length);
  });

  scenario("opens a thing, comes back, reloads, and is told when it is no more", async ({ page, simulator, calendar }) => {
    const things = placedOf(await held(simulator)).filter(({ piece }) => piece === 0);
    const { day, title } = things.find((thing) => byDay(things).get(thing.day)?.length === 1) ?? things[0];
    await calendar.openAndSettle(`/kalender?vis=maaned&dag=${day.slice(0, 8)}01`);
    const before = page.url();
    await calendar.cell(day).locator("a.entry").filter({ hasText: title }).click();
    await expect(calendar.opened.getByRole("heading")).toBeFocused();
    await expect(calendar.opened).toContainText(title);
    await expect(page).toHaveURL(new RegExp(`vis=maaned&dag=${day}&aaben=[0-9a-f]{16}$`));
    await expect(page).toHaveTitle("Aftaler og kalender · Overblik");
    await calendar.opened.getByRole("link", { name: "Luk" }).click();
    await expect(calendar.opened).toHaveCount(0);
    await expect(calendar.number(day)).toBeFocused();
    await page.goBack();
    await expect(calendar.opened).toContainText(title);
    await page.reload();
    await calendar.returns();
    await calendar.settles();
    await expect(calendar.opened).toContainText(title);
    await calendar.opened.getByRole("link", { name: "Luk" }).focus();
    await page.keyboard.press("Escape");
    await expect(calendar.opened).toHaveCount(0);
    await expect(calendar.number(day)).toBeFocused();
    await page.goto(before, { waitUntil: "commit" });
    await calendar.returns();
    await calendar.openAndSettle("/kalender?vis=maaned&aaben=0123456789abcdef");
    await expect(calendar.opened).toContainText("findes ikke mere");
  });

  scenario("shows three lines of a full day, says how many more, and all when asked", async ({ page, simulator, calendar }) => {
    const days = [...byDay(placedOf(await held(simulator)))];
    const full = days.sort(([, one], [, other]) => other.length - one.length)[0];
    await calendar.openAndSettle(`/kalender?vis=maaned&dag=${full[0]}`);
    const cell = calendar.cell(full[0]);
    const left = full[1].length - 3;
    if (left > 0) {
      await expect(cell.locator("a.entry")).toHaveCount(3);
      await cell.locator(".more").click();
      await expect(calendar.dayHeading).toBeFocused();
    }
    await expect(calendar.dayRows).toHaveCount(full[1].length + (await calendar.dayRows.filter({ hasText: early }).count()));
    for (const { title } of full[1]) await expect(calendar.dayRows.filter({ hasText: title }).first()).toBeVisible();
    await page.getByRole("checkbox", { name: "Vis alt på hver dag" }).check();
    await expect(page).toHaveURL(/alt=ja/);
    await expect(cell.locator(".more")).toHaveCount(0);
  });

  scenario("one that fails is named, and the others stand", async ({ page, simulator, calendar, messages }) => {
    const plain = (await simulator.related()).filter(({ everyone, relations }) => !everyone && !relations);
    const [down] = shuffled(plain, seeds[0]);
    messages.expect(down.base, /status 500/);
    await simulator.setFault(down.id, { kind: "status", status: 500, retry_after: 120 });
    const entries = (await held(simulator)).filter(({ source, also }) => ![source, ...also.map(({ source }) => source)].some(({ id }) => id === down.id));
    await calendar.openAndSettle("/kalender?vis=maaned&alt=ja");
    await expect(calendar.lack).toContainText(`Vi mangler svar fra ${down.name.da}, så her kan mangle aftaler, frister og betalinger.`);
    await expectEach(calendar, placedOf(entries), false);
    // A month without anything is then not said to be empty.
    await calendar.jumpTo("1971-02-01");
    await expect(calendar.lack).toContainText(down.name.da);
    await expect(calendar.main).not.toContainText("Der er ingen");
    await simulator.setFault(down.id, { kind: "none" });
    await page.locator(`#sources li[data-source="${down.id}"] .source-retry`).click();
    await expect(calendar.lack).toHaveText("Der er ingen aftaler, frister eller betalinger i februar 1971 hos de myndigheder, vi spurgte.");
  });

  scenario("on a phone it is a list, from today on, and each other view is at hand", async ({ page, simulator, calendar }) => {
    await page.setViewportSize({ width: 390, height: 844 });
    const things = placedOf(await held(simulator)).filter(({ day }) => day >= simulator.world.today);
    await calendar.openAndSettle();
    await expect(calendar.period).toContainText(dateInWords(simulator.world.today));
    await expect(calendar.grid).toHaveCount(0);
    const more = calendar.list.locator(".show-more");
    while (await more.isVisible()) {
      const before = await calendar.list.locator("li[data-kind]").count();
      await more.click();
      await expect.poll(() => calendar.list.locator("li[data-kind]").count()).toBeGreaterThan(before);
    }
    const sections = calendar.list.locator("section");
    const days = [...byDay(things)].sort(([one], [other]) => one.localeCompare(other));
    const shown = await sections.evaluateAll((all) => all.map((one) => [one.querySelector("h3")?.id.replace("day-", ""), one.textContent ?? ""] as const));
    for (const [day, there] of days) {
      const words = shown.find(([id]) => id === day)?.[1] ?? "";
      for (const { title } of there) expect(words, day).toContain(title);
    }
    expect(shown.map(([id]) => id)).toEqual([...shown.map(([id]) => id)].sort());
    for (const view of ["maaned", "uge"] as const) {
      await calendar.view(view).click();
      await expect(calendar.grid).toBeVisible();
      await expect(calendar.view(view)).toHaveAttribute("aria-current", "page");
    }
    await calendar.view("liste").click();
    await expect(calendar.list).toBeVisible();
  });

  scenario("reads well for everyone in each view, and nothing sticks out", async ({ page, calendar }) => {
    scenario.setTimeout(300_000);
    for (const view of ["maaned", "uge", "liste"]) {
      await calendar.openAndSettle(`/kalender?vis=${view}`);
      for (const width of [1280, 390, 320]) {
        await page.setViewportSize({ width, height: 800 });
        for (const language of ["da", "en"] as const) {
          await calendar.speak(language);
          await expectAccessible(page, `calendar-${view}-${width}-${language}`);
          expect(await page.evaluate(() => document.documentElement.scrollWidth - innerWidth), `${view} ${width}`).toBeLessThanOrEqual(0);
        }
        await calendar.speak("da");
      }
      await page.emulateMedia({ forcedColors: "active" });
      const painted = await page.locator(":is(.entry, .calendar-mark, .calendar-kind)").evaluateAll((marks) => {
        const canvas = getComputedStyle(document.body).backgroundColor;
        return marks.filter((mark) => getComputedStyle(mark, "::before").backgroundColor === canvas).length;
      });
      expect(painted, "marks that forced colours hide").toBe(0);
      await page.emulateMedia({ forcedColors: "none" });
    }
  });

  scenario("prints a month with everything on it on a sheet across", async ({ page, simulator, calendar }) => {
    const things = placedOf(await held(simulator));
    const month = mostOf(things.map(({ day }) => day.slice(0, 7)));
    await page.addInitScript(() => {
      window.print = () => document.body.setAttribute("data-printed", "");
    });
    await calendar.openAndSettle(`/kalender?vis=maaned&dag=${month}-01`);
    await page.getByRole("button", { name: "Skriv måneden ud" }).click();
    await expect(page.locator("body[data-printed]")).toHaveCount(1);
    const pdf = (await page.pdf({ preferCSSPageSize: true })).toString("latin1");
    expect(pdf.match(/\/Type\s*\/Page\b/g), "sheets").toHaveLength(1);
    const [, width, height] = /\/MediaBox\s*\[\s*0 0 ([\d.]+) ([\d.]+)/.exec(pdf) ?? [];
    expect(Number(width), "across").toBeGreaterThan(Number(height));
    // What the browser draws for paper, and no more.
    await page.evaluate(() => dispatchEvent(new Event("beforeprint")));
    await page.emulateMedia({ media: "print" });
    const lines = await linesOf(calendar, month);
    for (const { title } of things.filter(({ day }) => day.startsWith(month))) expect(lines.some(({ words }) => words.includes(title)), title).toBe(true);
    await expect(page.locator(".day-grid .more")).toHaveCount(0);
    for (const chrome of [page.locator("header"), page.locator("footer"), page.locator("#filters"), page.locator("#sources"), page.locator("#print")]) await expect(chrome).toBeHidden();
    await expect(calendar.period).toBeVisible();
    // A sheet is narrower than a desktop, and no telephone.
    await page.setViewportSize({ width: 700, height: 900 });
    const small = await page.locator(".day-grid .entry").evaluateAll((all) => all.filter((one) => Number.parseFloat(getComputedStyle(one).fontSize) < 9 || one.scrollWidth > one.clientWidth + 1).length);
    expect(small, "lines that cannot be read, or are cut").toBe(0);
    await expect(calendar.period).toHaveText(new RegExp(monthInWords(month), "i"));
    await expect(page.getByText(/^Lavet /)).toContainText(String(new Date(simulator.world.today).getUTCFullYear()));
  });
});

scenario.describe("somebody about whom nobody holds anything", () => {
  scenario.use({ world: worldOf(seeds[0], "stress-0") });
  scenario("is told so of each view", async ({ simulator, calendar }) => {
    const { today } = simulator.world;
    const nothing = (period: string) => `Der er ingen aftaler, frister eller betalinger ${period} hos de myndigheder, vi spurgte.`;
    await calendar.openAndSettle("/kalender?vis=maaned");
    await expect(calendar.lack).toHaveText(nothing(`i ${monthInWords(today.slice(0, 7))}`));
    await calendar.view("uge").click();
    await expect(calendar.lack).toHaveText(nothing(`i uge ${isoWeek(today)}`));
    await calendar.view("liste").click();
    await expect(calendar.lack).toHaveText(nothing(`fra ${weekdayAndDate(today)} ${today.slice(0, 4)}`));
  });
});

/** A thing on one of its days. */
interface Placed {
  /** The same for each of its days, and another for the last day of what it asks. */
  key: string;
  day: string;
  title: string;
  source: Entry["source"];
  /** The ids of all that have it. */
  sources: string[];
  /** Which day of the thing it is, from 0. */
  piece: number;
  /** The Danish time it begins at on that day. */
  time: string;
}

/** Where the ledgers put each thing, each day of a thing of several days by itself. */
function placedOf(entries: Entry[]): Placed[] {
  return entries.flatMap((entry) => {
    const { kind, due, waits, ends, title, source, id, also } = entry;
    const days = ownDay(entry) ? daysFrom(ownDay(entry)!, kind === "appointment" ? ends : null) : [];
    const own = { title, source, sources: [source, ...also.map(({ source }) => source)].map(({ id }) => id), key: `${source.id}/${id}` };
    const time = ownDay(entry) ? timeInCopenhagen(ownDay(entry)!) : "";
    const placed = days.map((day, piece) => ({ ...own, day, piece, time: piece === 0 ? time : "" }));
    if (!waits || !due || days.includes(dayInCopenhagen(due))) return placed;
    return [...placed, { ...own, key: `${own.key}/asked`, day: dayInCopenhagen(due), piece: 0, time: timeInCopenhagen(due) }];
  });
}

/** What a thing of a kind that has a day of its own stands by. */
function ownDay({ kind, at, due, waits, status, money }: Entry): string | null {
  if (kind === "deadline") return (waits && due) || at;
  // Neither a sum of other lines nor money that was held back elsewhere moves.
  const moves = !["balance", "set_off"].includes(money?.part ?? "");
  if (kind === "appointment" || (kind === "payment" && moves)) return at;
  return kind === "credential" && status !== "revoked" ? due : null;
}

/** The days from a beginning to an end; what ends at 0.00 takes nothing of that day. */
function daysFrom(start: string, end: string | null): string[] {
  const first = dayInCopenhagen(start);
  if (!end) return [first];
  const last = end.includes("T") && timeInCopenhagen(end) === "0.00" ? plus(dayInCopenhagen(end), -1) : dayInCopenhagen(end);
  const days = [first];
  while (days[days.length - 1] < last) days.push(plus(days[days.length - 1], 1));
  return days;
}

/** "9.15", or nothing for a day alone. */
function timeInCopenhagen(at: string): string {
  if (!at.includes("T")) return "";
  const isInstant = /(Z|[+-]\d\d:\d\d)$/.test(at);
  const clock = isInstant ? new Intl.DateTimeFormat("sv-SE", { timeZone: "Europe/Copenhagen", timeStyle: "short" }).format(new Date(at)) : at.slice(11, 16);
  const [hour, minute] = clock.split(":");
  return `${Number(hour)}.${minute}`;
}

async function expectWholeLedgers(calendar: CalendarPage, entries: Entry[], today: string): Promise<void> {
  const things = placedOf(entries);
  expect(things.length, "dated things in the ledgers").toBeGreaterThan(2);
  await calendar.openAndSettle("/kalender?vis=maaned&alt=ja");
  await expect(calendar.today).toHaveAttribute("data-cell", today);
  await expectEach(calendar, things, true);
}

/** Each month that holds something holds exactly that; or at least, where another source is missing. */
async function expectEach(calendar: CalendarPage, things: Placed[], whole: boolean): Promise<void> {
  for (const month of [...new Set(things.map(({ day }) => day.slice(0, 7)))].sort()) {
    await calendar.jumpTo(`${month}-01`);
    const days = await calendar.days();
    for (const [day, lines] of Object.entries(days).filter(([day]) => day.startsWith(month))) {
      const left = [...lines];
      for (const { title, time } of things.filter((thing) => thing.day === day).sort((one, other) => other.title.length - one.title.length)) {
        const place = left.findIndex((line) => line.words.includes(title) && !line.words.includes(early));
        expect(place, `${day}: ${title} among ${lines.map(({ words }) => words)}`).toBeGreaterThanOrEqual(0);
        if (time) expect(left[place].time, `${day}: ${title}`).toMatch(new RegExp(`^(ca\\. )?${escape(time)}$`));
        left.splice(place, 1);
      }
      const others = left.filter(({ words }) => !words.includes(early));
      if (whole) expect(others, `what no ledger has on ${day}`).toEqual([]);
    }
  }
}

async function linesOf(calendar: CalendarPage, month: string): Promise<(Line & { day: string })[]> {
  return Object.entries(await calendar.days()).flatMap(([day, lines]) => (day.startsWith(month) ? lines.map((line) => ({ ...line, day })) : []));
}

function byDay(things: Placed[]): Map<string, Placed[]> {
  const days = new Map<string, Placed[]>();
  for (const thing of things) days.set(thing.day, [...(days.get(thing.day) ?? []), thing]);
  return days;
}

function plus(day: string, days: number): string {
  return new Date(Date.parse(day) + days * 86_400_000).toISOString().slice(0, 10);
}

/** As many months later, or the last day of that month. */
function plusMonths(day: string, months: number): string {
  const [year, month, number] = day.split("-").map(Number);
  const last = new Date(Date.UTC(year, month + months, 0)).getUTCDate();
  return new Date(Date.UTC(year, month - 1 + months, Math.min(number, last))).toISOString().slice(0, 10);
}

/** 0 for Monday to 6 for Sunday. */
function weekday(day: string): number {
  return (new Date(day).getUTCDay() + 6) % 7;
}

/** ISO 8601: the week with the year's first Thursday is the first. */
function isoWeek(day: string): number {
  const thursday = plus(day, 3 - weekday(day));
  const first = Date.UTC(Number(thursday.slice(0, 4)), 0, 1);
  return Math.floor((Date.parse(thursday) - first) / (7 * 86_400_000)) + 1;
}

function mostOf(all: string[]): string {
  const count = (one: string) => all.filter((other) => other === one).length;
  return [...new Set(all)].sort((one, other) => count(other) - count(one))[0];
}

function escape(words: string): string {
  return words.replace(/[.*+?^${}()|[\]\\]/g, "\\$&");
}
