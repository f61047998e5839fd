// Starts a widget in its frame: reads what its host asks for, asks whether this browser can run it, starts the program, and
// its worker when somebody signs in. Program and frame say words to each other, each with a value. It owns no content: the
// plain words of widget.html stand until the program does, and again when that stops. Nothing is stored.
import { openHost, openSiblings } from "./widget_door.js";
import { guard } from "./widget_guard.js";
import { draw } from "./widget_page.js";

const root = document.documentElement;
const app = document.getElementById("app");
const read = (name) => document.querySelector(`meta[name="overblik-${name}"]`);

// Who may show a widget, by the operator's list; this is of one of them, or of the portal's own preview. Where the browser says
// whose page it is, that has to be true: "null" is a page that has it hidden, as the element does by asking for no referrer.
const municipalities = JSON.parse(read("hosts").content);
let options = new URLSearchParams(location.search);
const host = options.get("host");
const approved =
  [host, "null"].includes(location.ancestorOrigins?.[0] ?? host) &&
  (host === location.origin || municipalities.some(({ hosts }) => hosts.includes(host)));
const municipality = () =>
  municipalities.find(({ hosts }) => hosts.includes(host)) ??
  municipalities.find(({ source }) => source === options.get("authority"));
const language = () => (options.get("lang") === "en" ? "en" : "da");

// What the program hears, one thing after the other: what it says in answer to one is never heard in the middle of it. What
// comes before it stands is kept for it.
let listener;
const early = [];
const hear = (...said) => (listener ? queueMicrotask(() => listener(...said)) : early.push(said));

const say = openHost(approved ? host : undefined, {
  welcome: () => hear("welcome"),
  configure: (asked) => {
    options = new URLSearchParams(asked);
    hear("options");
  },
});

// How long the worker may take to say its first word: after that it is not slow but gone.
const PATIENCE = 30_000;

let clock;
let worker;
let silence;
const end = () => {
  clearTimeout(silence);
  worker?.terminate();
  worker = undefined;
};
const begin = () => {
  end();
  silence = setTimeout(lost, PATIENCE);
  worker = new Worker(read("widget").dataset.worker, { type: "module", name: read("today").content });
  worker.onerror = worker.onmessageerror = lost;
  worker.onmessage = ({ data }) => {
    clearTimeout(silence);
    hear("slices", data);
    siblings.tell(data);
  };
};
const leave = () => {
  end();
  ways?.cancel();
  siblings.leave();
};
// The worker has died, or was never there. The program stands: it says so in its own words, and may begin another.
const lost = () => {
  leave();
  hear("stopped");
  say("error", { kind: "portal" });
};
// The program itself has. It is never called again, because nobody knows what it would do.
const nobody = () => {};
const stop = () => {
  if (listener === nobody) return;
  listener = nobody;
  leave();
  clearInterval(clock);
  root.classList.remove("running");
  app.replaceChildren();
  say("signed-in", { value: false });
  say("error", { kind: "portal" });
};

// The way to the login service: here before anybody presses, so that the window opens in the press itself.
let ways;
const way = async (go) => {
  ways ??= await import("./widget_sign_in.js");
  return go?.(ways);
};

const siblings = openSiblings(read("widget").content, {
  // Another frame of the page has somebody: it asks for this one too.
  follow: () => {
    end();
    ways?.cancel();
    hear("follow");
  },
  asked: (bytes) => worker?.postMessage(bytes),
  joined: () => hear("joined"),
  slices: (bytes) => hear("slices", bytes),
  gone: () => hear("gone"),
  loggedOff: () => {
    end();
    ways?.loggedOff();
    hear("logged-off");
  },
});

