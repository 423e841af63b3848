// Creates elements. Texts become text nodes, so that nothing in a corpus is read as HTML.

/**
 * Returns an element.
 * @param {string} name The name of the element, such as "p".
 * @param {object} properties Its attributes; a function is a listener for the event of the name, null is left out.
 * @param {...(Node|string)} children Its content.
 */
export function element(name, properties = {}, ...children) {
  const created = document.createElement(name);
  for (const [key, value] of Object.entries(properties)) {
    if (typeof value === "function") created.addEventListener(key, value);
    else if (value !== null && value !== false) created.setAttribute(key, value === true ? "" : value);
  }

  created.append(...children);
  return created;
}

/** Returns the nodes of a marked text: an array of a text without a match and a match in turn. */
export function marked(parts) {
  return parts.map((part, index) => (index % 2 === 0 ? document.createTextNode(part) : element("mark", {}, part)));
}

/** Returns a number with separators of thousands, as in "10,000". */
export function number(value) {
  return value.toLocaleString("en");
}
