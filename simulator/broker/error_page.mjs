// @ts-check
// What is shown when a login cannot go on and there is no portal to tell it to: a request that the service does not
// understand, or a login that is over, as after the browser's back button.
import { escape, page } from "./page.mjs";

/** @param {string[]} origins the portal's, the one to go back to first */
export const errorPage = ([portal]) => (/** @type {any} */ ctx, /** @type {{ error: string, error_description?: string }} */ out) => {
  const details = escape([out.error, out.error_description].filter(Boolean).join(": "));
  const body = `<p>Gå tilbage til Overblik og log ind igen. <span lang="en">Go back and log in again.</span></p>
<p><a href="${escape(portal ?? "")}/">Gå til Overblik</a></p>
<p>Teknisk besked: <code lang="en">${details}</code></p>`;
  page(ctx, ctx.status, "Login kan ikke fortsætte", body);
};
