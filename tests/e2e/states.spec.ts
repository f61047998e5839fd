// Every page in every state, in Danish as a phone shows it and in English as a desktop does, and where there is most to
// see in Danish as both do: axe finds nothing, and at the end the Nu HTML checker finds no error in any markup that stood.
import type { Page } from "@playwright/test";
import { expectAccessible, lawAlone } from "./axe";
import { holdUp } from "./hold-up";
import { held } from "./ledger";
import { keepMarkup, keptMarkup, markupErrors } from "./markup";
import type { PortalPage } from "./portal-page";
import { absent, changeRegistry, changeSignIn, expect, scenario as base, seeds, worldOf } from "./scenario";
import type { Fault } from "../simulator.mjs";

const phone = { width: 390, height: 844 };
const desktop = { width: 1280, height: 800 };

/** The pages that show what authorities hold, a few at a time: each language and size of each state takes axe seconds. */
const groups = [["overview", "timeline", "deadlines", "calendar"], ["cases", "payments", "post", "mine"], ["lookUps", "news", "coverage"]] as const;
type Place = (typeof groups)[number][number];

const scenario = base.extend<{ looked: readonly Place[]; places: PortalPage[] }>({
  looked: [[], { option: true }],
  places: async ({ looked, overview, timeline, deadlines, calendar, cases, payments, post, mine, lookUps, news, coverage }, use) => {
    const all = { overview, timeline, deadlines, calendar, cases, payments, post, mine, lookUps, news, coverage };
    await use(looked.map((name) => all[name]));
  },
});

scenario.describe.configure({ timeout: 300_000 });

for (const looked of groups) {
  scenario.describe(`a family's pages, ${looked.join(", ")}`, () => {
    scenario.use({ world: worldOf(seeds[0], "family"), looked });

    scenario("when everyone has answered", async ({ page, places, calendar, news, coverage }) => {
      for (const place of places) {
        await place.openAndSettle();
        const first = place === coverage ? coverage.covered : place === calendar ? calendar.cells : place === news ? news.notices : place.main.locator("li[data-kind]");
        await expect(first.first()).toBeVisible();
        await unfoldSome(page);
        await check(page, place, "full");
      }
    });

    scenario("when one has failed, one sent broken lines, and one lets wait", async ({ page, simulator, places, coverage, messages }) => {
      const [failed, broken, slow] = ["udbetaling", "fjordby", "skat"];
      messages.expect(simulator.source(failed).base, /status 503/);
      await simulator.setFault(failed, { kind: "status", status: 503, retry_after: 120 });
      await simulator.setFault(broken, { kind: "garbled" });
      for (const place of places) {
        const hold = await holdUp(page, simulator.source(slow));
        await place.open();
        if (place === coverage) {
          await coverage.runs();
          await expect(coverage.covered.first()).toBeAttached();
        } else {
          await place.source(failed).is("failed");
          await place.source(broken).is("partial");
          await expect(place.source(slow).element).toContainText(/vi venter/i);
        }
        await check(page, place, "waiting");
        await hold.end();
        await place.settles();
        await check(page, place, "partial-and-failed");
      }
    });

    scenario("when one refuses, one has no agreement, one is closed, one is left out and one is not connected", async ({ page, simulator, places, coverage, messages }) => {
      const [refuses, disagrees, closed, out] = ["udbetaling", "fjordby", "skat", "region"];
      for (const id of [refuses, disagrees, closed]) messages.expect(simulator.source(id).base, /status (403|50\d)/);
      await simulator.setFault(refuses, { kind: "problem", type: "security", status: 403 } as unknown as Fault);
      await simulator.setFault(disagrees, { kind: "problem", type: "agreement" } as unknown as Fault);
      await simulator.setFault(closed, { kind: "status", status: 503, retry_after: 120 });
      await announceOutage(page, simulator.source(closed).base, simulator.world.today);
      await changeRegistry(page, (registry) => void registry.sources.push(absent));
      for (const place of places) {
        await place.openAndSettle();
        if (place === coverage) {
          await coverage.authority(out).unfold();
          await coverage.authority(out).leaveOut.click();
        } else {
          await place.source(refuses).is("not-entitled");
          await place.source(disagrees).is("failed");
          await place.source(closed).is("outage");
          await place.source(absent.id).is("not-connected");
          await place.unfoldSources();
          await place.source(out).unfold();
          await place.source(out).leaveOut.click();
          await place.source(out).is("left-out");
          await expect(place.source(closed).element).toContainText("Lukket efter planen til kl. 23.59");
        }
        await unfoldSome(page);
        await check(page, place, "refused-closed-left-out");
      }
    });

    scenario("when nobody answers", async ({ page, simulator, places, coverage, messages }) => {
      for (const { id, base, everyone, relations } of await simulator.related()) {
        if (everyone || relations) messages.expect(base, /ERR_CONNECTION_REFUSED/);
        await simulator.setFault(id, { kind: "down" });
      }
      for (const place of places) {
        await place.openAndSettle();
        if (place !== coverage) await expect(place.askEveryone).toBeVisible();
        await check(page, place, "all-failed");
      }
    });

    scenario("when the list of authorities is missing", async ({ page, simulator, places, coverage, messages }) => {
      messages.expect(`${simulator.portal}/sources.json`, /ERR_FAILED/);
      await page.route("**/sources.json", (route) => route.abort());
      for (const place of places) {
        await place.open();
        await expect(place.main.getByRole("button", { name: "Prøv igen" })).toBeVisible();
        await check(page, place, "no-registry");
      }
    });
  });
}

