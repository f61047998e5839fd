// What every scenario starts with: authorities and a login service of its own, a person who is signed in, the pages, and
// a guard over the console.
import { type Page, test as base } from "@playwright/test";
import { CalendarPage } from "./calendar-page";
import { CasesPage } from "./cases-page";
import { ConsoleGuard } from "./console-guard";
import { CoveragePage } from "./coverage-page";
import { ListPage } from "./list-page";
import { LoginPage } from "./login-page";
import { LookUpsPage } from "./look-ups-page";
import { NewsPage } from "./news-page";
import { OverviewPage } from "./overview-page";
import { type Door, PortalPage } from "./portal-page";
import { SearchPage } from "./search-page";
import { SignInPage } from "./sign-in-page";
import { Simulator, type World } from "../simulator.mjs";
import { TimelinePage } from "./timeline-page";

/** The seeds of this run, from playwright.config.ts. */
export const seeds = (process.env.OVERBLIK_SEEDS ?? "").split(",").map(Number);

/** Everybody whose life is told. */
export const persons = ["student", "family", "divorced", "debt", "sick", "pensioner", "researcher", "fifteen"];

/** A world that follows from its seed alone, its day included. Without a person it is the one drawn by the seed. */
export function worldOf(seed: number, person = "stress"): World {
  const day = new Date(Date.UTC(2026, 0, 1 + (seed % 365)));
  return { seed, today: day.toISOString().slice(0, 10), person };
}

/** The authorities of the person drawn by the seed, in an order that the seed picks. */
export function rolesOf(seed: number): [string, string, string] {
  return shuffled(["fjordby", "udbetaling", "skat"], seed) as [string, string, string];
}

/** These in an order that the seed picks. */
export function shuffled<T>(all: T[], seed: number): T[] {
  const left = [...all];
  let state = seed + 1;
  const draw = () => (state = (state * 48_271) % 2_147_483_647) % left.length;
  draw();
  return all.map(() => left.splice(draw(), 1)[0]);
}

interface Fixtures {
  world: World;
  /** The built portal that is looked at, when it is not the release. */
  dist: string | undefined;
  /** Whether one comes to each page signed in as the world's person; otherwise the scenario signs in. */
  signedIn: boolean;
  simulator: Simulator;
  messages: ConsoleGuard;
  /** The way to the pages. Whoever has it is guarded. */
  door: Door;
  overview: OverviewPage;
  timeline: TimelinePage;
  /** The timeline on paper. */
  paper: TimelinePage;
  deadlines: ListPage;
  calendar: CalendarPage;
  /** All cases, and one case. */
  cases: CasesPage;
  post: ListPage;
  payments: ListPage;
  mine: ListPage;
  /** Who has seen the citizen's data. */
  lookUps: LookUpsPage;
  /** What is new, and the bell. */
  news: NewsPage;
  search: SearchPage;
  coverage: CoveragePage;
  signIn: SignInPage;
  /** The login service's own page. */
  login: LoginPage;
  /** The pages that are words alone. */
  help: PortalPage;
  accessibility: PortalPage;
  cookies: PortalPage;
  /** What this browser does and keeps for somebody. */
  settings: PortalPage;
  /** Where a municipality sets up a widget. */
  widgets: PortalPage;
}

export const scenario = base.extend<Fixtures>({
  world: [worldOf(seeds[0]), { option: true }],
  dist: [undefined, { option: true }],
  signedIn: [true, { option: true }],

  simulator: async ({ world, dist }, use) => {
    const simulator = await Simulator.start(world, dist);
    await use(simulator);
    await simulator.stop();
  },

  messages: async ({ page }, use) => {
    const guard = new ConsoleGuard(page);
    await use(guard);
    guard.verify();
  },

  door: async ({ context, simulator, signedIn, messages: _ }, use) => {
    if (signedIn) await context.addCookies([simulator.cookie()]);
    await use({ portal: simulator.portal, signedIn });
  },

  overview: async ({ page, door }, use) => use(new OverviewPage(page, door)),
  timeline: async ({ page, door }, use) => use(new TimelinePage(page, door)),
  paper: async ({ page, door }, use) => use(new TimelinePage(page, door, "/tidslinje/udskriv")),
  deadlines: async ({ page, door }, use) => use(new ListPage(page, door, "/frister")),
  calendar: async ({ page, door }, use) => use(new CalendarPage(page, door)),
  cases: async ({ page, door }, use) => use(new CasesPage(page, door)),
  post: async ({ page, door }, use) => use(new ListPage(page, door, "/digital-post")),
  payments: async ({ page, door }, use) => use(new ListPage(page, door, "/ydelser-og-betalinger")),
  mine: async ({ page, door }, use) => use(new ListPage(page, door, "/mine-oplysninger")),
  lookUps: async ({ page, door }, use) => use(new LookUpsPage(page, door)),
  news: async ({ page, door }, use) => use(new NewsPage(page, door)),
  search: async ({ page, door }, use) => use(new SearchPage(page, door)),
  coverage: async ({ page, door }, use) => use(new CoveragePage(page, door)),
  signIn: async ({ page, door }, use) => use(new SignInPage(page, door)),
  login: async ({ page, simulator }, use) => use(new LoginPage(page, simulator.issuer)),
  help: async ({ page, door }, use) => use(new PortalPage(page, door, "/hjaelp")),
  accessibility: async ({ page, door }, use) => use(new PortalPage(page, door, "/tilgaengelighed")),
  cookies: async ({ page, door }, use) => use(new PortalPage(page, door, "/cookies")),
  settings: async ({ page, door }, use) => use(new PortalPage(page, door, "/indstillinger")),
  widgets: async ({ page, door }, use) => use(new PortalPage(page, door, "/widgets")),
});

/** An authority that is registered for everyone and takes no part yet. */
export const absent = {
  id: "museum",
  connected: false,
  expected: "2027-03-01",
  name: { da: "Museernes Register", en: "The Museums’ Register" },
  kind: "state",
  phone: "70000099",
  site: "https://museum.example/",
  relations: false,
  everyone: true,
  areas: ["kultur-kirke-og-fritid"],
};

/** Lets the page see the registry with this change. */
export async function changeRegistry(page: Page, change: (registry: Registry) => void): Promise<void> {
  await page.route("**/sources.json", async (route) => {
    // Chromium knows every name under localhost; Node may not.
    const response = await route.fetch({ url: route.request().url().replace("overblik.localhost", "127.0.0.1") });
    const registry: Registry = await response.json();
    change(registry);
    await route.fulfill({ response, json: registry });
  });
}

/** Lets the page wait a minute for each answer of these authorities, the most that the registry may allow. */
export async function giveTime(page: Page, ...ids: string[]): Promise<void> {
  await changeRegistry(page, (registry) => {
    registry.sources = registry.sources.map((source) => (ids.includes(source.id) ? { ...source, budget_ms: 60_000 } : source));
  });
}

interface Registry {
  sources: { id: string }[];
}

export { expect } from "@playwright/test";
export { changeSignIn } from "../sign-in.mjs";
