// The municipality's own page turned hostile, and sites that nobody has let: whatever they try against a widget in which
// somebody is signed in, they get nothing of that person and break nothing. And the tries are real: where the checks are taken
// out of the portal's scripts, the same ones succeed.
import { readFileSync } from "node:fs";
import { join } from "node:path";
import type { Frame, Locator, Page } from "@playwright/test";
import { Deployed } from "./deployed";
import { everybodys } from "../guests.mjs";
import { ledgers } from "./ledger";
import { expect, scenario as base, seeds, worldOf } from "./scenario";
import { required } from "../simulator.mjs";
import { type Line, Widget } from "./widget-page";
import { claimsOf } from "./wire";

/** What simulator/src/server/guests/hostile.js offers. */
interface Hostile {
  loot: { how: string; what: string }[];
  attack: Record<string, (...words: unknown[]) => unknown>;
}

/** The two widgets on the hostile page, signed in, and what must never be in the page's hands. */
interface Victim {
  widgets: Widget[];
  shown: Line[][];
  secrets: string[];
}

const scenario = base.extend<{ victim: Victim; unchecked: Deployed }>({
  victim: async ({ page, simulator }, use) => {
    const codes: string[] = [];
    const tokens: string[] = [];
    page.context().on("request", (request) => codes.push(...(/[?&]code=([^&]+)/.exec(request.url())?.slice(1) ?? [])));
    page.context().on("response", async (response) => {
      if (response.request().method() !== "POST" || response.url() !== `${simulator.issuer}/token`) return;
      const { access_token, id_token } = await response.json().catch(() => ({}));
      tokens.push(...[access_token, id_token, id_token && claimsOf(id_token).name].filter(Boolean));
    });
    await page.context().addInitScript((version) => Object.assign(self, { version }), version());
    await page.goto(`${simulator.municipality}/ond`);
    const widgets = [new Widget(page, "frister"), new Widget(page, "betalinger")];
    await widgets[0].signInAs(simulator);
    for (const widget of widgets) await widget.settles();
    const titles = (await ledgers(simulator)).map(({ title }) => title).filter((title) => title.length > 8);
    const shown = await Promise.all(widgets.map((widget) => widget.shown()));
    expect(shown.flat().length, "lines that could be read").toBeGreaterThan(3);
    await expect.poll(() => [codes.length > 0, tokens.length > 2], "codes and tokens").toEqual([true, true]);
    await use({ widgets, shown, secrets: [...titles, ...codes, ...tokens, ...shown.flat().map(({ meta }) => meta).filter((meta) => /\d/.test(meta))] });
  },

  // The built portal without the checks of who speaks.
  unchecked: async ({}, use) => {
    const deployed = Deployed.fromBuild();
    const without = (script: string, change: [RegExp, string][]) =>
      deployed.edit(deployed.name(`v1/${script}-`, ".js"), (text) =>
        change.reduce((text, [check, nothing]) => {
          expect(text, `${script} has ${check}`).toMatch(check);
          return text.replace(check, nothing);
        }, text),
      );
    without("widget_door", [
      [/\w+===location\.origin/, "true"],
      [/(\.\.\.\w+\}),location\.origin/, '$1,"*"'],
    ]);
    without("widget_window", [[/(\.\.\.\w+\}),location\.origin/, '$1,"*"']]);
    await use(deployed);
    deployed.remove();
  },
});
scenario.use({ launchOptions: { executablePath: process.env.CHROMIUM, ...everybodys }, world: worldOf(seeds[1], "family") });
scenario.describe.configure({ timeout: 120_000 });

/** A question to the login service, as whoever opens the window puts it, with a challenge of their own. */
const question = `#${new URLSearchParams({ state: "a".repeat(43), nonce: "b".repeat(43), code_challenge: "c".repeat(43), prompt: "none" })}`;

scenario("messages of every shape, ten thousand at once, and every look into the frames get and change nothing", async ({ page, victim }) => {
  for (const name of ["forge", "read", "inject", "named", "flip", "forge"]) {
    await attack(page, name);
    await unharmed(page, victim);
  }
  await attack(page, "burst", 10_000);
  await unharmed(page, victim);
});

