// The page for everyone: axe in every state, the keyboard alone, small and large, forced colours, and stillness.
import type { Page } from "@playwright/test";
import { expectAccessible } from "./axe";
import { expect, rolesOf, scenario, seeds, worldOf } from "./scenario";

const [down, slow, good] = rolesOf(seeds[0]);

scenario.describe("axe finds nothing", () => {
  scenario("when all have answered", async ({ page, simulator, timeline }) => {
    await timeline.openAndSettle();
    await expectAccessible(page, simulator.source(good).name.da, timeline.rows, 20);
  });

  scenario.describe("of a person with little", () => {
    // Few rows, so that the check is done before the slow one answers.
    scenario.use({ world: { ...worldOf(seeds[0]), scale: 30 } });
    scenario("when one is down and one is waited for", async ({ page, simulator, timeline, messages }) => {
      messages.expect(simulator.source(down).base, /ERR_CONNECTION_REFUSED/);
      await simulator.setFault(down, { kind: "down" });
      await simulator.setFault(slow, { kind: "slow", ms: 9_000 });
      await timeline.open();
      await timeline.source(good).is("loaded");
      await timeline.source(down).is("failed");
      await expectAccessible(page, /prøv igen/i, timeline.rows, 3);
      await timeline.source(slow).is("waiting");
    });
  });

  scenario("in English, with the details of an authority open", async ({ page, timeline }) => {
    await timeline.openAndSettle();
    await timeline.speak("en");
    await timeline.source(good).element.locator("summary").click();
    await expectAccessible(page, "Today", timeline.rows, 20);
  });

  for (const name of ["Tilgængelighedserklæring", "Cookies"]) {
    scenario(`on the footer's page ${name}`, async ({ page, timeline }) => {
      await timeline.openAndSettle();
      await page.locator("footer").getByRole("link", { name }).click();
      await expect(page.locator("#main-content h1")).toHaveText(name);
      await expectAccessible(page, name, timeline.rows, 0);
    });
  }

  scenario("on the plain page", async ({ page, simulator, timeline }) => {
    await page.addInitScript(() => Reflect.deleteProperty(globalThis, "WebAssembly"));
    await timeline.open();
    await expect(timeline.fallback).toBeVisible();
    await expectAccessible(page, simulator.source(good).name.da, timeline.rows, 0);
  });

  scenario("on a page that does not exist", async ({ page, timeline }) => {
    await timeline.open("/findes-ikke");
    await expectAccessible(page, /findes ikke/i, timeline.rows, 0);
  });

  scenario("in forced colours, where every mark still shows", async ({ page, timeline }) => {
    await page.emulateMedia({ forcedColors: "active" });
    await timeline.openAndSettle();
    await expectAccessible(page, "Tidslinje", timeline.rows, 20);
    const invisible = await page.locator(".source-mark, .row-kind").evaluateAll((marks) => {
      const canvas = getComputedStyle(document.body).backgroundColor;
      const colour = (mark: Element) => getComputedStyle(mark, mark.matches(".row-kind") ? "::before" : null).color;
      return marks.filter((mark) => colour(mark) === canvas).length;
    });
    expect(invisible).toBe(0);
  });
});

