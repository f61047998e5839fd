// @ts-check
// One line a figure: `name value unit limit ok|short`.

/** At most the limit. @param {string} name @param {number} value @param {string} unit @param {number} limit */
export function report(name, value, unit, limit) {
  line(name, value, unit, limit, value <= limit);
}

/** At least the aim. @param {string} name @param {number} value @param {string} unit @param {number} aim */
export function reportAim(name, value, unit, aim) {
  line(name, value, unit, aim, value >= aim);
}

/** @param {number[]} values */
export function median(values) {
  return values.toSorted((one, other) => one - other)[Math.floor(values.length / 2)];
}

/** @param {string} name @param {number} value @param {string} unit @param {number} limit @param {boolean} ok */
function line(name, value, unit, limit, ok) {
  console.log(`${name} ${value.toFixed(2)} ${unit} ${limit} ${ok ? "ok" : "short"}`);
}
