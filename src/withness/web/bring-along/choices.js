/** What a reader may bring along, line by line, and the chosen lines as one text. */

import { sentence } from "../intention/sentence.js";
import { _ } from "../markup/words.js";

/** @typedef {{key: string, heading: string, text: string}} Choice a line, and what it stands under, if under anything */
/** @typedef {{id: string, day: string, lines: string[]}} Told what Python says of one result */

/**
 * Return the lines of some results of one self-check.
 *
 * @param {string} title
 * @param {Told[]} told
 * @returns {Choice[]}
 */
export function ofResults(title, told) {
  return told.flatMap(({ id, day, lines }) => {
    // Translators: a self-check, and the day of a result.
    const heading = _("{title}, {day}", { title, day });
    return lines.map((text) => ({ key: `result:${id}:${text}`, heading, text }));
  });
}

/**
 * @param {import("../record/notes.js").Note[]} notes
 * @returns {Choice[]}
 */
export function ofNotes(notes) {
  const written = notes.filter(({ text }) => text.trim() !== "");
  return written.map(({ id, title, question, text }) => ({ key: `note:${id}`, heading: question || title, text }));
}

/**
 * @param {{id: string, when: string, will: string}[]} intentions
 * @returns {Choice[]}
 */
export function ofIntentions(intentions) {
  return intentions.map((one) => ({ key: `intention:${one.id}`, heading: "", text: sentence(one) }));
}

/**
 * Return lines that follow one another under the same heading as one list, with it.
 *
 * @param {Choice[]} choices
 */
export function byHeading(choices) {
  /** @type {{heading: string, choices: Choice[]}[]} */
  const lists = [];
  for (const choice of choices) {
    const last = lists.at(-1);
    if (last && last.heading === choice.heading) last.choices.push(choice);
    else lists.push({ heading: choice.heading, choices: [choice] });
  }
  return lists;
}

/**
 * Return chosen lines as a reader brings them: each heading once, with its lines below it.
 *
 * @param {Choice[]} choices
 */
export function wordsOf(choices) {
  const parts = byHeading(choices).map(({ heading, choices: lines }) => {
    return [...(heading ? [heading] : []), ...lines.map(({ text }) => text.trim())].join("\n");
  });
  return parts.join("\n\n");
}