scenario("a frame of another site among the widgets, and a page that opens theirs, are not believed", async ({ page, simulator, victim }) => {
  await attack(page, "pose", simulator.hostile);
  const beside = await frameOf(page, simulator.hostile);
  await beside.evaluate(() => (self as unknown as Hostile).attack.follow());
  expect(await beside.evaluate(() => (self as unknown as Hostile).attack.beside()), "others that it speaks to").toBe(2);
  await unharmed(page, victim);
  expectClean(await loot(beside), victim);

  const outside = await page.context().newPage();
  await outside.goto(`${simulator.hostile}/tom`);
  const opens = outside.waitForEvent("popup");
  await outside.evaluate((address) => Object.assign(self, { opened: open(address, "theirs") }), `${simulator.municipality}/ond`);
  const theirs = await opens;
  const fresh = new Widget(theirs);
  await fresh.signInAs(simulator);
  await fresh.settles();
  await outside.evaluate(() => {
    const { opened } = self as unknown as { opened: Window };
    for (let place = 0; place < opened.length; place++) {
      for (const say of ["configure", "welcome"]) opened[place].postMessage({ overblik: 1, say, options: "kind=sager" }, "*");
      for (const sibling of ["who", "here", "ask", "gone", "logged-off"]) {
        opened[place].postMessage({ overblik: 1, sibling, version: Reflect.get(self, "version"), at: 9e15, bytes: new Uint8Array([3]), drop: new Uint8Array([3]) }, "*");
      }
    }
  });
  await outside.waitForTimeout(500);
  await expect(fresh.heading).toHaveText("Dine frister");
  await expect(fresh.lines.first()).toBeVisible();
  expectClean(await loot(outside), victim);
});

scenario("who opens the sign-in window from outside hears no answer of it", async ({ page, simulator, victim }) => {
  for (const address of [question, "?code=stolen&state=known", "?state=ended", "", "#end=1"]) {
    const opens = page.waitForEvent("popup");
    await page.locator("h1").click();
    await attack(page, "window", address);
    const window = await opens;
    await window.waitForLoadState().catch(() => {});
    await page.waitForTimeout(1_500);
    await window.close();
    const heard = (await loot(page)).filter(({ how }) => how === "message").map(({ what }) => what);
    expect(heard.filter((what) => /answer|code|ended/.test(what))).toEqual([]);
    expectClean(await loot(page), victim);
  }
});

scenario("a frame that is led elsewhere takes nobody along, also while somebody signs in", async ({ page, simulator, victim }) => {
  await attack(page, "lead", `${simulator.hostile}/tom`);
  await expect.poll(() => page.frames().filter((frame) => frame.url().startsWith(simulator.hostile)).length).toBe(2);
  for (const frame of page.frames().slice(1)) expectClean(await loot(frame), victim);
  for (const { element } of victim.widgets) await expect(element.locator("iframe")).not.toBeVisible();
  expectClean(await loot(page), victim);

  await page.goto(`${simulator.municipality}/ond`);
  await expect(victim.widgets[0].signIn).toBeVisible();
  await simulator.setBrokerFault({ kind: "slow", ms: 2_000 });
  const window = await victim.widgets[0].opens(/MitID$/);
  await attack(page, "lead", `${simulator.hostile}/tom`);
  await page.waitForTimeout(5_000);
  for (const frame of page.frames()) expectClean(await loot(frame), victim);
  const heard = await Promise.all(page.frames().map(loot));
  expect(JSON.stringify(heard)).not.toMatch(/code=/);
  await window.close().catch(() => {});
});

