// What goes over the wire, as the browser tells it, and the same sent once more from outside the browser. It knows what
// tokens and proofs look like; it judges nothing.
import { request as send } from "node:http";
import type { BrowserContext, Request } from "@playwright/test";

/** A request of a page, a worker or a document. */
export interface Sent {
  method: string;
  url: string;
  headers: Record<string, string>;
  body: string;
}

/** Every request of these pages from now on, in the order in which they were sent; redirects are requests too. */
export function record(context: BrowserContext): Sent[] {
  const all: Sent[] = [];
  context.on("request", (request) => all.push(sentBy(request)));
  return all;
}

export function sentBy(request: Request): Sent {
  return { method: request.method(), url: request.url(), headers: request.headers(), body: request.postData() ?? "" };
}

/** What was answered to one that was sent again. */
export interface Answer {
  status: number;
  headers: Record<string, string | string[] | undefined>;
  body: string;
}

/** Sends it as it was, but for these headers. Node may not know the names under localhost. */
export function sendAgain({ method, url, headers, body }: Sent, changed: Record<string, string> = {}): Promise<Answer> {
  const { host, port, pathname, search } = new URL(url);
  return new Promise((resolve, reject) => {
    const sending = send({ host: "127.0.0.1", port, method, path: pathname + search, headers: { ...headers, host, ...changed } }, async (answer) => {
      let text = "";
      for await (const piece of answer.setEncoding("utf8")) text += piece;
      resolve({ status: answer.statusCode ?? 0, headers: answer.headers, body: text });
    });
    sending.on("error", reject);
    sending.end(body);
  });
}

/** The claims of a signed token or proof, which its holder can read as well. */
export function claimsOf(token: string): Record<string, unknown> {
  return JSON.parse(Buffer.from(token.split(".")[1] ?? "", "base64url").toString());
}

/** The token that it carries, if any. */
export function tokenOf({ headers }: Sent): string | undefined {
  return /^(?:DPoP|Bearer) (.+)$/.exec(headers.authorization ?? "")?.[1];
}

/** The parameter of a form that was posted. */
export function field({ body }: Sent, name: string): string | null {
  return new URLSearchParams(body).get(name);
}
