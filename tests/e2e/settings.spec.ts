// Each setting does what it says, is kept over a reload, and can be deleted; nothing is kept before something is chosen.
// What it does is seen on the page of what is new, and on a reminder that comes at its time.
import type { Locator, Page } from "@playwright/test";
import { expectAccessible } from "./axe";
import { tabTo } from "./keyboard";
import type { NewsPage } from "./news-page";
import { expect, scenario, seeds, worldOf } from "./scenario";
import { everythingKept, nothing } from "./traces";

scenario.use({ world: worldOf(seeds[0], "family") });

scenario("without anybody signed in, in both languages, wide and narrow, and nothing is kept by looking", async ({ page, settings }) => {
  await settings.visit();
  await settings.stands();
  await expect(settings.heading).toHaveText("Indstillinger");
  await expect(page).toHaveTitle("Indstillinger · Overblik");
  await unfold(page);
  await expectAccessible(page, "settings-da-1280");
  await expect(kept(page)).toHaveCount(0);
  await expect(page.locator("#settings-kept")).toContainText("Browseren gemmer ikke nogen af dine valg.");
  expect((await everythingKept(page)).local).toBe("{}");
  await page.setViewportSize({ width: 320, height: 800 });
  await expectAccessible(page, "settings-da-320");
  expect(await page.evaluate(() => document.documentElement.scrollWidth), "no scrolling sideways").toBeLessThanOrEqual(320);
  await page.locator("#settings-language-en").click();
  await expect(settings.heading).toHaveText("Settings");
  await expect(page.locator("#settings-language-en")).toBeFocused();
  await unfold(page);
  await expectAccessible(page, "settings-en-320");
});

scenario("pause, quiet hours and how long before reach the reminders that come, and stay over a reload", async ({ page, settings, news }) => {
  await news.openAndSettle();
  const usual = await told(news);
  expect(usual.length).toBeGreaterThan(0);
  for (const time of usual) expect(minuteOf(time), `${time}, outside the usual quiet hours`).toBeGreaterThanOrEqual(7 * 60);

  await settings.follow();
  await page.locator("#pause").check();
  await news.follow();
  await expect(news.reminders).toHaveCount(0);
  await expect(page.locator("#reminders")).toContainText("Du har sat påmindelser på pause.");
  await page.reload();
  await news.returns();
  await news.settles();
  await expect(news.reminders).toHaveCount(0);
  await settings.follow();
  await expect(page.locator("#pause")).toBeChecked();
  await page.locator("#pause").uncheck();
  expect((await everythingKept(page)).local, "the usual leaves no trace").toBe("{}");

  // What is told in the morning falls in these hours, and is told when they are over.
  await page.locator("#quiet-to").selectOption({ label: "kl. 10.30" });
  await news.follow();
  // The page stands at once, and a choice reaches it a little later.
  const areTold = async (...minutes: number[]) => {
    const found = await minutesOf(news);
    return minutes.map((minute) => found.includes(minute));
  };
  await expect.poll(() => areTold(9 * 60, 10 * 60 + 30)).toEqual([false, true]);
  await settings.follow();
  await page.locator("#quiet").uncheck();
  await expect(page.locator("#quiet-to")).toHaveCount(0);
  await news.follow();
  await expect.poll(() => areTold(9 * 60)).toEqual([true]);

  // Of what asks something, the day itself and nothing else.
  await settings.follow();
  await unfold(page);
  for (const box of await page.locator("#leads-deadline input").all()) await box.setChecked((await box.getAttribute("id")) === "leads-deadline-0d");
  await expect(page.locator("#settings-reminders summary").first()).toHaveText("Dine frister: 1 påmindelse");
  await news.follow();
  const mine = news.reminders.filter({ hasText: "Din frist" });
  const areOnTheDay = async () => {
    const lines = await mine.evaluateAll((lines) => lines.map((line) => [".notice-said", ".row-meta"].map((part) => line.querySelector(part)?.textContent ?? "")));
    return lines.map(([at, due]) => due.includes(/\p{L}+ \d+\. \p{L}+/u.exec(at)?.[0] ?? ""));
  };
  await expect.poll(async () => new Set(await areOnTheDay()), "each on the day itself, and there is one").toEqual(new Set([true]));
  await page.reload();
  await news.returns();
  await news.settles();
  await settings.follow();
  await unfold(page);
  await expect(page.locator("#leads-deadline input:checked")).toHaveCount(1);
  await expect(page.locator("#leads-deadline-0d")).toBeChecked();
  await expect(page.locator("#quiet")).not.toBeChecked();
  expect((await everythingKept(page)).local).toBe('{"overblik.reminders":"deadline=0d quiet=none"}');
  await page.locator("#usual").click();
  await expect(page.locator("#leads-deadline-7d")).toBeChecked();
  expect((await everythingKept(page)).local).toBe('{"overblik.reminders":"quiet=none"}');
});

