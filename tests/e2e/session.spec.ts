// Signing in by choosing one of the made-up persons, and logging off: nothing of the person is left, not for the back
// button and not for the next one.
import type { Page } from "@playwright/test";
import { expect, scenario, seeds, worldOf } from "./scenario";
import type { Simulator } from "../simulator.mjs";
import { everythingKept } from "./traces";

scenario.use({ signedIn: false, world: worldOf(seeds[0], "family") });

scenario("the sign-in offers everyone there is, and leads to the page that was asked for", async ({ page, simulator, signIn, timeline }) => {
  await signIn.open("/tidslinje");
  await signIn.settles();
  await expect(signIn.heading).toHaveText("Log ind");
  await expect(signIn.person).toHaveCount(0);
  expect(await simulator.allRequests()).toEqual({});
  await expect(signIn.persons).toHaveCount(simulator.persons.length);
  for (const { id, name, about } of simulator.persons) {
    await expect(signIn.as(id)).toContainText(name);
    await expect(signIn.as(id)).toContainText(about.da);
  }

  await signIn.as("family").click();
  await timeline.settles();
  await expect(page).toHaveURL(`${simulator.portal}/tidslinje`);
  await expect(timeline.heading).toHaveText("Tidslinje");
  await expect(timeline.heading).toBeFocused();
  await expect(timeline.person).toHaveText(nameOf(simulator.persons, "family"));
  await expect(timeline.rows.first()).toBeVisible();

  await page.reload();
  await timeline.settles();
  await expect(timeline.person).toHaveText(nameOf(simulator.persons, "family"));
  await expect(timeline.rows.first()).toBeVisible();
});

scenario("pages about the portal need no person, and ask nobody", async ({ simulator, signIn, help, coverage, accessibility, cookies }) => {
  await signIn.open();
  await signIn.settles();
  for (const place of [help, accessibility, cookies]) {
    await place.follow();
    await expect(place.heading).toBeVisible();
    await expect(signIn.section).toHaveCount(0);
  }
  await coverage.follow();
  await expect(coverage.main).toContainText("Du er ikke logget ind");
  await expect(coverage.areas).toHaveCount(15);
  expect(await simulator.allRequests()).toEqual({});
});

scenario("after log-off nothing of the person is left, and back leads to the sign-in", async ({ page, simulator, signIn, overview, timeline }) => {
  await signIn.open();
  await signIn.settles();
  await signIn.as("family").click();
  await overview.settles();
  await timeline.follow();
  await timeline.settles();
  await timeline.unfoldFilters();
  await timeline.press("frister");
  await expect(timeline.chosen).toHaveCount(1);
  const personal = await wordsAbout(simulator, "family");
  expect(await saidOn(page, personal), "the words that are searched for are on the page").not.toEqual([]);
  expect(page.workers(), "the worker that holds the answers").toHaveLength(1);

  await timeline.logOff.click();
  await expect(page).toHaveURL(`${simulator.portal}/logget-af`);
  await expect(signIn.heading).toHaveText("Du er logget af");
  await expect(signIn.person).toHaveCount(0);
  expect(await saidOn(page, personal)).toEqual([]);
  const nothing = { local: "{}", session: "{}", databases: "[]", caches: "[]", cookies: "", history: '""' };
  expect(await everythingKept(page)).toMatchObject(nothing);

  // The sign-in names everybody who can be chosen.
  const titles = personal.filter((words) => words !== nameOf(simulator.persons, "family"));
  await simulator.forgetRequests();
  for (const [path, step] of [["/tidslinje", "goBack"], ["/", "goBack"], ["/tidslinje", "goForward"]] as const) {
    await page[step]();
    await signIn.settles();
    expect(new URL(page.url()).pathname).toBe(path);
    expect(await saidOn(page, titles)).toEqual([]);
  }
  expect(await simulator.allRequests()).toEqual({});
});

scenario("the next person sees nothing of the one before", async ({ page, simulator, signIn, overview, timeline }) => {
  await signIn.open();
  await signIn.settles();
  await signIn.as("family").click();
  await overview.settles();
  await overview.logOff.click();
  await expect(signIn.heading).toHaveText("Du er logget af");
  await signIn.main.getByRole("link", { name: "Log ind igen" }).click();
  await signIn.settles();
  await simulator.forgetRequests();
  await signIn.as("pensioner").click();
  await overview.settles();
  await expect(overview.person).toHaveText(nameOf(simulator.persons, "pensioner"));

  const theirs = await wordsAbout(simulator, "pensioner");
  const others = (await wordsAbout(simulator, "family")).filter((words) => !theirs.some((their) => their.includes(words)));
  expect(others.length).toBeGreaterThan(10);
  for (const place of [overview, timeline]) {
    await place.follow();
    await place.settles();
    expect(await saidOn(page, theirs)).not.toEqual([]);
    expect(await saidOn(page, others)).toEqual([]);
  }
  const related = (await simulator.related("pensioner")).map(({ id }) => id);
  expect(Object.keys(await simulator.allRequests()).sort()).toEqual(related.sort());
});

scenario("another tab is nobody yet", async ({ context, simulator, signIn, overview }) => {
  await signIn.open();
  await signIn.settles();
  await signIn.as("family").click();
  await overview.settles();
  const other = await context.newPage();
  await other.goto(simulator.portal);
  await expect(other.locator("#sign-in button").first()).toBeVisible();
  await other.close();
});

function nameOf(persons: { id: string; name: string }[], id: string): string {
  return persons.find((person) => person.id === id)?.name ?? "";
}

/** The person's name and the titles of everything that is held about them, unless they are part of an authority's name. */
async function wordsAbout(simulator: Simulator, person: string): Promise<string[]> {
  const ledgers = await Promise.all((await simulator.related(person)).map(({ id }) => simulator.ledger(id, person)));
  const words = [nameOf(simulator.persons, person), ...ledgers.flat().map(({ title }) => title)];
  return words.filter((words) => !simulator.sources.some(({ name }) => name.da.includes(words)));
}

/** Which of these words are anywhere in the document. */
async function saidOn(page: Page, words: string[]): Promise<string[]> {
  const document = await page.locator("html").evaluate((html) => `${html.textContent} ${html.ownerDocument.title}`);
  return words.filter((words) => document.includes(words));
}
