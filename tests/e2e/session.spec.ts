// A sign-in outlives the document: a reload, the way back from another site and a second tab come back to the same person
// without a word, as long as the login service still knows them. Tabs tell each other three words and nothing more.
import type { BrowserContext, Page } from "@playwright/test";
import { ConsoleGuard } from "./console-guard";
import { LoginPage } from "./login-page";
import { OverviewPage } from "./overview-page";
import type { Door } from "./portal-page";
import { changeSignIn, expect, scenario, seeds, worldOf } from "./scenario";
import { SignInPage } from "./sign-in-page";
import type { Simulator } from "../simulator.mjs";
import { TimelinePage } from "./timeline-page";
import { field, record, type Sent } from "./wire";
import { expectNothingSaid, titlesAbout } from "./words-about";

scenario.use({ world: worldOf(seeds[0], "family") });

scenario("a reload comes back to the same page and person without a word", async ({ page, simulator, timeline }) => {
  await timeline.openAndSettle("/tidslinje?emne=frister&venter=ja");
  const name = await timeline.person.innerText();
  // Nothing but the login service's own session lets one in again.
  await page.context().clearCookies({ name: "simulated-mitid" });
  await page.reload();
  await timeline.returns();
  await timeline.settles();
  await expect(page).toHaveURL(`${simulator.portal}/tidslinje?emne=frister&venter=ja`);
  await expect(timeline.chosen).toHaveCount(2);
  await expect(timeline.person).toHaveText(name);
  await expect(timeline.rows.first()).toBeVisible();
});

scenario("the way back from another site comes back to the same page and person", async ({ page, simulator, timeline }) => {
  await timeline.openAndSettle();
  const name = await timeline.person.innerText();
  await page.context().clearCookies({ name: "simulated-mitid" });
  await page.goto(simulator.source("udbetaling").site);
  await page.goBack({ waitUntil: "commit" });
  await timeline.returns();
  await timeline.settles();
  await expect(page).toHaveURL(`${simulator.portal}/tidslinje`);
  await expect(timeline.person).toHaveText(name);
  await expect(timeline.rows.first()).toBeVisible();
});

scenario("a reload when the login service knows nobody any more shows the sign-in, and why nothing", async ({ page, simulator, overview, signIn }) => {
  const titles = await titlesAbout(simulator, "family");
  await overview.openAndSettle();
  await page.context().clearCookies();
  await simulator.forgetRequests();
  await page.reload();
  await signIn.returns();
  await signIn.settles();
  await expect(signIn.heading).toHaveText("Log ind");
  await expect(signIn.alert).toHaveCount(0);
  await expectNothingSaid(page, titles);
  expect(await simulator.allRequests()).toEqual({});
});

scenario("a reload while the login service cannot be reached says so, and a new try works", async ({ page, simulator, overview, signIn, messages }) => {
  messages.expect(simulator.issuer, /ERR_CONNECTION_REFUSED/);
  await overview.openAndSettle();
  await simulator.setBrokerFault({ kind: "down" });
  await page.reload();
  await signIn.settles();
  await expect(signIn.alert).toContainText("Vi kan ikke få fat i den tjeneste, man logger ind med.");
  await expect(signIn.person).toHaveCount(0);
  await simulator.setBrokerFault({ kind: "none" });
  await signIn.button.click();
  await overview.returns();
  await overview.settles();
  await expect(overview.rows.first()).toBeVisible();
});

scenario("a page about nobody is not sent to the login service by a reload", async ({ page, simulator, help }) => {
  await help.visit();
  await help.runs();
  await page.reload();
  await help.runs();
  expect(await simulator.brokerRequests()).toEqual([]);
});

scenario("a second tab signs in without a word, because the first is there", async ({ context, simulator, door, overview }) => {
  const sent = record(context);
  await overview.openAndSettle();
  const name = await overview.person.innerText();
  await context.clearCookies({ name: "simulated-mitid" });
  const other = await secondTab(context, door);
  await other.timeline.visit();
  await other.timeline.settles();
  await expect(other.timeline.person).toHaveText(name);
  await expect(other.timeline.rows.first()).toBeVisible();
  expect(other.page.url()).toBe(`${simulator.portal}/tidslinje`);
  expect(await wordsOf(other.page)).toEqual(expect.arrayContaining(["arrived"]));
  // Each has tokens of its own, by a key of its own.
  const shown = sent.filter(({ url }) => url === `${simulator.issuer}/token`).map((one) => [field(one, "refresh_token"), keyOf(one)]);
  const pairs = new Set(shown.filter(([refresh]) => refresh).map((pair) => pair.join(" ")));
  expect([pairs.size, new Set(shown.map(([, key]) => key)).size]).toEqual([2, 2]);
  other.guard.verify();
});

scenario("a second tab stays outside when the first is nobody", async ({ context, simulator, door, signIn }) => {
  await signIn.openAndSettle();
  const other = await secondTab(context, door);
  await other.signIn.openAndSettle();
  // Longer than an answer would take.
  await other.page.waitForTimeout(1_000);
  await expect(other.signIn.section).toBeVisible();
  expect((await simulator.brokerRequests()).filter(({ path }) => path.startsWith("/auth"))).toEqual([]);
  other.guard.verify();
});

