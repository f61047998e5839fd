// The page for everyone: small and large, forced colours, stillness, and controls as large as a thumb. What axe and the
// HTML checker find is in states.spec.ts, and the keyboard in keyboard.spec.ts.
import type { Page } from "@playwright/test";
import { holdUp } from "./hold-up";
import { changeSignIn, expect, giveTime, rolesOf, scenario, seeds, worldOf } from "./scenario";

const [down, slow, good] = rolesOf(seeds[0]);

scenario.use({ world: worldOf(seeds[0], "family") });

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
      scenario("with a failed authority, its long words, and all that unfolds", async ({ page, simulator, overview, timeline, deadlines, calendar, payments, post, mine, lookUps, news, settings, search, coverage, help, accessibility, cookies, widgets, messages }) => {
        scenario.setTimeout(180_000);
        messages.expect(simulator.source(down).base, /ERR_CONNECTION_REFUSED/);
        await simulator.setFault(down, { kind: "down" });
        await overview.openAndSettle();
        for (const place of [overview, timeline, deadlines, calendar, payments, post, mine, lookUps, news, settings, search, coverage, help, accessibility, cookies, widgets]) {
          await place.follow();
          if (place === coverage) await place.settles();
          await place.stands();
          for (const language of ["da", "en"] as const) {
            await place.speak(language);
            await unfoldAll(page);
            expect(await sticksOut(page), `${place.path} ${language}`).toEqual([]);
          }
          await place.speak("da");
        }
        await timeline.visit("/logget-af?login=aaben");
        await timeline.stands();
        expect(await sticksOut(page)).toEqual([]);
      });
    });
  }

  scenario.describe("at the sign-in", () => {
    scenario.use({ signedIn: false, ...sizes["400 %"] });
    scenario("what it says can be read, and why it went wrong", async ({ page, signIn }) => {
      await signIn.openAndSettle();
      expect(await sticksOut(page)).toEqual([]);
      await signIn.visit("/log-ind?code=a&state=b");
      await expect(signIn.alert).toBeVisible();
      expect(await sticksOut(page)).toEqual([]);
    });
  });
});

scenario("the warning that time is nearly up can be read and pressed at 400 %", async ({ page, overview }) => {
  await page.setViewportSize({ width: 320, height: 256 });
  await changeSignIn(page, { idle_s: 24, warn_s: 20 });
  await overview.open();
  const warning = page.getByRole("alertdialog");
  await expect(warning).toBeVisible({ timeout: 30_000 });
  expect(await sticksOut(page)).toEqual([]);
  expect((await tooSmall(page)).filter((control) => control.startsWith("<button"))).toEqual([]);
  for (const button of await warning.getByRole("button").all()) {
    await button.focus();
    await expect(button).toBeInViewport();
  }
});

scenario("in forced colours every mark still shows", async ({ page, simulator, overview, timeline, messages }) => {
  messages.expect(simulator.source(down).base, /ERR_CONNECTION_REFUSED/);
  await simulator.setFault(down, { kind: "down" });
  await page.emulateMedia({ forcedColors: "active" });
  for (const place of [overview, timeline]) {
    await place.openAndSettle();
    await unfoldAll(page);
    const marks = page.locator(".source-mark, .row-kind, .badge");
    expect(await marks.count(), place.path).toBeGreaterThan(3);
    const invisible = await marks.evaluateAll((marks) => {
      const canvas = getComputedStyle(document.body).backgroundColor;
      const colour = (mark: Element) => getComputedStyle(mark, mark.matches(".row-kind") ? "::before" : null).color;
      return marks.filter((mark) => colour(mark) === canvas).map((mark) => mark.outerHTML);
    });
    expect(invisible).toEqual([]);
  }
});

