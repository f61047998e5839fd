// The element <overblik-widget> for the pages of others: gives its frame room in fixed steps, makes it when it comes near
// the screen, and tells the page that it is there. What the frame shows it neither knows nor can read. It leaves the page's
// styles, scripts and globals alone.

const NAME = "overblik-widget";

// Heights in CSS pixels: a kind's own, a line, and what one press of "Gør feltet større" adds. They follow from what the page
// asked for and never from what there is to show.
const BASE = { frister: 236, aftaler: 236, sager: 236, betalinger: 236 };
const ROW = 76;
const STEP = 380;

const WORDS = {
  da: { title: { frister: "Dine frister", aftaler: "Dine aftaler", sager: "Dine sager", betalinger: "Dine betalinger" }, link: "Se dit overblik på Overblik" },
  en: { title: { frister: "Your deadlines", aftaler: "Your appointments", sager: "Your cases", betalinger: "Your payments" }, link: "See your overview on Overblik" },
};
const ERRORS = ["unsupported", "configuration", "theme", "login", "portal", "sources"];
// How long a frame may take to say that it is there.
const PATIENCE_MS = 15_000;

const address = new URL("widget.html", import.meta.url);
const portal = address.origin;

const whole = (value, least, most, otherwise) =>
  value !== null && Number.isInteger(+value) && +value >= least && +value <= most ? +value : otherwise;

