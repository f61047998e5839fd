// What the journey asks of a browser, whichever engine it has. How each is spoken to is in the file of its name.
import type { Page } from "@playwright/test";

export interface Tab extends Pick<Page, "evaluate"> {
  /** The engine and its version, as it says itself. */
  readonly engine: string;
  /** Goes to an address and no further than the document. */
  open(address: string): Promise<void>;
  reload(): Promise<void>;
  back(): Promise<void>;
  /** Presses where it stands, as the pointer does, the first of these. */
  press(css: string): Promise<void>;
  /** Gives the page this room, in CSS pixels. */
  resize(width: number, height: number): Promise<void>;
  /** What the window shows, as a PNG. */
  picture(): Promise<Buffer>;
  close(): Promise<void>;
}
