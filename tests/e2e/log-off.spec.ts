// After log-off nothing of the person is left: not in the document, the scripts' memory, wasm, the worker, the browser's
// storage, the history, nor at the login service. The same search finds it all before, so that finding nothing means
// something.
import type { Page } from "@playwright/test";
import { hold, holdUpProgram } from "./hold-up";
import { ledgers } from "./ledger";
import { type Found, inMemory } from "./memory";
import { Overheard } from "./overhear";
import { OverviewPage } from "./overview-page";
import { changeSignIn, expect, giveTime, scenario, seeds, worldOf } from "./scenario";
import { SignInPage } from "./sign-in-page";
import type { Simulator } from "../simulator.mjs";
import { everythingKept, nothing } from "./traces";
import { keepWasmMemory } from "../wasm-memory.mjs";
import { sendAgain } from "./wire";
import { expectNothingSaid, saidOn, titlesAbout } from "./words-about";

const world = worldOf(seeds[0], "family");
scenario.use({ world });
scenario.describe.configure({ timeout: 180_000 });

scenario("nothing of the person is left in any memory", async ({ page, simulator, overview, timeline, cases, search, signIn }) => {
  const heard = await Overheard.begin(page, simulator.issuer);
  await keepWasmMemory(page);
  await overview.openAndSettle();
  await timeline.follow();
  await timeline.settles();
  await timeline.showAll();
  // Typed on the way, and told of one case alone.
  const sought = "sommerfuglenet";
  await search.lookFor(sought);
  await cases.follow();
  await cases.titleLink(cases.rows.first()).click();
  await expect(cases.steps.first()).toBeVisible();
  const further = [sought, ...(await cases.told()).documents.filter((title) => title.length > 11)];
  expect(further.length).toBeGreaterThan(1);
  await timeline.follow();
  await timeline.settles();
  await timeline.showAll();
  const marks = await marksOf(page, simulator, heard);
  const found = await whileHeld(page, [...marks.all, ...further]);
  await expectFound(found, marks);
  expect([...found.wasm, ...found.workerWasm]).toEqual(expect.arrayContaining(further));

  await timeline.logOff.click();
  await expect(page).toHaveURL(`${simulator.portal}/logget-af`);
  await expect(signIn.heading).toHaveText("Du er logget af");
  await expectGone(page, [...marks.all, ...further]);
});

scenario("what is under way is given up at once, and nobody is on the page while the login service keeps one waiting", async ({ page, simulator, overview, signIn }) => {
  const titles = await titlesAbout(simulator, "family");
  const source = simulator.source("skat");
  const question = { method: "GET", url: `${source.base}overblik/v1/payments`, headers: { authorization: `Bearer ${await simulator.token("skat")}` }, body: "" };
  const asked = async () => (await simulator.requests("skat")).filter(({ method, scheme }) => method === "GET" && scheme === "DPoP");
  await giveTime(page, "skat");
  await simulator.setFault("skat", { kind: "slow", ms: 25_000 });
  await overview.open();
  await expect(overview.source("udbetaling").element).toHaveAttribute("data-state", "loaded");
  // The first lines stand once somebody is slow.
  await expect.poll(() => saidOn(page, titles), "the words that are searched for are on the page").not.toEqual([]);
  const before = await asked();
  expect(before.map(({ status }) => status), "it is still waited for").toEqual(before.map(() => null));
  expect(before).not.toEqual([]);

  await simulator.setBrokerFault({ kind: "slow", ms: 20_000 });
  const order: string[] = [];
  page.workers()[0].once("close", () => order.push("the worker has ended"));
  page.on("request", (request) => void (request.isNavigationRequest() && order.push("the document is left")));
  await overview.logOff.click();
  // Asked later, and not given up.
  const other = sendAgain(question);
  await expect(signIn.heading).toHaveText("Vi logger dig af …");
  await expectNothingSaid(page, titles);
  await expect(page).toHaveURL(`${simulator.portal}/logget-af?login=aaben`);
  await expect(signIn.heading).toHaveText("Du er logget af");
  await expectNothingSaid(page, titles);
  expect(order).toEqual(["the worker has ended", "the document is left"]);
  expect((await other).status).toBe(200);
  expect((await asked()).map(({ status }) => status), "nobody took the answer, and nobody asked again").toEqual(before.map(() => null));
});

