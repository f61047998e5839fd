// Classic WebDriver, as much of it as is used here: a session, and its commands. It knows no browser.

/** How the standard writes a reference to an element. */
const ELEMENT = "element-6066-11e4-a52e-4f735466cecf";

export class WebDriver {
  private constructor(
    private readonly session: string,
    /** The browser's, as it says itself. */
    readonly version: string,
  ) {}

  /** @param driver its address @param browser what is asked of the browser, beyond the standard */
  static async begin(driver: string, browser: object): Promise<WebDriver> {
    const { sessionId, capabilities } = await command("POST", `${driver}/session`, { capabilities: { alwaysMatch: browser } });
    return new WebDriver(`${driver}/session/${sessionId}`, capabilities.browserVersion);
  }

  get(name: string) {
    return command("GET", `${this.session}/${name}`);
  }

  post(name: string, body: object = {}) {
    return command("POST", `${this.session}/${name}`, body);
  }

  /** Calls a function, of which this is the text, in the page; waits for what it promises. */
  run(script: string, given: unknown = null) {
    return this.post("execute/sync", { script: `return (${script})(arguments[0])`, args: [given] });
  }

  async press(css: string) {
    const found = await this.post("element", { using: "css selector", value: css });
    return this.post(`element/${found[ELEMENT]}/click`);
  }

  end() {
    return command("DELETE", this.session);
  }
}

async function command(method: string, address: string, body?: object) {
  const answer = await fetch(address, { method, body: body && JSON.stringify(body), signal: AbortSignal.timeout(60_000) });
  const { value } = await answer.json();
  if (!answer.ok) throw new Error(`WebDriver ${new URL(address).pathname}: ${value.error}: ${value.message}`);
  return value;
}