scenario("a second tab asks once, also when the login service has forgotten whom the first still shows", async ({ context, simulator, door, overview }) => {
  await overview.openAndSettle();
  await context.clearCookies();
  const before = await questions(simulator);
  const other = await secondTab(context, door);
  await other.signIn.visit();
  await other.signIn.returns();
  await other.signIn.settles();
  await other.page.waitForTimeout(1_000);
  await expect(other.signIn.section).toBeVisible();
  await expect(other.signIn.alert).toHaveCount(0);
  expect(await questions(simulator)).toBe(before + 1);
  await expect(overview.person).not.toBeEmpty();
  other.guard.verify();
});

scenario("somebody else logs in in a second tab: the first shows nobody any more, and the second stays", async ({ page, context, simulator, door, overview, signIn }) => {
  const titles = await titlesAbout(simulator, "family");
  await overview.openAndSettle();
  const name = await overview.person.innerText();
  await context.clearCookies();
  const other = await secondTab(context, door);
  const login = new LoginPage(other.page, simulator.issuer);
  await other.page.goto(`${simulator.portal}/log-ind?til=/`, { waitUntil: "commit" });
  await login.stands();
  await login.as("pensioner").click();
  await other.overview.returns();
  await other.overview.settles();
  await expect(page).toHaveURL(`${simulator.portal}/session-udloebet`);
  await expect(signIn.heading).toHaveText("Du er blevet logget af");
  await expect(signIn.main).toContainText("en anden loggede ind i den samme browser");
  await expectNothingSaid(page, [name, ...titles]);
  await expect(other.overview.person).not.toHaveText(name);
  await expect(other.overview.rows.first()).toBeVisible();
  expect((await simulator.brokerRequests()).filter(({ path }) => path.startsWith("/session/end"))).toEqual([]);
  other.guard.verify();
});

scenario("log-off in one tab logs off the other, which tells the login service nothing more", async ({ page, context, simulator, door, overview, signIn }) => {
  const titles = await titlesAbout(simulator, "family");
  await overview.openAndSettle();
  const other = await secondTab(context, door);
  await other.timeline.visit();
  await other.timeline.settles();
  await expect(other.timeline.rows.first()).toBeVisible();

  await overview.logOff.click();
  await expect(page).toHaveURL(`${simulator.portal}/logget-af`);
  await expect(other.page).toHaveURL(`${simulator.portal}/logget-af`);
  for (const tab of [signIn, other.signIn]) {
    await expect(tab.heading).toHaveText("Du er logget af");
    await expectNothingSaid(tab.page, titles);
    await expect(tab.person).toHaveCount(0);
  }
  expect((await simulator.brokerRequests()).filter(({ path }) => path.startsWith("/session/end"))).toHaveLength(1);
  // In either tab a page about a person is the sign-in's again.
  for (const tab of [signIn, other.signIn]) await tab.openAndSettle();
  other.guard.verify();
});

scenario.describe("when a sign-in lasts three quarters of a minute without a sign of life", () => {
  scenario.use({ world: worldOf(seeds[1], "fifteen") });
  scenario("who is there in one tab is there in the other", async ({ page, context, door, overview }) => {
    scenario.setTimeout(180_000);
    const times = { idle_s: 45, warn_s: 20 };
    await changeSignIn(page, times);
    await overview.openAndSettle();
    const other = await secondTab(context, door);
    await changeSignIn(other.page, times);
    await other.overview.visit();
    await other.overview.settles();
    const warning = page.getByRole("alertdialog");
    const theirs = other.page.getByRole("alertdialog");
    for (let second = 0; second < 48; second += 2) {
      await other.page.keyboard.press("Shift");
      await other.page.waitForTimeout(2_000);
      await expect(warning).toHaveCount(0);
      await expect(theirs).toHaveCount(0);
    }
    // And when nobody is there, both say so; staying in one is staying in both.
    await expect(warning).toBeVisible({ timeout: 40_000 });
    await expect(theirs).toBeVisible();
    await warning.getByRole("button", { name: "Forbliv logget på" }).click();
    await expect(warning).toHaveCount(0);
    await expect(theirs).toHaveCount(0);
    other.guard.verify();
  });
});

/** Another tab of the same browser, guarded like the first, that keeps the words it says to the others. */
async function secondTab(context: BrowserContext, door: Door) {
  const page = await context.newPage();
  await page.addInitScript(() => {
    const { postMessage } = BroadcastChannel.prototype;
    BroadcastChannel.prototype.postMessage = function (word) {
      // The page is another after its way over the login service.
      sessionStorage.setItem("said", JSON.stringify([...JSON.parse(sessionStorage.getItem("said") ?? "[]"), word]));
      postMessage.call(this, word);
    };
  });
  const guard = new ConsoleGuard(page);
  const [overview, timeline, signIn] = [new OverviewPage(page, door), new TimelinePage(page, door), new SignInPage(page, door)];
  return { page, guard, overview, timeline, signIn };
}

/** The public key that a request's proof is by. */
function keyOf({ headers }: Sent): string {
  return JSON.parse(Buffer.from(headers.dpop.split(".")[0], "base64url").toString()).jwk.x;
}

/** How often the login service was asked for somebody. */
async function questions(simulator: Simulator): Promise<number> {
  return (await simulator.brokerRequests()).filter(({ path }) => path === "/auth").length;
}

/** What a second tab has said to the others. */
function wordsOf(page: Page): Promise<string[]> {
  return page.evaluate(() => JSON.parse(sessionStorage.getItem("said") ?? "[]"));
}