scenario("nothing is left when the time was up", async ({ page, simulator, overview, signIn }) => {
  const heard = await Overheard.begin(page, simulator.issuer);
  await keepWasmMemory(page);
  await changeSignIn(page, { idle_s: 75, warn_s: 20 });
  await overview.openAndSettle();
  const marks = await marksOf(page, simulator, heard);
  await expectFound(await whileHeld(page, marks.all), { ...marks, shown: await saidOn(page, marks.titles) });
  await expect(page).toHaveURL(`${simulator.portal}/session-udloebet`, { timeout: 90_000 });
  await expect(signIn.heading).toHaveText("Du er blevet logget af");
  await expectGone(page, marks.all);
});

scenario("back and forward lead to the sign-in, show nothing and ask nobody", async ({ page, simulator, overview, timeline, signIn }) => {
  await overview.openAndSettle();
  const personal = [await overview.person.innerText(), ...(await titlesAbout(simulator, "family"))];
  await timeline.follow();
  await timeline.settles();
  await timeline.unfoldFilters();
  await timeline.press("frister");
  await expect(timeline.chosen).toHaveCount(1);
  expect(await saidOn(page, personal), "the words that are searched for are on the page").not.toEqual([]);
  await timeline.logOff.click();
  await expect(signIn.heading).toHaveText("Du er logget af");
  await expect(page).toHaveURL(`${simulator.portal}/logget-af`);
  await expect(signIn.person).toHaveCount(0);
  await expectNothingSaid(page, personal);
  expect(await everythingKept(page)).toMatchObject(nothing);

  await simulator.forgetRequests();
  for (const [path, step] of [["/tidslinje", "goBack"], ["/", "goBack"], ["/tidslinje", "goForward"]] as const) {
    await page[step]({ waitUntil: "commit" });
    await signIn.returns();
    await signIn.settles();
    expect(new URL(page.url()).pathname).toBe(path);
    await expectNothingSaid(page, personal);
  }
  expect(await simulator.allRequests()).toEqual({});
});

scenario("the login service has been told, and answers the next silent question that nobody is there", async ({ context, page, simulator, overview, signIn }) => {
  await overview.openAndSettle();
  await context.clearCookies({ name: "simulated-mitid" });
  await overview.logOff.click();
  await expect(signIn.heading).toHaveText("Du er logget af");
  const ended = (await simulator.brokerRequests()).filter(({ path }) => path.startsWith("/session/end"));
  expect(ended.map(({ status }) => status)).toEqual([303]);

  const answers: string[] = [];
  context.on("request", (request) => {
    if (request.url().startsWith(`${simulator.portal}/log-ind?`)) answers.push(new URL(request.url()).searchParams.get("error") ?? "");
  });
  await signIn.openAndSettle();
  await page.reload();
  await signIn.returns();
  await signIn.settles();
  expect(answers).toEqual(["login_required"]);
  await expect(signIn.alert).toHaveCount(0);
});

scenario("what the session could get tokens with is dead at once", async ({ page, simulator, overview, signIn }) => {
  const heard = await Overheard.begin(page, simulator.issuer);
  await overview.openAndSettle();
  const [refresh] = heard.secrets.refresh;
  await overview.logOff.click();
  await expect(signIn.heading).toHaveText("Du er logget af");
  const form = { grant_type: "refresh_token", refresh_token: refresh, client_id: "overblik", resource: simulator.source("skat").audience };
  const answer = await fetch(`${simulator.issuer.replace("login.localhost", "127.0.0.1")}/token`, { method: "POST", body: new URLSearchParams(form) });
  expect(answer.status).toBe(400);
  expect(await answer.text()).not.toContain("access_token");
});

