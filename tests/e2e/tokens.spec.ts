// Each source gets a token of its own, proven anew with each question; what is stolen from the wire is of no use; and
// whatever goes wrong with tokens, keys or clocks hurts one source at most, is named, and has a way on.
import type { Request, Route } from "@playwright/test";
import { expectWholeLedgers } from "./ledger";
import { changeSignIn, expect, scenario, seeds, shuffled, worldOf } from "./scenario";
import type { Simulator, Source } from "../simulator.mjs";
import type { TimelinePage } from "./timeline-page";
import { claimsOf, field, record, type Sent, sendAgain, sentBy, tokenOf } from "./wire";

const world = worldOf(seeds[0], "family");
scenario.use({ world });

/** One of those that are asked as soon as it is known that they concern the person. */
const [ill] = shuffled(["fjordby", "udbetaling", "skat"], seeds[0]);

scenario("each source sees tokens for itself alone, each with a proof that is used once", async ({ context, simulator, overview, timeline, coverage }) => {
  const sent = record(context);
  await overview.openAndSettle();
  await timeline.follow();
  await timeline.settles();
  await coverage.follow();
  await coverage.settles();

  const related = await simulator.related();
  const proofs: string[] = [];
  for (const source of related) {
    const signed = sentTo(sent, source).filter(tokenOf);
    expect(signed.length, source.id).toBeGreaterThan(0);
    for (const request of signed) {
      const claims = claimsOf(tokenOf(request) ?? "");
      expect(claims.aud, `${source.id}: ${request.url}`).toBe(source.audience);
      expect(Number(claims.exp) - Number(claims.iat)).toBeLessThanOrEqual(300);
      const proof = claimsOf(request.headers.dpop);
      expect(proof).toMatchObject({ htm: "GET", htu: request.url.split("?")[0] });
      proofs.push(String(proof.jti));
    }
    // And by the source's own log.
    const questions = (await simulator.requests(source.id)).filter(({ method, authorized }) => method === "GET" && authorized);
    expect(questions.length, source.id).toBe(signed.length);
    for (const { scheme, audience, refused } of questions) expect({ scheme, audience, refused }).toEqual({ scheme: "DPoP", audience: source.audience, refused: null });
  }
  expect(new Set(proofs).size).toBe(proofs.length);
  const audiences = (await simulator.brokerRequests()).flatMap(({ resource }) => resource ?? []);
  expect(audiences.sort(), "one token for each, and none beside").toEqual(related.map(({ audience }) => audience).sort());
});

scenario("what was seen on the wire is of no use: not the token, not the proof, not the refresh token", async ({ context, simulator, overview }) => {
  const sent = record(context);
  await overview.openAndSettle();
  const source = simulator.source(ill);
  const [question] = sentTo(sent, source).filter(tokenOf);
  const [redeemed] = sent.filter(({ url, body }) => url === `${simulator.issuer}/token` && body.includes("refresh_token="));
  expect(question && redeemed).toBeTruthy();

  const replayed = await sendAgain(question);
  expect(replayed.status).toBe(401);
  expect(replayed.headers["www-authenticate"]).toMatch(/^DPoP .*error="invalid_dpop_proof"/);
  const asBearer = await sendAgain(question, { authorization: `Bearer ${tokenOf(question)}` });
  expect(asBearer.status).toBe(401);
  const [theirs] = sentTo(sent, simulator.source("digitalpost")).filter(tokenOf);
  const elsewhere = await sendAgain(theirs, { authorization: question.headers.authorization, dpop: question.headers.dpop });
  expect(elsewhere.status).toBe(401);
  expect(elsewhere.headers["www-authenticate"]).toMatch(/^DPoP .*error="invalid_token"/);
  const refused = (await simulator.requests(ill)).slice(-2).map(({ status, refused }) => ({ status, isSaid: refused !== null }));
  expect(refused).toEqual([{ status: 401, isSaid: true }, { status: 401, isSaid: true }]);

  const again = await sendAgain(redeemed);
  expect(again.status).toBe(400);
  expect(again.body).toMatch(/invalid_grant|invalid_dpop_proof/);
  expect(again.body).not.toMatch(/access_token/);
  const unproven = await sendAgain(redeemed, { dpop: "" });
  expect(unproven.status).toBeGreaterThanOrEqual(400);
  expect(unproven.body).not.toMatch(/access_token/);
});

