// @ts-check
// What the service was asked: which endpoint, for what, and how it went. No code, token or other value of a query.

/**
 * @typedef {{ seq: number, method: string, path: string, grant_type: string | null, resource: string | string[] | null,
 *   dpop: boolean, status: number }} LoggedRequest
 */

/** The last path segment of these is the number of one login, which no two runs share. */
const NUMBERED = /^\/(auth|log-ind)\/[^/]+$/;

/** @param {string} path */
const unnumbered = (path) => path.replace(NUMBERED, "/$1/…");

export class Requests {
  /** @type {LoggedRequest[]} */
  #asked = [];
  #seq = 0;

  get all() {
    return this.#asked;
  }

  forget() {
    this.#asked = [];
  }

  /** Writes each request down when it has been answered. @param {any} ctx @param {() => Promise<void>} next */
  write = async (ctx, next) => {
    const seq = ++this.#seq;
    try {
      await next();
    } finally {
      const { grant_type = null, resource = null } = (ctx.path === "/token" && ctx.oidc?.params) || {};
      this.#asked.push({
        seq,
        method: ctx.method,
        path: unnumbered(ctx.path),
        grant_type,
        resource,
        dpop: ctx.get("DPoP") !== "",
        status: ctx.status,
      });
    }
  };
}