scenario("the login service cannot be reached: one is logged off here, told that it stands open there, and nobody gets in by it", async ({ context, page, simulator, overview, signIn, login, messages }) => {
  messages.expect(simulator.issuer, /ERR_CONNECTION_REFUSED/);
  await overview.openAndSettle();
  const personal = [await overview.person.innerText(), ...(await titlesAbout(simulator, "family"))];
  await simulator.setBrokerFault({ kind: "down" });
  await overview.logOff.click();
  await expect(page).toHaveURL(`${simulator.portal}/logget-af?login=aaben`);
  await expect(signIn.heading).toHaveText("Du er logget af");
  await expect(signIn.main.getByRole("alert")).toContainText("Vi kunne ikke få fat i den tjeneste, du loggede ind med. Måske er du stadig logget ind dér. Luk hele browseren");
  await expectNothingSaid(page, personal);
  expect(await everythingKept(page), "a word that says nothing of anybody").toMatchObject({
    ...nothing,
    local: expect.stringMatching(/^\{"overblik\.unended":"[0-9a-f-]{36}"\}$/),
  });

  // Until the login service has heard of it, nobody comes in without proving anew who they are.
  await simulator.setBrokerFault({ kind: "none" });
  const asked: string[] = [];
  page.on("request", (request) => {
    if (request.url().startsWith(`${simulator.issuer}/auth?`)) asked.push(new URL(request.url()).searchParams.get("prompt") ?? "");
  });
  await signIn.open("/tidslinje");
  await signIn.settles();
  await page.reload();
  await signIn.settles();
  expect(asked, "a reload asks for nobody").toEqual([]);
  await context.clearCookies({ name: "simulated-mitid" });
  await signIn.button.click();
  await login.stands();
  expect(asked).toEqual(["login"]);
  await login.cancel.click();
  await signIn.returns();

  // No address made by somebody else takes that back.
  for (const made of ["/logget-af?state=ended", "/log-ind?code=abc", "/log-ind?code=abc&state=ended"]) {
    await signIn.visit(made);
    await signIn.runs();
    expect((await everythingKept(page)).local, made).toContain("overblik.unended");
  }

  // And one can try once more to tell it.
  await signIn.visit("/logget-af?login=aaben");
  await signIn.main.getByRole("button", { name: "Prøv at logge af igen" }).click();
  await expect(page).toHaveURL(`${simulator.portal}/logget-af`);
  await expect(signIn.main.getByRole("alert")).toHaveCount(0);
  expect(await everythingKept(page)).toMatchObject(nothing);
  const told = (await simulator.brokerRequests()).filter(({ path, status }) => path.startsWith("/session/end") && status === 303);
  expect(told).toHaveLength(1);
});

scenario("who logs in anew after a log-off that was not heard is let in as ever", async ({ page, simulator, overview, signIn, messages }) => {
  messages.expect(simulator.issuer, /ERR_CONNECTION_REFUSED/);
  await overview.openAndSettle();
  await simulator.setBrokerFault({ kind: "down" });
  await overview.logOff.click();
  await expect(page).toHaveURL(`${simulator.portal}/logget-af?login=aaben`);
  // Its own page stands before one goes on from it.
  await signIn.runs();
  await simulator.setBrokerFault({ kind: "none" });
  await signIn.openAndSettle();
  await signIn.button.click();
  await overview.returns();
  await overview.settles();
  expect(await everythingKept(page)).toMatchObject(nothing);
  const name = await overview.person.innerText();
  await page.reload();
  await overview.returns();
  await overview.settles();
  await expect(overview.person).toHaveText(name);
});

scenario("a press before the program has come is heard once it stands, in every tab", async ({ context, page, simulator, door, overview, signIn, messages }) => {
  await overview.openAndSettle();
  const other = new OverviewPage(await context.newPage(), door);
  await other.openAndSettle();
  const program = await holdUpProgram(page, simulator.portal, messages);
  await page.reload({ waitUntil: "commit" });
  // The document after the way to the login service and back.
  await page.waitForFunction(() => "overblikReturn" in self);
  await overview.logOff.click();
  await expect(page.locator("html")).toHaveClass(/\bbooting\b/);
  await program.end();
  await expect(page).toHaveURL(`${simulator.portal}/logget-af`);
  await expect(signIn.heading).toHaveText("Du er logget af");
  await expect(other.page).toHaveURL(`${simulator.portal}/logget-af`);
});

scenario("a press on the way to the login service leads to the log-off instead, in every tab", async ({ context, page, simulator, door, overview, signIn }) => {
  await overview.openAndSettle();
  const other = new OverviewPage(await context.newPage(), door);
  await other.openAndSettle();
  const way = await hold(page, `${simulator.issuer}/auth**`);
  // From inside: what drives the browser has its own presses wait for the navigation.
  await page.addInitScript(() => {
    const [{ type }] = performance.getEntriesByType("navigation") as PerformanceNavigationTiming[];
    if (type === "reload") addEventListener("DOMContentLoaded", () => document.getElementById("log-off")?.click());
  });
  await page.reload({ waitUntil: "commit" });
  await expect(page).toHaveURL(`${simulator.portal}/logget-af`);
  await way.end();
  await expect(signIn.heading).toHaveText("Du er logget af");
  expect(await everythingKept(page)).toMatchObject(nothing);
  await expect(other.page).toHaveURL(`${simulator.portal}/logget-af`);
});

