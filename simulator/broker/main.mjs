// @ts-check
// The simulated login service, started by the simulator: development and tests only, never shipped.
// This file owns its life: one line of configuration comes in on stdin, `ready` goes out on stdout when it listens, and
// what follows is the conversation of `control.mjs`. It ends when stdin closes, so that it cannot outlive the simulator.
import { once } from "node:events";
import { createInterface } from "node:readline";

import { shiftClock } from "./clock.mjs";
import "./runtime.mjs";

/**
 * @typedef {{ id: string, name: string, about: { da: string, en: string } }} Person
 * @typedef {{ issuer: string, port: number, portal_origins: string[], persons: Person[], audiences: string[],
 *   signing_key: Record<string, unknown>, clock_off_s?: number }} Configuration
 */

// Stdout is the conversation's alone. The library says on it, and on stderr, what only a real service must change.
console.info = console.warn = () => {};

const lines = createInterface({ input: process.stdin });
lines.once("close", () => process.exit(0));
const [first] = await once(lines, "line");
/** @type {Configuration} */
const configuration = JSON.parse(first);

// Before anything else is loaded, so that nothing has kept the clock as it was.
shiftClock(configuration.clock_off_s ?? 0);
const { start } = await import("./service.mjs");
const answer = await start(configuration);
process.stdout.write("ready\n");

// One answer a line, in the order of the questions.
let last = Promise.resolve();
lines.on("line", (line) => {
  last = last.then(async () => {
    process.stdout.write(`${JSON.stringify(await answer(JSON.parse(line)))}\n`);
  });
});
