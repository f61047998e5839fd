// Money is on /ydelser-og-betalinger: for every person each way what the ledgers say, to the øre; what is owed; what it comes
// to by year and month; and a warning where banks are closed on the last day.
import { expectAccessible } from "./axe";
import { tabTo } from "./keyboard";
import { dayOf, type Entry, held, pays, rowOf } from "./ledger";
import type { ListPage } from "./list-page";
import type { Language } from "./portal-page";
import { expect, persons, scenario, seeds, worldOf } from "./scenario";
import type { Simulator } from "../simulator.mjs";
import { amount, monthInWords, weekdayAndDate, whom } from "./words";

const phone = { width: 390, height: 844 };
const headings = {
  da: { next: "Det næste", later: "Senere", earlier: "Tidligere, de nyeste først", overdue: "Fristen er gået", sent: "Sendt til Gældsstyrelsen" },
  en: { next: "Next", later: "Later", earlier: "Earlier, the newest first", overdue: "The deadline has passed", sent: "Sent to the Danish Debt Collection Agency" },
};
/** The weekdays that Nationalbanken has named as closed, 2026 and 2027. */
const closed = [
  ...["2026-01-01", "2026-04-02", "2026-04-03", "2026-04-06", "2026-05-14", "2026-05-15", "2026-05-25", "2026-06-05", "2026-12-24", "2026-12-25", "2026-12-31"],
  ...["2027-01-01", "2027-03-25", "2027-03-26", "2027-03-29", "2027-05-06", "2027-05-07", "2027-05-17", "2027-12-24", "2027-12-31"],
];

for (const person of persons) {
  scenario.describe(person, () => {
    scenario.use({ world: worldOf(seeds[0] + persons.indexOf(person), person) });

    scenario("every payment of the ledgers, what is owed, and each sum", async ({ page, simulator, payments }) => {
      const entries = await held(simulator);
      await payments.openAndSettle();
      await expectAll(payments, simulator, entries, "da");
      await expectYears(payments, simulator, entries);
      await expectWarnings(payments, simulator, entries);
      await expectLines(payments, entries);
      await expectAccessible(page, "payments-da-1280");
      await page.setViewportSize(phone);
      await payments.speak("en");
      await expect(payments.heading).toHaveText("Benefits and payments");
      await expectAll(payments, simulator, entries, "en");
      await expectAccessible(page, "payments-en-390");
      await page.setViewportSize({ width: 320, height: 800 });
      expect(await page.evaluate(() => document.documentElement.scrollWidth), "no scrolling sideways").toBeLessThanOrEqual(320);
    });
  });
}

