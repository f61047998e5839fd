// What the authorities hold about the person, and what the pages have to show of it, worked out from their ledgers alone
// and from the agreement on what they send (docs/source-api). It shares no code with the product.
import { expect } from "@playwright/test";
import type { LedgerEntry, Simulator, Source } from "../simulator.mjs";
import type { Part, Row, TimelinePage } from "./timeline-page";
import { amount, dateInWords } from "./words";

/** Something that an authority holds. */
export interface Entry extends LedgerEntry {
  source: Source;
}

export const topics: Record<string, string[]> = {
  frister: ["deadline"],
  sager: ["case"],
  aftaler: ["appointment"],
  betalinger: ["payment"],
  ydelser: ["benefit"],
  breve: ["message"],
  opslag: ["access"],
  oplysninger: ["credential", "registration"],
  fuldmagter: ["mandate", "consent"],
};

/** Everything that these sources hold about the person; without any named, all that concern the person. */
export async function held(simulator: Simulator, sources?: string[]): Promise<Entry[]> {
  const asked = sources ? sources.map((id) => simulator.source(id)) : await simulator.related();
  const ledgers = await Promise.all(asked.map(async (source) => (await simulator.ledger(source.id)).map((entry) => ({ ...entry, source }))));
  return ledgers.flat();
}

/** The civil day in Copenhagen of a date, a zone-less local time or an instant. */
export function dayInCopenhagen(at: string): string {
  const isInstant = /T.*(Z|[+-]\d\d:\d\d)$/.test(at);
  if (!isInstant) return at.slice(0, 10);
  return new Intl.DateTimeFormat("sv-SE", { timeZone: "Europe/Copenhagen" }).format(new Date(at));
}

/** The day it stands on. */
export function dayOf({ at }: Pick<LedgerEntry, "at">): string {
  return dayInCopenhagen(at);
}

/** Days from one civil day to another. */
export function daysBetween(from: string, to: string): number {
  return Math.round((Date.parse(to) - Date.parse(from)) / 86_400_000);
}

/** What waits for the citizen, the most urgent first: by its last day, and after those what names none, the newest first. */
export function waiting(entries: Entry[]): Entry[] {
  const urgency = ({ due, at }: Entry) => (due ? `1 ${dayInCopenhagen(due)}` : `2 ${9e15 - Date.parse(dayInCopenhagen(at))}`);
  return entries.filter(({ waits }) => waits).sort((one, other) => urgency(one).localeCompare(urgency(other)));
}

/** What comes within the next thirty days without the citizen's doing: no money, and nothing that waits for them. */
export function coming(entries: Entry[], today: string): Entry[] {
  const happens = ({ kind, cancelled }: Entry) => ["appointment", "deadline", "credential"].includes(kind) && !cancelled;
  const isNear = (entry: Entry) => daysBetween(today, dayOf(entry)) >= 0 && daysBetween(today, dayOf(entry)) <= 30;
  return entries.filter((entry) => happens(entry) && isNear(entry) && !entry.waits).sort(byDay);
}

/** Money that has not moved yet, the next first. */
export function comingMoney(entries: Entry[], direction: "to_citizen" | "from_citizen", today: string): Entry[] {
  return entries
    .filter((entry) => entry.direction === direction && entry.status === "upcoming" && dayOf(entry) >= today)
    .sort(byDay);
}

/** The look-ups of the last fourteen days, today included. */
export function recentLooks(entries: Entry[], today: string): Entry[] {
  const isRecent = (entry: Entry) => daysBetween(dayOf(entry), today) >= 0 && daysBetween(dayOf(entry), today) <= 13;
  return entries.filter((entry) => entry.kind === "access" && isRecent(entry));
}

/** An entry as a row of the timeline. */
export function rowOf({ kind, source, title, net }: Entry): Row {
  return { kind, source: source.id, title, authority: source.name.da, amount: net === null ? "" : amount(net) };
}

function byDay(one: Entry, other: Entry): number {
  return dayOf(one).localeCompare(dayOf(other));
}

/** The timeline shows what these sources hold, all of it, day by day in order, and no more. */
export async function expectWholeLedgers(timeline: TimelinePage, simulator: Simulator, sources?: string[]): Promise<void> {
  const entries = await held(simulator, sources);
  expect(new Set(entries.map(dayOf)).size, "days in the ledgers").toBeGreaterThan(5);
  await expectEntries(timeline, simulator, entries);
}

/**
 * After every "Vis flere": the timeline shows these, day by day in order, and no more. Rows of sources that are left
 * `aside` may stand among them.
 */
export async function expectEntries(timeline: TimelinePage, simulator: Simulator, entries: Entry[], aside: string[] = []): Promise<void> {
  await timeline.showAll();
  const days = new Map<string, Row[]>();
  for (const entry of entries) days.set(dayOf(entry), [...(days.get(dayOf(entry)) ?? []), rowOf(entry)]);
  const today = simulator.world.today;
  const ahead = [...days.keys()].filter((day) => day >= today).sort();
  const past = [...days.keys()].filter((day) => day < today).sort().reverse();
  await expectDays(timeline, "ahead", ahead, days, aside);
  await expectDays(timeline, "past", past, days, aside);
}

async function expectDays(timeline: TimelinePage, part: Part, days: string[], expected: Map<string, Row[]>, aside: string[]): Promise<void> {
  const all = (await timeline.days(part)).map((day) => ({ ...day, rows: day.rows.filter(({ source }) => !aside.includes(source)) }));
  // Today has a heading also when nothing is on it.
  const shown = all.filter((day) => day.rows.length > 0);
  expect(shown.map((day) => ({ ...day, rows: sorted(day.rows) }))).toEqual(
    days.map((day) => ({ heading: expect.stringContaining(dateInWords(day)), rows: sorted(expected.get(day) ?? []) })),
  );
}

function sorted(rows: Row[]): Row[] {
  return [...rows].sort((one, other) => (JSON.stringify(one) < JSON.stringify(other) ? -1 : 1));
}
