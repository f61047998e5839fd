// The page on which a municipality sets a widget up: what is chosen reaches the code, the address of the frame and the
// example, and nothing else does. The code is read by the browser's own parser.
import type { Page } from "@playwright/test";
import { expectAccessible } from "./axe";
import { shownFocus, tabTo } from "./keyboard";
import { expect, scenario, seeds, worldOf } from "./scenario";
import { everythingKept } from "./traces";

/** As `widget_preview.rs` has it. */
const REST_MS = 400;

scenario.use({ world: worldOf(seeds[0], "family"), signedIn: false });

scenario("without anybody signed in, in both languages, wide and narrow, and nothing is kept", async ({ page, signIn, widgets }) => {
  await signIn.openAndSettle();
  await widgets.follow();
  await expect(widgets.heading).toHaveText("Vis Overblik på jeres side");
  await expect(page).toHaveTitle("Vis Overblik på jeres side · Overblik");
  await page.locator("#widget-accent").fill("#959595");
  await page.locator("#widget-host").fill("fjordby");
  await expect(page.locator("#widget-host")).toHaveAttribute("aria-invalid", "true");
  await expectAccessible(page, "widgets-da-1280");
  await page.setViewportSize({ width: 320, height: 800 });
  await expectAccessible(page, "widgets-da-320");
  expect(await page.evaluate(() => document.documentElement.scrollWidth), "no scrolling sideways").toBeLessThanOrEqual(320);
  await page.locator("#widget-kind").selectOption("sager");
  await page.locator("#widget-authority").fill("fjordby");
  await widgets.speak("en");
  await expect(widgets.heading).toHaveText("Show Overblik on your site");
  await expect(page.locator("#widget-kind"), "nobody has to choose again").toHaveValue("sager");
  await expect(page.locator("#widget-authority")).toHaveValue("fjordby");
  await expect(page.locator("#widget-accent")).toHaveValue("#959595");
  await expectAccessible(page, "widgets-en-320");
  await widgets.speak("da");
  expect((await everythingKept(page)).local, "but for the language").toMatch(/^(\{\}|\{"overblik\.language":"da"\})$/);
  await expect(page).toHaveURL(/\/widgets$/);
});

scenario("what is chosen stands in the two lines and in the frame, alike, and is copied", async ({ page, context, widgets }) => {
  await context.grantPermissions(["clipboard-read", "clipboard-write"]);
  await widgets.visit();
  await widgets.runs();
  const own = widgets.portal;
  expect((await written(page, "element")).map(({ name, said }) => [name, said])).toEqual([
    ["script", { type: "module", src: `${own}/v1/embed.js`, referrerpolicy: "no-referrer", "data-cookieconsent": "ignore" }],
    ["overblik-widget", { kind: "frister" }],
    ["a", { href: `${own}/` }],
  ]);
  await expect(page.locator("#widget-frame textarea"), "not before it is known where it stands").toHaveCount(0);

  await page.locator("#widget-kind").selectOption({ label: "Betalinger" });
  await page.locator("#widget-authority").fill("skat");
  await page.locator("#widget-area").selectOption({ label: "Økonomi og skat" });
  await page.locator("#widget-lang").selectOption({ label: "English" });
  await page.locator("#widget-heading").selectOption("3");
  await page.locator("#widget-rows").selectOption("7");
  await page.locator("#widget-accent").fill("#8A1538");
  await page.locator("#widget-radius").selectOption({ label: "0 px" });
  await page.locator("#widget-font").selectOption({ label: "Georgia" });
  await page.locator("#widget-host").fill("https://www.Fjordby.dk/borger/frister?a=1");
  const chosen = { kind: "betalinger", authority: "skat", area: "oekonomi-og-skat", lang: "en", heading: "3", rows: "7" };
  const theme = "accent:#8A1538;radius:0;font:georgia";
  const [, element, link] = await written(page, "element");
  expect(element.said).toEqual({ ...chosen, theme });
  expect(link.text).toBe("See your overview on Overblik");
  const [frame] = await written(page, "frame");
  const { src, ...around } = frame.said;
  expect(around).toMatchObject({ title: "Your payments – Overblik", height: String(236 + 7 * 76), width: "100%", loading: "lazy" });
  const address = new URL(src);
  expect(address.origin + address.pathname).toBe(`${own}/v1/widget.html`);
  expect(Object.fromEntries(address.searchParams)).toEqual({ ...chosen, theme, host: "https://www.fjordby.dk" });
  const example = async () => Object.fromEntries(new URL((await page.locator("#widget-example").getAttribute("src")) ?? "", own).searchParams);
  await expect.poll(example).toEqual({ ...chosen, theme, host: own, demo: "1" });
  const inside = page.frameLocator("#widget-example");
  await expect(inside.getByRole("heading", { level: 3, name: "Your payments" })).toBeVisible();
  expect(await inside.locator("html").evaluate((root) => root.style.getPropertyValue("--widget-accent"))).toBe("#8a1538");
  await expect(page.locator("#widget-room textarea")).toHaveValue(/^overblik-widget:not\(:defined\) \{ display: block; min-height: \d+px \}$/);
  await expect(page.locator("#widget-policy textarea")).toHaveValue(`script-src ${own}; frame-src ${own}`);

  for (const part of ["element", "frame", "policy"]) {
    const code = page.locator(`#widget-${part}`);
    await code.getByRole("button").click();
    await expect(code.getByRole("status")).toHaveText("Det er kopieret.");
    expect(await page.evaluate(() => navigator.clipboard.readText())).toBe(await code.locator("textarea").inputValue());
  }
});

