// The timeline as it is read: by area, from any day, with long runs folded, and all of it on paper. What it shows is the
// ledgers' own.
import { type Entry, dayOf, expectEntries, held, rowOf } from "./ledger";
import { expect, scenario, seeds, shuffled, worldOf } from "./scenario";
import { dateInWords } from "./words";

scenario.use({ world: worldOf(seeds[0], "family") });

scenario("each area shows the ledgers' rows of it, and its address tells nothing", async ({ page, simulator, timeline }) => {
  const entries = await held(simulator);
  const areasOf = (entry: Entry) => [entry, ...entry.also].map(({ area }) => area);
  await timeline.openAndSettle();
  await timeline.unfoldFilters();
  const options = await timeline.area.locator("option").evaluateAll((all) => all.map((one) => ({ key: (one as HTMLOptionElement).value, name: one.textContent ?? "" })));
  expect(options.length - 1).toBe(new Set(entries.flatMap(areasOf)).size);
  // Which name is which area's: those of one area are found together.
  const codes = [...new Set(entries.flatMap(areasOf))];
  for (const { key, name } of options.slice(1)) {
    expect(key).toMatch(/^[0-9a-f]{16}$/);
    await timeline.area.selectOption(key);
    await expect(page).toHaveURL(`${simulator.portal}/tidslinje?omraade=${key}`);
    await expect(timeline.chosen).toHaveText([new RegExp(name)]);
    const code = codes.find((code) => code === codeOf(name));
    const chosen = entries.filter((entry) => areasOf(entry).includes(code ?? ""));
    await timeline.chosenIsShown();
    await expectEntries(timeline, simulator, chosen);
  }
  await page.reload();
  await timeline.settles();
  await expect(timeline.chosen).toHaveCount(1);
});

scenario("it is read from the day, the month or the year that is asked for, and from today again", async ({ page, simulator, timeline }) => {
  const entries = await held(simulator);
  const today = simulator.world.today;
  // In January the month and the year begin on one day, and the second press leaves nothing to go back over. From
  // today on the heading has no date.
  const starts = (day: string) => [day, `${day.slice(0, 7)}-01`, `${day.slice(0, 4)}-01-01`];
  const day = shuffled(entries.map(dayOf).filter((day) => !starts(day).includes(today) && !day.endsWith("-01-01")), seeds[0])[0];
  const [year, month, number] = day.split("-").map(String);
  const before = month === "01" ? day : `${year}-${month}-01`;
  await timeline.openAndSettle();
  const heading = page.locator("#ahead-heading");

  for (const [fields, start] of [
    [[String(Number(number)), String(Number(month)), year], day],
    [["", String(Number(month)), year], `${year}-${month}-01`],
    [["", "", year], `${year}-01-01`],
  ] as const) {
    await timeline.jump(fields[0], fields[1], fields[2]);
    await expect(heading).toHaveText(`Fra ${dateInWords(start)} ${year} og frem`);
    await expect(heading).toBeFocused();
    await expect(page).toHaveURL(`${simulator.portal}/tidslinje?dag=${start}`);
    await timeline.showAll();
    const shown = async (part: "ahead" | "past") => (await timeline.days(part)).flatMap((day) => day.rows).map(({ title }) => title).sort();
    const titles = (entries: Entry[]) => entries.map(rowOf).map(({ title }) => title).sort();
    expect(await shown("ahead")).toEqual(titles(entries.filter((entry) => dayOf(entry) >= start)));
    expect(await shown("past")).toEqual(titles(entries.filter((entry) => dayOf(entry) < start)));
    await expect(page.locator("h3.is-today"), "today is on the way").toHaveCount(1);
  }

  await page.reload();
  await timeline.settles();
  await expect(heading).toHaveText(`Fra 1. januar ${year} og frem`);
  await page.goBack();
  await timeline.settles();
  await expect(heading).toHaveText(`Fra ${dateInWords(before)} ${year} og frem`);

  // What is no day is said where it was written.
  await timeline.jump("31", "2", year);
  await expect(page.locator("#jump-day")).toBeFocused();
  await expect(page.locator("#jump-day")).toHaveAccessibleDescription(/Den dato findes ikke/);
  await page.locator("#jump-back").click();
  await expect(heading).toHaveText("I dag og frem");
  await expect(heading).toBeFocused();
  await expect(page).toHaveURL(`${simulator.portal}/tidslinje`);
  await expectEntries(timeline, simulator, entries);
});

