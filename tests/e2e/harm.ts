// Whether an authority that means harm has done any: dialogs, elements of its making, links that run, text that turns,
// questions to anybody else. It knows no fault and no authority.
import { expect, type Page } from "@playwright/test";
import type { Simulator } from "../simulator.mjs";

/** Dialogs that open and hosts that are asked, from now on. */
export function watchForHarm(page: Page) {
  const harm = { dialogs: [] as string[], hosts: new Set<string>() };
  page.on("dialog", (dialog) => {
    harm.dialogs.push(dialog.message());
    void dialog.dismiss();
  });
  page.on("request", (request) => harm.hosts.add(new URL(request.url()).host));
  return harm;
}

/** The portal, the login service and those that concern the person, by host and port. */
export async function knownHosts(simulator: Simulator): Promise<string[]> {
  const addresses = [simulator.portal, simulator.issuer, ...(await simulator.related()).map(({ base }) => base)];
  return addresses.map((address) => new URL(address).host).sort();
}

/** Nothing ran, no element stands that the portal has none of, no link runs a script, and text runs from left to right. */
export async function expectHarmless(page: Page): Promise<void> {
  const found = await page.evaluate(() => {
    const app = document.querySelector("#app") as HTMLElement;
    const elements = [...app.querySelectorAll("script, img, b, iframe, object, embed, form[action], meta, link, style")];
    const links = [...document.querySelectorAll<HTMLAnchorElement>("a[href]")].filter(({ protocol }) => !/^(https?|tel):$/.test(protocol));
    const turning = /[\u202a-\u202e\u2066-\u2069]/;
    return {
      ran: Reflect.get(globalThis, "hostile") ?? false,
      elements: elements.map(({ outerHTML }) => outerHTML.slice(0, 80)),
      links: links.map(({ href }) => href.slice(0, 80)),
      turned: turning.test(app.textContent ?? "") || turning.test(document.title),
      direction: getComputedStyle(document.body).direction,
    };
  });
  expect(found).toEqual({ ran: false, elements: [], links: [], turned: false, direction: "ltr" });
}
