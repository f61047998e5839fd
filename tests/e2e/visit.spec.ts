// A visit beyond the first look: another language, another time zone, back and forward.
import type { Page } from "@playwright/test";
import { dateInWords, expectWholeLedgers } from "./ledger";
import { expect, scenario, seeds, worldOf } from "./scenario";

scenario("in English everything of ours is English, and the authorities' own words stay marked as Danish", async ({ page, simulator, timeline }) => {
  await timeline.openAndSettle();
  await timeline.speak("en");
  expect(await ownWords(page)).not.toMatch(/\b(myndighed\w*|i dag|tidligere|vis flere|hentet|opslag|betaling|frist|gå til)\b|[æøå]/i);
  await expect(page.locator("#sources")).toContainText(simulator.source("kommune").name.en);
  await expect(timeline.titlesIn(timeline.rows).first()).toHaveAttribute("lang", "da");
  await timeline.speak("da");
  await expect(page.locator("#sources h2")).toHaveText("Myndighederne");
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
    await expectWholeLedgers(timeline, simulator, simulator.sources.map(({ id }) => id));
  });
});

scenario("the front page leads to the timeline", async ({ page, timeline }) => {
  await timeline.open("/");
  await expect(page).toHaveURL(/\/tidslinje$/);
  await timeline.settles();
  await expect(timeline.rows.first()).toBeVisible();
});

scenario("an address that does not exist says so and leads on; back and forward work", async ({ page, simulator, timeline }) => {
  await timeline.open("/findes-ikke");
  await expect(page.locator("#main-content h1")).toContainText(/findes ikke/i);
  await page.locator('#main-content a[href="/tidslinje"]').click();
  await timeline.settles();
  await expect(timeline.rows.first()).toBeVisible();
  await expect(page.locator("#main-content h1")).toHaveText("Tidslinje");

  await simulator.forgetRequests();
  await page.goBack();
  await expect(page.locator("#main-content h1")).toContainText(/findes ikke/i);
  await page.goForward();
  await expect(page.locator("#main-content h1")).toHaveText("Tidslinje");
  await expect(timeline.rows.first()).toBeVisible();
});

/** The visible words that aren't marked as being in another language than the page's. */
async function ownWords(page: Page): Promise<string> {
  return page.evaluate(() => {
    const words: string[] = [];
    const texts = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
    while (texts.nextNode()) {
      const parent = texts.currentNode.parentElement;
      if (parent?.checkVisibility() && parent.closest("[lang]") === document.documentElement) words.push(texts.currentNode.nodeValue ?? "");
    }
    return words.join(" ");
  });
}
