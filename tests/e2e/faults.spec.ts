// Every way an authority can fail: it is named, it can be asked again, and the others stand untouched.
import type { TimelinePage } from "./timeline-page";
import { expectWholeLedgers } from "./ledger";
import { expect, rolesOf, scenario, seeds } from "./scenario";
import type { Fault } from "../simulator.mjs";

const [ill, ...well] = rolesOf(seeds[0]);

interface Case {
  fault: Fault;
  /** What the network says about it, when it says anything. */
  network?: RegExp;
}

const nothingComes: Record<string, Case> = {
  "refuses every connection": { fault: { kind: "down" }, network: /ERR_CONNECTION_REFUSED/ },
  "answers 503": { fault: { kind: "status", status: 503, retry_after: 5 }, network: /status 503/ },
  "answers with a web page": { fault: { kind: "html" } },
  "sends half an answer": { fault: { kind: "truncated" } },
  "never stops answering": { fault: { kind: "endless" } },
};

for (const [name, { fault, network }] of Object.entries(nothingComes)) {
  scenario(`${ill} ${name}: it has failed, by name, and the others stand`, async ({ simulator, timeline, messages }) => {
    if (network) messages.expect(simulator.source(ill).base, network);
    await simulator.setFault(ill, fault);
    await timeline.openAndSettle();

    await timeline.source(ill).is("failed");
    await expect(timeline.source(ill).retryButton).toHaveAccessibleName(new RegExp(simulator.source(ill).name.da));
    await expect(timeline.gap(ill)).toContainText(simulator.source(ill).name.da);
    await expect(timeline.rowsOf(ill)).toHaveCount(0);
    for (const id of well) await timeline.source(id).is("loaded");
    await expectWholeLedgers(timeline, simulator, well);

    await simulator.setFault(ill, { kind: "none" });
    await timeline.source(ill).retry();
    await timeline.source(ill).is("loaded");
    await expectWholeLedgers(timeline, simulator, [ill, ...well]);
  });
}

scenario(`${ill} never stops answering: the page hangs up for its size, long before its time is up`, async ({ simulator, timeline }) => {
  await simulator.setFault(ill, { kind: "endless" });
  await timeline.open();
  const start = Date.now();
  await timeline.source(ill).is("failed");
  // One request may take ten seconds.
  expect(Date.now() - start).toBeLessThan(8_000);
});

scenario(`${ill} sends one broken item in each list: the rest is shown, and what is missing is said`, async ({ simulator, timeline }) => {
  await simulator.setFault(ill, { kind: "garbled" });
  await timeline.openAndSettle();
  await timeline.source(ill).is("partial");
  await timeline.showAll();

  const ledger = await simulator.ledger(ill);
  const lists = new Set(ledger.map(({ resource }) => resource));
  await expect(timeline.rowsOf(ill)).toHaveCount(ledger.length - lists.size);
  const titles = new Set(ledger.map(({ title }) => title));
  for (const title of await timeline.titlesIn(timeline.rowsOf(ill)).allInnerTexts()) expect(titles).toContain(title);
  await expect(timeline.gap(ill)).toContainText(simulator.source(ill).name.da);
  await expect(timeline.gap(ill)).toContainText(/\b1\b|\ben\b|\bet\b/);
});

scenario("all three are down: the page says what it does not know, and claims nothing", async ({ simulator, timeline, messages }) => {
  for (const { id, base } of simulator.sources) {
    messages.expect(base, /ERR_CONNECTION_REFUSED/);
    await simulator.setFault(id, { kind: "down" });
  }
  await timeline.openAndSettle();

  for (const { id, name } of simulator.sources) {
    await timeline.source(id).is("failed");
    await expect(timeline.gap(id)).toContainText(name.da);
  }
  await expect(timeline.rows).toHaveCount(0);
  await expect(timeline.skeletons).toHaveCount(0);
  const [first, second, third] = simulator.sources.map(({ name }) => name.da);
  await expect(timeline.summary).toHaveText(
    `Vi mangler svar fra ${first}, ${second} og ${third}. Derfor ved vi ikke, om noget venter på dig.`,
  );
  await expectNoClaimOfAbsence(timeline);
});

scenario("the operator's registry is missing: nobody can be asked, and the page says so", async ({ page, simulator, timeline, messages }) => {
  messages.expect(`${simulator.portal}/sources.json`, /ERR_FAILED/);
  await page.route("**/sources.json", (route) => route.abort());
  await timeline.open();
  await expect(timeline.summary).toHaveText(/^Vi har ikke kunnet spørge nogen myndighed\./);
  await expect(page.locator("#sources [role=alert]")).toContainText("Vi kunne ikke hente listen over myndigheder");
  await expect(timeline.rows).toHaveCount(0);
  await expect(timeline.skeletons).toHaveCount(0);
  await expectNoClaimOfAbsence(timeline);
  for (const { id } of simulator.sources) expect(await simulator.requests(id)).toEqual([]);

  await page.unroute("**/sources.json");
  await page.locator("#sources").getByRole("button", { name: "Prøv igen" }).click();
  await timeline.settles();
  await expect(timeline.gaps).toHaveCount(0);
  expect(await page.evaluate(() => document.activeElement?.id)).toBe("sources-heading");
});

scenario("one entry of the registry speaks a protocol we don't: the picture is never called whole", async ({ page, simulator, timeline }) => {
  const [first, second, third] = simulator.sources;
  const sources = [first, second, { ...third, protocol: "overblik/99" }];
  await page.route("**/sources.json", (route) => route.fulfill({ json: { version: 1, simulated: true, sources } }));
  await timeline.openAndSettle();
  await expect(timeline.summary).toContainText("1 myndighed, vi ikke kan spørge");
  await expectNoClaimOfAbsence(timeline);
  expect(await simulator.requests(third?.id ?? "")).toEqual([]);
});

/** None of the sentences by which the page says that there is nothing. */
async function expectNoClaimOfAbsence(timeline: TimelinePage): Promise<void> {
  for (const claim of [
    "Vi har ikke fundet noget, der venter på dig.",
    "Der står ikke noget på dagen i dag.",
    "Vi har ikke fundet noget her.",
  ]) {
    await expect(timeline.page.locator("#main-content")).not.toContainText(claim);
  }
}
