// How a reminder reaches somebody who does not look at this page, and how many tabs of the portal tell one. It is fetched
// when there is something to tell. What leaves the page is a number and words that name nothing.

const TAG = "overblik-reminder";
const KEPT = "overblik-reminders";
// Milliseconds that a tab out of sight lets another one tell first.
const GIVE_WAY = 1_000;
// The browser decides when it wakes the portal; this is how seldom is enough.
const HALF_A_DAY = 12 * 3_600_000;

const registration = () => navigator.serviceWorker?.getRegistration();

// Whether this tab is the one that tells of this reminder. It stays so as long as it lives: the others come too late.
export const alone = async (key) => {
  if (document.hidden) await new Promise((go) => setTimeout(go, GIVE_WAY));
  if (!navigator.locks) return true;
  return new Promise((tell) => {
    const take = (lock) => {
      tell(lock !== null);
      return lock && new Promise(() => {});
    };
    navigator.locks.request(`overblik.reminder.${key}`, { ifAvailable: true }, take).catch(() => tell(true));
  });
};

// Shows a message of the system's own where that is allowed and the page is out of sight. Several are one.
export const show = async (title, body) => {
  if (!document.hidden || self.Notification?.permission !== "granted") return;
  const words = { body, tag: TAG, lang: document.documentElement.lang, icon: "/icons/any-192.png" };
  const active = await registration();
  if (active?.active) return active.showNotification(title, words);
  const shown = new Notification(title, words);
  shown.onclick = () => {
    self.focus();
    shown.close();
  };
};

// The number on the app's icon; none for nothing.
export const badge = (count) => (count > 0 ? navigator.setAppBadge?.(count) : navigator.clearAppBadge?.());

// Keeps when reminders come, for the service worker to look at when the browser wakes it; without times, forgets that.
export const keep = async (times, title, body) => {
  const periodic = (await registration())?.periodicSync;
  if (times.length === 0) {
    await caches.delete(KEPT);
    return periodic?.unregister(KEPT);
  }
  const kept = await caches.open(KEPT);
  await kept.put("/reminders-schedule", Response.json({ times, title, body }));
  return periodic?.register(KEPT, { minInterval: HALF_A_DAY });
};
