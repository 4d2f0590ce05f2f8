/** How much a record holds, and what a file would change, in words. */

import { LOCALE, _, ngettext } from "../markup/words.js";
import { amounts } from "../record/record.js";

/** @type {{[kind in import("../record/shape.js").Kind]: (amount: number) => string}} */
const OF_A_KIND = {
  result: (amount) => ngettext("one result", "{n} results", amount),
  note: (amount) => ngettext("one note", "{n} notes", amount),
  intention: (amount) => ngettext("one intention", "{n} intentions", amount),
  day: (amount) => ngettext("a line for one day", "lines for {n} days", amount),
  "check-ins": (amount) => ngettext("one plan of check-ins", "{n} plans of check-ins", amount),
};

/**
 * Return how many things of each kind a record has.
 *
 * @param {import("../record/record.js").Record} record
 */
export function amountsInWords(record) {
  const there = amounts(record).filter(({ amount }) => amount > 0);
  return new Intl.ListFormat(LOCALE).format(there.map(({ kind, amount }) => OF_A_KIND[kind](amount)));
}

/**
 * Return what taking in a file changes, a sentence for each change there is.
 *
 * @param {import("../record/record.js").Counts} counts
 */
export function changesInWords({ added, changed, deleted, same }) {
  return [
    added > 0 && ngettext("One thing in it is new here.", "{n} things in it are new here.", added),
    changed > 0 && ngettext("One thing is newer in it.", "{n} things are newer in it.", changed),
    deleted > 0 && ngettext("One thing was deleted there, so it goes.", "{n} things were deleted there, so they go.", deleted),
    same > 0 && ngettext("One thing stays as it is here.", "{n} things stay as they are here.", same),
  ].filter((words) => words !== false);
}
