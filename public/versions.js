// The page's side of sw.js: has it keep this version once the page stands, tells of a newer one, and gives way to the
// one before when the program does not stand. It is fetched after the start and draws nothing.
const HOUR = 3_600_000;
const workers = navigator.serviceWorker;

// Keeps this version, and calls `told` once when a newer one lies ready.
export const keep = async (version, told) => {
  if (!isSecureContext || !workers || !navigator.locks) return;
  // Held as long as this page is open: its files stay as long.
  navigator.locks.request(`overblik-version-${version}`, { mode: "shared" }, () => new Promise(() => {}));
  const stands = () => workers.controller?.postMessage({ stands: version });
  // Also to the one whose turn it becomes while this page is open.
  workers.addEventListener("controllerchange", stands);
  stands();
  const registration = await workers.register("/sw.js", { updateViaCache: "none" });
  if (!registration) return;

  const ready = () => {
    if (registration.active && registration.waiting) told();
  };
  const follow = (worker) => worker?.addEventListener("statechange", ready);
  registration.addEventListener("updatefound", () => follow(registration.installing));
  follow(registration.installing);
  ready();

  const { active } = await workers.ready;
  active.postMessage({ stands: version });
  let asked = 0;
  const ask = () => {
    if (document.visibilityState === "hidden" || Date.now() - asked < HOUR) return;
    asked = Date.now();
    registration.update().catch(() => {});
  };
  document.addEventListener("visibilitychange", ask);
  ask();
};

// Takes the newer version, and loads this page anew, once. The other pages go on with what they have.
export const renew = async () => {
  const registration = await workers.getRegistration();
  const reload = () => location.reload();
  if (!registration?.waiting) return reload();
  workers.addEventListener("controllerchange", reload, { once: true });
  registration.waiting.postMessage({ turn: true });
};

// The program does not stand.
export const failed = (version) => {
  workers?.addEventListener("message", ({ data }) => {
    if (data === "overblik:given-way") location.reload();
  }, { once: true });
  workers?.controller?.postMessage({ failed: version });
};
