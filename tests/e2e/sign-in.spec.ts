// Signing in at the login service's own page, by click and by keyboard: it leads to the page that was asked for and to
// nobody else's, and who stops on the way is told so and can begin again.
import { tabTo } from "./keyboard";
import { changeSignIn, expect, persons, scenario, seeds, worldOf } from "./scenario";
import type { Simulator } from "../simulator.mjs";
import { everythingKept, nothing } from "./traces";
import { expectNothingSaid, saidOn, titlesAbout } from "./words-about";

scenario.use({ signedIn: false, world: worldOf(seeds[0], "family") });

scenario("by click: the login service offers everyone there is, and leads back to the page that was asked for", async ({ page, simulator, signIn, login, timeline }) => {
  await signIn.visit("/tidslinje");
  await signIn.settles();
  await expect(signIn.heading).toHaveText("Log ind");
  await expect(signIn.person).toHaveCount(0);
  expect(await simulator.allRequests(), "nobody is asked before somebody is signed in").toEqual({});
  expect(await simulator.brokerRequests(), "nor the login service before the press").toEqual([]);

  await signIn.button.click();
  await login.stands();
  for (const person of persons) await expect(login.as(person)).toBeVisible();
  const name = await login.nameOf("family");
  await login.as("family").click();
  await timeline.returns();
  await timeline.settles();
  await expect(page).toHaveURL(`${simulator.portal}/tidslinje`);
  await expect(timeline.heading).toHaveText("Tidslinje");
  await expect(timeline.person).toHaveText(name);
  await expect(timeline.rows.first()).toBeVisible();
  expect(await everythingKept(page)).toMatchObject(nothing);
});

scenario("by keyboard alone", async ({ page, simulator, signIn, login, overview }) => {
  await signIn.visit();
  await signIn.settles();
  await tabTo(page, signIn.button);
  await page.keyboard.press("Enter");
  await login.stands();
  const name = await login.nameOf("family");
  await tabTo(page, login.as("family"));
  await page.keyboard.press("Enter");
  await overview.returns();
  await overview.settles();
  await expect(overview.person).toHaveText(name);
  await expect(page).toHaveURL(`${simulator.portal}/`);
});

scenario("pages about the portal need no person, and ask nobody", async ({ simulator, signIn, help, coverage, accessibility, cookies }) => {
  await signIn.openAndSettle();
  for (const place of [help, accessibility, cookies]) {
    await place.follow();
    await expect(place.heading).toBeVisible();
    await expect(signIn.section).toHaveCount(0);
  }
  await coverage.follow();
  await expect(coverage.main).toContainText("Du er ikke logget ind");
  await expect(coverage.areas).toHaveCount(15);
  expect(await simulator.allRequests()).toEqual({});
  expect(await simulator.brokerRequests()).toEqual([]);
});

scenario("who stops on the way is told so, and can begin again", async ({ page, simulator, signIn, login, timeline }) => {
  await signIn.visit("/tidslinje");
  await signIn.settles();
  await signIn.button.click();
  await login.stands();
  await login.cancel.click();
  await signIn.returns();
  await signIn.settles();
  await expect(page).toHaveURL(`${simulator.portal}/tidslinje`);
  await expect(signIn.alert).toContainText("Du stoppede undervejs, så du er ikke logget ind.");
  await expect(signIn.alert).toContainText("Tryk på “Log ind med MitID”, når du vil prøve igen.");
  expect(await simulator.allRequests()).toEqual({});

  await signIn.button.click();
  await login.stands();
  await login.as("family").click();
  await timeline.returns();
  await timeline.settles();
  await expect(timeline.rows.first()).toBeVisible();
});

scenario("who logs in too loosely is told so, and is asked for more at the next try", async ({ simulator, signIn, login, overview }) => {
  await signIn.openAndSettle();
  await signIn.button.click();
  await login.stands();
  await login.level("Low").check();
  await login.as("family").click();
  await signIn.returns();
  await signIn.settles();
  await expect(signIn.alert).toContainText("Du loggede ind på et for lavt niveau. Overblik kræver MitID på niveau Betydelig.");
  await expect(signIn.person).toHaveCount(0);
  expect(await simulator.allRequests()).toEqual({});

  await signIn.button.click();
  await login.stands();
  await login.level("High").check();
  await login.as("family").click();
  await overview.returns();
  await overview.settles();
  await expect(overview.rows.first()).toBeVisible();
});

scenario("where the operator wants the highest level, that is said, and that it is not the middle one", async ({ page, simulator, signIn, login, overview }) => {
  await changeSignIn(page, { levels: ["High"] });
  await signIn.openAndSettle();
  await signIn.button.click();
  await login.stands();
  await login.level("Substantial").check();
  await login.as("family").click();
  await signIn.returns();
  await signIn.settles();
  await expect(signIn.alert).toContainText("Du loggede ind på et for lavt niveau. Overblik kræver MitID på niveau Høj. Log ind igen");
  await expect(signIn.person).toHaveCount(0);
  expect(await simulator.allRequests()).toEqual({});

  await signIn.button.click();
  await login.stands();
  await login.level("High").check();
  await login.as("family").click();
  await overview.returns();
  await overview.settles();
  await expect(overview.rows.first()).toBeVisible();
});

scenario("an address cannot have the sign-in lead anywhere else", async ({ context, page, simulator, overview }) => {
  await context.addCookies([simulator.cookie()]);
  for (const astray of ["//evil.example/", "https://evil.example/", "/\\evil.example", "javascript:alert(1)", "evil.example", "/\t/evil.example"]) {
    await page.goto(`${simulator.portal}/log-ind?til=${encodeURIComponent(astray)}`, { waitUntil: "commit" });
    await overview.returns();
    await overview.runs();
    expect(page.url(), astray).toBe(`${simulator.portal}/`);
  }
});

scenario("the next person sees nothing of the one before", async ({ page, simulator, signIn, login, overview, timeline }) => {
  await signIn.openAndSettle();
  await signIn.button.click();
  const [name, nextName] = [await login.nameOf("family"), await login.nameOf("pensioner")];
  await login.as("family").click();
  await overview.returns();
  await overview.settles();
  await expect(overview.person).toHaveText(name);
  await overview.logOff.click();
  await expect(signIn.heading).toHaveText("Du er logget af");
  await signIn.main.getByRole("link", { name: "Log ind igen" }).click();
  await signIn.settles();
  await simulator.forgetRequests();
  await signIn.button.click();
  await login.stands();
  await login.as("pensioner").click();
  await overview.returns();
  await overview.settles();
  await expect(overview.person).toHaveText(nextName);

  const theirs = await titlesAbout(simulator, "pensioner");
  const others = [name, ...(await titlesAbout(simulator, "family"))].filter((words) => !theirs.some((their) => their.includes(words)));
  expect(others.length).toBeGreaterThan(10);
  for (const place of [overview, timeline]) {
    await place.follow();
    await place.settles();
    expect(await saidOn(page, theirs)).not.toEqual([]);
    await expectNothingSaid(page, others);
  }
  await expectAskedAreThoseOf(simulator, "pensioner");
});

async function expectAskedAreThoseOf(simulator: Simulator, person: string): Promise<void> {
  const related = (await simulator.related(person)).map(({ id }) => id);
  expect(Object.keys(await simulator.allRequests()).sort()).toEqual(related.sort());
}
