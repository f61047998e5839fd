// How Danish and English write amounts, days and lists, by the browser's own Intl, and the sentences that the portal
// has promised. It shares no code with the product: a slip there shows here.
import type { Language } from "./portal-page";

const locales = { da: "da-DK", en: "en-GB" } as const;

/** "4.312,00 kr." or "DKK 4,312.00". */
export function amount(minor: number, currency = "DKK", language: Language = "da"): string {
  const style = { style: "currency", currency } as const;
  return plain(new Intl.NumberFormat(locales[language], style).format(minor / 100));
}

/** "A, B og C". */
export function list(words: string[], language: Language = "da"): string {
  return new Intl.ListFormat(locales[language], { type: "conjunction" }).format(words);
}

/** "4. december". */
export function dateInWords(day: string, language: Language = "da"): string {
  return new Intl.DateTimeFormat(locales[language], { day: "numeric", month: "long", timeZone: "UTC" }).format(new Date(day));
}

/** "fredag 4. december". */
export function weekdayAndDate(day: string, language: Language = "da"): string {
  const weekday = new Intl.DateTimeFormat(locales[language], { weekday: "long", timeZone: "UTC" }).format(new Date(day));
  return `${weekday} ${dateInWords(day, language)}`;
}

/** "december 2026". */
export function monthInWords(month: string, language: Language = "da"): string {
  return new Intl.DateTimeFormat(locales[language], { month: "long", year: "numeric", timeZone: "UTC" }).format(new Date(`${month}-01`));
}

/** "i morgen", "om 3 dage", "for 3 dage siden". */
export function distance(days: number, language: Language = "da"): string {
  const numeric = Math.abs(days) <= 1 ? "auto" : "always";
  return new Intl.RelativeTimeFormat(locales[language], { numeric }).format(days, "day");
}

/** What is known of what waits, and whose answers are missing. */
export interface Standing {
  waiting: number;
  /** The names of those that have failed, in the registry's order. */
  failed: string[];
  /** The names of those that take no part yet, in the registry's order. */
  toCome?: string[];
  /** How many are not asked because nobody could say whether they concern the person. */
  undecided?: number;
}

/** The sentence on top, once nobody is waited for. */
export function sentenceOnTop(standing: Standing, language: Language = "da"): string {
  const { waiting, failed, toCome = [], undecided = 0 } = standing;
  const sentences = language === "da" ? danish : english;
  const allAnswered = failed.length + undecided === 0;
  if (allAnswered && toCome.length === 0) return waiting ? sentences.waits(waiting) : sentences.none;
  return [
    waiting && sentences.atLeast(waiting),
    !waiting && allAnswered && sentences.noneAsked,
    failed.length && sentences.lacking(whom(failed, language)),
    toCome.length && sentences.toCome(whom(toCome, language), toCome.length > 1),
    undecided && sentences.undecided(undecided),
    !waiting && !allAnswered && sentences.notKnown,
  ]
    .filter(Boolean)
    .join(" ");
}

const danish = {
  waits: (count: number) => `${count} ting venter på dig.`,
  atLeast: (count: number) => `Mindst ${count} ting venter på dig.`,
  none: "Vi har ikke fundet noget, der venter på dig.",
  noneAsked: "Hos dem, vi spurgte, har vi ikke fundet noget, der venter på dig.",
  lacking: (whom: string) => `Vi mangler svar fra ${whom}.`,
  toCome: (whom: string, _: boolean) => `${whom} er ikke tilsluttet endnu.`,
  undecided: (count: number) => `Vi ved ikke, om ${count} ${count === 1 ? "anden myndighed" : "andre myndigheder"} har noget om dig.`,
  notKnown: "Derfor ved vi ikke, om noget venter på dig.",
};

const english = {
  waits: (count: number) => (count === 1 ? "1 thing waits for you." : `${count} things wait for you.`),
  atLeast: (count: number) => (count === 1 ? "At least 1 thing waits for you." : `At least ${count} things wait for you.`),
  none: "We have not found anything that waits for you.",
  noneAsked: "At those we asked, we have not found anything that waits for you.",
  lacking: (whom: string) => `We lack an answer from ${whom}.`,
  toCome: (whom: string, many: boolean) => `${whom} ${many ? "are" : "is"} not connected yet.`,
  undecided: (count: number) => `We don’t know whether ${count} other ${count === 1 ? "authority has" : "authorities have"} anything about you.`,
  notKnown: "So we don’t know whether anything waits for you.",
};

/** Up to three by name; more are counted. */
export function whom(names: string[], language: Language = "da"): string {
  if (names.length <= 3) return list(names, language);
  return `${names.length} ${language === "da" ? "myndigheder" : "authorities"}`;
}

/** With ordinary spaces and one kind of minus, however Intl writes them. */
function plain(words: string): string {
  return words.replace(/\s/g, " ").replace(/[-\u2010-\u2015]/g, "−");
}