scenario.describe("motion", () => {
  for (const reducedMotion of ["reduce", "no-preference"] as const) {
    scenario(`${reducedMotion}: something moves only where that is welcome`, async ({ page, simulator, overview }) => {
      await page.emulateMedia({ reducedMotion });
      const everyone = (await simulator.related()).map(({ id }) => id);
      await giveTime(page, ...everyone);
      for (const id of everyone) await simulator.setFault(id, { kind: "slow", ms: 40_000 });
      await overview.open();
      await expect(overview.source("skat").element).toHaveAttribute("data-state", "waiting");
      await expect(overview.skeletons.first()).toBeVisible();
      // What is folded away is not drawn, and does not move.
      await overview.unfoldSources();
      const moving = await page.evaluate(() => document.getAnimations().length);
      expect(moving > 0).toBe(reducedMotion === "no-preference");
    });
  }
});

scenario("every control is as large as a thumb, except links within a sentence", async ({ page, simulator, overview, timeline, deadlines, calendar, payments, post, mine, lookUps, news, settings, search, coverage, help, widgets, messages }) => {
  scenario.setTimeout(180_000);
  messages.expect(simulator.source(down).base, /status 503/);
  messages.expect(simulator.source("cpr").base, /status 503/);
  for (const id of [down, "cpr"]) await simulator.setFault(id, { kind: "status", status: 503, retry_after: 1 });
  await page.setViewportSize({ width: 390, height: 844 });
  for (const place of [overview, timeline, deadlines, calendar, payments, post, mine, lookUps, news, settings, search, coverage, help, widgets]) {
    await place.open();
    await place.hasHeardEveryone();
    await place.stands();
    await unfoldAll(page);
    expect(await tooSmall(page), place.path).toEqual([]);
  }
});

scenario.describe("at the sign-in", () => {
  scenario.use({ signedIn: false, viewport: { width: 390, height: 844 } });
  scenario("every control is as large as a thumb", async ({ page, signIn }) => {
    await signIn.openAndSettle();
    expect(await tooSmall(page)).toEqual([]);
  });
});

scenario("the sentence on top is said once, when everyone has answered", async ({ page, simulator, overview }) => {
  const hold = await holdUp(page, simulator.source(slow));
  await overview.open();
  await overview.source(good).is("loaded");
  const said = page.locator("#summary[role=status] > :not([aria-live=off])");
  await expect(overview.summary).not.toBeEmpty();
  await expect(said, "nothing is said while somebody is waited for").toBeEmpty();
  await hold.end();
  await overview.source(slow).is("loaded");
  await expect(said).toHaveText(/venter på dig/);
});

async function tooSmall(page: Page): Promise<string[]> {
  return page.locator("a[href]:visible, button:visible, summary:visible, select:visible, label:visible").evaluateAll((controls) => {
    const words = (element: Element | null | undefined) => element?.textContent?.replace(/\s+/g, " ").trim();
    const inSentence = (control: Element) => control.closest("p, .gap") && words(control.closest("p, .gap")) !== words(control);
    const isLabelOfBox = (control: Element) => !control.matches("label") || control.parentElement?.matches(".form-group-checkbox");
    const height = (control: Element) => control.getBoundingClientRect().height;
    return controls
      .filter((control) => height(control) < 43.5 && !inSentence(control) && isLabelOfBox(control))
      .map((control) => control.outerHTML.slice(0, 120));
  });
}

async function unfoldAll(page: Page): Promise<void> {
  await page.locator("#main-content details").evaluateAll((all) => {
    for (const one of all) (one as HTMLDetailsElement).open = true;
  });
}

/** What reaches beyond the window's right edge, and the window itself when it can be scrolled there. */
async function sticksOut(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    const beyond = [...document.querySelectorAll<HTMLElement>("body *")].filter(
      (element) => element.checkVisibility() && !element.closest(".sr-only") && element.getBoundingClientRect().right > innerWidth + 0.5,
    );
    const scrolls = document.documentElement.scrollWidth > innerWidth ? ["the window scrolls sideways"] : [];
    return [...scrolls, ...beyond.map((element) => element.outerHTML.slice(0, 80))].slice(0, 10);
  });
}
