// @ts-check
// What surrounds the library's answers: who may read them, how long they are kept, and what a fault makes of them.
import { createHash } from "node:crypto";
import { setTimeout as pause } from "node:timers/promises";

import { SOMEBODY_ELSE } from "./faults.mjs";

/**
 * @typedef {import("./faults.mjs").Faults} Faults
 * @typedef {(ctx: any, next: () => Promise<void>) => Promise<void>} Middleware
 */

const DISCOVERY = "/.well-known/openid-configuration";

/** Under the fault `slow`, nothing is answered at once. @param {Faults} faults @returns {Middleware} */
export const wait = (faults) => async (_, next) => {
  if (faults.delay > 0) await pause(faults.delay);
  await next();
};

/**
 * Cookies end with the browser, whatever its clock says: they carry no moment of their own, but for the one long past
 * that takes a cookie away. The service's own clock is in `Date`, by which a browser reckons.
 * @type {Middleware}
 */
export async function endWithBrowser(ctx, next) {
  await next();
  ctx.set("Date", new Date().toUTCString());
  const cookies = [ctx.response.get("Set-Cookie") ?? []].flat();
  if (cookies.length === 0) return;
  ctx.set("Set-Cookie", cookies.map((/** @type {string} */ cookie) => cookie.replace(LASTING, "")));
}

const LASTING = /; (?:expires=(?!Thu, 01 Jan 1970)[^;]+|max-age=[^;]+)/gi;

/** A script of another origin than the portal's gets no answer to read. @param {string[]} origins @returns {Middleware} */
export const allowPortalOnly = (origins) => async (ctx, next) => {
  await next();
  const asker = ctx.get("Origin");
  if (asker !== "" && !origins.includes(asker)) ctx.remove("Access-Control-Allow-Origin");
};

/**
 * The discovery document is the same from start to end: the page that left for the login may use it again when it
 * returns, and ask by its name whether it has changed.
 * @type {Middleware}
 */
export async function cacheDiscovery(ctx, next) {
  await next();
  if (ctx.path !== DISCOVERY || ctx.status !== 200) return;
  ctx.set("Cache-Control", "public, max-age=300");
  ctx.etag = createHash("sha256").update(JSON.stringify(ctx.body)).digest("base64url");
  if (ctx.fresh) ctx.status = 304;
}

/** @param {Faults} faults @returns {Middleware} */
export const errUnderFault = (faults) => async (ctx, next) => {
  if (faults.is("token-error") && ctx.path === "/token" && ctx.method === "POST") {
    // Readable by whoever asks, so that it is an answer and no refused connection.
    ctx.set("Access-Control-Allow-Origin", ctx.get("Origin") || "*");
    ctx.status = 503;
    ctx.body = { error: "temporarily_unavailable" };
    return;
  }
  await next();
  if (faults.is("wrong-issuer") && ctx.path === DISCOVERY && ctx.body) {
    ctx.body = { ...ctx.body, issuer: SOMEBODY_ELSE };
  }
  const answer = ctx.response.get("Location");
  if (faults.is("wrong-iss") && answer?.includes("iss=")) ctx.redirect(withIss(answer, SOMEBODY_ELSE));
};

/** @param {string} answer @param {string} iss */
function withIss(answer, iss) {
  const address = new URL(answer);
  address.searchParams.set("iss", iss);
  return address.href;
}