scenario("a token that a source does not take any more is changed for a fresh one, and nobody is troubled", async ({ context, page, simulator, timeline, messages }) => {
  const source = simulator.source(ill);
  messages.expect(source.base, /status 401/);
  const sent = record(context);
  let refusals = 1;
  await page.route(`${source.base}**`, async (route) => {
    if (!route.request().headers().authorization || refusals-- <= 0) return route.fallback();
    await refuse(route, simulator.portal, "invalid_token");
  });
  await timeline.openAndSettle();
  await timeline.source(ill).is("loaded");
  await expectWholeLedgers(timeline, simulator);
  await expect(timeline.gaps).toHaveCount(0);
  const tokens = new Set(sentTo(sent, source).flatMap((request) => tokenOf(request) ?? []));
  expect(tokens.size).toBe(2);
  expect(await tokensAskedFor(simulator, source)).toBe(2);
});

scenario("a token that has run out is changed for a fresh one before anybody is shown it", async ({ context, page, simulator, timeline, messages }) => {
  // So short a token is used for half its time, in which all of a source's lists have been asked for.
  const lasts = 12;
  const source = simulator.source(ill);
  messages.expect(source.base, /status 503/);
  await page.context().grantPermissions(["local-network-access"]);
  await page.route(`${simulator.issuer}/token`, async (route) => {
    const { status, headers, body } = await sendAgain(sentBy(route.request()));
    await route.fulfill({ status, headers: headers as Record<string, string>, body: JSON.stringify({ ...JSON.parse(body), expires_in: lasts }) });
  });
  const sent = record(context);
  await simulator.setFault(ill, { kind: "status", status: 503, retry_after: 120 });
  await timeline.openAndSettle();
  await timeline.source(ill).is("failed");
  await simulator.setFault(ill, { kind: "none" });
  await page.waitForTimeout((lasts / 2 + 0.5) * 1_000);
  await timeline.source(ill).retry();
  await timeline.source(ill).is("loaded");
  expect(new Set(sentTo(sent, source).flatMap((request) => tokenOf(request) ?? [])).size).toBe(2);
  expect(await tokensAskedFor(simulator, source)).toBe(2);
});

scenario("a proof that somebody has used before is refused, and the page asks once more with a new one", async ({ context, page, simulator, timeline, messages }) => {
  const source = simulator.source(ill);
  messages.expect(source.base, /status 401/);
  const sent = record(context);
  let used = "";
  let replaced = 0;
  await page.route(`${source.base}**`, async (route) => {
    const { dpop, ...headers } = route.request().headers();
    if (!dpop) return route.fallback();
    if (!used || replaced > 0) {
      used ||= dpop;
      return route.fallback();
    }
    replaced += 1;
    await route.continue({ headers: { ...headers, dpop: used } });
  });
  await timeline.openAndSettle();
  expect(replaced).toBe(1);
  const refused = (await simulator.requests(ill)).filter(({ refused }) => refused !== null);
  expect(refused).toHaveLength(1);
  await timeline.source(ill).is("loaded");
  await expectWholeLedgers(timeline, simulator);
  expect(sentTo(sent, source).length).toBeGreaterThan(1);
});

scenario("a source that takes no token is named as refusing, and asked again when one wants it", async ({ simulator, timeline, messages }) => {
  const source = simulator.source(ill);
  messages.expect(source.base, /status 401/);
  await simulator.setFault(ill, { kind: "status", status: 401, retry_after: 0 });
  await timeline.openAndSettle();
  await timeline.source(ill).is("failed");
  await expect(timeline.source(ill).element).toContainText("Godtog ikke dit login");
  await expect(timeline.gap(ill)).toContainText(source.name.da);
  await expectOthersStand(simulator, timeline);
  const asked = (await simulator.requests(ill)).filter(({ method, authorized }) => method === "GET" && authorized).map(({ path }) => path);
  const times = [...new Set(asked)].map((path) => asked.filter((one) => one === path).length);
  expect(Math.max(...times), "no question is put with a third token").toBe(2);
  expect(await tokensAskedFor(simulator, source), "one token, and one fresh one").toBe(2);

  await simulator.setFault(ill, { kind: "none" });
  await timeline.source(ill).retry();
  await timeline.source(ill).is("loaded");
  await expectWholeLedgers(timeline, simulator);
});

scenario("the login service gives no token for one source: it is named, and the others stand", async ({ simulator, timeline, messages }) => {
  const source = simulator.source(ill);
  messages.expect(`${simulator.issuer}/token`, /status 400/);
  await simulator.setBrokerFault({ kind: "deny-audience", audience: source.audience });
  await timeline.openAndSettle();
  await timeline.source(ill).is("failed");
  await expect(timeline.source(ill).element).toContainText("Dit login gav os ikke adgang");
  await expect(timeline.source(ill).retryButton).toHaveAccessibleName(new RegExp(source.name.da));
  await expect(timeline.gap(ill)).toContainText(source.name.da);
  expect(await simulator.requests(ill), "it is not asked without a token").toEqual([]);
  await expectOthersStand(simulator, timeline);

  await simulator.setBrokerFault({ kind: "none" });
  await timeline.source(ill).retry();
  await timeline.source(ill).is("loaded");
  await expectWholeLedgers(timeline, simulator);
});

