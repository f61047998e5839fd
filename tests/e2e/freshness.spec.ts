// A page that was out of sight: when it is looked at again it asks for what has changed, in silence when nothing has, and
// when that fails it keeps what it had and says how old that is.
import type { Page } from "@playwright/test";
import { expectWholeLedgers } from "./ledger";
import { changeRegistry, expect, scenario, seeds, worldOf } from "./scenario";

/** Seconds between two questions for what has changed: the fewest that the registry may ask for. */
const pace = 30;

scenario.use({ world: worldOf(seeds[0], "family") });
scenario.describe.configure({ timeout: 180_000 });

scenario.beforeEach(({ page }) =>
  changeRegistry(page, (registry) => {
    registry.sources = registry.sources.map((source) => ({ ...source, refresh_s: pace }));
  }),
);

scenario("who comes back is told what has changed, and nothing when nothing has", async ({ page, simulator, timeline }) => {
  await timeline.openAndSettle();
  const summary = await timeline.summary.innerText();
  await simulator.forgetRequests();
  await hideAndShow(page);
  await page.waitForTimeout(1_000);
  expect(await simulator.allRequests(), "asked a moment ago").toEqual({});

  await page.waitForTimeout(pace * 1_000);
  expect(await simulator.allRequests(), "nobody has come back yet").toEqual({});
  await page.evaluate(() => {
    const said: string[] = [];
    Reflect.set(globalThis, "said", said);
    const summary = document.querySelector("#summary") as Element;
    new MutationObserver(() => said.push(summary.textContent ?? "")).observe(summary, { subtree: true, childList: true, characterData: true });
  });
  await hideAndShow(page);
  const related = (await simulator.related()).map(({ id }) => id).sort();
  const lists = async (id: string) =>
    (await simulator.requests(id)).filter(({ method, path }) => method === "GET" && !path.endsWith("/source"));
  for (const id of related) {
    await expect
      .poll(async () => [...new Set((await lists(id)).map(({ status }) => status))], `${id} has been asked, and has answered`)
      .toEqual([200]);
  }
  expect(Object.keys(await simulator.allRequests()).sort()).toEqual(related);
  await timeline.settles();
  for (const { path, query } of await lists("skat")) expect(query, path).toContain("changed_since=");
  await expect(timeline.summary).toHaveText(summary);
  expect(await page.evaluate(() => Reflect.get(globalThis, "said")), "nothing is said again").toEqual([]);
  await expectWholeLedgers(timeline, simulator);
});

scenario("when it fails, what came before stands with its age, and the rest is as new as it can be", async ({ page, simulator, timeline, messages }) => {
  const { base, name } = simulator.source("skat");
  await timeline.openAndSettle();
  messages.expect(base, /status 503/);
  await page.waitForTimeout(pace * 1_000 + 1_000);
  await simulator.setFault("skat", { kind: "status", status: 503, retry_after: 120 });
  await hideAndShow(page);
  await timeline.source("skat").is("stale");
  await expect(timeline.source("skat").element).toContainText(/Ældre svar, fra kl\. \d+\.\d\d/);
  await expect(timeline.gap("skat")).toContainText(new RegExp(`^${name.da} svarer ikke lige nu\\. Du ser det, vi hentede kl\\. \\d+\\.\\d\\d\\.`));
  await expect(timeline.summary).toContainText(`Vi mangler svar fra ${name.da}.`);
  await expectWholeLedgers(timeline, simulator);

  await simulator.setFault("skat", { kind: "none" });
  await timeline.source("skat").retry();
  await timeline.source("skat").is("loaded");
  await expect(timeline.gaps).toHaveCount(0);
});

scenario("whoever stands on »Prøv igen« stays with the authority when it answers without that", async ({ page, simulator, timeline, messages }) => {
  messages.expect(simulator.source("skat").base, /ERR_CONNECTION_REFUSED/);
  await simulator.setFault("skat", { kind: "down" });
  await timeline.openAndSettle();
  await timeline.source("skat").retryButton.focus();
  await simulator.setFault("skat", { kind: "none" });
  // It is asked again half a minute after it has failed.
  await expect(timeline.source("skat").element).toHaveAttribute("data-state", "loaded", { timeout: 60_000 });
  await expect(timeline.source("skat").retryButton).toHaveCount(0);
  await expect(timeline.source("skat").element.locator("summary")).toBeFocused();
});

/** Another tab comes before the page, and goes. */
async function hideAndShow(page: Page): Promise<void> {
  await page.evaluate(() => {
    const show = (state: DocumentVisibilityState) => {
      Object.defineProperty(document, "visibilityState", { value: state, configurable: true });
      document.dispatchEvent(new Event("visibilitychange"));
    };
    show("hidden");
    show("visible");
  });
}
