// What lets one wait for as long as a scenario needs it to: an authority, the program, any address. It judges nothing.
import type { Page } from "@playwright/test";
import type { ConsoleGuard } from "./console-guard";
import { giveTime } from "./scenario";
import type { Source } from "../simulator.mjs";

/** Holds up every question to an authority until `end`, or until its time is up: a minute. */
export async function holdUp(page: Page, { id, base }: Source) {
  await giveTime(page, id);
  return hold(page, `${base}**`);
}

/** Holds up the portal's program until `end`. After a few seconds Chromium wonders what becomes of it. */
export async function holdUpProgram(page: Page, portal: string, messages: ConsoleGuard) {
  messages.allow(portal, /preloaded using link preload/);
  return hold(page, "**/*.wasm");
}

/** Holds up whatever is asked at these addresses, a pattern, until `end`. */
export async function hold(page: Page, addresses: string) {
  let release = () => {};
  const released = new Promise<void>((resolve) => (release = resolve));
  await page.route(addresses, async (route) => {
    await released;
    await route.continue().catch(() => {});
  });
  return {
    end: async () => {
      release();
      await page.unroute(addresses);
    },
  };
}
