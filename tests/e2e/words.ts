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
  /** How many are not asked because nobody could say whether they concern the person. */
  undecided?: number;
}

/** The sentence on top, once nobody is waited for. */
export function sentenceOnTop({ waiting, failed, undecided = 0 }: Standing, language: Language = "da"): string {
  return (language === "da" ? danishSentence : englishSentence)(waiting, whom(failed, language), undecided);
}

/** Up to three by name; more are counted. */
export function whom(names: string[], language: Language = "da"): string {
  if (names.length <= 3) return list(names, language);
  return `${names.length} ${language === "da" ? "myndigheder" : "authorities"}`;
}

function danishSentence(waiting: number, failed: string, undecided: number): string {
  if (!failed && !undecided) return waiting ? `${waiting} ting venter på dig.` : "Vi har ikke fundet noget, der venter på dig.";
  const others = `${undecided} ${undecided === 1 ? "anden myndighed" : "andre myndigheder"}`;
  return [
    waiting && `Mindst ${waiting} ting venter på dig.`,
    failed && `Vi mangler svar fra ${failed}.`,
    undecided && `Vi ved ikke, om ${others} har noget om dig.`,
    !waiting && "Derfor ved vi ikke, om noget venter på dig.",
  ]
    .filter(Boolean)
    .join(" ");
}

function englishSentence(waiting: number, failed: string, undecided: number): string {
  const things = waiting === 1 ? "1 thing waits" : `${waiting} things wait`;
  if (!failed && !undecided) return waiting ? `${things} for you.` : "We have not found anything that waits for you.";
  const others = `${undecided} other ${undecided === 1 ? "authority has" : "authorities have"}`;
  return [
    waiting && `At least ${things} for you.`,
    failed && `We lack an answer from ${failed}.`,
    undecided && `We don’t know whether ${others} anything about you.`,
    !waiting && "So we don’t know whether anything waits for you.",
  ]
    .filter(Boolean)
    .join(" ");
}

/** With ordinary spaces and one kind of minus, however Intl writes them. */
function plain(words: string): string {
  return words.replace(/\s/g, " ").replace(/[-\u2010-\u2015]/g, "−");
}
