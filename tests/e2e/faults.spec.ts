// Every way an authority can fail: it is named, it can be asked again, and the others stand untouched.
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
  const text = await timeline.page.locator("#main-content").innerText();
  expect(text).not.toMatch(/\bdu har (ingen|intet)\b|\bder er (ingen|intet)\b|\bintet at vise\b|\b0 (ting|sager|rækker)\b/i);
});

scenario("the operator's registry is missing: nobody can be asked, and the page says so", async ({ page, simulator, timeline, messages }) => {
  messages.expect(`${simulator.portal}/sources.json`, /ERR_FAILED/);
  await page.route("**/sources.json", (route) => route.abort());
  await timeline.open();
  await expect(page.locator("#main-content")).toContainText(/kan ikke|kunne ikke/i);
  await expect(timeline.rows).toHaveCount(0);
  for (const { id } of simulator.sources) expect(await simulator.requests(id)).toEqual([]);
});
