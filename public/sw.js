// Keeps the portal's own files on the device, a whole version at a time, so that page, program and styles always match
// and the portal starts without a connection. Of authorities, the registry and persons it knows nothing; whatever is
// not in its list it leaves alone. How a version comes and goes: docs/decisions/0022.
"use strict";

// What belongs to this version, each file with the beginning of its SHA-256: filled in by the build.
const { version, files } = "{{version}}";
const PREFIX = "overblik-version-";
const OWN = PREFIX + version;
const PAGE = "/";
// Lies beside the files of a version whose program has stood on this device.
const STOOD = "/stood.mark";
// A file named by its content is the same in every version that has it.
const NAMED = /-[0-9a-f]{6,16}(_bg)?\.(js|wasm|css)$/;

const digest = async (response) =>
  Array.from(new Uint8Array(await crypto.subtle.digest("SHA-256", await response.arrayBuffer())).slice(0, 6), (byte) =>
    byte.toString(16).padStart(2, "0")).join("");

// A file of this version and no other. The server may write into the page, so that is known by what it starts.
const fetched = async (path) => {
  const response = await fetch(path, { cache: "no-cache" });
  const copy = response.clone();
  const isOurs = path === PAGE
    ? (await copy.text()).includes(`/boot-${version}.js`)
    : (await digest(copy)) === files[path];
  if (response.status !== 200 || response.redirected || !isOurs) throw new Error(path);
  return [path, response];
};

// The versions that are whole, the oldest first. The page is put in last: without it the rest is debris.
const whole = async () => {
  const names = (await caches.keys()).filter((name) => name.startsWith(PREFIX));
  const pages = await Promise.all(names.map((name) => caches.match(PAGE, { cacheName: name })));
  return names.filter((_, index) => pages[index]);
};

const take = async () => {
  const all = await Promise.all([...Object.keys(files), PAGE].map(fetched));
  const kept = await whole();
  for (const name of await caches.keys()) {
    if (name === OWN || (name.startsWith(PREFIX) && !kept.includes(name))) await caches.delete(name);
  }
  try {
    const cache = await caches.open(OWN);
    for (const [path, response] of all) await cache.put(path, response);
  } catch (error) {
    await caches.delete(OWN);
    throw error;
  }
};

// From this version, or from an older one: after a return to that, or for a page that was open before.
const find = async (path) => {
  for (const name of new Set([OWN, ...(await whole())])) {
    const found = await caches.match(path, { cacheName: name, ignoreVary: true });
    if (found) return found;
  }
};

// The program of this version stands: those before it go, unless a page of theirs is still open.
const stood = async () => {
  const names = await whole();
  const own = names.indexOf(OWN);
  if (own < 0) return;
  await (await caches.open(OWN)).put(STOOD, new Response());
  for (const name of names.slice(0, own)) {
    await navigator.locks.request(name, { ifAvailable: true }, (lock) => lock && caches.delete(name));
  }
};

// The program of this version has never stood, and does not: back to the one before it, where there is one.
const giveWay = async (page) => {
  const names = await whole();
  const own = names.indexOf(OWN);
  if (own < 1 || (await caches.match(STOOD, { cacheName: OWN }))) return;
  for (const name of [OWN, ...names.slice(0, own - 1)]) await caches.delete(name);
  page.postMessage("overblik:given-way");
};

addEventListener("install", (event) => event.waitUntil(take()));
addEventListener("activate", (event) => event.waitUntil(clients.claim()));
addEventListener("message", (event) => {
  const { turn, stands, failed } = event.data;
  if (turn) skipWaiting();
  if (stands === version) event.waitUntil(stood());
  if (failed === version) event.waitUntil(giveWay(event.source));
});
addEventListener("fetch", (event) => {
  const { method, mode, url } = event.request;
  const { origin, pathname } = new URL(url);
  if (method !== "GET" || origin !== location.origin) return;
  // A document of its own has a dot in its name; every other address is the application's.
  const path = mode === "navigate" && !/\.[^/]*$/.test(pathname) ? PAGE : pathname;
  if (path !== PAGE && !NAMED.test(path) && !(path in files)) return;
  event.respondWith(find(path).catch(() => {}).then((found) => found ?? fetch(event.request)));
});

// Reminders that the citizen has asked for, while no page is open: the page has left their times and discreet words.
const SCHEDULE = "/reminders-schedule";
const REMINDERS = "overblik-reminders";
const remind = async () => {
  const kept = await caches.match(SCHEDULE, { cacheName: REMINDERS });
  if (!kept) return;
  const { times, title, body } = await kept.json();
  const left = times.filter((time) => time > Date.now());
  if (left.length === times.length) return;
  // First the times: better no reminder than the same one again and again.
  await (await caches.open(REMINDERS)).put(SCHEDULE, new Response(JSON.stringify({ times: left, title, body })));
  await registration.showNotification(title, { body, tag: "overblik-reminder", icon: "/icons/any-192.png", badge: "/icons/badge-96.png" });
};
const show = async () => {
  const [open] = await clients.matchAll({ type: "window", includeUncontrolled: true });
  return open ? open.focus() : clients.openWindow("/nyt");
};
addEventListener("periodicsync", (event) => {
  if (event.tag === REMINDERS) event.waitUntil(remind());
});
addEventListener("notificationclick", (event) => {
  event.notification.close();
  event.waitUntil(show());
});
