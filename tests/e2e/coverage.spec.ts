// The page on what is covered says what the authorities say of themselves: since when, how the last answer was, when they
// will be closed, and who takes no part yet.
import { absent, changeRegistry, expect, scenario, seeds, worldOf } from "./scenario";
import type { Language } from "./portal-page";
import type { Simulator } from "../simulator.mjs";
import { dateInWords, monthInWords } from "./words";

scenario.describe("a family", () => {
  scenario.use({ world: worldOf(seeds[0], "family") });

  scenario("each authority: since when, its last answer, and when it is closed, in its own words", async ({ simulator, coverage }) => {
    await coverage.openAndSettle();
    for (const { id } of await simulator.related()) {
      const { domains, outages } = await descriptor(simulator, id);
      const first = domains.map(({ since }) => since).sort()[0];
      const entry = coverage.coveredBy(id);
      await expect(entry).toContainText(`Med fra ${dateInWords(first)} ${first.slice(0, 4)}.`);
      await expect(entry).toContainText(/Seneste svar: (\d+ ting|Ingen ting) · hentet kl\. \d+\.\d\d\./);
      for (const { text } of outages) await expect(entry).toContainText(`. ${text.da}`);
      await expect(entry.getByText(/^Planlagt lukning fra .* til .*kl\. \d+\.\d\d\. /)).toHaveCount(outages.length);
    }
    expect((await descriptor(simulator, "skat")).outages).toHaveLength(1);
  });

  scenario("who takes no part yet is named, with when that is expected, and is not said to lack an answer", async ({ page, simulator, overview, coverage }) => {
    await changeRegistry(page, (registry) => void registry.sources.unshift(absent));
    await overview.openAndSettle();
    await overview.source(absent.id).is("not-connected");
    await expect(overview.summary).toContainText(`${absent.name.da} er ikke tilsluttet endnu.`);
    await expect(overview.summary).not.toContainText("Vi mangler svar");
    await expect(overview.gap(absent.id)).toContainText(`${absent.name.da} er ikke tilsluttet endnu. Ventes i marts 2027. Der kan være noget, du ikke ser her.`);
    await expect(overview.source(absent.id).retryButton).toHaveCount(0);
    await coverage.follow();
    await coverage.settles();
    await expect(coverage.notConnected).toHaveText(toCome(simulator));
    await expect(coverage.covered).toHaveCount((await simulator.related()).length);
    const culture = coverage.areas.filter({ hasText: "Kultur, kirke og fritid" });
    await expect(culture.locator("li")).toContainText(["Museernes Register"]);
  });

  scenario("the timeline says that it is not everything, and what the authority that is chosen sends", async ({ simulator, timeline }) => {
    await timeline.openAndSettle();
    const related = await simulator.related();
    await expect(timeline.main.locator(".collected")).toHaveText(`Samlet fra ${related.length} myndigheder. Det er ikke alt: se, hvad der er med`);
    await timeline.unfoldFilters();
    const { id, name } = simulator.source("skat");
    await timeline.authority.selectOption({ label: name.da });
    await timeline.main.getByText(`Det er med fra ${name.da}`, { exact: true }).click();
    const { domains } = await descriptor(simulator, id);
    for (const { since, declaration } of domains) {
      await expect(timeline.main).toContainText(`${declaration.da} Med fra ${dateInWords(since)} ${since.slice(0, 4)}.`);
    }
  });
});

scenario.describe("nobody", () => {
  scenario.use({ signedIn: false });

  scenario("sees who takes no part yet too", async ({ page, simulator, coverage }) => {
    await changeRegistry(page, (registry) => void registry.sources.unshift(absent));
    await coverage.open();
    await expect(coverage.notConnected).toHaveText(toCome(simulator));
    await coverage.speak("en");
    await expect(coverage.notConnected).toHaveText(toCome(simulator, "en"));
  });
});

/** What is to be said of those that take no part yet: of the one that is added, then of those in the registry. */
function toCome(simulator: Simulator, language: Language = "da"): string[] {
  const [expectedIn, unknown] = language === "da" ? ["Ventes i", "Vi ved ikke hvornår."] : ["Expected in", "We don’t know when."];
  return [absent, ...simulator.toCome].map(({ name, expected }) => `${name[language]}. ${expected ? `${expectedIn} ${monthInWords(expected.slice(0, 7), language)}.` : unknown}`);
}

interface Descriptor {
  domains: { since: string; declaration: { da: string } }[];
  outages: { text: { da: string } }[];
}

/** What an authority says of itself, asked of it directly. */
async function descriptor(simulator: Simulator, id: string): Promise<Descriptor> {
  const { port } = new URL(simulator.source(id).base);
  return (await (await fetch(`http://127.0.0.1:${port}/overblik/v1/source`)).json()) as Descriptor;
}
