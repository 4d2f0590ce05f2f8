/** Who speaks when: drawn fairly, or by who is new and who is senior. */

/** @typedef {(below: number) => number} Random a whole number from zero on and below another, each as likely */

// What one draw of the device's own random numbers has: 32 bits.
const RANGE = 2 ** 32;

/**
 * Return the names in an order that is drawn, each as likely as any other (Fisher and Yates).
 *
 * @template Name
 * @param {readonly Name[]} names
 * @param {Random} random
 */
export function drawn(names, random) {
  const order = [...names];
  for (let last = order.length - 1; last > 0; last -= 1) {
    const other = random(last + 1);
    [order[last], order[other]] = [/** @type {Name} */ (order[other]), /** @type {Name} */ (order[last])];
  }
  return order;
}

/**
 * Return the names as they were typed: the newest first.
 *
 * @param {readonly string[]} names
 */
export function newestFirst(names) {
  return [...names];
}

/**
 * Return the names in an order that is drawn, but for the senior one, who comes last.
 *
 * @param {readonly string[]} names
 * @param {string} senior one of them; where it is none of them, all are drawn
 * @param {Random} random
 */
export function seniorLast(names, senior, random) {
  const at = names.indexOf(senior);
  const others = drawn(names.filter((_, place) => place !== at), random);
  return at < 0 ? others : [...others, senior];
}

/**
 * Return a number drawn by the device itself. Draws beyond the last whole multiple are drawn again: a remainder alone
 * would favor small numbers.
 *
 * @param {number} below from 1 to 2 ** 32
 */
export function secureBelow(below) {
  const draw = new Uint32Array(1);
  do crypto.getRandomValues(draw);
  while ((draw[0] ?? 0) >= RANGE - (RANGE % below));
  return (draw[0] ?? 0) % below;
}
