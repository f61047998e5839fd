// Widgets on a municipality's own page, on a site of its own, in a browser that keeps sites apart as everybody's does: one signs
// in there, sees what the ledgers hold, acts and logs off, and the page learns nothing but that somebody is there.
import { expectAccessible, lawAlone } from "./axe";
import { ConsoleGuard } from "./console-guard";
import { everybodys } from "../guests.mjs";
import { comingMoney, dayInCopenhagen, dayOf, type Entry, held, waiting } from "./ledger";
import { expect, scenario, seeds, worldOf } from "./scenario";
import { hearEvents, kinds, Widget, type WidgetKind } from "./widget-page";

scenario.use({ launchOptions: { executablePath: process.env.CHROMIUM, ...everybodys }, world: worldOf(seeds[0], "family") });
scenario.describe.configure({ timeout: 120_000 });

scenario("one signs in on the municipality's page, sees what the ledgers hold in all four, and logs off in all", async ({ page, simulator }) => {
  const guard = new ConsoleGuard(page);
  const heard = await hearEvents(page);
  await page.goto(simulator.municipality);
  const widgets = kinds.map((kind) => new Widget(page, kind));
  const [deadlines, appointments] = widgets;
  for (const widget of widgets) await expect(widget.signIn).toBeVisible();
  expect(await simulator.allRequests(), "nobody is asked before somebody has signed in").toEqual({});

  await deadlines.signInAs(simulator);
  const entries = await held(simulator);
  for (const widget of widgets) {
    await widget.settles();
    // A frame out of sight draws nothing anew.
    await widget.element.scrollIntoViewIfNeeded();
    await widget.element.evaluate((element) => element.setAttribute("rows", "10"));
    const expected = expectedOf(widget.kind, entries, simulator.world.today);
    expect(expected.length, `${widget.kind} in the ledgers`).toBeGreaterThan(0);
    await expect(widget.lines).toHaveCount(Math.min(10, expected.length));
    const shown = await widget.shown();
    expect(shown.map(({ day }) => day), widget.kind).toEqual(expected.slice(0, 10).map(({ day }) => day));
    const could = expected.map(({ entry, day }) => `${day} ${entry.title}`);
    for (const { title, day } of shown) expect(could, widget.kind).toContain(`${day} ${title}`);
    expect(new Set(shown.map(({ title, day }) => title + day)).size).toBe(new Set(could.slice(0, shown.length)).size);
  }

  const link = deadlines.lines.first().getByRole("link");
  const address = await link.getAttribute("href");
  const there = await deadlines.opens(link);
  await there.waitForLoadState();
  expect(there.url()).toBe(address);
  expect(await there.evaluate(() => opener)).toBeNull();
  await there.close();

  await appointments.press("Log af");
  for (const widget of widgets) {
    await expect(widget.frame.getByText("Du er logget af.").first()).toBeVisible();
    await expect(widget.lines).toHaveCount(0);
  }
  const said = await heard();
  expect(said.filter(([name]) => name === "ready")).toHaveLength(4);
  expect(said.filter(([name, detail]) => name === "signed-in" && (detail as { value: boolean }).value)).toHaveLength(4);
  expect(JSON.stringify(said)).not.toMatch(new RegExp(entries.map(({ title }) => escaped(title)).join("|")));
  guard.verify();
});

scenario("four widgets ask the authorities no more than one page of the portal does", async ({ page, context, simulator, overview }) => {
  await overview.openAndSettle();
  const byPortal = await simulator.allRequests();
  await page.close();
  await simulator.forgetRequests();
  const guest = await context.newPage();
  await guest.goto(simulator.municipality);
  const widgets = kinds.map((kind) => new Widget(guest, kind));
  await widgets[0].signInAs(simulator);
  for (const widget of widgets) await widget.settles();
  const byWidgets = await simulator.allRequests();
  expect(Object.keys(byWidgets).sort()).toEqual(Object.keys(byPortal).sort());
  for (const [source, count] of Object.entries(byWidgets)) expect(count, source).toBeLessThanOrEqual(byPortal[source]);
});