// A program that draws pages on a server has no elements, and a page may name this script twice.
if (globalThis.customElements && !customElements.get(NAME)) {
  // A sheet that a script makes, and not a style element: the page's policy may forbid those. What is important here is so
  // before what the page says of its frames.
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(
    ":host{display:block}:host([hidden]){display:none}" +
      "section{display:grid;grid-template-columns:minmax(0,1fr);min-height:var(--overblik-height)}div{grid-area:1/1}" +
      "::slotted(iframe){all:initial!important;grid-area:1/1!important;width:100%!important;height:var(--overblik-height)!important}" +
      "section:not(.there) ::slotted(iframe){visibility:hidden!important}.there div{display:none}",
  );

  class Widget extends HTMLElement {
    static observedAttributes = ["kind", "authority", "area", "lang", "theme", "rows", "heading", "demo"];

    #room = document.createElement("section");
    #link = document.createElement("a");
    #frame;
    #clock;
    #isLoaded = false;
    #isThere = false;
    #isIn = false;
    #asked = "";
    #grow = 0;
    #listen = (event) => this.#hear(event);
    #near = new IntersectionObserver(
      (seen) => {
        if (!seen.some((one) => one.isIntersecting)) return;
        this.#near.disconnect();
        // Each frame is work of its own, so that several never hold the page up together.
        this.#clock = setTimeout(() => this.#begin());
      },
      { rootMargin: "300px" },
    );

    constructor() {
      super();
      const fallback = document.createElement("div");
      fallback.append(document.createElement("slot"), this.#link);
      Object.assign(this.#link, { href: portal, target: "_blank", rel: "noopener" });
      const place = Object.assign(document.createElement("slot"), { name: "frame" });
      place.addEventListener("slotchange", () => this.#mend());
      this.#room.append(fallback, place);
      const root = this.attachShadow({ mode: "closed" });
      root.adoptedStyleSheets = [sheet];
      root.append(this.#room);
    }

    connectedCallback() {
      addEventListener("message", this.#listen);
      this.#follow();
      this.#near.observe(this.#room);
    }

    // Where a browser can move an element as it is, its frame stays.
    connectedMoveCallback() {}

    disconnectedCallback() {
      removeEventListener("message", this.#listen);
      this.#near.disconnect();
      this.#end();
    }

    attributeChangedCallback() {
      // Several that change together are one change.
      queueMicrotask(() => this.isConnected && this.#follow());
    }

    get #language() {
      const lang = this.closest("[lang]")?.lang ?? "";
      return /^en\b/i.test(lang) ? "en" : "da";
    }

    get #kind() {
      const kind = this.getAttribute("kind");
      return Object.hasOwn(BASE, kind) ? kind : "frister";
    }

    get #height() {
      return BASE[this.#kind] + whole(this.getAttribute("rows"), 3, 10, 4) * ROW + this.#grow * STEP;
    }

    get #options() {
      const options = new URLSearchParams();
      for (const name of ["kind", "authority", "area", "theme", "rows", "heading"]) {
        if (this.hasAttribute(name)) options.set(name, this.getAttribute(name));
      }
      if (this.hasAttribute("demo")) options.set("demo", "1");
      if (this.#grow) options.set("grow", this.#grow);
      options.set("lang", this.#language);
      options.set("host", origin);
      return options.toString();
    }

    // Room, words and frame follow the attributes.
    #follow() {
      const { title, link } = WORDS[this.#language];
      this.#room.style.setProperty("--overblik-height", `${this.#height}px`);
      this.#link.textContent = link;
      this.#link.hidden = [...this.childNodes].some((node) => (node.nodeType === 1 ? node !== this.#frame : node.nodeType === 3 && node.data.trim()));
      if (!this.#frame) return;
      this.#frame.title = `${title[this.#kind]} – Overblik`;
      const options = this.#options;
      if (this.#isThere && options !== this.#asked) this.#say({ say: "configure", options });
      if (this.#isThere) this.#asked = options;
    }

    #begin() {
      this.#frame = Object.assign(document.createElement("iframe"), { slot: "frame" });
      this.#frame.referrerPolicy = "no-referrer";
      this.#frame.allow = "";
      // It keeps no cookie and nothing else, so a cookie tool need not hold it back.
      this.#frame.dataset.cookieconsent = "ignore";
      this.#frame.src = `${address}?${this.#options}`;
      this.#frame.onload = () => {
        // Loaded once more: led elsewhere, by whomever.
        if (this.#isLoaded) this.#wait();
        this.#isLoaded = true;
      };
      this.#wait();
      this.#follow();
      // Among the element's own children: the frames of one page find each other, which those in a shadow tree could not.
      this.append(this.#frame);
    }

    // The fallback stands until the frame has said that it is there.
    #wait() {
      this.#show(false);
      clearTimeout(this.#clock);
      this.#clock = setTimeout(() => {
        this.#end();
        this.#tell("error", { kind: "portal" });
      }, PATIENCE_MS);
    }

    #show(isThere) {
      if (this.#isIn) this.#in(false);
      this.#isThere = isThere;
      this.#room.classList.toggle("there", isThere);
    }

    // Whether somebody is signed in. In a frame that is not there, nobody is.
    #in(value) {
      this.#isIn = value;
      this.#tell("signed-in", { value });
    }

    #end() {
      clearTimeout(this.#clock);
      this.#frame?.remove();
      this.#frame = undefined;
      this.#isLoaded = false;
      this.#show(false);
    }

    // The page has taken the frame out with what else it had put into the element: there is another, unless the page takes
    // that too before it has said a word.
    #mend() {
      if (!this.#frame || this.#frame.parentNode === this) return;
      const wasThere = this.#isThere;
      this.#end();
      if (wasThere) this.#begin();
      else this.#tell("error", { kind: "portal" });
    }

    #say(message) {
      this.#frame.contentWindow?.postMessage({ overblik: 1, ...message }, portal);
    }

    #tell(what, detail) {
      this.dispatchEvent(new CustomEvent(`overblik-${what}`, { bubbles: true, detail }));
    }

    #hear({ source, origin, data }) {
      if (!this.#frame || source !== this.#frame.contentWindow || origin !== portal || data?.overblik !== 1) return;
      if (data.say === "hello" && !this.#isThere) {
        clearTimeout(this.#clock);
        this.#show(true);
        this.#say({ say: "welcome" });
        // It has read its address, however often it is loaded; what has changed since then it is told.
        this.#asked = this.#frame.src.split("?")[1];
        this.#follow();
      }
      if (!this.#isThere) return;
      if (data.say === "ready") this.#tell("ready");
      if (data.say === "signed-in") this.#in(data.value === true);
      if (data.say === "resized") {
        this.#grow = whole(data.grow, 0, 3, this.#grow);
        this.#asked = this.#options;
        this.#follow();
        this.#tell("resized", { height: this.#height });
      }
      if (data.say === "error" && ERRORS.includes(data.kind)) {
        this.#tell("error", typeof data.detail === "string" ? { kind: data.kind, detail: data.detail } : { kind: data.kind });
      }
    }
  }

  customElements.define(NAME, Widget);
}
