// @ts-check
// The end of a session, at once and without a question: the portal asks for it when somebody logs off there.
import { page } from "./page.mjs";

/**
 * Ends the session, everything that was granted in it, and sends the browser to where the portal said. The library
 * would show a form that asks first.
 * @param {any} ctx
 */
export async function logOut(ctx) {
  const { session, provider } = ctx.oidc;
  const grants = Object.values(session.authorizations ?? {}).map(({ grantId }) => grantId);
  await Promise.all(grants.filter(Boolean).map((grantId) => revoke(provider, grantId)));
  await session.destroy();
  ctx.cookies.set(provider.cookieName("session"), null, { httpOnly: true, sameSite: "lax" });
}

/** @param {any} provider @param {string} grantId */
async function revoke(provider, grantId) {
  await provider.RefreshToken.revokeByGrantId(grantId);
  await provider.AuthorizationCode.revokeByGrantId(grantId);
  await provider.Grant.adapter.destroy(grantId);
}

/**
 * Answers the portal's wish when the session has ended, and when there was none to end.
 * @param {any} ctx @param {() => Promise<void>} next
 */
export async function answerLogOut(ctx, next) {
  await next();
  if (ctx.path !== "/session/end" || ctx.status !== 200) return;
  const { post_logout_redirect_uri: portal, state } = ctx.oidc.params;
  if (portal === undefined) return loggedOutPage(ctx);
  const address = new URL(portal);
  if (state !== undefined) address.searchParams.set("state", state);
  ctx.body = null;
  ctx.status = 303;
  ctx.redirect(address.href);
}

/** @param {any} ctx */
export function loggedOutPage(ctx) {
  page(ctx, 200, "Logget af", "<p>Du er logget af det simulerede MitID. <span lang=en>You are logged off.</span></p>");
}
