// @ts-check
// What can go wrong with a login service, for tests: one fault at a time, from when it is set until `none` is.
// Where each bites is in `provider.mjs`, `answers.mjs` and `service.mjs`, which ask here.

/**
 * @typedef {{ kind: "none" | "down" | "wrong-issuer" | "wrong-iss" | "wrong-nonce" | "token-error" | "ended" }
 *   | { kind: "deny-audience", audience: string }
 *   | { kind: "slow", ms: number }} Fault
 *   `down` refuses connections; `wrong-issuer` names another issuer in the discovery document, `wrong-iss` in the answer
 *   to the portal, and `wrong-nonce` gives the ID token another nonce; `token-error` answers 503 at the token endpoint,
 *   `deny-audience` grants no token for that one source, `ended` honours no refresh token, `slow` waits before each answer.
 */

const KINDS = ["none", "down", "wrong-issuer", "wrong-iss", "wrong-nonce", "token-error", "ended", "deny-audience", "slow"];

/** What a wrong party calls itself. */
export const SOMEBODY_ELSE = "http://somebody-else.localhost";

export class Faults {
  /** @type {Fault} */
  #current = { kind: "none" };

  /** Sets it; hands back what is wrong with it, if anything. @param {any} fault @returns {string | undefined} */
  set(fault) {
    if (!KINDS.includes(fault?.kind)) return `kind must be one of ${KINDS.join(", ")}`;
    if (fault.kind === "deny-audience" && typeof fault.audience !== "string") return "audience must be a source's";
    if (fault.kind === "slow" && !(fault.ms >= 0)) return "ms must be a number of milliseconds";
    this.#current = fault;
    return undefined;
  }

  /** @param {Fault["kind"]} kind */
  is(kind) {
    return this.#current.kind === kind;
  }

  /** @param {string} audience */
  denies(audience) {
    return this.#current.kind === "deny-audience" && this.#current.audience === audience;
  }

  /** How long each answer waits, in milliseconds. */
  get delay() {
    return this.#current.kind === "slow" ? this.#current.ms : 0;
  }
}
