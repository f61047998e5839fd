// Only those are asked whom it concerns: asking an authority tells it that somebody lives. Whom it concerns is said by
// the authorities that know, and when they can't be heard it is the citizen who decides.
import { expect, persons, scenario, seeds, worldOf } from "./scenario";
import type { Simulator } from "../simulator.mjs";
import { held, waiting } from "./ledger";
import { sentenceOnTop } from "./words";

for (const person of persons) {
  scenario.describe(person, () => {
    scenario.use({ world: worldOf(seeds[1] + persons.indexOf(person), person) });

    scenario("those who concern the person are asked, in the person's name, and nobody else", async ({ page, simulator, overview, timeline, coverage }) => {
      const hosts = new Set<string>();
      page.on("request", (request) => hosts.add(new URL(request.url()).host));
      await overview.openAndSettle();
      await timeline.follow();
      await timeline.settles();
      await coverage.follow();
      await coverage.settles();

      const related = await simulator.related();
      expect(simulator.sources).toHaveLength(150);
      expect(related.length).toBeLessThanOrEqual(20);
      await expect(coverage.covered).toHaveCount(related.length);
      expect(Object.keys(await simulator.allRequests()).sort()).toEqual(related.map(({ id }) => id).sort());
      const known = [simulator.portal, simulator.issuer, ...related.map(({ base }) => base)].map((address) => new URL(address).host);
      expect([...hosts].sort()).toEqual(known.sort());
      await expectEachSigned(simulator);
    });
  });
}

scenario.describe("the civil register is down", () => {
  scenario.use({ world: worldOf(seeds[0], "family") });

  scenario("nobody is asked whom nobody has named, unless the citizen wants it", async ({ page, simulator, overview, messages }) => {
    scenario.setTimeout(180_000);
    messages.expect(simulator.source("cpr").base, /ERR_CONNECTION_REFUSED/);
    await simulator.setFault("cpr", { kind: "down" });
    await overview.openAndSettle();
    const named = await namedByDigitalPost(simulator);
    const asked = simulator.sources.filter(({ id, everyone, relations }) => everyone || relations || named.includes(id));
    const undecided = simulator.sources.length - asked.length;
    const reached = asked.map(({ id }) => id).filter((id) => id !== "cpr");
    expect(Object.keys(await simulator.allRequests()).sort()).toEqual(reached.sort());

    await expect(overview.gap("cpr")).toContainText(simulator.source("cpr").name.da);
    const gap = overview.main.locator("#gaps .gap-undecided");
    await expect(gap).toContainText(`${undecided} andre myndigheder`);
    const known = { waiting: waiting(await held(simulator, reached)).length, failed: [simulator.source("cpr").name.da] };
    await expect(overview.summary).toHaveText(sentenceOnTop({ ...known, undecided }));

    await overview.askEveryone.focus();
    await page.keyboard.press("Enter");
    const everyoneElse = simulator.sources.map(({ id }) => id).filter((id) => id !== "cpr");
    // Each is asked when its token has come, and a slow machine makes 150 of them slowly.
    await expect.poll(async () => Object.keys(await simulator.allRequests()).sort(), { timeout: 90_000 }).toEqual(everyoneElse.sort());
    await overview.settles();
    await expect(gap).toHaveCount(0);
    await expect(page.locator("#gaps"), "focus stays with what is said of it").toBeFocused();
    await expect(overview.summary).not.toContainText("Vi ved ikke, om");
  });

  scenario("once it answers, the picture is whole", async ({ simulator, overview, messages }) => {
    messages.expect(simulator.source("cpr").base, /status 503/);
    await simulator.setFault("cpr", { kind: "status", status: 503, retry_after: 120 });
    await overview.openAndSettle();
    await expect(overview.askEveryone).toBeVisible();
    await simulator.setFault("cpr", { kind: "none" });
    await overview.source("cpr").retry();
    await overview.source("cpr").is("loaded");
    await overview.settles();
    await expect(overview.askEveryone).toHaveCount(0);
    await expect(overview.summary).toHaveText(sentenceOnTop({ waiting: waiting(await held(simulator)).length, failed: [] }));
    const related = (await simulator.related()).map(({ id }) => id);
    expect(Object.keys(await simulator.allRequests()).sort()).toEqual(related.sort());
  });
});

/** Each question about the person carried the person's token; what an authority says of itself was asked without one. */
async function expectEachSigned(simulator: Simulator): Promise<void> {
  const asked = { signed: 0, unsigned: 0 };
  for (const { id } of await simulator.related()) {
    for (const { method, path, authorized } of await simulator.requests(id)) {
      if (method !== "GET") continue;
      expect(authorized, `${id} ${path}`).toBe(!path.endsWith("/source"));
      asked[authorized ? "signed" : "unsigned"] += 1;
    }
  }
  expect(asked.signed).toBeGreaterThan(10);
  expect(asked.unsigned).toBeGreaterThan(5);
}

/** The sources that Digital Post says concern the person, asked of it directly. */
async function namedByDigitalPost(simulator: Simulator): Promise<string[]> {
  const { port } = new URL(simulator.source("digitalpost").base);
  const headers = { Authorization: `Bearer ${await simulator.token("digitalpost")}` };
  const answer = await fetch(`http://127.0.0.1:${port}/overblik/v1/relations`, { headers });
  const { items } = (await answer.json()) as { items: { source: string }[] };
  return items.map(({ source }) => source);
}