scenario("colours that not everyone can tell apart are named, and go nowhere until they are put right", async ({ page, widgets }) => {
  await widgets.visit();
  await widgets.runs();
  const verdict = page.locator("#widget-verdict");
  await expect(verdict).toHaveText(/^Farverne er i orden\./);
  await page.locator("#widget-accent").fill("#959595");
  await expect(verdict.locator("p")).toHaveText([
    "Links og knapper på Baggrund: Forskellen er 2,9. Den skal være mindst 4,5.",
    "Tekst på knapper på Links og knapper: Forskellen er 2,9. Den skal være mindst 4,5.",
    /^Feltet bruger sine egne farver/,
  ]);
  await page.locator("#widget-radius").selectOption({ label: "8 px" });
  expect((await written(page, "element"))[1].said).toEqual({ kind: "frister" });
  await page.locator("#widget-accent").fill("rød");
  await expect(verdict.locator("p").first()).toHaveText("Det her kan ikke bruges: Links og knapper: rød.");
  expect((await written(page, "element"))[1].said).toEqual({ kind: "frister" });

  // The browser's own way to pick a colour and the written one follow each other; a colour that is not said is shown as it is.
  const picked = page.getByLabel("Vælg farve: Links og knapper");
  await expect(picked).toHaveValue("#005f6b");
  await picked.fill("#8a1538");
  await expect(page.locator("#widget-accent")).toHaveValue("#8a1538");
  await expect(verdict).toHaveText(/^Farverne er i orden\./);
  await page.locator("#widget-accent").fill("#123");
  await expect(picked).toHaveValue("#112233");
  expect((await written(page, "element"))[1].said).toEqual({ kind: "frister", theme: "accent:#123;radius:8" });
});

scenario("what is written can leave neither its field nor the code", async ({ page, widgets }) => {
  await widgets.visit();
  await widgets.runs();
  const attack = '"><img src=x onerror=alert(1)>';
  for (const field of ["widget-authority", "widget-text", "widget-host"]) await page.locator(`#${field}`).fill(attack);
  await expect(page.locator("#widget-authority-wrong")).toHaveText("Det korte navn har kun bogstaverne a til z, tal og bindestreg.");
  await expect(page.locator("#widget-host-wrong")).toHaveText("Skriv en hel adresse, der begynder med https://.");
  expect((await written(page, "element")).map(({ name }) => name)).toEqual(["script", "overblik-widget", "a"]);
  expect((await written(page, "element"))[1].said).toEqual({ kind: "frister" });
  await expect(page.locator("#widget-frame textarea")).toHaveCount(0);
  for (const host of ["http://www.fjordby.dk", "javascript:alert(1)", "data:text/html,x", "www.fjordby.dk"]) {
    await page.locator("#widget-host").fill(host);
    await expect(page.locator("#widget-frame textarea"), host).toHaveCount(0);
  }
  expect(await page.locator("#main-content img").count()).toBe(0);
});

