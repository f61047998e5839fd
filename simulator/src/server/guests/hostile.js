// What a page that means ill tries against the widgets on it, and in `loot` all that it hears or sees of them. It does
// nothing by itself: a test calls `attack`, and has put the portal's version into `version`, as anybody could read it there.
"use strict";
(() => {
  const loot = (self.loot = []);
  // Bytes as the words that are in them.
  const plain = (_, value) =>
    ArrayBuffer.isView(value) ? new TextDecoder().decode(value) : typeof value === "bigint" || typeof value === "function" ? String(value) : value;
  const keep = (how, what) => {
    let text;
    try {
      text = typeof what === "string" ? what : JSON.stringify(what, plain);
    } catch (error) {
      text = String(error);
    }
    text = String(text).replace(/x{999,}/g, "x…");
    loot.push({ how, what: text });
    // One that stands in a frame tells the page that put it there.
    if (parent !== self && location.pathname === "/tom") parent.postMessage({ loot: { how, what: text } }, "*");
  };
  addEventListener("message", ({ data, origin }) => keep("message", { data, origin }));
  for (const name of ["ready", "resized", "signed-in", "error"]) {
    addEventListener(`overblik-${name}`, ({ detail, target }) => keep("event", { name, detail, shadow: String(target.shadowRoot) }));
  }
  new PerformanceObserver((list) => list.getEntries().forEach((entry) => keep("performance", entry.toJSON()))).observe({
    entryTypes: PerformanceObserver.supportedEntryTypes.filter((type) => type !== "visibility-state"),
  });
  for (const type of ["securitypolicyviolation", "error", "focusin", "keydown", "keyup", "input", "copy", "paste", "dragstart", "pointermove"]) {
    addEventListener(type, (event) => keep(type, { target: event.target?.tagName, key: event.key, message: event.message, blocked: event.blockedURI }), true);
  }

  const portal = document.querySelector("script[type=module]")?.src.replace(/\/v1\/.*/, "");
  // Each frame on the page, and those in them as far as the browser shows them.
  const frames = (of = self, depth = 0) =>
    Array.from({ length: depth < 3 ? of.length : 0 }, (_, index) => of[index]).flatMap((frame) => [frame, ...frames(frame, depth + 1)]);

  const SAYS = ["hello", "welcome", "configure", "ready", "resized", "signed-in", "error", "answer", "ended", "failed", "log-off"];
  const SIBLINGS = ["who", "here", "ask", "slices", "gone", "logged-off", "follow", "lead", "toString", "__proto__"];
  const contents = () => [
    { options: "kind=betalinger&lang=da&host=" + encodeURIComponent(origin) },
    { options: "kind=frister&grow=3&theme=background:red" },
    { value: true, grow: 3, height: 9000, number: 0, from: 0, kind: "portal", detail: "x" },
    { at: 9e15, bytes: new Uint8Array([3]), drop: new Uint8Array([3]) },
    { at: 0, bytes: new Uint8Array([0, 255, 255, 255]) },
    { answer: "?code=stolen&state=known&iss=http://login.localhost", query: "?code=stolen&state=known", code: "stolen", state: "known" },
  ];
  const shapes = () => [
    ...SAYS.flatMap((say) => contents().map((content) => ({ overblik: 1, say, ...content }))),
    ...SIBLINGS.flatMap((sibling) => contents().map((content) => ({ overblik: 1, sibling, version: self.version, ...content }))),
    null, 1, "overblik", "logged-off", [], { overblik: 1 }, { overblik: "1", say: "configure" }, { overblik: 2, say: "configure" },
    { overblik: 1, say: { toString: "x" } }, { overblik: 1, say: "__proto__" }, { overblik: 1, say: "configure", options: 7 },
    { overblik: 1, say: "configure", options: "x".repeat(1e6) }, { overblik: 1, say: "configure", options: "kind=" + "%".repeat(99) },
  ];
  const post = (frame, message, transfer) => {
    for (const target of ["*", portal]) {
      try {
        frame.postMessage(message, target, transfer);
      } catch (error) {
        keep("post", String(error));
      }
    }
  };

  self.attack = {
    // Messages of every shape to every frame; with a port, too, to be answered on.
    forge() {
      for (const frame of frames()) {
        for (const shape of shapes()) post(frame, shape);
        for (const say of [...SAYS, ...SIBLINGS]) {
          const { port1, port2 } = new MessageChannel();
          port1.onmessage = ({ data }) => keep("port", data);
          try {
            frame.postMessage({ overblik: 1, say, sibling: say, version: self.version }, "*", [port2]);
          } catch (error) {
            keep("post", String(error));
          }
        }
      }
      return frames().length;
    },
    burst(count = 10_000) {
      for (const frame of frames()) {
        for (let number = 0; number < count; number++) {
          frame.postMessage({ overblik: 1, say: "configure", options: `kind=frister&lang=da&rows=${3 + (number % 8)}&host=${encodeURIComponent(origin)}` }, "*");
        }
      }
    },
    // Asks the widget's element for more than it says.
    flip(count = 500) {
      for (const element of document.querySelectorAll("overblik-widget")) {
        for (let number = 0; number < count; number++) element.setAttribute("rows", String(3 + (number % 8)));
        element.setAttribute("rows", "4");
      }
    },
    // Everything that a window shows of another, and what the page's own document shows of the element.
    read() {
      const reach = (what, read) => {
        try {
          keep(`read ${what}`, read() ?? "");
        } catch (error) {
          keep(`refused ${what}`, error.name);
        }
      };
      for (const frame of frames()) {
        for (const name of ["document", "location", "name", "localStorage", "sessionStorage", "performance", "navigator", "history", "origin", "opener", "event", "trustedTypes", "crypto", "caches"]) {
          reach(name, () => String(frame[name]?.href ?? frame[name]));
        }
        reach("length", () => frame.length);
        reach("keys", () => Object.getOwnPropertyNames(frame).join());
        reach("text", () => frame.document.body.innerText);
        reach("eval", () => frame.eval("document.body.innerText"));
        reach("opener to us", () => (frame.opener = self));
        reach("call", () => frame.fetch(portal));
      }
      for (const element of document.querySelectorAll("iframe, overblik-widget")) {
        reach("contentDocument", () => element.contentDocument?.body?.innerText);
        reach("svg", () => element.getSVGDocument?.());
        reach("shadow", () => element.shadowRoot?.innerHTML);
        reach("inner", () => element.innerText);
        reach("markup", () => element.outerHTML);
        reach("size", () => `${element.offsetHeight}`);
      }
      reach("resources", () => performance.getEntries().map(({ name }) => name).join());
      reach("memory", () => Object.keys(self).join());
      reach("storage", () => JSON.stringify({ ...localStorage, ...sessionStorage, cookie: document.cookie }));
    },
    // Leads each frame elsewhere, for whatever comes back into it.
    lead(where) {
      for (const frame of frames()) {
        try {
          frame.location = where;
        } catch (error) {
          keep("lead", String(error));
        }
      }
    },
    // Scripts and styles of ours at a frame of theirs.
    inject() {
      for (const frame of frames()) {
        try {
          frame.location = "javascript:parent.postMessage(document.body.innerText,'*')";
        } catch (error) {
          keep("inject", String(error));
        }
      }
    },
    // Puts something invisible over the widgets, so that a press lands on them unseen.
    cover() {
      const cover = document.createElement("div");
      cover.id = "cover";
      cover.style.cssText = "position:fixed;inset:0;z-index:9;background:#fff;pointer-events:none";
      cover.textContent = "Du har vundet. Tryk her.";
      document.body.append(cover);
    },
    fade() {
      for (const element of document.querySelectorAll("overblik-widget")) element.style.opacity = "0.01";
    },
    // Moves them under the pointer just before the press.
    move(x, y) {
      const element = document.querySelector("overblik-widget");
      element.style.cssText = `position:fixed;inset-inline-start:${x}px;inset-block-start:${y}px;inline-size:20em`;
    },
    uncover() {
      document.getElementById("cover")?.remove();
      for (const element of document.querySelectorAll("overblik-widget")) element.style.cssText = "";
    },
    // Has the browser give a window that is open already, by any name that it might have.
    named() {
      for (const name of ["overblik", "overblik-sign-in", "sign-in", "login", "log-ind", "widget", "window", "mitid", "_overblik"]) {
        const found = open("", name, "popup");
        if (!found) continue;
        try {
          keep("named", found.location.href);
        } catch (error) {
          keep("named refused", error.name);
        }
        found.close();
      }
    },
    // The sign-in window, opened by us, with an answer of ours or with none; whoever opened it is to hear of it.
    window(query = "") {
      self.opened = open(`${portal}/v1/window.html${query}`, "_blank");
      return Boolean(self.opened);
    },
    // A frame of ours among theirs, which poses as one of them.
    pose(where) {
      const frame = document.createElement("iframe");
      frame.src = `${where}/tom`;
      frame.title = "Reklame";
      document.body.append(frame);
      return new Promise((resolve) => (frame.onload = resolve));
    },
    // What such a frame does: it asks those beside it for ten deadlines, as one of them would.
    follow() {
      const [bytes, drop] = [new Uint8Array([5, 7, 1, 0, 0, 0, 10]), new Uint8Array([5, 7, 0])];
      const others = Array.from({ length: parent.length }, (_, index) => parent[index]).filter((other) => other !== self);
      for (const other of others) post(other, { overblik: 1, sibling: "ask", version: self.version, bytes, drop });
    },
    // And says everything else to them and to the page.
    beside() {
      const others = Array.from({ length: parent.length }, (_, index) => parent[index]).filter((other) => other !== self);
      for (const other of [...others, parent]) for (const shape of shapes()) post(other, shape);
      return others.length;
    },
  };
})();
