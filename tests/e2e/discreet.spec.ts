// What the page leaves behind and what it lets in: nothing of a source outside its own memory, and a
// content security policy that nothing runs against.
import { ledgers } from "./ledger";
import { expect, scenario } from "./scenario";
import { everythingKept, nothing } from "./traces";

scenario("nothing that came from an authority is kept, nor shown in the address or the title", async ({ page, simulator, overview, timeline }) => {
  const told = (await ledgers(simulator)).flatMap(({ id, title }) => [id, title]);
  for (const place of [overview, timeline]) {
    await place.openAndSettle();
    if (place === timeline) await timeline.showAll();
    const html = await page.content();
    expect(told.filter((words) => html.includes(words)).length, "the words that are searched for are on the page").toBeGreaterThan(5);
    const traces = await everythingKept(page);
    for (const [where, text] of Object.entries(traces)) expect(told.filter((words) => text.includes(words)), where).toEqual([]);
    const { history: _, ...stored } = nothing;
    expect(traces).toMatchObject(stored);
    expect(traces.title).toMatch(/^(Tidslinje · )?Overblik$/);
  }
});

scenario("no script, style or address runs against the policy", async ({ page, simulator, overview, timeline, coverage }) => {
  await page.addInitScript(() => {
    const violations: string[] = [];
    Reflect.set(globalThis, "violations", violations);
    addEventListener("securitypolicyviolation", (event) => violations.push(`${event.violatedDirective} ${event.blockedURI}`));
  });
  const response = await page.request.get(simulator.portal.replace("overblik.localhost", "127.0.0.1"));
  const policy = response.headers()["content-security-policy"] ?? "";
  expect(policy).toContain("default-src 'none'");
  expect(policy).toContain("require-trusted-types-for 'script'");
  for (const { base } of simulator.sources) expect(policy).toContain(new URL(base).origin);
  expect(policy).toContain(simulator.issuer);
  await overview.openAndSettle();
  await timeline.follow();
  await timeline.settles();
  await timeline.showAll();
  await timeline.speak("en");
  await coverage.follow();
  await coverage.settles();
  expect(await page.evaluate(() => Reflect.get(globalThis, "violations"))).toEqual([]);
});
