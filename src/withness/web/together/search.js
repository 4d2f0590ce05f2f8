/** The search for groups of many people in which few meet again. People are named by their places. */

import { sum } from "../meeting/sum.js";

// How many times somebody is seated before the best so far will do: some tens of milliseconds.
const MOST_SEATED = 5_000;

export class Search {
  /** How often somebody meets again in the best groups that were found. */
  again = Infinity;
  /** @type {number[][]} */
  groups = [];
  #met;
  #seated = 0;

  /**
   * @param {number[][]} met how often each has been with each
   * @param {number[]} people in the order in which they are seated, each beside those they have met least
   * @param {number[]} sizes of the groups, which add up to the number of people
   */
  constructor(met, people, sizes) {
    this.#met = met;
    this.#divide(people, sizes, [], 0);
  }

  /**
   * @param {number[]} left
   * @param {number[]} sizes
   * @param {number[][]} groups
   * @param {number} again
   */
  #divide([first, ...others], sizes, groups, again) {
    if (first === undefined) return Object.assign(this, { groups, again });
    const met = this.#met[first] ?? [];
    const newest = [...others].sort((one, other) => (met[one] ?? 0) - (met[other] ?? 0));
    for (const size of new Set(sizes)) {
      const rest = sizes.filter((_, at) => at !== sizes.indexOf(size));
      this.#seat([first], size, newest, again, (left, sum, group) => this.#divide(left, rest, [...groups, group], sum));
    }
  }

  /**
   * Fill a group in every way with people who come later than those it has.
   *
   * @param {number[]} group
   * @param {number} size
   * @param {number[]} candidates
   * @param {number} again
   * @param {(left: number[], again: number, group: number[]) => void} goOn
   * @param {number[]} [passed] over
   */
  #seat(group, size, candidates, again, goOn, passed = []) {
    if (again >= this.again || this.#isTired) return;
    this.#seated += 1;
    if (group.length === size) return goOn([...passed, ...candidates], again, group);
    candidates.forEach((person, at) => {
      const [before, after] = [candidates.slice(0, at), candidates.slice(at + 1)];
      const added = againWith(person, group, this.#met);
      this.#seat([...group, person], size, after, again + added, goOn, [...passed, ...before]);
    });
  }

  get #isTired() {
    return this.#seated > MOST_SEATED && this.groups.length > 0;
  }
}

/**
 * Return how often somebody in the group has been with somebody else in it.
 *
 * @param {number[]} group
 * @param {number[][]} met
 */
export function againIn(group, met) {
  return sum(group.map((person, at) => againWith(person, group.slice(at), met)));
}

/**
 * @param {number} person
 * @param {number[]} group
 * @param {number[][]} met
 */
function againWith(person, group, met) {
  return sum(group.map((other) => met[person]?.[other] ?? 0));
}
