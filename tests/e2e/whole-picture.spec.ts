// All authorities answer: the page shows what they hold, and asked them for nothing else.
import { expectWholeLedgers } from "./ledger";
import { expect, persons, scenario, seeds, shuffled, worldOf } from "./scenario";
import type { Simulator } from "../simulator.mjs";

for (const seed of seeds) {
  scenario.describe(`seed ${seed}`, () => {
    scenario.use({ world: worldOf(seed) });

    scenario("every row of every ledger stands under its day, and nothing else", async ({ simulator, timeline }) => {
      await timeline.openAndSettle();
      for (const { id } of await simulator.related()) await timeline.source(id).is("loaded", "empty");
      await expectWholeLedgers(timeline, simulator);
      // Who takes no part yet is a gap, and the only one.
      await expect(timeline.gaps).toHaveCount((await simulator.relatedToCome()).length);
      await expect(timeline.skeletons).toHaveCount(0);
      await eachIsAskedOnce(simulator);
    });
  });
}

for (const person of shuffled(persons, seeds[0]).slice(0, 2)) {
  scenario.describe(person, () => {
    scenario.use({ world: worldOf(seeds[0], person) });

    scenario("every row of all ten lists stands under its day, and nothing else", async ({ simulator, timeline }) => {
      await timeline.openAndSettle();
      await expectWholeLedgers(timeline, simulator);
      await expect(timeline.gaps).toHaveCount((await simulator.relatedToCome()).length);
      await eachIsAskedOnce(simulator);
    });
  });
}

scenario.describe("a person with 16 000 items", () => {
  scenario.use({ world: worldOf(seeds[0], "stress-16000") });

  scenario("long lists are fetched page by page, every item once", async ({ simulator, timeline }) => {
    await timeline.openAndSettle();
    const furtherPages = (await simulator.requests("fjordby")).filter(({ query }) => query.includes("cursor="));
    expect(furtherPages, "further pages asked for").not.toEqual([]);
    expect(await eachIsAskedOnce(simulator)).toBe(16_000);
    await expect(timeline.gaps).toHaveCount(0);
  });
});

/** Each authority of the person was asked once for each of its lists, and sent all that it holds. Returns how much that is. */
async function eachIsAskedOnce(simulator: Simulator): Promise<number> {
  let sent = 0;
  for (const { id, resources, relations } of await simulator.related()) {
    const requests = (await simulator.requests(id)).filter(({ method }) => method === "GET");
    const questions = requests.map(({ path, query }) => `${path}?${query}`);
    const names = requests.map(({ path }) => path.split("/").at(-1));
    expect(new Set(names), `lists asked of ${id}`).toEqual(new Set([...resources, ...(relations ? ["relations"] : [])]));
    expect(questions, `questions put to ${id}`).toEqual([...new Set(questions)]);
    const items = requests.filter(({ path }) => !path.endsWith("/relations")).reduce((sum, { items }) => sum + (items ?? 0), 0);
    expect(items, `items sent by ${id}`).toBe((await simulator.ledger(id)).length);
    sent += items;
  }
  return sent;
}
