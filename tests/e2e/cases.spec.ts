// The cases: all of them on one page, each on a page of its own, and what its authority tells alone, asked for only when the
// case is opened.
import { expectAccessible } from "./axe";
import { tabTo } from "./keyboard";
import { type Entry, held } from "./ledger";
import type { Language } from "./portal-page";
import { expect, persons, scenario, seeds, worldOf } from "./scenario";
import type { Simulator } from "../simulator.mjs";
import { sendAgain } from "./wire";

/** What an authority tells of a case alone, as far as this is about it. */
interface Detail {
  steps: { label: string; status: string }[];
  goal: { share: number; days: number; subject: { da: string } } | null;
  rests_on: unknown[];
  documents: { title: string }[];
}

async function casesOf(simulator: Simulator): Promise<Entry[]> {
  return (await held(simulator)).filter(({ kind }) => kind === "case");
}

/** What the authority says when it is asked from outside the portal. */
async function detailOf(simulator: Simulator, { source, id }: Entry): Promise<Detail> {
  const headers = { authorization: `Bearer ${await simulator.token(source.id)}` };
  const url = `${source.base}overblik/v1/cases/${encodeURIComponent(id)}`;
  const { status, body } = await sendAgain({ method: "GET", url, headers, body: "" });
  expect(status, `${source.id} about ${id}`).toBe(200);
  return JSON.parse(body);
}

/** How often each source was asked for one case alone. */
async function askedAlone(simulator: Simulator): Promise<string[]> {
  const asked: string[] = [];
  for (const { id } of await simulator.related()) {
    const alone = (await simulator.requests(id)).filter(({ method, path }) => method === "GET" && /\/cases\/./.test(path));
    asked.push(...alone.map(({ path }) => `${id} ${decodeURIComponent(path.split("/").at(-1) ?? "")}`));
  }
  return asked;
}

for (const person of persons) {
  scenario.describe(person, () => {
    scenario.use({ world: worldOf(seeds[0], person) });
    scenario.setTimeout(120_000);

    scenario("every case stands once, and its page says what its authority tells of it", async ({ page, simulator, cases }) => {
      const expected = await casesOf(simulator);
      const details = new Map<Entry, Detail>();
      for (const entry of expected) details.set(entry, await detailOf(simulator, entry));
      await simulator.forgetRequests();
      await cases.openAndSettle();
      await cases.showAll();
      const rows = expected.map(({ source, also, title }) => ({ source: source.id, also: also.map(({ source }) => source.id).sort(), title }));
      const sorted = <T>(all: T[]) => [...all].sort((one, other) => (JSON.stringify(one) < JSON.stringify(other) ? -1 : 1));
      expect(sorted(await cases.listed())).toEqual(sorted(rows));
      expect(await askedAlone(simulator), "nobody has opened a case").toEqual([]);

      for (const [{ source, title }, { steps, goal, rests_on, documents }] of details) {
        const row = page.locator(`:is(#open, #ended) li[data-source="${source.id}"]`).filter({ has: page.locator(".row-title").getByText(title, { exact: true }) }).first();
        await cases.titleLink(row).click();
        await cases.hasOpened(title);
        await expect(page).toHaveURL(/\/sager\/[0-9a-f]{16}$/);
        await expect(page).toHaveTitle("Sag · Overblik");
        expect(await cases.told(), title).toEqual({
          steps: steps.map(({ label, status }) => ({ stage: status, label })),
          documents: documents.map(({ title }) => title),
          restsOn: rests_on.length,
          goal: goal && `${goal.share} % af sagerne inden ${goal.days} ${goal.days === 1 ? "dag" : "dage"}`,
        });
        await page.goBack();
        await expect(cases.heading).toHaveText("Sager");
        await cases.showAll();
      }
      expect(sorted(await askedAlone(simulator))).toEqual(sorted(expected.map(({ source, id }) => `${source.id} ${id}`)));
    });
  });
}

