// Nothing may be said in the console, nor fail on the network, that the scenario did not announce, and
// what it announced must come. Requests of the worker count too: Chromium logs them nowhere the page can
// see, so the guard listens to the network itself.
import { expect, type Page } from "@playwright/test";

/** A message a scenario expects: where (the beginning of an address) and what. */
export interface Expected {
  at: string;
  what: RegExp;
}

interface Message {
  at: string;
  what: string;
}

export class ConsoleGuard {
  private readonly messages: Message[] = [];
  private readonly expected: Expected[] = [];
  private readonly possible: Expected[] = [];

  constructor(page: Page) {
    page.on("requestfailed", (request) => {
      const what = request.failure()?.errorText ?? "failed";
      // The page's own choice to read no further. Chromium logs none, and names some that were read to the end.
      if (what !== "net::ERR_ABORTED") this.hear(request.url(), what);
    });
    page.on("response", (response) => {
      if (response.status() >= 400) this.hear(response.url(), `status ${response.status()}`);
    });
    page.on("console", (message) => {
      // The echo of a network message that is already in the list, with its address; and Playwright's own word.
      const isEcho = /^(Failed to load resource|Service Worker registration blocked by Playwright)/.test(message.text());
      if (!isEcho) this.hear(message.location().url, message.text());
    });
    page.on("pageerror", (error) => this.hear(page.url(), String(error)));
  }

  expect(at: string, what: RegExp): void {
    this.expected.push({ at, what });
  }

  /** Of a message that comes or not, depending on how fast the machine is. */
  allow(at: string, what: RegExp): void {
    this.possible.push({ at, what });
  }

  /** Fails on any message that was not expected and on any expected one that did not come. */
  verify(): void {
    const matches = (message: Message, { at, what }: Expected) => message.at.startsWith(at) && what.test(message.what);
    const known = [...this.expected, ...this.possible];
    const surprises = this.messages.filter((message) => !known.some((expected) => matches(message, expected)));
    const missing = this.expected.filter((expected) => !this.messages.some((message) => matches(message, expected)));
    expect(surprises, "unexpected messages").toEqual([]);
    expect(missing, "expected messages that did not come").toEqual([]);
  }

  private hear(at: string, what: string): void {
    this.messages.push({ at, what });
  }
}
