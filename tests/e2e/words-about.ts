// What words betray a person: the titles of what is held about them, looked for in a document. It judges nothing but
// their absence.
import { expect, type Page } from "@playwright/test";
import type { Simulator } from "../simulator.mjs";

/** The titles of everything that is held about the person, unless they are part of an authority's name. */
export async function titlesAbout(simulator: Simulator, person: string): Promise<string[]> {
  const ledgers = await Promise.all((await simulator.related(person)).map(({ id }) => simulator.ledger(id, person)));
  const titles = new Set(ledgers.flat().map(({ title }) => title));
  return [...titles].filter((title) => !simulator.sources.some(({ name }) => name.da.includes(title)));
}

/** Which of these words are anywhere in the document. */
export async function saidOn(page: Page, words: string[]): Promise<string[]> {
  const document = await page.locator("html").evaluate((html) => `${html.textContent} ${html.ownerDocument.title}`);
  return words.filter((words) => document.includes(words));
}

export async function expectNothingSaid(page: Page, words: string[]): Promise<void> {
  expect(await saidOn(page, words)).toEqual([]);
}
