// Who has seen my information: every look-up of the ledgers stands on /opslag with what its source said and did not say, what it
// belongs to by the source's word alone, and a way to ask that sends and keeps nothing.
import { expectAccessible } from "./axe";
import { tabTo } from "./keyboard";
import { dayInCopenhagen, type Entry, held } from "./ledger";
import { expect, scenario, seeds, worldOf } from "./scenario";
import { whom } from "./words";

const phone = { width: 390, height: 844 };
const desktop = { width: 1280, height: 800 };
const untold = "Vi kan ikke se, hvilken sag opslaget hører til.";
const kinds: Record<string, string> = {
  search: "Dukkede op i en søgning",
  opened: "Blev åbnet",
  disclosed: "Blev givet videre",
  mass: "Maskinel gennemgang af mange",
};

for (const person of ["sick", "student"]) {
  scenario.describe(person, () => {
    scenario.use({ world: worldOf(seeds[0], person) });

    scenario("every look-up says what its source said, and what it belongs to", async ({ page, simulator, lookUps }) => {
      const all = await held(simulator);
      const looks = looksOf(all);
      expect(looks.length).toBeGreaterThan(5);
      await lookUps.openAndSettle();
      await expect(page).toHaveTitle("Opslag om mig · Overblik");
      await lookUps.showAll();
      await expect(lookUps.rows).toHaveCount(looks.length);
      for (const { title, organisation, look_up: said, case: reference } of looks) {
        const row = lookUps.row(title, organisation ?? "").first();
        await expect(row).toContainText(kinds[said?.kind ?? ""] ?? "Andet");
        await expect(row).toContainText(`Hvorfor${said?.purpose ?? "ikke oplyst"}`);
        const about = said?.about;
        const named = all.find(({ id, source, also }) => [{ id, source }, ...also].some((one) => one.id === (reference ?? about?.id) && (reference !== null || one.source.id === about?.source)));
        const belongs = row.locator(".look-up-belongs");
        if (reference === null && !about) await expect(belongs).toHaveText(untold);
        else if (named) await expect(belongs).toContainText(named.title);
        await expect(row.getByText("Set i en nødsituation")).toHaveCount(said?.emergency ? 1 : 0);
      }
      await expectMonths(await lookUps.months(), looks);
      await expectAccessible(page, "look-ups-da-1280");
      await page.setViewportSize(phone);
      await lookUps.speak("en");
      await expectAccessible(page, "look-ups-en-390");
      await page.setViewportSize({ width: 320, height: 800 });
      expect(await page.evaluate(() => document.documentElement.scrollWidth), "no scrolling sideways").toBeLessThanOrEqual(320);
    });
  });
}

