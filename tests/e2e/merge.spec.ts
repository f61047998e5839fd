// One thing at two authorities: one line that names both, says what they do not agree on, and is lost at neither.
import type { Locator } from "@playwright/test";
import { dayOf, type Entry, held, type Item, ledgers, pays } from "./ledger";
import { expect, giveTime, scenario, seeds, worldOf } from "./scenario";
import type { TimelinePage } from "./timeline-page";
import { amount, dateInWords, list } from "./words";

for (const person of ["family", "sick", "debt"]) {
  scenario.describe(person, () => {
    scenario.use({ world: worldOf(seeds[0], person) });

    scenario("what two authorities have is one line, with all that either says", async ({ simulator, timeline }) => {
      const shared = (await held(simulator)).filter(({ also }) => also.length > 0);
      expect(shared.length, "things that two have").toBeGreaterThan(0);
      await timeline.openAndSettle();
      await timeline.showAll();
      for (const thing of shared) {
        const row = rowOf(timeline, thing);
        await expect(row).toHaveAttribute("data-also", thing.also.map(({ source }) => source.id).join(" "));
        await expect(row).toContainText(`Også hos ${list(thing.also.map(({ source }) => source.name.da))}`);
        await expectAllOf(row, thing);
      }
      // Each authority is said to have what it sent, also what stands in another's line.
      await timeline.unfoldSources();
      for (const { id } of await simulator.related()) {
        const count = (await ledgers(simulator, [id])).length;
        if (count > 1) await expect(timeline.source(id).element).toContainText(new RegExp(`(?<!\\d)${count.toLocaleString("da-DK")} ting`));
      }
    });
  });
}

scenario.describe("family", () => {
  scenario.use({ world: worldOf(seeds[0], "family") });

  scenario("a bill says what paid it, and the payment says what it pays", async ({ simulator, timeline }) => {
    const entries = await held(simulator);
    const [payment] = entries.filter(({ settles }) => settles !== null);
    const [bill] = entries.filter((entry) => pays(payment, entry));
    await timeline.openAndSettle();
    await timeline.showAll();
    const paid = `${payment.title}, ${amount(payment.net ?? 0)}, ${dateInWords(dayOf(payment))}`;
    await unfold(rowOf(timeline, bill));
    await expect(rowOf(timeline, bill)).toContainText(payment.status === "paid" ? `Betalt${paid}` : `Betales${paid}`);
    await unfold(rowOf(timeline, payment));
    await expect(rowOf(timeline, payment)).toContainText(`Betaler${bill.title}`);
  });

  scenario("a line that another authority joins stays where it is, and what has focus in it keeps it", async ({ page, simulator, timeline, messages }) => {
    const order = (source: string) => simulator.sources.findIndex(({ id }) => id === source);
    // Not by one who knows whom to ask besides, and whose failure would leave others out.
    const isJoinedLater = ({ source, also: [other] }: Entry) => other && !other.source.relations && order(source.id) < order(other.source.id);
    const [thing] = (await held(simulator)).filter(isJoinedLater);
    const [other] = thing.also;
    messages.expect(other.source.base, /ERR_CONNECTION_REFUSED/);
    await giveTime(page, other.source.id);
    await simulator.setFault(other.source.id, { kind: "down" });
    await timeline.openAndSettle();
    const row = rowOf(timeline, thing);
    await expect(row).not.toHaveAttribute("data-also");
    await simulator.setFault(other.source.id, { kind: "slow", ms: 6_000 });
    await timeline.source(other.source.id).retry();
    const button = row.locator("summary");
    await button.focus();
    await button.press("Enter");
    await expect(row).toHaveAttribute("data-also", other.source.id);
    await expect(row.locator(".row-other")).toBeVisible();
    await expect(button).toBeFocused();
    expect(await page.locator(`li[data-source="${other.source.id}"]`).filter({ hasText: other.title }).count()).toBe(0);
  });
});

function rowOf(timeline: TimelinePage, { source, title, kind }: Entry): Locator {
  return timeline.rowsOf(source.id).and(timeline.page.locator(`li[data-kind="${kind}"]`)).filter({ hasText: title }).first();
}

async function unfold(row: Locator): Promise<void> {
  await row.locator("summary").click();
}

/** Once unfolded, the row says each one's title, and who says which date when they are not the same. */
async function expectAllOf(row: Locator, thing: Entry): Promise<void> {
  await unfold(row);
  const others = row.locator(".row-more");
  for (const other of thing.also) {
    if (other.title !== thing.title) await expect(others).toContainText(other.title);
    if (other.net !== thing.net && other.net !== null) await expect(others).toContainText(amount(other.net));
    if (other.at !== thing.at) await expect(others).toContainText(dateInWords(dayOf(other)));
  }
  const isKept = ["appointment", "deadline", "payment"].includes(thing.kind);
  const conflicts = thing.also.filter((other) => isKept && dayOf(other) !== dayOf(thing));
  if (conflicts.length === 0) return;
  await expect(row.locator(".row-meta")).toContainText("To myndigheder siger hver sin dato");
  const says = ({ source, at }: Item) => new RegExp(`${source.name.da} siger ${dateInWords(dayOf({ at }))}`);
  for (const one of [thing, ...conflicts]) await expect(others).toContainText(says(one));
}