scenario("what has been seen is remembered only when that is chosen, by codes that name nothing, for this person alone", async ({ context, page, simulator, settings, news, signIn }) => {
  await news.openAndSettle();
  const count = await news.notices.count();
  await page.locator('li.notice[data-change="letter"] a').first().click();
  await news.hasUnseen(count - 1);
  await settings.follow();
  await page.locator("#keep-seen").check();
  await expect(kept(page)).toHaveText([/^At der skal huskes, hvad du har set: 1 kode/]);
  await news.follow();
  await news.allSeen.click();
  await news.hasUnseen(0);
  const { local } = await everythingKept(page);
  const marks: string[] = JSON.parse(local)["overblik.seen"].split(" ");
  expect(marks.length).toBeGreaterThanOrEqual(count);
  for (const mark of marks) expect(mark).toMatch(/^[0-9a-f]+$/);
  for (const { id } of simulator.sources) expect(local).not.toContain(`"${id}"`);

  await page.reload();
  await news.returns();
  await news.settles();
  await news.hasUnseen(0);
  await expect(news.notices).toHaveCount(count);

  await news.logOff.click();
  await expect(signIn.heading).toHaveText("Du er logget af");
  const { local: _, ...elsewhere } = nothing;
  expect(await everythingKept(page), "it stays, and nothing besides").toMatchObject({ ...elsewhere, local });
  await context.addCookies([simulator.cookie(undefined, "student")]);
  await news.openAndSettle();
  await news.hasUnseen(await news.notices.count());
});

scenario("all that is kept is listed, and deleted one by one or at once", async ({ page, settings, overview }) => {
  await overview.openAndSettle();
  await overview.unfoldSources();
  const skat = overview.source("skat");
  await skat.unfold();
  await skat.leaveOut.click();
  await skat.keepOut.check();
  await settings.follow();
  await settings.speak("en");
  await settings.speak("da");
  await page.locator("#keep-seen").check();
  await page.locator("#pause").check();
  const all = [/^Dit sprog/, /^1 myndighed, du har udeladt/, /^At der skal huskes, hvad du har set: 0 koder/, /^Dine valg om påmindelser/];
  await expect(kept(page)).toHaveText(all);
  expect(Object.keys(JSON.parse((await everythingKept(page)).local)).sort()).toEqual(["overblik.language", "overblik.left-out", "overblik.reminders", "overblik.seen"]);
  await expectAccessible(page, "settings-kept");

  await tabTo(page, page.getByRole("button", { name: /^Slet ?: Dine valg om påmindelser$/ }));
  await page.keyboard.press("Enter");
  await expect(kept(page)).toHaveText(all.slice(0, 3));
  await expect(page.locator("#settings-kept-heading")).toBeFocused();
  await expect(page.locator("#pause")).not.toBeChecked();
  await expect(page.locator("#settings-kept [role=status]")).toHaveText("Det er slettet.");
  await tabTo(page, page.locator("#delete-all"));
  await page.keyboard.press("Space");
  await expect(kept(page)).toHaveCount(0);
  await expect(page.locator("#settings-kept-heading")).toBeFocused();
  await expect(page.locator("#keep-seen")).not.toBeChecked();
  expect((await everythingKept(page)).local).toBe("{}");
});

