// @ts-check
// A browser as far as a login needs one: it keeps cookies, each for its path, and follows redirects within the login
// service. Where it is sent on to the portal, it stops and says so.
import { ask } from "./http.mjs";

export class Browser {
  /** @type {{ name: string, value: string, path: string }[]} */
  #cookies = [];
  #origin;
  /** Each cookie as the service set it. @type {string[]} */
  setCookies = [];

  /** @param {string} origin the login service's */
  constructor(origin) {
    this.#origin = origin;
  }

  /** @param {string} name @param {string} value */
  setCookie(name, value, path = "/") {
    this.#cookies = this.#cookies.filter((cookie) => cookie.name !== name || cookie.path !== path);
    if (value !== "") this.#cookies.push({ name, value, path });
  }

  /** @param {string} name */
  cookie(name) {
    return this.#cookies.find((cookie) => cookie.name === name)?.value;
  }

  /**
   * The last answer, and the address it is of: the portal's when it was sent back there, which is not asked.
   * @param {string} address @param {Record<string, string>} [form] sent by POST
   * @returns {Promise<{ address: URL, answer: import("./http.mjs").Answer }>}
   */
  async open(address, form) {
    const body = form && new URLSearchParams(form).toString();
    const method = form ? "POST" : "GET";
    const headers = { ...this.#header(address), ...(form && { "content-type": "application/x-www-form-urlencoded" }) };
    const answer = await ask(address, { method, headers, body });
    for (const line of answer.headers["set-cookie"] ?? []) this.#keep(line);
    if (answer.status < 300 || answer.status >= 400) return { address: new URL(address), answer };
    const next = new URL(answer.headers.location ?? "", address);
    return next.origin === this.#origin ? this.open(next.href) : { address: next, answer };
  }

  /** @param {string} address @returns {Record<string, string>} */
  #header(address) {
    const { pathname } = new URL(address);
    const sent = this.#cookies.filter(({ path }) => pathname.startsWith(path));
    return sent.length === 0 ? {} : { cookie: sent.map(({ name, value }) => `${name}=${value}`).join("; ") };
  }

  /** @param {string} line */
  #keep(line) {
    this.setCookies.push(line);
    const [pair = "", ...attributes] = line.split("; ");
    const [name = "", value = ""] = pair.split("=");
    const path = attributes.find((attribute) => attribute.startsWith("path="))?.slice(5);
    this.setCookie(name, value, path);
  }
}
