// A visit beyond the first look: another language, another time zone, back and forward.
import type { Page } from "@playwright/test";
import { expectWholeLedgers } from "./ledger";
import { expect, scenario, seeds, worldOf } from "./scenario";
import { dateInWords } from "./words";

scenario.describe("a family", () => {
  scenario.use({ world: worldOf(seeds[1], "family") });
  scenario("in English everything of ours is English, and the authorities' own words stay marked as Danish", async ({ page, simulator, overview, timeline, help, coverage, accessibility, cookies }) => {
    await overview.openAndSettle();
    await overview.speak("en");
    const names = simulator.sources.map(({ name }) => name.en);
    for (const place of [overview, timeline, help, coverage, accessibility, cookies]) {
      await place.follow();
      if (place === coverage) await coverage.settles();
      await place.stands();
      const words = await ownWords(page, names);
      expect(words.length, place.path).toBeGreaterThan(400);
      expect(words, place.path).not.toMatch(/\b(myndighed\w*|i dag|tidligere|vis flere|hentet|betaling|frist|gå til|og|ikke|eller)\b/i);
    }
    await timeline.follow();
    await expect(timeline.source("fjordby").element).toContainText(simulator.source("fjordby").name.en);
    await expect(timeline.titlesIn(timeline.rows).first()).toHaveAttribute("lang", "da");
    await timeline.speak("da");
    await expect(page.locator("#sources h2")).toHaveText("Myndighederne");
  });
});

scenario("the choice of language lasts to the next visit", async ({ page, timeline }) => {
  await timeline.openAndSettle();
  await timeline.speak("en");
  await page.reload();
  await timeline.settles();
  await expect(page.locator("html")).toHaveAttribute("lang", "en");
});

scenario.describe("seen from New York, on the day the clocks change", () => {
  scenario.use({ timezoneId: "America/New_York", world: { ...worldOf(seeds[0]), today: "2026-10-25" } });
  scenario("the days are Copenhagen's", async ({ simulator, timeline }) => {
    await timeline.openAndSettle();
    await expect(timeline.page.locator("h3.is-today")).toContainText(dateInWords("2026-10-25"));
    await expectWholeLedgers(timeline, simulator);
  });
});

scenario("an address that does not exist says so and leads on; back and forward ask nobody again", async ({ page, simulator, overview, timeline }) => {
  await overview.open("/findes-ikke");
  await expect(overview.heading).toContainText(/findes ikke/i);
  await overview.main.locator('a[href="/"]').click();
  await overview.settles();
  await expect(overview.heading).toHaveText("Overblik");
  await expect(overview.heading).toBeFocused();
  await timeline.follow();
  await expect(timeline.heading).toHaveText("Tidslinje");
  await expect(timeline.heading).toBeFocused();
  await expect(timeline.rows.first()).toBeVisible();

  await simulator.forgetRequests();
  await page.goBack();
  await expect(overview.heading).toHaveText("Overblik");
  await page.goBack();
  await expect(overview.heading).toContainText(/findes ikke/i);
  await page.goForward();
  await page.goForward();
  await expect(timeline.heading).toHaveText("Tidslinje");
  await expect(timeline.rows.first()).toBeVisible();
  expect(await simulator.allRequests()).toEqual({});
});

/** The visible words that aren't marked as being in another language than the page's, nor are authorities' names. */
async function ownWords(page: Page, names: string[]): Promise<string> {
  const words = await page.evaluate(() => {
    const words: string[] = [];
    const texts = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
    while (texts.nextNode()) {
      const parent = texts.currentNode.parentElement;
      if (parent?.checkVisibility() && parent.closest("[lang]") === document.documentElement) words.push(texts.currentNode.nodeValue ?? "");
    }
    return words.join(" ");
  });
  return names.reduce((words, name) => words.replaceAll(name, ""), words);
}
