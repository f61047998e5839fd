// Every component in every example, on the page that shows them all: axe, the keyboard alone, sizes, forced
// colours, paper. What each one is and does is tests/browser_components.rs'.
import { readdirSync, readFileSync } from "node:fs";
import type { Locator, Page } from "@playwright/test";
import axe, { type AxeResults } from "axe-core";
import { expect, scenario } from "./scenario";

scenario.use({ dist: process.env.OVERBLIK_GALLERY });
// Depends on the guard, so that the page does not go unguarded.
scenario.beforeEach(async ({ page, simulator, messages: _ }) => {
  await page.goto(`${simulator.portal}/galleri`);
  await expect(page.locator("html")).toHaveClass(/\brunning\b/);
  // The program that draws it comes after the one that runs.
  await expect(page.locator("[data-example]").first()).toBeVisible();
});

const views = {
  "390 px": { viewport: { width: 390, height: 844 } },
  "1280 px": { viewport: { width: 1280, height: 800 } },
  "forced colours": { viewport: { width: 390, height: 844 }, contextOptions: { forcedColors: "active" } },
} as const;
for (const [name, view] of Object.entries(views)) {
  scenario.describe(name, () => {
    scenario.use(view);
    for (const language of ["da", "en"]) {
      scenario(`axe finds nothing in any example, nor in the page, in language ${language}`, async ({ page }) => {
        await page.locator(`#language-${language}`).click();
        await expect(page.locator("html")).toHaveAttribute("lang", language);
        const examples = await all(page);
        await page.evaluate(axe.source);
        for (const example of examples) expect(await violations(page, example), example).toEqual([]);
        expect(await violations(page)).toEqual([]);
      });
    }
  });
}

scenario("in forced colours every mark still shows", async ({ page }) => {
  await page.emulateMedia({ forcedColors: "active" });
  const marks = page.locator(".alert");
  expect(await marks.count()).toBeGreaterThanOrEqual(3);
  const shown = await marks.evaluateAll((alerts) => alerts.map((alert) => getComputedStyle(alert, "::before").backgroundColor));
  const canvas = await page.evaluate(() => getComputedStyle(document.body).backgroundColor);
  expect(shown).not.toContain(canvas);
  const edges = page.locator(".badge, .tag");
  expect(await edges.evaluateAll((all) => all.filter((one) => getComputedStyle(one).outlineStyle === "none").length)).toBe(0);
});

