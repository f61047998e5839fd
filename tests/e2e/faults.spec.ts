// Ways to fail that no scenario is named for: the authority is named, it can be asked again, and the others stand untouched.
// Those with a name are in drill.spec.ts.
import { expectNoClaimOfAbsence } from "./absence";
import { expectWholeLedgers } from "./ledger";
import { expect, rolesOf, scenario, seeds } from "./scenario";
import type { Fault } from "../simulator.mjs";

const [ill] = rolesOf(seeds[0]);

const unreadable: Record<string, Fault> = {
  "sends half an answer": { kind: "truncated" },
  // It is not waited for until its time is up: an answer that never ends is no answer.
  "never stops answering": { kind: "endless" },
};

for (const [name, fault] of Object.entries(unreadable)) {
  scenario(`${ill} ${name}: it has failed, by name, and the others stand`, async ({ simulator, timeline }) => {
    await simulator.setFault(ill, fault);
    await timeline.openAndSettle();

    await timeline.source(ill).is("failed");
    await expect(timeline.source(ill).element).toContainText("Svaret kan ikke læses");
    await expect(timeline.source(ill).retryButton).toHaveAccessibleName(new RegExp(simulator.source(ill).name.da));
    await expect(timeline.gap(ill)).toContainText(simulator.source(ill).name.da);
    await expect(timeline.rowsOf(ill)).toHaveCount(0);
    const well = (await simulator.related()).map(({ id }) => id).filter((id) => id !== ill);
    for (const id of well) await timeline.source(id).is("loaded", "empty");
    await expectWholeLedgers(timeline, simulator, well);

    await simulator.setFault(ill, { kind: "none" });
    await timeline.source(ill).retry();
    await timeline.source(ill).is("loaded");
    await expectWholeLedgers(timeline, simulator);
  });
}

scenario(`${ill} sends one broken item in each list: the rest is shown, and what is missing is said`, async ({ simulator, timeline }) => {
  await simulator.setFault(ill, { kind: "garbled" });
  await timeline.openAndSettle();
  await timeline.source(ill).is("partial");
  await timeline.showAll();

  const ledger = await simulator.ledger(ill);
  const lists = new Set(ledger.map(({ resource }) => resource));
  await expect(timeline.linesWith(ill)).toHaveCount(ledger.length - lists.size);
  const titles = new Set(ledger.map(({ title }) => title));
  for (const title of await timeline.titlesIn(timeline.rowsOf(ill)).allTextContents()) expect(titles).toContain(title.trim());
  await expect(timeline.gap(ill)).toContainText(simulator.source(ill).name.da);
  await expect(timeline.gap(ill)).toContainText(/\b1\b|\ben\b|\bet\b/);
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
  expect(await simulator.allRequests()).toEqual({});

  await page.unroute("**/sources.json");
  await page.locator("#sources").getByRole("button", { name: "Prøv igen" }).click();
  await timeline.settles();
  await expect(timeline.gaps).toHaveCount(0);
  await expect(page.locator("#sources-heading")).toBeFocused();
});
