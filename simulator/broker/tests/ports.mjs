// @ts-check
// Ports that nobody listens on, for programs that are told theirs.
import { once } from "node:events";
import { createServer } from "node:net";

/** Below those that systems give to clients: a port of theirs may be taken while the program that is told it starts. */
const [LOWEST, HIGHEST] = [5_000, 20_000];
/** How many stay between what two processes begin to look at, so that two seldom find the same. */
const APART = 40;

/** The first of so many in a row. @param {number} count */
export async function freePorts(count) {
  for (let first = LOWEST + (process.pid % 100) * APART; first < HIGHEST; first += count) {
    const ports = Array.from({ length: count }, (_, offset) => first + offset);
    if ((await Promise.all(ports.map(isFree))).every(Boolean)) return first;
  }
  throw new Error(`no ${count} ports in a row are free`);
}

/** @param {number} port */
async function isFree(port) {
  const server = createServer().listen(port, "127.0.0.1");
  const is = await once(server, "listening").then(() => true, () => false);
  server.close();
  return is;
}
