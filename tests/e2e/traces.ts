// Everything that a page leaves in the browser outside of its own memory and document.
import type { Page } from "@playwright/test";

export interface Traces {
  local: string;
  session: string;
  databases: string;
  caches: string;
  cookies: string;
  address: string;
  history: string;
  title: string;
}

/** As much as when nobody has ever been there. */
export const nothing = { local: "{}", session: "{}", databases: "[]", caches: "[]", cookies: "", history: '""' };

export async function everythingKept(page: Pick<Page, "evaluate">): Promise<Traces> {
  return page.evaluate(async () => ({
    local: JSON.stringify(localStorage),
    session: JSON.stringify(sessionStorage),
    databases: JSON.stringify(await indexedDB.databases()),
    caches: JSON.stringify(await caches.keys()),
    cookies: document.cookie,
    address: decodeURIComponent(location.href),
    history: JSON.stringify(history.state ?? ""),
    title: document.title,
  }));
}