scenario("who fails is named, never shown as nothing, and is asked again alone", async ({ page, simulator }) => {
  await simulator.setFault("fjordby", { kind: "status", status: 503, retry_after: 120 });
  await page.goto(simulator.municipality);
  const widget = new Widget(page, "aftaler");
  await widget.signInAs(simulator);
  await widget.settles();
  const missing = "Vi har ikke fået alt fra Fjordby Kommune, så her kan mangle noget.";
  await expect(widget.frame.getByRole("listitem").filter({ hasText: missing })).toBeVisible();
  await expect(widget.frame.getByRole("status"), "said aloud with the number").toContainText(missing);
  await expect(widget.frame.getByText("Der er ingen aftaler")).toHaveCount(0);
  await simulator.setFault("fjordby", { kind: "none" });
  await simulator.forgetRequests();
  await widget.press(/^Prøv igen/);
  await expect(widget.frame.getByText(/ikke fået alt/)).toHaveCount(0);
  await widget.settles();
  expect(Object.keys(await simulator.allRequests())).toEqual(["fjordby"]);
});

scenario("an authority that nobody could name is not said to have nothing", async ({ page, simulator }) => {
  for (const source of ["cpr", "digitalpost"]) await simulator.setFault(source, { kind: "status", status: 503, retry_after: 120 });
  await page.goto(simulator.municipality);
  const widget = new Widget(page, "aftaler");
  await widget.element.evaluate((element) => element.setAttribute("authority", "fjordby"));
  await widget.signInAs(simulator);
  await widget.settles();
  const unasked = "Vi kunne ikke spørge alle myndigheder, så her kan mangle noget.";
  await expect(widget.frame.getByText(unasked).and(widget.frame.locator(":not([role])"))).toBeVisible();
  await expect(widget.frame.getByRole("status"), "said aloud with the number").toContainText(unasked);
  await expect(widget.frame.getByText("Der er intet")).toHaveCount(0);
});

scenario("when the widget that asks for all is taken away, the others say so and one press shows it again", async ({ page, simulator }) => {
  await page.goto(simulator.municipality);
  const [first, second, third] = kinds.map((kind) => new Widget(page, kind));
  await first.signInAs(simulator);
  for (const widget of [first, second, third]) await widget.settles();
  await first.element.evaluate((element) => element.remove());
  for (const widget of [second, third]) {
    await expect(widget.frame.getByText("Vi viser ikke mere her. Tryk for at se det igen.").first()).toBeVisible();
    await expect(widget.lines).toHaveCount(0);
  }
  await second.press("Vis igen");
  await second.settles();
  await third.settles();
  await expect(third.frame.getByRole("button", { name: "Log af" })).toBeVisible();
});

scenario("a page that is not on the list has no widget, keeps its own words and hears that there is none", async ({ page, simulator }) => {
  const guard = new ConsoleGuard(page);
  guard.expect("", /frame-ancestors/);
  guard.expect(`${simulator.portal}/v1/widget.html`, /ERR_BLOCKED_BY_RESPONSE/);
  const heard = await hearEvents(page);
  await page.goto(simulator.stranger);
  await expect.poll(heard, { timeout: 30_000 }).toEqual([["error", { kind: "portal" }]]);
  await expect(page.getByText("Se dine frister på din egen side.")).toBeVisible();
  expect(page.frames()).toHaveLength(1);
  guard.verify();
});

scenario("without the portal, and without scripts, the page keeps its own words", async ({ page, browser, simulator }) => {
  await page.route("**/v1/widget.html*", (route) => route.abort());
  await page.goto(simulator.municipality);
  await expect(page.getByText("Lige nu kan feltet ikke vises.").first()).toBeVisible();
  // The element's own link, where the page has put nothing into it, is in a part of the page that no script reaches.
  const tree = await (await page.context().newCDPSession(page)).send("Accessibility.getFullAXTree");
  const links = tree.nodes.filter(({ role, ignored }) => role?.value === "link" && !ignored).map(({ name }) => name?.value);
  expect(links.filter((name) => name === "Se dit overblik på Overblik")).toHaveLength(1);
  const plain = await browser.newContext({ javaScriptEnabled: false });
  const reader = await plain.newPage();
  await reader.goto(simulator.municipality);
  await expect(reader.getByText("Lige nu kan feltet ikke vises.").first()).toBeVisible();
  await reader.goto(`${simulator.municipality}/iframe`);
  await expect(reader.frameLocator("iframe").getByRole("link").first()).toHaveAttribute("href", "/");
  await plain.close();
});

