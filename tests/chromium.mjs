// @ts-check
// The Chromium that screenshots and benchmark drive, started as the scenarios start theirs.
import { chromium } from "@playwright/test";
import { required } from "./simulator.mjs";

export const flags = [
  "--no-sandbox",
  "--disable-gpu",
  "--disable-quic",
  "--no-first-run",
  "--disable-background-networking",
  "--disable-component-update",
  "--disable-sync",
];

/** @param {string[]} [more] flags on top of the usual ones */
export function launch(more = []) {
  return chromium.launch({ executablePath: required("CHROMIUM"), args: [...flags, ...more] });
}
