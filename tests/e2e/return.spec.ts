// What comes back from the login service is believed only when it answers our own question, and every way in which it
// goes wrong is said, lets nobody in, asks nobody, and has a way on.
import type { Page } from "@playwright/test";
import type { LoginPage } from "./login-page";
import type { OverviewPage } from "./overview-page";
import { changeSignIn, expect, scenario, seeds, worldOf } from "./scenario";
import { SignInPage } from "./sign-in-page";
import type { BrokerFault, Simulator } from "../simulator.mjs";
import { everythingKept, nothing } from "./traces";
import { record } from "./wire";

scenario.use({ signedIn: false, world: worldOf(seeds[0], "family") });

/** What has happened, and what to do. */
const mismatch = "Det svar, vi fik tilbage, hører ikke til dit forsøg på at logge ind. For din sikkerhed er du ikke logget ind. Begynd forfra her.";
const unavailable = "Vi kan ikke få fat i den tjeneste, man logger ind med. Det siger ikke noget om dine sager og frister. Prøv igen senere.";
const unfinished = "Du blev ikke logget ind. Måske gik der for lang tid, eller måske begyndte du i en anden fane. Tryk på “Log ind med MitID”, og prøv igen.";
const refused = "Den tjeneste, man logger ind med, sagde nej til os. Det er ikke noget, du har gjort. Prøv igen om lidt.";

/** What an answer is changed to; the state is the right one. */
const forged: Record<string, { answer: (state: string, issuer: string) => Record<string, string>; words: string }> = {
  "another state": { answer: (_, iss) => ({ code: "abc", state: "another", iss }), words: mismatch },
  "another issuer": { answer: (state) => ({ code: "abc", state, iss: "http://somebody-else.localhost" }), words: mismatch },
  "no issuer, though it always names itself": { answer: (state) => ({ code: "abc", state }), words: mismatch },
  "a refusal in another state": { answer: (_, iss) => ({ error: "access_denied", state: "another", iss }), words: mismatch },
  "a code that nobody gave": { answer: (state, iss) => ({ code: "abc", state, iss }), words: unfinished },
  "no code": { answer: (state, iss) => ({ state, iss }), words: refused },
  "word that it cannot now": { answer: (state, iss) => ({ error: "temporarily_unavailable", state, iss }), words: unavailable },
  "word that it does not know us": { answer: (state, iss) => ({ error: "unauthorized_client", state, iss }), words: refused },
};

for (const [name, { answer, words }] of Object.entries(forged)) {
  scenario(`it answers with ${name}`, async ({ context, page, simulator, signIn, login, overview, messages }) => {
    if (name === "a code that nobody gave") messages.expect(simulator.issuer, /status 400/);
    const sent = record(context);
    await signIn.openAndSettle();
    await signIn.button.click();
    await login.stands();
    const asked = sent.map(({ url }) => new URL(url)).find(({ origin, searchParams }) => origin === simulator.issuer && searchParams.has("state"));
    const parameters = new URLSearchParams(answer(asked?.searchParams.get("state") ?? "", simulator.issuer));
    await page.goto(`${simulator.portal}/log-ind?${parameters}`, { waitUntil: "commit" });
    await expectTurnedAway(page, simulator, signIn, words);
    await expectWayOn(signIn, login, overview);
  });
}

const broken: Record<string, { fault: BrokerFault; words: string; network?: RegExp }> = {
  "it names another issuer in its answer": { fault: { kind: "wrong-iss" }, words: mismatch },
  "its token is for another question": { fault: { kind: "wrong-nonce" }, words: mismatch },
  "it gives no tokens": { fault: { kind: "token-error" }, words: unavailable, network: /status 503/ },
};

for (const [name, { fault, words, network }] of Object.entries(broken)) {
  scenario(name, async ({ page, simulator, signIn, login, overview, messages }) => {
    if (network) messages.expect(simulator.issuer, network);
    await signIn.openAndSettle();
    await signIn.button.click();
    await login.stands();
    await simulator.setBrokerFault(fault);
    await login.as("family").click();
    await expectTurnedAway(page, simulator, signIn, words);
    await simulator.setBrokerFault({ kind: "none" });
    await expectWayOn(signIn, login, overview);
  });
}

scenario("it cannot be reached when the browser has come back", async ({ page, simulator, signIn, login, overview, messages }) => {
  messages.expect(`${simulator.issuer}/token`, /ERR_CONNECTION_REFUSED|ERR_FAILED/);
  await signIn.openAndSettle();
  await signIn.button.click();
  await login.stands();
  await page.route(`${simulator.issuer}/token`, (route) => route.abort());
  await login.as("family").click();
  await expectTurnedAway(page, simulator, signIn, unavailable);
  await page.unroute(`${simulator.issuer}/token`);
  await expectWayOn(signIn, login, overview);
});

const beforeLeaving: Record<string, { fault: BrokerFault; words: string; network?: RegExp }> = {
  "refuses every connection": { fault: { kind: "down" }, words: unavailable, network: /ERR_CONNECTION_REFUSED/ },
  "lets one wait for its address longer than anybody waits": { fault: { kind: "slow", ms: 8_000 }, words: unavailable },
  "calls itself by another name": { fault: { kind: "wrong-issuer" }, words: mismatch },
};

