// @ts-check
// Logging in and off: the page, the silent return, the levels, the end.
import assert from "node:assert/strict";
import { after, before, test } from "node:test";

import { ask } from "./http.mjs";
import { read } from "./portal.mjs";
import { OTHER, STUDENT, Service } from "./service.mjs";

const LEVEL = "https://data.gov.dk/concept/core/nsis/loa";
const CLASS = "https://data.gov.dk/concept/core/nsis/";

/** @type {Service} */
let service;
before(async () => (service = await Service.start()));
after(() => service.stop());

test("the discovery document names the issuer, may be kept, and is asked for again by its name", async () => {
  const address = `${service.issuer}/.well-known/openid-configuration`;
  const { headers, text } = await ask(address, { headers: { origin: service.portal().origin } });
  const { issuer, code_challenge_methods_supported, authorization_response_iss_parameter_supported } = JSON.parse(text);
  assert.equal(issuer, service.issuer);
  assert.deepEqual(code_challenge_methods_supported, ["S256"]);
  assert.equal(authorization_response_iss_parameter_supported, true);
  assert.equal(headers["cache-control"], "public, max-age=300");
  assert.equal(headers["access-control-allow-origin"], service.portal().origin);
  const again = await ask(address, { headers: { "if-none-match": headers.etag ?? "" } });
  assert.equal(again.status, 304);
  const stranger = await ask(address, { headers: { origin: "http://skat.localhost:4404" } });
  assert.equal(stranger.headers["access-control-allow-origin"], undefined);
});

test("the page says that all is simulated, offers everybody, and logs in who is chosen", async () => {
  const [browser, portal] = [service.browser(), service.portal()];
  const shown = await browser.open(portal.request());
  assert.equal(shown.answer.status, 200);
  const html = shown.answer.text;
  assert.match(html, /<html lang="da">/);
  assert.match(html, /<h1>Log ind \(simuleret MitID\)<\/h1>/);
  assert.match(html, /Alt her er simuleret/);
  assert.match(html, /data-person="student"/);
  assert.match(html, /Signe &lt;Prøvesen&gt;/);
  assert.match(html, /value="Substantial" checked/);
  const policy = String(shown.answer.headers["content-security-policy"]);
  assert.match(policy, /default-src 'none'/);
  // A form's redirects are held to it as well.
  assert.match(policy, /form-action 'self' http:\/\/overblik\.localhost:4400/);

  const { address } = await browser.open(shown.address.href, { person: STUDENT.id, level: "High" });
  assert.equal(address.origin + address.pathname, `${portal.origin}/log-ind`);
  assert.equal(address.searchParams.get("state"), "the-state");
  assert.equal(address.searchParams.get("iss"), service.issuer);
  const { status, json } = await portal.exchange(address.searchParams.get("code") ?? "");
  assert.equal(status, 200);
  assert.equal(json.token_type, "DPoP");
  const { header, claims } = read(json.id_token);
  assert.equal(header.alg, "ES256");
  assert.ok(await portal.isSigned(json.id_token));
  assert.equal(claims.iss, service.issuer);
  assert.equal(claims.aud, "overblik");
  assert.equal(claims.sub, "urn:overblik:simulated:student");
  assert.equal(claims.nonce, "the-nonce");
  assert.equal(claims.name, STUDENT.name);
  assert.equal(claims[LEVEL], "High");
  assert.equal(claims.acr, `${CLASS}High`);
});

test("cookies end with the browser", async () => {
  const { browser } = await service.loggedIn();
  const set = browser.setCookies.filter((cookie) => !/^[^=]+=;/.test(cookie));
  assert.deepEqual(set.map((cookie) => cookie.split("=")[0]).sort(), ["_interaction", "_interaction_resume", "_session"]);
  for (const cookie of set) {
    assert.match(cookie, /httponly/);
    assert.match(cookie, /samesite=lax/);
    assert.doesNotMatch(cookie, /expires|max-age|secure/i);
  }
});

test("several tabs may be at the page at once, and the last who logs in is who is", async () => {
  const [browser, portal] = [service.browser(), service.portal()];
  const pages = [];
  for (const person of [STUDENT, STUDENT, OTHER]) pages.push({ person, page: await browser.open(portal.request()) });
  for (const { person, page } of pages) {
    const { address: back } = await browser.open(page.address.href, { person: person.id, level: "Substantial" });
    assert.equal((await portal.exchange(back.searchParams.get("code") ?? "")).status, 200);
  }
});

test("a code is good once, and only with its verifier", async () => {
  const { browser, portal } = await service.loggedIn();
  const code = async () => (await browser.open(portal.request({ prompt: "none" }))).address.searchParams.get("code") ?? "";
  const wrong = await portal.exchange(await code(), { verifier: "b".repeat(43) });
  assert.equal(wrong.json.error, "invalid_grant");
  const used = await code();
  assert.equal((await portal.exchange(used)).status, 200);
  assert.equal((await portal.exchange(used)).json.error, "invalid_grant");
});

