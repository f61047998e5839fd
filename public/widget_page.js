// Makes elements of what a widget's program has drawn, as src/widget/page.rs writes it: pieces that open an element by name
// and key, give it attributes and words, and close it. What is the same as before stays, so that it keeps focus. There is no
// markup in it, and words can't become any.

const keys = new WeakMap();

export const draw = (place, text) => {
  // Where the next one goes, and the same of those around it.
  let [parent, next, given] = [place, place.firstChild];
  const around = [];
  const clear = (until) => {
    while (next !== until) {
      const gone = next;
      next = next.nextSibling;
      gone.remove();
    }
  };
  for (const piece of text.split("\u0001")) {
    const said = piece.slice(1);
    const space = said.search(/[ =]/);
    const [name, value] = [said.slice(0, space), said.slice(space + 1)];
    if (piece[0] === "<") {
      let found = next;
      while (found && !(found.localName === name && keys.get(found) === value)) found = found.nextSibling;
      if (found) {
        clear(found);
      } else {
        found = document.createElement(name);
        keys.set(found, value);
        parent.insertBefore(found, next);
      }
      around.push([parent, found.nextSibling, given]);
      [parent, next, given] = [found, found.firstChild, new Set()];
    } else if (piece[0] === "@") {
      given.add(name);
      if (parent.getAttribute(name) !== value) parent.setAttribute(name, value);
    } else if (piece[0] === "'") {
      if (next?.nodeType !== Node.TEXT_NODE) parent.insertBefore(document.createTextNode(said), next);
      else {
        if (next.data !== said) next.data = said;
        next = next.nextSibling;
      }
    } else if (piece[0] === ">") {
      clear(null);
      for (const { name } of [...parent.attributes]) if (!given.has(name)) parent.removeAttribute(name);
      [parent, next, given] = around.pop();
    }
  }
  clear(null);
};
