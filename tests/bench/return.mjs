// @ts-check
// What signing in costs at the end of it: from when the login service has sent the browser back until the first thing of
// the person's stands on the front page. The code is redeemed and the sources' tokens are had within it.
import { median, report } from "./report.mjs";
import { signIn } from "../sign-in.mjs";
import { inFreshBrowser, mark, untilMarked } from "./visit.mjs";

const runs = 5;

/** @param {import("../simulator.mjs").Simulator} simulator */
export async function measureReturn(simulator) {
  const times = [];
  for (let run = 0; run < runs; run++) {
    const visit = inFreshBrowser(async (page) => {
      await signIn(simulator, page);
      await untilMarked(page, "overblik:first-item");
      return mark(page, "overblik:first-item");
    });
    times.push(await visit);
  }
  report("return-to-first-item", median(times), "ms", 1_500);
}