test("no login without PKCE, and none for an address that is not the portal's", async () => {
  const [browser, portal] = [service.browser(), service.portal()];
  const plain = new URL(portal.request());
  plain.searchParams.delete("code_challenge");
  plain.searchParams.delete("code_challenge_method");
  const { address } = await browser.open(plain.href);
  assert.equal(address.searchParams.get("error"), "invalid_request");
  const { answer } = await browser.open(portal.request({ redirect_uri: "http://skat.localhost:4404/log-ind" }));
  assert.equal(answer.status, 400);
  assert.match(answer.text, /Login kan ikke fortsætte/);
});

test("silently, somebody without a session is told so, and somebody with one returns", async () => {
  const [browser, portal] = [service.browser(), service.portal()];
  browser.setCookie("simulated-mitid", STUDENT.id);
  const none = await browser.open(portal.request({ prompt: "none" }));
  assert.equal(none.address.origin, portal.origin);
  assert.equal(none.address.searchParams.get("error"), "login_required");
  assert.equal(none.address.searchParams.get("iss"), service.issuer);
  await browser.open(portal.request());
  const again = await browser.open(portal.request({ prompt: "none" }));
  assert.ok(again.address.searchParams.get("code"));
});

test("asked to log in again, one chooses again, and another person may come", async () => {
  const { browser, portal, tokens } = await service.loggedIn();
  browser.setCookie("simulated-mitid", "");
  const shown = await browser.open(portal.request({ prompt: "login" }));
  assert.equal(shown.answer.status, 200);
  const { address } = await browser.open(shown.address.href, { person: OTHER.id, level: "Substantial" });
  const { json } = await portal.exchange(address.searchParams.get("code") ?? "");
  assert.equal(read(json.id_token).claims.sub, "urn:overblik:simulated:family");
  // Whoever was logged in before no longer is.
  assert.equal((await portal.token({ grant_type: "refresh_token", refresh_token: tokens.refresh_token })).status, 400);
});

test("whoever gives up is sent back to the portal", async () => {
  const [browser, portal] = [service.browser(), service.portal()];
  const shown = await browser.open(portal.request());
  assert.match(shown.answer.text, /id="cancel"/);
  const { address } = await browser.open(shown.address.href, { cancel: "yes", level: "Substantial" });
  assert.equal(address.searchParams.get("error"), "access_denied");
  assert.equal(address.searchParams.get("state"), "the-state");
});

test("a low level is said, and does not do when a higher is asked for", async () => {
  const { browser, portal, tokens } = await service.loggedIn(`${STUDENT.id}:Low`);
  assert.equal(read(tokens.id_token).claims[LEVEL], "Low");
  browser.setCookie("simulated-mitid", "");
  const asked = { acr_values: `${CLASS}Substantial` };
  assert.ok((await browser.open(portal.request())).address.searchParams.get("code"));
  const silent = await browser.open(portal.request({ ...asked, prompt: "none" }));
  assert.equal(silent.address.searchParams.get("error"), "login_required");
  const shown = await browser.open(portal.request(asked));
  assert.match(shown.answer.text, /data-person/);
});

test("a person drawn by chance may be of any size", async () => {
  const { tokens } = await service.loggedIn("stress-3000");
  assert.equal(read(tokens.id_token).claims.sub, "urn:overblik:simulated:stress-3000");
  assert.equal(read(tokens.id_token).claims.name, "Anna Prøvesen");
});

test("the end of the session ends it for every tab, without a question", async () => {
  const { browser, portal, tokens } = await service.loggedIn();
  const { address, answer } = await browser.open(portal.end());
  assert.equal(answer.status, 303);
  assert.equal(address.href, `${portal.origin}/logget-af`);
  assert.equal(browser.cookie("_session"), undefined);
  const silent = await browser.open(portal.request({ prompt: "none" }));
  assert.equal(silent.address.searchParams.get("error"), "login_required");
  const { json } = await portal.token({ grant_type: "refresh_token", refresh_token: tokens.refresh_token });
  assert.equal(json.error, "invalid_grant");
});

test("nobody logged in can be logged off too", async () => {
  const [browser, portal] = [service.browser(), service.portal()];
  const { address } = await browser.open(portal.end("/session-udloebet"));
  assert.equal(address.href, `${portal.origin}/session-udloebet`);
  const elsewhere = await browser.open(portal.end("/andet"));
  assert.equal(elsewhere.answer.status, 400);
});

test("a login that is over says so", async () => {
  const [browser, portal] = [service.browser(), service.portal()];
  const shown = await browser.open(portal.request());
  await browser.open(shown.address.href, { person: STUDENT.id, level: "High" });
  const { answer } = await browser.open(shown.address.href);
  assert.equal(answer.status, 400);
  assert.match(answer.text, /Gå til Overblik/);
});

test("what was asked is written down, without a value of a query", async () => {
  await service.tell({ requests: "forget" });
  await service.loggedIn();
  const asked = await service.requests();
  const paths = asked.map((/** @type {any} */ { method, path, status }) => `${method} ${path} ${status}`);
  assert.deepEqual(paths, ["GET /auth 303", "GET /log-ind/… 303", "GET /auth/… 303", "POST /token 200"]);
  assert.deepEqual(Object.keys(asked[3]), ["seq", "method", "path", "grant_type", "resource", "dpop", "status"]);
  assert.equal(asked[3].grant_type, "authorization_code");
  assert.equal(asked[3].dpop, true);
  assert.equal(asked[0].dpop, false);
});
