// Somebody before a tab: waits for what they want to press or read, and keeps pictures. It judges only that things come.
import { mkdirSync, writeFileSync } from "node:fs";
import { expect } from "@playwright/test";
import type { Tab } from "./tab";

const timeout = 30_000;
const narrow = [390, 844] as const;
const wide = [1280, 800] as const;

export class Visitor {
  /** @param folder where the pictures go */
  constructor(
    readonly tab: Tab,
    private readonly folder: string,
  ) {}

  /** Waits until the page's program runs and nobody is waited for any more. */
  async settles(): Promise<void> {
    await this.waitsUntil("the page has settled", () => {
      const sources = [...document.querySelectorAll<HTMLElement>("#sources li[data-source]")];
      return document.documentElement.classList.contains("running") && sources.length > 0 && sources.every(({ dataset }) => dataset.state !== "waiting");
    });
  }

  /** Presses it once it is shown. */
  async presses(css: string): Promise<void> {
    await this.sees(css);
    await this.tab.press(css);
  }

  async sees(css: string): Promise<void> {
    await this.waitsUntil(`${css} is shown`, (css) => document.querySelector(css)?.checkVisibility() ?? false, css);
  }

  /** Waits until each of these shows its words, also where the engine lays out only what is in the window. */
  async seesWordsIn(css: string): Promise<void> {
    await this.waitsUntil(`there are words in all of ${css}`, (css) => {
      const all = [...document.querySelectorAll<HTMLElement>(css)];
      return all.length > 0 && all.every(({ innerText }) => innerText.trim() !== "");
    }, css);
  }

  /** Waits for the page with this heading. */
  async reads(heading: string): Promise<void> {
    const shown = () =>
      this.tab.evaluate(() => {
        const headings = document.querySelectorAll("html.running #main-content h1");
        return [...headings].find((heading) => heading.checkVisibility())?.textContent?.trim();
      });
    await expect(async () => expect(await shown()).toBe(heading)).toPass({ timeout });
  }

  async isAt(address: string): Promise<void> {
    await expect(async () => expect(await this.tab.evaluate(() => location.href)).toBe(address)).toPass({ timeout });
  }

  /** Which of these words are anywhere in the document. */
  async finds(words: string[]): Promise<string[]> {
    const said = await this.tab.evaluate(() => `${document.documentElement.textContent} ${document.title}`);
    return words.filter((words) => said.includes(words));
  }

  /** Listens from now on to what goes wrong in this document. */
  async listens(): Promise<void> {
    await this.tab.evaluate(() => {
      const heard: string[] = [];
      Object.assign(window, { heard });
      addEventListener("error", ({ message, target }) => heard.push(message ?? `not loaded: ${(target as Element).outerHTML}`), true);
      addEventListener("unhandledrejection", ({ reason }) => heard.push(String(reason)));
      addEventListener("securitypolicyviolation", ({ violatedDirective, blockedURI }) => heard.push(`${violatedDirective}: ${blockedURI}`));
      console.error = (...words) => heard.push(words.join(" "));
    });
  }

  /** What it has heard in that same document. */
  async heard(): Promise<string[]> {
    return this.tab.evaluate(() => (window as unknown as { heard: string[] }).heard);
  }

  /** Sits before a phone's window. */
  async hasPhone(): Promise<void> {
    await this.hasWindow(...narrow);
  }

  async hasDesktop(): Promise<void> {
    await this.hasWindow(...wide);
  }

  async takesPicture(name: string): Promise<void> {
    // WebKit's window grows before what is new in it is painted.
    await this.tab.evaluate(() => new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(() => setTimeout(done, 100)))));
    mkdirSync(this.folder, { recursive: true });
    writeFileSync(`${this.folder}/${name}.png`, await this.tab.picture());
  }

  /** Takes a picture of the whole page on a phone and on a desktop, and asks that neither has to be moved sideways. */
  async takesPictures(name: string, inside = "h1"): Promise<void> {
    for (const [width, height] of [narrow, wide]) {
      await this.hasWindow(width, height);
      const [needed, whole] = await this.tab.evaluate(() => [document.documentElement.scrollWidth, document.documentElement.scrollHeight]);
      expect(needed, `${name} is no wider than the window`).toBeLessThanOrEqual(width);
      await this.hasWindow(width, Math.min(whole, 4000));
      await this.seesWordsIn(`#main-content ${inside}`);
      await this.takesPicture(`${name}-${width}`);
    }
    await this.hasDesktop();
  }

  private async hasWindow(width: number, height: number): Promise<void> {
    await this.tab.resize(width, height);
    await this.waitsUntil(`the window is ${width} by ${height}`, (size) => size === `${innerWidth} ${innerHeight}`, `${width} ${height}`);
  }

  /** A page that is being left answers nothing: then the next one is asked. */
  private async waitsUntil(what: string, isSo: (given: string) => boolean, given = ""): Promise<void> {
    await expect(async () => expect(await this.tab.evaluate(isSo, given), what).toBe(true)).toPass({ timeout });
  }
}
