// The whole portal with the keyboard alone: every control is reached in the page's order, shows that it is reached, does
// what a press does, and focus is never lost.
import { shownFocus, tabTo } from "./keyboard";
import { expect, scenario, seeds, worldOf } from "./scenario";

const controls = "a[href]:visible:not([tabindex='-1']), button:visible, summary:visible, input:visible, select:visible";

scenario.use({ world: worldOf(seeds[0], "family") });

scenario.describe("a whole visit", () => {
  // On a phone's window the choices of rows are folded.
  scenario.use({ signedIn: false, viewport: { width: 390, height: 844 } });

  scenario("from the skip link over sign-in, menu, choices and a new try to log-off", async ({ page, simulator, signIn, overview, timeline, coverage, login, messages }) => {
    const down = "fjordby";
    messages.expect(simulator.source(down).base, /status 503/);
    await simulator.setFault(down, { kind: "status", status: 503, retry_after: 120 });
    await signIn.openAndSettle();

    await page.keyboard.press("Tab");
    await expect(page.locator("a.skipnav")).toBeFocused();
    await expect(page.locator("a.skipnav")).toBeInViewport();
    await page.keyboard.press("Enter");
    await expect(signIn.main).toBeFocused();
    await tabTo(page, signIn.button);
    await page.keyboard.press("Enter");
    await login.stands();
    await tabTo(page, login.as("family"));
    await page.keyboard.press("Enter");
    await overview.returns();
    await overview.settles();
    await expect(overview.heading).toHaveText("Overblik");

    // A new document is read from its beginning.
    await page.keyboard.press("Tab");
    await expect(page.locator("a.skipnav")).toBeFocused();
    await tabTo(page, timeline.menuButton);
    await page.keyboard.press("Enter");
    await tabTo(page, timeline.menu.locator('a[href="/tidslinje"]'));
    await page.keyboard.press("Enter");
    await expect(timeline.heading).toHaveText("Tidslinje");
    await expect(timeline.heading).toBeFocused();

    // A choice, by box and by list; the focus stays where the choice was made, and goes to the answer when it is taken away.
    await tabTo(page, page.locator("#filters summary"));
    await page.keyboard.press("Enter");
    await tabTo(page, timeline.box("frister"));
    await page.keyboard.press("Space");
    await expect(timeline.chosen).toHaveCount(1);
    await expect(timeline.box("frister")).toBeChecked();
    await expect(timeline.box("frister")).toBeFocused();
    await tabTo(page, timeline.from);
    await page.keyboard.press("ArrowDown");
    await expect(timeline.chosen).toHaveCount(2);
    await expect(timeline.from).toBeFocused();
    await tabTo(page, timeline.chosen.first());
    await page.keyboard.press("Enter");
    await expect(timeline.chosen).toHaveCount(1);
    await expect(timeline.shown).toBeFocused();
    await tabTo(page, timeline.removeAll, "Shift+Tab");
    await page.keyboard.press("Enter");
    await expect(timeline.chosen).toHaveCount(0);
    await expect(timeline.shown).toBeFocused();

    // To another day, whose heading is read then, and back to today.
    await tabTo(page, page.locator(".jump > summary"));
    await page.keyboard.press("Enter");
    await tabTo(page, page.locator("#jump-year"));
    await page.keyboard.type("2026");
    await page.keyboard.press("Enter");
    await expect(page.locator("#ahead-heading")).toBeFocused();
    await expect(page.locator("#ahead-heading")).toHaveText("Fra 1. januar 2026 og frem");
    await tabTo(page, page.locator("#jump-back"), "Shift+Tab");
    await page.keyboard.press("Enter");
    await expect(page.locator("#ahead-heading")).toBeFocused();
    await expect(page.locator("#ahead-heading")).toHaveText("I dag og frem");

    // A line unfolds, and more lines come.
    const details = timeline.rows.locator("summary").first();
    await tabTo(page, details);
    await page.keyboard.press("Enter");
    await expect(timeline.rows.locator("details[open]")).toHaveCount(1);
    await expect(details).toBeFocused();
    const before = await page.locator("#past li[data-kind]").count();
    await timeline.showMore("past").focus();
    await page.keyboard.press("Enter");
    await expect.poll(() => page.locator("#past li[data-kind]").count()).toBeGreaterThan(before);
    await expect(page.locator("#past :focus"), "focus stays in the list").toHaveCount(1);

    // The one that failed is asked again.
    await simulator.setFault(down, { kind: "none" });
    await tabTo(page, timeline.source(down).retryButton);
    await page.keyboard.press("Enter");
    await timeline.source(down).is("loaded");
    await expect(timeline.source(down).element.locator(":focus"), "focus stays with the authority").toHaveCount(1);

    await tabTo(page, page.locator("footer a[href='/daekning']"));
    await page.keyboard.press("Enter");
    await coverage.settles();
    await expect(coverage.heading).toBeFocused();
    await tabTo(page, page.locator('header .languages [lang="en"]'), "Shift+Tab");
    await page.keyboard.press("Enter");
    await expect(page.locator("html")).toHaveAttribute("lang", "en");
    await expect(page.locator('header .languages [lang="en"]')).toBeFocused();

    await tabTo(page, coverage.logOff);
    await page.keyboard.press("Enter");
    await expect(signIn.heading).toHaveText("You have logged off");
    await tabTo(page, signIn.main.getByRole("link"));
    await page.keyboard.press("Enter");
    await signIn.settles();
    await expect(signIn.heading).toBeFocused();
  });
});

scenario.describe("somebody with little", () => {
  scenario.use({ world: worldOf(seeds[0], "fifteen") });
  scenario("Tab reaches every control of every page in order, and each shows that it is reached", async ({ page, overview, timeline, deadlines, calendar, payments, post, mine, lookUps, news, settings, search, coverage, help, accessibility }) => {
    scenario.setTimeout(300_000);
    for (const place of [overview, timeline, deadlines, calendar, payments, post, mine, lookUps, news, settings, search, coverage, help, accessibility]) {
      await place.open();
      await place.hasHeardEveryone();
      if (place === coverage) await coverage.settles();
      await place.stands();
      const names = await page.locator(controls).evaluateAll((all) => all.map((control) => control.textContent || control.id));
      expect(names.length).toBeGreaterThan(10);
      const reached: string[] = [];
      for (let press = 0; press < names.length; press++) {
        await page.keyboard.press("Tab");
        reached.push(await shownFocus(page));
      }
      expect(reached, place.path).toEqual(names);
    }
  });
});

scenario("without the list of authorities a new try keeps the place", async ({ page, simulator, timeline, messages }) => {
  messages.expect(`${simulator.portal}/sources.json`, /ERR_FAILED/);
  await page.route("**/sources.json", (route) => route.abort());
  await timeline.open();
  const again = page.locator("#sources").getByRole("button", { name: "Prøv igen" });
  await tabTo(page, again);
  await page.unroute("**/sources.json");
  await page.keyboard.press("Enter");
  await timeline.settles();
  await expect(page.locator("#sources-heading")).toBeFocused();
});
