// The front page says what the authorities' ledgers say: for every person, and as much of it as can be said while some
// of them fail.
import { coming, comingMoney, dayInCopenhagen, daysBetween, type Entry, expectEntries, held, recentLooks, rowOf, waiting } from "./ledger";
import { type Brief, type OverviewPage, parts } from "./overview-page";
import { expect, persons, scenario, seeds, shuffled, worldOf } from "./scenario";
import type { Fault, Simulator, Source } from "../simulator.mjs";
import { amount, distance, sentenceOnTop, weekdayAndDate, whom } from "./words";

/** The lists that each part is made from, and what it shows in a word. */
const madeFrom: Record<(typeof parts)[number], { lists: string[]; what: string }> = {
  todo: { lists: [], what: "noget, du skal gøre" },
  upcoming: { lists: ["agenda", "credentials"], what: "aftaler og frister" },
  money: { lists: ["payments"], what: "betalinger" },
  looks: { lists: ["access-log"], what: "opslag" },
};

for (const person of persons) {
  scenario.describe(person, () => {
    scenario.use({ world: worldOf(seeds[0] + persons.indexOf(person), person) });

    scenario("five, two, one, none of the authorities fail: the page says as much as they allow", async ({ simulator, overview, timeline, messages }) => {
      const related = await simulator.related();
      let failing = shuffled(related.filter(({ relations }) => !relations), simulator.world.seed).slice(0, 5);
      expect(failing).toHaveLength(5);
      const faults: [Fault, RegExp | undefined][] = [
        [{ kind: "down" }, /ERR_CONNECTION_REFUSED/],
        [{ kind: "html" }, undefined],
        [{ kind: "status", status: 503, retry_after: 120 }, /status 503/],
      ];
      for (const [place, { id, base }] of failing.entries()) {
        const [fault, network] = faults[place % 3];
        if (network) messages.expect(base, network);
        await simulator.setFault(id, fault);
      }
      await overview.openAndSettle();

      for (const count of [5, 2, 1, 0]) {
        for (const { id } of failing.splice(count)) {
          await simulator.setFault(id, { kind: "none" });
          await overview.source(id).retry();
          await overview.source(id).is("loaded", "empty");
        }
        failing = related.filter((source) => failing.includes(source));
        await expectWhatIsKnown(overview, simulator, related, failing);
      }

      const entries = await held(simulator);
      await timeline.follow();
      await timeline.settles();
      await expect(timeline.summary).toHaveText(sentenceOnTop({ waiting: waiting(entries).length, failed: [], toCome: (await simulator.relatedToCome()).map(({ name }) => name.da) }));
      await expectEntries(timeline, simulator, entries);
    });
  });
}

scenario.describe("family", () => {
  scenario.use({ world: worldOf(seeds[0], "family") });

  scenario("everyone is down: the page says what it does not know, and claims nothing", async ({ simulator, overview, messages }) => {
    // With those down who know whom it concerns, nobody is asked but those who concern every resident.
    const asked = simulator.sources.filter(({ everyone, relations }) => everyone || relations);
    for (const { id } of await simulator.related()) await simulator.setFault(id, { kind: "down" });
    for (const { base } of asked) messages.expect(base, /ERR_CONNECTION_REFUSED/);
    await overview.openAndSettle();

    await expect(overview.sources).toHaveCount(asked.length);
    for (const { id } of asked) await overview.source(id).is("failed");
    await expect(overview.rows).toHaveCount(0);
    await expect(overview.skeletons).toHaveCount(0);
    const undecided = simulator.sources.length - asked.length;
    await expect(overview.summary).toHaveText(sentenceOnTop({ waiting: 0, failed: asked.map(({ name }) => name.da), undecided }));
    for (const part of parts) {
      const { what, lists } = madeFrom[part];
      const failed = asked.filter((source) => offers(source, lists)).map(({ name }) => name.da);
      await expect(overview.lack(part)).toHaveText(
        `Vi har ikke fundet noget her endnu. Vi mangler svar fra ${whom(failed)}, så her kan mangle ${what}. ` +
          `Myndigheder, vi ikke har spurgt, kan også have ${what}.`,
      );
    }
    await expect(overview.main).not.toContainText(/du skal ikke gøre noget|du har ingen|ingen kommende betalinger|ingen nye opslag/i);
  });
});

/** Sentence on top in both languages, and each part, from what those hold who have not failed. */
async function expectWhatIsKnown(overview: OverviewPage, simulator: Simulator, related: Source[], failing: Source[]): Promise<void> {
  const well = related.filter((source) => !failing.includes(source)).map(({ id }) => id);
  const entries = await held(simulator, well);
  const toCome = await simulator.relatedToCome();
  const names = (language: "da" | "en") => ({
    failed: failing.map(({ name }) => name[language]),
    toCome: toCome.map(({ name }) => name[language]),
  });
  const waits = waiting(entries).length;
  await expect(overview.summary).toHaveText(sentenceOnTop({ waiting: waits, ...names("da") }));
  await overview.speak("en");
  await expect(overview.summary).toHaveText(sentenceOnTop({ waiting: waits, ...names("en") }, "en"));
  await overview.speak("da");

  for (const part of parts) {
    const lacking = failing.filter((source) => offers(source, madeFrom[part].lists)).map(({ name }) => name.da);
    if (lacking.length > 0) {
      await expect(overview.lack(part)).toContainText(`Vi mangler svar fra ${whom(lacking)}, så her kan mangle ${madeFrom[part].what}.`);
    } else {
      await expect(overview.lack(part)).not.toContainText("mangler");
    }
  }
  await expectParts(overview, simulator, entries, (lists) => failing.some((source) => offers(source, lists)));
}