// What the program says.
const doing = {
  ready: () => say("ready"),
  resized: (grow) => say("resized", { grow }),
  "signed-in": (value) => say("signed-in", { value }),
  error: ([kind, detail]) => say("error", detail ? { kind, detail } : { kind }),
  draw: (text) => {
    draw(app, text);
    root.lang = app.firstChild.lang;
    document.title = app.querySelector("[tabindex]")?.textContent ?? document.title;
    root.classList.add("running");
  },
  // Says how many minutes are left as they pass. It is the clock that counts them: a device that slept wakes to the right number.
  expires: (seconds) => {
    clearInterval(clock);
    const over = Date.now() + seconds * 1_000;
    let told;
    const tick = () => {
      const left = Math.max(0, Math.ceil((over - Date.now()) / 60_000));
      if (left !== told) hear("left", (told = left));
    };
    if (seconds) clock = setInterval(tick, 1_000);
  },
  variable: ([name, value]) => root.style.setProperty(name, value),
  // To the worker, here or in the frame that has it.
  ask: ([bytes, drop]) => siblings.ask(bytes, drop) || worker?.postMessage(bytes),
  lead: () => siblings.lead(),
  tell: (bytes) => siblings.tell(bytes),
  end: () => {
    end();
    siblings.leave();
  },
  "sign-in": (anew) => {
    siblings.leave();
    if (ways) ways.signIn(hear, anew);
    else way(({ signIn }) => signIn(hear, anew)).catch(() => hear("not-left", "unavailable"));
    begin();
  },
  "log-off": () => {
    end();
    siblings.logOff();
    if (ways) ways.logOff(hear);
    else way(({ logOff }) => logOff(hear)).catch(() => hear("not-ended"));
  },
};

// What tells this widget from the others on the page.
const number = crypto.getRandomValues(new Uint32Array(1))[0];

const known = {
  host: () => (approved ? host : undefined),
  name: () => municipality()?.name[language()],
  hours: () => municipality()?.hours[language()],
  phone: () => municipality()?.phone,
  origin: () => location.origin,
  "sign-in": () => read("sign-in").content,
  today: () => read("today").content || new Intl.DateTimeFormat("sv", { timeZone: "Europe/Copenhagen" }).format(),
};

self.overblikWidget = {
  number: () => number,
  say: (word, value) => doing[word](value),
  listen: (heard) => {
    listener ??= heard;
    for (const said of early) hear(...said);
  },
  // An option, or one of the few other things that the page knows.
  told: (name) => (Object.hasOwn(known, name) ? known[name]() : options.get(name)) ?? undefined,
};

// wasm with the vector instructions that the core is compiled for (v128.const, drop).
const simd = new Uint8Array([
  0, 97, 115, 109, 1, 0, 0, 0, 1, 4, 1, 96, 0, 0, 3, 2, 1, 0, 10, 23, 1, 21, 0, 253, 12,
  0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 26, 11,
]);

// Scripts come from this origin alone, and nothing makes markup of text.
self.trustedTypes?.createPolicy("default", {
  createScriptURL: (address) => (new URL(address, location.href).origin === location.origin ? address : null),
});

// A trap in the program's wasm ends it for good; the worker's comes to `lost`. Any other error is somebody else's, such as an
// extension's.
const trapped = (error) => {
  if (error instanceof WebAssembly.RuntimeError) stop();
};
addEventListener("error", ({ error }) => trapped(error));
addEventListener("unhandledrejection", ({ reason }) => trapped(reason));
// What a browser puts away whole, to take it out again, is nobody's; and it is begun anew.
addEventListener("pagehide", () => {
  listener = nobody;
  clearInterval(clock);
  end();
  app.replaceChildren();
  root.classList.remove("running");
});
addEventListener("pageshow", ({ persisted }) => {
  if (persisted) location.reload();
});
// Signs that somebody is at the page: that something was done, never what.
let last = -Infinity;
const live = ({ isTrusted, timeStamp }) => {
  if (!isTrusted || timeStamp - last < 10_000) return;
  last = timeStamp;
  hear("active");
};
for (const sign of ["pointerdown", "keydown", "wheel", "touchmove"]) {
  addEventListener(sign, live, { capture: true, passive: true });
}
document.addEventListener("visibilitychange", () => {
  if (document.visibilityState === "visible") hear("visible");
});

if (typeof WebAssembly !== "object" || !WebAssembly.validate(simd) || typeof Worker !== "function") {
  say("error", { kind: "unsupported" });
} else {
  try {
    const { content, dataset } = read("widget");
    guard(app, hear);
    const { default: init } = await import(content);
    await init({ module_or_path: dataset.wasm });
    way().catch(() => {});
  } catch {
    stop();
  }
}
