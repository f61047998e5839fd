// What a whole visit writes into the browser's storage: nothing of the person's while nothing is chosen; and when somebody
// wants what they have seen remembered, marks that name nothing.
import type { Page } from "@playwright/test";
import { ledgers } from "./ledger";
import { PortalPage } from "./portal-page";
import { expect, persons, scenario, seeds, shuffled, worldOf } from "./scenario";
import { Stored, type Write } from "./stored";

const [person] = shuffled(persons, seeds[0]);
scenario.use({ world: worldOf(seeds[0], person) });

/** What a visit may write when nothing is chosen: what the way to the login service needs, and a word drawn by chance. */
const NEEDED = [/^session overblik\.sign-in$/, /^local overblik\.unended$/];
const MARKS = /^[0-9a-f]{16}( [0-9a-f]{16})*$/;

const named = ({ where, key }: Write) => `${where} ${key}`;

/** Looks at every page of the menu, opens what there is on it, and comes to the news last. */
async function visitEverything(page: Page, door: { portal: string; signedIn: boolean }, overview: PortalPage): Promise<PortalPage> {
  const links = await overview.menu.getByRole("link").evaluateAll((all) => all.map((link) => link.getAttribute("href") ?? ""));
  for (const path of [...links.filter((path) => path !== "/nyt"), "/cookies", "/daekning", "/nyt"]) {
    const place = new PortalPage(page, door, path);
    await place.follow();
    await place.stands();
    await expect(place.heading).toBeVisible();
    for (const summary of await page.locator("#main-content details:not([open]) > summary:visible").all()) {
      if (await summary.isVisible()) await summary.click();
    }
    if (path === "/sager" && (await page.locator('a[href^="/sager/"]').count())) {
      await page.locator('a[href^="/sager/"]').first().click();
      await expect(page).toHaveURL(/\/sager\/[0-9a-f]{16}$/);
    }
  }
  return new PortalPage(page, door, "/nyt");
}

scenario(`nothing of ${person}'s is written while nothing is chosen`, async ({ page, simulator, door, overview, search, signIn }) => {
  scenario.setTimeout(180_000);
  const stored = await Stored.watch(page, simulator.portal);
  await overview.openAndSettle();
  const held = await ledgers(simulator);
  await visitEverything(page, door, overview);
  await search.lookFor(held[0]?.title ?? "brev");
  await expect(search.field).toHaveValue(held[0]?.title ?? "brev");
  await page.reload();
  await overview.returns();
  await overview.runs();
  await overview.logOff.click();
  await expect(signIn.heading).toHaveText("Du er logget af");
  await stored.lookForCookies(simulator.portal);
  const writes = stored.writes.map(named);
  expect(writes, "the watch sees what the sign-in needs").toContain("session overblik.sign-in");
  expect(writes.filter((write) => !NEEDED.some((needed) => needed.test(write)))).toEqual([]);
  const words = stored.writes.map(({ value }) => value).join("\n");
  const told = held.flatMap(({ id, title, organisation }) => [id, title, organisation ?? id]);
  const everybody = simulator.sources.flatMap(({ id, name }) => [name.da, name.en, `"${id}"`]);
  expect([...told, ...everybody].filter((word) => words.includes(word))).toEqual([]);
  const left = await page.evaluate(() => [...Object.keys(localStorage), ...Object.keys(sessionStorage)]);
  expect(left).toEqual([]);
});

scenario("who wants what they have seen remembered leaves marks that name nothing, and the next visit knows them", async ({ page, simulator, door, overview, news, signIn }) => {
  scenario.setTimeout(180_000);
  const stored = await Stored.watch(page, simulator.portal);
  await overview.openAndSettle();
  const settings = new PortalPage(page, door, "/indstillinger");
  await settings.follow();
  await page.locator("#keep-seen").check();
  await news.follow();
  await news.settles();
  const count = await page.locator("#main-content li[data-change]").count();
  expect(count, "there is something to have seen").toBeGreaterThan(0);
  await page.locator("#all-seen").click();
  await expect(page.locator("#main-content li[data-change] .badge")).toHaveCount(0);
  const marks = () => stored.of("local").filter(({ key }) => key === "overblik.seen");
  // The browser tells of a write after it has happened.
  await expect.poll(() => (marks().at(-1)?.value.match(/\S+/g) ?? []).length).toBeGreaterThanOrEqual(count);
  const written = marks();
  expect(written.length, "the watch sees the marks").toBeGreaterThan(1);
  expect(written.at(-1)?.value).toMatch(MARKS);
  expect(written.at(-1)?.value.split(" ").length).toBeGreaterThanOrEqual(count);
  expect(stored.writes.map(named).filter((write) => !/overblik\.(sign-in|seen)$/.test(write))).toEqual([]);
  const told = (await ledgers(simulator)).flatMap(({ id, title }) => [id, title]);
  expect(told.filter((word) => written.some(({ value }) => value.includes(word)))).toEqual([]);

  await page.reload();
  await news.returns();
  await news.settles();
  await expect(page.locator("#main-content li[data-change]")).toHaveCount(count);
  await expect(page.locator("#main-content li[data-change] .badge")).toHaveCount(0);
  await news.logOff.click();
  await expect(signIn.heading).toHaveText("Du er logget af");
  expect(await page.evaluate(() => localStorage.getItem("overblik.seen")), "it stays by choice").toMatch(MARKS);
});

scenario("a write that names something would be found", async ({ page, simulator, overview }) => {
  const stored = await Stored.watch(page, simulator.portal);
  await overview.openAndSettle();
  await page.evaluate(async () => {
    localStorage.setItem("planted", "Restskat");
    localStorage.removeItem("planted");
    sessionStorage.setItem("planted", "Restskat");
    document.cookie = "planted=Restskat";
    (await caches.open("planted")).put("/planted", new Response("Restskat"));
    await new Promise((done) => (indexedDB.open("planted").onsuccess = done));
  });
  await stored.lookForCookies(simulator.portal);
  const found = () => new Set(stored.writes.filter(({ key }) => key !== "overblik.sign-in").map(({ where }) => where));
  await expect.poll(() => [...found()].sort()).toEqual(["cache", "cookie", "database", "local", "session"]);
});
