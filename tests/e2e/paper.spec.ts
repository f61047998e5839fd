// The front page on one sheet: what to do, the next dates, whom to call and who is missing are the ledgers' and the
// sources' own, in large print, on one page of A4.
import { expectAccessible } from "./axe";
import { coming, held, waiting } from "./ledger";
import { expect, persons, scenario, seeds, shuffled, worldOf } from "./scenario";

const words = {
  da: { link: "Skriv mit overblik ud", heading: "Mit overblik", print: "Skriv ud", none: "Vi mangler ikke svar" },
  en: { link: "Print my overview", heading: "My overview", print: "Print", none: "We lack no answer" },
} as const;

for (const person of persons) {
  scenario.describe(person, () => {
    scenario.use({ world: worldOf(seeds[0], person) });

    scenario("has what matters on one sheet, by what the ledgers say", async ({ page, simulator, overview }) => {
      const entries = await held(simulator);
      await overview.openAndSettle();
      await page.getByRole("link", { name: words.da.link }).click();
      await expect(page).toHaveURL(`${simulator.portal}/udskriv`);
      await expect(overview.heading).toHaveText(words.da.heading);
      const titles = (part: string) => page.locator(`#${part} li[data-kind] :is(.row-title [lang], .row-title[lang])`);
      await expect(titles("paper-todo")).toHaveText(waiting(entries).slice(0, 5).map(({ title }) => title));
      const next = coming(entries, simulator.world.today);
      await expect(titles("paper-coming")).toHaveCount(Math.min(3, next.length));
      if (waiting(entries).length > 5) await expect(page.locator("#paper-todo .sheet-more")).toContainText(String(waiting(entries).length - 5));
      for (const { source } of waiting(entries).slice(0, 5)) {
        const digits = source.phone.replace(/(\d\d)(?=\d)/g, "$1 ");
        await expect(page.locator("#paper-phones li").filter({ hasText: source.name.da })).toContainText(digits);
      }
      const pdf = (await page.pdf({ format: "A4" })).toString("latin1");
      expect(pdf.match(/\/Type\s*\/Page\b/g), "sheets of A4").toHaveLength(1);
      // What is wider than the sheet would be cut off, or make the browser shrink all of it.
      await page.emulateMedia({ media: "print" });
      await page.setViewportSize({ width: Math.floor(((210 - 2 * 12) / 25.4) * 96), height: 1000 });
      expect(await page.evaluate(() => document.documentElement.scrollWidth - innerWidth), "wider than the sheet").toBeLessThanOrEqual(0);
      const size = await page.locator("#paper-todo .row-title, #paper-missing p").first().evaluate((element) => Number.parseFloat(getComputedStyle(element).fontSize));
      expect(size * 0.75, "points").toBeGreaterThanOrEqual(16);
    });
  });
}

scenario.describe("family", () => {
  scenario.use({ world: worldOf(seeds[0], "family") });

  for (const language of ["da", "en"] as const) {
    scenario(`says who is missing, in ${language}, with the keyboard alone`, async ({ page, simulator, overview, messages }) => {
      const [down] = shuffled((await simulator.related()).filter(({ everyone, relations }) => !everyone && !relations), seeds[0]);
      await simulator.setFault(down.id, { kind: "status", status: 500 });
      messages.expect(down.base, /status 500/);
      await page.addInitScript(() => {
        window.print = () => document.body.setAttribute("data-printed", "");
      });
      await overview.openAndSettle();
      await overview.speak(language);
      await page.getByRole("link", { name: words[language].link }).focus();
      await page.keyboard.press("Enter");
      await expect(overview.heading).toBeFocused();
      await expect(overview.heading).toHaveText(words[language].heading);
      await expect(page.locator("#paper-missing")).toContainText(down.name[language]);
      await expect(page.locator("#made")).toContainText(String(new Date(simulator.world.today).getUTCFullYear()));
      for (const width of [390, 1280]) {
        await page.setViewportSize({ width, height: 800 });
        await expectAccessible(page, `paper-${language}-${width}`);
      }
      await page.keyboard.press("Tab");
      await expect(page.getByRole("button", { name: words[language].print, exact: true })).toBeFocused();
      await page.keyboard.press("Enter");
      await expect(page.locator("body[data-printed]")).toHaveCount(1);
    });
  }
});
