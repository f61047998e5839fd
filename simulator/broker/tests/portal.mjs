// @ts-check
// The portal as the login service sees it: asks for a login, exchanges the code, and asks for a token a source, each
// time with a proof of its key (RFC 9449). Written apart from the portal's own code, so that both are tested.
import { createHash, createPublicKey, generateKeyPairSync, randomUUID, sign, verify } from "node:crypto";

import { ask } from "./http.mjs";

/** @typedef {import("./browser.mjs").Browser} Browser */

const SCOPE = "openid profile offline_access overblik.read";
const VERIFIER = "a".repeat(43);

/** @param {string} text */
const digest = (text) => createHash("sha256").update(text).digest("base64url");
/** @param {object} value */
const encode = (value) => Buffer.from(JSON.stringify(value)).toString("base64url");

/** The header and the claims of a signed token. @param {string} token @returns {{ header: any, claims: any }} */
export function read(token) {
  const [header = "", claims = ""] = token.split(".");
  const decode = (/** @type {string} */ part) => JSON.parse(Buffer.from(part, "base64url").toString());
  return { header: decode(header), claims: decode(claims) };
}

export class Portal {
  /** What a proof says of the token that it goes with. */
  static hash = digest;

  #key = generateKeyPairSync("ec", { namedCurve: "P-256" });

  /** @param {string} origin @param {string} issuer */
  constructor(origin, issuer) {
    this.origin = origin;
    this.issuer = issuer;
  }

  /** The thumbprint of its key, which tokens are bound to. */
  get thumbprint() {
    const { crv, kty, x, y } = this.#jwk;
    return digest(JSON.stringify({ crv, kty, x, y }));
  }

  get #jwk() {
    return this.#key.publicKey.export({ format: "jwk" });
  }

  /** Where it sends the browser to log in. @param {Record<string, string>} [more] further parameters */
  request(more = {}) {
    const parameters = {
      client_id: "overblik",
      redirect_uri: `${this.origin}/log-ind`,
      response_type: "code",
      scope: SCOPE,
      state: "the-state",
      nonce: "the-nonce",
      code_challenge: digest(VERIFIER),
      code_challenge_method: "S256",
      ...more,
    };
    return `${this.issuer}/auth?${new URLSearchParams(parameters)}`;
  }

  /** Where it sends the browser to log off. */
  end(path = "/logget-af") {
    const parameters = { client_id: "overblik", post_logout_redirect_uri: this.origin + path };
    return `${this.issuer}/session/end?${new URLSearchParams(parameters)}`;
  }

  /** @param {string} code @param {{ verifier?: string }} [how] */
  exchange(code, { verifier = VERIFIER } = {}) {
    const redirect_uri = `${this.origin}/log-ind`;
    return this.token({ grant_type: "authorization_code", code, code_verifier: verifier, redirect_uri });
  }

  /** A token for one source. @param {string} refreshToken @param {string} audience */
  tokenFor(refreshToken, audience) {
    return this.token({ grant_type: "refresh_token", refresh_token: refreshToken, resource: audience });
  }

  /** @param {Record<string, string>} parameters @param {string} [proof] none when it is empty */
  async token(parameters, proof = this.proof()) {
    const answer = await this.#post("/token", parameters, proof === "" ? {} : { dpop: proof });
    return { ...answer, json: JSON.parse(answer.text) };
  }

  /** Gives a token back. @param {string} token */
  revoke(token) {
    return this.#post("/token/revocation", { token });
  }

  /** @param {string} path @param {Record<string, string>} parameters @param {Record<string, string>} [more] headers */
  #post(path, parameters, more = {}) {
    const headers = { origin: this.origin, "content-type": "application/x-www-form-urlencoded", ...more };
    const body = new URLSearchParams({ client_id: "overblik", ...parameters }).toString();
    return ask(this.issuer + path, { method: "POST", headers, body });
  }

  /** @param {Record<string, unknown>} [more] further claims */
  proof(more = {}) {
    const header = { typ: "dpop+jwt", alg: "ES256", jwk: this.#jwk };
    const iat = Math.floor(Date.now() / 1000);
    const claims = { htm: "POST", htu: `${this.issuer}/token`, iat, jti: randomUUID(), ...more };
    const signed = `${encode(header)}.${encode(claims)}`;
    const signature = sign("sha256", Buffer.from(signed), { key: this.#key.privateKey, dsaEncoding: "ieee-p1363" });
    return `${signed}.${signature.toString("base64url")}`;
  }

  /** Whether the token is signed with a key that the service publishes. @param {string} token */
  async isSigned(token) {
    const [header, claims, signature] = token.split(".");
    const { keys } = JSON.parse((await ask(`${this.issuer}/jwks`)).text);
    const jwk = keys.find((/** @type {any} */ key) => key.kid === read(token).header.kid);
    const key = createPublicKey({ key: jwk, format: "jwk" });
    const signed = Buffer.from(`${header}.${claims}`);
    return verify("sha256", signed, { key, dsaEncoding: "ieee-p1363" }, Buffer.from(signature ?? "", "base64url"));
  }
}