scenario.describe("a sick person", () => {
  scenario.use({ world: worldOf(seeds[0], "sick") });

  scenario("a look-up leads to the case it belongs to", async ({ page, lookUps, cases }) => {
    await lookUps.openAndSettle();
    await lookUps.showAll();
    const link = lookUps.rows.locator(".look-up-belongs a").first();
    const title = await link.locator("[lang]").textContent();
    await link.click();
    await expect(cases.heading).toContainText(title ?? "");
    await expect(page).toHaveURL(/\/sager\/[0-9a-f]{16}$/);
  });

  scenario("each choice leaves what it names, stands in the address without a name, and can be taken away", async ({ page, simulator, lookUps }) => {
    const looks = looksOf(await held(simulator));
    await page.setViewportSize(desktop);
    await lookUps.openAndSettle();
    await lookUps.unfoldFilters();
    await lookUps.choice("emergency").check();
    await lookUps.choice("purpose").selectOption("ja");
    const left = looks.filter(({ look_up: said }) => said?.emergency && said.purpose !== null).length;
    await expect(lookUps.shown).toHaveText(`Viser ${left} af ${looks.length} opslag`);
    await expect(lookUps.rows).toHaveCount(left);
    await expect(page).toHaveURL(/\/opslag\?formaal=ja&noed=ja$/);
    await page.reload();
    await lookUps.settles();
    await expect(lookUps.rows).toHaveCount(left);
    await expect(lookUps.chosen).toHaveCount(2);
    await lookUps.chosen.first().click();
    await expect(lookUps.shown).toBeFocused();
    await lookUps.chosen.first().click();
    await expect(lookUps.shown).toHaveText(`Du ser igen alle ${looks.length} opslag.`);
    const organisation = looks[0].organisation ?? "";
    await lookUps.choice("who").selectOption({ label: `${organisation} (${looks.filter((look) => look.organisation === organisation).length})` });
    await expect(lookUps.chosen).toHaveText([new RegExp(`^${organisation}`)]);
    await expect(page).toHaveURL(/\/opslag\?hvem=[0-9a-f]{16}$/);
    await lookUps.choice("together").selectOption("hvem");
    await expect(lookUps.folds).toHaveCount(1);
    await expect(lookUps.rows).toHaveCount(0);
    await lookUps.folds.click();
    await expect(lookUps.rows).not.toHaveCount(0);
    await expect(lookUps.folds).toBeFocused();
    await expectAccessible(page, "look-ups-by-organisation");
    await lookUps.openAndSettle("/opslag?til=1971-01");
    await expect(lookUps.lack).toHaveText("Ingen opslag passer til det, du har valgt.");
  });

  scenario("one asks in three steps with a text that is copied and kept nowhere", async ({ page, context, simulator, lookUps }) => {
    await context.grantPermissions(["clipboard-read", "clipboard-write"]);
    const [look] = looksOf(await held(simulator)).filter(({ look_up: said }) => said?.purpose === null);
    await lookUps.openAndSettle();
    await lookUps.showAll();
    const row = lookUps.row(look.title, look.organisation ?? "").first();
    await row.getByRole("button", { name: /^Spørg om dette opslag/ }).click();
    await expect(row.locator(".ask-steps > li")).toHaveCount(3);
    await expect(row.locator(".ask-steps > li").nth(1)).toContainText(`databeskyttelse@${look.source.id}.example`);
    await expect(row.locator(".ask-steps > li").nth(2)).toContainText("33 19 32 00");
    const text = row.getByRole("textbox");
    for (const part of [look.source.name.da, look.organisation ?? "", look.title, "Hvorfor: ikke oplyst"]) await expect(text).toHaveValue(new RegExp(escaped(part)));
    await expect(text).not.toHaveValue(/\d{6}-?\d{4}/);
    await text.fill(`${await text.inputValue()}Ellen`);
    await row.getByRole("button", { name: "Kopiér teksten" }).click();
    await expect(row.getByRole("status")).toHaveText("Teksten er kopieret.");
    expect(await page.evaluate(() => navigator.clipboard.readText())).toBe(await text.inputValue());
    const mailboxes = await page.locator("a[href^='mailto:']").evaluateAll((links) => links.map((link) => link.getAttribute("href") ?? ""));
    expect(mailboxes.length).toBeGreaterThan(0);
    for (const mailbox of mailboxes) expect(mailbox, "an address and nothing else").toMatch(/^mailto:[a-z.]+@[a-z.]+$/);
    await expectAccessible(page, "look-ups-asking");
    await page.reload();
    await lookUps.settles();
    await expect(page.getByRole("textbox", { name: /^Din tekst/ })).toHaveCount(0);
    expect(await page.evaluate(() => JSON.stringify([{ ...localStorage }, { ...sessionStorage }, history.state]))).not.toContain("Ellen");
  });

  scenario("who fails is named, and who tells of look-ups from when on", async ({ page, simulator, lookUps, messages }) => {
    const failed = simulator.source("minlog");
    messages.expect(failed.base, /status 503/);
    await simulator.setFault(failed.id, { kind: "status", status: 503, retry_after: 120 });
    await lookUps.openAndSettle();
    await lookUps.source(failed.id).is("failed");
    await expect(lookUps.lack).toContainText(`Vi mangler svar fra ${whom([failed.name.da])}, så her kan mangle opslag.`);
    await expect(lookUps.tellers).toContainText("Hemmelige opslag vises aldrig.");
    await lookUps.tellers.locator("summary").click();
    await expect(lookUps.tellers).toContainText(`${failed.name.da}: opslag. Vi kunne ikke få at vide, fra hvornår.`);
    await expect(lookUps.tellers).toContainText(`${simulator.source("region").name.da}: opslag siden 1. januar 2024.`);
    await expect(lookUps.tellers).toContainText("Fortæller ikke om opslag:");
    await expectAccessible(page, "look-ups-failed");
  });

  scenario("with the keyboard alone from the front page to asking about a look-up", async ({ page, overview, lookUps }) => {
    await overview.openAndSettle();
    await tabTo(page, page.locator("#looks a"));
    await page.keyboard.press("Enter");
    await expect(lookUps.heading).toBeFocused();
    await expect(lookUps.heading).toHaveText("Opslag om mig");
    await lookUps.settles();
    const ask = lookUps.rows.first().getByRole("button", { name: /^Spørg/ });
    await tabTo(page, ask);
    await page.keyboard.press("Enter");
    await expect(ask).toHaveAttribute("aria-expanded", "true");
    await expect(ask).toBeFocused();
    await tabTo(page, lookUps.rows.first().getByRole("textbox"));
  });
});

scenario.describe("somebody about whom nobody holds anything", () => {
  scenario.use({ world: worldOf(seeds[0], "stress-0") });

  scenario("is told that nobody has looked only by those who tell of it", async ({ page, lookUps }) => {
    await lookUps.openAndSettle();
    await expect(lookUps.rows).toHaveCount(0);
    await expect(lookUps.lack).toHaveText("Der er ingen opslag hos de myndigheder, der fortæller om dem.");
    await expectAccessible(page, "look-ups-empty");
  });
});

function looksOf(all: Entry[]): Entry[] {
  return all.filter(({ kind }) => kind === "access");
}

/** The months of the chart, and how many of these look-ups each has. */
async function expectMonths(shown: [string, number][], looks: Entry[]): Promise<void> {
  const counts = new Map<string, number>();
  for (const { at } of looks) {
    const [year, month] = dayInCopenhagen(at).split("-").map(Number);
    const name = new Intl.DateTimeFormat("da", { month: "long", timeZone: "UTC" }).format(Date.UTC(2026, month - 1, 1));
    counts.set(`${name} ${year}`, (counts.get(`${name} ${year}`) ?? 0) + 1);
  }
  expect(new Map(shown.filter(([, count]) => count > 0))).toEqual(counts);
  expect(shown.length).toBeGreaterThanOrEqual(counts.size);
}

function escaped(text: string): string {
  return text.replace(/[.*+?^${}()|[\]\\]/g, "\\$&");
}
