// The main promise: one authority is down and one is slow, and neither hides what the third has to say.
import { holdUp } from "./hold-up";
import { expectWholeLedgers } from "./ledger";
import { expect, rolesOf, scenario, seeds, worldOf } from "./scenario";

for (const seed of seeds) {
  const [down, slow, good] = rolesOf(seed);

  scenario.describe(`seed ${seed}`, () => {
    scenario.use({ world: worldOf(seed) });

    scenario(`${down} is down, ${slow} lets wait, ${good} and the others answer`, async ({ page, simulator, timeline, messages }) => {
      messages.expect(simulator.source(down).base, /ERR_CONNECTION_REFUSED/);
      await simulator.setFault(down, { kind: "down" });
      const hold = await holdUp(page, simulator.source(slow));
      await timeline.open();

      // The others' items stand while the slow one is waited for, and both faults have a name.
      const others = (await simulator.related()).map(({ id }) => id).filter((id) => id !== down && id !== slow);
      await timeline.source(good).is("loaded");
      await expect(timeline.rowsOf(good).first()).toBeVisible();
      await timeline.source(down).is("failed");
      await expect(timeline.gap(down)).toContainText(simulator.source(down).name.da);
      await expect(timeline.summary).toContainText(simulator.source(down).name.da);
      await expect(timeline.source(slow).element).toContainText(/vi venter/i);
      await expect(timeline.source(slow).element, "the slow one is still waited for").toHaveAttribute("data-state", "waiting");
      await expect(timeline.rowsOf(slow)).toHaveCount(0);

      await hold.end();
      await timeline.source(slow).is("loaded");
      await expectWholeLedgers(timeline, simulator, [...others, slow]);
      await expect(timeline.rowsOf(down)).toHaveCount(0);

      // Lifting the fault and asking that one again completes the picture, and asks nobody else.
      await simulator.setFault(down, { kind: "none" });
      await simulator.forgetRequests();
      await timeline.source(down).retry();
      await timeline.source(down).is("loaded");
      await expectWholeLedgers(timeline, simulator);
      await expect(timeline.gaps).toHaveCount(0);
      expect(Object.keys(await simulator.allRequests())).toEqual([down]);
    });
  });
}
