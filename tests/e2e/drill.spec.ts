// Everything that can go wrong by name, one after the other, from the list that the simulator and its drill page have
// too: the one that is struck is named with a state that fits, what did arrive is shown, nothing is claimed to be absent,
// the others are whole and were asked no more than usual, and when it is over the picture can be completed.
import { expectNoClaimOfAbsence } from "./absence";
import { expectHarmless, knownHosts, watchForHarm } from "./harm";
import { expectEntries, expectWholeLedgers, type Item, ledgers, things } from "./ledger";
import { expect, giveTime, scenario } from "./scenario";
import { type LoggedRequest, type Scenario, type Simulator, scenarios } from "../simulator.mjs";

interface Expected {
  /** The state of the one that is struck, when everybody has been heard. */
  state: "loaded" | "partial" | "failed" | "not-entitled" | "outage";
  /** What stands of it; `anything` if its texts are not to be compared. */
  rows: ((ledger: Item[], today: string) => Item[]) | "anything";
  /** What the network says about it, when it says anything. */
  network?: RegExp;
  /** How its log has each question about a list, once or in more tries or pages. */
  asked?: (times: LoggedRequest[]) => void;
  /** "Prøv igen" completes the picture; otherwise coming again does. */
  retry?: true;
  /** It means harm, so every page is looked at. */
  harm?: true;
}

const nothing = () => [];
const all = (ledger: Item[]) => ledger;
const times = (count: number) => (asked: LoggedRequest[]) => expect(asked).toHaveLength(count);

const expected: Record<string, Expected> = {
  down: { state: "failed", rows: nothing, network: /status 503/, retry: true },
  refused: { state: "failed", rows: nothing, network: /ERR_CONNECTION_REFUSED/, asked: times(0), retry: true },
  slow: { state: "loaded", rows: all, asked: times(1) },
  "agreement-revoked": { state: "failed", rows: nothing, network: /status 500/, asked: times(1) },
  "late-answer": { state: "loaded", rows: all, asked: times(1) },
  "half-then-cut": { state: "partial", rows: firstThree, network: /ERR_/, retry: true },
  "wrong-schema": { state: "failed", rows: nothing, asked: times(1), retry: true },
  html: { state: "failed", rows: nothing, asked: times(1), retry: true },
  unauthorized: { state: "failed", rows: nothing, network: /status 401/, retry: true },
  forbidden: { state: "not-entitled", rows: nothing, network: /status 403/, asked: times(1) },
  "too-many": { state: "failed", rows: nothing, network: /status 429/, asked: notBeforeItIsWelcome, retry: true },
  burst: { state: "loaded", rows: all, network: /status 500/, asked: times(3) },
  duplicates: { state: "partial", rows: all, asked: times(1), harm: true },
  "endless-paging": { state: "partial", rows: all, asked: atMost(200), retry: true },
  "cursor-loop": { state: "partial", rows: all, asked: times(2), retry: true },
  "clock-a-day-off": { state: "loaded", rows: aDayLater, asked: times(1) },
  huge: { state: "failed", rows: nothing, asked: times(1), harm: true },
  "hostile-text": { state: "loaded", rows: "anything", asked: times(1), harm: true },
  "no-cors": { state: "failed", rows: nothing, network: /ERR_FAILED/, asked: times(0), retry: true },
  "planned-outage": { state: "outage", rows: nothing, network: /status 503/, asked: times(1) },
  redated: { state: "loaded", rows: changedToday, asked: times(1) },
};

scenario.describe.configure({ timeout: 180_000 });

/** The login service strikes everybody at once: it has a scenario of its own, below. */
const login = "session-expired";

for (const drilled of scenarios.filter(({ name }) => name !== login)) {
  const { name, en, authority: ill } = drilled;
  if (!expected[name]) throw new Error(`nobody has said what is to be seen of "${name}"`);
  const { state, rows, network, asked, retry, harm } = expected[name];

  scenario(`${name}: ${en}`, async ({ page, simulator, overview, timeline, coverage, messages }) => {
    if (network) messages.expect(simulator.source(ill).base, network);
    const harmed = watchForHarm(page);
    // On a busy machine a late answer may come later than the page waits for it.
    if (drilled.fault.kind === "slow") await giveTime(page, ill);
    await simulator.strike(drilled);
    const well = (await simulator.related()).map(({ id }) => id).filter((id) => id !== ill);
    const ledger = await ledgers(simulator, [ill]);
    const { today } = simulator.world;
    expect(ledger, "what the one that is struck holds").not.toEqual([]);

    await timeline.open();
    await expect(timeline.sources.first()).toBeAttached();
    if (name === "late-answer") {
      await timeline.runs();
      await coverage.follow();
      await expect.poll(async () => (await questions(simulator, ill)).flatMap(([, put]) => put.map(({ status }) => status))).toEqual(
        simulator.source(ill).resources.map(() => 200),
      );
      await timeline.follow();
    }
    // A source has a minute for all its pages.
    await expect(page.locator("#sources li[data-state=waiting]")).toHaveCount(0, { timeout: 75_000 });
    await timeline.settles();
    // At once: a source that has failed is asked again by and by.
    await expectAskedAsUsual(simulator, well);
    for (const [question, tries] of await questions(simulator, ill)) {
      await scenario.step(question, () => asked?.(tries));
    }

    await expect(timeline.source(ill).element).toHaveAttribute("data-state", state);
    await expect(timeline.source(ill).element).toContainText(simulator.source(ill).name.da);
    if (state === "loaded") await expect(timeline.gaps).toHaveCount(0);
    else await expect(timeline.gap(ill)).toContainText(simulator.source(ill).name.da);
    if (state !== "loaded") await expectNoClaimOfAbsence(timeline);
    for (const id of well) await timeline.source(id).is("loaded", "empty");
    if (rows === "anything") {
      await expectEntries(timeline, simulator, things(await ledgers(simulator, well), today), [ill]);
      await expect(timeline.rowsOf(ill)).toHaveCount(ledger.length);
    } else {
      const items = [...(await ledgers(simulator, well)), ...rows(ledger, today)];
      const inOrder = simulator.sources.flatMap(({ id }) => items.filter(({ source }) => source.id === id));
      await expectEntries(timeline, simulator, things(inOrder, today));
    }
    if (harm) await expectNoHarmAnywhere();

    await simulator.clear(drilled);
    await simulator.forgetRequests();
    if (retry) {
      await timeline.source(ill).retry();
      await timeline.source(ill).is("loaded");
      expect(Object.keys(await simulator.allRequests()), "who is asked again").toEqual([ill]);
    } else {
      await timeline.openAndSettle();
    }
    await expect(timeline.gaps).toHaveCount(0);
    await expectWholeLedgers(timeline, simulator);

    async function expectNoHarmAnywhere(): Promise<void> {
      await expectHarmless(page);
      await coverage.follow();
      await coverage.settles();
      await coverage.coveredBy(ill).locator("summary").click();
      await expectHarmless(page);
      for (const id of well) await expect(coverage.lackOf(id)).toHaveText("");
      await overview.follow();
      await overview.speak("en");
      await expect(overview.heading).toHaveText("Overview");
      await expectHarmless(page);
      expect(harmed.dialogs).toEqual([]);
      expect([...harmed.hosts].sort()).toEqual(await knownHosts(simulator));
      await overview.speak("da");
      await timeline.follow();
      await timeline.settles();
    }
  });
}

