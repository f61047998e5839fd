// The search: from any page, by words, dates and amounts, what the ledgers hold is found; what was typed is kept nowhere.
import { expectNoClaimOfAbsence } from "./absence";
import { expectAccessible } from "./axe";
import { tabTo } from "./keyboard";
import { type Entry, held } from "./ledger";
import { expect, persons, scenario, seeds, shuffled, worldOf } from "./scenario";
import { everythingKept } from "./traces";

const words = (text: string) => text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [];

/** A word that nothing else is spelt nearly like: long, and in few titles. */
function tellingWords(entries: Entry[]): string[] {
  const all = entries.flatMap(({ title }) => words(title)).filter((word) => /^[a-zæøå]{7,}$/.test(word));
  return shuffled([...new Set(all)].sort(), seeds[0]).slice(0, 4);
}

for (const person of shuffled(persons, seeds[0]).slice(0, 2)) {
  scenario.describe(person, () => {
    scenario.use({ world: worldOf(seeds[0], person) });

    scenario("every line whose title has the word is found, whole or begun", async ({ search, simulator }) => {
      await search.openAndSettle();
      const entries = await held(simulator);
      const chosen = tellingWords(entries);
      expect(chosen.length).toBeGreaterThan(2);
      for (const word of chosen) {
        await search.field.fill("");
        await expect(search.found).toHaveCount(0);
        await search.field.fill(word.toUpperCase());
        await expect(search.count).toHaveText(/Vi fandt \d+ linje/);
        const titles = await search.allTitles();
        const hoped = entries.filter(({ title }) => words(title).some((other) => other.startsWith(word))).map(({ title }) => title);
        // What is said besides the title may have the word too.
        for (const title of new Set(hoped)) {
          const count = (all: string[]) => all.filter((other) => other === title).length;
          expect(count(titles), `${word}: ${title}`).toBe(count(hoped));
        }
        await expect(search.count).toHaveText(new RegExp(`Vi fandt ${titles.length} linje`));
      }
    });
  });
}

scenario.describe("a family", () => {
  scenario.use({ world: worldOf(seeds[0], "family") });

  scenario("from any page, in both languages, and what was typed is kept nowhere", async ({ page, search, simulator, overview, help }) => {
    const [word] = tellingWords(await held(simulator));
    for (const place of [overview, help]) {
      await place.open();
      await place.hasHeardEveryone();
      await search.lookFor(word);
      await expect(search.heading).toBeFocused();
      await expect(search.count).toHaveText(/Vi fandt \d+ linje/);
    }
    await search.speak("en");
    await expect(search.heading).toHaveText("Search");
    await expect(search.count).toHaveText(/We found \d+ line/);
    await expect(search.field).toHaveValue(word);
    for (const [where, text] of Object.entries(await everythingKept(page))) expect(text.toLowerCase(), where).not.toContain(word);
    expect(await page.title()).toBe("Search · Overblik");
    await page.goBack();
    await page.goForward();
    expect(page.url()).toBe(`${search.portal}/soeg`);
    await page.reload();
    await search.returns();
    await search.settles();
    await expect(search.field).toHaveValue("");
    await expect(search.count).toContainText("We do not keep what you type.");
    for (const { id } of simulator.sources) {
      for (const { path, query } of await simulator.requests(id)) expect(`${path}?${query}`.toLowerCase()).not.toContain(word);
    }
  });

  scenario("with the keyboard alone, on a phone, and axe finds nothing", async ({ page, search, simulator }) => {
    await page.setViewportSize({ width: 320, height: 700 });
    await search.openAndSettle();
    await expect(search.count).toContainText("Vi gemmer ikke det, du skriver.");
    await expectAccessible(page, "nothing typed");
    const [word] = tellingWords(await held(simulator));
    await tabTo(page, search.field);
    const said = await search.count.evaluateHandle((count) => {
      const said: string[] = [];
      new MutationObserver(() => said.push(count.textContent ?? "")).observe(count, { subtree: true, childList: true, characterData: true });
      return said;
    });
    await page.keyboard.type(word, { delay: 20 });
    await expect(search.count).toHaveText(/Vi fandt \d+ linje/);
    const claims = (await said.jsonValue()).filter((words) => /ikke/.test(words));
    expect(claims, "what is there is not denied, not even for a moment").toEqual([]);
    await expect(search.field).toBeFocused();
    await expectAccessible(page, "something found");
    await tabTo(page, search.button);
    await page.keyboard.press("Enter");
    await expect(search.heading).toBeFocused();
    await tabTo(page, search.found.locator("a[href], summary").first());
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(320);
  });

  scenario("who could not be searched is named, and nothing is claimed", async ({ page, search, simulator, messages }) => {
    const down = "fjordby";
    messages.expect(simulator.source(down).base, /status 503/);
    await simulator.setFault(down, { kind: "status", status: 503, retry_after: 5 });
    await search.openAndSettle();
    await search.field.fill("qwertyuiop");
    await expect(search.count).toHaveText("Vi har ikke fundet noget endnu. Vi mangler svar.");
    await expect(search.lack).toContainText(`Vi har ikke kunnet søge i alt hos ${simulator.source(down).name.da}`);
    await expectNoClaimOfAbsence(search);
    await expectAccessible(page, "nothing found, one failed");
  });
});
