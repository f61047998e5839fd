// Listens to everything that is said around a page: what goes over the wire and in which address, what lies in the
// browser, what stands in the console, and what page, worker and tabs say to each other. It judges nothing.
import type { BrowserContext, Page } from "@playwright/test";
import { everythingKept } from "./traces";
import { field, record, type Sent, tokenOf } from "./wire";

/** A text, and where it was. */
export interface Said {
  where: "address" | "storage" | "cookie" | "console" | "worker" | "tabs" | "window";
  text: string;
}

export interface Secrets {
  access: string[];
  refresh: string[];
  id: string[];
  verifiers: string[];
  codes: string[];
}

export class Overheard {
  readonly said: Said[] = [];
  readonly sent: Sent[];
  private readonly idTokens: string[] = [];

  private constructor(
    readonly page: Page,
    private readonly context: BrowserContext,
    private readonly issuer: string,
  ) {
    this.sent = record(context);
  }

  /** From now on. */
  static async begin(page: Page, issuer: string): Promise<Overheard> {
    const heard = new Overheard(page, page.context(), issuer);
    page.on("console", (message) => heard.hear("console", message.text()));
    page.on("framenavigated", (frame) => heard.hear("address", frame.url()));
    page.on("response", async (response) => {
      if (response.url() !== `${issuer}/token` || response.request().method() !== "POST") return;
      const { id_token } = await response.json().catch(() => ({}));
      if (id_token) heard.idTokens.push(id_token);
    });
    await page.exposeFunction("overhear", (where: Said["where"], text: string) => heard.hear(where, text));
    await page.addInitScript(tellMessages);
    return heard;
  }

  /** Looks at what lies in the browser at this moment. */
  async look(): Promise<void> {
    this.hear("storage", JSON.stringify(await everythingKept(this.page)));
    const cookies = await this.context.cookies(new URL(this.page.url()).origin);
    this.hear("cookie", JSON.stringify(cookies));
  }

  /** Every text, that of addresses that were asked for included. */
  get everything(): Said[] {
    return [...this.said, ...this.sent.map(({ url }): Said => ({ where: "address", text: url }))];
  }

  /** What must be told to nobody but login service and source, as it went over the wire. */
  get secrets(): Secrets {
    const redeemed = this.sent.filter(({ url, method }) => url === `${this.issuer}/token` && method === "POST");
    const fields = (name: string) => [...new Set(redeemed.flatMap((one) => field(one, name) ?? []))];
    return {
      access: [...new Set(this.sent.flatMap((one) => tokenOf(one) ?? []))],
      refresh: fields("refresh_token"),
      id: this.idTokens,
      verifiers: fields("code_verifier"),
      codes: fields("code"),
    };
  }

  private hear(where: Said["where"], text: string): void {
    this.said.push({ where, text });
  }
}

/** Runs in the browser before any script of the portal: tells every message between page, worker, tabs and windows. */
function tellMessages(): void {
  const tell = (where: string, data: unknown) => {
    const bytes = data instanceof ArrayBuffer ? new Uint8Array(data) : data;
    const text = ArrayBuffer.isView(bytes) ? new TextDecoder("utf-8").decode(bytes as Uint8Array) : JSON.stringify(data);
    void (Reflect.get(globalThis, "overhear") as (where: string, text: string) => void)(where, String(text));
  };
  const toWorker = Worker.prototype.postMessage;
  Worker.prototype.postMessage = function (message: unknown, ...rest: unknown[]) {
    tell("worker", message);
    return Reflect.apply(toWorker, this, [message, ...rest]);
  };
  const Original = Worker;
  Reflect.set(
    globalThis,
    "Worker",
    class extends Original {
      constructor(address: string | URL, options?: WorkerOptions) {
        super(address, options);
        this.addEventListener("message", ({ data }) => tell("worker", data));
      }
    },
  );
  const toTabs = BroadcastChannel.prototype.postMessage;
  BroadcastChannel.prototype.postMessage = function (message: unknown) {
    tell("tabs", message);
    return Reflect.apply(toTabs, this, [message]);
  };
  addEventListener("message", ({ data }) => tell("window", data));
}
