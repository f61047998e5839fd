// @ts-check
// The simulated authorities and login service as a test sees them: start them, give one a fault, ask what they were
// asked and what they hold. What they hold is read from the simulator's own ledger, not over its API.
// Plain JavaScript, because scenarios, screenshots and benchmark all use it.
import { spawn } from "node:child_process";
import { once } from "node:events";
import { readFileSync } from "node:fs";
import { createServer } from "node:net";
import { createInterface } from "node:readline";

/**
 * @typedef {"huge" | "deep" | "types" | "duplicates" | "years" | "bidi" | "script" | "bidi_and_script" | "long"} Hostility
 * @typedef {{ kind: "none" | "down" | "html" | "truncated" | "endless" | "garbled" | "cut" | "wrong_schema" | "redated"
 *     | "planned_outage" | "no_cors" }
 *   | { kind: "slow", ms: number }
 *   | { kind: "status", status: number, retry_after?: number }
 *   | { kind: "problem", type: string, status?: number, retry_after?: number }
 *   | { kind: "too_many", seconds: number }
 *   | { kind: "burst", first: number }
 *   | { kind: "endless_paging", repeats: boolean }
 *   | { kind: "clock_ahead", days: number }
 *   | { kind: "hostile", what: Hostility }} Fault
 * @typedef {{ id: string, protocol: string, base: string, name: { da: string, en: string }, phone: string,
 *   site: string, kind: "state" | "region" | "municipality" | "other", relations: boolean, everyone: boolean,
 *   resources: string[], audience: string, predecessors?: string[] }} Source
 * @typedef {Pick<Source, "id" | "name" | "kind" | "phone" | "site"> & { expected: string | null }} ToCome
 * @typedef {{ kind: "none" | "down" | "wrong-issuer" | "wrong-iss" | "wrong-nonce" | "token-error" | "ended" }
 *   | { kind: "deny-audience", audience: string }
 *   | { kind: "slow", ms: number }} BrokerFault
 *   What each does is said in `simulator/broker/faults.mjs`.
 * @typedef {{ resource: string, id: string, kind: string, area: string, title: string, at: string, ends: string | null, waits: boolean, due: string | null,
 *   direction: "to_citizen" | "from_citizen" | null, net: number | null, status: string | null, cancelled: boolean,
 *   code: string | null, case: string | null, organisation: string | null, look_up: LookUp | null, concerns: string | null, same_as: string[],
 *   settles: { source: string, id: string } | null, money: Money | null }} LedgerEntry
 *   `at` is what places it on a timeline, `ends` when an appointment ends, `waits` whether it asks something of the citizen, `due` its last day if so,
 *   `net` in øre.
 * @typedef {{ gross: number, tax: number, deductions: [number, string | null][], part: "instalment" | "set_off" | "balance" | null,
 *   claim: string | null, left: number | null, interest: number | null, sums: string[], line: [string, string, string] | null }} Money
 *   A payment's figures in øre; each deduction with the claim that it pays off, and the line as kind, id and creditor.
 * @typedef {{ kind: string, purpose: string | null, emergency: boolean, about: { source: string, id: string } | null }} LookUp
 * @typedef {{ name: string, da: string, en: string, authority: string, fault: Fault, broker?: BrokerFault }} Scenario
 * @typedef {{ seq: number, at: string, method: string, path: string, query: string, authorized: boolean,
 *   scheme: "DPoP" | "Bearer" | null, audience: string | null, refused: string | null,
 *   status: number | null, items: number | null, fault: string }} LoggedRequest
 *   `audience` is that of the token that came, and `refused` why it was not taken.
 * @typedef {{ seq: number, method: string, path: string, grant_type: string | null,
 *   resource: string | string[] | null, dpop: boolean, status: number }} BrokerRequest
 * @typedef {{ seed: number, today: string, person: string, clockOff?: number }} World
 *   `today` as YYYY-MM-DD, empty for the clock's own; `person` is one whose life is told, or `stress` (an ordinary person drawn by the
 *   seed), or `stress-` and a number of items; `clockOff` how many seconds the clocks of login service and authorities
 *   are ahead of this machine's.
 */

