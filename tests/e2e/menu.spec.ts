// The main menu on a small screen, where a button unfolds it over the page: by keyboard, by touch, in the narrowest window,
// and before the program has come.
import type { Page } from "@playwright/test";
import { expectAccessible } from "./axe";
import { holdUpProgram } from "./hold-up";
import { shownFocus, tabTo } from "./keyboard";
import type { PortalPage } from "./portal-page";
import { expect, scenario, seeds, worldOf } from "./scenario";

const phone = { width: 390, height: 844 };
const pages = ["Overblik", "Frister", "Sager", "Ydelser og betalinger", "Digital Post", "Mine oplysninger", "Tidslinje", "Aftaler og kalender", "Opslag om mig", "Nyt og påmindelser", "Indstillinger", "Hjælp"];

scenario.use({ world: worldOf(seeds[0], "fifteen"), viewport: phone });

scenario("by keyboard: it unfolds, is gone through in order, and closes by Escape, by a choice and when focus goes on", async ({ page, overview, deadlines }) => {
  await overview.openAndSettle();
  await isFolded(overview);
  await tabTo(page, overview.menuButton);
  await page.keyboard.press("Enter");
  await isUnfolded(overview);
  await expect(overview.menuButton).toBeFocused();
  const reached: string[] = [];
  for (let press = 0; press <= pages.length; press++) {
    await page.keyboard.press("Tab");
    reached.push(await shownFocus(page));
  }
  expect(reached).toEqual(["Luk menu", ...pages]);
  await page.keyboard.press("Escape");
  await isFolded(overview);
  await expect(overview.menuButton).toBeFocused();

  // Past its end, and back before its beginning.
  await page.keyboard.press("Enter");
  await tabTo(page, overview.menu.getByRole("link", { name: "Hjælp" }));
  await page.keyboard.press("Tab");
  await isFolded(overview);
  await expect(overview.main.locator(":focus")).toHaveCount(1);
  await shownFocus(page);
  await tabTo(page, overview.menuButton, "Shift+Tab");
  await page.keyboard.press("Space");
  await page.keyboard.press("Tab");
  await page.keyboard.press("Shift+Tab");
  await isFolded(overview);
  await expect(overview.menuButton).toBeFocused();

  await page.keyboard.press("Enter");
  await tabTo(page, overview.menu.getByRole("link", { name: "Frister" }));
  await page.keyboard.press("Enter");
  await expect(page).toHaveURL(deadlines.portal + deadlines.path);
  await expect(deadlines.heading).toBeFocused();
  await isFolded(deadlines);
  // To where one is already.
  await tabTo(page, deadlines.menuButton, "Shift+Tab");
  await page.keyboard.press("Enter");
  await tabTo(page, deadlines.menu.locator("[aria-current=page]"));
  await page.keyboard.press("Enter");
  await isFolded(deadlines);
  await expect(deadlines.heading).toBeFocused();
});

scenario.describe("by touch", () => {
  scenario.use({ hasTouch: true });
  scenario("each entry is as large as a thumb, and a tap on one, on the button or beside it closes it", async ({ page, overview, deadlines }) => {
    await overview.openAndSettle();
    for (const close of [() => overview.menu.getByRole("button", { name: "Luk menu" }).tap(), () => page.touchscreen.tap(10, 400)]) {
      await overview.menuButton.tap();
      await isUnfolded(overview);
      const heights = await overview.menu.locator("a, button").evaluateAll((all) => all.map((one) => one.getBoundingClientRect().height));
      expect(Math.min(...heights)).toBeGreaterThanOrEqual(44);
      await close();
      await isFolded(overview);
    }
    await expect(page, "what lies behind was not tapped").toHaveURL(`${overview.portal}/`);
    await overview.menuButton.tap();
    await overview.menu.getByRole("link", { name: "Frister" }).tap();
    await expect(deadlines.heading).toHaveText("Frister");
    await isFolded(deadlines);
  });
});

