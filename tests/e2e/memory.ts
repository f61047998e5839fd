// What words are anywhere in the memory of a page and of its worker: in the document, in the scripts' objects, in wasm.
// The page has to have been opened after `keepWasmMemory`. It judges nothing.
import type { CDPSession, Page, Worker } from "@playwright/test";
import { expect } from "./scenario";
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
  const worker = await workerOf(page);
  const text = await page.evaluate(() => `${document.documentElement.outerHTML} ${document.documentElement.textContent} ${document.title}`);
  const heaps = await heapsOf(page);
  return {
    document: words.filter((word) => text.includes(word)),
    heap: words.filter((word) => heaps.page.some((string) => string.includes(word))),
    wasm: await wasmTexts(page, words),
    workerHeap: words.filter((word) => heaps.worker.some((string) => string.includes(word))),
    workerWasm: await wasmTexts(worker, words),
  };
}

/** The page's one worker, once its program runs: it is begun beside the page and may come later. */
async function workerOf(page: Page): Promise<Worker> {
  const running = (worker?: Worker) => worker?.evaluate(() => Reflect.has(globalThis, "wasmMemory")).catch(() => false);
  await expect.poll(async () => [page.workers().length, await running(page.workers()[0])], "its worker runs").toEqual([1, true]);
  return page.workers()[0];
}

/** Every string that the scripts hold, after the garbage is collected. */
async function heapsOf(page: Page): Promise<{ page: string[]; worker: string[] }> {
  const session = await page.context().newCDPSession(page);
  const heaps = { page: await snapshot(session), worker: await snapshot(await workerSession(session)) };
  await session.detach();
  return heaps;
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

/** A page's worker is reached through the page's own session, each message within one of its. */
async function workerSession(session: CDPSession): Promise<Debugged> {
  const attached = new Promise<Debugged>((resolve) => {
    session.on("Target.attachedToTarget", ({ sessionId, targetInfo }) => {
      if (targetInfo.type === "worker") resolve(new WorkerSession(session, sessionId));
    });
  });
  await session.send("Target.setAutoAttach", { autoAttach: true, waitForDebuggerOnStart: false, flatten: false });
  return attached;
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
