// WebKit by classic WebDriver, which is what WebKitGTK's own driver speaks. Its browser needs a screen: here is one that
// nobody sees.
import { type ChildProcess, spawn } from "node:child_process";
import { once } from "node:events";
import { createServer } from "node:net";
import { setTimeout as pause } from "node:timers/promises";
import { required } from "../simulator.mjs";
import type { Tab } from "./tab";
import { WebDriver } from "./webdriver";

/** Else the page may open no window by itself. */
const browser = { "webkitgtk:browserOptions": { args: ["--automation", "--javascript-can-open-windows-automatically=true"] } };

export async function webkit(): Promise<Tab> {
  const children: ChildProcess[] = [];
  const end = () => children.forEach((child) => child.kill());
  process.once("exit", end);
  try {
    const driver = await WebDriver.begin(await startDriver(children), browser);
    await leaveToolbar(driver);
    return tab(driver, end);
  } catch (error) {
    end();
    throw error;
  }
}

function tab(driver: WebDriver, end: () => void): Tab {
  return {
    engine: `WebKitGTK ${driver.version}`,
    evaluate: (script: unknown, given?: unknown) => driver.run(String(script), given),
    open: (url) => driver.post("url", { url }),
    reload: () => driver.post("refresh"),
    back: () => driver.post("back"),
    press: (css) => driver.press(css),
    resize: (width, height) => driver.post("window/rect", { width, height }),
    picture: async () => Buffer.from(await driver.get("screenshot"), "base64"),
    close: () => driver.end().finally(end),
  };
}

/** The driver's address, once it listens, which it says to nobody. */
async function startDriver(children: ChildProcess[]): Promise<string> {
  const port = await freePort();
  const env = {
    ...process.env,
    DISPLAY: await startScreen(children),
    // Where the browser has a sandbox, root may have none. It sees nobody's pages but ours.
    WEBKIT_DISABLE_SANDBOX_THIS_IS_DANGEROUS: "1",
  };
  const driver = spawn(required("WEBKIT_DRIVER"), [`--port=${port}`], { env, stdio: ["ignore", "ignore", "inherit"] });
  children.push(driver);
  const address = `http://127.0.0.1:${port}`;
  for (let tried = 0; tried < 150; tried++) {
    if (await fetch(`${address}/status`).then(({ ok }) => ok, () => false)) return address;
    await pause(200);
  }
  throw new Error("WebKitWebDriver does not answer");
}

async function startScreen(children: ChildProcess[]): Promise<string> {
  // As high as a whole page, so that a picture can show one.
  const size = ["-screen", "0", "1400x4000x24"];
  const screen = spawn(required("XVFB"), ["-displayfd", "3", "-nolisten", "tcp", ...size], { stdio: ["ignore", "ignore", "ignore", "pipe"] });
  children.push(screen);
  const says = screen.stdio[3];
  if (!says) throw new Error("Xvfb has no way to say its number");
  const [number] = await Promise.race([once(says, "data"), once(screen, "exit").then(() => Promise.reject(new Error("Xvfb has ended")))]);
  return `:${String(number).trim()}`;
}

/** Goes on in a window without a toolbar, which would keep it from being as narrow as a phone. */
async function leaveToolbar(driver: WebDriver): Promise<void> {
  const [first] = await driver.get("window/handles");
  await driver.run('() => void open("about:blank", "", "popup")');
  for (let tried = 0; tried < 150; tried++) {
    const handle = (await driver.get("window/handles")).find((handle: string) => handle !== first);
    if (handle) return driver.post("window", { handle });
    await pause(200);
  }
  throw new Error("WebKit opens no second window");
}

async function freePort(): Promise<number> {
  const server = createServer().listen(0, "127.0.0.1");
  await once(server, "listening");
  const address = server.address();
  server.close();
  return typeof address === "object" && address ? address.port : 0;
}
