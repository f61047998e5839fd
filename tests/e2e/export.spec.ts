// What somebody saves: every line that the ledgers have, who is missing, when it was made; and a real spreadsheet program
// that reads it runs no formula.
import { execFileSync } from "node:child_process";
import { mkdtempSync, readFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { Page } from "@playwright/test";
import { dayOf, type Entry, held } from "./ledger";
import { expect, scenario, seeds, shuffled, worldOf } from "./scenario";

scenario.use({ world: worldOf(seeds[0], "family") });

interface Saved {
  made: string;
  chosen: string[];
  answer: string;
  missing: string[];
  rows: { when: string; kind: string; title: string; source: { id: string }; amount: { minor: number } | null; needs_me: boolean }[];
}

scenario("data and table have every line of the ledgers, in order, and say who is missing", async ({ page, simulator, paper, messages }) => {
  const [down] = shuffled((await simulator.related()).filter(({ everyone, relations }) => !everyone && !relations), seeds[0]);
  await simulator.setFault(down.id, { kind: "status", status: 500 });
  messages.expect(down.base, /status 500/);
  const others = (await simulator.related()).map(({ id }) => id).filter((id) => id !== down.id);
  const entries = await held(simulator, others);
  await paper.open();
  await paper.hasHeardEveryone();
  await expect(paper.rows).toHaveCount(entries.length);

  const saved: Saved = JSON.parse(readFileSync(await save(page, "#save-json", "json", simulator.world.today), "utf8"));
  const inShort = ({ kind, title, source, net, waits }: Entry) => [kind, title, source.id, net, waits].join("|");
  expect(saved.rows.map(({ kind, title, source, amount, needs_me }) => [kind, title, source.id, amount?.minor ?? null, needs_me].join("|")).sort()).toEqual(
    entries.map((entry) => inShort(entry).replace("|null|", "||")).sort(),
  );
  expect(saved.rows.map(({ when }) => when.slice(0, 10))).toEqual(entries.map(dayOf).sort());
  expect(saved.missing).toContain(down.name.da);
  expect(saved.answer).toContain(down.name.da);
  expect(saved.made.slice(0, 10)).toBe(simulator.world.today);
  await expect(page.getByRole("status").filter({ hasText: "Filen er gemt" })).toBeVisible();

  const table = opened(await save(page, "#save-csv", "csv", simulator.world.today));
  expect(table.cells("Mangler svar fra")).toContain(down.name.da);
  expect(table.count).toBe(entries.length);
  const sum = entries.reduce((sum, { net }) => sum + (net ?? 0), 0);
  expect(table.sum, "amounts are numbers to a Danish spreadsheet program").toBe(sum);
});

scenario("no title that an authority sends is run as a formula", async ({ page, simulator, paper }) => {
  const source = (await simulator.related()).find(({ resources }) => resources.includes("cases"))!;
  const titles = ['=HYPERLINK("http://evil.example";"Tryk")', "=1+1", "+1+1", "-2+3", "@SUM(1;1)", '="a"&"b"'];
  for (const title of titles) await simulator.change(source.id, { what: "add", resource: "cases", title });
  await paper.open();
  await paper.hasHeardEveryone();
  await expect(paper.rows.filter({ hasText: "HYPERLINK" })).toHaveCount(1);
  const table = opened(await save(page, "#save-csv", "csv", simulator.world.today));
  expect(table.formulas).toEqual([]);
  for (const title of titles) expect(table.text, title).toContain(title.replaceAll("&", "&amp;"));
});

/** Saves by a press, and gives where the file is. */
async function save(page: Page, button: string, ending: string, day: string): Promise<string> {
  const [download] = await Promise.all([page.waitForEvent("download"), page.locator(button).click()]);
  // The name says nothing about anybody.
  expect(download.suggestedFilename()).toBe(`overblik-${day}.${ending}`);
  const path = join(mkdtempSync(join(tmpdir(), "overblik-")), download.suggestedFilename());
  await download.saveAs(path);
  return path;
}

/** The table as LibreOffice has it after opening it as Danes do: semicolons, UTF-8, Danish numbers. */
function opened(path: string): { formulas: string[]; text: string; count: number; sum: number; cells: (name: string) => string } {
  const folder = mkdtempSync(join(tmpdir(), "overblik-"));
  const profile = `-env:UserInstallation=file://${folder}/profile`;
  // Separator, quote, UTF-8, from the first line, all columns as they come, Danish.
  const filter = "--infilter=Text - txt - csv (StarCalc):59,34,76,1,,1030";
  execFileSync("soffice", [profile, "--headless", filter, "--convert-to", "fods", "--outdir", folder, path], { stdio: "pipe" });
  const text = readFileSync(join(folder, "overblik.fods".replace("overblik", path.split("/").at(-1)!.replace(/\.csv$/, ""))), "utf8");
  const rows = [...text.matchAll(/<table:table-row[^>]*>([\s\S]*?)<\/table:table-row>/g)].map(([, row]) => row);
  const first = rows.findIndex((row) => row.includes(">Slags<"));
  const amounts = rows.slice(first + 1).flatMap((row) => cellsOf(row)[6]?.match(/office:value="([^"]+)"/)?.[1] ?? []);
  return {
    formulas: [...text.matchAll(/table:formula="[^"]*"/g)].map(([formula]) => formula),
    text: text.replaceAll("&quot;", '"').replaceAll("&apos;", "'"),
    count: rows.slice(first + 1).filter((row) => /<text:p>/.test(row)).length,
    sum: amounts.reduce((sum, amount) => sum + Math.round(Number(amount) * 100), 0),
    cells: (name) => rows.find((row) => row.includes(`>${name}<`)) ?? "",
  };
}

/** A row's cells, each as often as it is repeated. */
function cellsOf(row: string): string[] {
  return [...row.matchAll(/<table:table-cell([^>]*?)(\/>|>[\s\S]*?<\/table:table-cell>)/g)].flatMap(([cell, attributes]) => {
    const repeated = Number(/number-columns-repeated="(\d+)"/.exec(attributes)?.[1] ?? 1);
    return Array.from({ length: Math.min(repeated, 30) }, () => cell);
  });
}