/** What can go wrong by name: the list that the simulator and its drill page have too. @type {Scenario[]} */
export const scenarios = JSON.parse(readFileSync(new URL("../simulator/scenarios.json", import.meta.url), "utf8"));

export class Simulator {
  #process;
  #portBase;
  /** @type {string[]} */
  #words = [];

  /**
   * @param {import("node:child_process").ChildProcess} process
   * @param {number} portBase
   * @param {World} world
   * @param {(Source & { connected?: boolean })[]} registered those of the registry
   */
  constructor(process, portBase, world, registered) {
    this.#process = process;
    this.#portBase = portBase;
    this.world = world;
    this.sources = registered.filter(({ connected }) => connected !== false);
    this.toCome = /** @type {ToCome[]} */ (/** @type {unknown} */ (registered.filter(({ connected }) => connected === false)));
  }

  /** @param {Omit<World, "person"> & { person?: string }} world @param {string} [dist] the built portal that it serves */
  static async start({ person = "stress", ...rest }, dist = required("OVERBLIK_DIST")) {
    const world = { person, ...rest };
    const words = [
      ...["--dist", dist, "--seed", String(world.seed), "--clock-off", String(world.clockOff ?? 0)],
      ...(world.today ? ["--today", world.today] : []),
    ];
    const { child, portBase } = await spawnOnFreePorts(words);
    const { sources } = await (await fetch(`http://127.0.0.1:${portBase}/sources.json`)).json();
    const simulator = new Simulator(child, portBase, world, sources);
    simulator.#words = [...words, "--port-base", String(portBase)];
    return simulator;
  }

  /** The portal's own address. */
  get portal() {
    return `http://overblik.localhost:${this.#portBase}`;
  }

  /** The login service's name and address. */
  get issuer() {
    return `http://login.localhost:${this.#portBase + 30}`;
  }

  /** A municipality that may have widgets on its pages. */
  get municipality() {
    return this.#guest("www.fjordby-kommune");
  }

  /** One that nobody has let. */
  get stranger() {
    return this.#guest("www.engholm-kommune");
  }

  /** One that means ill, whom nobody has let either. */
  get hostile() {
    return this.#guest("ond");
  }

