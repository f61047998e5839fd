// What passes between a widget's frame and others: the page that shows it, and the other widgets on that page. Each is told
// apart by its window and its exact origin, and anything else is ignored without a word. It knows no content and no words.

// The host's page, at this exact origin; without one, nobody is spoken to or believed.
export const openHost = (host, heard) => {
  const say = (word, more) => {
    if (host && parent !== self) parent.postMessage({ overblik: 1, say: word, ...more }, host);
  };
  let hellos = 0;
  let welcomed = false;
  const hello = () => {
    say("hello");
    if (++hellos === 5) clearInterval(again);
  };
  const again = setInterval(hello, 1_000);
  hello();
  // What the last of many messages asks for, once a frame.
  let asked;
  const configure = () => {
    heard.configure(asked);
    asked = undefined;
  };
  addEventListener("message", ({ source, origin, data }) => {
    if (source !== parent || source === self || !host || origin !== host || data?.overblik !== 1) return;
    if (data.say === "welcome" && !welcomed) {
      welcomed = true;
      clearInterval(again);
      heard.welcome();
    } else if (data.say === "configure" && typeof data.options === "string" && data.options.length <= LONGEST) {
      if (asked === undefined) requestAnimationFrame(configure);
      asked = data.options;
    }
  });
  return say;
};

// Letters of the longest query that anybody needs.
const LONGEST = 2_000;
// Frames of a page that are spoken to.
const MOST = 50;

// The other widgets on the page. One of them leads: it has the worker and asks for all; the others follow it. Those of
// another version, as there are for a while after a release, understand each other's log-off and no more.
export const openSiblings = (version, heard) => {
  // When this frame became the leader, in milliseconds since 1970; 0 while it is none.
  let mine = 0;
  // The window that leads, and since when.
  let leader;
  let since = 0;
  // The windows that follow this one, each with what tells the worker that it is gone.
  const followers = new Map();

  const post = (to, say, more) => to.postMessage({ overblik: 1, sibling: say, version, ...more }, location.origin);
  const everyone = (say, more) => {
    for (let place = 0; place < Math.min(parent.length, MOST); place += 1) {
      if (parent[place] !== self) post(parent[place], say, more);
    }
  };
  const leave = () => {
    if (mine) {
      everyone("gone");
      // Those beyond the frames that are spoken to have asked all the same.
      for (const from of followers.keys()) post(from, "gone");
    } else if (leader) post(leader, "gone");
    mine = since = 0;
    leader = undefined;
    followers.clear();
  };
  const gone = (from) => {
    const drop = followers.get(from);
    if (drop) {
      followers.delete(from);
      heard.asked(drop);
    } else if (from === leader) {
      leader = undefined;
      since = 0;
      heard.gone();
    }
  };
  const loggedOff = () => {
    mine = since = 0;
    leader = undefined;
    followers.clear();
    heard.loggedOff();
  };
  const hears = {
    who: (from) => mine && post(from, "here", { at: mine }),
    // The last to sign in leads.
    here: (from, { at }) => {
      if (!(at > Math.max(mine, since))) return mine > at && post(from, "here", { at: mine });
      followers.clear();
      mine = 0;
      leader = from;
      since = at;
      heard.follow();
    },
    ask: (from, { bytes, drop }) => {
      if (!mine || !(bytes instanceof Uint8Array)) return;
      if (drop) followers.set(from, drop);
      heard.asked(bytes);
      if (drop) heard.joined();
    },
    slices: (from, { bytes }) => from === leader && bytes instanceof Uint8Array && heard.slices(bytes),
    gone,
    "logged-off": loggedOff,
  };
  addEventListener("message", ({ source, origin, data }) => {
    if (origin !== location.origin || !source || source === self || source === parent || data?.overblik !== 1) return;
    if (data.version !== version && data.sibling !== "logged-off") return;
    if (Object.hasOwn(hears, data.sibling)) hears[data.sibling](source, data);
  });
  // A frame that was taken out may have had no time to say so.
  setInterval(() => {
    for (const from of [leader, ...followers.keys()]) {
      if (from?.closed) gone(from);
    }
  }, 1_000);
  addEventListener("pagehide", leave);

  // The portal, and frames on other pages of this host; where a browser has no way to them, there are none.
  let tabs;
  try {
    tabs = new BroadcastChannel("overblik");
    tabs.onmessage = ({ data }) => data === "logged-off" && loggedOff();
  } catch {}

  everyone("who");
  return {
    leave,
    lead: () => {
      // Never the same as another's.
      mine = Date.now() + Math.random();
      everyone("here", { at: mine });
    },
    // Says it to the leader when there is one; `drop` takes it back when this frame goes.
    ask: (bytes, drop) => {
      if (leader) post(leader, "ask", { bytes, drop });
      return Boolean(leader);
    },
    tell: (bytes) => {
      for (const from of followers.keys()) post(from, "slices", { bytes });
    },
    logOff: () => {
      everyone("logged-off");
      // Not in the moment that opens a window, in which Chromium 156 loses it.
      setTimeout(() => tabs?.postMessage("logged-off"));
      mine = since = 0;
      leader = undefined;
      followers.clear();
    },
  };
};
