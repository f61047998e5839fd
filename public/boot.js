// Starts the portal: asks whether this browser can run it, takes what came back from the login service
// or leaves for it, starts worker and page side by side, and puts the plain page in their place when
// either of them stops. It owns no content. It runs before the first paint, so it is small and waits
// for nothing.
(() => {
  "use strict";
  const root = document.documentElement;
  const read = (name) => document.querySelector(`meta[name="overblik-${name}"]`);

  // The version that this is, as the build has named this file: only a release has one, and is kept on the device.
  const version = /\/boot-(\w+)\.js$/.exec(document.currentScript.src)?.[1];
  const versions = () => import("/versions.js");
  self.overblikKeep = (told) => version && versions().then(({ keep }) => keep(version, told)).catch(() => {});
  self.overblikRenew = () => versions().then(({ renew }) => renew(), () => location.reload());

  // Whether the worker has said anything.
  let heard = false;

  // The page's class decides which of the two stands; without any script it is the plain page. The
  // other's main is hidden by its attribute too: a document may have one.
  const plain = () => document.getElementById("fallback");
  const stop = () => {
    // A program of which one half has never stood may give way to the one before it.
    const stands = root.classList.contains("running");
    if (version && (stands ? !heard : root.classList.contains("booting"))) versions().then(({ failed }) => failed(version), () => {});
    root.classList.remove("booting", "running");
    plain()?.removeAttribute("hidden");
    self.overblikWorker?.terminate();
    // What a program drew that has died would otherwise stay: nobody is left to take it away.
    document.getElementById("app")?.replaceChildren();
  };

  // wasm with the vector instructions that the core is compiled for (v128.const, drop).
  const simd = new Uint8Array([
    0, 97, 115, 109, 1, 0, 0, 0, 1, 4, 1, 96, 0, 0, 3, 2, 1, 0, 10, 23, 1, 21, 0, 253, 12,
    0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 26, 11,
  ]);
  if (typeof WebAssembly !== "object" || !WebAssembly.validate(simd) || typeof Worker !== "function") return;

  // One policy for the whole page: scripts come from this origin alone, and the only markup made
  // from text is that compiled into the app.
  self.trustedTypes?.createPolicy("default", {
    createHTML: (markup) => markup,
    createScriptURL: (address) => (new URL(address, location.href).origin === location.origin ? address : null),
  });

  // The two ways out, each fetched when it is wanted. Who can't leave is told why; who can't end the
  // sign-in is told that it stands.
  self.overblikLeave = (path, prompt) =>
    import("/sign_in.js").then(({ leave }) => leave(path, prompt ?? (unended() ? "login" : undefined)), () => "unavailable");
  self.overblikEnd = (path) => {
    const state = unended(true) ?? "ended";
    return import("/sign_in.js").then(({ end }) => end(path, state), () => location.replace(`${path}?login=aaben`));
  };

  // What was kept during the redirect, and for no longer.
  const take = () => {
    try {
      const kept = JSON.parse(sessionStorage.getItem("overblik.sign-in")) ?? {};
      sessionStorage.removeItem("overblik.sign-in");
      return kept;
    } catch {
      return {};
    }
  };
  // A path of ours to come back to; the front page's for any other text.
  const ours = (path) => {
    if (!/^\/(?![/\\])[!-~]*$/.test(path)) return "/";
    const { pathname, search } = new URL(path, location.origin);
    return /^\/(\/|log-ind|logget-af|session-udloebet)/.test(pathname) ? "/" : pathname + search;
  };
  // A log-off that has not reached the login service, so that it would let the same person in again: a word drawn by
  // chance, from the log-off until the login service sends it back or the worker has let somebody in. A code in an
  // address is no sign of that: anybody can make one up.
  const unended = (change) => {
    try {
      if (change === false) localStorage.removeItem("overblik.unended");
      if (change === true) localStorage.setItem("overblik.unended", crypto.randomUUID());
      return localStorage.getItem("overblik.unended");
    } catch {
      return null;
    }
  };
  self.overblikLetIn = () => unended(false);
  // What reaches somebody outside the page; a browser that can't does nothing.
  self.overblikRemind = (what, ...about) => import("/remind.js").then((all) => all[what](...about)).catch(() => {});
  const here = () => location.pathname + location.search;
  const isAboutPerson = () => /^\/+((tidslinje(\/+udskriv)?|udskriv|frister|sager(\/+[\w-]+)?|ydelser-og-betalinger|digital-post|mine-oplysninger|kalender|opslag|nyt|soeg)\/*)?$/.test(location.pathname);

  // Which of the shell's contents will stand here: a person's front page, the sign-in, or another page.
  const dress = (inside) => {
    const look = location.pathname === "/" ? "overview" : "other";
    const closed = !inside && (isAboutPerson() || location.pathname === "/log-ind");
    root.dataset.shell = closed ? "sign-in" : look;
    root.toggleAttribute("data-person", inside);
  };

  // Back from the login service, or on the way to it: because the address asks for that, or in silence,
  // because the page may have shown somebody a moment ago. A promise then says why that has failed.
  const arrive = () => {
    const { verifier = "", path } = take();
    const query = new URLSearchParams(location.search);
    const kind = performance.getEntriesByType("navigation")[0]?.type;
    if (location.pathname === "/log-ind" && ["state", "code", "error"].some((name) => query.has(name))) {
      self.overblikReturn = { answer: location.search.slice(1), verifier };
      history.replaceState(null, "", ours(path));
      dress(query.has("code"));
    } else if (location.pathname === "/log-ind") {
      dress(false);
      const to = ours(query.get("til"));
      return self.overblikLeave(to).finally(() => history.replaceState(null, "", to));
    } else {
      if (query.has("state")) {
        if (query.get("state") === unended()) unended(false);
        history.replaceState(null, "", location.pathname);
      }
      const silent = isAboutPerson() && (kind === "reload" || kind === "back_forward") && !unended();
      dress(silent);
      isLeaving = silent;
      if (silent) return self.overblikLeave(here(), "none");
    }
  };

  // A press in the shell is one in the program as soon as that stands (shell.rs). Whoever is just being sent to the login
  // service would not be here to see it: they are logged off at once, and the other tabs are told.
  let isLeaving = false;
  addEventListener("click", ({ target }) => {
    const pressed = target.closest(".log-off, .languages button")?.id;
    if (!pressed || !root.classList.contains("booting")) return;
    root.dataset.pressed = pressed;
    if (!isLeaving || pressed !== "log-off") return;
    self.overblikEnd("/logget-af");
    new BroadcastChannel("overblik").postMessage("logged-off");
  });

  // How long the portal may take to say its first word: after that it is not slow but gone.
  const PATIENCE = 30_000;

  const start = async () => {
    if (!root.classList.contains("booting")) return;
    plain().hidden = true;
    document.getElementById("log-in").search = `?til=${encodeURIComponent(here())}`;
    const failed = await leaving;
    if (failed) {
      self.overblikReturn = { failed };
      dress(false);
    }
    const app = read("app");
    const worker = new Worker(read("worker").content, { type: "module", name: read("today").content });
    self.overblikWorker = worker;
    worker.addEventListener("error", stop);
    worker.addEventListener("messageerror", stop);
    const silence = setTimeout(stop, PATIENCE);
    worker.addEventListener("message", () => {
      heard = true;
      clearTimeout(silence);
    }, { once: true });
    const { default: init } = await import(app.content);
    await init({ module_or_path: app.dataset.wasm });
  };

  root.classList.add("booting");
  const leaving = arrive();
  // A page that the browser had put away whole is begun anew: who logged off is not shown again.
  addEventListener("pageshow", (event) => {
    if (event.persisted) location.reload();
  });
  // The open menu lies over the page: it closes when focus goes on behind it, where it could not be seen.
  addEventListener("focusin", ({ target }) => {
    const menu = document.getElementById("menu");
    if (!menu?.contains(target)) menu?.hidePopover?.();
  });
  // A trap in wasm ends the app for good. Any other error is somebody else's, such as an
  // extension's: those of the start itself end in its own catch.
  const hear = (error) => {
    if (error instanceof WebAssembly.RuntimeError) stop();
  };
  addEventListener("error", (event) => hear(event.error));
  addEventListener("unhandledrejection", (event) => hear(event.reason));
  addEventListener("overblik:stopped", stop);
  // The browser's offer to install the portal: it stands on a page that says more of it, and never pops up.
  addEventListener("beforeinstallprompt", (event) => {
    event.preventDefault();
    self.overblikInstall = event;
  });
  addEventListener("DOMContentLoaded", () => start().catch(stop));
})();
