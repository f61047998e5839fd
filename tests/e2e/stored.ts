// Everything that a tab writes into the browser's storage from now on, as the browser itself tells it: the portal cannot
// hide a write, and one that is taken back is told of too.
import type { CDPSession, Page } from "@playwright/test";

export interface Write {
  where: "local" | "session" | "database" | "cache" | "cookie";
  key: string;
  value: string;
}

export class Stored {
  readonly writes: Write[] = [];

  private constructor(private readonly page: Page) {}

  static async watch(page: Page, origin: string): Promise<Stored> {
    const stored = new Stored(page);
    const browser = await page.context().newCDPSession(page);
    await stored.followStorage(browser);
    await stored.followTheRest(browser, origin);
    return stored;
  }

  /** Those of this kind, the latest of each key last. */
  of(where: Write["where"]): Write[] {
    return this.writes.filter((write) => write.where === where);
  }

  /** Takes in the cookies that the portal's own address has now. */
  async lookForCookies(portal: string): Promise<void> {
    const cookies = await this.page.context().cookies(portal);
    this.writes.push(...cookies.map(({ name, value }) => ({ where: "cookie" as const, key: name, value })));
  }

  private async followStorage(browser: CDPSession): Promise<void> {
    const write = ({ isLocalStorage }: { isLocalStorage: boolean }, key: string, value: string) => {
      this.writes.push({ where: isLocalStorage ? "local" : "session", key, value });
    };
    browser.on("DOMStorage.domStorageItemAdded", ({ storageId, key, newValue }) => write(storageId, key, newValue));
    browser.on("DOMStorage.domStorageItemUpdated", ({ storageId, key, newValue }) => write(storageId, key, newValue));
    await browser.send("DOMStorage.enable");
  }

  private async followTheRest(browser: CDPSession, origin: string): Promise<void> {
    browser.on("Storage.indexedDBListUpdated", ({ origin }) => {
      this.writes.push({ where: "database", key: origin, value: "" });
    });
    browser.on("Storage.cacheStorageListUpdated", ({ origin }) => {
      this.writes.push({ where: "cache", key: origin, value: "" });
    });
    browser.on("Storage.cacheStorageContentUpdated", ({ cacheName }) => {
      this.writes.push({ where: "cache", key: cacheName, value: "" });
    });
    await browser.send("Storage.trackIndexedDBForOrigin", { origin });
    await browser.send("Storage.trackCacheStorageForOrigin", { origin });
  }
}
