// A widget on another site's page in the words of a scenario: what stands in its frame, and what the page has of it. It judges
// nothing.
import type { FrameLocator, Locator, Page } from "@playwright/test";
import { covered, opened, press, settled, signInFrom, widget } from "../guests.mjs";
import type { Simulator } from "../simulator.mjs";

export type WidgetKind = "frister" | "aftaler" | "sager" | "betalinger";
export const kinds: WidgetKind[] = ["frister", "aftaler", "sager", "betalinger"];

/** One line as the citizen sees it. */
export interface Line {
  title: string;
  /** What the date is to a machine; empty where there is none. */
  day: string;
  meta: string;
}

export class Widget {
  readonly frame: FrameLocator;
  readonly element: Locator;
  readonly heading: Locator;
  readonly lines: Locator;
  readonly signIn: Locator;
  readonly covered: Locator;

  constructor(
    readonly page: Page,
    readonly kind: WidgetKind = "frister",
  ) {
    this.frame = widget(page, kind);
    this.element = page.locator(`overblik-widget[kind=${kind}]`).first();
    this.heading = this.frame.getByRole("heading").first();
    this.lines = this.frame.locator(".lines > li");
    this.signIn = this.frame.getByRole("button", { name: /MitID$/ });
    this.covered = covered(this.frame);
  }

  async signInAs(simulator: Simulator, person?: string): Promise<void> {
    await signInFrom(simulator, this.page, this.frame, person);
  }

  async settles(): Promise<void> {
    await settled(this.frame);
  }

  async press(control: string | RegExp | Locator): Promise<void> {
    await press(this.frame, this.control(control));
  }

  /** Presses what opens a window, and hands it over. */
  async opens(control: string | RegExp | Locator): Promise<Page> {
    return opened(this.frame, this.control(control));
  }

  /** A button by its name, or what is meant itself. */
  private control(control: string | RegExp | Locator): Locator {
    const isName = typeof control === "string" || control instanceof RegExp;
    return isName ? this.frame.getByRole("button", { name: control, exact: typeof control === "string" }) : control;
  }

  /** What it shows, from top to bottom. */
  async shown(): Promise<Line[]> {
    return this.lines.evaluateAll((lines) =>
      lines.map((line) => {
        const text = (selector: string) => line.querySelector(selector)?.textContent?.replace(/\s+/g, " ").trim() ?? "";
        return {
          title: (line.querySelector(".title")?.firstChild?.textContent ?? "").trim(),
          day: line.querySelector("time")?.dateTime.slice(0, 10) ?? "",
          meta: text(".meta"),
        };
      }),
    );
  }

  /** The height that the page has for it. */
  async height(): Promise<number> {
    return this.element.evaluate((element: HTMLElement) => element.offsetHeight);
  }
}

/** What the page hears of the widgets on it, from its next document on. */
export async function hearEvents(page: Page): Promise<() => Promise<[string, unknown][]>> {
  await page.addInitScript(() => {
    const heard: [string, unknown][] = [];
    for (const name of ["ready", "resized", "signed-in", "error"]) {
      addEventListener(`overblik-${name}`, (event) => heard.push([name, (event as CustomEvent).detail]));
    }
    if (parent === self) Object.assign(self, { heard });
  });
  return () => page.evaluate(() => (self as unknown as { heard: [string, unknown][] }).heard);
}