scenario("what nobody can see is not pressed", async ({ page, simulator, victim }) => {
  scenario.setTimeout(300_000);
  const [deadlines] = victim.widgets;
  const logOff = deadlines.frame.getByRole("button", { name: "Log af" });
  await logOff.scrollIntoViewIfNeeded();
  await page.waitForTimeout(1_000);
  for (const name of ["cover", "fade"]) {
    await attack(page, name);
    await outOfSight(logOff);
    await logOff.click();
    await expect(deadlines.covered, name).toBeVisible();
    await attack(page, "uncover");
    await expect(logOff, "still signed in").toBeVisible();
    await page.waitForTimeout(1_000);
  }
  // Who takes longer on a slow machine has seen what was pressed, and tries again.
  let moved = await pressMoved(page, logOff);
  for (let tries = 1; tries < 16 && moved.over >= UNNOTICED_MS; tries++) {
    await attack(page, "uncover");
    if (moved.counted) {
      await expect(deadlines.signIn).toBeVisible();
      await page.goto(`${simulator.municipality}/ond`);
      await deadlines.signInAs(simulator);
      await deadlines.settles();
    }
    moved = await pressMoved(page, logOff);
  }
  expect(moved.over, "milliseconds that the mouse was over it").toBeLessThan(UNNOTICED_MS);
  await expect(logOff, "still signed in").toBeVisible();
  await expect(deadlines.lines.first()).toBeVisible();
  expectClean(await loot(page), victim);

  await page.goto(`${simulator.municipality}/ond`);
  await expect(deadlines.signIn).toBeVisible();
  await attack(page, "fade");
  await outOfSight(deadlines.signIn);
  let opened = 0;
  page.on("popup", () => opened++);
  await deadlines.signIn.click();
  await expect(deadlines.covered).toBeVisible();
  expect(opened).toBe(0);
});

scenario("a site that nobody has let shows no widget, neither straight away nor around the municipality's page", async ({ page, simulator }) => {
  await page.goto(simulator.hostile);
  await page.waitForTimeout(2_000);
  const inner = () => page.frames().slice(1).map((frame) => frame.url());
  expect(inner().filter((url) => url.startsWith(simulator.portal))).toEqual([]);
  await page.goto(`${simulator.hostile}/indlejret`);
  await expect(page.frameLocator("iframe").getByRole("heading", { name: "Your things" })).toBeVisible();
  await page.waitForTimeout(2_000);
  expect(inner().filter((url) => url.startsWith(simulator.portal))).toEqual([]);
  expect(inner()).toContain(`${simulator.municipality}/en`);
});

scenario.describe("without the checks", () => {
  scenario.use({ dist: async ({ unchecked }, use) => use(unchecked.folder) });

  scenario("the same tries succeed: a frame beside them reads the lines, and who opens the window reads the code", async ({ page, simulator, victim }) => {
    await attack(page, "pose", simulator.hostile);
    const beside = await frameOf(page, simulator.hostile);
    await beside.evaluate(() => (self as unknown as Hostile).attack.follow());
    const [{ title }] = victim.shown[0];
    await expect.poll(async () => (await loot(page)).some(({ what }) => what.includes(title)), "the lines").toBe(true);

    const opens = page.waitForEvent("popup");
    await page.locator("h1").click();
    await attack(page, "window", question);
    await opens;
    await expect.poll(async () => (await loot(page)).some(({ how, what }) => how === "message" && /"answer":"[^"]*code=/.test(what)), "the code").toBe(true);
  });
});

/** What widgets of one version know each other by. */
function version(): string {
  const page = readFileSync(join(required("OVERBLIK_DIST"), "v1/widget.html"), "utf8");
  return /<meta name="overblik-widget" content="([^"]+)"/.exec(page)?.[1] ?? "";
}

async function attack(page: Page, name: string, ...words: unknown[]): Promise<void> {
  await page.evaluate(({ name, words }) => (self as unknown as Hostile).attack[name](...words), { name, words });
}

