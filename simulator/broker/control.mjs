// @ts-check
// The conversation with the simulator, whose control API tests use: a question a line in, an answer a line out.

/**
 * @typedef {{ set_fault: unknown } | { requests: "read" | "forget" }} Question
 * @typedef {{ ok: unknown } | { error: string }} Answer
 */

/**
 * @param {import("./faults.mjs").Faults} faults
 * @param {import("./requests.mjs").Requests} requests
 * @param {import("./gate.mjs").Gate} gate
 * @returns {(question: any) => Promise<Answer>}
 */
export function control(faults, requests, gate) {
  return async (question) => {
    if ("set_fault" in question) {
      const error = faults.set(question.set_fault);
      if (error) return { error };
      await (faults.is("down") ? gate.shut() : gate.open());
      return { ok: null };
    }
    if (question.requests === "read") return { ok: requests.all };
    if (question.requests === "forget") {
      requests.forget();
      return { ok: null };
    }
    return { error: "there is no such question" };
  };
}
