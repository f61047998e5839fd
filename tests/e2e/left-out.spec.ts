// An authority that the citizen leaves out: it is named as that, it is asked nothing more, and the browser remembers it
// only when that is wanted, by a key that says nothing to anybody else.
import { held, waiting } from "./ledger";
import type { PortalPage, SourceRow } from "./portal-page";
import { expect, scenario, seeds, worldOf } from "./scenario";
import { everythingKept, nothing } from "./traces";

const id = "skat";

scenario.describe("a family", () => {
  scenario.use({ world: worldOf(seeds[0], "family") });

  scenario("who is left out is named, shows nothing, is asked nothing, and comes back when taken in", async ({ page, simulator, overview, timeline, coverage }) => {
    const name = simulator.source(id).name.da;
    const others = (await simulator.related()).map((source) => source.id).filter((other) => other !== id);
    await overview.openAndSettle();
    const row = await unfolded(overview);
    await expect(row.leaveOut).toHaveText(`Udelad ${name}`);
    await row.leaveOut.focus();
    await page.keyboard.press("Enter");
    await row.is("left-out");
    await expect(row.element).toContainText("Udeladt af dig");
    await expect(row.leaveOut).toHaveAccessibleName(`Tag med igen ${name}`);
    await expect(row.leaveOut, "focus stays").toBeFocused();
    const waits = waiting(await held(simulator, others)).length;
    expect(waits).toBeGreaterThan(0);
    await expect(overview.summary).toHaveText(`Mindst ${waits} ting venter på dig. Du har udeladt ${name}.`);
    await expect(overview.gap(id)).toContainText(`Du har udeladt ${name}. Der kan være noget, du ikke ser her.`);
    await expect(overview.lack("money")).toContainText(`Du har udeladt ${name}, så her kan mangle betalinger.`);
    await expect(overview.rowsOf(id)).toHaveCount(0);

    await simulator.forgetRequests();
    await timeline.follow();
    await timeline.settles();
    await expect(timeline.rowsOf(id)).toHaveCount(0);
    await expect(timeline.main).not.toContainText("Vi mangler svar");
    await coverage.follow();
    await coverage.settles();
    expect(Object.keys(await simulator.allRequests())).not.toContain(id);

    const covered = coverage.authority(id);
    await covered.is("left-out");
    await covered.unfold();
    await covered.leaveOut.click();
    await covered.is("loaded");
    await expect(covered.leaveOut).toHaveText(`Udelad ${name}`);
    await expect(covered.leaveOut).toBeFocused();
    await overview.follow();
    await expect(overview.gap(id)).toHaveCount(0);
    await expect(overview.summary).not.toContainText("udeladt");
  });

  scenario("the browser remembers it when that is wanted, for this person alone, and names nobody", async ({ context, page, simulator, overview, signIn }) => {
    const name = simulator.source(id).name.da;
    await overview.openAndSettle();
    await (await unfolded(overview)).leaveOut.click();
    await overview.source(id).is("left-out");
    expect((await everythingKept(page)).local, "for the visit alone").toBe("{}");
    await page.reload();
    await overview.returns();
    await overview.settles();
    await overview.source(id).is("loaded");

    const row = await unfolded(overview);
    await row.leaveOut.click();
    await row.keepOut.check();
    const person = await overview.person.innerText();
    await simulator.forgetRequests();
    await page.reload();
    await overview.returns();
    await overview.settles();
    await overview.source(id).is("left-out");
    expect(Object.keys(await simulator.allRequests())).not.toContain(id);
    await expect(overview.summary).toContainText(`Du har udeladt ${name}.`);

    await overview.logOff.click();
    await expect(signIn.heading).toHaveText("Du er logget af");
    const kept = await everythingKept(page);
    const { local: _, ...elsewhere } = nothing;
    expect(kept, "nothing besides").toMatchObject(elsewhere);
    expect(kept.local).toMatch(/^\{"overblik\.left-out":"[0-9a-f]{16}"\}$/);
    for (const word of [id, name, person, simulator.world.person]) expect(kept.local).not.toContain(word);

    // Somebody else in the same browser, and then the first again.
    await context.addCookies([simulator.cookie(undefined, "student")]);
    expect((await simulator.related("student")).map((source) => source.id)).toContain(id);
    await overview.openAndSettle();
    await expect(overview.person).not.toHaveText(person);
    await overview.source(id).is("loaded", "empty");
    await overview.logOff.click();
    await expect(signIn.heading).toHaveText("Du er logget af");
    await context.addCookies([simulator.cookie()]);
    await overview.openAndSettle();
    await overview.source(id).is("left-out");
    await overview.source(id).unfold();
    await expect(overview.source(id).keepOut).toBeChecked();
    await overview.source(id).leaveOut.click();
    await overview.source(id).is("loaded");
    expect((await everythingKept(page)).local).toBe("{}");
  });
});

scenario.describe("somebody about whom nobody holds anything", () => {
  scenario.use({ world: worldOf(seeds[0], "stress-0") });

  scenario("that nothing waits is said of those who were asked, and of no others", async ({ simulator, overview }) => {
    expect((await simulator.related()).map((source) => source.id)).toContain(id);
    await overview.openAndSettle();
    await (await unfolded(overview)).leaveOut.click();
    const name = simulator.source(id).name.da;
    await expect(overview.summary).toHaveText(`Hos dem, vi spurgte, har vi ikke fundet noget, der venter på dig. Du har udeladt ${name}.`);
    await overview.speak("en");
    await expect(overview.summary).toHaveText(
      `At those we asked, we have not found anything that waits for you. You have left out ${simulator.source(id).name.en}.`,
    );
  });
});

/** The authority's line, which stands folded while all is well. */
async function unfolded(place: PortalPage): Promise<SourceRow> {
  await place.unfoldSources();
  await place.source(id).unfold();
  return place.source(id);
}
