// A browser that several people use: two are never signed in in it side by side, no reload begins a new day, and a log-off
// that the login service has not heard of lets nobody in again.
import type { Page } from "@playwright/test";
import { changeSignIn, expect, scenario, seeds, worldOf } from "./scenario";
import { OverviewPage } from "./overview-page";
import { expectNothingSaid, titlesAbout } from "./words-about";

scenario.use({ world: worldOf(seeds[0], "family") });

scenario("when somebody else signs in in another tab, the first tab is emptied and the second stays", async ({ context, page, simulator, overview, door }) => {
  const titles = await titlesAbout(simulator, "family");
  await overview.openAndSettle();
  const first = await overview.person.innerText();
  await context.clearCookies();
  await context.addCookies([{ ...simulator.cookie(), value: "student" }]);
  const other = new OverviewPage(await context.newPage(), door);
  await other.openAndSettle();
  const name = await other.person.innerText();
  expect(name).not.toBe(first);
  await expect(page).toHaveURL(`${simulator.portal}/session-udloebet`);
  await expect(overview.heading).toHaveText("Du er blevet logget af");
  await expect(overview.main).toContainText("en anden loggede ind");
  await expectNothingSaid(page, titles);
  // The first one's end has ended nothing of the second one's.
  await other.page.reload();
  await other.returns();
  await other.settles();
  await expect(other.person).toHaveText(name);
  await other.page.close();
});

scenario("a reload begins no new day", async ({ page, simulator, overview }) => {
  await changeSignIn(page, { absolute_s: 32, warn_s: 20 });
  await overview.openAndSettle();
  await page.context().clearCookies({ name: "simulated-mitid" });
  await page.waitForTimeout(6_000);
  await page.reload();
  await overview.returns();
  await expect(page.locator("#session-expiry")).toBeVisible({ timeout: 15_000 });
  await expect(page).toHaveURL(/\/session-udloebet$/, { timeout: 30_000 });
  await page.goto(simulator.portal);
  await expect(overview.heading).toHaveText("Log ind");
});

scenario("after a log-off that the login service did not hear of nobody gets in without logging in anew", async ({ page, simulator, overview, signIn, login, messages }) => {
  messages.expect(simulator.issuer, /ERR_CONNECTION_REFUSED/);
  await overview.openAndSettle();
  await page.context().clearCookies({ name: "simulated-mitid" });
  await simulator.setBrokerFault({ kind: "down" });
  await overview.logOff.click();
  await expect(page).toHaveURL(`${simulator.portal}/logget-af?login=aaben`);
  await expect(page.getByRole("alert")).toContainText("Luk hele browseren");
  await simulator.setBrokerFault({ kind: "none" });

  await simulator.forgetRequests();
  await page.goto(simulator.portal);
  await page.reload();
  await expect(signIn.heading).toHaveText("Log ind");
  await signIn.runs();
  expect(await simulator.allRequests()).toEqual({});
  await page.locator("#log-in").click();
  // Its own session stands, and it asks all the same.
  await login.stands();
  await page.goto(`${simulator.portal}/logget-af?login=aaben`);
  await page.getByRole("button", { name: "Prøv at logge af igen" }).click();
  await expect(page).toHaveURL(`${simulator.portal}/logget-af`);
  await expect(page.getByRole("alert")).toHaveCount(0);
  expect(await kept(page)).toBe("{}");
});

scenario("no address signs somebody in under words that say otherwise, and an error without a state is no loop", async ({ page, simulator, overview, signIn }) => {
  await page.goto(`${simulator.portal}/log-ind?til=/logget-af`);
  await expect(page).toHaveURL(`${simulator.portal}/`);
  await overview.settles();
  await page.goto(`${simulator.portal}/log-ind?error=server_error`);
  await expect(signIn.heading).toHaveText("Log ind");
  await expect(page.getByRole("alert")).toBeVisible();
});

function kept(page: Page): Promise<string> {
  return page.evaluate(() => JSON.stringify(localStorage));
}
