// The portal as a program of the device: it can be installed, starts without a connection, and goes from one version to the
// next without ever leaving a dead page. Here the browser keeps what sw.js has it keep; everywhere else it must not.
import { mkdtempSync, readFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { chromium, type Locator, type Page } from "@playwright/test";
import { flags } from "../chromium.mjs";
import { Deployed } from "./deployed";
import type { OverviewPage } from "./overview-page";
import { expect, scenario as base, seeds } from "./scenario";
import { required } from "../simulator.mjs";
import { signIn } from "../sign-in.mjs";

const scenario = base.extend<{ deployed: Deployed }>({
  deployed: async ({}, use) => {
    const deployed = Deployed.fromBuild();
    await use(deployed);
    deployed.remove();
  },
  dist: async ({ deployed }, use) => use(deployed.folder),
});
// Without a day of its own: a page that says one is never kept.
scenario.use({ serviceWorkers: "allow", world: { seed: seeds[0], today: "", person: "family" } });
scenario.describe.configure({ timeout: 120_000 });

const PREFIX = "overblik-version-";

scenario("the shell is kept once the overview stands, all of it and nothing else", async ({ page, deployed, overview, timeline }) => {
  await overview.openAndSettle();
  await isKept(page, deployed);
  await timeline.follow();
  await timeline.settles();
  await timeline.showAll();
  await timeline.speak("en");
  const kept = await everythingCached(page);
  expect(Object.keys(kept)).toEqual([PREFIX + deployed.version]);
  expect(kept[PREFIX + deployed.version].filter((path) => path !== "/stood.mark").sort()).toEqual(deployed.kept);
  expect(deployed.kept).not.toContain("/sources.json");
  // Every file of the page, and every piece of it that is fetched later, is among them.
  const loaded = await page.evaluate(() => performance.getEntriesByType("resource").map(({ name }) => new URL(name)).filter(({ origin }) => origin === location.origin).map(({ pathname }) => pathname));
  const others = loaded.filter((path) => !deployed.kept.includes(path));
  expect([...new Set(others)].sort()).toEqual(["/manifest.webmanifest", "/sources.json"].filter((path) => others.includes(path)));
});

scenario("what is kept carries a whole visit, and asks the server for the registry alone", async ({ page, deployed, simulator, overview, timeline, cases, help, signIn }) => {
  await overview.openAndSettle();
  await isKept(page, deployed);
  // Nothing of the portal is in any cache but the one that is looked at.
  const client = await page.context().newCDPSession(page);
  await client.send("Network.clearBrowserCache");
  const asked = new Set<string>();
  page.context().on("request", (request) => {
    const { origin, pathname } = new URL(request.url());
    if (origin === simulator.portal && !request.serviceWorker() && !request.isNavigationRequest()) asked.add(pathname);
  });
  const answered = new Map<string, boolean>();
  page.on("response", (response) => {
    const { origin, pathname } = new URL(response.url());
    if (origin === simulator.portal) answered.set(pathname, response.fromServiceWorker());
  });
  await overview.openAndSettle();
  await timeline.follow();
  await timeline.settles();
  await timeline.showAll();
  await cases.follow();
  await cases.titleLink(cases.rows.first()).click();
  await expect(cases.steps.first()).toBeVisible();
  await help.follow();
  await help.speak("en");
  await page.reload();
  await help.runs();
  await overview.openAndSettle();
  const fromServer = [...answered].filter(([path, kept]) => !kept && path !== "/sw.js").map(([path]) => path);
  expect(fromServer).toEqual(["/sources.json"]);
  for (const page of ["/log-ind", "/hjaelp"]) expect(answered.get(page), page).toBe(true);
  await overview.logOff.click();
  await expect(page).toHaveURL(`${simulator.portal}/logget-af`);
  await expect(signIn.heading).toHaveText("You have logged off");
});

scenario("without a server a reload says so, keeps nothing of anybody, and goes on by itself", async ({ page, deployed, simulator, overview, signIn, help, messages }) => {
  await overview.openAndSettle();
  await isKept(page, deployed);
  const name = await overview.person.textContent();
  await simulator.stop();
  for (const at of [simulator.portal, simulator.issuer]) messages.expect(at, /ERR_CONNECTION_REFUSED/);
  await page.reload();
  const alert = page.getByRole("alert");
  await expect(alert).toContainText("Der er ingen forbindelse til Overblik.");
  await expect(alert).toContainText("Der er ikke gemt noget om dig på enheden.");
  await expect(alert).toHaveCount(1);
  await expect(overview.fallback).toBeHidden();
  expect(await page.content()).not.toContain(name ?? "?");
  // Signing in says the same, and so does a page for everybody.
  await signIn.button.click();
  await expect(alert).toContainText("Der er ingen forbindelse til Overblik.");
  await expect(alert).toHaveCount(1);
  await page.goto(`${simulator.portal}/log-ind?til=/frister`);
  await expect(alert).toContainText("Der er ingen forbindelse til Overblik.");
  await help.visit();
  await expect(page.getByRole("heading", { name: "Tastatur og skærmlæser" })).toBeVisible();
  await expect(alert).toContainText("Der er ingen forbindelse til Overblik.");
  await overview.visit();
  await alert.getByRole("button", { name: "Prøv igen" }).click();
  await expect(alert).toContainText("stadig ingen forbindelse");
  await expect(alert.getByRole("button")).toBeFocused();

  // The login service has stopped too, and knows nobody any more.
  await simulator.startAgain();
  await expect(alert).toHaveCount(0, { timeout: 30_000 });
  await signIn.button.click();
  await overview.settles();
  await expect(overview.person).toHaveText(name ?? "?");
});

scenario("a newer version waits for a press, and a page that is open keeps all of its own", async ({ page, context, deployed, simulator, overview }) => {
  await overview.openAndSettle();
  await isKept(page, deployed);
  const other = await context.newPage();
  await signIn(simulator, other, "/hjaelp");
  const first = deployed.version;
  deployed.replaceBy(deployed.next("second"));
  await expect(newer(page)).toHaveCount(0);
  await findsNewer(page);
  await expect(newer(page)).toHaveCount(1);
  await expect(newer(other)).toBeVisible();
  expect([await versionOf(page), await versionOf(other)]).toEqual([first, first]);

  // The server has nothing of the first one any more.
  const loads = loadsOf(page);
  await newer(page).getByRole("button", { name: "Skift nu" }).click();
  await expect.poll(() => versionOf(page)).toBe(deployed.version);
  await overview.settles();
  await expect(newer(page)).toHaveCount(0);
  // Once, and by way of the login service.
  expect(loads).toEqual(["/", "/log-ind"]);
  expect(await versionOf(other)).toBe(first);
  await newer(other).getByRole("button", { name: "Senere" }).click();
  await expect(newer(other)).toHaveCount(0);
  await expect(other.getByRole("heading", { level: 1, name: "Hjælp" })).toBeFocused();
  await other.locator("header .languages [lang=en]").click();
  await expect(other.getByRole("heading", { level: 1, name: "Help" })).toBeVisible();

  await other.reload();
  await expect.poll(() => versionOf(other)).toBe(deployed.version);
  await overview.openAndSettle();
  await isKept(page, deployed);
});

scenario("without a press the newer version comes when the last page is closed", async ({ page, deployed, overview, simulator }) => {
  await overview.openAndSettle();
  await isKept(page, deployed);
  deployed.replaceBy(deployed.next("second"));
  await findsNewer(page);
  const later = await lastOneCloses(page);
  await signIn(simulator, later);
  expect(await versionOf(later)).toBe(deployed.version);
  await isKept(later, deployed);
});

for (const [how, breaks] of [
  ["a file is missing", (deployed: Deployed) => deployed.lose(deployed.name("later_split_pages", ".wasm"))],
  ["a script is not of it", (deployed: Deployed) => deployed.edit(deployed.name("sign_in-", ".js"), (script) => `${script} `)],
  ["a picture is not of it", (deployed: Deployed) => deployed.edit("logo.svg", (picture) => `${picture} `)],
  ["the page is not of it", (deployed: Deployed) => deployed.edit("index.html", (page) => page.replace(/\/boot-\w+/, "/boot-0123456789abcdef"))],
] as const) {
  scenario(`an update in which ${how} is not taken, leaves nothing, and is tried again`, async ({ page, deployed, overview, messages }) => {
    messages.allow("", /sw\.js|ServiceWorker/);
    await overview.openAndSettle();
    await isKept(page, deployed);
    const first = Deployed.fromBuild();
    const next = first.next("second");
    deployed.replaceBy(next);
    breaks(deployed);
    await checks(page);
    await expect.poll(() => installing(page)).toBe(false);
    expect(Object.keys(await everythingCached(page))).toEqual([PREFIX + first.version]);
    await overview.openAndSettle();
    expect(await versionOf(page)).toBe(first.version);

    deployed.replaceBy(next);
    await findsNewer(page);
    expect(Object.keys(await everythingCached(page))).toEqual([PREFIX + first.version, PREFIX + next.version]);
    for (const made of [first, next]) made.remove();
  });
}

scenario("an update whose line is cut is not taken, leaves nothing, and is tried again", async ({ page, context, deployed, overview, messages }) => {
  messages.allow("", /sw\.js|ServiceWorker/);
  await overview.openAndSettle();
  await isKept(page, deployed);
  const first = deployed.version;
  deployed.replaceBy(deployed.next("second"));
  const cut = `**/${deployed.name("worker_bg", ".wasm")}`;
  let cuts = 0;
  await context.route(cut, (route) => {
    cuts += 1;
    return route.abort("connectionreset");
  });
  await checks(page);
  await expect.poll(() => cuts).toBe(1);
  await expect.poll(() => installing(page)).toBe(false);
  expect(Object.keys(await everythingCached(page))).toEqual([PREFIX + first]);
  await context.unroute(cut);
  await findsNewer(page);
});

const throwing = (next: Deployed) => next.edit(next.name("overblik-", ".js"), (script) => `throw new Error("broken");${script}`);
const faults: [string, (next: Deployed) => void][] = [
  ["throws", throwing],
  ["imports what is not there", (next) => next.edit(next.name("overblik-", ".js"), (script) => `import"./no-such.js";${script}`)],
  ["has a worker that throws", (next) => next.edit(next.name("worker_boot", ".js"), () => 'throw new Error("broken");')],
  // Half a minute is made a second: of this version alone, so that no other is given up on a slow machine.
  ["never says a word", (next) => {
    next.edit(next.name("worker_boot", ".js"), () => "");
    next.edit(next.name("boot-", ".js"), (script) => script.replace("3e4", "1e3"));
  }],
  ["has a program that is none", (next) => next.write(next.name("overblik-", ".wasm"), "none")],
];
for (const [how, breaks] of faults) {
  scenario(`a newer version that ${how} gives way to the one before, once`, async ({ page, deployed, overview, messages }) => {
    messages.allow("", /broken|no-such|WebAssembly|CompileError|404/);
    await givesWay(page, deployed, overview, breaks);
  });
}

scenario("a broken version with none before it ends in the plain page, which is not loaded again and again", async ({ page, deployed, overview, messages }) => {
  messages.allow("", /broken/);
  await overview.openAndSettle();
  await isKept(page, deployed);
  const first = deployed.version;
  deployed.replaceBy(deployed.next("broken", throwing));
  await findsNewer(page);
  await page.evaluate((name) => caches.delete(name), PREFIX + first);
  const later = await lastOneCloses(page);
  const loads = loadsOf(later);
  await later.goto(`${overview.portal}/hjaelp`);
  await expect(later.locator("#fallback")).toBeVisible();
  expect(await versionOf(later)).toBe(deployed.version);
  await later.waitForTimeout(2_000);
  expect(loads).toEqual(["/hjaelp"]);
});

scenario("the keeper can be taken back: the portal comes from its server again", async ({ page, deployed, overview }) => {
  await overview.openAndSettle();
  await isKept(page, deployed);
  deployed.write("sw.js", deployed.read("sw_off.js"));
  await checks(page);
  // The page is loaded anew meanwhile, which ends a look at it.
  const left = () => page.evaluate(async () => [(await navigator.serviceWorker.getRegistrations()).length, (await caches.keys()).length, navigator.serviceWorker.controller]);
  await expect.poll(() => left().catch(() => "loading")).toEqual([0, 0, null]);
  await overview.openAndSettle();
});

scenario("the page is kept with the policy that it came with", async ({ page, deployed, overview }) => {
  await overview.openAndSettle();
  await isKept(page, deployed);
  const policy = await page.evaluate(async () => (await (await caches.open((await caches.keys())[0])).match("/"))?.headers.get("content-security-policy"));
  const response = await page.request.get(overview.portal.replace("overblik.localhost", "127.0.0.1"));
  expect(policy).toBe(response.headers()["content-security-policy"]);
});

scenario("a reminder whose time has come is shown once, and an update leaves the others' times alone", async ({ page, context, deployed, overview, simulator }) => {
  await context.grantPermissions(["notifications"], { origin: simulator.portal });
  await overview.openAndSettle();
  await isKept(page, deployed);
  const client = await context.newCDPSession(page);
  const registrations: string[] = [];
  client.on("ServiceWorker.workerRegistrationUpdated", (event) => registrations.push(...event.registrations.map(({ registrationId }) => registrationId)));
  await client.send("ServiceWorker.enable");
  await expect.poll(() => registrations.length).toBeGreaterThan(0);
  const wake = () => client.send("ServiceWorker.dispatchPeriodicSyncEvent", { origin: simulator.portal, registrationId: registrations[0], tag: "overblik-reminders" });
  const shown = () => page.evaluate(async () => {
    const registration = await navigator.serviceWorker.ready;
    return (await registration.getNotifications()).map(({ title, body, tag, data }) => ({ title, body, tag, data }));
  });
  const put = (times: number[]) => page.evaluate(async (times) => {
    const cache = await caches.open("overblik-reminders");
    await cache.put("/reminders-schedule", Response.json({ times, title: "Overblik", body: "Du har bedt om en påmindelse." }));
  }, times);
  const left = () => page.evaluate(async () => (await (await caches.match("/reminders-schedule"))?.json())?.times);

  await wake();
  const far = Date.now() + 3_600_000;
  await put([far]);
  await wake();
  await put([Date.now() - 120_000, Date.now() - 60_000, far]);
  await wake();
  await expect.poll(left).toEqual([far]);
  await expect.poll(shown).toEqual([{ title: "Overblik", body: "Du har bedt om en påmindelse.", tag: "overblik-reminder", data: null }]);
  const worker = context.serviceWorkers()[0];
  await worker.evaluate(async () => {
    const own = self as unknown as ServiceWorkerGlobalScope;
    for (const notification of await own.registration.getNotifications()) notification.close();
  });
  await expect.poll(shown).toEqual([]);
  await wake();
  await page.waitForTimeout(500);
  expect(await shown()).toEqual([]);

  // A newer version clears up, and leaves the schedule alone.
  deployed.replaceBy(deployed.next("second"));
  await findsNewer(page);
  await page.getByRole("button", { name: "Skift nu" }).click();
  await expect.poll(() => versionOf(page)).toBe(deployed.version);
  await overview.settles();
  await expect.poll(async () => (await cacheNames(page)).sort()).toEqual(["overblik-reminders", PREFIX + deployed.version]);
  expect(await left()).toEqual([far]);
});

scenario("Chromium finds nothing against installing it", async ({ simulator }) => {
  const context = await chromium.launchPersistentContext(mkdtempSync(join(tmpdir(), "overblik-profile-")), { executablePath: required("CHROMIUM"), args: flags, locale: "da-DK" });
  const page = await context.newPage();
  await signIn(simulator, page);
  const client = await context.newCDPSession(page);
  expect((await client.send("Page.getAppManifest")).errors).toEqual([]);
  await expect.poll(async () => (await client.send("Page.getInstallabilityErrors")).installabilityErrors).toEqual([]);
  await context.close();
});

scenario("the manifest says what it must, and each of its pictures is as large as it says", async ({ deployed }) => {
  const manifest = JSON.parse(deployed.read("manifest.webmanifest"));
  expect(manifest).toMatchObject({ id: "/", start_url: "/", scope: "/", display: "standalone", lang: "da", dir: "ltr", name: "Overblik", short_name: "Overblik", theme_color: "#005f6b" });
  expect(manifest.shortcuts.map(({ name, url }: { name: string; url: string }) => [name, url])).toEqual([
    ["Frister", "/frister"],
    ["Aftaler og kalender", "/kalender"],
    ["Opslag om mig", "/opslag"],
  ]);
  const purposes = manifest.icons.map(({ purpose, sizes }: { purpose: string; sizes: string }) => `${purpose} ${sizes}`);
  expect(purposes).toEqual(["any any", "any 192x192", "any 512x512", "maskable 512x512", "monochrome 512x512"]);
  expect(manifest.screenshots.map(({ form_factor }: { form_factor: string }) => form_factor)).toEqual(["narrow", "wide"]);
  for (const { src, type, sizes, label } of [...manifest.icons, ...manifest.screenshots]) {
    if (type !== "image/png") continue;
    const png = readFileSync(join(deployed.folder, src));
    expect(`${png.readUInt32BE(16)}x${png.readUInt32BE(20)}`, src).toBe(sizes);
    if (/screenshots/.test(src)) expect(label.length).toBeGreaterThan(20);
  }
});

scenario("the way to install it stands on the help page: the browser's own offer, or words, or nothing", async ({ page, help, messages }) => {
  messages.allow("", /[Ii]nstallPrompt/);
  await page.addInitScript(() => addEventListener("offer", () => {
    const offer = Object.assign(new Event("beforeinstallprompt", { cancelable: true }), { prompt: () => document.body.append("asked") });
    Reflect.set(self, "prevented", !dispatchEvent(offer));
  }));
  const section = page.locator("#install");
  await help.visit();
  await expect(section.getByRole("listitem").first()).toContainText("browsers menu");
  await page.evaluate(() => dispatchEvent(new Event("offer")));
  expect(await page.evaluate(() => Reflect.get(self, "prevented")), "nothing pops up by itself").toBe(true);
  await section.getByRole("button").click();
  await expect(page.locator("body")).toContainText("asked");
  await expect(section.getByRole("listitem").first()).toContainText("browsers menu");

  await page.addInitScript(() => Object.defineProperty(navigator, "standalone", { configurable: true, value: false }));
  await page.reload();
  await expect(section.getByRole("listitem")).toHaveText([/Del/, /Føj til hjemmeskærm/, /Tilføj/]);
  await page.addInitScript(() => Object.defineProperty(navigator, "standalone", { value: true }));
  await page.reload();
  await expect(page.getByRole("heading", { name: "Tastatur og skærmlæser" })).toBeVisible();
  await expect(section).toHaveCount(0);
});

/** A page of nothing, once the last one of the portal is closed and the newer version has its turn: the browser takes its time for that. */
async function lastOneCloses(page: Page): Promise<Page> {
  const later = await page.context().newPage();
  const client = await later.context().newCDPSession(later);
  const workers = new Map<string, string>();
  client.on("ServiceWorker.workerVersionUpdated", ({ versions }) => {
    for (const { versionId, status } of versions) workers.set(versionId, status);
  });
  await client.send("ServiceWorker.enable");
  const states = () => [...workers.values()].filter((state) => state !== "redundant").sort();
  await expect.poll(states).toEqual(["activated", "installed"]);
  await page.close();
  await expect.poll(states, { timeout: 30_000 }).toEqual(["activated"]);
  return later;
}

/** What says that a newer version lies ready. */
function newer(page: Page): Locator {
  return page.getByRole("region", { name: "Ny version klar" });
}

/** Everything of this version is kept, and nothing of another. */
async function isKept(page: Page, deployed: Deployed): Promise<void> {
  const own = PREFIX + deployed.version;
  const stands = () => page.evaluate(async (own) => Boolean(await caches.match("/stood.mark", { cacheName: own })), own);
  await expect.poll(async () => [(await cacheNames(page)).filter((name) => name.startsWith(PREFIX)), await stands()], { timeout: 30_000 }).toEqual([[own], true]);
  // Now the page makes its own check, and Chromium merges with it whatever check comes before it has ended.
  await checks(page);
}

/** The names alone: opening a cache to look into it would make one that has just been deleted anew. */
async function cacheNames(page: Page): Promise<string[]> {
  return page.evaluate(() => caches.keys());
}

async function everythingCached(page: Page): Promise<Record<string, string[]>> {
  return page.evaluate(async () => {
    const all: Record<string, string[]> = {};
    for (const name of await caches.keys()) {
      all[name] = (await (await caches.open(name)).keys()).map(({ url }) => new URL(url).pathname);
    }
    return all;
  });
}

/** The check for a newer version, as it comes with each load. */
async function checks(page: Page): Promise<void> {
  await page.evaluate(() => navigator.serviceWorker.getRegistration().then((registration) => registration?.update()).catch(() => {}));
}

/** Checks until a newer version lies ready: one check may be merged with another, begun before there was anything newer. */
async function findsNewer(page: Page): Promise<void> {
  await expect(async () => {
    await checks(page);
    await expect(newer(page)).toBeVisible({ timeout: 1_000 });
  }).toPass({ timeout: 30_000 });
}

async function installing(page: Page): Promise<boolean> {
  return page.evaluate(async () => Boolean((await navigator.serviceWorker.getRegistration())?.installing));
}

/** The version of what stands on the page. */
async function versionOf(page: Page): Promise<string> {
  return page.evaluate(() => /boot-(\w+)\.js/.exec(document.querySelector<HTMLScriptElement>('script[src*="boot-"]')?.src ?? "")?.[1] ?? "").catch(() => "");
}

/** The paths of the portal's documents from now on. */
function loadsOf(page: Page): string[] {
  const loads: string[] = [];
  page.on("request", (request) => {
    if (request.isNavigationRequest() && request.frame() === page.mainFrame()) {
      const { hostname, pathname } = new URL(request.url());
      if (hostname === "overblik.localhost") loads.push(pathname);
    }
  });
  return loads;
}

/** The newer version is there, is broken, and is left for the one before, which is not left again until another comes. */
async function givesWay(page: Page, deployed: Deployed, overview: OverviewPage, breaks: (next: Deployed) => void): Promise<void> {
  await overview.openAndSettle();
  await isKept(page, deployed);
  const first = Deployed.fromBuild();
  const broken = first.next("broken", breaks);
  deployed.replaceBy(broken);
  await findsNewer(page);
  const shown: string[] = [];
  page.on("request", (request) => {
    const boot = /\/boot-(\w+)\.js$/.exec(request.url());
    if (boot) shown.push(boot[1]);
  });
  await page.getByRole("button", { name: "Skift nu" }).click();
  await expect.poll(() => shown).toContain(broken.version);
  await expect.poll(() => versionOf(page)).toBe(first.version);
  await overview.settles();
  // Loaded once, to the login service and back; and so the one before.
  expect(shown).toEqual([broken.version, broken.version, first.version, first.version]);
  expect(Object.keys(await everythingCached(page))).toEqual([PREFIX + first.version]);
  // It is not taken again, whether one asks for it or comes anew.
  await checks(page);
  await overview.openAndSettle();
  expect(await versionOf(page)).toBe(first.version);
  await expect(newer(page)).toHaveCount(0);

  const good = first.next("good");
  deployed.replaceBy(good);
  await findsNewer(page);
  await page.getByRole("button", { name: "Skift nu" }).click();
  await expect.poll(() => versionOf(page)).toBe(good.version);
  await overview.settles();
  await isKept(page, deployed);
  for (const made of [first, broken, good]) made.remove();
}
