// @ts-check
// The login page as HTML: who one can be, and how surely. Without script.
import { DEFAULT_LEVEL, LEVELS } from "./persons.mjs";
import { escape, page } from "./page.mjs";

/** @param {{ id: string, da: string, en: string }} level */
const choice = ({ id, da, en }) => {
  const checked = id === DEFAULT_LEVEL ? " checked" : "";
  return `<label><input type="radio" name="level" value="${id}"${checked}><span>${da} <span lang="en">(${en})</span></span></label>`;
};

/** @param {import("./main.mjs").Person} person */
const button = ({ id, name, about }) => `<li><button name="person" value="${escape(id)}" data-person="${escape(id)}">
<span class="name">${escape(name)}</span>
<span>${escape(about.da)}</span>
<span lang="en">${escape(about.en)}</span>
</button></li>`;

/** @param {any} ctx @param {import("./main.mjs").Person[]} persons @param {string[]} origins the portal's */
export function loginPage(ctx, persons, origins) {
  const body = `<p>Vælg en opdigtet person at logge ind som. <span lang="en">Choose a made-up person to log in as.</span></p>
<form method="post">
<fieldset>
<legend>Sikringsniveau <span lang="en">(level of assurance)</span></legend>
<div class="levels">
${LEVELS.map(choice).join("\n")}
</div>
</fieldset>
<h2>Log ind som <span lang="en">(log in as)</span></h2>
<ul class="persons">
${persons.map(button).join("\n")}
</ul>
<button id="cancel" name="cancel" value="yes">Afbryd <span lang="en">(cancel)</span></button>
</form>`;
  page(ctx, 200, "Log ind (simuleret MitID)", body, origins);
}
