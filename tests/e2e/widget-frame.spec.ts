// What happens inside a widget's frame when something does not go as it should: the window for signing in, the time, another
// tab, two who sign in at once, and where focus goes.
import type { Page } from "@playwright/test";
import { everybodys } from "../guests.mjs";
import { expect, scenario as base, seeds, worldOf } from "./scenario";
import { LoginPage } from "./login-page";
import { Deployed } from "./deployed";
import { held } from "./ledger";
import { hearEvents, Widget } from "./widget-page";

const scenario = base.extend<{ short: Deployed; silent: Deployed }>({
  // The built portal, where nobody may be still for longer than half a minute.
  short: async ({}, use) => {
    const deployed = Deployed.fromBuild();
    deployed.edit("v1/widget.html", (page) =>
      page.replace(/(idle_s&quot;:)\d+/, "$130").replace(/(warn_s&quot;:)\d+/, "$120"),
    );
    await use(deployed);
    deployed.remove();
  },
  // The built portal, whose widgets' worker never says a word. Half a minute is made a second.
  silent: async ({}, use) => {
    const deployed = Deployed.fromBuild();
    deployed.edit(deployed.name("v1/widget_worker_boot-", ".js"), () => "");
    deployed.edit(deployed.name("v1/widget_boot-", ".js"), (script) => {
      expect(script).toContain("3e4");
      return script.replace("3e4", "1e3");
    });
    await use(deployed);
    deployed.remove();
  },
});
scenario.use({ launchOptions: { executablePath: process.env.CHROMIUM, ...everybodys }, world: worldOf(seeds[0], "family") });
scenario.describe.configure({ timeout: 120_000 });

/** What a widget says when its worker does not work. */
const stopped = "Feltet er gået i stå. Prøv igen, eller hent siden på ny.";

/** Presses the widget's button for signing in, and hands over the window. */
function opened(widget: Widget): Promise<Page> {
  return widget.opens(/MitID$/);
}

scenario("whoever does not get in is told why, and can try again", async ({ page, simulator }) => {
  await page.goto(simulator.municipality);
  const widget = new Widget(page);
  const note = widget.frame.locator(".note");
  const first = await opened(widget);
  await expect(new LoginPage(first, simulator.issuer).persons.first()).toBeVisible();
  await first.close();
  await expect(note).toHaveText("Vinduet blev lukket, før du var logget ind. Prøv igen.");

  await simulator.setBrokerFault({ kind: "down" });
  const second = await opened(widget);
  await expect(note).toHaveText(/^Vi kan ikke få fat i den tjeneste, man logger ind med\./);
  await expect.poll(() => second.isClosed()).toBe(true);
  await simulator.setBrokerFault({ kind: "none" });

  await widget.frame.locator("body").evaluate(() => Object.assign(self, { open: () => null }));
  await widget.press(/MitID$/);
  await expect(note).toHaveText(/^Din browser åbnede ikke det vindue, man logger ind i\./);
  await expect(widget.frame.getByRole("link", { name: /^Se det hele i Overblik/ })).toBeVisible();
  expect(await widget.frame.locator("body").evaluate(() => [localStorage.length, sessionStorage.length, document.cookie])).toEqual([0, 0, ""]);
});

scenario("a second tab is let in without a word, and a log-off in one is one in both", async ({ page, simulator }) => {
  await page.goto(simulator.municipality);
  const here = new Widget(page, "aftaler");
  await here.signInAs(simulator);
  await here.settles();
  const tab = await page.context().newPage();
  await tab.goto(simulator.municipality);
  const there = new Widget(tab);
  await expect(there.signIn).toBeVisible();
  await page.context().clearCookies({ name: "simulated-mitid" });
  await opened(there);
  await there.settles();
  await page.bringToFront();
  await here.press("Log af");
  for (const widget of [here, there]) {
    await expect(widget.frame.locator(".note")).toHaveText("Du er logget af.");
    await expect(widget.lines).toHaveCount(0);
  }
});

scenario("who logs off while the login service is down hears it where it was pressed, and the others say what is true of all", async ({ page, simulator }) => {
  await page.goto(simulator.municipality);
  const [first, second] = [new Widget(page), new Widget(page, "aftaler")];
  await first.signInAs(simulator);
  for (const widget of [first, second]) await widget.settles();
  await simulator.setBrokerFault({ kind: "down" });
  await page.bringToFront();
  await second.press("Log af");
  await expect(second.frame.getByRole("status")).toHaveText(/måske ikke hos MitID/);
  await expect(second.frame.locator(".note")).toHaveText(/måske ikke hos MitID/);
  await expect(first.frame.getByRole("status")).toHaveText("Du er logget af.");
});

scenario("when somebody signs in from two widgets at once, one worker is left for both", async ({ page, simulator }) => {
  await page.goto(simulator.municipality);
  const both = [new Widget(page), new Widget(page, "sager")];
  const windows: Page[] = [];
  for (const widget of both) {
    const window = await opened(widget);
    await expect(new LoginPage(window, simulator.issuer).persons.first()).toBeVisible();
    windows.push(window);
    await page.bringToFront();
  }
  // Both exchange their codes at the same time.
  await simulator.setBrokerFault({ kind: "slow", ms: 1_500 });
  await Promise.all(windows.map((window) => new LoginPage(window, simulator.issuer).persons.first().click()));
  for (const widget of both) await widget.settles();
  await expect.poll(() => page.workers().length).toBe(1);
  await expect.poll(() => page.context().pages().length).toBe(1);
});