for (const [name, { fault, words, network }] of Object.entries(beforeLeaving)) {
  scenario(`it ${name}: the browser goes nowhere`, async ({ page, simulator, signIn, login, overview, messages }) => {
    if (network) messages.expect(simulator.issuer, network);
    // The program that stands ready meanwhile: after a few seconds Chromium wonders what becomes of it.
    if (fault.kind === "slow") messages.allow(`${simulator.portal}/log-ind`, /was preloaded/);
    await simulator.setBrokerFault(fault);
    await signIn.visit("/tidslinje");
    await signIn.settles();
    await signIn.button.click();
    await expectTurnedAway(page, simulator, signIn, words);
    expect(page.url()).toBe(`${simulator.portal}/tidslinje`);

    // The same by an address that asks to be sent on.
    await page.goto(`${simulator.portal}/log-ind?til=/`, { waitUntil: "commit" });
    await expectTurnedAway(page, simulator, signIn, words);
    await simulator.setBrokerFault({ kind: "none" });
    await expectWayOn(signIn, login, overview);
  });
}

scenario("an answer is taken once: its address opened again lets nobody in", async ({ page, context, door, simulator, signIn, login, overview }) => {
  const sent = record(context);
  await signIn.openAndSettle();
  await signIn.button.click();
  await login.as("family").click();
  await overview.returns();
  await overview.settles();
  const answer = sent.find(({ url }) => url.startsWith(`${simulator.portal}/log-ind?`) && url.includes("code="))?.url ?? "";
  expect(answer).not.toBe("");
  await simulator.forgetRequests();
  // In this tab, and in one that has never left.
  const other = await context.newPage();
  for (const [tab, seen] of [[page, signIn], [other, new SignInPage(other, door)]] as const) {
    await tab.goto(answer, { waitUntil: "commit" });
    await expectTurnedAway(tab, simulator, seen, unfinished);
  }
  await other.close();
  await expectWayOn(signIn, login, overview);
});

scenario("the browser keeps nothing: the page says so, and does not leave", async ({ page, simulator, signIn, login }) => {
  await page.addInitScript(() => {
    Storage.prototype.setItem = () => {
      throw new DOMException("The quota has been exceeded.", "QuotaExceededError");
    };
  });
  await signIn.openAndSettle();
  await signIn.button.click();
  await expect(signIn.alert).toContainText("Din browser vil ikke gemme noget for Overblik, heller ikke mens du logger ind.");
  await expect(signIn.alert).toContainText("brug en anden browser");
  await expect(login.persons).toHaveCount(0);
  expect((await simulator.brokerRequests()).filter(({ path }) => path.startsWith("/auth"))).toEqual([]);
});

scenario("the operator has named no login service: the page says whose error it is", async ({ page, simulator, signIn }) => {
  await changeSignIn(page, { issuer: "" });
  await signIn.openAndSettle();
  await expect(signIn.alert).toContainText("Overblik ved ikke, hvor man logger ind. Det er en fejl hos os");
  expect(await simulator.brokerRequests()).toEqual([]);
});

scenario("a login service whose name ends with a slash is found too", async ({ page, simulator, signIn, login }) => {
  const described = `${simulator.issuer}/.well-known/openid-configuration`;
  await changeSignIn(page, { issuer: `${simulator.issuer}/` });
  await page.route(described, (route) =>
    route.fulfill({
      headers: { "Access-Control-Allow-Origin": simulator.portal },
      json: { issuer: `${simulator.issuer}/`, authorization_endpoint: `${simulator.issuer}/auth` },
    }),
  );
  await page.context().grantPermissions(["local-network-access"]);
  await signIn.openAndSettle();
  await signIn.button.click();
  await login.stands();
});

scenario("no address signs somebody in under words that say otherwise, and an error without a state is no loop", async ({ page, context, simulator, overview, signIn }) => {
  await context.addCookies([simulator.cookie()]);
  await page.goto(`${simulator.portal}/log-ind?til=/logget-af`);
  await expect(page).toHaveURL(`${simulator.portal}/`);
  await overview.settles();
  await simulator.forgetRequests();
  const before = await simulator.brokerRequests();
  await page.goto(`${simulator.portal}/log-ind?error=server_error`, { waitUntil: "commit" });
  await expectTurnedAway(page, simulator, signIn, unfinished);
  expect(await simulator.brokerRequests()).toEqual(before);
});

/** Nobody is signed in, the page says why, and nothing of the answer is left. */
async function expectTurnedAway(page: Page, simulator: Simulator, signIn: SignInPage, words: string): Promise<void> {
  await expect(signIn.alert).toHaveCount(1, { timeout: 20_000 });
  await expect(signIn.alert).toContainText(words);
  await expect(signIn.heading).toHaveText("Log ind");
  await expect(signIn.person).toHaveCount(0);
  await expect(signIn.button).toBeEnabled();
  const traces = await everythingKept(page);
  expect(traces).toMatchObject(nothing);
  expect(traces.address).not.toMatch(/code=|state=|error=/);
  expect(await simulator.allRequests()).toEqual({});
}

/** A new try asks anew who one is, also where the login service knows it by now. */
async function expectWayOn(signIn: SignInPage, login: LoginPage, overview: OverviewPage): Promise<void> {
  await signIn.button.click();
  await login.stands();
  await login.as("family").click();
  await overview.returns();
  await overview.settles();
  await expect(overview.rows.first()).toBeVisible();
}