scenario("the plain frame signs in too", async ({ page, simulator }) => {
  await page.goto(`${simulator.municipality}/iframe`);
  const widget = new Widget(page);
  await widget.signInAs(simulator);
  await widget.settles();
  await expect(widget.lines.first()).toBeVisible();
});

scenario("the height is in the same steps whoever is signed in, and moves by a press alone", async ({ page, simulator }) => {
  const heard = await hearEvents(page);
  const taken: Record<string, number[]> = {};
  for (const person of ["family", "stress-0"]) {
    await page.context().clearCookies();
    await page.goto(`${simulator.municipality}/langt-nede`);
    const widget = new Widget(page, "aftaler");
    await widget.element.scrollIntoViewIfNeeded();
    await expect(widget.signIn).toBeVisible();
    const heights = [await widget.height()];
    await widget.signInAs(simulator, person);
    await widget.settles();
    heights.push(await widget.height());
    for (const name of ["Gør feltet større", "Gør feltet større", "Gør feltet større", "Gør feltet mindre"]) {
      const before = heights[heights.length - 1];
      await widget.frame.getByRole("button", { name }).click();
      await expect.poll(() => widget.height()).not.toBe(before);
      heights.push(await widget.height());
    }
    taken[person] = heights;
  }
  expect(taken.family).toEqual([540, 540, 920, 1_300, 1_680, 1_300]);
  expect(taken["stress-0"]).toEqual(taken.family);
  expect((await heard()).filter(([name]) => name === "resized").map(([, detail]) => detail)).toEqual([920, 1_300, 1_680, 1_300].map((height) => ({ height })));
});

scenario("the keyboard goes in, through all of it, out, and back", async ({ page, simulator }) => {
  await page.goto(`${simulator.municipality}/langt-nede`);
  const widget = new Widget(page, "aftaler");
  await widget.element.scrollIntoViewIfNeeded();
  await expect(widget.signIn).toBeVisible();
  await page.evaluate(() => {
    for (const [id, where] of [["before", "beforebegin"], ["after", "afterend"]] as const) {
      const link = Object.assign(document.createElement("a"), { id, href: "#", textContent: id });
      document.querySelector("overblik-widget")?.insertAdjacentElement(where, link);
    }
  });
  await page.locator("#before").focus();
  const controls = await widget.frame.locator("a[href]:visible, button:visible").count();
  expect(controls).toBeGreaterThan(2);
  for (const [key, end] of [["Tab", "#after"], ["Shift+Tab", "#before"]] as const) {
    const seen = new Set<string>();
    for (let press = 0; press <= controls + 1 && !(await page.locator(end).evaluate((link) => link === document.activeElement)); press++) {
      await page.keyboard.press(key);
      // Between the page and a frame of another process there is a moment in which nothing has focus.
      await expect(async () => {
        if (!(await page.evaluate(() => document.activeElement?.tagName === "IFRAME"))) return;
        const [words] = await widget.frame.locator(":focus").evaluateAll((focused) =>
          focused.map((one) => (getComputedStyle(one).outlineStyle === "none" ? "no outline" : (one.textContent ?? ""))),
        );
        expect(words, "what has focus in the frame").toBeDefined();
        seen.add(words);
      }).toPass({ timeout: 15_000 });
    }
    await expect(page.locator(end), key).toBeFocused();
    expect(seen.size, [...seen].join()).toBe(controls);
    expect(seen).not.toContain("no outline");
  }
});

