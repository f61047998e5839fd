// An authority that lets one wait for as long as a scenario needs it to. It judges nothing.
import type { Page } from "@playwright/test";

/** Holds up every question to an authority until `end`, or until its time is up. */
export async function holdUp(page: Page, base: string) {
  let release = () => {};
  const released = new Promise<void>((resolve) => (release = resolve));
  await page.route(`${base}**`, async (route) => {
    await released;
    await route.continue().catch(() => {});
  });
  return {
    end: async () => {
      release();
      await page.unroute(`${base}**`);
    },
  };
}
