// Starts the worker's wasm. What the page says before it stands is kept and said again. It owns
// nothing else.
import init from "./worker.js";

const early = [];
const keep = (event) => early.push(event.data);
addEventListener("message", keep);
await init({ module_or_path: new URL("./worker_bg.wasm", import.meta.url) });
removeEventListener("message", keep);
for (const data of early) dispatchEvent(new MessageEvent("message", { data }));
