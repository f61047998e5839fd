// Signs in from a widget's frame by a window of its own (docs/decisions/0016), and ends that there. The verifier stays in
// this frame's memory. An answer is believed from our own origin, the window that was opened, and to our own question.
import { draw } from "/sign_in.js";

const WINDOW = "/v1/window.html";
// Milliseconds between two looks whether the window is closed, and those that its last word may take.
const LOOK = 300;

// Drawn before the press that needs it, which has to open the window at once.
let drawn;
const ready = async () => (drawn = await draw());
ready();

// What is under way: the window, the verifier, what the window was told, and who hears how it ends.
let attempt;

// How the next sign-in is asked for: in silence, when nobody here has logged off or failed.
let prompt = "none";

// With a query, so that a window that stands there loads anew.
const address = (seen) => `${WINDOW}?ask#${new URLSearchParams({ ...seen, prompt })}`;

const opened = (address, more) => {
  cancel();
  const opened = window.open(address, "_blank");
  if (!opened) return false;
  attempt = { window: opened, ...more, looks: setInterval(look, LOOK) };
  return true;
};
export const cancel = () => {
  clearInterval(attempt?.looks);
  attempt?.window.close();
  attempt = undefined;
};
const look = () => {
  if (attempt.window.closed && attempt.wasClosed) attempt.lost();
  if (attempt) attempt.wasClosed = attempt.window.closed;
};

// Opens the window; `anew` when somebody has to say who they are, because the last answer was not believed.
export const signIn = async (hear, anew) => {
  if (anew) prompt = "login";
  const { verifier, seen } = drawn ?? (await ready());
  drawn = undefined;
  const lost = () => fail("closed");
  const fail = (why) => {
    cancel();
    hear("not-left", why);
  };
  const ended = ({ say, why, answer }) => {
    if (say === "failed") return fail(why);
    const query = new URLSearchParams(answer);
    if (say !== "answer" || query.get("state") !== attempt.state) return;
    if (prompt === "none" && query.has("error")) return ask();
    const { verifier } = attempt;
    cancel();
    if (query.has("code")) prompt = "none";
    hear("answer", [answer, verifier]);
  };
  // Nobody is let in without a word: the same window asks.
  const ask = async () => {
    prompt = "";
    const { verifier, seen } = await ready();
    if (!attempt) return;
    Object.assign(attempt, { verifier, state: seen.state });
    attempt.window.location.replace(address(seen));
    ready();
  };
  if (!opened(address(seen), { verifier, state: seen.state, ended, lost })) hear("not-left", "blocked");
  ready();
};

// Somebody has logged off in another widget or tab.
export const loggedOff = () => {
  cancel();
  prompt = "login";
};

// Ends it at the login service too. Who can't be told that it is over is warned.
export const logOff = (hear) => {
  prompt = "login";
  const lost = () => {
    cancel();
    hear("not-ended");
  };
  const ended = ({ say }) => (say === "ended" ? cancel() : say === "failed" && lost());
  if (!opened(`${WINDOW}#end`, { ended, lost })) hear("not-ended");
};

addEventListener("message", ({ source, origin, data }) => {
  if (!attempt || source !== attempt.window || origin !== location.origin || data?.overblik !== 1) return;
  attempt.ended(data);
});