scenario.describe("a family's cases", () => {
  scenario.use({ world: worldOf(seeds[0], "family") });

  scenario("a case is asked for once, also back and forth, and again when the page is loaded anew", async ({ page, simulator, cases }) => {
    await cases.openAndSettle();
    const title = (await cases.listed())[0].title;
    await cases.titleLink(cases.rows.first()).click();
    await cases.hasOpened(title);
    await expect(cases.heading).toBeFocused();
    await page.goBack();
    await expect(cases.heading).toHaveText("Sager");
    await page.goForward();
    await cases.hasOpened(title);
    expect(await askedAlone(simulator)).toHaveLength(1);
    await page.reload();
    await cases.returns();
    await cases.settles();
    await cases.hasOpened(title);
    await expect(cases.steps).not.toHaveCount(0);
    expect(await askedAlone(simulator)).toHaveLength(2);
  });

  scenario("when it does not come that is said, the rest stands, and a new try brings it", async ({ page, simulator, cases, messages }) => {
    await cases.openAndSettle();
    const [{ source, title }] = await cases.listed();
    const { base, name } = simulator.source(source);
    messages.expect(base, /status 503/);
    await page.route(`${base}overblik/v1/cases/*`, (route) => route.fulfill({ status: 503, headers: { "Access-Control-Allow-Origin": "*" } }));
    await cases.titleLink(cases.rows.first()).click();
    await expect(cases.status).toContainText(`Vi kunne ikke hente resten af sagen. ${name.da}: svarer ikke lige nu.`, { timeout: 15_000 });
    await expect(cases.heading).toHaveText(title);
    await expect(page.locator(".case-head")).toContainText(name.da);
    await expect(cases.steps).toHaveCount(0);
    await expect(page.locator("#case-documents")).toHaveCount(0);
    await cases.source(source).is("loaded");
    await everyLook(page, cases, "failed");
    await page.unroute(`${base}overblik/v1/cases/*`);
    await tabTo(page, cases.retry);
    await page.keyboard.press("Enter");
    await cases.hasOpened(title);
    await expect(cases.steps).not.toHaveCount(0);
    await expect(cases.status).toBeFocused();
  });

  scenario("a name that is nobody's is not found, and what is missing is named", async ({ page, simulator, cases, messages }) => {
    const { base, name } = simulator.source("udbetaling");
    messages.expect(base, /status 503/);
    await simulator.setFault("udbetaling", { kind: "status", status: 503, retry_after: 120 });
    await cases.openAndSettle("/sager/0123456789abcdef");
    await expect(cases.finding).toContainText("Vi kan ikke finde sagen.");
    await expect(cases.finding).toContainText(name.da);
    await expect(cases.gap("udbetaling")).toBeVisible();
    await everyLook(page, cases, "not-found");
    await page.getByRole("link", { name: "Se alle sager" }).click();
    await expect(cases.heading).toHaveText("Sager");
    await expect(page.locator("#open")).toContainText(`Vi mangler svar fra ${name.da}, så her kan mangle sager.`);
    await everyLook(page, cases, "one-failed");
    expect(await askedAlone(simulator)).toEqual([]);
  });

  scenario("a case's line on the timeline leads to its page, by keyboard too", async ({ page, timeline, cases }) => {
    await timeline.openAndSettle("/tidslinje?emne=sager");
    const row = timeline.rows.first();
    const title = (await timeline.titlesIn(row).textContent()) ?? "";
    const link = row.getByRole("link", { name: "Se sagen" });
    // Between what is seen and what is only heard, browsers put a space.
    await expect(link).toHaveAccessibleName(new RegExp(`^Se sagen ?: ${title}$`));
    await tabTo(page, link);
    await page.keyboard.press("Enter");
    await cases.hasOpened(title);
    await expect(cases.heading).toBeFocused();
    await everyLook(page, cases, "opened");
  });
});

scenario.describe("somebody about whom nobody holds anything", () => {
  scenario.use({ world: worldOf(seeds[0], "stress-0") });

  scenario("is told so", async ({ page, simulator, cases }) => {
    expect(await casesOf(simulator)).toEqual([]);
    await cases.openAndSettle();
    await expect(page.locator("#open")).toContainText(/Du har ingen åbne sager hos de \d+ myndigheder, vi spurgte\./);
    await everyLook(page, cases, "empty");
  });
});

/** In both languages, on a phone, a desktop and the narrowest window: nothing found by axe, nothing that sticks out. */
async function everyLook(page: import("@playwright/test").Page, cases: import("./cases-page").CasesPage, state: string): Promise<void> {
  const before = page.viewportSize();
  for (const language of ["en", "da"] as Language[]) {
    await cases.speak(language);
    for (const width of [320, 390, 1280]) {
      await page.setViewportSize({ width, height: 800 });
      await expectAccessible(page, `cases-${state}-${language}-${width}`);
      const sticksOut = await page.evaluate(() => document.documentElement.scrollWidth - innerWidth);
      expect(sticksOut, `${state} at ${width} px`).toBeLessThanOrEqual(0);
    }
  }
  if (before) await page.setViewportSize(before);
}
