// @ts-check
// The login service beside the simulator: named in the portal's page, under the control API, trusted by the authorities,
// and gone when the simulator is.
import assert from "node:assert/strict";
import { spawn } from "node:child_process";
import { once } from "node:events";
import { mkdtemp, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { createInterface } from "node:readline";
import { after, before, test } from "node:test";
import { setTimeout as pause } from "node:timers/promises";

import { Browser } from "./browser.mjs";
import { ask } from "./http.mjs";
import { Portal } from "./portal.mjs";
import { freePorts } from "./ports.mjs";

const PROGRAM = process.env["OVERBLIK_SIMULATOR"] ?? "";
const REGISTRY = new URL("../../../public/sources.json", import.meta.url);
const DISCOVERY = "/.well-known/openid-configuration";
/** As many as a simulator takes. */
const PORTS = 40;

/** @type {string} */
let dist;
/** @type {number} */
let base;
/** @type {import("node:child_process").ChildProcess} */
let simulator;

before(async () => {
  assert.ok(PROGRAM, "OVERBLIK_SIMULATOR is not set: start this by `cargo xtask`");
  dist = await mkdtemp(join(tmpdir(), "overblik-"));
  const signIn = "{&quot;issuer&quot;:&quot;http://login.localhost:4430&quot;,&quot;a&quot;:1}";
  await writeFile(join(dist, "index.html"), `<!doctype html><meta name="overblik-sign-in" content="${signIn}">`);
  await writeFile(join(dist, "sources.json"), await readFile(REGISTRY));
  base = await freePorts(PORTS);
  simulator = spawn(PROGRAM, ["--dist", dist, "--port-base", String(base)], { stdio: ["ignore", "pipe", "inherit"] });
  assert.ok(await isReady(simulator));
});

after(async () => {
  simulator.kill();
  await rm(dist, { recursive: true });
});

const issuer = () => `http://login.localhost:${base + 30}`;
const portal = () => new Portal(`http://overblik.localhost:${base}`, issuer());
/** @param {string} path @param {{ method?: string, body?: string }} [how] */
const control = (path, how) =>
  ask(`http://127.0.0.1:${base + 1}${path}`, { headers: { "content-type": "application/json" }, ...how });

test("the page names the login service where it is, and may ask it", async () => {
  const { text, headers } = await ask(`http://overblik.localhost:${base}/log-ind`);
  assert.match(text, new RegExp(`&quot;issuer&quot;:&quot;${issuer()}&quot;,`));
  const policy = String(headers["content-security-policy"]);
  assert.match(policy, new RegExp(`connect-src 'self' .* ${issuer()};`));
  assert.equal(JSON.parse((await ask(issuer() + DISCOVERY)).text).issuer, issuer());
});

test("an authority takes the token that is for it, and no other does", async () => {
  const [browser, client] = [new Browser(issuer()), portal()];
  browser.setCookie("simulated-mitid", "student");
  const { address } = await browser.open(client.request());
  const { json: tokens } = await client.exchange(address.searchParams.get("code") ?? "");
  const registry = JSON.parse(await readFile(REGISTRY, "utf8"));
  const sources = registry.sources.filter((/** @type {any} */ { connected = true }) => connected);
  assert.equal(sources.length, 150);
  const baseOf = (/** @type {string} */ id) => {
    const moved = new URL(sources.find((/** @type {any} */ source) => source.id === id).base);
    moved.port = String(Number(moved.port) - 4400 + base);
    return moved.href;
  };
  const { json } = await client.tokenFor(tokens.refresh_token, baseOf("su"));
  const asked = async (/** @type {string} */ id) => {
    const address = `${baseOf(id)}overblik/v1/cases`;
    const dpop = client.proof({ htm: "GET", htu: address, ath: Portal.hash(json.access_token) });
    return (await ask(address, { headers: { authorization: `DPoP ${json.access_token}`, dpop } })).status;
  };
  assert.equal(await asked("su"), 200);
  assert.equal(await asked("skat"), 401);
});

test("tests set its faults and read what it was asked at the control API", async () => {
  assert.equal((await control("/broker/requests", { method: "DELETE" })).status, 204);
  await new Browser(issuer()).open(portal().request({ prompt: "none" }));
  const log = JSON.parse((await control("/broker/requests")).text);
  assert.deepEqual(log.map((/** @type {any} */ { path, status }) => `${path} ${status}`), ["/auth 303"]);
  const setFault = async (/** @type {string} */ body) => (await control("/broker/fault", { method: "PUT", body })).status;
  assert.equal(await setFault('{"kind":"tired"}'), 400);
  assert.equal(await setFault('{"kind":"down"}'), 204);
  await assert.rejects(ask(issuer() + DISCOVERY), { code: "ECONNREFUSED" });
  assert.equal(await setFault('{"kind":"none"}'), 204);
  assert.equal((await ask(issuer() + DISCOVERY)).status, 200);
});

test("a program that does not run is said plainly", async () => {
  const [other, script] = [await freePorts(PORTS), join(dist, "none.mjs")];
  const from = ["--portal", "none", "--broker", "on", "--broker-script", script, "--port-base", String(other)];
  const child = spawn(PROGRAM, from, { stdio: ["ignore", "pipe", "pipe"] });
  let complaint = "";
  child.stderr.on("data", (text) => (complaint += text));
  assert.equal(await isReady(child), false);
  assert.match(complaint, /did not get ready.*npm ci/s);
});

test("it does not outlive a simulator that was killed", async () => {
  simulator.kill("SIGKILL");
  await once(simulator, "exit");
  for (let waited = 0; waited < 50; waited++) {
    const answer = await ask(issuer() + DISCOVERY).catch((error) => error.code);
    if (answer === "ECONNREFUSED") return;
    await pause(100);
  }
  assert.fail("it still answers after five seconds");
});

/** Whether it says `ready` before it ends. @param {import("node:child_process").ChildProcess} child */
async function isReady(child) {
  const { stdout } = child;
  for await (const line of createInterface({ input: /** @type {import("node:stream").Readable} */ (stdout) })) {
    if (line === "ready") return true;
  }
  return false;
}
