// A sign-in ends: after a while without a sign of life, and after so long in all. There is a warning before, which cannot
// be overlooked and gives time to choose, and nothing is left after the end. The times are short ones here.
import { expect, type Locator, type Page } from "@playwright/test";
import { changeSignIn, scenario, seeds, worldOf } from "./scenario";
import type { Simulator } from "../simulator.mjs";
import { everythingKept, nothing } from "./traces";
import { expectNothingSaid, saidOn, titlesAbout } from "./words-about";

scenario.use({ world: worldOf(seeds[0], "family") });
// Longer than the longest of these sign-ins.
scenario.describe.configure({ timeout: 150_000 });

scenario("the warning counts down, holds the keyboard, and one stays by it", async ({ page, overview }) => {
  // Once it stands, nothing else takes the keyboard: everything is here long before.
  await changeSignIn(page, { idle_s: 44, warn_s: 24 });
  await overview.openAndSettle();
  await overview.menu.getByRole("link", { name: "Tidslinje" }).focus();
  const warning = await warned(page);
  await expect(warning).toHaveAccessibleName("Du bliver snart logget af");
  await expect(warning).toHaveAccessibleDescription(/Du har ikke brugt Overblik i et stykke tid/);
  const stay = warning.getByRole("button", { name: "Forbliv logget på" });
  await expect(stay).toBeFocused();

  // It counts, and neither Escape nor Tab nor a press beside it gets one out.
  const before = await secondsLeft(warning);
  expect(before).toBeLessThanOrEqual(24);
  await page.keyboard.press("Escape");
  await page.keyboard.press("Escape");
  await page.mouse.click(5, 5);
  await expect(warning).toBeVisible();
  await expect.poll(() => secondsLeft(warning)).toBeLessThan(before);
  for (const key of ["Tab", "Tab", "Shift+Tab", "Tab"]) {
    await page.keyboard.press(key);
    expect(await page.evaluate(() => document.activeElement === document.body || document.activeElement?.closest("dialog") !== null)).toBe(true);
  }
  await stay.focus();
  await page.keyboard.press("Enter");
  await expect(warning).toHaveCount(0);
  await expect(overview.menu.getByRole("link", { name: "Tidslinje" })).toBeFocused();
  await expect(overview.rows.first()).toBeVisible();
  await expect(overview.person).toBeVisible();
});

scenario("one logs off from the warning", async ({ page, simulator, overview, signIn }) => {
  await changeSignIn(page, { idle_s: 25, warn_s: 20 });
  await overview.openAndSettle();
  const warning = await warned(page);
  await warning.getByRole("button", { name: "Log af" }).click();
  await expect(page).toHaveURL(`${simulator.portal}/logget-af`);
  await expect(signIn.heading).toHaveText("Du er logget af");
  await expectNobodyLeft(page, simulator);
});

scenario("left alone, one is logged off, and told so and why", async ({ page, simulator, overview, signIn }) => {
  const titles = await titlesAbout(simulator, "family");
  await changeSignIn(page, { idle_s: 26, warn_s: 20 });
  await overview.openAndSettle();
  expect(await saidOn(page, titles), "the words that are searched for are on the page").not.toEqual([]);
  const warning = await warned(page);
  await expect(page).toHaveURL(`${simulator.portal}/session-udloebet`, { timeout: 40_000 });
  await expect(warning).toHaveCount(0);
  await expect(signIn.heading).toHaveText("Du er blevet logget af");
  await expect(signIn.main).toContainText("Du havde ikke brugt Overblik i et stykke tid.");
  await expect(signIn.person).toHaveCount(0);
  await expectNobodyLeft(page, simulator);

  // The way on.
  await signIn.main.getByRole("link", { name: "Log ind igen" }).click();
  await signIn.settles();
  await signIn.button.click();
  await overview.returns();
  await overview.settles();
  await expect(overview.rows.first()).toBeVisible();
});

scenario("after so long in all there is no staying, but signing in anew comes back to the same page", async ({ page, simulator, timeline }) => {
  await changeSignIn(page, { absolute_s: 45, warn_s: 22 });
  await timeline.openAndSettle("/tidslinje?emne=frister");
  const warning = await warned(page);
  await expect(warning).toHaveAccessibleDescription(/Du har været logget ind, så længe man må ad gangen/);
  await expect(warning.getByRole("button", { name: "Forbliv logget på" })).toHaveCount(0);
  // A sign of life moves nothing.
  const before = await secondsLeft(warning);
  await page.keyboard.press("Shift");
  await expect.poll(() => secondsLeft(warning)).toBeLessThan(before);
  await warning.getByRole("button", { name: "Log ind igen" }).click();
  await timeline.returns();
  await timeline.settles();
  await expect(warning).toHaveCount(0);
  await expect(page).toHaveURL(`${simulator.portal}/tidslinje?emne=frister`);
  await expect(timeline.rows.first()).toBeVisible();
  expect(await logins(simulator), "the login service was asked to have the person prove themselves anew").toBe(2);
});

