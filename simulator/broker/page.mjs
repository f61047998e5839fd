// @ts-check
// The frame of the service's few pages: plain HTML without script, under a strict policy, saying that all is simulated.
import { readFile } from "node:fs/promises";

const STYLE = { path: "/style.css", file: new URL("style.css", import.meta.url) };

/** What a page may load: its one style sheet. What is sent from it may lead on to these origins. @param {string[]} leadsTo */
const policy = (leadsTo) =>
  [
    "default-src 'none'",
    "style-src 'self'",
    "img-src data:",
    "base-uri 'none'",
    "frame-ancestors 'none'",
    `form-action ${["'self'", ...leadsTo].join(" ")}`,
  ].join("; ");

/**
 * @param {any} ctx @param {number} status @param {string} heading plain text @param {string} body HTML
 * @param {string[]} [leadsTo] the origins that a form on it ends at
 */
export function page(ctx, status, heading, body, leadsTo = []) {
  ctx.status = status;
  ctx.type = "html";
  ctx.set("Content-Security-Policy", policy(leadsTo));
  ctx.set("Cache-Control", "no-store");
  ctx.set("Referrer-Policy", "no-referrer");
  ctx.set("X-Content-Type-Options", "nosniff");
  ctx.body = `<!doctype html>
<html lang="da">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${escape(heading)}</title>
<link rel="icon" href="data:,">
<link rel="stylesheet" href="${STYLE.path}">
</head>
<body>
<header><p><strong>Alt her er simuleret.</strong> Personerne er opdigtede, og MitID er ikke med.
<span lang="en">Everything here is simulated.</span></p></header>
<main>
<h1>${escape(heading)}</h1>
${body}
</main>
</body>
</html>
`;
}

/** The style sheet, for the route that serves it. @param {any} ctx @param {() => Promise<void>} next */
export async function style(ctx, next) {
  if (ctx.path !== STYLE.path || ctx.method !== "GET") return next();
  ctx.type = "css";
  ctx.set("Cache-Control", "no-cache");
  ctx.set("X-Content-Type-Options", "nosniff");
  ctx.body = await readFile(STYLE.file, "utf8");
}

/** As it may stand in an element or a quoted attribute. @param {string} text */
export function escape(text) {
  const names = /** @type {Record<string, string>} */ ({ "&": "&amp;", "<": "&lt;", ">": "&gt;", '"': "&quot;" });
  return text.replace(/[&<>"]/g, (sign) => names[sign] ?? sign);
}
