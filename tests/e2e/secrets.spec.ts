// Who learns what in a whole visit: no source sees another's token, nobody is asked who is not in the registry, and no
// token, code verifier or civil registration number is anywhere but where it has to be.
import type { Request } from "@playwright/test";
import { ledgers } from "./ledger";
import { Overheard, type Said } from "./overhear";
import { expect, persons, scenario, seeds, shuffled, worldOf } from "./scenario";
import { claimsOf, tokenOf } from "./wire";

const [person] = shuffled(persons, seeds[1]);
scenario.use({ signedIn: false, world: worldOf(seeds[1], person) });

/** As CPR writes it: a day, a month, a year and four digits. */
const civilNumber = /(?<![\d.])(0[1-9]|[12]\d|3[01])(0[1-9]|1[0-2])\d\d-?\d{4}(?!\d)/;

/** What is drawn by chance may spell such a number: a UUID, and the portal's own names of sixteen hexadecimal digits. */
const drawn = /\b([0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}|[0-9a-f]{16})\b/g;

scenario(`${person}'s visit tells each only what is theirs`, async ({ page, simulator, signIn, login, overview, timeline, deadlines, cases, post, search, coverage, help }) => {
  const heard = await Overheard.begin(page, simulator.issuer);
  const requests: Request[] = [];
  page.on("request", (request) => requests.push(request));
  await signIn.visit();
  await signIn.settles();
  await heard.look();
  await signIn.button.click();
  await login.stands();
  await login.as(person).click();
  await overview.returns();
  await overview.settles();
  await heard.look();
  const menu = (await overview.menu.getByRole("link").allTextContents()).map((name) => name.trim());
  await timeline.follow();
  await timeline.settles();
  await timeline.showAll();
  await timeline.unfoldFilters();
  await timeline.press("frister");
  await expect(timeline.chosen).toHaveCount(1);
  await heard.look();
  const held = await ledgers(simulator);
  for (const list of [deadlines, post]) {
    await list.follow();
    await list.settles();
    await heard.look();
  }
  await cases.follow();
  await cases.settles();
  // Who is fifteen has none.
  if (held.some(({ kind }) => kind === "case")) {
    await cases.titleLink(cases.rows.first()).click();
    await expect(page).toHaveURL(/\/sager\/[0-9a-f]{16}$/);
    await expect(cases.status.locator("[role=status]")).toBeEmpty();
    await expect.poll(() => heard.sent.some(({ url }) => /\/cases\/./.test(url)), "one case was asked for alone").toBe(true);
    await heard.look();
  }
  const sought = "sommerfuglenet";
  await search.lookFor(sought);
  await expect(search.field).toHaveValue(sought);
  await heard.look();
  await coverage.follow();
  await coverage.settles();
  await help.follow();
  await page.reload();
  await help.runs();
  await overview.follow();
  await page.reload();
  await overview.returns();
  await overview.settles();
  await heard.look();
  await overview.logOff.click();
  await expect(signIn.heading).toHaveText("Du er logget af");
  await heard.look();

  const related = await simulator.related();
  const allowed = [simulator.portal, simulator.issuer, ...related.map(({ base }) => new URL(base).origin)];
  expect(new Set(heard.sent.map(({ url }) => new URL(url).origin)), "who is asked").toEqual(new Set(allowed));

  const { access, refresh, id, verifiers, codes } = heard.secrets;
  expect(access.length, "as many tokens as sources, for each of two documents").toBeGreaterThanOrEqual(2 * related.length);
  expect([refresh.length, verifiers.length, codes.length], "one of each for each sign-in").toEqual([2, 2, 2]);
  expect(id.length).toBeGreaterThanOrEqual(2);
  for (const request of heard.sent.filter(tokenOf)) {
    const source = related.find(({ base }) => request.url.startsWith(base));
    expect(claimsOf(tokenOf(request) ?? "").aud, request.url).toBe(source?.audience);
  }
  for (const source of related) {
    const seen = (await simulator.requests(source.id)).flatMap(({ audience }) => audience ?? []);
    expect(new Set(seen), source.id).toEqual(new Set([source.audience]));
  }

  // What a source has told, and what was typed, crosses between page and worker and goes nowhere else.
  // A name in the menu is the title of its page, whoever else uses it.
  const titles = held.map(({ title }) => title).filter((title) => title.length > 8 && !menu.includes(title));
  const told = (words: string) => where(heard.everything, words);
  expect(titles.flatMap(told)).toContain("worker");
  expect(told(sought)).toContain("worker");
  const elsewhere = (words: string) => told(words).filter((place) => place !== "worker").map((place) => `${place}: ${words}`);
  expect([...titles, sought].flatMap(elsewhere)).toEqual([]);

  // Each kind of place was looked at, so that finding nothing there means something.
  for (const where of ["address", "storage", "cookie", "worker", "tabs"] as const) expect(placesOf(heard.everything, where), where).toBeGreaterThan(0);
  for (const secret of [...access, ...refresh, ...id]) expect(where(heard.everything, secret)).toEqual([]);
  for (const signature of [...access, ...id].map((token) => token.split(".")[2])) expect(where(heard.everything, signature)).toEqual([]);
  // The verifier goes to the worker once, with the code, which comes back in one address and is taken out of it at once.
  for (const verifier of verifiers) expect(where(heard.everything, verifier)).toEqual(["worker"]);
  for (const code of codes) {
    expect(where(heard.everything, code).filter((place) => place !== "address")).toEqual(["worker"]);
    const addresses = heard.everything.filter(({ where, text }) => where === "address" && text.includes(code)).map(({ text }) => text);
    expect(new Set(addresses.map((address) => address.split("?")[0]))).toEqual(new Set([`${simulator.portal}/log-ind`]));
  }
  // Nor is anybody else told where a question comes from.
  expect(await referrersTold(requests.filter((request) => !request.url().startsWith(simulator.portal)))).toEqual([]);
  // Tabs say three words; what stands beside one of them tells one person from another, and nothing else.
  const toTabs = heard.said.filter(({ where }) => where === "tabs").map(({ text }) => text);
  expect(new Set(toTabs.map((text) => text.replace(/^"active [0-9a-f]{16}"$/, '"active …"')))).toEqual(new Set(['"arrived"', '"active …"', '"logged-off"']));

  for (const { where, text } of heard.everything) expect(text.replace(drawn, " ").match(civilNumber)?.[0], `in ${where}: ${text.slice(0, 200)}`).toBeUndefined();
  // Nor is any such number asked for or stated by name.
  const words = heard.everything.filter(({ where }) => where !== "worker").map(({ where, text }) => (where === "address" ? wordsOf(text) : text));
  const claims = [...access, ...id].flatMap((token) => Object.keys(claimsOf(token)));
  expect([...words, ...claims].filter((word) => /cpr/i.test(word))).toEqual([]);
});

/** What an address says by its own words: no host, for an authority is called that, and no value, for chance may spell it. */
function wordsOf(address: string): string {
  if (!URL.canParse(address)) return address;
  const { pathname, searchParams } = new URL(address);
  return [pathname.replace(/^\/(auth|log-ind)\/.*/, ""), ...searchParams.keys()].join(" ");
}

function placesOf(all: Said[], where: Said["where"]): number {
  return all.filter((said) => said.where === where).length;
}

/** What they carried as the address that they come from. What the browser announces first may be left out in the end. */
async function referrersTold(requests: Request[]): Promise<string[]> {
  const headers = await Promise.all(requests.map((request) => request.allHeaders()));
  return headers.flatMap(({ referer }) => referer || []);
}

/** Where this was said. */
function where(all: Said[], secret: string): Said["where"][] {
  return all.filter(({ text }) => text.includes(secret)).map(({ where }) => where);
}