scenario("the browser's own messages are asked for, and each answer has its words", async ({ page, context, settings }) => {
  await context.grantPermissions([]);
  await page.addInitScript(() => {
    // The browser's question cannot be answered from here: what it would answer is put in its place.
    const answers = { state: "default" };
    Object.defineProperty(Notification, "permission", { get: () => answers.state });
    Notification.requestPermission = async () => ((answers.state = "denied"), "denied");
  });
  await settings.visit();
  await settings.runs();
  const part = page.locator("#settings-elsewhere");
  await expect(part.locator("[role=status]")).toHaveText(/^Browseren kan også vise en besked/);
  await tabTo(page, page.locator("#ask-to-notify"));
  await page.keyboard.press("Enter");
  await expect(part.locator("[role=status]")).toHaveText(/^Browseren må ikke vise beskeder/);
  await expect(page.locator("#ask-to-notify")).toHaveCount(0);
  await expect(page.locator("#settings-elsewhere-heading")).toBeFocused();
});

scenario("reminders stand on whatever page, are said, take no focus and cover none, and are put away by keyboard", async ({ page, simulator, deadlines, news }) => {
  scenario.setTimeout(180_000);
  // An hour before, and nothing else, at any time of the day.
  await page.addInitScript(() => localStorage.setItem("overblik.reminders", "deadline= appointment=60m payment= expiry= other= quiet=none"));
  for (const title of ["Møde om skolestart", "Tandlæge"]) await simulator.change("fjordby", { what: "add", resource: "agenda", title, seconds: 3_660 });
  await page.setViewportSize({ width: 390, height: 844 });
  await deadlines.openAndSettle();
  await expect(news.reminded).toHaveCount(0);
  const first = deadlines.rows.first().locator(".row-title");
  await first.focus();
  await expect(news.reminded).toBeVisible({ timeout: 90_000 });
  await expect(first, "focus stays where it was").toBeFocused();
  await expect(page).toHaveTitle("Frister · Overblik");
  const told = news.reminded.locator("li");
  await expect(told).toHaveCount(2);
  await expect(told.first().getByRole("alert")).toContainText(/^(I dag|I morgen) kl\. \d+\.\d\d: /);
  await expectAccessible(page, "reminded-390");
  await page.setViewportSize({ width: 320, height: 640 });
  expect(await page.evaluate(() => document.documentElement.scrollWidth), "no scrolling sideways").toBeLessThanOrEqual(320);
  await coversNoFocus(page, news.reminded);

  await tabTo(page, told.first().getByRole("button"));
  await page.keyboard.press("Enter");
  await expect(told).toHaveCount(1);
  await expect(news.reminded).toBeFocused();
  const title = await told.locator("a").innerText();
  await tabTo(page, told.locator("a"));
  await page.keyboard.press("Enter");
  await expect(page).toHaveURL(/\/kalender\?dag=[\d-]+&aaben=\w+$/);
  await expect(news.reminded).toHaveCount(0);
  await expect(page.locator("#opened")).toContainText(title);
  await expect(page.locator(":focus"), "focus is not lost").toHaveCount(1);
});

/** What is kept, as the page lists it. */
function kept(page: Page): Locator {
  return page.locator("#settings-kept li");
}

/** All that unfolds. */
async function unfold(page: Page): Promise<void> {
  await page.locator("#main-content details").evaluateAll((all) => all.forEach((one) => one.setAttribute("open", "")));
}

/** When each of the reminders that come is told. */
async function told(news: NewsPage): Promise<string[]> {
  return news.reminders.locator(".notice-said").allInnerTexts();
}

/** The minutes of the day at which they are. */
async function minutesOf(news: NewsPage): Promise<number[]> {
  return (await told(news)).map(minuteOf);
}

/** The minute of the day in "… kl. 9.05". */
function minuteOf(told: string): number {
  const [, hour, minute] = /kl\. (\d+)\.(\d\d)/.exec(told) ?? [];
  return Number(hour) * 60 + Number(minute);
}

/** Nothing that gets focus lies under it. */
async function coversNoFocus(page: Page, over: Locator): Promise<void> {
  for (let press = 0; press < 40; press++) {
    await page.keyboard.press("Tab");
    const covered = await over.evaluate((over) => {
      const focused = document.activeElement;
      if (!focused || focused === document.body || over.contains(focused)) return null;
      const { top, bottom } = focused.getBoundingClientRect();
      return bottom > over.getBoundingClientRect().top + 1 && top >= 0 ? focused.outerHTML.slice(0, 120) : null;
    });
    expect(covered, "what has focus is not covered").toBeNull();
  }
}
