// @ts-check
// The listening address: open, or shut so that connections are refused.
import { once } from "node:events";
import { createServer } from "node:http";

export class Gate {
  #server;
  #port;

  /** @param {import("node:http").RequestListener} answer @param {number} port */
  constructor(answer, port) {
    this.#server = createServer(answer);
    this.#port = port;
  }

  async open() {
    if (this.#server.listening) return;
    this.#server.listen(this.#port, "127.0.0.1");
    await once(this.#server, "listening");
  }

  /** When this returns, nobody listens and no connection is left. */
  async shut() {
    if (!this.#server.listening) return;
    const closed = once(this.#server, "close");
    this.#server.close();
    this.#server.closeAllConnections();
    await closed;
  }
}