scenario("widgets of two versions are signed in each by itself, and logged off together", async ({ page, simulator }) => {
  // As after a release, when one of the frames was made before it and one after.
  await page.addInitScript(() => {
    if (!location.search.includes("kind=aftaler")) return;
    const parsed = new MutationObserver(() => {
      const meta = document.querySelector<HTMLMetaElement>('meta[name="overblik-widget"]');
      if (!meta) return;
      parsed.disconnect();
      meta.content += "?next";
    });
    parsed.observe(document, { childList: true, subtree: true });
  });
  await page.goto(simulator.municipality);
  const [before, after, third] = [new Widget(page), new Widget(page, "aftaler"), new Widget(page, "sager")];
  await before.signInAs(simulator);
  for (const widget of [before, third]) await widget.settles();
  await expect(after.signIn).toBeVisible();
  await after.signInAs(simulator);
  await after.settles();
  await expect.poll(() => page.workers().length).toBe(2);
  await before.press("Log af");
  for (const widget of [before, after, third]) {
    await expect(widget.frame.locator(".note")).toHaveText("Du er logget af.");
    await expect(widget.lines).toHaveCount(0);
  }
});

scenario("a worker that does not come is told of, and the next press begins another", async ({ page, simulator }) => {
  const heard = await hearEvents(page);
  await page.goto(simulator.municipality);
  const widget = new Widget(page);
  const worker = /widget_worker_boot/;
  await page.context().route(worker, (route) => route.abort());
  const window = await opened(widget);
  await expect(widget.frame.locator(".note")).toHaveText(stopped);
  await expect.poll(() => window.isClosed()).toBe(true);
  await expect.poll(heard).toContainEqual(["error", { kind: "portal" }]);
  await page.context().unroute(worker);
  await widget.signInAs(simulator);
  await widget.settles();
  await expect(widget.lines.first()).toBeVisible();
});

scenario("when the page takes the frame out, it hears that nobody is signed in any more", async ({ page, simulator }) => {
  const heard = await hearEvents(page);
  await page.goto(simulator.municipality);
  const widget = new Widget(page);
  await widget.signInAs(simulator);
  await widget.settles();
  await widget.element.evaluate((element) => element.replaceChildren());
  await expect(widget.signIn).toBeVisible();
  await expect.poll(async () => (await heard()).filter(([name]) => name === "signed-in").at(-1)).toEqual(["signed-in", { value: false }]);
});

scenario.describe("a worker that never says a word", () => {
  scenario.use({ dist: async ({ silent }, use) => use(silent.folder) });

  scenario("is given up, and that is told", async ({ page, simulator }) => {
    await page.goto(simulator.municipality);
    const widget = new Widget(page);
    const window = await opened(widget);
    await expect(widget.frame.locator(".note")).toHaveText(stopped);
    await expect.poll(() => window.isClosed()).toBe(true);
  });
});

scenario.describe("somebody who is asked whether they come", () => {
  scenario.use({ world: worldOf(seeds[0], "sick") });

  scenario("sees when that is, and no last day", async ({ page, simulator }) => {
    const asked = (await held(simulator)).filter(({ kind, waits }) => kind === "appointment" && waits);
    expect(asked.length).toBeGreaterThan(0);
    await page.goto(simulator.municipality);
    const widget = new Widget(page, "aftaler");
    await widget.signInAs(simulator);
    await widget.element.evaluate((element) => element.setAttribute("rows", "10"));
    await widget.settles();
    for (const { title } of asked) {
      const line = widget.lines.filter({ hasText: title }).first();
      await expect(line).toContainText("Venter på dig");
      await expect(line).not.toContainText("Senest");
    }
  });
});

scenario("focus stays where it was, or goes to the heading when that is gone", async ({ page, simulator }) => {
  await simulator.setFault("fjordby", { kind: "status", status: 503, retry_after: 120 });
  await page.goto(simulator.municipality);
  const widget = new Widget(page, "aftaler");
  await widget.signInAs(simulator);
  await widget.settles();
  await page.bringToFront();
  const larger = widget.frame.getByRole("button", { name: "Gør feltet større" });
  await widget.press("Gør feltet større");
  await expect(larger).toBeFocused();
  await simulator.setFault("fjordby", { kind: "none" });
  await widget.press(/^Prøv igen/);
  await expect(widget.frame.getByText(/ikke fået alt/)).toHaveCount(0);
  await expect(widget.heading).toBeFocused();
});

scenario.describe("with little time", () => {
  scenario.use({ dist: async ({ short }, use) => use(short.folder) });

  scenario("all widgets warn, one press in any of them stays, and whoever does nothing is logged off", async ({ page, simulator }) => {
    await page.goto(simulator.municipality);
    const [first, second] = [new Widget(page), new Widget(page, "sager")];
    await first.signInAs(simulator);
    const warning = (widget: Widget) => widget.frame.locator(".note").getByText(/^Vi logger dig af/);
    for (const widget of [first, second]) await expect(warning(widget)).toBeVisible({ timeout: 30_000 });
    await expect(first.frame.getByRole("status")).toHaveText(/^Vi logger dig af/);
    await expect(second.frame.getByRole("status"), "said aloud once").toHaveText(/linjer? er hentet/);
    await second.press("Bliv logget ind");
    for (const widget of [first, second]) await expect(warning(widget)).toHaveCount(0);
    for (const widget of [first, second]) {
      await expect(widget.frame.locator(".note")).toHaveText(/^Tiden er gået, så vi viser ikke mere\./, { timeout: 45_000 });
      await expect(widget.lines).toHaveCount(0);
    }
    // Who sits there now is asked who they are, though the login service still knows the one before.
    await page.context().clearCookies({ name: "simulated-mitid" });
    const asked = await opened(first);
    await expect(new LoginPage(asked, simulator.issuer).persons.first()).toBeVisible();
    await expect(first.lines).toHaveCount(0);
  });
});
