// What is new agrees with the ledgers, read beside the portal: which causes, on which day, each once. The bell counts what
// has not been seen, and an authority that fails is named and never shown as having nothing new.
import { expectAccessible } from "./axe";
import { shownFocus, tabTo } from "./keyboard";
import { daysBetween } from "./ledger";
import type { NewsPage, ShownDay } from "./news-page";
import { type Expected, expectedNotices } from "./notices";
import { expect, persons, scenario, seeds, worldOf } from "./scenario";
import { everythingKept } from "./traces";
import { distance, weekdayAndDate, whom } from "./words";

for (const person of persons) {
  scenario.describe(person, () => {
    scenario.use({ world: worldOf(seeds[0] + persons.indexOf(person), person) });

    scenario("what is new is what the ledgers give rise to, and all of it is new until it has been seen", async ({ page, simulator, news }) => {
      const expected = await expectedNotices(simulator);
      expect(expected.length).toBeGreaterThan(0);
      await news.openAndSettle();
      await expectNotices(news, expected, simulator.world.today);
      await news.hasUnseen(expected.length);
      await expect(page).toHaveTitle("Nyt og påmindelser · Overblik");
    });
  });
}

scenario.describe("family", () => {
  scenario.use({ world: worldOf(seeds[0], "family") });

  scenario("in both languages, wide and narrow", async ({ page, news }) => {
    await news.openAndSettle();
    await expect(news.notices.first()).toBeVisible();
    await expectAccessible(page, "news-da-1280");
    await page.setViewportSize({ width: 320, height: 800 });
    await expectAccessible(page, "news-da-320");
    expect(await page.evaluate(() => document.documentElement.scrollWidth), "no scrolling sideways").toBeLessThanOrEqual(320);
    await news.speak("en");
    await expect(news.heading).toHaveText("News and reminders");
    await expect(news.bell).toHaveAccessibleName(/^News and reminders, \d+ new$/);
    await expect(news.notices.first().locator(".badge")).toHaveText("New");
    await expectAccessible(page, "news-en-320");
    await page.setViewportSize({ width: 1280, height: 800 });
    await expectAccessible(page, "news-en-1280");
  });

  scenario("by keyboard: from the bell to the page, all seen, on another page and back; without a choice the next visit knows nothing of it", async ({ page, simulator, overview, news }) => {
    const count = (await expectedNotices(simulator)).length;
    await overview.openAndSettle();
    await news.hasUnseen(count);
    await expect(page, "the title says nothing of it").toHaveTitle("Overblik");
    await tabTo(page, news.bell);
    await page.keyboard.press("Enter");
    await expect(news.heading).toBeFocused();
    await expect(page).toHaveURL(news.portal + news.path);
    await expect(news.unseen).toHaveText(`${count} ting er nye.`);
    await tabTo(page, news.allSeen);
    await page.keyboard.press("Enter");
    await news.hasUnseen(0);
    await expect(news.unseen).toHaveText("Du har set alt det nye.");
    await expect(news.unseen).toHaveRole("status");
    await expect(news.allSeen).toBeFocused();
    await shownFocus(page);
    await expect(news.notices, "they stay as long as their causes do").toHaveCount(count);
    await expect(news.notices.locator(".badge")).toHaveCount(0);
    await overview.follow();
    await news.hasUnseen(0);
    await news.follow();
    await expect(news.unseen).toHaveText("Du har set alt det nye.");
    expect((await everythingKept(page)).local).toBe("{}");
    await page.reload();
    await news.returns();
    await news.settles();
    await news.hasUnseen(count);
  });

  scenario("each leads to where more of it stands, and is seen then", async ({ page, simulator, news }) => {
    const all = await expectedNotices(simulator);
    await news.openAndSettle();
    let left = all.length;
    const ways = { case: /\/sager\/\w+$/, "deadline-near": /\/kalender\?dag=[\d-]+&aaben=\w+$/, letter: /\/digital-post$/, expiring: /\/mine-oplysninger$/ };
    for (const [change, way] of Object.entries(ways)) {
      expect(all.map((one) => one.change), change).toContain(change);
      const notice = news.page.locator(`li.notice[data-change="${change}"]`).first();
      const title = await notice.locator(".row-title").innerText();
      await notice.locator("a").click();
      await expect(page).toHaveURL(way);
      await expect(page.locator("#main-content").getByText(title).first()).toBeVisible();
      await news.hasUnseen((left -= 1));
      await page.goBack();
      await expect(news.heading).toBeVisible();
      await expect(notice.locator(".badge")).toHaveCount(0);
    }
  });

  scenario("who fails is named, and nobody else's news is missing; when it answers again, that is news", async ({ page, simulator, news, messages }) => {
    const all = await expectedNotices(simulator);
    const failed = simulator.sources.find(({ id, everyone, relations }) => !everyone && !relations && all.some(({ source }) => source === id))!;
    const others = (await simulator.related()).map(({ id }) => id).filter((id) => id !== failed.id);
    messages.expect(failed.base, /status 503/);
    await simulator.setFault(failed.id, { kind: "status", status: 503, retry_after: 120 });
    await news.openAndSettle();
    await news.source(failed.id).is("failed");
    const left = await expectedNotices(simulator, others);
    await expectNotices(news, left, simulator.world.today);
    for (const id of ["needs-me", "good-to-know"] as const) await expect(news.lack(id)).toContainText(`Vi mangler svar fra ${whom([failed.name.da])}, så her kan mangle`);
    await expect(news.gap(failed.id)).toBeVisible();
    await expectAccessible(page, "news-failed");

    await simulator.setFault(failed.id, { kind: "none" });
    await news.source(failed.id).retry();
    await news.source(failed.id).is("loaded");
    const back = news.page.locator('li.notice[data-change="back"]');
    await expect(back).toHaveAttribute("data-source", failed.id);
    await expect(back).toContainText(`Myndigheden svarer igen.`);
    await expect(back.locator("a")).toHaveText(failed.name.da);
    await news.hasUnseen(all.length + 1);
  });
});

