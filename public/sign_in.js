// Leaves for the login service, and ends a sign-in there: OpenID Connect with code and PKCE, by redirects
// alone. It reads no answer: boot.js takes what comes back, and the worker judges it. A widget's window asks
// the same with other addresses of ours.

const base64url = (bytes) =>
  btoa(String.fromCharCode(...new Uint8Array(bytes))).replace(/[+/=]/g, (sign) => ({ "+": "-", "/": "_" })[sign] ?? "");
const digest = async (text) => base64url(await crypto.subtle.digest("SHA-256", new TextEncoder().encode(text)));

// What is drawn by chance for one question, and what of it may be seen on the way.
export const draw = async () => {
  const verifier = base64url(crypto.getRandomValues(new Uint8Array(32)));
  const [state, nonce] = [await digest(`state.${verifier}`), await digest(`nonce.${verifier}`)];
  return { verifier, seen: { state, nonce, code_challenge: await digest(verifier) } };
};

// How one signs in, as the operator has written it into the page.
export const configuration = () => {
  try {
    const read = JSON.parse(document.querySelector('meta[name="overblik-sign-in"]').content);
    if (read.issuer && read.client_id) return read;
  } catch {}
  throw "unconfigured";
};

// One of the login service's addresses, as its own document names it, with these parameters.
export const address = async ({ issuer, client_id }, endpoint, parameters) => {
  const signal = AbortSignal.timeout(5_000);
  const asked = { cache: "no-cache", credentials: "omit", signal };
  const found = await (await fetch(`${issuer.replace(/\/$/, "")}/.well-known/openid-configuration`, asked)).json();
  if (found.issuer !== issuer) throw "mismatch";
  const address = new URL(found[endpoint]);
  if (address.protocol !== new URL(issuer).protocol) throw "mismatch";
  for (const [name, value] of Object.entries({ client_id, ...parameters })) {
    if (value) address.searchParams.set(name, value);
  }
  return address;
};

const keep = (content) => {
  try {
    sessionStorage.setItem("overblik.sign-in", JSON.stringify(content));
  } catch {
    throw "storage";
  }
};

// Where one signs in and comes back from to the page at `path`, asked what `seen` says.
export const question = (to, path, seen, prompt) =>
  address(to, "authorization_endpoint", {
    redirect_uri: location.origin + path,
    response_type: "code",
    scope: to.scope,
    ...seen,
    code_challenge_method: "S256",
    acr_values: to.acr_values,
    max_age: to.absolute_s,
    prompt,
  });

// Leaves to sign in and come back to `path`: in silence when `prompt` is "none", anew when it is "login".
// Comes to its end only when that has failed, with the reason in a word.
export const leave = async (path, prompt) => {
  try {
    const to = configuration();
    const { verifier, seen } = await draw();
    const leads = await question(to, "/log-ind", seen, prompt);
    keep({ verifier, path });
    // Whoever has pressed "Log af" meanwhile is already on the way to that.
    if (document.documentElement.dataset.pressed !== "log-off") location.replace(leads);
    // Whoever is still here after that has not got anywhere.
    await new Promise((resolve) => setTimeout(resolve, 20_000));
  } catch (why) {
    if (typeof why === "string") return why;
  }
  return "unavailable";
};

// Ends the sign-in and comes back to `path` with `state`. When the login service can't be reached, the page there says so.
export const end = async (path, state) => {
  try {
    const back = { post_logout_redirect_uri: location.origin + path, state };
    location.replace(await address(configuration(), "end_session_endpoint", back));
  } catch {
    location.replace(`${path}?login=aaben`);
  }
};