scenario("the keyboard does in every example what a press does", async ({ page }) => {
  for (const [example, control, key, effect] of [
    ["Button-1", "button", "Enter", "1"],
    ["Button-1", "button", "Space", "2"],
    ["Checkbox-1", "input", "Space", "true"],
    ["Checkbox-2", "input >> nth=0", "Space", "b a"],
    ["Grid-1", "[data-cell='2-3'] button", "Enter", "2-3"],
    ["Grid-1", "[data-cell='1-2'] button", "Space", "1-2"],
    ["InternalLink-1", "a", "Enter", "1"],
    ["LanguageList-1", "button >> nth=1", "Enter", "en"],
    ["Select-1", "select", "ArrowUp", "a"],
    ["Tag-1", "button", "Enter", "1"],
  ]) {
    await at(page, example).locator(control).focus();
    await page.keyboard.press(key);
    await expect(at(page, example).locator("output"), `${example}, ${key}`).toHaveText(effect);
  }
  const seat = (key: string) => at(page, "Grid-1").locator(`[data-cell="${key}"] button`);
  await seat("1-1").focus();
  for (const [key, next] of [["ArrowRight", "1-2"], ["ArrowDown", "2-2"], ["End", "2-3"], ["ArrowRight", "2-3"], ["ArrowUp", "1-3"], ["Home", "1-1"]]) {
    await page.keyboard.press(key);
    await expect(seat(next), key).toBeFocused();
    await expect(at(page, "Grid-1").locator("[tabindex='0']"), "one stop for Tab").toHaveCount(1);
  }
  for (const open of [true, false]) {
    await at(page, "Details-1").locator("summary").focus();
    await page.keyboard.press("Enter");
    await expect(at(page, "Details-1").locator("p")).toBeVisible({ visible: open });
  }
  await page.setViewportSize({ width: 390, height: 844 });
  await at(page, "Drawer-1").getByRole("button", { name: "Menu", exact: true }).focus();
  for (const [key, open] of [["Enter", true], ["Escape", false], ["Space", true], ["Escape", false]] as const) {
    await page.keyboard.press(key);
    await expect(at(page, "Drawer-1").getByRole("link").first()).toBeVisible({ visible: open });
  }
  const anchor = at(page, "AnchorList-1").locator("a").first();
  await anchor.focus();
  await page.keyboard.press("Enter");
  await expect(page).toHaveURL(/#main-content$/);
});

scenario("Tab reaches every control of every example in order, and each shows that it is reached", async ({ page }) => {
  const controls = page.locator("[data-example]").locator("a[href]:visible, button:visible:not([tabindex='-1']), summary:visible, input:visible, select:visible, textarea:visible");
  const count = await controls.count();
  expect(count).toBeGreaterThan(15);
  await controls.first().focus();
  for (let reached = 0; reached < count; reached++) {
    await expect(controls.nth(reached), `control ${reached + 1} of ${count}`).toBeFocused();
    expect(await controls.nth(reached).evaluate((control) => getComputedStyle(control).outlineStyle)).not.toBe("none");
    await page.keyboard.press("Tab");
  }
});

scenario("every control is as large as a thumb, at 320 px, where nothing sticks out to the side", async ({ page }) => {
  await page.setViewportSize({ width: 320, height: 640 });
  await at(page, "Drawer-1").getByRole("button").click();
  const controls = page.locator("[data-example]").locator("a[href], button, summary, select, .form-group-checkbox label");
  const small = await controls.evaluateAll((all) => {
    const inSentence = (one: Element) => one.closest("p") && one.closest("p")?.textContent?.trim() !== one.textContent?.trim();
    return all.filter((one) => one.getBoundingClientRect().height < 43.9 && !inSentence(one)).map((one) => one.outerHTML);
  });
  expect(small).toEqual([]);
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(320);
});

scenario("nothing moves where that is not welcome", async ({ page }) => {
  await page.emulateMedia({ reducedMotion: "reduce" });
  expect(await page.evaluate(() => document.getAnimations().length)).toBe(0);
});

scenario("on paper there is no button, and no tag's cross", async ({ page }) => {
  await page.emulateMedia({ media: "print" });
  await expect(at(page, "Button-1").locator("button")).toBeHidden();
  const cross = await at(page, "Tag-1").locator("button").evaluate((tag) => getComputedStyle(tag, "::after").content);
  expect(cross).toBe("none");
  await expect(at(page, "Alert-3")).toBeVisible();
});

/** The names of all examples; each file of a component has at least one. */
async function all(page: Page): Promise<string[]> {
  const names = await page.locator("[data-example]").evaluateAll((all) => all.map((one) => (one as HTMLElement).dataset.example ?? ""));
  // The others are what components are made of.
  const isComponent = (file: string) => readFileSync(`src/components/${file}`, "utf8").includes("#[component]");
  const files = readdirSync("src/components").filter(isComponent);
  const components = new Set(names.map((name) => name.split("-")[0].toLowerCase()));
  expect(components, "components with an example").toEqual(new Set(files.map((file) => file.replace(/_|\.rs$/g, ""))));
  expect(names.length).toBeGreaterThanOrEqual(files.length);
  return names;
}

function at(page: Page, example: string): Locator {
  return page.locator(`[data-example="${example}"]`);
}

/** What axe finds in one example, or in the whole page. */
async function violations(page: Page, example?: string) {
  const found = await page.evaluate<AxeResults>(`axe.run(${example ? `'[data-example="${example}"]'` : "document"})`);
  return found.violations.map(({ id, nodes }) => ({ id, at: nodes.map(({ html }) => html.slice(0, 120)) }));
}
