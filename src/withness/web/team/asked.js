/** What a team's pages ask of Python: codes, subtotals, totals and the picture of them. */

import { answerOf } from "../papers/papers.js";

/** @typedef {{word: string, day: string}} Round a word, and the day as `2026-11-30` */
/** @typedef {{people: number, subscales: Record<string, Record<string, number>>}} Counts */

/**
 * Return what Python answers. Rejects with a sentence for the reader, where there is no answer.
 *
 * @param {"share" | "add" | "total" | "count" | "picture" | "guess"} name
 * @param {object} asked
 */
export function askTeam(name, asked) {
  return answerOf("team_paper", name, asked);
}

/**
 * Return the self-check that a part is about, which the page says on it or around it.
 *
 * @param {Element} part
 */
export function instrumentOf(part) {
  return JSON.parse(part.closest("[data-instrument]")?.getAttribute("data-instrument") ?? "null");
}

/** So many bytes of chance as a pair of codes takes, from the browser's own secure source; in hexadecimal. */
export function chance() {
  const bytes = crypto.getRandomValues(new Uint8Array(64));
  return [...bytes].map((byte) => byte.toString(16).padStart(2, "0")).join("");
}

/**
 * Return the sentence of what was refused.
 *
 * @param {unknown} problem
 */
export function sentenceOf(problem) {
  return problem instanceof Error ? problem.message : String(problem);
}
