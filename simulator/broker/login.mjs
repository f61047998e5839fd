// @ts-check
// The login between the portal's request and the answer to it: shows the page, or takes the choice from the page or
// from a cookie that a test has set.
import { loginPage } from "./login_page.mjs";
import { DEFAULT_LEVEL, classOf, isLevel } from "./persons.mjs";

/** @typedef {{ person: string, level: string }} Choice */

/** `<person id>` or `<person id>:<Level>`: logs in at once, so that a test need not look for a button. */
const COOKIE = "simulated-mitid";

/** No choice is longer. */
const LONGEST = 1_000;

/**
 * @param {any} service @param {import("./persons.mjs").Persons} persons @param {string[]} origins the portal's
 * @param {(ctx: any, out: { error: string, error_description?: string }) => void} refuse
 */
export const login = (service, persons, origins, refuse) => async (/** @type {any} */ ctx, /** @type {any} */ next) => {
  if (!ctx.path.startsWith("/log-ind/")) return next();
  const interaction = await service.interactionDetails(ctx.req, ctx.res).catch(() => undefined);
  if (!interaction) {
    ctx.status = 400;
    return refuse(ctx, { error: "session_not_found", error_description: "this login is over" });
  }
  const form = ctx.method === "POST" ? await read(ctx.req) : undefined;
  if (form?.has("cancel")) return finish(service, ctx, { error: "access_denied", error_description: "cancelled" });
  const choice = form ? chosen(form.get("person"), form.get("level")) : remembered(ctx);
  const person = choice && persons.find(choice.person);
  if (!person) return loginPage(ctx, persons.listed, origins);
  const accountId = persons.subject(person.id);
  await finish(service, ctx, { login: { accountId, acr: classOf(choice.level), amr: ["mitid"], remember: false } });
  await leavePrevious(service, ctx, accountId);
};

/** @param {any} ctx */
function remembered(ctx) {
  const [person, level] = (ctx.cookies.get(COOKIE) ?? "").split(":");
  return chosen(person, level);
}

/** @param {string | null | undefined} person @param {string | null | undefined} level @returns {Choice | undefined} */
function chosen(person, level) {
  if (!person) return undefined;
  return { person, level: level && isLevel(level) ? level : DEFAULT_LEVEL };
}

/** @param {any} service @param {any} ctx @param {object} result */
async function finish(service, ctx, result) {
  const back = await service.interactionResult(ctx.req, ctx.res, result, { mergeWithLastSubmission: false });
  ctx.status = 303;
  ctx.redirect(back);
}

/**
 * Whoever was logged in before in this browser no longer is. The library would have the browser send a form first.
 * @param {any} service @param {any} ctx @param {string} accountId
 */
async function leavePrevious(service, ctx, accountId) {
  const session = await service.Session.get(ctx);
  if (!session.accountId || session.accountId === accountId) return;
  session.accountId = undefined;
  session.authorizations = undefined;
  await session.persist();
}

/** @param {import("node:http").IncomingMessage} request */
async function read(request) {
  let body = "";
  for await (const piece of request.setEncoding("utf8")) {
    body += piece;
    if (body.length > LONGEST) break;
  }
  return new URLSearchParams(body);
}
