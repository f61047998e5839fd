// Every letter of the ledgers is on /digital-post: those that ask something first, the rest the newest first, and each says
// what it asks, of which kind and by when, as its sender wrote it.
import { expectAccessible } from "./axe";
import { tabTo } from "./keyboard";
import { dayOf, type Entry, held, rowOf, waiting } from "./ledger";
import type { ListPage } from "./list-page";
import type { Language } from "./portal-page";
import { expect, persons, scenario, seeds, worldOf } from "./scenario";
import type { Simulator, Source } from "../simulator.mjs";
import { sendAgain } from "./wire";
import { dateInWords, whom } from "./words";

const headings = { da: ["Venter på dig", "Andre breve, de nyeste først"], en: ["Waiting for you", "Other letters, the newest first"] };
/** The codes of MeMo as the page says them. */
const kinds: Record<string, string> = {
  AFTALE: "Mød op",
  BETALING: "Betal",
  SELVBETJENING: "Selvbetjening",
  INFORMATION: "Læs mere",
  UNDERSKRIV: "Skriv under",
  BEKRAEFT: "Bekræft",
  FORBEREDELSE: "Forbered dig",
  TILMELDING: "Meld dig til",
};

interface Letter {
  id: string;
  title: string;
  sender: string;
  legal_notification: boolean;
  actions: { code: string; label: string; end: string | null }[];
}

for (const person of persons) {
  scenario.describe(person, () => {
    scenario.use({ world: worldOf(seeds[0] + persons.indexOf(person), person) });

    scenario("every letter of the ledgers, and what each asks", async ({ page, simulator, post }) => {
      const letters = (await held(simulator)).filter(({ kind }) => kind === "message");
      expect(letters.length).toBeGreaterThan(0);
      await post.openAndSettle();
      await expectLetters(post, letters, "da");
      await expectAccessible(page, "post-da-1280");
      for (const source of await simulator.related()) {
        for (const letter of await lettersOf(simulator, source)) await expectSaid(post, source, letter);
      }
      await page.setViewportSize({ width: 390, height: 844 });
      await post.speak("en");
      await expectLetters(post, letters, "en");
      await expectAccessible(page, "post-en-390");
      await page.setViewportSize({ width: 320, height: 800 });
      expect(await page.evaluate(() => document.documentElement.scrollWidth), "no scrolling sideways").toBeLessThanOrEqual(320);
    });
  });
}

scenario.describe("family", () => {
  scenario.use({ world: worldOf(seeds[0], "family") });

  scenario("who fails is named, and its letters are missing and nobody else's", async ({ page, simulator, post, messages }) => {
    const all = (await held(simulator)).filter(({ kind }) => kind === "message");
    const failed = all.map(({ source }) => source).find(({ relations, everyone }) => !relations && !everyone) ?? all[0].source;
    messages.expect(failed.base, /status 503/);
    await simulator.setFault(failed.id, { kind: "status", status: 503, retry_after: 120 });
    await post.openAndSettle();
    await post.source(failed.id).is("failed");
    await expectLetters(post, all.filter(({ source }) => source.id !== failed.id), "da");
    await expect(post.lack("letters")).toContainText(`Vi mangler svar fra ${whom([failed.name.da])}, så her kan mangle breve.`);
    await expect(post.gap(failed.id)).toBeVisible();
    await expectAccessible(page, "post-failed");
  });

  scenario("with the keyboard alone from the menu to a letter that opens where it lies", async ({ page, overview, post }) => {
    await overview.openAndSettle();
    await tabTo(page, post.menu.locator('a[href="/digital-post"]'));
    await page.keyboard.press("Enter");
    await expect(post.heading).toBeFocused();
    await expect(post.heading).toHaveText("Digital Post");
    await expect(page).toHaveTitle("Digital Post · Overblik");
    await post.settles();
    const letter = post.rows.locator("a.row-title[href]").first();
    await tabTo(page, letter);
    await expect(letter).toHaveAttribute("target", "_blank");
    await expect(letter).toHaveAttribute("rel", "noopener noreferrer");
  });
});

scenario.describe("somebody about whom nobody holds anything", () => {
  scenario.use({ world: worldOf(seeds[0], "stress-0") });

  scenario("is told who says that there are no letters", async ({ page, post }) => {
    await post.openAndSettle();
    await expect(post.rows).toHaveCount(0);
    await expect(post.lack("letters")).toHaveText(/^Du har ingen breve her. Det siger de \d+ myndigheder, vi har spurgt\.$/);
    await expectAccessible(page, "post-empty");
  });
});

/** These letters under their headings, in order; those of one day in any. */
async function expectLetters(post: ListPage, letters: Entry[], language: Language): Promise<void> {
  await post.showAll("letters");
  const others = letters.filter(({ waits }) => !waits).sort((one, other) => dayOf(other).localeCompare(dayOf(one)));
  const expected = [waiting(letters), others].map((entries, place) => ({ heading: headings[language][place], entries }));
  const there = expected.filter(({ entries }) => entries.length > 0);
  const shown = await post.groups("letters");
  expect(shown.map(({ heading }) => heading)).toEqual(there.map(({ heading }) => heading));
  for (const [place, { entries }] of there.entries()) {
    const expectedRows = entries.map((entry) => ({ ...rowOf(entry), authority: entry.source.name[language] }));
    const { rows } = shown[place];
    expect(rows).toHaveLength(expectedRows.length);
    expect(rows.map(({ when, ...row }) => row)).toEqual(expect.arrayContaining(expectedRows));
  }
  const newest = shown.at(-1)?.rows ?? [];
  if (others.length > 0) for (const [place, { when }] of newest.entries()) expect(when).toContain(dateInWords(dayOf(others[place]), language));
}

/** What a source sends when it is asked by somebody else than the portal. */
async function lettersOf(simulator: Simulator, source: Source): Promise<Letter[]> {
  if (!source.resources.includes("messages")) return [];
  const authorization = `Bearer ${await simulator.token(source.id)}`;
  const url = `${source.base}overblik/v1/messages?limit=1000`;
  const { status, body } = await sendAgain({ method: "GET", url, headers: { authorization }, body: "" });
  expect(status, url).toBe(200);
  return JSON.parse(body).items;
}

async function expectSaid(post: ListPage, source: Source, { title, sender, legal_notification, actions }: Letter): Promise<void> {
  const row = post.rows.filter({ has: post.page.getByText(title, { exact: true }) }).and(post.page.locator(`[data-source="${source.id}"], [data-also~="${source.id}"]`));
  await expect(row.first()).toContainText(sender);
  if (legal_notification) await expect(row.first()).toContainText("forkyndelse");
  const said = (await row.allTextContents()).join("\n");
  for (const { code, label } of actions) expect(said, title).toContain(`${kinds[code] ?? "Brevet beder om"}${label}`);
}
