// The markup that pages rendered, kept in files while the scenarios run, and checked all at once by the Nu HTML checker
// (vnu), because a Java program takes seconds to start.
import { execFileSync } from "node:child_process";
import { mkdirSync, readdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import type { Page } from "@playwright/test";

const folder = join(process.cwd(), "target/markup", process.env.OVERBLIK_RUN ?? "alone");

/** A message of the checker. */
interface Message {
  type: string;
  url: string;
  message: string;
  extract: string;
}

/** Keeps the page as the browser has it now. */
export async function keepMarkup(page: Page, state: string): Promise<void> {
  const html = await page.evaluate(() => document.documentElement.outerHTML);
  mkdirSync(folder, { recursive: true });
  writeFileSync(join(folder, `${state.replace(/[^a-z0-9]+/gi, "-")}.html`), `<!doctype html>${html}`);
}

export function keptMarkup(): string[] {
  return readdirSync(folder).map((file) => join(folder, file));
}

/** Every error in these files: in which, what, and where. */
export function markupErrors(files: string[]): string[] {
  const jar = join(process.cwd(), "node_modules/vnu-jar/build/dist/vnu.jar");
  const words = ["-jar", jar, "--format", "json", "--stdout", "--exit-zero-always", "--errors-only", ...files];
  const answer = execFileSync("java", words, { encoding: "utf8", maxBuffer: 64 << 20 });
  const { messages } = JSON.parse(answer) as { messages: Message[] };
  return messages.map(({ url, type, message, extract }) => `${url.split("/").at(-1)}: ${type}: ${message} ${extract?.replace(/\s+/g, " ")}`);
}
