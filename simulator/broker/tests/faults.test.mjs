// @ts-check
// Each fault, as the portal meets it; and a clock that is off.
import assert from "node:assert/strict";
import { after, afterEach, before, test } from "node:test";

import { ask } from "./http.mjs";
import { read } from "./portal.mjs";
import { AUDIENCES, STUDENT, Service } from "./service.mjs";

const [SKAT = "", SU = ""] = AUDIENCES;
const DISCOVERY = "/.well-known/openid-configuration";

/** @type {Service} */
let service;
before(async () => (service = await Service.start()));
afterEach(() => service.setFault({ kind: "none" }));
after(() => service.stop());

test("down: connections are refused until it is up again", async () => {
  await service.setFault({ kind: "down" });
  await assert.rejects(ask(service.issuer + DISCOVERY), { code: "ECONNREFUSED" });
  await service.setFault({ kind: "none" });
  assert.equal((await ask(service.issuer + DISCOVERY)).status, 200);
});

test("wrong-issuer: the discovery document names another", async () => {
  await service.setFault({ kind: "wrong-issuer" });
  const { issuer } = JSON.parse((await ask(service.issuer + DISCOVERY)).text);
  assert.equal(issuer, "http://somebody-else.localhost");
});

test("wrong-iss: the answer comes from another, whatever it says", async () => {
  const { browser, portal } = await service.loggedIn();
  await service.setFault({ kind: "wrong-iss" });
  const code = await browser.open(portal.request({ prompt: "none" }));
  assert.ok(code.address.searchParams.get("code"));
  assert.equal(code.address.searchParams.get("iss"), "http://somebody-else.localhost");
  const error = await service.browser().open(portal.request({ prompt: "none" }));
  assert.equal(error.address.searchParams.get("iss"), "http://somebody-else.localhost");
});

test("wrong-nonce: the ID token is another request's, and well signed", async () => {
  await service.setFault({ kind: "wrong-nonce" });
  const { portal, tokens } = await service.loggedIn();
  assert.equal(read(tokens.id_token).claims.nonce, "another");
  assert.ok(await portal.isSigned(tokens.id_token));
});

test("token-error: the token endpoint answers 503, readably", async () => {
  const { portal, tokens } = await service.loggedIn();
  await service.setFault({ kind: "token-error" });
  const { status, headers } = await portal.tokenFor(tokens.refresh_token, SKAT);
  assert.equal(status, 503);
  assert.equal(headers["access-control-allow-origin"], portal.origin);
});

test("deny-audience: no token for that source, and those for others", async () => {
  await service.setFault({ kind: "deny-audience", audience: SKAT });
  const { portal, tokens } = await service.loggedIn();
  assert.equal((await portal.tokenFor(tokens.refresh_token, SKAT)).json.error, "invalid_target");
  assert.equal((await portal.tokenFor(tokens.refresh_token, SU)).status, 200);
});

test("ended: no refresh token is honoured, and a login still is", async () => {
  const { portal, tokens } = await service.loggedIn();
  await service.setFault({ kind: "ended" });
  assert.equal((await portal.tokenFor(tokens.refresh_token, SKAT)).json.error, "invalid_grant");
  assert.ok((await service.loggedIn()).tokens.id_token);
});

test("slow: each answer waits", async () => {
  await service.setFault({ kind: "slow", ms: 300 });
  const start = performance.now();
  await ask(service.issuer + DISCOVERY);
  assert.ok(performance.now() - start >= 299);
});

test("a fault that there is not is refused", async () => {
  for (const fault of [{ kind: "tired" }, { kind: "slow" }, { kind: "deny-audience" }, {}, null]) {
    assert.ok((await service.setFault(/** @type {any} */ (fault))).error);
  }
});

for (const clockOff of [-600, 600]) {
  test(`a clock ${clockOff} s off is in every token, and asks for its nonce`, async () => {
    const off = await Service.start({ clockOff });
    try {
      const [browser, portal] = [off.browser(), off.portal()];
      browser.setCookie("simulated-mitid", STUDENT.id);
      const { address } = await browser.open(portal.request());
      const body = {
        grant_type: "authorization_code",
        code: address.searchParams.get("code") ?? "",
        code_verifier: "a".repeat(43),
        redirect_uri: `${portal.origin}/log-ind`,
      };
      const first = await portal.token(body);
      assert.equal(first.json.error, "use_dpop_nonce");
      const { status, json } = await portal.token(body, portal.proof({ nonce: first.headers["dpop-nonce"] }));
      assert.equal(status, 200);
      const ahead = read(json.id_token).claims.iat - Date.now() / 1000;
      assert.ok(Math.abs(ahead - clockOff) < 5, `${ahead}`);
      // The session is there for the next tab: no cookie has a moment at which it would end.
      const silent = await browser.open(portal.request({ prompt: "none" }));
      assert.ok(silent.address.searchParams.get("code"));
    } finally {
      await off.stop();
    }
  });
}

test("it ends when nobody listens to it any more", async () => {
  const other = await Service.start();
  assert.equal(await other.stop(), 0);
  await assert.rejects(ask(other.issuer + DISCOVERY), { code: "ECONNREFUSED" });
});