scenario("no barrier that axe knows, inside and outside, and nothing sticks out at 280 px", async ({ page, simulator }) => {
  await page.goto(simulator.municipality);
  const widgets = kinds.map((kind) => new Widget(page, kind));
  await widgets[0].signInAs(simulator);
  for (const widget of widgets) await widget.settles();
  // It looks into the frames too.
  await expectAccessible(page, "the municipality's page");
  for (const frame of page.frames().slice(1)) await expectAccessible(frame, `inside ${new URL(frame.url()).searchParams.get("kind")}`, lawAlone);
  await page.goto(`${simulator.municipality}/tema`);
  for (const element of await page.locator("overblik-widget").all()) {
    await element.scrollIntoViewIfNeeded();
    await expect(element.locator("iframe").contentFrame().getByText("Eksempel").first()).toBeVisible();
  }
  for (const frame of page.frames().slice(1)) await expectAccessible(frame, `in the theme ${new URL(frame.url()).searchParams.get("theme")}`, lawAlone);
  await page.setViewportSize({ width: 280, height: 700 });
  await page.goto(simulator.municipality);
  for (const widget of widgets) {
    await widget.element.scrollIntoViewIfNeeded();
    await expect(widget.signIn).toBeVisible();
  }
  for (const frame of page.frames()) {
    expect(await frame.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth), frame.url()).toBe(0);
  }
});

scenario("in forced colours every control keeps an edge", async ({ page, simulator }) => {
  await page.emulateMedia({ forcedColors: "active" });
  await page.goto(`${simulator.municipality}/tema`);
  const [, dark] = await page.locator("overblik-widget").all();
  const button = dark.locator("iframe").contentFrame().getByRole("button", { name: /MitID$/ });
  const { borderTopStyle, borderTopWidth, backgroundColor, color } = await button.evaluate((button) => {
    const { borderTopStyle, borderTopWidth, backgroundColor, color } = getComputedStyle(button);
    return { borderTopStyle, borderTopWidth, backgroundColor, color };
  });
  expect(borderTopStyle).toBe("solid");
  expect(parseFloat(borderTopWidth)).toBeGreaterThan(0);
  expect(backgroundColor, "the theme's own colours are gone").not.toBe("rgb(143, 211, 255)");
  expect(color).not.toBe(backgroundColor);
});

scenario.describe("on a day whose next days are known", () => {
  scenario.use({ world: { seed: seeds[0], today: "2026-11-24", person: "family" } });

  scenario("before anybody signs in it says when money comes to all who get it, and how the municipality is reached", async ({ page, simulator }) => {
    await page.goto(simulator.municipality);
    const widget = new Widget(page, "betalinger");
    await widget.element.scrollIntoViewIfNeeded();
    const general = widget.frame.getByText(/^Næste børneydelse/);
    // The last weekday before the 21st of January and of December; the last day of November that banks are open.
    for (const day of ["20. januar 2027", "18. december 2026", "30. november 2026"]) await expect(general).toContainText(day);
    await expect(widget.frame.getByText("mandag til torsdag 9–15")).toBeVisible();
    expect(await simulator.allRequests()).toEqual({});
  });
});

/** The statuses of a case that is not at its end. */
const open = ["created", "in_progress", "other"];

interface Expected {
  entry: Entry;
  day: string;
}

/** What a widget of this kind shows, in its order, from the ledgers alone. */
function expectedOf(kind: WidgetKind, entries: Entry[], today: string): Expected[] {
  const byDay = (one: Expected, other: Expected) => one.day.localeCompare(other.day);
  const waits = waiting(entries).map((entry) => ({ entry, day: entry.due ? dayInCopenhagen(entry.due) : "" }));
  const others = (wanted: Entry[]) => wanted.filter(({ waits }) => !waits).map((entry) => ({ entry, day: dayOf(entry) })).sort(byDay);
  switch (kind) {
    case "frister":
      return waits;
    case "aftaler":
      return entries
        .filter(({ kind, cancelled, at }) => kind === "appointment" && !cancelled && dayInCopenhagen(at) >= today)
        .map((entry) => ({ entry, day: entry.waits && entry.due ? dayInCopenhagen(entry.due) : dayOf(entry) }))
        .sort(byDay);
    case "sager":
      // What waits before the others, and of those the newest first.
      return [
        ...waits.filter(({ entry }) => entry.kind === "case"),
        ...others(entries.filter(({ kind, status }) => kind === "case" && open.includes(status ?? ""))).reverse(),
      ];
    case "betalinger":
      return [
        ...waits.filter(({ entry }) => entry.kind === "payment"),
        ...others([...comingMoney(entries, "to_citizen", today), ...comingMoney(entries, "from_citizen", today)]),
      ].sort(byDay);
  }
}

function escaped(text: string): string {
  return text.replace(/[.*+?^${}()|[\]\\]/g, "\\$&");
}