scenario("the login service is gone when a source's token is wanted: it is named, and a new try works when it is back", async ({ page, simulator, timeline, messages }) => {
  const source = simulator.source(ill);
  messages.expect(`${simulator.issuer}/token`, /ERR_CONNECTION_REFUSED|ERR_FAILED/);
  await page.route(`${simulator.issuer}/token`, (route) => (isFor(source, route.request()) ? route.abort("connectionrefused") : route.fallback()));
  await timeline.openAndSettle();
  await timeline.source(ill).is("failed");
  await expect(timeline.source(ill).element).toContainText("Dit login gav os ikke adgang");
  await expectOthersStand(simulator, timeline);

  await page.unroute(`${simulator.issuer}/token`);
  await timeline.source(ill).retry();
  await timeline.source(ill).is("loaded");
  await expectWholeLedgers(timeline, simulator);
});

scenario("the login service answers for one source only after everybody's patience is over: the others do not wait", async ({ context, page, simulator, timeline }) => {
  const source = simulator.source(ill);
  const sent = record(context);
  await page.route(`${simulator.issuer}/token`, (route) => (isFor(source, route.request()) ? undefined : route.fallback()));
  // What has been asked by the time that its token is given up.
  let meanwhile: Sent[] = [];
  page.on("requestfailed", (request) => {
    if (isFor(source, request)) meanwhile = [...sent];
  });
  await timeline.open();
  await timeline.source(ill).is("failed");
  await expect(timeline.gap(ill)).toContainText(source.name.da);
  await expectOthersStand(simulator, timeline);
  for (const other of (await simulator.related()).filter(({ id }) => id !== ill)) {
    expect(sentTo(meanwhile, other).some(tokenOf), other.id).toBe(true);
  }
});

scenario("the login service honours nothing any more: one is logged off, and told so", async ({ page, simulator, signIn, login, messages }) => {
  messages.expect(`${simulator.issuer}/token`, /status 400/);
  await page.context().clearCookies();
  await signIn.openAndSettle();
  await signIn.button.click();
  await login.stands();
  await simulator.setBrokerFault({ kind: "ended" });
  await login.as("family").click();
  await expect(page).toHaveURL(`${simulator.portal}/session-udloebet`, { timeout: 20_000 });
  await expect(signIn.heading).toHaveText("Du er blevet logget af");
  expect(await simulator.allRequests()).toEqual({});
  const ended = (await simulator.brokerRequests()).filter(({ path }) => path.startsWith("/session/end"));
  expect(ended, "by now the login service may have somebody else").toEqual([]);
});

scenario("a broker that changes the refresh token with each use is asked for one token at a time", async ({ page, simulator, overview }) => {
  await changeSignIn(page, { rotates: true });
  let [open, most] = [0, 0];
  await page.route(`${simulator.issuer}/token`, async (route) => {
    most = Math.max(most, ++open);
    const { status, headers, body } = await sendAgain(sentBy(route.request()));
    open -= 1;
    await route.fulfill({ status, headers: headers as Record<string, string>, body });
  });
  // What a test hands out itself has no address, and may still be read from.
  await page.context().grantPermissions(["local-network-access"]);
  await overview.openAndSettle();
  for (const { id } of await simulator.related()) await overview.source(id).is("loaded", "empty");
  expect(most).toBe(1);
});

for (const [way, clockOff, note] of [
  ["ahead", -600, "Uret på din enhed er 10 minutter foran."],
  ["behind", 600, "Uret på din enhed er 10 minutter bagud."],
] as const) {
  scenario.describe(`the device's clock is ten minutes ${way}`, () => {
    scenario.use({ world: { ...world, clockOff } });
    scenario("one signs in as always, and is told whose clock is right", async ({ page, simulator, timeline, messages }) => {
      // The first proof goes by the device's clock; the login service answers it with a word to be repeated.
      messages.expect(`${simulator.issuer}/token`, /status 400/);
      const opened = timeOfDay(clockOff);
      await timeline.openAndSettle();
      for (const { id } of await simulator.related()) await timeline.source(id).is("loaded", "empty");
      const passed = timeOfDay(clockOff) - opened;
      for (const { id } of await simulator.related()) {
        const said = (await timeline.source(id).element.locator(".source-state").textContent()) ?? "";
        const [, hour, minute] = /hentet kl\. (\d+)\.(\d\d)/.exec(said) ?? [];
        const after = Number(hour) * 60 + Number(minute) - opened;
        expect((after + DAY) % DAY, `${id}: ${said}`).toBeLessThanOrEqual((passed + DAY) % DAY);
      }
      await expectWholeLedgers(timeline, simulator);
      await expect(page.getByRole("status").filter({ hasText: "Uret på din enhed" })).toContainText(note);
      const refused = await Promise.all((await simulator.related()).map(({ id }) => simulator.requests(id)));
      expect(refused.flat().filter(({ refused }) => refused !== null), "the sources' clocks are the login service's").toEqual([]);
    });
  });
}

