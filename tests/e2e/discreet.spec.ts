// What the page leaves behind and what it lets in: nothing of a source outside its own memory, and a
// content security policy that nothing runs against.
import type { Page } from "@playwright/test";
import { expect, scenario } from "./scenario";

scenario("nothing that came from an authority is kept, nor shown in the address or the title", async ({ page, simulator, timeline }) => {
  await timeline.openAndSettle();
  await timeline.showAll();
  const titles = (await Promise.all(simulator.sources.map(({ id }) => simulator.ledger(id)))).flat().flatMap(({ id, title }) => [id, title]);
  const traces = await everythingKept(page);
  const html = await page.content();
  expect(titles.filter((title) => html.includes(title)).length, "the marks that are searched for are on the page").toBeGreaterThan(20);
  for (const [place, text] of Object.entries(traces)) {
    expect(titles.filter((title) => text.includes(title)), place).toEqual([]);
  }
  expect(traces.databases).toBe("[]");
  expect(traces.caches).toBe("[]");
  expect(traces.session).toBe("{}");
  expect(traces.cookies).toBe("");
});

scenario("no script, style or address runs against the policy", async ({ page, simulator, timeline }) => {
  await page.addInitScript(() => {
    const violations: string[] = [];
    Reflect.set(globalThis, "violations", violations);
    addEventListener("securitypolicyviolation", (event) => violations.push(`${event.violatedDirective} ${event.blockedURI}`));
  });
  const response = await page.goto(`${simulator.portal}/tidslinje`);
  const policy = response?.headers()["content-security-policy"] ?? "";
  expect(policy).toContain("default-src 'none'");
  expect(policy).toContain("require-trusted-types-for 'script'");
  for (const { base } of simulator.sources) expect(policy).toContain(new URL(base).origin);
  await timeline.settles();
  await timeline.showAll();
  await timeline.speak("en");
  expect(await page.evaluate(() => Reflect.get(globalThis, "violations"))).toEqual([]);
});

async function everythingKept(page: Page): Promise<Record<string, string>> {
  return page.evaluate(async () => ({
    local: JSON.stringify(localStorage),
    session: JSON.stringify(sessionStorage),
    databases: JSON.stringify(await indexedDB.databases()),
    caches: JSON.stringify(await caches.keys()),
    cookies: document.cookie,
    address: decodeURIComponent(location.href),
    history: JSON.stringify(history.state ?? ""),
    title: document.title,
  }));
}
