// What the program fetches when it is wanted: the pages beyond the front page, and English. Here it does not come.
import { expect, scenario } from "./scenario";

const PAGES = /later_split_pages.*\.wasm$/;
const STYLES = /later_styles.*\.css$/;
const ENGLISH = /later_split_english.*\.wasm$/;

for (const [what, part] of [["part of the program does", PAGES], ["styles do", STYLES]] as const) {
  scenario(`a page whose ${what} not come says so, and comes when it is asked for again`, async ({ page, overview, help, door, messages }) => {
    messages.expect(door.portal, /ERR_FAILED/);
    messages.allow("", /Failed to fetch/);
    await page.route(part, (route) => route.abort());
    await overview.openAndSettle();
    await help.follow();
    await expect(help.heading).toHaveText("Hjælp");
    await expect(page.getByRole("alert")).toContainText("Siden kunne ikke hentes");
    await page.unroute(part);
    await page.getByRole("button", { name: "Prøv igen" }).click();
    await expect(page.getByRole("heading", { name: "Tastatur og skærmlæser" })).toBeVisible();
    await expect(help.heading).toBeFocused();
  });
}

scenario("English that does not come leaves the words as they are, and comes when it is chosen again", async ({ page, overview, door, messages }) => {
  messages.expect(door.portal, /ERR_FAILED/);
  messages.allow("", /Failed to fetch/);
  await page.route(ENGLISH, (route) => route.abort());
  await overview.openAndSettle();
  const failed = page.waitForEvent("requestfailed", (request) => ENGLISH.test(request.url()));
  await page.locator("#language-en").click();
  await failed;
  await expect(page.locator("html")).toHaveAttribute("lang", "da");
  await page.unroute(ENGLISH);
  await overview.speak("en");
  await expect(page.locator("html")).toHaveAttribute("lang", "en");
});

scenario("nothing that is not needed yet is fetched before the overview stands", async ({ page, overview, timeline }) => {
  const fetched: string[] = [];
  page.on("request", (request) => fetched.push(request.url()));
  await overview.openAndSettle();
  const answers = fetched.findLastIndex((url) => url.includes("/overblik/v1/"));
  const pages = fetched.findIndex((url) => PAGES.test(url));
  expect(pages === -1 || pages > answers, "the pages come after the last answer was asked for").toBe(true);
  expect(fetched.slice(0, answers).some((url) => ENGLISH.test(url) || STYLES.test(url))).toBe(false);
  await timeline.follow();
  await expect(timeline.rows.first()).toBeVisible();
});