scenario("at the last end the login service cannot be reached: that is said in the warning, and one can still try again or log off", async ({ page, simulator, overview, signIn, messages }) => {
  messages.expect(simulator.issuer, /ERR_CONNECTION_REFUSED/);
  await changeSignIn(page, { absolute_s: 60, warn_s: 50 });
  await overview.openAndSettle();
  const warning = await warned(page);
  await simulator.setBrokerFault({ kind: "down" });
  await warning.getByRole("button", { name: "Log ind igen" }).click();
  await expect(warning.getByRole("alert")).toContainText("Vi kan ikke få fat i den tjeneste, man logger ind med.");
  await expect(warning.getByRole("alert")).toContainText("Prøv igen senere.");
  await expect(warning.getByRole("button", { name: "Log ind igen" })).toBeEnabled();
  await expect(overview.person, "one is still logged in").not.toBeEmpty();
  await simulator.setBrokerFault({ kind: "none" });
  await warning.getByRole("button", { name: "Log af" }).click();
  await expect(page).toHaveURL(`${simulator.portal}/logget-af`);
  await expect(signIn.heading).toHaveText("Du er logget af");
  await expectNobodyLeft(page, simulator);
});

scenario("a reload begins no new day: the time counts from when one proved who one is", async ({ page, overview }) => {
  await noteWarning(page);
  await changeSignIn(page, { absolute_s: 50, warn_s: 20 });
  await overview.openAndSettle();
  const since = Date.now();
  await page.waitForTimeout(15_000);
  await page.reload();
  await overview.returns();
  await overview.settles();
  const warning = await warned(page);
  await expect(warning).toHaveAccessibleDescription(/så længe man må ad gangen/);
  const { at, left } = await noted(page);
  expect((at - since) / 1_000, "sooner than thirty seconds after the reload").toBeLessThan(40);
  expect(left).toBeGreaterThanOrEqual(18);
});

scenario("the end of it all comes even to who is there all the time", async ({ page, simulator, overview, signIn }) => {
  await changeSignIn(page, { absolute_s: 26, warn_s: 20 });
  await overview.openAndSettle();
  const warning = await warned(page);
  const ended = expect(page).toHaveURL(`${simulator.portal}/session-udloebet`, { timeout: 40_000 });
  for (let second = 0; second < 14; second++) {
    await page.keyboard.press("Shift");
    await page.waitForTimeout(1_000);
  }
  await ended;
  await expect(warning).toHaveCount(0);
  await expect(signIn.heading).toHaveText("Du er blevet logget af");
  await expectNobodyLeft(page, simulator);
});

scenario("however short the times are, twenty seconds are given", async ({ page, simulator, overview }) => {
  await noteWarning(page);
  await changeSignIn(page, { idle_s: 2, warn_s: 1 });
  await overview.open();
  await warned(page);
  const { at, left } = await noted(page);
  expect(left).toBeGreaterThanOrEqual(18);
  await expect(page).toHaveURL(`${simulator.portal}/session-udloebet`, { timeout: 40_000 });
  expect((Date.now() - at) / 1_000).toBeGreaterThanOrEqual(18.5);
});

scenario("the login service cannot be reached at the end: one is logged off here, and told that it stands open there", async ({ page, simulator, overview, signIn, messages }) => {
  messages.expect(simulator.issuer, /ERR_CONNECTION_REFUSED/);
  const titles = await titlesAbout(simulator, "family");
  await changeSignIn(page, { idle_s: 25, warn_s: 20 });
  await overview.openAndSettle();
  await simulator.setBrokerFault({ kind: "down" });
  await warned(page);
  await expect(page).toHaveURL(`${simulator.portal}/session-udloebet?login=aaben`, { timeout: 40_000 });
  await expect(signIn.main.getByRole("alert")).toContainText("Måske er du stadig logget ind dér. Luk hele browseren");
  await expectNothingSaid(page, titles);
});

/** The warning, when it stands. */
async function warned(page: Page): Promise<Locator> {
  const warning = page.getByRole("alertdialog");
  await expect(warning).toBeVisible({ timeout: 40_000 });
  return warning;
}

/** As the warning says it. */
async function secondsLeft(warning: Locator): Promise<number> {
  return secondsIn(await warning.locator(".countdown").innerText());
}

function secondsIn(said: string): number {
  const part = (unit: RegExp) => Number(unit.exec(said)?.[1] ?? 0);
  return part(/(\d+) minut/) * 60 + part(/(\d+) sekund/);
}

/** What a page keeps of its first warning. */
interface Keeping {
  firstWarning?: { at: number; said: string };
}

/** Has each document note when its warning comes and what it says first: who looks from outside comes late. */
async function noteWarning(page: Page): Promise<void> {
  await page.addInitScript(() => {
    const note = () => {
      const said = document.querySelector("[role=alertdialog] .countdown")?.textContent;
      if (!said) return;
      (self as Keeping).firstWarning = { at: Date.now(), said };
      changes.disconnect();
    };
    const changes = new MutationObserver(note);
    changes.observe(document, { childList: true, characterData: true, subtree: true });
  });
}

/** What it has noted, with the seconds that were left. */
async function noted(page: Page): Promise<{ at: number; left: number }> {
  const { at, said } = await page.evaluate(() => (self as Keeping).firstWarning ?? { at: Number.NaN, said: "" });
  return { at, left: secondsIn(said) };
}

/** Neither here nor at the login service. */
async function expectNobodyLeft(page: Page, simulator: Simulator): Promise<void> {
  await expectNothingSaid(page, await titlesAbout(simulator, simulator.world.person));
  expect(await everythingKept(page)).toMatchObject(nothing);
  await expect.poll(() => page.workers().length, "the worker of the page that stands").toBe(1);
  expect((await simulator.brokerRequests()).filter(({ path }) => path.startsWith("/session/end"))).toHaveLength(1);
}

/** How often somebody has logged in there. */
async function logins(simulator: Simulator): Promise<number> {
  return (await simulator.brokerRequests()).filter(({ path, status }) => path.startsWith("/log-ind/") && status === 303).length;
}
