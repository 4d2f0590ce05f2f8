/** The groups of a few people in which the fewest meet again: all ways are weighed, and each rest of people only once. */

/** @typedef {{again: number, group: number}} Choice the first group of a rest, as bits, and how often some meet again */

/**
 * Return the best groups and how often somebody meets again in them; of those as good, the first by the order of the
 * people.
 *
 * @param {number[][]} met how often each has been with each
 * @param {number[]} people at most thirty, by their places
 * @param {number[]} sizes of the groups, which add up to the number of people; at most two are different
 */
export function fewestAgain(met, people, sizes) {
  const rest = new Rest(people.map((one) => people.map((other) => met[one]?.[other] ?? 0)));
  const all = 2 ** people.length - 1;
  /** @type {number[][]} */
  const groups = [];
  let left = all;
  for (let open = sizes; open.length > 0; ) {
    const { group } = rest.best(left, open);
    const members = people.filter((_, at) => group & (1 << at));
    groups.push(members);
    left &= ~group;
    open = without(open, members.length);
  }
  return { again: rest.best(all, sizes).again, groups };
}

class Rest {
  /** @type {Map<number, Choice>} */
  #known = new Map();
  #met;

  /** @param {number[][]} met by the order of the people */
  constructor(met) {
    this.#met = met;
  }

  /**
   * @param {number} left of the people, as bits
   * @param {number[]} sizes
   * @returns {Choice}
   */
  best(left, sizes) {
    if (sizes.length === 0) return { again: 0, group: 0 };
    // The people left and how many groups they make say which groups are open.
    const key = left * 32 + sizes.length;
    const found = this.#known.get(key) ?? this.#weighed(left, sizes);
    this.#known.set(key, found);
    return found;
  }

  /**
   * @param {number} left
   * @param {number[]} sizes
   */
  #weighed(left, sizes) {
    const found = { again: Infinity, group: 0 };
    const first = 31 - Math.clz32(left & -left);
    for (const size of new Set(sizes)) this.#fill([first], size, 0, left, without(sizes, size), found);
    return found;
  }

  /**
   * @param {number[]} group
   * @param {number} size
   * @param {number} own how often somebody meets again in the group
   * @param {number} left with those in the group
   * @param {number[]} sizes of the other groups
   * @param {Choice} found the best so far, made better in place
   */
  #fill(group, size, own, left, sizes, found) {
    if (own >= found.again) return;
    if (group.length === size) {
      const bits = group.reduce((sum, person) => sum | (1 << person), 0);
      const again = own + this.best(left & ~bits, sizes).again;
      if (again < found.again) Object.assign(found, { again, group: bits });
      return;
    }
    for (let person = (group.at(-1) ?? 0) + 1; person < this.#met.length; person += 1) {
      if (!(left & (1 << person))) continue;
      let more = own;
      for (const other of group) more += this.#met[person]?.[other] ?? 0;
      this.#fill([...group, person], size, more, left, sizes, found);
    }
  }
}

/**
 * @param {number[]} sizes
 * @param {number} size
 */
function without(sizes, size) {
  return sizes.filter((_, at) => at !== sizes.indexOf(size));
}
