/** Markup made and found by script; the twin of `html.py`: text stays text. */

/** What tells that a reader has taken hold of something. */
export const TOUCHES = ["pointerdown", "keydown", "focusin", "change"];

/**
 * Return one element with its children inside; `true` writes a bare attribute, `false` and `undefined` leave it out.
 *
 * @template {keyof HTMLElementTagNameMap} Name
 * @param {Name} name
 * @param {Record<string, string | boolean | undefined>} attributes
 * @param {(Node | string)[]} children
 * @returns {HTMLElementTagNameMap[Name]}
 */
export function element(name, attributes = {}, ...children) {
  const made = document.createElement(name);
  for (const [key, value] of Object.entries(attributes)) {
    if (value !== undefined && value !== false) made.setAttribute(key, value === true ? "" : value);
  }
  made.append(...children);
  return made;
}

/**
 * Return a quiet button that the element around it answers to by the name `action`.
 *
 * @param {string} words
 * @param {string} action
 */
export function button(words, action) {
  return element("button", { type: "button", class: "quiet-button", "data-action": action }, words);
}

/**
 * Return the first match inside `root`. Throws when the server drew none.
 *
 * @template {HTMLElement} Type
 * @param {HTMLElement} root
 * @param {string} selector
 * @param {new () => Type} type
 * @returns {Type}
 */
export function find(root, selector, type) {
  const found = root.querySelector(selector);
  if (found instanceof type) return found;
  throw new Error(`<${root.localName}> has no ${selector}`);
}

/**
 * Return the `data-action` of the button or link that was clicked, if any.
 *
 * @param {Event} event
 */
export function actionOf(event) {
  const clicked = event.target instanceof Element ? event.target.closest("[data-action]") : null;
  return clicked instanceof HTMLElement ? clicked.dataset.action : undefined;
}
