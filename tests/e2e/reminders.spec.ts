// Reminders in the browser: at their time, in one tab alone, and outside the page in words that name nothing.
import type { BrowserContext, Page } from "@playwright/test";
import { PortalPage } from "./portal-page";
import { expect, scenario, seeds, worldOf } from "./scenario";
import type { Simulator } from "../simulator.mjs";

scenario.use({ world: worldOf(seeds[0], "family") });
scenario.setTimeout(180_000);

const TITLE = "Møde om skolestart";
const MINUTES = 60;

/** An appointment whose reminder, an hour before it, is due in so many seconds. */
async function appoint(simulator: Simulator, seconds: number): Promise<void> {
  await simulator.change("fjordby", { what: "add", resource: "agenda", title: TITLE, seconds: MINUTES * 60 + seconds });
}

/** Somebody has chosen an hour before, and nothing else, at any time of the day. */
async function chooses(context: BrowserContext, words = ""): Promise<void> {
  const kept = `deadline= appointment=${MINUTES}m payment= expiry= other= quiet=none ${words}`.trim();
  await context.addInitScript((kept) => localStorage.setItem("overblik.reminders", kept), kept);
}

/** What the system is told, where the page is out of sight or not. */
async function hearSystem(context: BrowserContext, hidden: boolean): Promise<void> {
  await context.addInitScript((hidden) => {
    const heard: string[] = [];
    Reflect.set(globalThis, "heard", heard);
    class Told extends EventTarget {
      static permission = "granted";
      constructor(title: string, options?: NotificationOptions) {
        super();
        heard.push(JSON.stringify({ title, ...options }));
      }
      close() {}
    }
    Reflect.set(globalThis, "Notification", Told);
    Reflect.set(navigator, "setAppBadge", async (count: unknown) => void heard.push(`badge ${JSON.stringify(count)}`));
    Reflect.set(navigator, "clearAppBadge", async () => void heard.push("no badge"));
    if (hidden) Object.defineProperty(document, "hidden", { get: () => true });
  }, hidden);
}

const heard = (page: Page) => page.evaluate(() => Reflect.get(globalThis, "heard") as string[]);
const told = (page: Page) => page.locator("#reminded");

scenario("a reminder comes at its time, says what it is about, and leads there", async ({ page, context, simulator, overview }) => {
  await chooses(context);
  const due = Date.now() + 45_000;
  await appoint(simulator, 45);
  await overview.openAndSettle();
  await expect(told(page)).toHaveCount(0);
  await page.locator("#search").focus();
  expect(Date.now(), "the page stood in time").toBeLessThan(due);
  await expect(told(page)).toContainText(TITLE, { timeout: 60_000 });
  expect(Date.now(), "not before").toBeGreaterThanOrEqual(due - 1_000);
  await expect(page.locator("#search"), "it takes no focus").toBeFocused();
  await told(page).getByRole("link", { name: TITLE }).click();
  await expect(page).toHaveURL(/\/kalender\?.*aaben=[0-9a-f]{16}/);
  await expect(page.locator("#main-content")).toContainText(TITLE);
  await expect(told(page)).toHaveCount(0);
});

scenario("of two tabs one tells", async ({ page, context, simulator, door, overview }) => {
  await chooses(context);
  await appoint(simulator, 75);
  await overview.openAndSettle();
  const other = await context.newPage();
  const there = new PortalPage(other, door, "/frister");
  await there.openAndSettle();
  const both = async () => (await told(page).count()) + (await told(other).count());
  expect(await both(), "neither tells before").toBe(0);
  await expect.poll(both, { timeout: 100_000 }).toBe(1);
  // The other one has been woken by the same moment.
  await page.waitForTimeout(3_000);
  expect(await both()).toBe(1);
});

scenario("outside the page it names nothing, and nothing is said there while somebody looks", async ({ page, context, simulator, overview, signIn }) => {
  await chooses(context);
  await hearSystem(context, true);
  await appoint(simulator, 25);
  await overview.openAndSettle();
  await expect(told(page)).toContainText(TITLE, { timeout: 40_000 });
  await expect.poll(async () => (await heard(page)).filter((words) => words.startsWith("{"))).toHaveLength(1);
  const [said] = (await heard(page)).filter((words) => words.startsWith("{")).map((words) => JSON.parse(words));
  expect(said).toMatchObject({ title: "Overblik", body: "Du har en påmindelse. Åbn Overblik for at se den.", tag: "overblik-reminder" });
  expect(JSON.stringify(said)).not.toContain(TITLE);
  const badges = (await heard(page)).filter((words) => words.startsWith("badge"));
  expect(badges.at(-1), "the app's icon has a bare number").toMatch(/^badge \d+$/);
  await page.evaluate(() => {
    Reflect.set(globalThis, "heardLast", Reflect.get(globalThis, "heard"));
  });
  await overview.logOff.click();
  await expect(signIn.heading).toHaveText("Du er logget af");
});

scenario("while somebody looks at the page the system says nothing", async ({ page, context, simulator, overview }) => {
  await chooses(context);
  await hearSystem(context, false);
  await appoint(simulator, 20);
  await overview.openAndSettle();
  await expect(told(page)).toContainText(TITLE, { timeout: 40_000 });
  await page.waitForTimeout(1_500);
  expect((await heard(page)).filter((words) => words.startsWith("{"))).toEqual([]);
});

scenario("who has paused them is told nothing", async ({ page, context, simulator, overview }) => {
  await chooses(context, "paused");
  await appoint(simulator, 15);
  await overview.openAndSettle();
  await page.waitForTimeout(20_000);
  await expect(told(page)).toHaveCount(0);
});

scenario("the times to come are kept only by choice, with words that name nothing, and go when that is taken back", async ({ page, context, simulator, door, overview }) => {
  await appoint(simulator, 1_000);
  await chooses(context, "ahead");
  await overview.openAndSettle();
  const kept = () => page.evaluate(async () => (await caches.match("/reminders-schedule"))?.text());
  await expect.poll(kept).toBeTruthy();
  const schedule = JSON.parse((await kept()) ?? "");
  expect(Object.keys(schedule).sort()).toEqual(["body", "times", "title"]);
  expect(schedule).toMatchObject({ title: "Overblik", body: "Du har en påmindelse. Åbn Overblik for at se den." });
  expect(schedule.times.length).toBeGreaterThan(0);
  expect(schedule.times.every(Number.isInteger)).toBe(true);
  await new PortalPage(page, door, "/indstillinger").follow();
  await page.locator("#delete-all").click();
  await expect.poll(() => page.evaluate(() => caches.keys())).toEqual([]);
});