scenario.describe("a family's pages", () => {
  scenario.use({ world: worldOf(seeds[0], "family") });

  scenario("that are words alone, and the settings", async ({ page, help, accessibility, cookies, settings }) => {
    for (const place of [help, accessibility, cookies, settings]) {
      await place.open();
      await place.stands();
      await expect(place.heading).toBeVisible();
      await check(page, place, "as-it-is");
    }
  });

  scenario("with a case opened, something looked for, and the timeline on paper", async ({ page, cases, search, paper }) => {
    await cases.openAndSettle();
    const title = (await cases.listed())[0].title;
    await cases.titleLink(cases.row(title)).click();
    await cases.hasOpened(title);
    await check(page, cases, "opened");
    await search.lookFor(title.split(" ")[0]);
    await expect(search.found.first()).toBeVisible();
    await check(page, search, "found");
    await search.lookFor("xyzzy");
    await expect(search.count).toHaveText(/ikke (fundet )?noget/);
    await check(page, search, "found-nothing");
    await paper.open();
    await paper.hasHeardEveryone();
    await expect(paper.rows.first()).toBeVisible();
    await check(page, paper, "paper");
  });

  scenario("with a choice of rows, and with one that nothing fits", async ({ page, timeline }) => {
    await timeline.openAndSettle("/tidslinje?emne=frister,breve&venter=ja");
    await timeline.unfoldFilters();
    await expect(timeline.chosen).toHaveCount(3);
    await check(page, timeline, "chosen");
    await timeline.openAndSettle("/tidslinje?fra=1971-01&til=1971-01");
    await expect(timeline.rows).toHaveCount(0);
    await check(page, timeline, "chosen-nothing");
  });
});

scenario.describe("somebody whose clock is wrong", () => {
  scenario.use({ world: { ...worldOf(seeds[0], "fifteen"), clockOff: 600 } });

  scenario("when everyone has answered", async ({ page, simulator, overview, messages }) => {
    messages.expect(simulator.issuer, /status 400/);
    await overview.openAndSettle();
    await expect(page.getByRole("status").filter({ hasText: "Uret på din enhed" })).toBeVisible();
    await check(page, overview, "clock-off");
  });
});

scenario.describe("somebody whose time is nearly up", () => {
  scenario.use({ world: worldOf(seeds[0], "fifteen") });

  for (const [state, times] of Object.entries({ idle: { idle_s: 65, warn_s: 60 }, last: { absolute_s: 65, warn_s: 60 } })) {
    for (const language of ["da", "en"] as const) {
      scenario(`${state} in ${language}`, async ({ page, overview }) => {
        await changeSignIn(page, times);
        // Chosen before: when the warning stands, nothing else can be pressed.
        await page.addInitScript((language) => localStorage.setItem("overblik.language", language), language);
        await overview.open();
        await expect(page.locator("html")).toHaveAttribute("lang", language);
        const warning = page.getByRole("alertdialog");
        await expect(warning).toBeVisible();
        await expect(warning.getByRole("button")).toHaveCount(2);
        await look(page, `front-warned-${state}-${language}`, [desktop, phone]);
      });
    }
  }
});

scenario.describe("somebody about whom nobody holds anything", () => {
  scenario.use({ world: worldOf(seeds[0], "stress-0") });

  scenario("when everyone has answered that there is nothing", async ({ page, simulator, overview, timeline, deadlines, calendar, cases, payments, post, news }) => {
    expect(await held(simulator)).toEqual([]);
    for (const place of [overview, timeline, deadlines, calendar, cases, payments, post, news]) {
      await place.openAndSettle();
      await expect(place.summary).toHaveText("Vi har ikke fundet noget, der venter på dig.");
      await expect(place.main.locator("li[data-kind]")).toHaveCount(0);
      await check(page, place, "empty");
    }
  });
});