scenario("the way to the first answer is one question longer than without tokens", async ({ context, page, simulator, overview }) => {
  const all = record(context);
  const names = () => all.map((sent) => nameOf(sent, simulator));
  const count = (name: string) => names().filter((one) => one === name).length;
  const first = simulator.sources.filter(({ everyone, relations }) => everyone || relations);
  // Each is held up until what need not wait for it has been sent: if anything waited for it, nothing would ever come.
  await page.route("**/sources.json", async (route) => {
    await expect.poll(() => count("exchange"), "the code is redeemed while the registry is on its way").toBe(1);
    await route.fallback();
  });
  await page.route(`${simulator.issuer}/token`, async (route) => {
    const isFirst = route.request().postData()?.includes("refresh_token=") && count("source") === 0;
    if (isFirst) await expect.poll(() => count("token"), "the tokens are asked for side by side").toBe(first.length);
    await route.fallback();
  });
  await overview.openAndSettle();
  const way = names().slice(names().indexOf("return") + 1, names().indexOf("source"));
  expect(way.filter((name) => name && name !== "registry")).toEqual(["discovery", "exchange", ...first.map(() => "token")]);
});

scenario("the login service is asked for what it says of itself once, and for permission to ask it once", async ({ simulator, overview }) => {
  await overview.openAndSettle();
  const asked = await simulator.brokerRequests();
  const described = asked.filter(({ method, path }) => method === "GET" && path === "/.well-known/openid-configuration");
  expect(described, "the worker uses what the page has fetched").toHaveLength(1);
  const preflights = asked.filter(({ method, path }) => method === "OPTIONS" && path === "/token");
  expect(preflights.length, "a preflight for the first, none for the others").toBeLessThanOrEqual(1);
  const redeemed = asked.filter(({ method, path }) => method === "POST" && path === "/token");
  expect(redeemed).toHaveLength(1 + (await simulator.related()).length);
  expect(redeemed.every(({ dpop, status }) => dpop && status === 200)).toBe(true);
});

/** Minutes in a day. */
const DAY = 24 * 60;

/** Minutes since midnight in Copenhagen, by a clock that is so many seconds ahead of this machine's. */
function timeOfDay(ahead: number): number {
  const time = new Intl.DateTimeFormat("en-GB", { timeZone: "Europe/Copenhagen", hour: "2-digit", minute: "2-digit", hourCycle: "h23" });
  const [hour, minute] = time.format(Date.now() + ahead * 1_000).split(":").map(Number);
  return hour * 60 + minute;
}

/** What a request is on the way from the login service's return to the first answer. */
function nameOf(sent: Sent, { portal, issuer, sources }: Simulator): string {
  if (sent.url === `${portal}/sources.json`) return "registry";
  if (sent.url.startsWith(`${portal}/log-ind?code=`)) return "return";
  if (sent.url === `${issuer}/token`) return field(sent, "grant_type") === "authorization_code" ? "exchange" : "token";
  if (sent.url === `${issuer}/.well-known/openid-configuration`) return "discovery";
  if (sent.url.startsWith(issuer)) return sent.url;
  return sources.some(({ base }) => sent.url.startsWith(base)) ? "source" : "";
}

function sentTo(sent: Sent[], { base }: Source): Sent[] {
  return sent.filter(({ url }) => url.startsWith(base));
}

/** Whether it asks for a token for this source. */
function isFor(source: Source, request: Request): boolean {
  return new URLSearchParams(request.postData() ?? "").get("resource") === source.audience;
}

async function tokensAskedFor(simulator: Simulator, { audience }: Source): Promise<number> {
  return (await simulator.brokerRequests()).filter(({ method, resource }) => method === "POST" && resource === audience).length;
}

/** As the source itself would say it. */
async function refuse(route: Route, portal: string, error: string): Promise<void> {
  await route.fulfill({
    status: 401,
    contentType: "application/problem+json",
    headers: {
      "Access-Control-Allow-Origin": portal,
      "Access-Control-Expose-Headers": "WWW-Authenticate, DPoP-Nonce",
      "WWW-Authenticate": `DPoP error="${error}", algs="ES256"`,
    },
    body: JSON.stringify({ type: "about:blank", title: "Unauthorized", status: 401, code: "security" }),
  });
}

async function expectOthersStand(simulator: Simulator, timeline: TimelinePage): Promise<void> {
  const well = (await simulator.related()).map(({ id }) => id).filter((id) => id !== ill);
  for (const id of well) await timeline.source(id).is("loaded", "empty");
  await expectWholeLedgers(timeline, simulator, well);
}
