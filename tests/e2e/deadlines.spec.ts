// Everything with a last day is on /frister: for every person what the ledgers say, under how urgent it is, in order, and
// apart what the authorities have to do. Who fails is named in each part that it could have been in.
import { expectAccessible } from "./axe";
import { tabTo } from "./keyboard";
import { dayInCopenhagen, dayOf, daysBetween, type Entry, held, rowOf, waiting } from "./ledger";
import type { ListPage } from "./list-page";
import type { Language } from "./portal-page";
import { expect, persons, scenario, seeds, worldOf } from "./scenario";
import type { Simulator } from "../simulator.mjs";
import { weekdayAndDate, whom } from "./words";

const headings = {
  da: ["Fristen er gået", "I dag og i morgen", "Inden for 7 dage", "Senere", "Uden sidste dag"],
  en: ["The deadline has passed", "Today and tomorrow", "Within 7 days", "Later", "No last day"],
};
const phone = { width: 390, height: 844 };

for (const person of persons) {
  scenario.describe(person, () => {
    scenario.use({ world: worldOf(seeds[0] + persons.indexOf(person), person) });

    scenario("every last day of the ledgers, by how urgent it is, and nothing else", async ({ page, simulator, deadlines }) => {
      const entries = await held(simulator);
      await deadlines.openAndSettle();
      await expectAll(deadlines, simulator, entries, "da");
      await expectAccessible(page, "deadlines-da-1280");
      await page.setViewportSize(phone);
      await expectAccessible(page, "deadlines-da-390");
      await deadlines.speak("en");
      await expect(deadlines.heading).toHaveText("Deadlines");
      await expectAll(deadlines, simulator, entries, "en");
      await expectAccessible(page, "deadlines-en-390");
      await page.setViewportSize({ width: 320, height: 800 });
      expect(await page.evaluate(() => document.documentElement.scrollWidth), "no scrolling sideways").toBeLessThanOrEqual(320);
    });
  });
}

scenario.describe("family", () => {
  scenario.use({ world: worldOf(seeds[0], "family") });

  scenario("who fails is named where its deadlines would be, and its rows come when it answers again", async ({ page, simulator, deadlines, messages }) => {
    const failed = simulator.source("udbetaling");
    messages.expect(failed.base, /status 503/);
    await simulator.setFault(failed.id, { kind: "status", status: 503, retry_after: 120 });
    await deadlines.openAndSettle();
    await deadlines.source(failed.id).is("failed");
    const well = (await simulator.related()).map(({ id }) => id).filter((id) => id !== failed.id);
    await expectAll(deadlines, simulator, await held(simulator, well), "da");
    await expect(deadlines.lack("mine")).toContainText(`Vi mangler svar fra ${whom([failed.name.da])}, så her kan mangle noget, du skal gøre.`);
    await expect(deadlines.lack("theirs")).toContainText(`Vi mangler svar fra ${whom([failed.name.da])}, så her kan mangle myndighedernes frister.`);
    await expect(deadlines.gap(failed.id)).toBeVisible();
    await expectAccessible(page, "deadlines-failed");
    await simulator.setFault(failed.id, { kind: "none" });
    await deadlines.source(failed.id).retry();
    await deadlines.source(failed.id).is("loaded");
    await expectAll(deadlines, simulator, await held(simulator), "da");
    await expect(deadlines.lack("mine")).not.toContainText(failed.name.da);
  });

  scenario("from the front page with the keyboard alone, and back", async ({ page, overview, deadlines }) => {
    await overview.openAndSettle();
    await tabTo(page, page.locator("#todo .panel-top a"));
    await page.keyboard.press("Enter");
    await expect(page).toHaveURL(`${deadlines.portal}/frister`);
    await expect(deadlines.heading).toBeFocused();
    await expect(deadlines.heading).toHaveText("Frister");
    await expect(page).toHaveTitle("Frister · Overblik");
    await expect(deadlines.menu.locator('[aria-current="page"]')).toHaveText("Frister");
    await deadlines.settles();
    const controls = page.locator("#mine :is(a[href], summary):visible");
    expect(await controls.count()).toBeGreaterThan(2);
    for (const control of await controls.all()) await tabTo(page, control);
    await page.goBack();
    await expect(overview.heading).toHaveText("Overblik");
  });
});

scenario.describe("somebody about whom nobody holds anything", () => {
  scenario.use({ world: worldOf(seeds[0], "stress-0") });

  scenario("is told by whom, and never that no deadline exists", async ({ page, simulator, deadlines }) => {
    expect(await held(simulator)).toEqual([]);
    await deadlines.openAndSettle();
    await expect(deadlines.rows).toHaveCount(0);
    await expect(deadlines.lack("mine")).toHaveText(/^Du skal ikke gøre noget lige nu. Det siger de \d+ myndigheder, vi har spurgt\.$/);
    await expect(deadlines.part("mine").getByRole("link", { name: "Se, hvad der er med" })).toBeVisible();
    await expectAccessible(page, "deadlines-empty");
  });
});

/** Both parts, from these. */
async function expectAll(deadlines: ListPage, simulator: Simulator, entries: Entry[], language: Language): Promise<void> {
  const today = simulator.world.today;
  const mine = new Map<string, Entry[]>();
  for (const entry of waiting(entries)) {
    const heading = headings[language][place(entry, today)];
    mine.set(heading, [...(mine.get(heading) ?? []), entry]);
  }
  await deadlines.showAll("mine");
  await deadlines.showAll("theirs");
  expectRows(await deadlines.groups("mine"), [...mine], ({ due, at }) => dayInCopenhagen(due ?? at), language);
  const isTheirs = (entry: Entry) => entry.kind === "deadline" && !entry.waits && dayOf(entry) >= today;
  const theirs = entries.filter(isTheirs).sort((one, other) => dayOf(one).localeCompare(dayOf(other)));
  expectRows(await deadlines.groups("theirs"), theirs.length > 0 ? [["", theirs]] : [], dayOf, language);
}

/** The same headings with the same rows, in the order of their days; those of one day in any. */
function expectRows(shown: Awaited<ReturnType<ListPage["groups"]>>, expected: [string, Entry[]][], dayOf: (entry: Entry) => string, language: Language): void {
  expect(shown.map(({ heading }) => heading)).toEqual(expected.map(([heading]) => heading));
  for (const [number, [heading, entries]] of expected.entries()) {
    const { rows } = shown[number];
    const row = ({ source, ...rest }: Entry) => ({ ...rowOf({ source, ...rest }), authority: source.name[language], amount: "" });
    const sorted = (all: object[]) => all.map((one) => JSON.stringify(one)).sort();
    expect(sorted(rows.map(({ when, amount, ...rest }) => ({ ...rest, amount: "" })).map(inOneOrder)), heading).toEqual(sorted(entries.map(row).map(inOneOrder)));
    for (const [place, { when }] of rows.entries()) {
      const { due, waits } = entries[place];
      if (waits && !due) continue;
      expect(when, `${heading} ${place}`).toContain(weekdayAndDate(dayOf(entries[place]), language));
    }
  }
}

/** With its fields in one order, so that two can be told alike as text. */
function inOneOrder<T extends object>(row: T): object {
  return Object.fromEntries(Object.entries(row).sort(([one], [other]) => one.localeCompare(other)));
}

/** Which heading it stands under. */
function place({ due }: Entry, today: string): number {
  if (!due) return 4;
  const days = daysBetween(today, dayInCopenhagen(due));
  return days < 0 ? 0 : days <= 1 ? 1 : days <= 7 ? 2 : 3;
}
