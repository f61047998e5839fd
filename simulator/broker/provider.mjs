// @ts-check
// The policy of this login service, as the configuration of `oidc-provider`: whom it knows, what it grants, what it
// refuses. It shows nothing: the pages are in `login.mjs` and `log_out.mjs`.
import { randomBytes } from "node:crypto";
import { Provider, errors, interactionPolicy } from "oidc-provider";

import { loggedOutPage, logOut } from "./log_out.mjs";
import { Memory } from "./memory.mjs";
import { CLASSES, LEVEL_CLAIM, isAtLeast, levelOf } from "./persons.mjs";

/** The one client, and the scope of what it may do at a source. */
export const CLIENT = "overblik";
const READ = "overblik.read";

const MINUTE = 60;
const HOUR = 60 * MINUTE;
/** Longer than the portal keeps anybody logged in, so that it is the portal's own limits that are seen. */
const SESSION = 12 * HOUR;

/**
 * @param {import("./main.mjs").Configuration} configuration
 * @param {import("./persons.mjs").Persons} persons
 * @param {import("./faults.mjs").Faults} faults
 * @param {(ctx: any, out: any) => void} refuse shows what cannot be told to the portal
 */
export function provider({ issuer, portal_origins: origins, audiences, signing_key: key }, persons, faults, refuse) {
  const service = new Provider(issuer, {
    adapter: Memory,
    jwks: { keys: [key] },
    clients: [client(origins)],
    clientAuthMethods: ["none"],
    responseTypes: ["code"],
    scopes: ["openid", "profile", "offline_access"],
    claims: { openid: ["sub", "acr", LEVEL_CLAIM], profile: ["name"] },
    // The portal asks for no user information: what it shows of a person is in the ID token.
    conformIdTokenClaims: false,
    acrValues: CLASSES,
    enabledJWA: { idTokenSigningAlgValues: ["ES256"], dPoPSigningAlgValues: ["ES256"], userinfoSigningAlgValues: ["ES256"] },
    features: features(audiences, faults),
    pkce: { required: () => true },
    findAccount: (_, subject, token) => account(persons, faults, subject, token),
    loadExistingGrant: (ctx) => grant(ctx, audiences),
    interactions: { policy: policy(), url: (_, interaction) => `/log-ind/${interaction.uid}` },
    // A tab's refresh token is bound to a key that cannot leave it, and it ends with the session that all tabs share.
    issueRefreshToken: () => true,
    rotateRefreshToken: false,
    expiresWithSession: () => true,
    ttl: {
      AccessToken: 5 * MINUTE,
      AuthorizationCode: MINUTE,
      Grant: SESSION,
      IdToken: HOUR,
      Interaction: HOUR,
      RefreshToken: SESSION,
      Session: SESSION,
    },
    renderError: refuse,
  });
  giveWrongNonce(service, faults);
  return service;
}

/** @param {string[]} origins */
function client(origins) {
  return {
    client_id: CLIENT,
    token_endpoint_auth_method: "none",
    grant_types: ["authorization_code", "refresh_token"],
    response_types: ["code"],
    // The page itself, and the window that a widget in a page of somebody else's opens.
    redirect_uris: origins.flatMap((origin) => [`${origin}/log-ind`, `${origin}/v1/window.html`]),
    post_logout_redirect_uris: origins.flatMap((origin) =>
      ["/logget-af", "/session-udloebet", "/v1/window.html"].map((path) => origin + path)),
    id_token_signed_response_alg: "ES256",
    dpop_bound_access_tokens: true,
  };
}

/** @param {string[]} audiences @param {import("./faults.mjs").Faults} faults */
function features(audiences, faults) {
  return {
    devInteractions: { enabled: false },
    pushedAuthorizationRequests: { enabled: false },
    dPoP: { enabled: true, nonceSecret: randomBytes(32) },
    revocation: { enabled: true },
    rpInitiatedLogout: { enabled: true, logoutSource: logOut, postLogoutSuccessSource: loggedOutPage },
    resourceIndicators: {
      enabled: true,
      // Whoever logs in may ask any source of the registry; each access token is for one of them, named when asked for.
      defaultResource: (/** @type {any} */ ctx, /** @type {any} */ _, /** @type {string[]} */ oneOf) =>
        oneOf ?? (ctx.oidc.route === "token" ? undefined : audiences),
      getResourceServerInfo: (/** @type {any} */ ctx, /** @type {string} */ audience) => {
        const isRefused = ctx.oidc.route === "token" && faults.denies(audience);
        if (isRefused || !audiences.includes(audience)) throw new errors.InvalidTarget();
        return {
          audience,
          scope: READ,
          accessTokenTTL: 5 * MINUTE,
          accessTokenFormat: "jwt",
          jwt: { sign: { alg: "ES256" } },
        };
      },
    },
  };
}

/**
 * @param {import("./persons.mjs").Persons} persons
 * @param {import("./faults.mjs").Faults} faults
 * @param {string} subject
 * @param {any} token what the account is asked for, if anything
 */
function account(persons, faults, subject, token) {
  const person = persons.ofSubject(subject);
  if (!person || (faults.is("ended") && token?.kind === "RefreshToken")) return undefined;
  const claims = { sub: subject, name: person.name, [LEVEL_CLAIM]: levelOf(token?.acr) };
  return { accountId: subject, claims: () => claims };
}

/** What is granted without a question: one grant a session, which all tabs share. @param {any} ctx @param {string[]} audiences */
async function grant(ctx, audiences) {
  const { client, session, provider } = ctx.oidc;
  const known = session.grantIdFor(client.clientId);
  const before = known && (await provider.Grant.find(known));
  if (before) return before;
  const made = new provider.Grant({ clientId: client.clientId, accountId: session.accountId });
  made.addOIDCScope("openid profile offline_access");
  for (const audience of audiences) made.addResourceScope(audience, READ);
  await made.save();
  return made;
}

/** The library's own policy; and who is logged in at a lower level than is asked for now, is asked to log in again. */
function policy() {
  const { Check, base } = interactionPolicy;
  const steps = base();
  const isTooLow = (/** @type {any} */ { oidc }) => {
    const asked = (oidc.params.acr_values ?? "").split(" ").map(levelOf).filter(Boolean);
    const reached = levelOf(oidc.session.acr);
    return !oidc.result?.login && !!reached && asked.length > 0 && !asked.some((level) => isAtLeast(reached, level));
  };
  steps.get("login").checks.add(new Check("level_too_low", "a higher level is asked for", "login_required", isTooLow));
  return steps;
}

/** @param {any} service @param {import("./faults.mjs").Faults} faults */
function giveWrongNonce(service, faults) {
  const { prototype } = service.IdToken;
  const { issue } = prototype;
  prototype.issue = function (/** @type {any} */ how) {
    if (faults.is("wrong-nonce")) this.set("nonce", "another");
    return issue.call(this, how);
  };
}
