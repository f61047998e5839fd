// The page stands still: what is painted first is what stays, whatever the authorities do.
import type { Page } from "@playwright/test";
import { holdUpProgram } from "./hold-up";
import { expect, scenario, seeds, shuffled, worldOf } from "./scenario";

const limit = 0.05;

for (const viewport of [
  { width: 390, height: 844 },
  { width: 1280, height: 800 },
]) {
  scenario.describe(`at ${viewport.width} px`, () => {
    scenario.use({ viewport, world: worldOf(seeds[0], "family") });

    scenario("nothing jumps while everyone answers", async ({ page, overview, timeline }) => {
      for (const place of [overview, timeline]) {
        await place.openAndSettle();
        await expect(place.rows.first()).toBeVisible();
        expect(await layoutShift(page), place.path).toBeLessThan(limit);
      }
    });

    scenario("nothing jumps while one fails and one is slow", async ({ page, simulator, overview, timeline, messages }) => {
      const plain = (await simulator.related()).filter(({ relations }) => !relations).map(({ id }) => id);
      const [down, slow] = shuffled(plain, seeds[0]);
      messages.expect(simulator.source(down).base, /ERR_CONNECTION_REFUSED/);
      await simulator.setFault(down, { kind: "down" });
      await simulator.setFault(slow, { kind: "slow", ms: 3_000 });
      for (const place of [overview, timeline]) {
        await place.openAndSettle();
        await place.source(down).is("failed");
        await place.source(slow).is("loaded", "empty");
        expect(await layoutShift(page), place.path).toBeLessThan(limit);
      }
    });

    scenario("the static shell and the running page have the same header and footer", async ({ page, simulator, overview, messages }) => {
      const hold = await holdUpProgram(page, simulator.portal, messages);
      await overview.open();
      await expect(page.locator("html")).toHaveClass(/\bbooting\b/);
      await page.evaluate(() => document.fonts.ready);
      const before = await shell(page);
      expect(before.length, "parts of the shell").toBeGreaterThan(10);
      await hold.end();
      await overview.settles();
      await page.evaluate(() => scrollTo(0, 0));
      expect(await shell(page)).toEqual(before);
    });
  });
}

scenario("the observer sees a jump when there is one", async ({ page, timeline }) => {
  await timeline.openAndSettle();
  // Longer than the half second in which a press of a key or a button excuses a jump.
  await page.waitForTimeout(600);
  await page.evaluate(() => {
    const block = document.createElement("div");
    block.style.height = "300px";
    document.body.prepend(block);
  });
  await expect.poll(() => layoutShift(page)).toBeGreaterThan(limit);
});

/** Cumulative layout shift as browsers define it: the worst burst, one of at most 5 s without a second of rest. */
async function layoutShift(page: Page): Promise<number> {
  type Shift = PerformanceEntry & { value: number; hadRecentInput: boolean };
  const shifts = await page.evaluate(async () => {
    await new Promise(requestAnimationFrame);
    const entries = await new Promise<PerformanceEntryList>((resolve) => {
      const observer = new PerformanceObserver((list) => resolve(list.getEntries()));
      observer.observe({ type: "layout-shift", buffered: true });
      setTimeout(() => resolve([]), 300);
    });
    return (entries as Shift[]).filter((shift) => !shift.hadRecentInput).map(({ startTime, value }) => ({ startTime, value }));
  });
  let [worst, burst, first, last] = [0, 0, 0, 0];
  for (const { startTime, value } of shifts) {
    if (startTime - last > 1_000 || startTime - first > 5_000) [burst, first] = [0, startTime];
    [burst, last] = [burst + value, startTime];
    worst = Math.max(worst, burst);
  }
  return worst;
}

/** Own words and place of every element of header and footer but the name and the number of what is new, which the shell can't know. The footer's place is counted from its own top. */
async function shell(page: Page) {
  return page.locator("header, header *:not(#person, #bell .sr-only, #bell .bell-count), footer, footer *").evaluateAll((elements) =>
    elements.map((element) => {
      const top = element.closest("footer")?.getBoundingClientRect().top ?? 0;
      const { x, y, width, height } = element.getBoundingClientRect();
      const own = [...element.childNodes].filter(({ nodeType }) => nodeType === Node.TEXT_NODE).map((text) => text.nodeValue?.trim());
      return { tag: element.tagName, words: own.join(""), box: [x, y - top, width, height].map(Math.round) };
    }),
  );
}
