// What every page of the portal has, in the words of a scenario: frame, sentence on top, strip of authorities. It knows
// the page contract's ids and data attributes; it judges nothing.
import { expect, type Locator, type Page } from "@playwright/test";
import { returned } from "../sign-in.mjs";

export type State =
  | ("waiting" | "loaded" | "partial" | "failed" | "empty" | "off")
  | ("stale" | "outage" | "not-entitled" | "left-out" | "not-connected");
export type Language = "da" | "en";

/** Where the portal is, and whether one comes to its pages signed in. */
export interface Door {
  portal: string;
  signedIn: boolean;
}

export class PortalPage {
  readonly portal: string;
  private readonly signedIn: boolean;
  readonly main: Locator;
  readonly heading: Locator;
  readonly summary: Locator;
  readonly sources: Locator;
  readonly gaps: Locator;
  readonly askEveryone: Locator;
  readonly skeletons: Locator;
  readonly fallback: Locator;
  readonly person: Locator;
  readonly logOff: Locator;
  readonly menu: Locator;
  /** Unfolds the menu on a small screen. */
  readonly menuButton: Locator;
  readonly footer: Locator;

  constructor(
    readonly page: Page,
    { portal, signedIn }: Door,
    readonly path: string,
  ) {
    this.portal = portal;
    this.signedIn = signedIn;
    this.main = page.locator("#main-content");
    this.heading = page.locator("#main-content h1:visible");
    this.summary = page.locator("#summary");
    this.sources = page.locator("#sources li[data-source]");
    this.gaps = page.locator("#gaps [data-source]");
    this.askEveryone = page.locator("#gaps .ask-everyone");
    this.skeletons = page.locator(".skeleton-row");
    this.fallback = page.locator("#fallback");
    this.person = page.locator("#person");
    this.logOff = page.locator("#log-off");
    this.menu = page.locator("header nav");
    this.menuButton = page.locator("#menu-button");
    this.footer = page.locator("footer");
  }

  /** Goes to a path of the portal, by way of the login service when signed in, and no further than the document. */
  async open(path = this.path): Promise<void> {
    if (!this.signedIn) return this.visit(path);
    await this.page.goto(`${this.portal}/log-ind?til=${encodeURIComponent(path)}`, { waitUntil: "commit" });
    await this.returns();
  }

  /** Goes to a path of the portal as somebody who follows a link from elsewhere. */
  async visit(path = this.path): Promise<void> {
    await this.page.goto(this.portal + path, { waitUntil: "domcontentloaded" });
  }

  /** The browser has come back from the login service, to this page or another. */
  async returns(): Promise<void> {
    await returned(this.page, this.portal);
  }

  async openAndSettle(path?: string): Promise<void> {
    await this.open(path);
    await this.settles();
  }

  /** Comes here by the menu or the footer, as from any page of the portal. */
  async follow(): Promise<void> {
    const entry = this.menu.locator(`a[href="${this.path}"]`);
    if ((await entry.count()) && !(await entry.isVisible())) await this.menuButton.click();
    await entry.or(this.footer.locator(`a[href="${this.path}"]`)).click();
    await expect(this.page).toHaveURL(this.portal + this.path);
  }

  async runs(): Promise<void> {
    await expect(this.page.locator("html")).toHaveClass(/\brunning\b/);
  }

  /** No authority is being waited for any more. */
  async settles(): Promise<void> {
    await this.runs();
    await expect(this.sources.first()).toBeAttached();
    await expect(this.page.locator("#sources li[data-state=waiting]")).toHaveCount(0, { timeout: 30_000 });
  }

  /** The same on a page that shows no strip of authorities, by the page's own mark. */
  async hasHeardEveryone(): Promise<void> {
    await this.runs();
    await this.page.waitForFunction(() => performance.getEntriesByName("overblik:settled").length > 0, undefined, { timeout: 30_000 });
  }

  /** Long lists are drawn in steps; all of them are. */
  async drawn(): Promise<void> {
    await expect(this.page.locator("main [aria-busy=true]")).toHaveCount(0);
  }

  /** The page itself has come, with all its lines: nothing holds a place for what is on its way. */
  async stands(): Promise<void> {
    await this.runs();
    await expect(this.skeletons).toHaveCount(0);
    await this.drawn();
  }

  source(id: string): SourceRow {
    return new SourceRow(this.page.locator(`#sources li[data-source="${id}"]`));
  }

  gap(id: string): Locator {
    return this.page.locator(`#gaps [data-source="${id}"]`);
  }

  /** Opens the line under which those stand that are whole. */
  async unfoldSources(): Promise<void> {
    await this.page.locator("#sources .source-fold > details > summary").click();
  }

  rowsOf(id: string): Locator {
    return this.page.locator(`li[data-kind][data-source="${id}"]`);
  }

  /** The lines in which something of an authority stands, also those that another one leads. */
  linesWith(id: string): Locator {
    return this.rowsOf(id).or(this.page.locator(`li[data-kind][data-also~="${id}"]`));
  }

  /** The authorities' own words, without what the page adds to a link. */
  titlesIn(rows: Locator): Locator {
    return rows.locator(".row-title [lang], .row-title[lang]");
  }

  async speak(language: Language): Promise<void> {
    await this.page.locator(`header .languages [lang="${language}"]`).click();
    await expect(this.page.locator("html")).toHaveAttribute("lang", language);
  }
}

/** One authority in the strip, or on the page on what is covered. */
export class SourceRow {
  readonly retryButton: Locator;
  /** Leaves it out, and takes it in again. */
  readonly leaveOut: Locator;
  /** Has the browser remember that it is left out. */
  readonly keepOut: Locator;

  constructor(readonly element: Locator) {
    this.retryButton = element.locator(".source-retry");
    this.leaveOut = element.locator(".leave-out");
    this.keepOut = element.getByRole("checkbox");
  }

  async is(...states: State[]): Promise<void> {
    await expect(this.element).toHaveAttribute("data-state", new RegExp(`^(${states.join("|")})$`), { timeout: 30_000 });
  }

  async retry(): Promise<void> {
    await this.retryButton.click();
  }

  async unfold(): Promise<void> {
    await this.element.locator("summary").click();
  }
}
