// What is chosen of the timeline: the rows are the ledgers' own selection, the choice stands in the address and says
// nothing there, and back, forward and reload keep it.
import { dayOf, type Entry, expectEntries, held, topics } from "./ledger";
import { expect, scenario, seeds, worldOf } from "./scenario";
import type { Simulator } from "../simulator.mjs";
import type { TimelinePage } from "./timeline-page";
import { monthInWords } from "./words";

scenario.use({ world: worldOf(seeds[0], "family") });

scenario("each topic shows the ledgers' rows of its kinds, and two together show both", async ({ page, simulator, timeline }) => {
  const entries = await held(simulator);
  await timeline.openAndSettle();
  await timeline.unfoldFilters();
  for (const [topic, kinds] of Object.entries(topics)) {
    await timeline.press(topic);
    await expect(timeline.chosen).toHaveCount(1);
    await expect(page).toHaveURL(`${simulator.portal}/tidslinje?emne=${topic}`);
    await expectChosen(entries.filter(({ kind }) => kinds.includes(kind)), entries, simulator, timeline);
    // Its tag takes it away.
    await timeline.chosen.click();
    await expect(timeline.chosen).toHaveCount(0);
    await expect(page).toHaveURL(`${simulator.portal}/tidslinje`);
  }
  for (const topic of ["sager", "betalinger"]) await timeline.press(topic);
  await expect(page).toHaveURL(/\?emne=sager,betalinger$/);
  await expectChosen(entries.filter(({ kind }) => kind === "case" || kind === "payment"), entries, simulator, timeline);
});

scenario("authority, month and what waits, alone and together; back, forward and reload keep them", async ({ page, simulator, timeline }) => {
  const entries = await held(simulator);
  const authority = mostOf(entries.filter(({ waits }) => waits).map(({ source }) => source.id));
  const month = mostOf(entries.map((entry) => dayOf(entry).slice(0, 7)));
  await timeline.openAndSettle();
  await timeline.unfoldFilters();

  // By month: what can be chosen is what has rows.
  const months = [...new Set(entries.map((entry) => dayOf(entry).slice(0, 7)))].sort().reverse();
  for (const list of [timeline.from, timeline.to]) {
    await expect(list.locator("option")).toHaveText(["Alle måneder", ...months.map((month) => monthInWords(month))]);
  }
  await timeline.from.selectOption(month);
  await expectChosen(entries.filter((entry) => dayOf(entry).slice(0, 7) >= month), entries, simulator, timeline);
  await timeline.to.selectOption(month);
  await expect(page).toHaveURL(new RegExp(`\\?fra=${month}&til=${month}$`));
  await expectChosen(entries.filter((entry) => dayOf(entry).startsWith(month)), entries, simulator, timeline);
  await expect(timeline.chosen).toHaveText([new RegExp(monthInWords(month)), new RegExp(monthInWords(month))]);
  // A period never ends before it begins.
  await timeline.to.selectOption(months.at(-1)!);
  await expect(timeline.from).toHaveValue(months.at(-1)!);
  await timeline.removeAll.click();

  // By authority: its name is not in the address, and the key is the same for nobody else.
  await timeline.authority.selectOption({ label: simulator.source(authority).name.da });
  const ofAuthority = entries.filter(({ source, also }) => [source, ...also.map(({ source }) => source)].some(({ id }) => id === authority));
  await expect(timeline.chosen).toHaveText(new RegExp(simulator.source(authority).name.da));
  await expectChosen(ofAuthority, entries, simulator, timeline);
  const query = new URL(page.url()).search;
  expect(query).toMatch(/^\?myndighed=[0-9a-f]{16}$/);
  const keys = await timeline.authority.locator("option").evaluateAll((options) => options.map((option) => (option as HTMLOptionElement).value));
  expect(new Set(keys).size).toBe((await simulator.related()).length + 1);

  // And of those, what waits.
  await timeline.press("waiting");
  const waitingThere = ofAuthority.filter(({ waits }) => waits);
  expect(waitingThere.length).toBeGreaterThan(0);
  await expect(page).toHaveURL(`${simulator.portal}/tidslinje${query}&venter=ja`);
  await expectChosen(waitingThere, entries, simulator, timeline);

  await page.reload();
  await timeline.settles();
  await expect(timeline.chosen).toHaveCount(2);
  await expectChosen(waitingThere, entries, simulator, timeline);
  await page.goBack();
  await timeline.settles();
  await expect(timeline.chosen).toHaveCount(1);
  await expectChosen(ofAuthority, entries, simulator, timeline);
  await page.goForward();
  await timeline.settles();
  await expectChosen(waitingThere, entries, simulator, timeline);
  await timeline.chosen.first().click();
  await expectChosen(entries.filter(({ waits }) => waits), entries, simulator, timeline);
  await timeline.removeAll.click();
  await expect(timeline.chosen).toHaveCount(0);
  await timeline.chosenIsShown();
  await expectEntries(timeline, simulator, entries);
});

scenario("an address with words that mean nothing selects nothing", async ({ page, simulator, timeline }) => {
  const entries = await held(simulator);
  await timeline.openAndSettle("/tidslinje?emne=hemmeligt&myndighed=%3Cscript%3E&omraade=&fra=2026-13&dag=2026-02-30&venter=nej&cpr=0101010101");
  await expect(timeline.chosen).toHaveCount(0);
  await expectEntries(timeline, simulator, entries);
  // A key of nobody's: no rows, and no claim that there are none.
  await timeline.open("/tidslinje?myndighed=0123456789abcdef");
  await timeline.settles();
  await expect(timeline.chosen).toHaveCount(1);
  await expect(timeline.rows).toHaveCount(0);
  expect(page.url()).not.toContain("cpr");
});

async function expectChosen(chosen: Entry[], all: Entry[], simulator: Simulator, timeline: TimelinePage): Promise<void> {
  await expect(timeline.shown).toHaveText(new RegExp(`^Viser ${chosen.length} af ${all.length} `));
  await expectEntries(timeline, simulator, chosen);
}

/** The one that occurs most often. */
function mostOf(all: string[]): string {
  const count = (one: string) => all.filter((other) => other === one).length;
  return [...new Set(all)].sort((one, other) => count(other) - count(one))[0];
}
