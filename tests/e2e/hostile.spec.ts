// One authority means harm, by what it sends, and the registry is spoilt: either hurts nobody but itself. There is no
// dialog, no element of its making, no question to anybody else; the page reads as it did, and the others stand.
import type { Page } from "@playwright/test";
import { expectEntries, held } from "./ledger";
import { changeRegistry, expect, rolesOf, scenario, seeds } from "./scenario";
import type { Hostility, Simulator } from "../simulator.mjs";

const [ill] = rolesOf(seeds[0]);

const attacks: Record<Hostility, string> = {
  huge: "sends more than twenty million bytes",
  deep: "nests as deep as it can",
  types: "sends values of other types",
  duplicates: "sends the same name twice",
  years: "sends years that no calendar has",
  bidi: "turns the writing direction",
  script: "sends markup, scripts and addresses that run",
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
    for (const id of others) await expect(coverage.coveredBy(id).locator(".covered-state")).toHaveText("");

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
  await expectEntries(timeline, simulator, await held(simulator));
  await expectHarmless(page);
  expect([...harm.hosts].sort()).toEqual(await knownHosts(simulator));
});

/** The portal, the login service and those that concern the person, by host and port. */
async function knownHosts(simulator: Simulator): Promise<string[]> {
  const addresses = [simulator.portal, simulator.issuer, ...(await simulator.related()).map(({ base }) => base)];
  return addresses.map((address) => new URL(address).host).sort();
}

/** Dialogs that open and hosts that are asked, from now on. */
function watchForHarm(page: Page) {
  const harm = { dialogs: [] as string[], hosts: new Set<string>() };
  page.on("dialog", (dialog) => {
    harm.dialogs.push(dialog.message());
    void dialog.dismiss();
  });
  page.on("request", (request) => harm.hosts.add(new URL(request.url()).host));
  return harm;
}

/** Nothing ran, no element stands that the portal has none of, no link runs a script, and text runs from left to right. */
async function expectHarmless(page: Page): Promise<void> {
  const found = await page.evaluate(() => {
    const app = document.querySelector("#app") as HTMLElement;
    const elements = [...app.querySelectorAll("script, img, b, iframe, object, embed, form[action], meta, link, style")];
    const links = [...document.querySelectorAll<HTMLAnchorElement>("a[href]")].filter(({ protocol }) => !/^(https?|tel):$/.test(protocol));
    const turning = /[\u202a-\u202e\u2066-\u2069]/;
    return {
      ran: Reflect.get(globalThis, "hostile") ?? false,
      elements: elements.map(({ outerHTML }) => outerHTML.slice(0, 80)),
      links: links.map(({ href }) => href.slice(0, 80)),
      turned: turning.test(app.innerText) || turning.test(document.title),
      direction: getComputedStyle(document.body).direction,
    };
  });
  expect(found).toEqual({ ran: false, elements: [], links: [], turned: false, direction: "ltr" });
}