scenario.describe("debt", () => {
  scenario.use({ world: worldOf(seeds[0], "debt") });

  scenario("why less came out is tied to its claim, and the claim to what was taken for it", async ({ payments }) => {
    await payments.openAndSettle();
    const benefit = payments.part("to-me").locator("li[data-kind]", { hasText: "Kontanthjælp for" }).first();
    await expect(benefit).toContainText("Før skat og træk13.086,00 kr.");
    await expect(benefit).toContainText("Skat3.170,00 kr.");
    await expect(benefit).toContainText("ATP: 100,00 kr.");
    await expect(benefit).toContainText("Træk til Gældsstyrelsen: 785,00 kr., betaler af på Restskat (krav RS-40117-1)");
    const claim = payments.part("debt").locator("li[data-kind]", { hasText: "Restskat" });
    await expect(claim).toContainText("Heraf renter og gebyrer260,00 kr.");
    await expect(claim).toContainText(/Trukket iKontanthjælp for .*785,00 kr\./);
    const fine = payments.part("debt").locator("li[data-kind]", { hasText: "Bøde, betales med afdrag" });
    await expect(fine).toContainText(/Afdrag250,00 kr\., 1\.|Afdrag250,00 kr\., \d/);
  });

  scenario.describe("of a pensioner", () => {
    scenario.use({ world: worldOf(seeds[0], "pensioner") });

    scenario("a correction that gives money back is said to be added", async ({ payments }) => {
      await payments.openAndSettle();
      const corrected = payments.part("to-me").locator("li[data-kind]", { hasText: "Rettelse for måneden før" });
      await expect(corrected).toHaveCount(1);
      await expect(corrected).toContainText("Lagt tilRettelse for måneden før: 126,00 kr.");
    });
  });

  scenario("a payment line is copied with a press, and can be selected where the browser copies nothing", async ({ page, context, payments }) => {
    await context.grantPermissions(["clipboard-read", "clipboard-write"]);
    await payments.openAndSettle();
    const line = payments.part("debt").locator(".payment-line").first();
    const code = (await line.locator(".payment-line-code").textContent()) ?? "";
    expect(code).toMatch(/^\+71<\d{15}\+8\d{7}<$/);
    const button = line.locator("button");
    await tabTo(page, button);
    await page.keyboard.press("Enter");
    await expect(line.getByRole("status")).toHaveText("Linjen er kopieret. Sæt den ind i din bank.");
    await expect(button).toBeFocused();
    expect(await page.evaluate(() => navigator.clipboard.readText())).toBe(code);
    await page.evaluate(() => Object.defineProperty(navigator, "clipboard", { value: undefined, configurable: true }));
    await button.click();
    await expect(line.getByRole("status")).toHaveText("Vi kan ikke kopiere her. Markér linjen, og kopiér den selv.");
    await line.locator(".payment-line-code").click();
    expect(await page.evaluate(() => getSelection()?.toString())).toBe(code);
  });

  scenario("who fails is named where its money would be, and no sum is called whole", async ({ page, simulator, payments, messages }) => {
    const failed = simulator.source("udbetaling");
    messages.expect(failed.base, /status 503/);
    await simulator.setFault(failed.id, { kind: "status", status: 503, retry_after: 120 });
    await payments.openAndSettle();
    await payments.source(failed.id).is("failed");
    const well = (await simulator.related()).map(({ id }) => id).filter((id) => id !== failed.id);
    await expectAll(payments, simulator, await held(simulator, well), "da");
    for (const [part, what] of [["to-me", "penge til dig"], ["from-me", "noget, du skal betale"], ["debt", "gæld"], ["benefits", "ydelser"]]) {
      await expect(payments.lack(part)).toContainText(`Vi mangler svar fra ${whom([failed.name.da])}, så her kan mangle ${what}.`);
    }
    await expect(payments.lack("years")).toHaveText("Vi mangler svar fra nogle myndigheder. Derfor kan tallene være for små.");
    await expect(payments.gap(failed.id)).toBeVisible();
    await expectAccessible(page, "payments-failed");
    await simulator.setFault(failed.id, { kind: "none" });
    await payments.source(failed.id).retry();
    await payments.source(failed.id).is("loaded");
    await expectAll(payments, simulator, await held(simulator), "da");
    await expect(payments.lack("years")).toBeEmpty();
  });
});

scenario.describe("family", () => {
  scenario.use({ world: worldOf(seeds[0], "family") });

  scenario("from the front page with the keyboard alone, to a month on the timeline and back", async ({ page, simulator, overview, payments }) => {
    await overview.openAndSettle();
    await tabTo(page, page.locator("#money .panel-top a"));
    await page.keyboard.press("Enter");
    await expect(page).toHaveURL(`${payments.portal}/ydelser-og-betalinger`);
    await expect(payments.heading).toBeFocused();
    await expect(payments.heading).toHaveText("Ydelser og betalinger");
    await expect(page).toHaveTitle("Ydelser og betalinger · Overblik");
    await expect(payments.menu.locator('[aria-current="page"]')).toHaveText("Ydelser og betalinger");
    await payments.settles();
    const month = page.locator(`#years [data-year="${simulator.world.today.slice(0, 4)}"] .months a`).first();
    const words = await month.textContent();
    await tabTo(page, month);
    await page.keyboard.press("Enter");
    await expect(page).toHaveURL(/\/tidslinje\?emne=betalinger&\S*\d{4}-\d{2}$/);
    await page.goBack();
    await expect(payments.heading).toHaveText("Ydelser og betalinger");
    await expect(month).toHaveText(words ?? "");
  });
});

