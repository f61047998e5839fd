// All authorities answer: the page shows what they hold, and asked them for nothing else.
import { expectWholeLedgers } from "./ledger";
import { expect, scenario, seeds, worldOf } from "./scenario";
import type { Simulator } from "../simulator.mjs";

for (const seed of seeds) {
  scenario.describe(`seed ${seed}`, () => {
    scenario.use({ world: worldOf(seed) });

    scenario("every row of every ledger stands under its day, and nothing else", async ({ simulator, timeline }) => {
      await timeline.openAndSettle();
      for (const { id } of simulator.sources) await timeline.source(id).is("loaded");
      await expectWholeLedgers(timeline, simulator, simulator.sources.map(({ id }) => id));
      await expect(timeline.gaps).toHaveCount(0);
      await expect(timeline.skeletons).toHaveCount(0);
    });

    scenario("each authority is asked once for each of its lists, and one for relations", async ({ simulator, timeline }) => {
      await timeline.openAndSettle();
      for (const { id, resources, relations } of simulator.sources) {
        const { names, repeated } = await gets(simulator, id);
        expect(new Set(names), `lists asked of ${id}`).toEqual(new Set([...resources, ...(relations ? ["relations"] : [])]));
        expect(repeated, `questions put to ${id} more than once`).toEqual([]);
        expect(await itemsSent(simulator, id), `items sent by ${id}`).toBe((await simulator.ledger(id)).length);
      }
    });
  });
}

scenario("an authority that does not concern the person is not even asked", async ({ page, simulator, timeline }) => {
  await page.route("**/overblik/v1/relations", (route) =>
    route.fulfill({
      headers: { "Access-Control-Allow-Origin": simulator.portal },
      json: { items: [{ source: "skat", from: "2020-01-01", until: null }], as_of: "2026-01-01T00:00:00Z" },
    }),
  );
  await timeline.openAndSettle();
  // The municipality knows whom to ask, so it concerns everyone.
  for (const id of ["kommune", "skat"]) await timeline.source(id).is("loaded");
  await timeline.source("udbetaling").is("off");
  expect(await simulator.requests("udbetaling")).toEqual([]);
  await expectWholeLedgers(timeline, simulator, ["kommune", "skat"]);
  await expect(timeline.gaps).toHaveCount(0);
});

scenario.describe("a person with 16 000 items", () => {
  scenario.use({ world: { ...worldOf(seeds[0]), scale: 16_000 } });

  scenario("long lists are fetched page by page, every item once", async ({ simulator, timeline }) => {
    await timeline.openAndSettle();
    const furtherPages = (await simulator.requests("kommune")).filter(({ query }) => query.includes("cursor="));
    expect(furtherPages, "further pages asked for").not.toEqual([]);
    let held = 0;
    for (const { id } of simulator.sources) {
      await timeline.source(id).is("loaded");
      expect((await gets(simulator, id)).repeated).toEqual([]);
      const entries = (await simulator.ledger(id)).length;
      expect(await itemsSent(simulator, id)).toBe(entries);
      held += entries;
    }
    expect(held).toBe(16_000);
  });
});

async function gets(simulator: Simulator, id: string) {
  const requests = (await simulator.requests(id)).filter(({ method }) => method === "GET");
  const questions = requests.map(({ path, query }) => `${path}?${query}`);
  const repeated = questions.filter((question, index) => questions.indexOf(question) !== index);
  return { names: requests.map(({ path }) => path.split("/").at(-1)), repeated };
}

async function itemsSent(simulator: Simulator, id: string): Promise<number> {
  const lists = (await simulator.requests(id)).filter(({ method, path }) => method === "GET" && !path.endsWith("/relations"));
  return lists.reduce((sum, { items }) => sum + (items ?? 0), 0);
}