scenario.describe("nobody", () => {
  scenario.use({ signedIn: false });

  scenario("at the sign-in, logged off, on a page that does not exist", async ({ page, signIn, coverage }) => {
    await signIn.openAndSettle();
    await check(page, signIn, "sign-in");
    for (const [path, heading] of [["/logget-af", "Du er logget af"], ["/session-udloebet", "Du er blevet logget af"]]) {
      for (const query of ["", "?login=aaben"]) {
        await signIn.open(path + query);
        await expect(signIn.heading).toHaveText(heading);
        await expect(signIn.main.getByRole("alert")).toHaveCount(query ? 1 : 0);
        await check(page, signIn, `${path.slice(1)}${query ? "-login-open" : ""}`);
      }
    }
    await signIn.open("/findes-ikke");
    await expect(signIn.heading).toContainText(/findes ikke/i);
    await check(page, signIn, "not-found");
    await coverage.open();
    await expect(coverage.areas).toHaveCount(15);
    await check(page, coverage, "signed-out");
  });

  scenario("at the sign-in, after it went wrong", async ({ page, simulator, signIn, login, messages }) => {
    messages.expect(simulator.issuer, /ERR_CONNECTION_REFUSED/);
    await signIn.openAndSettle();
    await signIn.button.click();
    await login.cancel.click();
    await signIn.returns();
    await expect(signIn.alert).toContainText("Du stoppede undervejs");
    await check(page, signIn, "sign-in-cancelled");
    await simulator.setBrokerFault({ kind: "down" });
    await signIn.button.click();
    await expect(signIn.alert).toContainText("Vi kan ikke få fat i");
    await check(page, signIn, "sign-in-unavailable");
    await signIn.open("/log-ind?code=a&state=b");
    await expect(signIn.alert).toContainText("Du blev ikke logget ind.");
    await check(page, signIn, "sign-in-unfinished");
  });

  scenario("on the plain page, and before the program has come", async ({ page, simulator, overview, messages }) => {
    // After a few seconds Chromium wonders what became of the program that is held back.
    messages.allow(simulator.portal, /preloaded using link preload/);
    await page.route("**/*.wasm", () => {});
    await overview.open();
    await expect(page.locator("html")).toHaveClass(/\bbooting\b/);
    // The landmark of the content is the program's to bring, a second later.
    await look(page, "booting", [desktop, phone], lawAlone);
    await page.unroute("**/*.wasm");
    await page.addInitScript(() => Reflect.deleteProperty(globalThis, "WebAssembly"));
    await overview.open();
    await expect(overview.fallback).toBeVisible();
    await expect(overview.fallback.getByRole("link")).not.toHaveCount(0);
    await look(page, "plain", [desktop, phone]);
  });
});

scenario("no markup that stood in any of these states has an error", () => {
  const files = keptMarkup();
  expect(files.length, "states whose markup was kept").toBeGreaterThanOrEqual(70);
  expect(markupErrors(files)).toEqual([]);
});

/** The page in both languages. A language is chosen in the header, so the state stays. */
async function check(page: Page, place: PortalPage, state: string): Promise<void> {
  const name = `${place.path.slice(1) || "front"}-${state}`;
  const isFull = state === "full" || state === "partial-and-failed";
  await look(page, `${name}-da`, isFull ? [desktop, phone] : [phone]);
  await place.speak("en");
  if (state === "full") await unfoldSome(page);
  await look(page, `${name}-en`, [desktop]);
  await place.speak("da");
}

/** What stands now, in windows of these sizes. */
async function look(page: Page, state: string, sizes: (typeof phone)[], rules?: string[]): Promise<void> {
  for (const size of sizes) {
    await page.setViewportSize(size);
    await expectAccessible(page, `${state}-${size.width}`, rules);
  }
  await keepMarkup(page, state);
}

/** Opens what is folded, so that it is looked at too. */
async function unfoldSome(page: Page): Promise<void> {
  await page.locator("#main-content details").evaluateAll((all) => {
    for (const one of all.slice(0, 12)) (one as HTMLDetailsElement).open = true;
  });
}

/** An authority says that it is closed all day. */
async function announceOutage(page: Page, base: string, today: string): Promise<void> {
  await page.route(`${base}overblik/v1/source`, async (route) => {
    const outages = [{ from: `${today}T00:00:00`, to: `${today}T23:59:00`, text: { da: "En ny udgave.", en: "A new version." } }];
    const headers = { "Access-Control-Allow-Origin": "*" };
    await route.fulfill({ json: { domains: [], not_yet: [], outages }, headers });
  });
}
