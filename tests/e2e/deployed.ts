// A built portal as its server has it, in a folder of its own, and what an operator does to it: puts another version in its
// place, or gets it wrong. The other version is made of the same build: every name that follows from a file's content is
// another, and list and version in sw.js are made anew, as xtask/src/finish/version.rs makes them.
import { createHash } from "node:crypto";
import { cpSync, mkdtempSync, readdirSync, readFileSync, renameSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { required } from "../simulator.mjs";

const LIST = /\{"files":\{[^}]*\},"version":"\w+"\}/;
const NAMED = /-([0-9a-f]{6,16})(?=(_bg)?\.(js|wasm|css)$)/;

export class Deployed {
  private constructor(readonly folder: string) {}

  static fromBuild(): Deployed {
    const folder = mkdtempSync(join(tmpdir(), "overblik-deployed-"));
    cpSync(required("OVERBLIK_DIST"), folder, { recursive: true });
    const deployed = new Deployed(folder);
    // What is changed here has no compressed twin.
    for (const name of deployed.names().filter((name) => name.endsWith(".br"))) rmSync(join(folder, name));
    return deployed;
  }

  /** Another version in a folder of its own, with this change. */
  next(mark: string, change: (next: Deployed) => void = () => {}): Deployed {
    const next = new Deployed(mkdtempSync(join(tmpdir(), "overblik-deployed-")));
    cpSync(this.folder, next.folder, { recursive: true });
    const other = (hash: string) => createHash("sha256").update(hash + mark).digest("hex").slice(0, hash.length);
    const hashes = next.names().flatMap((name) => NAMED.exec(name)?.[1] ?? []);
    for (const name of next.names().filter((name) => /\.(js|css|html)$/.test(name))) {
      next.edit(name, (text) => hashes.reduce((text, hash) => text.replaceAll(hash, other(hash)), text));
    }
    for (const name of next.names()) renameSync(join(next.folder, name), join(next.folder, name.replace(NAMED, (_, hash) => `-${other(hash)}`)));
    change(next);
    return next.seal();
  }

  /** What the server has from now on: all of another build, and nothing of the one before. */
  replaceBy(next: Deployed): void {
    for (const name of this.names()) rmSync(join(this.folder, name));
    this.halfReplaceBy(next, () => true);
  }

  /** Only these of its files. */
  halfReplaceBy(next: Deployed, arrived: (name: string) => boolean): void {
    for (const name of next.names().filter(arrived)) cpSync(join(next.folder, name), join(this.folder, name));
  }

  /** The version as it stands in its pages. */
  get version(): string {
    return JSON.parse(LIST.exec(this.read("sw.js"))?.[0] ?? "{}").version;
  }

  /** The addresses that are kept, the page's among them. */
  get kept(): string[] {
    return ["/", ...Object.keys(JSON.parse(LIST.exec(this.read("sw.js"))?.[0] ?? "{}").files)].sort();
  }

  /** The one file whose name begins and ends so. */
  name(begins: string, ends: string): string {
    const found = this.names().find((name) => name.startsWith(begins) && name.endsWith(ends));
    if (!found) throw new Error(`no ${begins}…${ends}`);
    return found;
  }

  read(name: string): string {
    return readFileSync(join(this.folder, name), "utf8");
  }

  write(name: string, content: string): void {
    writeFileSync(join(this.folder, name), content);
  }

  edit(name: string, change: (text: string) => string): void {
    this.write(name, change(this.read(name)));
  }

  lose(name: string): void {
    rmSync(join(this.folder, name));
  }

  remove(): void {
    rmSync(this.folder, { recursive: true });
  }

  private names(): string[] {
    const all = readdirSync(this.folder, { recursive: true, withFileTypes: true });
    return all.filter((entry) => entry.isFile()).map((entry) => join(entry.parentPath, entry.name).slice(this.folder.length + 1));
  }

  private seal(): this {
    const before = this.version;
    const digest = (name: string) => createHash("sha256").update(readFileSync(join(this.folder, name))).digest("hex").slice(0, 12);
    const version = createHash("sha256").update(this.names().map(digest).join()).digest("hex").slice(0, 12);
    if (!this.names().includes(`boot-${version}.js`)) renameSync(join(this.folder, this.name("boot-", ".js")), join(this.folder, `boot-${version}.js`));
    this.edit("index.html", (page) => page.replace(/\/boot-\w+\.js/, `/boot-${version}.js`));
    const isKept = (name: string) => !name.startsWith("v1/") && /\.(css|js|wasm|woff2|svg|png)$/.test(name) && !/^sw|^screenshots|-512\.png$/.test(name);
    const files = Object.fromEntries(this.names().filter(isKept).map((name) => [`/${name}`, digest(name)]));
    this.edit("sw.js", (worker) => worker.replace(LIST, JSON.stringify({ files, version })));
    if (version === before) throw new Error("this is no other version");
    return this;
  }
}
