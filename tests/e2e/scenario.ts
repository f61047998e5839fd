// What every scenario starts with: authorities of its own, a person who is signed in, the pages, and a guard over the
// console.
import { type Page, test as base } from "@playwright/test";
import { ConsoleGuard } from "./console-guard";
import { CoveragePage } from "./coverage-page";
import { OverviewPage } from "./overview-page";
import { PortalPage } from "./portal-page";
import { SignInPage } from "./sign-in-page";
import { type Person, Simulator, type World } from "../simulator.mjs";
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
  /** Whether the world's person is signed in when a page opens; otherwise the scenario does it. */
  signedIn: boolean;
  simulator: Simulator;
  messages: ConsoleGuard;
  visitor: void;
  overview: OverviewPage;
  timeline: TimelinePage;
  coverage: CoveragePage;
  signIn: SignInPage;
  /** The pages that are words alone. */
  help: PortalPage;
  accessibility: PortalPage;
  cookies: PortalPage;
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

  // Depends on the guard, so that no page goes unguarded.
  visitor: async ({ page, world, simulator, signedIn, messages: _ }, use) => {
    if (signedIn) await page.addInitScript((person) => sessionStorage.setItem("overblik.demo-person", person), world.person);
    const isOffered = simulator.persons.some(({ id }) => id === world.person);
    if (!isOffered) await changeRegistry(page, (registry) => registry.persons.push(personOfAnySize(world.person)));
    await use();
  },

  overview: async ({ page, simulator, visitor: _ }, use) => use(new OverviewPage(page, simulator.portal)),
  timeline: async ({ page, simulator, visitor: _ }, use) => use(new TimelinePage(page, simulator.portal)),
  coverage: async ({ page, simulator, visitor: _ }, use) => use(new CoveragePage(page, simulator.portal)),
  signIn: async ({ page, simulator, visitor: _ }, use) => use(new SignInPage(page, simulator.portal)),
  help: async ({ page, simulator, visitor: _ }, use) => use(new PortalPage(page, simulator.portal, "/hjaelp")),
  accessibility: async ({ page, simulator, visitor: _ }, use) => use(new PortalPage(page, simulator.portal, "/tilgaengelighed")),
  cookies: async ({ page, simulator, visitor: _ }, use) => use(new PortalPage(page, simulator.portal, "/cookies")),
});

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

/** A person drawn by the seed, of a size that the registry does not offer. */
function personOfAnySize(id: string): Person {
  return { id, name: "Anna Prøvesen", about: { da: "Tilfældigt sammensat.", en: "Put together by chance." } };
}

interface Registry {
  persons: Person[];
  sources: object[];
}

export { expect } from "@playwright/test";