  /** @param {string} name */
  #guest(name) {
    return `http://${name}.localhost:${this.#portBase + 40}`;
  }

  /** With this the login service lets the person in without showing its page. @param {string} [level] of assurance */
  cookie(level, person = this.world.person) {
    return { name: "simulated-mitid", value: level ? `${person}:${level}` : person, url: this.issuer };
  }

  /** @param {string} id @returns {Source} */
  source(id) {
    const source = this.sources.find((source) => source.id === id);
    if (!source) throw new Error(`no source ${id} in the registry`);
    return source;
  }

  /** @param {string} id @param {Fault} fault */
  async setFault(id, fault) {
    await this.#control(`fault/${id}`, { method: "PUT", body: JSON.stringify(fault) });
  }

  /** Lets it strike the authority that it is written for. @param {Scenario} scenario */
  async strike({ authority, fault, broker }) {
    await this.setFault(authority, fault);
    if (broker) await this.setBrokerFault(broker);
  }

  /** Ends it. @param {Scenario} scenario */
  async clear({ authority, broker }) {
    await this.setFault(authority, { kind: "none" });
    if (broker) await this.setBrokerFault({ kind: "none" });
  }

  /** The address of the page that does the same by hand. */
  get drill() {
    return `http://127.0.0.1:${this.#portBase + 1}/drill`;
  }

  /** @param {string} id @returns {Promise<LoggedRequest[]>} */
  async requests(id) {
    return (await this.#control(`requests/${id}`)).json();
  }

  /** @param {BrokerFault} fault */
  async setBrokerFault(fault) {
    await this.#control("broker/fault", { method: "PUT", body: JSON.stringify(fault) });
  }

  /** What the login service was asked, preflights too. @returns {Promise<BrokerRequest[]>} */
  async brokerRequests() {
    return (await this.#control("broker/requests")).json();
  }

  /** How much each source was asked, preflights aside; who was asked nothing is not there. @returns {Promise<Record<string, number>>} */
  async allRequests() {
    return (await this.#control("requests")).json();
  }

  async forgetRequests() {
    await this.#control("requests", { method: "DELETE" });
  }

  /** What a source holds about the person. @param {string} id @returns {Promise<LedgerEntry[]>} */
  async ledger(id, person = this.world.person) {
    return (await this.#control(`ledger/${id}/${person}`)).json();
  }

  /**
   * Something in the person's ledger at a source is new, corrected or gone from now on; gives the ledger's record of it.
   * @param {string} id
   * @param {{ what: "add" | "correct" | "remove", resource: string, id?: string, title?: string, days?: number, seconds?: number }} change
   * @returns {Promise<LedgerEntry>}
   */
  async change(id, change, person = this.world.person) {
    const answer = await this.#control(`life/${id}/${person}`, { method: "POST", body: JSON.stringify(change) });
    return answer.json();
  }

  /** The sources that concern the person, in the registry's order. @returns {Promise<Source[]>} */
  async related(person = this.world.person) {
    const related = await (await this.#control(`relations/${person}`)).json();
    return this.sources.filter(({ id }) => related.includes(id));
  }

  /** Those that concern the person and take no part yet, in the registry's order. @returns {Promise<ToCome[]>} */
  async relatedToCome(person = this.world.person) {
    const related = await (await this.#control(`relations/${person}`)).json();
    return this.toCome.filter(({ id }) => related.includes(id));
  }

  /** What lets a test ask a source itself about the person: a token that is bound to no key. @param {string} id @returns {Promise<string>} */
  async token(id, person = this.world.person) {
    const answer = await this.#control(`token/${id}/${person}`, { method: "POST" });
    return (await answer.json()).access_token;
  }

  /** After `stop`: the same again, in the same place. */
  async startAgain() {
    this.#process = await spawnReady(this.#words);
  }

  async stop() {
    if (this.#process.exitCode === null && this.#process.kill()) await once(this.#process, "exit");
  }

  /** @param {string} path @param {RequestInit} [init] */
  async #control(path, init) {
    const headers = { "Content-Type": "application/json" };
    const response = await fetch(`http://127.0.0.1:${this.#portBase + 1}/${path}`, { headers, ...init });
    if (!response.ok) throw new Error(`simulator: ${path} answered ${response.status}`);
    return response;
  }
}

/** @param {string} name */
export function required(name) {
  const value = process.env[name];
  if (!value) throw new Error(`${name} is not set: start this by \`cargo xtask\``);
  return value;
}

/** Between finding ports free and listening on them somebody else may take one; then others are looked for. @param {string[]} args */
async function spawnOnFreePorts(args) {
  for (let tried = 0; ; tried++) {
    const portBase = await freePortBase();
    try {
      return { portBase, child: await spawnReady([...args, "--port-base", String(portBase)]) };
    } catch (error) {
      if (tried === 5 || !/cannot listen/.test(String(error))) throw error;
    }
  }
}

/** Waits for the line `ready`; what the simulator said instead is the error. @param {string[]} args */
async function spawnReady(args) {
  const child = spawn(required("OVERBLIK_SIMULATOR"), args, { stdio: ["ignore", "pipe", "pipe"] });
  const stop = () => child.kill();
  process.once("exit", stop);
  child.once("exit", () => process.off("exit", stop));
  let complaint = "";
  child.stderr.on("data", (text) => (complaint += text));
  for await (const line of createInterface({ input: child.stdout })) {
    if (line === "ready") return child;
  }
  throw new Error(`the simulator did not get ready: ${complaint}`);
}

/**
 * As many ports in a row as the simulator may take, all of them free and below the range of outgoing connections.
 * Where the search begins depends on the process, so that two do not look at the same ones.
 */
async function freePortBase() {
  const ports = 41;
  const blocks = Math.floor(12_000 / ports);
  for (let tried = 0; tried < blocks; tried++) {
    const base = 20_000 + ((process.pid + tried) % blocks) * ports;
    const taken = await Promise.all(Array.from({ length: ports }, (_, offset) => isTaken(base + offset)));
    if (!taken.includes(true)) return base;
  }
  throw new Error("no free ports between 20000 and 32000");
}

/** @param {number} port */
async function isTaken(port) {
  const server = createServer().listen(port, "127.0.0.1");
  try {
    await once(server, "listening");
    return false;
  } catch {
    return true;
  } finally {
    server.close();
  }
}