scenario("the language pressed before the program has come is the one it comes in", async ({ page, simulator, signIn, messages }) => {
  const program = await holdUpProgram(page, simulator.portal, messages);
  await signIn.open();
  await page.locator("#language-en").click();
  await program.end();
  await expect(page.locator("html")).toHaveAttribute("lang", "en");
  await expect(signIn.heading).toHaveText("Log in");
});

scenario("the language alone stays: after log-off, and when the tab has been closed", async ({ context, page, door, overview, signIn }) => {
  const chosen = { ...nothing, local: '{"overblik.language":"en"}' };
  await overview.openAndSettle();
  await overview.speak("en");
  await overview.logOff.click();
  await expect(signIn.heading).toHaveText("You have logged off");
  expect(await everythingKept(page)).toMatchObject(chosen);
  await overview.openAndSettle();
  await page.close();
  const next = new SignInPage(await context.newPage(), door);
  await next.openAndSettle();
  await expect(next.heading).toHaveText("Log in");
  expect(await everythingKept(next.page)).toMatchObject(chosen);
});

interface Marks {
  name: string;
  titles: string[];
  /** The titles that stand in the document. */
  shown: string[];
  ids: string[];
  tokens: string[];
  all: string[];
}

/** What betrays the person: at least twenty things that sources have served, the name, and the tokens. */
async function marksOf(page: Page, simulator: Simulator, heard: Overheard): Promise<Marks> {
  const name = await page.locator("#person").innerText();
  const titles = (await titlesAbout(simulator, simulator.world.person)).filter((title) => title.length > 8);
  // As long as no words of the portal's own could be.
  const ids = (await ledgers(simulator)).map(({ id }) => id).filter((id) => id.length > 11);
  const { access, refresh } = heard.secrets;
  const tokens = [...access.map((token) => token.split(".")[2]), ...refresh];
  expect(Math.min(titles.length, ids.length, tokens.length)).toBeGreaterThan(5);
  expect(titles.length + ids.length).toBeGreaterThan(20);
  return { name, titles, shown: await saidOn(page, titles), ids, tokens, all: [name, ...titles, ...ids, ...tokens] };
}

/** The search finds what is there: where it has to be, and each thing somewhere. */
async function expectFound(found: Found, { name, titles, shown, ids, tokens }: Marks): Promise<void> {
  expect(found.document).toEqual(expect.arrayContaining([name, ...shown]));
  expect(found.workerWasm, "what the worker keeps").toEqual(expect.arrayContaining([name, ...titles, ...tokens]));
  expect(ids.filter((id) => found.workerWasm.includes(id)).length).toBeGreaterThan(20);
  for (const place of ["heap", "wasm"] as const) {
    expect(found[place], place).toContain(name);
    expect(found[place].filter((words) => shown.includes(words)).length, place).toBeGreaterThan(10);
  }
}

/**
 * Looks while a script of the page holds what the document says. The portal's own scripts need not keep a name or a title:
 * what is drawn goes from wasm into the document, and a string on that way lives until the next collection.
 */
async function whileHeld(page: Page, words: string[]): Promise<Found> {
  await page.evaluate(() => void Reflect.set(self, "held", [...document.querySelectorAll("#person, [lang]")].map(({ textContent }) => textContent)));
  const found = await inMemory(page, words);
  await page.evaluate(() => Reflect.deleteProperty(self, "held"));
  return found;
}

/** Whatever stands and runs now knows nothing of it. A word that is nobody's is found everywhere by the same search. */
async function expectGone(page: Page, marks: string[]): Promise<void> {
  await expect(page.locator("html")).toHaveClass(/\brunning\b/);
  const ours = ["overblik"];
  expect(await inMemory(page, [...ours, ...marks])).toEqual({ document: ours, heap: ours, wasm: ours, workerHeap: ours, workerWasm: ours });
  const kept = await everythingKept(page);
  expect(kept).toMatchObject(nothing);
  expect(marks.filter((mark) => JSON.stringify(kept).includes(mark))).toEqual([]);
}
