// Which notices the ledgers give rise to, worked out from them alone and from the rules that the portal has promised: what
// is of the last fourteen days or soon to come, each cause once. It shares no code with the product.
import { type Entry, dayInCopenhagen, dayOf, daysBetween, held, type Item, pays } from "./ledger";
import type { Simulator, Source } from "../simulator.mjs";
import { sendAgain } from "./wire";

/** What the page has to show. */
export interface Expected {
  part: "needs-me" | "good-to-know";
  day: string;
  change: string;
  source: string;
  title: string;
  /** How many look-ups it stands for. */
  count?: number;
}

/** What happened, and the day that it happened or is about. */
interface Cause {
  change: string;
  day: string;
  /** Whether that day may be still to come. */
  isAbout?: boolean;
}

/** What asks something, where the thing does. */
const asking = ["deadline-near", "deadline-passed", "payment-from-me", "not-paid", "collected", "expiring", "expired", "revoked"];

/** What a source says that the ledger's record leaves out: whose a deadline is, and until when a mandate is. */
interface Said {
  id: string;
  owner?: string;
  to?: string | null;
}

/** Every notice about what these sources hold; without any named, all that concern the person. */
export async function expectedNotices(simulator: Simulator, sources?: string[]): Promise<Expected[]> {
  const { today } = simulator.world;
  const entries = await held(simulator, sources);
  const said = new Map<string, Said>();
  for (const source of new Set(entries.flatMap((entry) => [entry, ...entry.also]).map(({ source }) => source))) {
    for (const resource of ["agenda", "mandates"]) {
      for (const one of await toldBy(simulator, source, resource)) said.set(`${source.id} ${one.id}`, one);
    }
  }
  const looks = new Map<string, Expected>();
  const notices: Expected[] = [];
  for (const entry of entries) {
    for (const cause of causesOf(entry, entries, said, today)) {
      const needsMe = entry.waits && asking.includes(cause.change);
      const due = needsMe && entry.due ? dayInCopenhagen(entry.due) : cause.day;
      const day = needsMe || due < today ? due : today;
      const notice: Expected = { part: needsMe ? "needs-me" : "good-to-know", day, change: cause.change, source: entry.source.id, title: entry.title };
      if (entry.kind !== "access") {
        notices.push(notice);
        continue;
      }
      const organisation = entry.organisation ?? "";
      const key = `${entry.source.id} ${organisation} ${cause.day}`;
      const all = looks.get(key) ?? { ...notice, title: organisation, count: 0 };
      looks.set(key, { ...all, count: (all.count ?? 0) + 1 });
    }
  }
  return [...notices, ...looks.values()];
}

/** What has happened to a thing, each change once. */
function causesOf(entry: Entry, all: Entry[], said: Map<string, Said>, today: string): Cause[] {
  const causes: Cause[] = [];
  for (const item of [entry, ...entry.also]) {
    if (item.kind === "case" && item !== entry) continue;
    for (const cause of causesOfItem(item, said.get(`${item.source.id} ${item.id}`), today)) {
      if (!causes.some(({ change }) => change === cause.change)) causes.push(cause);
    }
  }
  if (entry.kind === "payment" && all.some((bill) => bill !== entry && [bill, ...bill.also].some((one) => pays(entry, one)))) return [];
  if (entry.kind === "access" && [entry, ...entry.also].some((item) => item.case || item.look_up?.about)) return [];
  if (entry.waits && entry.due && !causes.some(({ change }) => asking.includes(change))) causes.push(...ofAsking(entry.due, today));
  return causes;
}

function causesOfItem(item: Item, said: Said | undefined, today: string): Cause[] {
  const day = dayOf(item);
  const isRecent = (day: string) => daysBetween(day, today) >= 0 && daysBetween(day, today) <= 13;
  const isWithin = (day: string, most: number) => daysBetween(today, day) >= 0 && daysBetween(today, day) <= most;
  const one = (is: boolean, change: string, at = day): Cause[] => (is ? [{ change, day: at }] : []);
  switch (item.kind) {
    case "case":
      return one(isRecent(day), "case");
    case "message":
      return one(isRecent(day), "letter");
    case "access":
      return one(isRecent(day), "look-ups");
    case "deadline":
      return one(said?.owner === "authority" && day < today && isRecent(day), "their-deadline-passed");
    case "appointment":
      return [...one(item.status === "moved" && day >= today, "moved"), ...one(item.cancelled && day >= today, "cancelled")];
    case "payment":
      return ofPayment(item, isRecent(day), isWithin(day, 7), day < today);
    case "credential": {
      if (item.status === "revoked") return one(item.due === null || item.due >= today, "revoked", today);
      if (item.due === null) return [];
      return [...one(isWithin(item.due, 60), "expiring", item.due), ...one(item.due < today && isRecent(item.due), "expired", item.due)];
    }
    case "mandate": {
      const begun = { giver: "mandate-given", holder: "mandate-held" }[item.code ?? ""];
      const to = said?.to?.slice(0, 10);
      return [
        ...one(begun !== undefined && isRecent(day), begun ?? ""),
        ...(to ? [...one(isWithin(to, 30), "mandate-ending", to), ...one(to < today && isRecent(to), "mandate-ended", to)] : []),
      ];
    }
    default:
      return [];
  }
}

function ofPayment({ money, status, direction, at }: Item, isRecent: boolean, isNear: boolean, isOver: boolean): Cause[] {
  if (money?.part && money.part !== "instalment") return [];
  const isMine = direction === "from_citizen";
  const day = at.slice(0, 10);
  if (status === "upcoming" && !isOver) return isNear ? [{ change: isMine ? "payment-from-me" : "payment-to-me", day }] : [];
  if (!isRecent) return [];
  if (status === "overdue" || status === "upcoming") return [{ change: isMine ? "not-paid" : "not-come", day }];
  return status === "sent_to_collection" && isMine ? [{ change: "collected", day }] : [];
}

/** What has become of the last day for something that is still asked. A time of today counts as passed once it is. */
function ofAsking(due: string, today: string): Cause[] {
  const day = dayInCopenhagen(due);
  const days = daysBetween(today, day);
  const clock = (at: Date) => new Intl.DateTimeFormat("sv-SE", { timeZone: "Europe/Copenhagen", timeStyle: "medium" }).format(at);
  const time = !due.includes("T") ? "24" : /(Z|[+-]\d\d:\d\d)$/.test(due) ? clock(new Date(due)) : due.slice(11);
  const isOver = days < 0 || (days === 0 && time < clock(new Date()));
  if (isOver) return days >= -13 ? [{ change: "deadline-passed", day }] : [];
  return days <= 7 ? [{ change: "deadline-near", day }] : [];
}

/** What a source sends when it is asked by somebody else than the portal. */
async function toldBy(simulator: Simulator, source: Source, resource: string): Promise<Said[]> {
  if (!source.resources.includes(resource)) return [];
  const authorization = `Bearer ${await simulator.token(source.id)}`;
  const url = `${source.base}overblik/v1/${resource}?limit=1000`;
  const { status, body } = await sendAgain({ method: "GET", url, headers: { authorization }, body: "" });
  if (status !== 200) throw new Error(`${url}: ${status}`);
  return JSON.parse(body).items;
}