const expired = scenarios.find(({ name }) => name === login) as Scenario;

scenario(`${login}: ${expired.en}`, async ({ page, simulator, timeline, messages }) => {
  messages.expect(simulator.issuer, /status 400/);
  await simulator.strike(expired);
  await timeline.open();
  await expect(page).toHaveURL(`${simulator.portal}/session-udloebet`);
  await expect(page.locator("li[data-kind]")).toHaveCount(0);
  await expectNoClaimOfAbsence(timeline);
  expect(await simulator.allRequests(), "who was asked without a token").toEqual({});

  await simulator.clear(expired);
  await timeline.openAndSettle();
  await expect(timeline.gaps).toHaveCount(0);
  await expectWholeLedgers(timeline, simulator);
});

scenario("no expectation is left of a scenario that there is no more", () => {
  expect(scenarios.map(({ name }) => name).sort()).toEqual([...Object.keys(expected), login].sort());
});

/** The questions about the person's lists, preflights aside, with every time each was put, whatever page it asked for. */
async function questions(simulator: Simulator, id: string): Promise<[string, LoggedRequest[]][]> {
  const logged = (await simulator.requests(id)).filter(({ method, path }) => method === "GET" && !path.endsWith("/source"));
  const { resources, relations } = simulator.source(id);
  const names = [...resources, ...(relations ? ["relations"] : [])];
  expect(new Set(logged.map(({ path }) => path.split("/").at(-1))), `what ${id} was asked for beside its lists`).toEqual(
    new Set(names.filter((name) => logged.some(({ path }) => path.endsWith(`/${name}`)))),
  );
  return names.map((name) => [name, logged.filter(({ path }) => path.endsWith(`/${name}`))]);
}

/** Each of these was asked once for each of its lists, answered well, and met no fault. */
async function expectAskedAsUsual(simulator: Simulator, ids: string[]): Promise<void> {
  for (const id of ids) {
    for (const [name, put] of await questions(simulator, id)) {
      expect(put.map(({ status, fault }) => ({ status, fault })), `${name} of ${id}`).toEqual([{ status: 200, fault: "none" }]);
    }
  }
}

/** The moment it names is in whole seconds, so a little less than three seconds may pass. */
function notBeforeItIsWelcome(put: LoggedRequest[]): void {
  const moments = put.map(({ at }) => Date.parse(at));
  for (const [place, moment] of moments.slice(1).entries()) {
    expect(moment - moments[place], "milliseconds until it is asked again").toBeGreaterThanOrEqual(2_000);
  }
}

function atMost(pages: number) {
  return (put: LoggedRequest[]) => expect(put.length).toBeLessThanOrEqual(pages);
}

/** What stands on the first page of each list, when pages are that short. */
function firstThree(ledger: Item[]): Item[] {
  const place = (entry: Item) => ledger.filter(({ resource }) => resource === entry.resource).indexOf(entry);
  const first = ledger.filter((entry) => place(entry) < 3);
  expect(first.length, "a list has a second page").toBeLessThan(ledger.length);
  return first;
}

function aDayLater(ledger: Item[]): Item[] {
  const later = (at: string) => {
    const day = new Date(`${at.slice(0, 10)}T00:00:00Z`);
    day.setUTCDate(day.getUTCDate() + 1);
    return day.toISOString().slice(0, 10) + at.slice(10);
  };
  return ledger.map((entry) => ({ ...entry, at: later(entry.at), due: entry.due && later(entry.due) }));
}

function changedToday(ledger: Item[], today: string): Item[] {
  return ledger.map((entry) => (["case", "registration"].includes(entry.kind) ? { ...entry, at: today } : entry));
}
