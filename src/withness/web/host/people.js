/** Who speaks, and who works with whom: drawn once for each step, and a tap for every turn. */

import { groupsOf, joined } from "../together/groups.js";
import { drawn, newestFirst, secureBelow, seniorLast } from "../together/order.js";
import { button, element } from "../markup/html.js";
import { _ } from "../markup/words.js";
import { whoWithWhom } from "../room/room-view.js";

/** @typedef {import("./record.js").Record} Record */
/** @typedef {import("../papers/guide.js").Step} Step */

const SIZES = /** @type {const} */ ({ pairs: 2, trios: 3 });

/**
 * Draw who is with whom, before the first step, and who speaks after whom in the step under way.
 *
 * @param {Record} record filled in in place
 * @param {Step[]} steps
 */
export function drawnFor(record, steps) {
  const { at } = record.clock;
  record.orders[at] ??= orderIn(steps[at], record);
  if (record.groups.length === 0) record.groups = groupsIn(steps, record.names);
}

/**
 * Note what a button says of the people here; return whether it was one of theirs.
 *
 * @param {string} action
 * @param {DOMStringMap} data
 * @param {Record} record changed in place
 */
export function noted(action, { name = "" }, { spoken, groups, clock: { at } }) {
  if (action === "spoke") spoken.push(name);
  else if (action === "unspoke") spoken.pop();
  else if (action === "join") groups[at] = joined(groups[at] ?? []);
  else return false;
  return true;
}

/**
 * Return who speaks after whom in a step, nobody where that is left to them.
 *
 * @param {Step | undefined} step
 * @param {Record} record
 */
function orderIn(step, { names, senior }) {
  // In pairs and threes it says who of them begins.
  if (step && step.grouping in SIZES) return [];
  switch (step?.order) {
    case "draw":
      return drawn(names, secureBelow);
    case "newest-first":
      return newestFirst(names);
    case "senior-last":
      return senior ? seniorLast(names, senior, secureBelow) : [];
    default:
      return [];
  }
}

/**
 * Return who works with whom in each step: the same people in steps that follow one another, and otherwise nobody with
 * the same person twice where that can be.
 *
 * @param {Step[]} steps
 * @param {string[]} names
 * @returns {string[][][]}
 */
function groupsIn(steps, names) {
  /** @type {string[][][]} */
  const groups = [];
  steps.forEach(({ grouping }, at) => {
    const size = SIZES[/** @type {"pairs" | "trios"} */ (grouping)];
    const isOn = at > 0 && steps[at - 1]?.grouping === grouping;
    if (!size || names.length < size) groups.push([]);
    else groups.push(isOn ? (groups[at - 1] ?? []) : drawnGroups(names, size, groups));
  });
  return groups;
}

/**
 * Return new groups, the newest of each first.
 *
 * @param {string[]} names
 * @param {2 | 3} size
 * @param {string[][][]} before
 */
function drawnGroups(names, size, before) {
  const groups = groupsOf(names, size, before, secureBelow);
  return groups.map((group) => names.filter((name) => group.includes(name)));
}

/**
 * Return the first step to come in which people work in pairs or threes: they learn early with whom to sit.
 *
 * @param {Step[]} steps
 * @param {import("../meeting/clock.js").Meeting} meeting
 */
export function nextTogether(steps, { at, skipped }) {
  return steps.findIndex(({ grouping }, place) => place >= at && !skipped[place] && grouping in SIZES);
}

/** The names: who comes after whom, who is with whom, and a button for each, to tap at a turn. */
export class People {
  place = element("div", { class: "people" });
  #drawn = element("div", { class: "drawn" });
  #names = element("ul", { class: "names" });
  #takeBack = button(_("Take the last one back"), "unspoke");
  #summary = element("summary", {}, _("Who has spoken: a tap for each turn"));
  #panel = element("details", { class: "panel" }, this.#summary, this.#names, this.#takeBack);

  /**
   * @param {Record} record
   * @param {Step[]} steps
   */
  draw({ names, spoken, orders, groups, clock }, steps) {
    const { at } = clock;
    const place = nextTogether(steps, clock);
    const together = groups[place] ?? [];
    const later = place > at && together.length > 0 ? [element("p", { class: "later" }, laterIn(steps[place]))] : [];
    const canJoin = place === at && together.length > 1 && names.length > 7;
    this.#drawn.replaceChildren(
      ...later,
      ...whoWithWhom({ order: orders[at] ?? [], groups: together }),
      ...(canJoin ? [button(_("Join these into fours"), "join")] : []),
    );
    if (this.#names.childElementCount !== names.length) this.#names.replaceChildren(...names.map(tapFor));
    names.forEach((name, place) => count(this.#names.children[place]?.firstElementChild, name, spoken));
    this.#takeBack.disabled = spoken.length === 0;
    // In pairs nobody can tell who speaks.
    const isCounted = steps[at]?.grouping === "everyone";
    this.place.replaceChildren(...(names.length > 0 ? [this.#drawn, ...(isCounted ? [this.#panel] : [])] : []));
  }
}

/** @param {Step | undefined} step */
export function laterIn(step) {
  return step?.grouping === "trios" ? _("Later, in threes:") : _("Later, in pairs:");
}

/** @param {string} name */
function tapFor(name) {
  const own = button(name, "spoke");
  own.dataset.name = name;
  return element("li", {}, own);
}

/**
 * @param {Element | null | undefined} tap
 * @param {string} name
 * @param {string[]} spoken
 */
function count(tap, name, spoken) {
  const turns = spoken.filter((other) => other === name).length;
  const words = turns > 0 ? `${name} · ${turns}` : name;
  if (tap && tap.textContent !== words) tap.textContent = words;
}