scenario("the example is drawn anew once when the choosing rests, and stands in no way back", async ({ page, widgets }) => {
  await holdRests(page);
  await widgets.visit();
  await widgets.runs();
  const example = page.locator("#widget-example");
  await expect(example).toHaveAttribute("height", "540");
  await rest(page);
  await expect(page.frameLocator("#widget-example").getByRole("heading").first()).toBeVisible();
  const asked: string[] = [];
  page.on("request", (request) => request.url().includes("/v1/widget.html") && asked.push(request.url()));
  const before = await page.evaluate(() => history.length);
  for (const written of ["#8", "#8a1", "#8a1538"]) await page.locator("#widget-accent").fill(written);
  await page.locator("#widget-border").fill("#777");
  await page.locator("#widget-rows").selectOption("10");
  await expect(page.locator("#widget-element textarea"), "the code follows at once").toHaveValue(/rows="10" theme="accent:#8a1538;border:#777"/);
  await expect(example, "and the example not yet").toHaveAttribute("height", "540");
  expect(await rest(page), "one rest, however many changes").toBe(1);
  await expect(example).toHaveAttribute("height", String(236 + 10 * 76));
  await expect.poll(() => asked.length).toBe(1);
  expect(new URL(asked[0]).searchParams.get("theme")).toBe("accent:#8a1538;border:#777");
  expect(await page.evaluate(() => history.length)).toBe(before);
  // What changes nothing of it has nothing drawn.
  await page.locator("#widget-host").fill("https://www.fjordby.dk");
  expect(await rest(page)).toBe(0);
  await page.locator("#widget-rows").selectOption("5");
  expect(await rest(page)).toBe(1);
  await expect(example).toHaveAttribute("height", String(236 + 5 * 76));
  await expect.poll(() => asked.length).toBe(2);
});

scenario("all of it can be reached and done by keyboard", async ({ page, widgets }) => {
  await page.setViewportSize({ width: 390, height: 844 });
  await widgets.visit();
  await widgets.runs();
  await tabTo(page, page.locator("#widget-kind"));
  await page.keyboard.press("ArrowDown");
  await expect(page.locator("#widget-kind")).toHaveValue("aftaler");
  await tabTo(page, page.locator("#widget-background"));
  await page.keyboard.type("#fff");
  // The example between is a document of its own, which has its own tests.
  await page.locator("#widget-host").focus();
  await page.keyboard.type("https://www.fjordby.dk");
  await expect(page.locator("#widget-host")).toBeFocused();
  const copy = page.getByRole("button", { name: "Kopiér rammen" });
  await tabTo(page, copy);
  await page.keyboard.press("Enter");
  await shownFocus(page);
  await tabTo(page, page.locator("#widget-ready-en").getByRole("button").last());
});

/** From the next document on, what waits for a rest waits until it is told: a slow machine would rest between two changes. */
async function holdRests(page: Page): Promise<void> {
  await page.addInitScript((rest: number) => {
    const { setTimeout: set, clearTimeout: clear } = window;
    const held = new Map<number, () => void>();
    let last = 1_000_000_000;
    Object.assign(window, {
      setTimeout: (then: () => void, ms?: number) => (ms === rest ? (held.set(++last, then), last) : set(then, ms)),
      clearTimeout: (id: number) => held.delete(id) || clear(id),
      overblikRest() {
        const due = [...held.values()];
        held.clear();
        for (const then of due) then();
        return due.length;
      },
    });
  }, REST_MS);
}

/** Lets the choosing rest, and says how much waited for it. */
async function rest(page: Page): Promise<number> {
  return page.evaluate(() => (window as unknown as { overblikRest(): number }).overblikRest());
}

interface Written {
  name: string;
  said: Record<string, string>;
  text: string;
}

/** The elements of a piece of code, as a page would read it. */
async function written(page: Page, part: "element" | "frame"): Promise<Written[]> {
  const code = await page.locator(`#widget-${part} textarea`).inputValue();
  return page.evaluate((code) => {
    const read = new DOMParser().parseFromString(code, "text/html");
    const all = [...read.head.children, ...read.body.querySelectorAll("*")];
    return all.map((one) => ({
      name: one.localName,
      said: Object.fromEntries([...one.attributes].map(({ name, value }) => [name, value])),
      text: one.textContent ?? "",
    }));
  }, code);
}
