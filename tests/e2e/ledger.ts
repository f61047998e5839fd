// What the authorities hold about the person, each thing once, and what the pages have to show of it, worked out from their ledgers alone
// and from the agreement on what they send (docs/source-api). It shares no code with the product.
import { expect } from "@playwright/test";
import type { LedgerEntry, Simulator, Source } from "../simulator.mjs";
import type { Part, Row, TimelinePage } from "./timeline-page";
import { amount, dateInWords } from "./words";

/** Something that an authority holds. */
export interface Item extends LedgerEntry {
  source: Source;
}

/** One thing: as the authority has it whose word is the most urgent, with the others that have it too. */
export interface Entry extends Item {
  also: Item[];
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

/**
 * Every item that these sources hold about the person, in the registry's order, which says who leads where nothing else
 * does; without any named, of all that concern the person.
 */
export async function ledgers(simulator: Simulator, sources?: string[]): Promise<Item[]> {
  const asked = sources ? simulator.sources.filter(({ id }) => sources.includes(id)) : await simulator.related();
  const all = await Promise.all(asked.map(async (source) => (await simulator.ledger(source.id)).map((entry) => ({ ...entry, source }))));
  return all.flat();
}

/** Everything that these sources hold, each thing once. */
export async function held(simulator: Simulator, sources?: string[]): Promise<Entry[]> {
  return things(await ledgers(simulator, sources), simulator.world.today);
}

/**
 * Items of the same kind that share a name of the thing, or that have one id at a source and its heir, are one thing.
 * What any of them asks, the thing asks, by the first last day.
 */
export function things(items: Item[], today: string): Entry[] {
  const groups: Item[][] = [];
  for (const item of items) {
    const same = groups.filter((group) => group.some((other) => areOne(item, other)));
    for (const group of same) groups.splice(groups.indexOf(group), 1);
    groups.push([...same.flat(), item]);
  }
  return groups.map((group) => {
    const inOrder = items.filter((item) => group.includes(item));
    const [lead, ...also] = inOrder.sort((one, other) => urgency(one, today).localeCompare(urgency(other, today)));
    const due = group.flatMap(({ due, waits }) => (due && waits ? [due] : [])).sort(byTime).at(0);
    return { ...lead, also, waits: group.some(({ waits }) => waits), due: due ?? lead.due };
  });
}

function areOne(one: Item, other: Item): boolean {
  if (one.kind !== other.kind || one.direction !== other.direction) return false;
  const follows = (heir: Item, before: Item) => heir.source.predecessors?.[0] === before.source.id && heir.id === before.id;
  return one.same_as.some((name) => other.same_as.includes(name)) || follows(one, other) || follows(other, one);
}

/** What waits or is to come by its day, then what has passed, the newest first, then what is off; a time before a day alone. */
function urgency(item: Item, today: string): string {
  const at = item.waits && item.due ? item.due : item.at;
  const day = dayInCopenhagen(at);
  const isOff = item.cancelled || item.status === "paid";
  const stage = item.waits ? 0 : isOff ? 2 : day < today ? 1 : 0;
  const time = (millis: number) => String(stage === 0 ? millis : 9e15 - millis).padStart(17, "0");
  return `${stage} ${time(Date.parse(day))} ${at.includes("T") ? 0 : 1} ${time(inMillis(at))}`;
}

/** A time without a zone is Copenhagen's. */
function inMillis(at: string): number {
  if (/T.*(Z|[+-]\d\d:\d\d)$/.test(at) || !at.includes("T")) return Date.parse(at);
  const inUtc = Date.parse(`${at}Z`);
  const clock = new Intl.DateTimeFormat("sv-SE", { timeZone: "Europe/Copenhagen", dateStyle: "short", timeStyle: "medium" }).format(inUtc);
  return inUtc - (Date.parse(`${clock.replace(" ", "T")}Z`) - inUtc);
}

function byTime(one: string, other: string): number {
  return inMillis(one) - inMillis(other);
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

/** Whether a payment pays this bill. */
export function pays({ settles }: Item, bill: Item): boolean {
  return settles !== null && settles.source === bill.source.id && settles.id === bill.id;
}

/** Money that has not moved yet, the next first; what pays a bill that is here too is the bill's money. */
export function comingMoney(entries: Entry[], direction: "to_citizen" | "from_citizen", today: string): Entry[] {
  const comes = (entry: Entry) => entry.status === "upcoming" && dayOf(entry) >= today;
  return entries
    .filter((entry) => entry.direction === direction && comes(entry) && !entries.some((bill) => comes(bill) && pays(entry, bill)))
    .sort(byDay);
}

/** The look-ups of the last fourteen days, today included. */
export function recentLooks(entries: Entry[], today: string): Entry[] {
  const isRecent = (entry: Entry) => daysBetween(dayOf(entry), today) >= 0 && daysBetween(dayOf(entry), today) <= 13;
  return entries.filter((entry) => entry.kind === "access" && isRecent(entry));
}

/** An entry as a row of the timeline. */
export function rowOf({ kind, source, title, net, also }: Entry): Row {
  const others = also.map(({ source }) => source.id).sort();
  return { kind, source: source.id, also: others, title, authority: source.name.da, amount: net === null ? "" : amount(net) };
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
 * `aside` may stand among them; what one of those may have joined stands somewhere, alone or in a row of theirs.
 */
export async function expectEntries(timeline: TimelinePage, simulator: Simulator, entries: Entry[], aside: string[] = []): Promise<void> {
  await timeline.showAll();
  const strangers = await ledgers(simulator, aside);
  const mayBeJoined = (entry: Entry) => strangers.some((stranger) => [entry, ...entry.also].some((item) => areOne(item, stranger)));
  const joined = entries.filter(mayBeJoined);
  await expectSomewhere(timeline, joined);
  const isOneOf = (row: Row) => joined.some(({ source, title }) => row.source === source.id && row.title === title);
  const isAside = (row: Row) => [row.source, ...row.also].some((id) => aside.includes(id)) || isOneOf(row);
  const days = new Map<string, Row[]>();
  for (const entry of entries.filter((entry) => !isAside(rowOf(entry)))) days.set(dayOf(entry), [...(days.get(dayOf(entry)) ?? []), rowOf(entry)]);
  const today = simulator.world.today;
  const ahead = [...days.keys()].filter((day) => day >= today).sort();
  const past = [...days.keys()].filter((day) => day < today).sort().reverse();
  await expectDays(timeline, "ahead", ahead, days, isAside);
  await expectDays(timeline, "past", past, days, isAside);
}

async function expectSomewhere(timeline: TimelinePage, entries: Entry[]): Promise<void> {
  const rows = [...(await timeline.days("ahead")), ...(await timeline.days("past"))].flatMap((day) => day.rows);
  for (const { source, title } of entries) {
    const shows = (row: Row) => (row.source === source.id && row.title === title) || row.also.includes(source.id);
    expect(rows.filter(shows).length, `${title} of ${source.id}`).toBeGreaterThan(0);
  }
}

type IsAside = (row: Row) => boolean;

async function expectDays(timeline: TimelinePage, part: Part, days: string[], expected: Map<string, Row[]>, isAside: IsAside): Promise<void> {
  const all = (await timeline.days(part)).map((day) => ({ ...day, rows: day.rows.filter((row) => !isAside(row)) }));
  // Today has a heading also when nothing is on it.
  const shown = all.filter((day) => day.rows.length > 0);
  expect(shown.map((day) => ({ ...day, rows: sorted(day.rows) }))).toEqual(
    days.map((day) => ({ heading: expect.stringContaining(dateInWords(day)), rows: sorted(expected.get(day) ?? []) })),
  );
}

function sorted(rows: Row[]): Row[] {
  return [...rows].sort((one, other) => (JSON.stringify(one) < JSON.stringify(other) ? -1 : 1));
}
