// @ts-check
// The clock of the login service: this machine's, or so many seconds off it, as seen from a device that is wrong.

/** @param {number} seconds */
export function shiftClock(seconds) {
  if (seconds === 0) return;
  const Real = Date;
  const now = () => Real.now() + seconds * 1000;
  globalThis.Date = new Proxy(Real, {
    construct: (target, given, made) => Reflect.construct(target, given.length === 0 ? [now()] : given, made),
    apply: () => new Real(now()).toString(),
    get: (target, name) => (name === "now" ? now : Reflect.get(target, name)),
  });
}
