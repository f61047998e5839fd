// What every scenario starts with: authorities of its own, a page, and a guard over the console.
import { test as base } from "@playwright/test";
import { ConsoleGuard } from "./console-guard";
import { Simulator, type World } from "../simulator.mjs";
import { TimelinePage } from "./timeline-page";

/** The seeds of this run, from playwright.config.ts. */
export const seeds = (process.env.OVERBLIK_SEEDS ?? "").split(",").map(Number);

/** A world that follows from its seed alone, its day included. */
export function worldOf(seed: number): World {
  const day = new Date(Date.UTC(2026, 0, 1 + (seed % 365)));
  return { seed, today: day.toISOString().slice(0, 10) };
}

/** The three authorities in an order that the seed picks. */
export function rolesOf(seed: number): [string, string, string] {
  const ids = ["kommune", "udbetaling", "skat"];
  const turned = [...ids.slice(seed % 3), ...ids.slice(0, seed % 3)];
  if (seed % 2) turned.reverse();
  return turned as [string, string, string];
}

interface Fixtures {
  world: World;
  simulator: Simulator;
  messages: ConsoleGuard;
  timeline: TimelinePage;
}

export const scenario = base.extend<Fixtures>({
  world: [worldOf(seeds[0]), { option: true }],

  simulator: async ({ world }, use) => {
    const simulator = await Simulator.start(world);
    await use(simulator);
    await simulator.stop();
  },

  messages: async ({ page }, use) => {
    const guard = new ConsoleGuard(page);
    await use(guard);
    guard.verify();
  },

  // Depends on the guard, so that no page goes unguarded.
  timeline: async ({ page, simulator, messages: _ }, use) => {
    await use(new TimelinePage(page, simulator.portal));
  },
});

export { expect } from "@playwright/test";