/** Everything that moves or has to, by which way it goes or that it is owed, and nothing else. */
async function expectAll(payments: ListPage, simulator: Simulator, entries: Entry[], language: Language): Promise<void> {
  const today = simulator.world.today;
  const words = headings[language];
  const all = entries.filter(({ kind, money }) => kind === "payment" && money?.part !== "balance");
  const debts = all.filter((entry) => isDebt(entry, entries, today));
  const comes = (entry: Entry) => entry.status === "upcoming" && dayOf(entry) >= today;
  const way = (direction: string) => {
    const mine = all.filter((entry) => entry.direction === direction && !debts.includes(entry));
    const coming = mine.filter(comes).sort(byDay);
    const next = coming.filter((entry) => dayOf(entry) === dayOf(coming[0]));
    const earlier = mine.filter((entry) => !comes(entry)).sort(byDay).reverse();
    return grouped([words.next, next], [words.later, coming.slice(next.length)], [words.earlier, earlier]);
  };
  for (const part of ["to-me", "from-me", "debt"]) await payments.showAll(part);
  expectRows(await payments.groups("to-me"), way("to_citizen"), language);
  expectRows(await payments.groups("from-me"), way("from_citizen"), language);
  const isSent = ({ status }: Entry) => status === "sent_to_collection";
  const owed = grouped([words.overdue, debts.filter((entry) => !isSent(entry)).sort(byDay)], [words.sent, debts.filter(isSent).sort(byDay)]);
  expectRows(await payments.groups("debt"), owed, language);
  await expectDebtAt(payments, debts, language);
}

/** What each authority says is owed: of each thing that it has itself. */
async function expectDebtAt(payments: ListPage, debts: Entry[], language: Language): Promise<void> {
  const sums = new Map<string, number>();
  for (const item of debts.flatMap((entry) => [entry, ...entry.also])) {
    if (item.money?.part === null) sums.set(item.source.id, (sums.get(item.source.id) ?? 0) + (item.money.left ?? item.net ?? 0));
  }
  const shown = await payments.page.locator(".debt-at li").evaluateAll((all) => all.map((one) => [(one as HTMLElement).dataset.source, one.textContent ?? ""]));
  expect(shown.map(([id]) => id).sort()).toEqual([...sums.keys()].sort());
  for (const [id, said] of shown) expect(said).toContain(amount(sums.get(id ?? "") ?? NaN, "DKK", language));
}

/** The sums of each year and month, to the øre; what pays a bill that counts is the bill's money. */
async function expectYears(payments: ListPage, simulator: Simulator, entries: Entry[]): Promise<void> {
  const today = simulator.world.today;
  const moves = (entry: Entry) =>
    entry.kind === "payment" && [null, "instalment"].includes(entry.money?.part ?? null) &&
    (entry.status === "paid" || (entry.status === "upcoming" && (entry.direction === "to_citizen" || dayOf(entry) >= today)));
  const counted = entries.filter((entry) => moves(entry) && !entries.some((bill) => moves(bill) && pays(entry, bill)));
  const months = new Map<string, [number, number]>();
  for (const entry of counted) {
    const month = dayOf(entry).slice(0, 7);
    const sums = months.get(month) ?? [0, 0];
    sums[entry.direction === "to_citizen" ? 0 : 1] += entry.net ?? 0;
    months.set(month, sums);
  }
  const rows = await payments.page.locator("#years .months tbody tr").evaluateAll((all) =>
    all.map((row) => [row.querySelector("a")?.textContent, ...[...row.querySelectorAll("td > span")].map((cell) => cell.textContent)]),
  );
  const years = [...new Set([...months.keys()].map((month) => month.slice(0, 4)))].sort().reverse();
  const inOrder = years.flatMap((year) => [...months].filter(([month]) => month.startsWith(year)).sort(([one], [other]) => one.localeCompare(other)));
  expect(rows).toEqual(inOrder.map(([month, sums]) => [monthInWords(month), ...sums.map((sum) => amount(sum))]));
  for (const year of years) {
    const sum = (of: (entry: Entry) => number) => counted.filter((entry) => dayOf(entry).startsWith(year)).reduce((all, entry) => all + of(entry), 0);
    const toMe = (entry: Entry, much: number) => (entry.direction === "to_citizen" ? much : 0);
    const shown = payments.page.locator(`#years [data-year="${year}"] .structured-list`);
    await expect(shown).toContainText(`Til dig${amount(sum((entry) => toMe(entry, entry.net ?? 0)))}`);
    await expect(shown).toContainText(`Fra dig${amount(sum((entry) => (entry.direction === "to_citizen" ? 0 : (entry.net ?? 0))))}`);
    const tax = sum((entry) => toMe(entry, entry.money?.tax ?? 0));
    if (tax > 0) await expect(shown).toContainText(`Skat${amount(tax)}`);
  }
}

