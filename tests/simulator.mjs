// @ts-check
// The simulated authorities as a test sees them: start them, give one a fault, ask what they were asked
// and what they hold. What they hold is read from the simulator's own ledger, not over its API.
// Plain JavaScript, because scenarios, screenshots and benchmark all use it.
import { spawn } from "node:child_process";
import { once } from "node:events";
import { createServer } from "node:net";
import { createInterface } from "node:readline";

/**
 * @typedef {{ kind: "none" | "down" | "html" | "truncated" | "endless" | "garbled" }
 *   | { kind: "slow", ms: number }
 *   | { kind: "status", status: number, retry_after: number }} Fault
 * @typedef {{ id: string, base: string, name: { da: string, en: string }, phone: string, site: string,
 *   relations: boolean, resources: string[] }} Source
 * @typedef {{ resource: string, id: string, kind: string, title: string, at: string }} LedgerEntry
 * @typedef {{ seq: number, method: string, path: string, query: string, status: number | null,
 *   items: number | null, fault: string }} LoggedRequest
 * @typedef {{ seed: number, today: string, scale?: number }} World
 *   `today` as YYYY-MM-DD; without `scale` an ordinary person.
 */

export class Simulator {
  #process;
  #portBase;

  /**
   * @param {import("node:child_process").ChildProcess} process
   * @param {number} portBase
   * @param {World} world
   * @param {Source[]} sources
   */
  constructor(process, portBase, world, sources) {
    this.#process = process;
    this.#portBase = portBase;
    this.world = world;
    this.sources = sources;
  }

  /** @param {World} world */
  static async start(world) {
    const portBase = await freePortBase();
    const child = await spawnReady([
      ...["--dist", required("OVERBLIK_DIST"), "--port-base", String(portBase)],
      ...["--seed", String(world.seed), "--today", world.today],
      ...(world.scale === undefined ? [] : ["--scale", String(world.scale)]),
    ]);
    const registry = await (await fetch(`http://127.0.0.1:${portBase}/sources.json`)).json();
    return new Simulator(child, portBase, world, registry.sources);
  }

  /** The portal's own address. */
  get portal() {
    return `http://overblik.localhost:${this.#portBase}`;
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

  /** @param {string} id @returns {Promise<LoggedRequest[]>} */
  async requests(id) {
    return (await this.#control(`requests/${id}`)).json();
  }

  async forgetRequests() {
    await this.#control("requests", { method: "DELETE" });
  }

  /** @param {string} id @returns {Promise<LedgerEntry[]>} */
  async ledger(id) {
    return (await this.#control(`ledger/${id}`)).json();
  }

  async stop() {
    if (this.#process.exitCode === null && this.#process.kill()) await once(this.#process, "exit");
  }

  /** @param {string} path @param {RequestInit} [init] */
  async #control(path, init) {
    const headers = { "Content-Type": "application/json" };
    const response = await fetch(`http://127.0.0.1:${this.#portBase + 9}/${path}`, { headers, ...init });
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

/** Ten ports in a row of which those the simulator takes are free, below the range of outgoing connections. */
async function freePortBase() {
  for (let base = 20_000 + (process.pid % 1_000) * 10; base < 32_000; base += 10) {
    const taken = await Promise.all([0, 1, 2, 3, 9].map((offset) => isTaken(base + offset)));
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
