/** What the host's window tells the room's of a meeting. */

import { read } from "../meeting/clock.js";
import { _ } from "../markup/words.js";
import { laterIn, nextTogether } from "./people.js";

/** @typedef {import("../papers/guide.js").Guide} Guide */
/** @typedef {import("./record.js").Record} Record */

const TOGETHER = { alone: _("On your own."), pairs: _("In pairs."), trios: _("In threes."), everyone: "" };

/**
 * Return what the room may see now.
 *
 * @param {Guide} guide
 * @param {Record} record
 * @param {string} change a call to change over, or nothing
 * @param {number} now
 */
export function whatToShow(guide, record, change, now) {
  const { at, over } = record.clock;
  const step = guide.steps[at];
  if (over !== null || !step) return "over";
  const { left, isPaused } = read(record.clock, now);
  const together = nextTogether(guide.steps, at);
  const groups = record.groups[together] ?? [];
  const isLater = together > at && groups.length > 0;
  return {
    meeting: guide.title,
    title: step.title,
    show: step.show ?? "",
    who: isLater ? laterIn(guide.steps[together]) : TOGETHER[step.grouping],
    apart: step.apart ?? "",
    chairs: chairCount(guide, record),
    order: record.orders[at] ?? [],
    groups,
    ends: Math.round((now + left * 1000) / 1000) * 1000,
    seconds: record.clock.seconds[at] ?? 60,
    change,
    isPaused,
  };
}

/**
 * @param {Guide} guide
 * @param {Record} record
 */
export function chairCount({ group_size: { low } }, { names }) {
  return Math.min(Math.max(names.length || low + 2, 3), 16);
}
