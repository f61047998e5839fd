// @ts-check
// The tokens: one audience each, bound to the portal's key, and none without a proof of it.
import assert from "node:assert/strict";
import { after, before, test } from "node:test";

import { read } from "./portal.mjs";
import { AUDIENCES, Service } from "./service.mjs";

const [SKAT = "", SU = ""] = AUDIENCES;

/** @type {Service} */
let service;
before(async () => (service = await Service.start()));
after(() => service.stop());

test("a token is for the one source that was named, and carries no name", async () => {
  const { portal, tokens } = await service.loggedIn();
  for (const audience of AUDIENCES) {
    const { status, headers, json } = await portal.tokenFor(tokens.refresh_token, audience);
    assert.equal(status, 200);
    assert.equal(json.token_type, "DPoP");
    assert.equal(json.expires_in, 300);
    assert.equal(headers["access-control-allow-origin"], portal.origin);
    assert.match(String(headers["access-control-expose-headers"]), /DPoP-Nonce/);
    const { header, claims } = read(json.access_token);
    assert.deepEqual([header.typ, header.alg], ["at+jwt", "ES256"]);
    assert.equal(claims.aud, audience);
    assert.equal(claims.iss, service.issuer);
    assert.equal(claims.sub, "urn:overblik:simulated:student");
    assert.equal(claims.client_id, "overblik");
    assert.equal(claims.scope, "overblik.read");
    assert.equal(claims.exp - claims.iat, 300);
    assert.ok(claims.jti);
    assert.deepEqual(claims.cnf, { jkt: portal.thumbprint });
    assert.equal(claims.name, undefined);
    assert.ok(await portal.isSigned(json.access_token));
  }
});

test("the refresh token stays the same, for as many sources as are asked at once", async () => {
  const { portal, tokens } = await service.loggedIn();
  const answers = await Promise.all(AUDIENCES.map((audience) => portal.tokenFor(tokens.refresh_token, audience)));
  for (const { json } of answers) assert.equal(json.refresh_token, tokens.refresh_token);
});

test("two tabs have each a refresh token of their own, which both are good", async () => {
  const { browser, portal, tokens } = await service.loggedIn();
  const second = service.portal();
  const { address } = await browser.open(second.request({ prompt: "none" }));
  const { json } = await second.exchange(address.searchParams.get("code") ?? "");
  assert.notEqual(json.refresh_token, tokens.refresh_token);
  assert.equal((await portal.tokenFor(tokens.refresh_token, SKAT)).status, 200);
  assert.equal((await second.tokenFor(json.refresh_token, SKAT)).status, 200);
  // Neither can use the other's.
  assert.equal((await second.tokenFor(tokens.refresh_token, SKAT)).json.error, "invalid_grant");
});

test("a source that is not registered, or two at once, get no token", async () => {
  const { portal, tokens } = await service.loggedIn();
  const { status, json } = await portal.tokenFor(tokens.refresh_token, "http://somebody.localhost:4404/");
  assert.deepEqual([status, json.error], [400, "invalid_target"]);
  const body = { grant_type: "refresh_token", refresh_token: tokens.refresh_token };
  const both = await portal.token({ ...body, resource: `${SKAT} ${SU}` });
  assert.equal(both.json.error, "invalid_target");
});

test("no token without a proof, with an old one, or with one that was used", async () => {
  const { portal, tokens } = await service.loggedIn();
  const body = { grant_type: "refresh_token", refresh_token: tokens.refresh_token, resource: SKAT };
  const proof = portal.proof();
  assert.equal((await portal.token(body, proof)).status, 200);
  assert.equal((await portal.token(body, proof)).json.error, "invalid_grant");
  assert.equal((await portal.token(body, "")).status, 400);
  const elsewhere = await portal.token(body, portal.proof({ htu: "http://skat.localhost:4404/token" }));
  assert.equal(elsewhere.json.error, "invalid_dpop_proof");
});

test("a proof by a clock that is off is good with the service's nonce", async () => {
  const { portal, tokens } = await service.loggedIn();
  const body = { grant_type: "refresh_token", refresh_token: tokens.refresh_token, resource: SKAT };
  const iat = Math.floor(Date.now() / 1000) - 3_600;
  const { status, headers, json } = await portal.token(body, portal.proof({ iat }));
  assert.deepEqual([status, json.error], [400, "use_dpop_nonce"]);
  const nonce = headers["dpop-nonce"];
  assert.equal((await portal.token(body, portal.proof({ iat, nonce }))).status, 200);
});

test("a token that is given back is good no more", async () => {
  const { portal, tokens } = await service.loggedIn();
  const answer = await portal.revoke(tokens.refresh_token);
  assert.equal(answer.status, 200);
  assert.equal((await portal.tokenFor(tokens.refresh_token, SKAT)).json.error, "invalid_grant");
});
