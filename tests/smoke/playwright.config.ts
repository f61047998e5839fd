// How the journey runs: once in each engine, both at a time, and never a second try. Playwright is the runner alone here:
// it drives no browser that it has not built itself.
import { defineConfig } from "@playwright/test";

export default defineConfig({
  testDir: ".",
  outputDir: "../../target/smoke",
  workers: 2,
  retries: 0,
  forbidOnly: true,
  reporter: "list",
  timeout: 180_000,
  projects: [{ name: "firefox" }, { name: "webkit" }],
});
