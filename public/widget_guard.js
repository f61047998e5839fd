// Guards a widget's presses: one counts when the browser has seen what is pressed, with nothing over it, for half a second
// (IntersectionObserver v2). Where a browser cannot tell, the list of hosts and the window for signing in are the guard.
// What is pressed says its word to the program. Focus is found a place when what had it is gone.

// Milliseconds that something has to have been seen, and that a mouse has to have been over the frame: one that was moved
// under it counts no sooner than anybody could notice.
const LONG_ENOUGH = 500;
const NOTICED = 250;

const PRESSED = "a[href], button";

export const guard = (app, hear) => {
  const canTell = "isVisible" in IntersectionObserverEntry.prototype;
  // Since when each has been seen.
  const seen = new WeakMap();
  const eyes = new IntersectionObserver(
    (entries) => {
      for (const { target, isVisible, time } of entries) {
        if (!isVisible) seen.delete(target);
        else if (!seen.has(target)) seen.set(target, time);
      }
    },
    { threshold: [0, 0.5, 1], trackVisibility: true, delay: 100 },
  );
  const watched = new Set();
  let last;
  const look = () => {
    for (const gone of [...watched].filter((one) => !one.isConnected)) {
      eyes.unobserve(gone);
      watched.delete(gone);
    }
    for (const one of app.querySelectorAll(PRESSED)) {
      if (!watched.has(one)) eyes.observe(one);
      watched.add(one);
    }
    find();
  };
  new MutationObserver(look).observe(app, { childList: true, subtree: true });
  // Focus goes to the heading when what had it is gone; never away from another page.
  const find = () => {
    if (last && !last.isConnected && document.hasFocus() && document.activeElement === document.body) {
      app.querySelector("[tabindex='-1']")?.focus({ preventScroll: true });
    }
  };
  addEventListener("focus", find);
  app.addEventListener("focusin", ({ target }) => (last = target));
  app.addEventListener("focusout", ({ relatedTarget }) => {
    // Focus that is taken elsewhere is not lost.
    if (relatedTarget || !document.hasFocus()) last = undefined;
  });
  // When the mouse has come in.
  let entered;
  const root = document.documentElement;
  root.addEventListener("pointerenter", ({ timeStamp }) => (entered = timeStamp));
  root.addEventListener("pointerleave", () => (entered = undefined));
  app.addEventListener("click", (event) => {
    const pressed = event.target.closest(PRESSED);
    if (!pressed || pressed.ariaDisabled === "true") return;
    if (canTell && pressed.dataset.open === undefined) {
      const now = performance.now();
      const noticed = event.pointerType !== "mouse" || now - entered >= NOTICED;
      const free = noticed && now - seen.get(pressed) >= LONG_ENOUGH;
      hear("covered", !free);
      if (!free) return event.preventDefault();
    }
    if (pressed.dataset.press) hear("press", pressed.dataset.press);
  });
};
