// Prints the Danish holidays of the years named, by npm's `date-holidays`, as JSON: the public ones, and those that are kept besides.
// The package is found from OVERBLIK_NODE_MODULES, since this file may lie outside of where Node would look.
import { createRequire } from "node:module";
import { resolve } from "node:path";

const require = createRequire(resolve(process.env.OVERBLIK_NODE_MODULES, "from-here.cjs"));
const Holidays = require("date-holidays");
const [from, to] = process.argv.slice(2).map(Number);
const calendar = new Holidays("DK");
const years = Array.from({ length: to - from + 1 }, (_, year) => from + year);
const days = (type) => years.flatMap((year) => calendar.getHolidays(year).filter((day) => day.type === type).map(({ date }) => date.slice(0, 10)));
console.log(JSON.stringify({ public: days("public").sort(), optional: days("observance").sort() }));
