// A browser may put a page away whole when one leaves it, and take it out again by its back button. Who has logged off
// meanwhile is not shown again.
import { expect, scenario, seeds, worldOf } from "./scenario";
import { sendAgain } from "./wire";
import { expectNothingSaid, saidOn, titlesAbout } from "./words-about";

scenario.use({
  world: worldOf(seeds[0], "family"),
  // What drives the browser switches this off.
  launchOptions: async ({ launchOptions }, use) => use({ ...launchOptions, ignoreDefaultArgs: ["--disable-back-forward-cache"] }),
});

scenario("back from another site, after log-off in another tab, leads to the sign-in", async ({ context, page, simulator, door, overview, signIn }) => {
  await overview.openAndSettle();
  const personal = [await overview.person.innerText(), ...(await titlesAbout(simulator, "family"))];
  expect(await saidOn(page, personal), "the words that are searched for are on the page").not.toEqual([]);
  const other = await context.newPage();
  await other.goto(`${door.portal}/`);
  await expect(other.locator("#log-off")).toBeVisible();
  await page.goto(simulator.source("udbetaling").site);
  await other.locator("#log-off").click();
  await expect(other).toHaveURL(`${door.portal}/logget-af`);
  await simulator.forgetRequests();
  await page.goBack({ waitUntil: "commit" });
  await signIn.returns();
  await signIn.settles();
  await expectNothingSaid(page, personal);
  expect(await simulator.allRequests()).toEqual({});
});

scenario("a page that shows somebody is not put away at all, and back leads to the sign-in when the session has ended elsewhere", async ({ context, page, simulator, help, overview, signIn }) => {
  await page.addInitScript(() => {
    addEventListener("pageshow", ({ persisted }) => {
      if (persisted) sessionStorage.setItem("taken-out", "yes");
    });
  });
  const takenOut = () => page.evaluate(() => sessionStorage.getItem("taken-out"));
  await help.visit();
  await help.runs();
  await page.goto(simulator.source("udbetaling").site);
  await page.goBack({ waitUntil: "commit" });
  await help.runs();
  await expect.poll(takenOut, "this browser does put pages away").toBe("yes");
  await page.evaluate(() => sessionStorage.clear());

  await overview.openAndSettle();
  const personal = [await overview.person.innerText(), ...(await titlesAbout(simulator, "family"))];
  await page.goto(simulator.source("udbetaling").site);
  // From outside, for a change of its cookies has a browser throw away what it had put away.
  const cookie = (await context.cookies(simulator.issuer)).filter(({ name }) => name !== "simulated-mitid").map(({ name, value }) => `${name}=${value}`);
  const ended = await sendAgain({ method: "GET", url: `${simulator.issuer}/session/end?client_id=overblik`, headers: { cookie: cookie.join("; ") }, body: "" });
  expect(ended.status).toBe(200);
  await simulator.forgetRequests();
  await page.goBack({ waitUntil: "commit" });
  await signIn.returns();
  await signIn.settles();
  expect(await takenOut()).toBeNull();
  await expectNothingSaid(page, personal);
  expect(await simulator.allRequests()).toEqual({});
});
