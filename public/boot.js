// Starts the portal: asks whether this browser can run it, starts worker and page side by side, and
// puts the plain page in their place when either of them stops. It owns no content. It runs before
// the first paint, so it is small and waits for nothing.
(() => {
  "use strict";
  const root = document.documentElement;
  const read = (name) => document.querySelector(`meta[name="overblik-${name}"]`);

  // The page's class decides which of the two stands; without any script it is the plain page. The
  // other's main is hidden by its attribute too: a document may have one.
  const plain = () => document.getElementById("fallback");
  const stop = () => {
    root.classList.remove("booting", "running");
    plain()?.removeAttribute("hidden");
    self.overblikWorker?.terminate();
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

  // How long the portal may take to say its first word: after that it is not slow but gone.
  const PATIENCE = 30_000;

  const start = async () => {
    if (!root.classList.contains("booting")) return;
    plain().hidden = true;
    const app = read("app");
    const worker = new Worker(read("worker").content, { type: "module", name: read("today").content });
    self.overblikWorker = worker;
    worker.addEventListener("error", stop);
    worker.addEventListener("messageerror", stop);
    const silence = setTimeout(stop, PATIENCE);
    worker.addEventListener("message", () => clearTimeout(silence), { once: true });
    const { default: init } = await import(app.content);
    await init({ module_or_path: app.dataset.wasm });
  };

  // Which of the shell's contents will stand here: a person's front page, the sign-in, or another page.
  const contents = () => {
    const path = location.pathname.replace(/\/+$/, "");
    if (path !== "" && path !== "/tidslinje") return "other";
    if (!signedIn()) return "sign-in";
    return path === "" ? "overview" : "other";
  };
  const signedIn = () => {
    try {
      return sessionStorage.getItem("overblik.demo-person") !== null;
    } catch {
      return false;
    }
  };

  root.classList.add("booting");
  root.dataset.shell = contents();
  if (signedIn()) root.dataset.person = "";
  // A page that the browser had put away whole is begun anew: who logged off is not shown again.
  addEventListener("pageshow", (event) => {
    if (event.persisted) location.reload();
  });
  // A trap in wasm ends the app for good. Any other error is somebody else's, such as an
  // extension's: those of the start itself end in its own catch.
  const hear = (error) => {
    if (error instanceof WebAssembly.RuntimeError) stop();
  };
  addEventListener("error", (event) => hear(event.error));
  addEventListener("unhandledrejection", (event) => hear(event.reason));
  addEventListener("overblik:stopped", stop);
  addEventListener("DOMContentLoaded", () => start().catch(stop));
})();