scenario.describe("somebody who has been looked at", () => {
  scenario.use({ world: worldOf(seeds[0], "sick") });

  scenario("is led to the look-ups of who looked", async ({ page, simulator, news, lookUps }) => {
    const looked = (await expectedNotices(simulator)).filter(({ change }) => change === "look-ups");
    expect(looked.length).toBeGreaterThan(0);
    await news.openAndSettle();
    const first = news.page.locator('li.notice[data-change="look-ups"]').first();
    const who = await first.locator(".row-title").innerText();
    await first.locator("a").click();
    await expect(page).toHaveURL(/\/opslag\?hvem=\w+$/);
    await lookUps.settles();
    await expect(page.locator("#look-ups li[data-kind]").first()).toContainText(who);
  });
});

scenario.describe("somebody about whom nobody holds anything", () => {
  scenario.use({ world: worldOf(seeds[0], "stress-0") });

  scenario("is told who says that nothing is new", async ({ page, news }) => {
    await news.openAndSettle();
    await expect(news.notices).toHaveCount(0);
    await news.hasUnseen(0);
    await expect(news.lack("needs-me")).toHaveText(/^Der er ikke noget nyt, der venter på dig\. Det siger de \d+ myndigheder, vi har spurgt\.$/);
    await expect(news.lack("good-to-know")).toHaveText(/^Der er ikke sket noget nyt\. Det siger de \d+ myndigheder, vi har spurgt\.$/);
    await expectAccessible(page, "news-empty");
  });
});

/** These notices, each once, under their days, and the days in order. */
async function expectNotices(news: NewsPage, expected: Expected[], today: string): Promise<void> {
  await expect(news.notices).toHaveCount(expected.length);
  for (const part of ["needs-me", "good-to-know"] as const) {
    const here = expected.filter((one) => one.part === part);
    const days = [...new Set(here.map(({ day }) => day))].sort();
    if (part === "good-to-know") days.reverse();
    const wanted = days.map((day) => ({ heading: headingOf(day, today), notices: here.filter((one) => one.day === day).map(wordOf).sort() }));
    const shown = (await news.days(part)).map(({ heading, notices }: ShownDay) => ({
      heading: heading.toLowerCase(),
      notices: notices.map(({ change, source, title, said }) => [change, source, title, change === "look-ups" ? said.split(" ")[0] : ""].join(" | ")).sort(),
    }));
    expect(shown, part).toEqual(wanted);
  }
}

function wordOf({ change, source, title, count }: Expected): string {
  return [change, source, title, count ?? ""].join(" | ");
}

/** "i dag, torsdag 26. november". */
function headingOf(day: string, today: string): string {
  const days = daysBetween(today, day);
  const near = Math.abs(days) <= 1 ? `${distance(days)}, ` : "";
  return near + weekdayAndDate(day);
}
