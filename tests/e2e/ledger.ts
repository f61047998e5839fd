// What the timeline has to show, worked out from the authorities' ledgers alone: which days, in which
// order, with which rows. It shares no code with the product.
import { expect } from "@playwright/test";
import type { LedgerEntry, Simulator } from "../simulator.mjs";
import type { Part, Row, TimelinePage } from "./timeline-page";

/** The rows that the ledgers make, by day. */
async function expectedRows(simulator: Simulator, sources: string[]): Promise<Map<string, Row[]>> {
  const days = new Map<string, Row[]>();
  for (const id of sources) {
    for (const entry of await simulator.ledger(id)) {
      const rows = days.get(dayInCopenhagen(entry)) ?? [];
      rows.push({ kind: entry.kind, source: id, title: entry.title, authority: simulator.source(id).name.da });
      days.set(dayInCopenhagen(entry), rows);
    }
  }
  return days;
}

/** After every "Vis flere": the page shows what these ledgers hold, all of it, day by day in order, and no more. */
export async function expectWholeLedgers(timeline: TimelinePage, simulator: Simulator, sources: string[]): Promise<void> {
  await timeline.showAll();
  const expected = await expectedRows(simulator, sources);
  const today = simulator.world.today;
  const ahead = [...expected.keys()].filter((day) => day >= today).sort();
  const past = [...expected.keys()].filter((day) => day < today).sort().reverse();
  expect(ahead.length + past.length, "days in the ledgers").toBeGreaterThan(5);
  await expectDays(timeline, "ahead", ahead, expected);
  await expectDays(timeline, "past", past, expected);
}

async function expectDays(timeline: TimelinePage, part: Part, days: string[], expected: Map<string, Row[]>): Promise<void> {
  // Today has a heading also when nothing is on it.
  const shown = (await timeline.days(part)).filter((day) => day.rows.length > 0);
  expect(shown.map((day) => ({ ...day, rows: sorted(day.rows) }))).toEqual(
    days.map((day) => ({ heading: expect.stringContaining(dateInWords(day)), rows: sorted(expected.get(day) ?? []) })),
  );
}

function sorted(rows: Row[]): Row[] {
  return [...rows].sort((one, other) => (JSON.stringify(one) < JSON.stringify(other) ? -1 : 1));
}

/** The civil day in Copenhagen of a date, a zone-less local time or an instant. */
export function dayInCopenhagen({ at }: Pick<LedgerEntry, "at">): string {
  const isInstant = /T.*(Z|[+-]\d\d:\d\d)$/.test(at);
  if (!isInstant) return at.slice(0, 10);
  return new Intl.DateTimeFormat("sv-SE", { timeZone: "Europe/Copenhagen" }).format(new Date(at));
}

/** "4. december", as a Danish heading writes it. */
export function dateInWords(day: string): string {
  return new Intl.DateTimeFormat("da-DK", { day: "numeric", month: "long", timeZone: "UTC" }).format(new Date(day));
}
