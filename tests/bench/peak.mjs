// @ts-check
// The most memory that a page's process has held, as the system counts it (VmHWM).
import { readFileSync } from "node:fs";

/** In MB, of the largest of the browser's renderers; 0 where the system doesn't tell. @param {import("@playwright/test").Browser} browser */
export async function peakOf(browser) {
  const session = await browser.newBrowserCDPSession();
  const { processInfo } = await session.send("SystemInfo.getProcessInfo");
  const peaks = processInfo.filter(({ type }) => type === "renderer").map(({ id }) => peakOfProcess(id));
  return Math.max(0, ...peaks);
}

/** @param {number} id */
function peakOfProcess(id) {
  try {
    const kilobytes = /VmHWM:\s+(\d+)/.exec(readFileSync(`/proc/${id}/status`, "utf8"))?.[1];
    return Number(kilobytes ?? 0) / 1_000;
  } catch {
    return 0;
  }
}
