// What words are anywhere in the memory of a page and of its workers: in the document, in the scripts' objects, in wasm.
// The page has to have been opened after `keepWasmMemory`. It judges nothing.
import type { CDPSession, Page } from "@playwright/test";
import { wasmTexts } from "../wasm-memory.mjs";

export interface Found {
  document: string[];
  heap: string[];
  wasm: string[];
  workerHeap: string[];
  workerWasm: string[];
}

/** Which of these words are where. What is written otherwise there than as plain text is not found. */
export async function inMemory(page: Page, words: string[]): Promise<Found> {
  const workers = page.workers();
  const text = await page.evaluate(() => `${document.documentElement.outerHTML} ${document.documentElement.textContent} ${document.title}`);
  const heaps = await heapsOf(page, workers.length);
  const inWorkers = await Promise.all(workers.map((worker) => wasmTexts(worker, words)));
  return {
    document: words.filter((word) => text.includes(word)),
    heap: words.filter((word) => heaps.page.some((string) => string.includes(word))),
    wasm: await wasmTexts(page, words),
    workerHeap: words.filter((word) => heaps.workers.some((string) => string.includes(word))),
    workerWasm: words.filter((word) => inWorkers.some((found) => found.includes(word))),
  };
}

/** Every string that the scripts hold, after the garbage is collected. */
async function heapsOf(page: Page, workers: number): Promise<{ page: string[]; workers: string[] }> {
  const session = await page.context().newCDPSession(page);
  const own = await snapshot(session);
  const theirs: string[][] = [];
  for (const worker of await workersOf(session, workers)) theirs.push(await snapshot(worker));
  await session.detach();
  return { page: own, workers: theirs.flat() };
}

/** The part of a debugging session that a snapshot needs. */
interface Debugged {
  send(method: "HeapProfiler.enable" | "HeapProfiler.collectGarbage" | "HeapProfiler.takeHeapSnapshot"): Promise<unknown>;
  on(event: "HeapProfiler.addHeapSnapshotChunk", hear: (piece: { chunk: string }) => void): unknown;
}

async function snapshot(session: Debugged): Promise<string[]> {
  const pieces: string[] = [];
  session.on("HeapProfiler.addHeapSnapshotChunk", ({ chunk }) => pieces.push(chunk));
  await session.send("HeapProfiler.enable");
  await session.send("HeapProfiler.collectGarbage");
  await session.send("HeapProfiler.takeHeapSnapshot");
  return JSON.parse(pieces.join("")).strings;
}

/** A page's workers are reached through the page's own session, each message within one of its. */
async function workersOf(session: CDPSession, count: number): Promise<Debugged[]> {
  const found: WorkerSession[] = [];
  session.on("Target.attachedToTarget", ({ sessionId, targetInfo }) => {
    if (targetInfo.type === "worker") found.push(new WorkerSession(session, sessionId));
  });
  await session.send("Target.setAutoAttach", { autoAttach: true, waitForDebuggerOnStart: false, flatten: false });
  for (let tries = 0; found.length < count && tries < 100; tries++) await new Promise((resolve) => setTimeout(resolve, 50));
  if (found.length !== count) throw new Error(`${found.length} of ${count} workers were found`);
  return found;
}

class WorkerSession implements Debugged {
  private last = 0;
  private readonly waiting = new Map<number, (answer: unknown) => void>();
  private hear: (piece: { chunk: string }) => void = () => {};

  constructor(
    private readonly page: CDPSession,
    private readonly sessionId: string,
  ) {
    page.on("Target.receivedMessageFromTarget", ({ sessionId, message }) => {
      if (sessionId !== this.sessionId) return;
      const { id, method, params } = JSON.parse(message);
      if (method === "HeapProfiler.addHeapSnapshotChunk") this.hear(params);
      this.waiting.get(id)?.(params);
    });
  }

  on(_event: string, hear: (piece: { chunk: string }) => void): void {
    this.hear = hear;
  }

  async send(method: string): Promise<unknown> {
    const id = ++this.last;
    const answer = new Promise((resolve) => this.waiting.set(id, resolve));
    await this.page.send("Target.sendMessageToTarget", { sessionId: this.sessionId, message: JSON.stringify({ id, method }) });
    return answer;
  }
}