/** The browser has told the frame that nobody can see this: the frame's own process hears of a page's cover late. */
async function outOfSight(control: Locator): Promise<void> {
  await control.evaluate((control) => {
    // As widget_guard.js looks; TypeScript does not know this yet.
    const options = { threshold: [0, 0.5, 1], trackVisibility: true, delay: 100 };
    const isHidden = (entry?: IntersectionObserverEntry) => entry !== undefined && !(entry as unknown as { isVisible: boolean }).isVisible;
    return new Promise((resolve) => {
      const eyes = new IntersectionObserver((seen) => {
        if (!isHidden(seen.at(-1))) return;
        eyes.disconnect();
        // Each observer looks again after its delay, so the widget's has done so two frames after that.
        setTimeout(() => requestAnimationFrame(() => requestAnimationFrame(resolve)), options.delay);
      }, options);
      eyes.observe(control);
    });
  });
}

/** A press sooner than this after the mouse came in was surely not meant, in milliseconds; the widget's own limit is higher. */
const UNNOTICED_MS = 200;

/** A press of what was moved under the pointer. */
interface Moved {
  /** For how long the mouse had then been over the frame, in milliseconds by its own clock; 0 where the browser has not even handed the press on. */
  over: number;
  /** Whether the widget let it pass. */
  counted: boolean;
}

/** Moves the widget under the pointer in the moment of the press. */
async function pressMoved(page: Page, control: Locator): Promise<Moved> {
  await attack(page, "move", 40, 40);
  const { x, y, width, height } = (await control.boundingBox()) ?? { x: 0, y: 0, width: 0, height: 0 };
  await attack(page, "uncover");
  await page.mouse.move(x + width / 2, y + height / 2);
  const clicked = await control.evaluateHandle(({ ownerDocument: { documentElement } }) => {
    const clicked = { over: 0, counted: false };
    let entered = 0;
    documentElement.addEventListener("pointerenter", ({ timeStamp }) => (entered = timeStamp));
    addEventListener("click", () => (clicked.over = performance.now() - entered), { capture: true, once: true });
    // After the widget's own guard, which prevents what does not count.
    addEventListener("click", ({ defaultPrevented }) => (clicked.counted = !defaultPrevented), { once: true });
    return clicked;
  });
  await page.waitForTimeout(1_000);
  await attack(page, "move", 40, 40);
  await page.mouse.down();
  await page.mouse.up();
  await page.waitForTimeout(500);
  return clicked.jsonValue();
}

/** What a page or a frame has taken. Its script runs a moment after the browser has gone there. */
async function loot(place: Page | Frame): Promise<Hostile["loot"]> {
  await expect.poll(() => place.evaluate(() => "loot" in self), "its script has run").toBe(true);
  return place.evaluate(() => (self as unknown as Hostile).loot);
}

/** The widgets show what they did, and the page has nothing of it. */
async function unharmed(page: Page, { widgets, shown, ...victim }: Victim): Promise<void> {
  // Whatever is on its way has come. What a page that may embed asks for is its right: now it asks for the same as before.
  await page.evaluate(() => new Promise((resolve) => setTimeout(resolve, 300)));
  for (const [place, widget] of widgets.entries()) {
    await widget.element.scrollIntoViewIfNeeded();
    for (const rows of ["5", "4"]) {
      await widget.element.evaluate((element, rows) => element.setAttribute("rows", rows), rows);
      await page.evaluate(() => new Promise(requestAnimationFrame));
    }
    await expect(widget.frame.getByRole("button", { name: "Log af" })).toBeVisible();
    await expect.poll(() => widget.shown(), widget.kind).toEqual(shown[place]);
  }
  expectClean(await loot(page), { widgets, shown, ...victim });
}

function expectClean(loot: Hostile["loot"], { secrets }: Victim): void {
  const all = loot.map(({ what }) => what).join("\n");
  expect(secrets.filter((secret) => secret && all.includes(secret)), "what the page got hold of").toEqual([]);
}

/** The frame of this site, which runs in a process of its own: it is heard of a little after the page has it. */
async function frameOf(page: Page, site: string): Promise<Frame> {
  const found = () => page.frames().find((frame) => frame.url().startsWith(site));
  await expect.poll(() => found() !== undefined, `a frame of ${site}`).toBe(true);
  return found() as Frame;
}
