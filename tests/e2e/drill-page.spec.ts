// The simulator's drill page, as somebody uses it who shows the portal to others: on a phone, by keyboard, and not by any
// other page. What each scenario does is in drill.spec.ts.
import { expectAccessible } from "./axe";
import { expect, scenario } from "./scenario";
import { scenarios } from "../simulator.mjs";

const [ill, other] = ["skat", "fjordby"];

scenario("a scenario is set and cleared while the portal is looked at", async ({ context, page, simulator, timeline, messages }) => {
  messages.expect(simulator.source(ill).base, /ERR_CONNECTION_REFUSED/);
  const drill = await context.newPage();
  await drill.setViewportSize({ width: 390, height: 844 });
  await drill.goto(simulator.drill);
  await expect(drill.getByText("Alt her er simuleret.")).toBeVisible();
  await expect(drill.getByRole("radio")).toHaveCount(scenarios.length);
  await expectAccessible(drill, "drill, all well");

  await drill.getByRole("radio", { name: /^refused / }).focus();
  await drill.keyboard.press("Space");
  await drill.getByRole("button", { name: "Sæt" }).focus();
  await drill.keyboard.press("Enter");
  const failing = drill.locator("[data-authority]");
  await expect(failing).toHaveText([/Skatteforvaltningen.*refused/s]);
  await drill.getByRole("radio", { name: /^html / }).check();
  await drill.getByLabel("Hos hvilken myndighed?").selectOption(other);
  await drill.getByRole("button", { name: "Sæt" }).click();
  await expect(failing).toHaveCount(2);
  await expectAccessible(drill, "drill, two failing");
  expect(await drill.evaluate(() => document.documentElement.scrollWidth), "nothing sticks out").toBeLessThanOrEqual(390);

  await timeline.openAndSettle();
  for (const id of [ill, other]) await timeline.source(id).is("failed");
  await drill.getByRole("button", { name: `Ryd ${simulator.source(other).name.da}` }).click();
  await expect(failing).toHaveCount(1);
  await timeline.source(other).retry();
  await timeline.source(other).is("loaded");
  await drill.getByRole("button", { name: "Ryd alt" }).click();
  await expect(failing).toHaveCount(0);
  await timeline.source(ill).retry();
  await timeline.source(ill).is("loaded");
  await page.bringToFront();
  await expect(timeline.gaps).toHaveCount(0);
});

scenario("the sign-in ends from there too, and begins again", async ({ context, page, simulator, timeline, messages }) => {
  messages.expect(simulator.issuer, /status 400/);
  const drill = await context.newPage();
  await drill.goto(simulator.drill);
  await drill.getByRole("radio", { name: /^session-expired / }).check();
  await drill.getByRole("button", { name: "Sæt" }).click();
  await expect(drill.locator("[data-authority]")).toHaveText([/Login.*session-expired/s]);
  await timeline.open();
  await expect(page).toHaveURL(`${simulator.portal}/session-udloebet`);
  await drill.getByRole("button", { name: "Ryd login" }).click();
  await expect(drill.locator("[data-authority]")).toHaveCount(0);
  await timeline.openAndSettle();
  await expect(timeline.gaps).toHaveCount(0);
});

scenario("a page of another origin can neither send its form nor frame it", async ({ context, simulator }) => {
  const [drilled] = scenarios;
  await simulator.strike(drilled);
  const stranger = await context.newPage();
  await stranger.goto(`${simulator.source(other).base}databeskyttelse`);
  const answers: number[] = [];
  stranger.on("response", (response) => {
    if (response.url().startsWith(simulator.drill)) answers.push(response.status());
  });
  await stranger.setContent(`<form method="post" action="${simulator.drill}/clear-all"><button>Ryd alt</button></form>`);
  await stranger.getByRole("button").click();
  await expect.poll(() => answers).toEqual([403]);
  await stranger.goto(`${simulator.source(other).base}databeskyttelse`);
  await stranger.setContent(`<iframe src="${simulator.drill}"></iframe>`);
  await expect.poll(() => stranger.frames().at(-1)?.url(), "what the browser shows instead").toMatch(/^chrome-error:/);

  await stranger.goto(simulator.drill);
  await expect(stranger.locator("[data-authority]")).toHaveAttribute("data-authority", drilled.authority);
});
