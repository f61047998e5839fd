// @ts-check
// The login service alone, as the simulator starts it, on a port that is free.
import { spawn } from "node:child_process";
import { generateKeyPairSync } from "node:crypto";
import { once } from "node:events";
import { createInterface } from "node:readline";

import { Browser } from "./browser.mjs";
import { Portal } from "./portal.mjs";
import { freePorts } from "./ports.mjs";

const MAIN = new URL("../main.mjs", import.meta.url).pathname;

export const AUDIENCES = ["http://skat.localhost:4404/", "http://su.localhost:4406/"];
export const STUDENT = { id: "student", name: "Storm Prøvesen", about: { da: "Studerende.", en: "A student." } };
export const STRESS = { id: "stress", name: "Anna Prøvesen", about: { da: "Tilfældig.", en: "By chance." } };
export const OTHER = { id: "family", name: "Signe <Prøvesen>", about: { da: "Bygger til.", en: "Builds." } };

const PORTAL = "http://overblik.localhost:4400";

export class Service {
  #process;
  #answers;
  #ended;

  /** @param {import("node:child_process").ChildProcessByStdio<any, any, null>} process @param {string} issuer */
  constructor(process, issuer, answers = createInterface({ input: process.stdout })[Symbol.asyncIterator]()) {
    this.#process = process;
    this.#answers = answers;
    // From the start: of a process that has ended already, no end would be heard.
    this.#ended = once(process, "exit");
    this.issuer = issuer;
  }

  /** @param {{ clockOff?: number }} [how] */
  static async start({ clockOff = 0 } = {}) {
    const port = await freePorts(1);
    const issuer = `http://login.localhost:${port}`;
    const { privateKey } = generateKeyPairSync("ec", { namedCurve: "P-256" });
    const process = spawn("node", [MAIN], { stdio: ["pipe", "pipe", "inherit"] });
    const service = new Service(process, issuer);
    service.#say({
      issuer,
      port,
      portal_origins: [PORTAL, "http://localhost:4400"],
      persons: [STUDENT, OTHER, STRESS],
      audiences: AUDIENCES,
      signing_key: privateKey.export({ format: "jwk" }),
      clock_off_s: clockOff,
    });
    const { value } = await service.#answers.next();
    if (value !== "ready") throw new Error(`it said ${value}`);
    return service;
  }

  portal(origin = PORTAL) {
    return new Portal(origin, this.issuer);
  }

  browser() {
    return new Browser(this.issuer);
  }

  /** A browser in which somebody has logged in, and what the portal got for it. */
  async loggedIn(person = STUDENT.id) {
    const [browser, portal] = [this.browser(), this.portal()];
    browser.setCookie("simulated-mitid", person);
    const { address } = await browser.open(portal.request());
    const { json } = await portal.exchange(address.searchParams.get("code") ?? "");
    return { browser, portal, tokens: json };
  }

  /** @param {object} fault */
  async setFault(fault) {
    return this.tell({ set_fault: fault });
  }

  async requests() {
    return (await this.tell({ requests: "read" })).ok;
  }

  /** One question of the simulator's, answered. @param {object} question */
  async tell(question) {
    this.#say(question);
    return JSON.parse((await this.#answers.next()).value);
  }

  /** @param {object} line */
  #say(line) {
    this.#process.stdin.write(`${JSON.stringify(line)}\n`);
  }

  /** Closes its stdin, as the simulator does by ending; hands back how it ended. */
  async stop() {
    this.#process.stdin.end();
    return (await this.#ended)[0];
  }
}
