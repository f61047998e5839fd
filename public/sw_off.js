// Stands in the place of sw.js where no version is to be kept on the device: in development, and when an operator has
// to take back everything at once. It removes what sw.js has kept and itself; open pages are loaded anew from the server.
"use strict";
addEventListener("install", () => skipWaiting());
addEventListener("activate", (event) => event.waitUntil(end()));
const end = async () => {
  for (const name of await caches.keys()) {
    if (name.startsWith("overblik-version-")) await caches.delete(name);
  }
  await registration.unregister();
  for (const page of await clients.matchAll({ type: "window" })) page.navigate(page.url).catch(() => {});
};