/** Each bill that is due when banks are closed, and no other, says the last bank day before it. */
async function expectWarnings(payments: ListPage, simulator: Simulator, entries: Entry[]): Promise<void> {
  const today = simulator.world.today;
  const isClosed = (day: string) => [0, 6].includes(new Date(day).getUTCDay()) || closed.includes(day);
  const before = (day: string) => new Date(Date.parse(day) - 86_400_000).toISOString().slice(0, 10);
  const mine = entries.filter(({ kind, direction, status, money, ...entry }) => {
    const moves = kind === "payment" && direction === "from_citizen" && [null, "instalment"].includes(money?.part ?? null);
    return moves && status === "upcoming" && dayOf(entry) >= today && isClosed(dayOf(entry));
  });
  const rows = payments.part("from-me").locator("li[data-kind]", { hasText: "Bankerne holder lukket" });
  await expect(rows).toHaveCount(mine.length);
  for (const entry of mine) {
    let by = before(dayOf(entry));
    while (isClosed(by)) by = before(by);
    const row = rows.filter({ hasText: entry.title }).first();
    await expect(row).toContainText(`Bankerne holder lukket ${weekdayAndDate(dayOf(entry))}`);
    await expect(row).toContainText(by < today ? "Betal nu." : `Betal senest ${weekdayAndDate(by)}.`);
  }
}

/** Every line of a bill that is not paid stands as the ledger has it. */
async function expectLines(payments: ListPage, entries: Entry[]): Promise<void> {
  const written = entries.flatMap(({ status, money }) => (money?.line && status !== "paid" ? [`+${money.line[0]}<${money.line[1]}+${money.line[2]}<`] : []));
  const shown = await payments.page.locator(".payment-line-code").allTextContents();
  expect(shown.sort()).toEqual(written.sort());
}

/** Whether it should have been paid, and neither it nor what pays it says that it is. */
function isDebt(entry: Entry, entries: Entry[], today: string): boolean {
  const { direction, status, money, net } = entry;
  if (direction !== "from_citizen" || ![null, "instalment"].includes(money?.part ?? null) || money?.left === 0) return false;
  const isLate = ["overdue", "sent_to_collection", "partly_overdue", "partly_sent_to_collection", "partly_overdue_and_sent"].includes(status ?? "");
  const paid = entries.filter((other) => other.status === "paid" && pays(other, entry)).reduce((sum, other) => sum + (other.net ?? 0), 0);
  const isPaid = paid > 0 && paid >= (money?.left ?? net ?? 0);
  return (isLate || (status === "upcoming" && dayOf(entry) < today)) && !isPaid;
}

function grouped(...groups: [string, Entry[]][]): [string, Entry[]][] {
  return groups.filter(([, entries]) => entries.length > 0);
}

function byDay(one: Entry, other: Entry): number {
  return dayOf(one).localeCompare(dayOf(other));
}

/** The same headings with the same rows; those of one day in any order. */
function expectRows(shown: Awaited<ReturnType<ListPage["groups"]>>, expected: [string, Entry[]][], language: Language): void {
  expect(shown.map(({ heading }) => heading)).toEqual(expected.map(([heading]) => heading));
  for (const [number, [heading, entries]] of expected.entries()) {
    const rows = shown[number].rows.map(({ when, ...row }) => row);
    const row = (entry: Entry) => ({ ...rowOf(entry), authority: entry.source.name[language], amount: amount(entry.net ?? NaN, "DKK", language) });
    const sorted = (all: object[]) => all.map((one) => JSON.stringify(Object.entries(one).sort())).sort();
    expect(sorted(rows), heading).toEqual(sorted(entries.map(row)));
    for (const [place, { when }] of shown[number].rows.entries()) expect(when, `${heading} ${place}`).toContain(weekdayAndDate(dayOf(entries[place]), language));
  }
}
