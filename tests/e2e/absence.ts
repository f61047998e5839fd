// What the page must not claim while somebody has not answered. It judges words, and knows no fault.
import { expect } from "@playwright/test";
import type { PortalPage } from "./portal-page";

/** None of the sentences by which the page says that there is nothing. */
export async function expectNoClaimOfAbsence(place: PortalPage): Promise<void> {
  for (const claim of [
    "Vi har ikke fundet noget, der venter på dig.",
    "Hos dem, vi spurgte,",
    "Der står ikke noget på dagen i dag.",
    "Vi har ikke fundet noget her.",
  ]) {
    await expect(place.main).not.toContainText(claim);
  }
}
