// How the scenarios run: in the machine's own Chromium, two files at a time, and never a second try.
// It also draws the seeds. The scenarios themselves are in the *.spec.ts files.
import { randomInt } from "node:crypto";
import { rmSync } from "node:fs";
import { defineConfig } from "@playwright/test";
import { flags } from "../chromium.mjs";

// Drawn once and handed to every worker by the environment; set OVERBLIK_SEEDS to repeat a run.
if (!process.env.OVERBLIK_SEEDS) {
  process.env.OVERBLIK_SEEDS = `${randomInt(1_000_000)},${randomInt(1_000_000)}`;
}
// Where this run keeps what the pages rendered.
process.env.OVERBLIK_RUN ??= `run-${Date.now()}`;
if (!process.env.TEST_WORKER_INDEX) {
  rmSync("target/markup", { recursive: true, force: true });
  console.log(`seeds: OVERBLIK_SEEDS=${process.env.OVERBLIK_SEEDS}`);
}

export default defineConfig({
  testDir: ".",
  outputDir: "../../target/e2e",
  workers: 2,
  retries: 0,
  forbidOnly: true,
  reporter: "list",
  timeout: 90_000,
  expect: { timeout: 15_000 },
  use: {
    browserName: "chromium",
    locale: "da-DK",
    viewport: { width: 1280, height: 800 },
    actionTimeout: 15_000,
    // A trace would take a third of the whole run, most of it in the pages that are looked at: `--trace on` has one.
    screenshot: "only-on-failure",
    // What is kept on the device answers where a scenario wants to see the server asked; pwa.spec.ts has it allowed.
    serviceWorkers: "block",
    launchOptions: {
      executablePath: process.env.CHROMIUM,
      args: flags,
    },
  },
});
