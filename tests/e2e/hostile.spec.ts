// One authority means harm, by what it sends, and the registry is spoilt: either hurts nobody but itself. There is no
// dialog, no element of its making, no question to anybody else; the page reads as it did, and the others stand.
import { expectHarmless, knownHosts, watchForHarm } from "./harm";
import { expectEntries, held } from "./ledger";
import { changeRegistry, expect, rolesOf, scenario, seeds } from "./scenario";
import type { Hostility } from "../simulator.mjs";

const [ill] = rolesOf(seeds[0]);

/** Those that have a name of their own are in drill.spec.ts. */
type Drilled = "huge" | "duplicates" | "bidi" | "script" | "bidi_and_script";

const attacks: Record<Exclude<Hostility, Drilled>, string> = {
  deep: "nests as deep as it can",
  types: "sends values of other types",
  years: "sends years that no calendar has",
  long: "sends texts that never end",
};

for (const [what, deed] of Object.entries(attacks) as [Hostility, string][]) {
  scenario(`${ill} ${deed}: it hurts only itself`, async ({ page, simulator, overview, timeline, coverage }) => {
    const harm = watchForHarm(page);
    await simulator.setFault(ill, { kind: "hostile", what });
    const name = simulator.source(ill).name.da;
    const others = (await simulator.related()).filter(({ id }) => id !== ill).map(({ id }) => id);

    await overview.openAndSettle();
    for (const id of others) await overview.source(id).is("loaded", "empty");
    await overview.source(ill).is("loaded", "partial", "failed");
    const isWhole = (await overview.source(ill).element.getAttribute("data-state")) === "loaded";
    // Either all that it sent can stand as text, or what is missing is said.
    if (isWhole) await expect(overview.gaps).toHaveCount(0);
    else await expect(overview.gap(ill)).toContainText(name);
    await expectHarmless(page);

    await timeline.follow();
    await timeline.settles();
    if (isWhole) await expect(timeline.rowsOf(ill)).not.toHaveCount(0);
    await expectEntries(timeline, simulator, await held(simulator, others), [ill]);
    await expectHarmless(page);

    await coverage.follow();
    await coverage.settles();
    await expect(coverage.coveredBy(ill)).toContainText(name);
    await coverage.coveredBy(ill).locator("summary").click();
    await expectHarmless(page);
    for (const id of others) await expect(coverage.lackOf(id)).toHaveText("");

    // It still does what it is told.
    await coverage.speak("en");
    await overview.follow();
    await expect(overview.heading).toHaveText("Overview");
    await expectHarmless(page);
    expect(harm.dialogs).toEqual([]);
    expect([...harm.hosts].sort()).toEqual(await knownHosts(simulator));
  });
}

scenario("bad entries in the registry are counted, and stop nobody else", async ({ page, simulator, overview, timeline }) => {
  const harm = watchForHarm(page);
  const good = simulator.source(ill);
  const astray = { ...good, base: "http://evil.example/", audience: "http://evil.example/" };
  const bad = [
    { ...astray, id: "forkert-adresse" },
    { ...good, id: "fremmed-protokol", protocol: "overblik/99" },
    { id: "mangler-alt" },
    { ...good, id: "link-der-kører", site: "javascript:window.hostile=true" },
    // The second of a name would get what is meant for the first.
    { ...good, base: simulator.source("su").base },
  ];
  await changeRegistry(page, (registry) => registry.sources.push(...bad));
  await overview.openAndSettle();
  for (const { id } of await simulator.related()) await overview.source(id).is("loaded", "empty");
  await expect(overview.summary).toContainText(`${bad.length} myndigheder, vi ikke kan spørge`);
  await expect(overview.main.locator("#gaps")).toContainText(`${bad.length} myndigheder kan denne udgave af Overblik ikke spørge.`);
  await timeline.follow();
  await timeline.settles();
  await expectEntries(timeline, simulator, await held(simulator));
  await expectHarmless(page);
  expect([...harm.hosts].sort()).toEqual(await knownHosts(simulator));
});