/** What each part shows, when it is made from these. */
async function expectParts(overview: OverviewPage, simulator: Simulator, entries: Entry[], lacks: (lists: string[]) => boolean): Promise<void> {
  const today = simulator.world.today;
  const todo = waiting(entries);
  expectBriefs(await overview.briefs("todo"), todo, 8, (entry) => whenAsked(entry, today));
  await expect(overview.allTodo).toHaveCount(todo.length > 8 ? 1 : 0);
  if (todo.length > 8) await expect(overview.allTodo).toContainText(` ${todo.length} `);
  expectBriefs(await overview.briefs("upcoming"), coming(entries, today), 8, (entry) => whenItHappens(entry, today));

  for (const [part, direction] of [["money-in", "to_citizen"], ["money-out", "from_citizen"]] as const) {
    const payments = comingMoney(entries, direction, today);
    expectBriefs(await overview.briefs(part), payments, 2, (entry) => whenItHappens(entry, today));
    const soon = payments.filter((payment) => daysBetween(today, dayInCopenhagen(payment.at)) <= 30);
    const sum = amount(soon.reduce((sum, { net }) => sum + (net ?? 0), 0));
    const words = lacks(["payments"]) ? `Mindst ${sum} de næste 30 dage` : `I alt ${sum} de næste 30 dage`;
    const nothingSoon = payments.length > 0 && !lacks(["payments"]) ? "Ingen de næste 30 dage" : "";
    await expect(overview.sum(part)).toHaveText(soon.length > 0 ? words : nothingSoon);
  }

  const looks = recentLooks(entries, today);
  const organisations = new Set(looks.map(({ organisation }) => organisation)).size;
  const alone = looks.filter((look) => look.case === null && !look.look_up?.about).length;
  const counted = `${looks.length} opslag de seneste 14 dage fra ${organisations} ${organisations === 1 ? "myndighed" : "myndigheder"}.`;
  const without = alone > 0 ? ` For ${alone} kan vi ikke se, hvilken sag ${alone === 1 ? "det" : "de"} hører til.` : "";
  await expect(overview.looks).toHaveText(looks.length > 0 ? (lacks(["access-log"]) ? "Mindst " : "") + counted + without : "");
}

/** The first so many of these, in their order; those of one day in any. */
function expectBriefs(shown: Brief[], entries: Entry[], most: number, when: (entry: Entry) => string): void {
  const day = (words: string) => words.replace(/ (ca\. )?kl\. .*$/, "");
  expect(shown.map((brief) => day(brief.when))).toEqual(entries.slice(0, most).map((entry) => day(when(entry))));
  const possible = entries.map((entry) => ({ ...rowOf(entry), when: when(entry) }));
  for (const brief of shown) expect(possible).toContainEqual({ ...brief, when: brief.when.replace(" ca. kl. ", " kl. ") });
}

function whenAsked({ due }: Entry, today: string): string {
  if (!due) return "Uden sidste dag";
  const days = daysBetween(today, dayInCopenhagen(due));
  const late = `${-days} ${days === -1 ? "dag" : "dage"} for sent`;
  return `${days < 0 ? late : distance(days)} ${dateAndTime(due, days)}`;
}

function whenItHappens({ at }: Entry, today: string): string {
  const days = daysBetween(today, dayInCopenhagen(at));
  return `${distance(days)} ${dateAndTime(at, days)}`;
}

/** "fredag 4. december kl. 9.15"; with its year when that is not clear. */
function dateAndTime(at: string, days: number): string {
  const day = dayInCopenhagen(at);
  const year = Math.abs(days) >= 180 ? ` ${day.slice(0, 4)}` : "";
  return `${weekdayAndDate(day)}${year}${timeInCopenhagen(at)}`;
}

function timeInCopenhagen(at: string): string {
  if (!at.includes("T")) return "";
  const isLocal = !/(Z|[+-]\d\d:\d\d)$/.test(at);
  const clock = { hour: "numeric", minute: "2-digit", timeZone: isLocal ? "UTC" : "Europe/Copenhagen" } as const;
  return ` kl. ${new Intl.DateTimeFormat("da-DK", clock).format(new Date(isLocal ? `${at}Z` : at)).replace(/^0/, "").replace(":", ".")}`;
}

function offers({ resources }: Source, lists: string[]): boolean {
  return lists.length === 0 || resources.some((resource) => lists.includes(resource));
}