scenario.describe("with the keyboard alone", () => {
  scenario("the skip link comes first and leads to the content", async ({ page, timeline }) => {
    await timeline.openAndSettle();
    await page.keyboard.press("Tab");
    await expect(page.locator("a.skipnav")).toBeFocused();
    await expect(page.locator("a.skipnav")).toBeInViewport();
    await page.keyboard.press("Enter");
    await expect(page.locator("#main-content")).toBeFocused();
  });

  scenario("Tab reaches every control in the order of the page, and each shows that it is reached", async ({ page, timeline }) => {
    await timeline.openAndSettle();
    const controls = page.locator("a[href]:visible, button:visible, summary:visible");
    const names = await controls.evaluateAll((all) => all.map((control) => control.textContent));
    const reached: (string | null)[] = [];
    for (let press = 0; press < names.length; press++) {
      await page.keyboard.press("Tab");
      const { name, outline } = await page.evaluate(() => {
        const focused = document.activeElement as HTMLElement;
        return { name: focused.textContent, outline: getComputedStyle(focused).outlineStyle };
      });
      expect(outline, `focus on ${name}`).not.toBe("none");
      reached.push(name);
    }
    expect(reached).toEqual(names);
  });

  scenario("asking an authority again keeps the place", async ({ page, simulator, timeline, messages }) => {
    messages.expect(simulator.source(down).base, /status 503/);
    await simulator.setFault(down, { kind: "status", status: 503, retry_after: 1 });
    await timeline.openAndSettle();
    await simulator.setFault(down, { kind: "none" });
    await timeline.source(down).retryButton.focus();
    await page.keyboard.press("Enter");
    await timeline.source(down).is("loaded");
    const stays = timeline.source(down).element.evaluate((element) => element.contains(document.activeElement));
    expect(await stays, "focus stays with the authority").toBe(true);
  });

  scenario("showing more keeps the place", async ({ page, timeline }) => {
    await timeline.openAndSettle();
    const rows = page.locator("#past li[data-kind]");
    const before = await rows.count();
    await timeline.showMore("past").focus();
    await page.keyboard.press("Enter");
    await expect.poll(() => rows.count()).toBeGreaterThan(before);
    await expect(page.locator("#past :focus"), "focus stays in the list").toHaveCount(1);
  });

  scenario("changing the language keeps the place", async ({ page, timeline }) => {
    await timeline.openAndSettle();
    await page.locator('header [lang="en"]').focus();
    await page.keyboard.press("Enter");
    await expect(page.locator("html")).toHaveAttribute("lang", "en");
    await expect(page.locator("header .languages :focus")).toHaveCount(1);
  });
});

scenario.describe("at any size nothing sticks out to the side", () => {
  const sizes = {
    "320 px": { viewport: { width: 320, height: 640 } },
    // 1280 px at 400 %.
    "400 %": { viewport: { width: 320, height: 256 }, deviceScaleFactor: 4 },
    "390 px": { viewport: { width: 390, height: 844 } },
    "768 px": { viewport: { width: 768, height: 1024 } },
  };
  for (const [name, size] of Object.entries(sizes)) {
    scenario.describe(name, () => {
      scenario.use(size);
      scenario("with a failed authority and its long words", async ({ page, simulator, timeline, messages }) => {
        messages.expect(simulator.source(down).base, /ERR_CONNECTION_REFUSED/);
        await simulator.setFault(down, { kind: "down" });
        await timeline.openAndSettle();
        await timeline.source(good).element.locator("summary").click();
        await expect(timeline.rows.first()).toBeVisible();
        expect(await sticksOut(page)).toEqual([]);
        await timeline.speak("en");
        expect(await sticksOut(page)).toEqual([]);
      });
    });
  }
});

scenario.describe("motion", () => {
  for (const reducedMotion of ["reduce", "no-preference"] as const) {
    scenario(`${reducedMotion}: something moves only where that is welcome`, async ({ page, simulator, timeline }) => {
      await page.emulateMedia({ reducedMotion });
      await simulator.setFault(slow, { kind: "slow", ms: 8_000 });
      await timeline.open();
      await timeline.source(slow).is("waiting");
      await timeline.source(good).is("loaded");
      const moving = await page.evaluate(() => document.getAnimations().length);
      expect(moving > 0).toBe(reducedMotion === "no-preference");
    });
  }
});

scenario("every control is as large as a thumb, except links within a sentence", async ({ page, timeline }) => {
  await page.setViewportSize({ width: 390, height: 844 });
  await timeline.openAndSettle();
  const small = await page.locator("a[href]:visible, button:visible, summary:visible").evaluateAll((controls) => {
    const inSentence = (control: Element) => control.closest("p")?.textContent !== control.textContent && control.closest("p");
    const height = (control: Element) => control.getBoundingClientRect().height;
    return controls.filter((control) => height(control) < 44 && !inSentence(control)).map((control) => control.textContent);
  });
  expect(small).toEqual([]);
});

/** What reaches beyond the window's right edge, and the window itself when it can be scrolled there. */
async function sticksOut(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    const beyond = [...document.querySelectorAll<HTMLElement>("body *")].filter(
      (element) => element.checkVisibility() && element.getBoundingClientRect().right > innerWidth + 0.5,
    );
    const scrolls = document.documentElement.scrollWidth > innerWidth ? ["the window scrolls sideways"] : [];
    return [...scrolls, ...beyond.map((element) => element.outerHTML.slice(0, 80))];
  });
}
