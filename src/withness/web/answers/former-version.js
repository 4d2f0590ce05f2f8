/** Answers to an earlier version of a self-check: what still fits can be brought over, and all of it let go. */

import { button, element } from "../markup/html.js";
import { _, ngettext } from "../markup/words.js";
import { formerKeyOf } from "../device/keys.js";
import { carryOver, forget, kept, keyOf, keysOf } from "../device/kept.js";
import { lastGiven, read, renew } from "./newest.js";

export class FormerVersion {
  #notice = element("div", { class: "notice former", role: "status" });
  #keys;
  #name;
  #version;
  /** What was answered then and is asked in the same words now. @type {[string, number | null][]} */
  fitting;

  /**
   * @param {import("./answers.js").Answers} answers
   * @param {HTMLElement} above what the notice stands under
   * @param {string | undefined} name
   * @param {string | undefined} version
   */
  constructor(answers, above, name, version) {
    const answered = formerKeys("answers", name, version, renew);
    this.#keys = [...answered, ...formerKeys("earlier", name, version)];
    const given = lastGiven(answered.map((key) => read(kept(key) ?? "{}").given));
    this.fitting = answers.fitting(given);
    this.#name = name;
    this.#version = Number(version);
    if (this.#keys.length === 0) return;
    above.after(this.#notice);
    this.#tell([...given.values()].filter(({ value }) => value !== undefined).length);
  }

  /** Say whether the record has a result of an earlier version. */
  async isInRecord() {
    const { versionsOf } = await import("./results.js");
    return versionsOf(this.#name).some((other) => other < this.#version);
  }

  /** Let go of everything that was kept of other versions, but for the results, which the record keeps. */
  forget() {
    this.#keys.forEach(forget);
    this.end();
  }

  end() {
    this.#notice.remove();
  }

  /** @param {number} all how many answers there were */
  #tell(all) {
    const fit = this.fitting.length;
    const some = ngettext("{n} of your {all} answers still fits.", "{n} of your {all} answers still fit.", fit, { all });
    const how = fit === 0 ? _("Your answers no longer fit.") : some;
    const changed = _("This self-check has changed since you answered it.");
    const words = element("p", {}, all > 0 ? `${changed} ${how}` : changed);
    const actions = element("p", { class: "actions" }, button(_("Let the old answers go"), "let-go"));
    if (fit > 0) actions.prepend(button(_("Bring them over"), "bring-over"));
    this.#notice.append(words, actions);
  }
}

/**
 * Return the keys of what is kept of earlier versions; what a later one has kept is not this page's to judge.
 *
 * @param {string} kind
 * @param {string | undefined} name
 * @param {string | undefined} version
 * @param {typeof renew} [renewed] what makes of an old text one as it is kept now
 */
function formerKeys(kind, name, version, renewed) {
  for (const former of keysOf(`${formerKeyOf(kind, name)}:`)) {
    carryOver(former, keyOf(kind, name, versionOf(former)), renewed);
  }
  return keysOf(`${keyOf(kind, name)}:`).filter((key) => Number(versionOf(key)) < Number(version));
}

/** @param {string} key */
function versionOf(key) {
  return key.slice(key.lastIndexOf(":") + 1);
}