scenario("many look-ups of one authority on one day stand folded, with how many they are", async ({ page, simulator, timeline }) => {
  const source = (await simulator.related()).find(({ resources }) => resources.includes("access-log"))!;
  for (let count = 0; count < 9; count += 1) await simulator.change(source.id, { what: "add", resource: "access-log" });
  const looks = (await simulator.ledger(source.id)).filter(({ kind }) => kind === "access");
  const days = looks.map(dayOf);
  const [busiest, count] = days.map((day) => [day, days.filter((other) => other === day).length] as const).sort((one, other) => other[1] - one[1])[0];
  expect(count).toBeGreaterThanOrEqual(9);
  await timeline.openAndSettle(`/tidslinje?dag=${busiest}`);
  const run = page.locator(".run button").filter({ hasText: `opslag fra ${source.name.da}` }).first();
  await expect(run).toHaveText(/^\d+ opslag fra /);
  await expect(run).toHaveAttribute("aria-expanded", "false");
  await run.focus();
  await page.keyboard.press("Enter");
  await expect(run).toHaveAttribute("aria-expanded", "true");
  await expect(run).toBeFocused();
  const said = Number.parseInt((await run.textContent()) ?? "", 10);
  await expect(page.locator("li.run + li[data-kind=access]")).not.toHaveCount(0);
  await page.keyboard.press("Enter");
  await expect(run).toHaveAttribute("aria-expanded", "false");
  expect(said).toBeLessThanOrEqual(count);
  await timeline.open();
  await timeline.settles();
  await expectEntries(timeline, simulator, await held(simulator));
});

for (const [language, words] of Object.entries({
  da: { link: "Skriv tidslinjen ud eller gem den", heading: "Min tidslinje", print: "Skriv ud", chosen: "Du har valgt: Frister, Breve." },
  en: { link: "Print or save the timeline", heading: "My timeline", print: "Print", chosen: "You have chosen: Deadlines, Letters." },
} as const)) {
  scenario(`everything that is chosen goes on paper, with who is missing, in ${language}`, async ({ page, simulator, timeline, messages }) => {
    const [down] = shuffled((await simulator.related()).filter(({ everyone, relations }) => !everyone && !relations), seeds[0]);
    await simulator.setFault(down.id, { kind: "status", status: 500 });
    messages.expect(down.base, /status 500/);
    await page.addInitScript(() => {
      window.print = () => document.body.setAttribute("data-printed", "");
    });
    const others = (await simulator.related()).map(({ id }) => id).filter((id) => id !== down.id);
    const entries = (await held(simulator, others)).filter(({ kind }) => ["deadline", "message"].includes(kind));
    await timeline.openAndSettle("/tidslinje?emne=frister,breve");
    await timeline.speak(language as "da" | "en");
    await page.getByRole("link", { name: words.link }).click();
    await expect(page).toHaveURL(`${simulator.portal}/tidslinje/udskriv?emne=frister,breve`);
    await expect(timeline.heading).toHaveText(words.heading);
    await expect(timeline.heading).toBeFocused();
    await expect(page.locator(".paper-head")).toContainText(words.chosen);
    await expect(page.locator(".paper-head")).toContainText(/\d{4}/);
    await expect(timeline.rows).toHaveCount(entries.length);
    await expect(page.locator(".show-more")).toHaveCount(0);
    await expect(page.locator("#gaps, .gaps").first()).toContainText(down.name[language as "da" | "en"]);
    await page.getByRole("button", { name: words.print, exact: true }).click();
    await expect(page.locator("body[data-printed]")).toHaveCount(1);

    await page.emulateMedia({ media: "print" });
    await expect(page.getByRole("button", { name: words.print, exact: true })).toBeHidden();
    await expect(page.locator(".header .search, nav.main-nav").first()).toBeHidden();
    await expect(timeline.rows.first()).toBeVisible();
  });
}

/** The wave plan's names and the codes that the Source API gives them. */
function codeOf(name: string): string {
  const plain = name.toLowerCase().replaceAll("- ", "-").replaceAll("æ", "ae").replaceAll("ø", "oe").replaceAll("å", "aa");
  return plain.replaceAll(",", "").replaceAll(" ", "-");
}
