// What authorities hold about a person is on /mine-oplysninger, each thing once and in its area, and what the wave plan names
// is there or is named. For every person, and whoever fails, that is held in simulator/tests/sentence/mine.rs.
import { expectAccessible } from "./axe";
import { tabTo } from "./keyboard";
import { type Entry, held } from "./ledger";
import type { ListPage } from "./list-page";
import { expect, scenario, seeds, worldOf } from "./scenario";
import { whom } from "./words";

const kinds = ["benefit", "credential", "registration", "mandate", "consent"];

for (const person of ["family", "sick"]) {
  scenario.describe(person, () => {
    scenario.use({ world: worldOf(seeds[0], person) });

    scenario("everything that is held, in both languages and at every width", async ({ page, simulator, mine }) => {
      const all = (await held(simulator)).filter(({ kind }) => kinds.includes(kind));
      await mine.openAndSettle();
      await expect(page).toHaveTitle("Mine oplysninger · Overblik");
      await expectHeld(mine, all);
      await expectAccessible(page, `mine-${person}-da-1280`);
      const account = all.find(({ code }) => code === "nemkonto");
      await expect(mine.part("person-og-kontaktoplysninger").locator("li", { hasText: account?.title })).toContainText(/•••• •••• \d{4}/);
      await page.setViewportSize({ width: 390, height: 844 });
      await mine.speak("en");
      await expect(mine.heading).toHaveText("My information");
      await expectHeld(mine, all);
      await expectAccessible(page, `mine-${person}-en-390`);
      await page.setViewportSize({ width: 320, height: 800 });
      expect(await page.evaluate(() => document.documentElement.scrollWidth), "no scrolling sideways").toBeLessThanOrEqual(320);
    });
  });
}

scenario.describe("family", () => {
  scenario.use({ world: worldOf(seeds[0], "family") });

  scenario("what nobody sends is not included yet, and what a failing authority has could not be fetched", async ({ page, simulator, mine, messages }) => {
    const failed = simulator.source("politi");
    messages.expect(failed.base, /status 503/);
    await simulator.setFault(failed.id, { kind: "status", status: 503, retry_after: 120 });
    await mine.openAndSettle();
    await mine.source(failed.id).is("failed");
    const said = (part: string, name: string) => mine.part(part).locator("dt", { hasText: new RegExp(`^${name}$`) }).locator("+ dd");
    await expect(said("person-og-kontaktoplysninger", "Vi kunne ikke hente")).toHaveText("Pas · Våbentilladelse");
    await expect(mine.lack("person-og-kontaktoplysninger")).toContainText(`Vi mangler svar fra ${whom([failed.name.da])}, så her kan mangle oplysninger.`);
    await expect(said("oekonomiske-ydelser", "Ikke med endnu")).toHaveText(/ATP Livslang Pension · Uddannelseshjælp · .*Fleksløntilskud/);
    await expect(said("oekonomiske-ydelser", "Ikke fundet om dig")).toContainText("Kontanthjælp");
    await expect(mine.part("oekonomiske-ydelser").locator("dt", { hasText: "Vi kunne ikke hente" })).toHaveCount(0);
    await expect(mine.lack("ophold-i-danmark")).toHaveText("De myndigheder, vi har spurgt, har ikke noget om dig her.");
    await expect(mine.gap(failed.id)).toBeVisible();
    await expectAccessible(page, "mine-failed");
  });

  scenario("with the keyboard alone from the menu to an area, and to where its authority renews", async ({ page, overview, mine }) => {
    await overview.openAndSettle();
    await tabTo(page, mine.menu.locator('a[href="/mine-oplysninger"]'));
    await page.keyboard.press("Enter");
    await expect(mine.heading).toBeFocused();
    await mine.settles();
    await tabTo(page, page.locator('a[href="#fiskeri-jagt-og-natur"]'));
    await page.keyboard.press("Enter");
    await expect(mine.part("fiskeri-jagt-og-natur")).toBeInViewport();
    const renews = mine.part("fiskeri-jagt-og-natur").locator("dd a").first();
    await tabTo(page, renews);
    await expect(renews).toHaveText(/^Forny det på jagt\.localhost \(åbner ny side\)$/);
    await expect(renews).toHaveAttribute("target", "_blank");
    await expect(renews).toHaveAttribute("rel", "noopener noreferrer");
  });
});

scenario.describe("somebody about whom nobody holds anything", () => {
  scenario.use({ world: worldOf(seeds[0], "stress-0") });

  scenario("is told so in each area, and what is not included", async ({ page, mine }) => {
    await mine.openAndSettle();
    await expect(mine.rows).toHaveCount(0);
    await expect(page.locator(".held .lack")).toHaveText(Array(16).fill("De myndigheder, vi har spurgt, har ikke noget om dig her."));
    await expect(mine.part("beskaeftigelse").locator("dl")).toHaveText(/Ikke fundet om dig\s*Dagpengetæller/);
    await expectAccessible(page, "mine-empty");
  });
});

/** Every line once, and each with how current it is. */
async function expectHeld(mine: ListPage, all: Entry[]): Promise<void> {
  const inOrder = (lines: string[]) => lines.sort();
  const titles = () => mine.rows.evaluateAll((rows) => rows.map((row) => `${(row as HTMLElement).dataset.source} ${row.querySelector(".row-title [lang]")?.textContent}`));
  await expect.poll(async () => inOrder(await titles())).toEqual(inOrder(all.map(({ source, title }) => `${source.id} ${title}`)));
  await expect(mine.rows.filter({ has: mine.page.getByText(/^(Oplyst|As of)$/) })).toHaveCount(all.length);
}
