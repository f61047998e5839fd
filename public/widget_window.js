// The window in which somebody signs in from a widget, or logs off: it goes on to the login service, takes the answer back
// to the frame that has opened it, at our own origin and no other, and is closed. It keeps nothing and asks nobody else.
import { address, configuration, question } from "/sign_in.js";

const HERE = location.pathname;
const answer = location.search.slice(1);
const answered = new URLSearchParams(answer);
const asked = new URLSearchParams(location.hash.slice(1));
// The answer is nobody's to read: not in the address, and not in the history.
history.replaceState(null, "", HERE);

const tell = (say, more) => {
  opener?.postMessage({ overblik: 1, say, ...more }, location.origin);
  // The frame closes the window, or leads it on where nobody was let in, which may take its time. Who has opened it may be
  // gone.
  setTimeout(() => {
    if (!answered.has("error")) close();
    document.body.classList.add("alone");
  }, 2_000);
};

const go = async () => {
  try {
    const to = configuration();
    if (asked.has("end")) {
      const back = { post_logout_redirect_uri: location.origin + HERE, state: "ended" };
      return location.replace(await address(to, "end_session_endpoint", back));
    }
    const { prompt, ...seen } = Object.fromEntries(
      ["state", "nonce", "code_challenge", "prompt"].map((name) => [name, asked.get(name) ?? ""]),
    );
    location.replace(await question(to, HERE, seen, prompt));
  } catch (why) {
    tell("failed", { why: typeof why === "string" ? why : "unavailable" });
  }
};

if (!opener) document.body.classList.add("alone");
else if (answered.has("code") || answered.has("error")) tell("answer", { answer });
else if (answered.has("state")) tell("ended");
else if (asked.size > 0) go();
else document.body.classList.add("alone");
