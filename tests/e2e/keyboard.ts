// A hand on the keyboard alone: it goes from control to control, and sees at each that focus is shown.
import { expect, type Locator, type Page } from "@playwright/test";

/** Presses the key until this has focus, and sees at each step that what has it shows it. */
export async function tabTo(page: Page, target: Locator, key: "Tab" | "Shift+Tab" = "Tab"): Promise<void> {
  await expect(target).toBeVisible();
  for (let press = 0; press < 400; press++) {
    await page.keyboard.press(key);
    await shownFocus(page);
    if (await target.evaluate((element) => element === document.activeElement)) return;
  }
  throw new Error(`${key} does not reach ${target}`);
}

/** What has focus, which is something, is in the window, and has an outline: its own, or that of the box drawn for it. */
export async function shownFocus(page: Page): Promise<string> {
  const { name, lost, outlined, inside } = await page.evaluate(() => {
    const focused = document.activeElement as HTMLElement;
    const label = focused.matches("input") ? document.querySelector(`label[for="${focused.id}"]`) : null;
    const outlines = [getComputedStyle(focused), ...(label ? [getComputedStyle(label, "::before"), getComputedStyle(label)] : [])];
    const { top, bottom } = (label ?? focused).getBoundingClientRect();
    return {
      name: focused.textContent || focused.id,
      lost: focused === document.body,
      outlined: outlines.some(({ outlineStyle, outlineWidth }) => outlineStyle !== "none" && outlineWidth !== "0px"),
      inside: bottom > 0 && top < innerHeight,
    };
  });
  expect({ lost, outlined, inside }, `focus on ${name}`).toEqual({ lost: false, outlined: true, inside: true });
  return name;
}
