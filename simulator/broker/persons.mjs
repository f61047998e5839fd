// @ts-check
// Who can log in, and what the service says of them: subject, name and assurance level.

/** @typedef {import("./main.mjs").Person} Person */

/** The claim in which the Danish public sector says how surely it is that person. */
export const LEVEL_CLAIM = "https://data.gov.dk/concept/core/nsis/loa";

/** The assurance levels (NSIS), the highest first. */
export const LEVELS = [
  { id: "High", da: "Høj", en: "High" },
  { id: "Substantial", da: "Betydelig", en: "Substantial" },
  { id: "Low", da: "Lav", en: "Low" },
];

export const DEFAULT_LEVEL = "Substantial";

const SUBJECT = "urn:overblik:simulated:";
const CLASS = "https://data.gov.dk/concept/core/nsis/";

/** The authentication contexts (`acr`), one a level. */
export const CLASSES = LEVELS.map(({ id }) => CLASS + id);

/** @param {string} level */
export const classOf = (level) => CLASS + level;

/** The level of an `acr`; nothing when it is no level. @param {string | undefined} acr */
export const levelOf = (acr) => LEVELS.find(({ id }) => CLASS + id === acr)?.id;

/** @param {string | undefined} level */
export const isLevel = (level) => LEVELS.some(({ id }) => id === level);

/** Whether what was reached is at least what was asked for. @param {string} reached @param {string} asked */
export function isAtLeast(reached, asked) {
  const rank = (/** @type {string} */ level) => LEVELS.findIndex(({ id }) => id === level);
  return rank(reached) <= rank(asked);
}

export class Persons {
  /** @param {Person[]} listed those that the page offers */
  constructor(listed) {
    this.listed = listed;
  }

  /** One of those offered, or one drawn by chance of any size. @param {string} id @returns {Person | undefined} */
  find(id) {
    const listed = this.listed.find((person) => person.id === id);
    if (listed) return listed;
    const drawn = this.listed.find((person) => person.id === "stress");
    return drawn && /^(stress|crowded)-\d{1,6}$/.test(id) ? { ...drawn, id } : undefined;
  }

  /** @param {string} id */
  subject(id) {
    return SUBJECT + id;
  }

  /** @param {string} subject @returns {Person | undefined} */
  ofSubject(subject) {
    return subject.startsWith(SUBJECT) ? this.find(subject.slice(SUBJECT.length)) : undefined;
  }
}
