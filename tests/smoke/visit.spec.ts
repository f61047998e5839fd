// One visit from the login to the log-off, the same in every engine: that the portal works there, not all that it does.
import { expect, test as base } from "@playwright/test";
import { held, waiting } from "../e2e/ledger";
import { everythingKept, nothing } from "../e2e/traces";
import { titlesAbout } from "../e2e/words-about";
import { Simulator } from "../simulator.mjs";
import { firefox } from "./firefox";
import type { Tab } from "./tab";
import { Visitor } from "./visitor";
import { webkit } from "./webkit";

const engines: Record<string, () => Promise<Tab>> = { firefox, webkit };
const world = { seed: 1, today: "2026-11-22", person: "family" };

interface Visit {
  simulator: Simulator;
  visitor: Visitor;
}

const test = base.extend<Visit>({
  simulator: async ({}, use) => {
    const simulator = await Simulator.start(world);
    await use(simulator);
    await simulator.stop();
  },
  visitor: async ({}, use, { project }) => {
    const tab = await engines[project.name]();
    console.log(`${project.name}: ${tab.engine}`);
    await use(new Visitor(tab, `target/smoke/${project.name}`));
    await tab.close();
  },
});

test("a visit from the login to the log-off", async ({ simulator, visitor }) => {
  const visit = { simulator, visitor };
  await test.step("one logs in at the login service's own page", () => logIn(visit));
  await test.step("the front page says what waits, as the ledgers have it", () => readFrontPage(visit));
  await test.step("a case opens from the list, and back leads to the list", () => openCase(visit));
  await test.step("calendar and look-ups open", () => openOthers(visit));
  await test.step("the menu unfolds on a phone", () => unfoldMenu(visit));
  await test.step("in English, and back", () => changeLanguage(visit));
  await test.step("after the log-off nobody is there, nor after reload and back", () => logOff(visit));
});

async function logIn({ simulator, visitor }: Visit): Promise<void> {
  await visitor.tab.open(`${simulator.portal}/`);
  await visitor.hasDesktop();
  await visitor.reads("Log ind");
  await visitor.presses("#sign-in button");
  await visitor.sees("button[data-person=family]");
  const [origin, name] = await visitor.tab.evaluate(() => [location.origin, document.querySelector("button[data-person=family] .name")?.textContent?.trim()]);
  expect(origin).toBe(simulator.issuer);
  await visitor.presses("button[data-person=family]");
  await visitor.settles();
  await visitor.isAt(`${simulator.portal}/`);
  expect(await person(visitor)).toBe(name);
  await visitor.listens();
}

async function readFrontPage({ simulator, visitor }: Visit): Promise<void> {
  const waits = waiting(await held(simulator)).map(({ source, title }) => `${source.id}: ${title}`);
  expect(waits.length).toBeGreaterThan(3);
  expect(waits.length, "no more than the front page shows").toBeLessThanOrEqual(8);
  const rows = await visitor.tab.evaluate(() =>
    [...document.querySelectorAll<HTMLElement>("#todo li[data-kind]")].map((row) => {
      const title = row.querySelector(".row-title [lang], .row-title[lang]");
      return `${row.dataset.source}: ${title?.textContent}`;
    }),
  );
  expect(rows.sort()).toEqual(waits.sort());
  await visitor.takesPictures("overview");
}

async function openCase({ simulator, visitor }: Visit): Promise<void> {
  await visitor.presses('header nav a[href="/sager"]');
  await visitor.reads("Sager");
  await visitor.sees("#open a.row-title");
  const title = await visitor.tab.evaluate(() => document.querySelector("#open a.row-title")?.textContent?.trim() ?? "");
  const cases = (await held(simulator)).filter(({ kind }) => kind === "case");
  expect(cases.map(({ title }) => title)).toContain(title);
  await visitor.presses("#open a.row-title");
  await visitor.reads(title);
  await visitor.sees("#case-steps");
  await visitor.takesPictures("case");
  await visitor.tab.back();
  await visitor.reads("Sager");
  await visitor.isAt(`${simulator.portal}/sager`);
}

async function openOthers({ visitor }: Visit): Promise<void> {
  await visitor.presses('header nav a[href="/kalender"]');
  await visitor.reads("Aftaler og kalender");
  await visitor.presses('.calendar-view[href*="vis=maaned"]');
  await visitor.sees(".day-grid");
  await visitor.takesPictures("calendar", ".entry");
  await visitor.presses('header nav a[href="/opslag"]');
  await visitor.reads("Opslag om mig");
  await visitor.sees("#look-ups li[data-kind=access]");
}

async function unfoldMenu({ visitor }: Visit): Promise<void> {
  await visitor.hasPhone();
  await visitor.presses("#menu-button");
  await visitor.sees('header nav a[href="/"]');
  await visitor.takesPicture("menu-390");
  await visitor.presses('header nav a[href="/"]');
  await visitor.reads("Overblik");
  await visitor.hasDesktop();
}

async function changeLanguage({ visitor }: Visit): Promise<void> {
  await visitor.presses("#language-en");
  await visitor.reads("Overview");
  await visitor.presses("#language-da");
  await visitor.reads("Overblik");
}

async function logOff({ simulator, visitor }: Visit): Promise<void> {
  const personal = [await person(visitor), ...(await titlesAbout(simulator, world.person))];
  expect((await visitor.finds(personal)).length, "the words that are searched for are on the page").toBeGreaterThan(5);
  expect(await visitor.heard(), "nothing has gone wrong since the login").toEqual([]);
  await visitor.presses("#log-off");
  await visitor.reads("Du er logget af");
  await visitor.isAt(`${simulator.portal}/logget-af`);
  expect(await visitor.finds(personal)).toEqual([]);
  const { caches, ...kept } = await everythingKept(visitor.tab);
  expect({ ...kept, caches: nothing.caches }).toMatchObject({ ...nothing, local: '{"overblik.language":"da"}' });
  // Of caches only those that hold the portal's own files.
  expect(JSON.parse(caches).filter((name: string) => !name.startsWith("overblik-version-"))).toEqual([]);

  await simulator.forgetRequests();
  await visitor.tab.reload();
  await visitor.reads("Du er logget af");
  expect(await visitor.finds(personal)).toEqual([]);
  await visitor.tab.back();
  await visitor.reads("Log ind");
  expect(await visitor.finds(personal)).toEqual([]);
  expect(await simulator.allRequests(), "nobody is asked").toEqual({});
}

/** Who is signed in, as the page says. */
async function person({ tab }: Visitor): Promise<string> {
  return tab.evaluate(() => document.querySelector("#person")?.textContent?.trim() ?? "");
}