for (const [name, size] of Object.entries({ "390 px": phone, "320 px": { width: 320, height: 640 }, "400 %": { width: 320, height: 256 } })) {
  scenario(`at ${name} the page begins high, and the menu can be read and reached, in both languages`, async ({ page, overview }) => {
    await page.setViewportSize(size);
    await overview.openAndSettle();
    for (const language of ["da", "en"] as const) {
      await overview.speak(language);
      const top = await overview.heading.evaluate((heading) => heading.getBoundingClientRect().top + scrollY);
      expect(top, `where the page begins, ${language}`).toBeLessThan(size.width < 390 ? 300 : 260);
      await overview.menuButton.focus();
      await page.keyboard.press("Enter");
      await isUnfolded(overview);
      for (let press = 0; press <= pages.length; press++) {
        await page.keyboard.press("Tab");
        await expect(page.locator(":focus")).toBeInViewport({ ratio: 0.9 });
      }
      const room = await overview.menu.evaluate((menu) => menu.clientWidth - menu.scrollWidth);
      expect(room, "nothing sticks out of it").toBeGreaterThanOrEqual(0);
      await expectAccessible(page, `menu-${name}-${language}`);
      await page.keyboard.press("Escape");
    }
  });
}

scenario("before the program has come it works as well, and it stays open when the program takes over", async ({ page, simulator, overview, help, messages }) => {
  const hold = await holdUpProgram(page, simulator.portal, messages);
  await overview.open();
  await expect(page.locator("html")).toHaveClass(/\bbooting\b/);
  await overview.menuButton.click();
  await isUnfolded(overview);
  await tabTo(page, overview.menu.getByRole("link", { name: "Hjælp" }));
  await page.keyboard.press("Tab");
  await isFolded(overview);
  await overview.menuButton.click();
  await tabTo(page, overview.menu.getByRole("link", { name: "Frister" }));
  const before = await overview.menu.boundingBox();
  await hold.end();
  await overview.settles();
  await isUnfolded(overview);
  expect(await overview.menu.boundingBox()).toEqual(before);
  await expect(overview.menuButton).toBeFocused();
  await overview.menu.getByRole("link", { name: "Hjælp" }).click();
  await expect(help.heading).toHaveText("Hjælp");
  await isFolded(help);
});

scenario("in forced colours it has an edge, on paper it is not, and where there is room it stands without the button", async ({ page, overview }) => {
  await overview.openAndSettle();
  await overview.menuButton.click();
  await page.emulateMedia({ forcedColors: "active" });
  expect(await overview.menu.evaluate((menu) => getComputedStyle(menu).borderLeftWidth)).toBe("1px");
  await expectAccessible(page, "menu-forced-colours");
  await page.emulateMedia({ forcedColors: "none", media: "print" });
  await expect(overview.menu).toBeHidden();
  await expect(overview.menuButton).toBeHidden();
  await page.emulateMedia({ media: "screen" });
  // Turned to its side while it is open, it can be closed still.
  await page.setViewportSize({ width: 1280, height: 800 });
  await overview.menu.getByRole("button", { name: "Luk menu" }).click();
  await expect(overview.menuButton).toBeHidden();
  await expect(overview.menu.getByRole("link")).toHaveText(pages);
  for (const entry of await overview.menu.getByRole("link").all()) await expect(entry).toBeVisible();
  await expect(overview.menu.getByRole("button")).toHaveCount(0);
});

async function isUnfolded(place: PortalPage): Promise<void> {
  await expect(place.menu.getByRole("link").first()).toBeInViewport();
  expect(await isExpanded(place.page)).toBe(true);
}

async function isFolded(place: PortalPage): Promise<void> {
  await expect(place.menu).toBeHidden();
  await expect(place.menuButton).toBeVisible();
  expect(await isExpanded(place.page)).toBe(false);
}

/** What the browser tells assistive technology of the button. */
async function isExpanded(page: Page): Promise<unknown> {
  const browser = await page.context().newCDPSession(page);
  const { root } = await browser.send("DOM.getDocument");
  const { nodeId } = await browser.send("DOM.querySelector", { nodeId: root.nodeId, selector: "#menu-button" });
  const { nodes } = await browser.send("Accessibility.getPartialAXTree", { nodeId, fetchRelatives: false });
  await browser.detach();
  return nodes[0].properties?.find(({ name }) => name === "expanded")?.value.value;
}
