/** The result: Python is asked for it, and it is shown in the place of the form for as long as its address says so. */

import { element, find } from "../markup/html.js";
import { _ } from "../markup/words.js";
import { isAtHand, isOutdated, score } from "../python/scorer.js";
import { hideTrouble } from "../python/trouble.js";
import { hideGaps } from "./marked-gaps.js";
import { PROFILE, ProfileAddress } from "./profile-address.js";
import { isScorable } from "./scorable.js";
import { showTrouble } from "./trouble.js";

// Shorter waits are over before words about them are read.
const NOTICEABLE = 200;

export class Result {
  #address = new ProfileAddress();
  #progress = element("p", { class: "progress", role: "status" });
  #root;
  #form;
  #actions;
  #section;
  #instrument;
  #answers;
  #earlier;
  #signal;
  #working = false;
  /** What Python was asked ahead, and its answers. @type {Map<string, ReturnType<typeof score>>} */
  #ahead = new Map();

  /**
   * @param {HTMLElement} root
   * @param {string} instrument JSON
   * @param {import("../answers/answers.js").Answers} answers
   * @param {import("../answers/earlier.js").Earlier} earlier
   * @param {AbortSignal} signal
   */
  constructor(root, instrument, answers, earlier, signal) {
    this.#root = root;
    this.#form = find(root, "form.items", HTMLFormElement);
    this.#actions = find(root, "form > .actions", HTMLElement);
    this.#section = find(root, ".result", HTMLElement);
    this.#section.setAttribute("id", PROFILE);
    this.#instrument = instrument;
    this.#answers = answers;
    this.#earlier = earlier;
    this.#signal = signal;
    this.#actions.after(this.#progress);
    signal.addEventListener("abort", () => this.#progress.remove());
    addEventListener("popstate", () => this.arrived(), { signal });
  }

  /** Whether it stands in the place of the form. */
  get isShown() {
    return this.#form.hasAttribute("hidden");
  }

  /** Whether the answers as they stand can be scored. */
  get isPossible() {
    return isScorable(JSON.parse(this.#instrument), this.#answers.given);
  }

  ask() {
    this.#score();
    // While Python is at work. And not once the result is there: WebKit's Back skips what a script adds to the history
    // when no click is under way.
    this.#address.enter();
  }

  async askAgain() {
    // The address says that a profile is wanted, so the new page works it out of the answers kept.
    if (this.#answers.areKept && (await isOutdated())) location.reload();
    else this.ask();
  }

  /** Have the result at hand by the time it is asked for: whoever looks again has changed an answer or two. */
  workAhead() {
    if (!isAtHand() || this.#answers.blanks.length > 0) return;
    this.#ahead.clear();
    const responses = JSON.stringify(this.#answers.given);
    const result = this.#result(responses);
    // Whoever asks for it is told what went wrong.
    result.catch(() => {});
    this.#ahead.set(`${responses} ${this.#earlier.before}`, result);
  }

  /** The page was opened, or its address has changed: show what it says. */
  arrived() {
    if (this.#address.isHere) {
      if (!this.isShown && this.isPossible) this.#score();
    } else if (this.#address.isLeft && this.isShown) {
      this.#turnTo(this.#form);
    }
  }

  backToAnswers() {
    this.#turnTo(this.#form);
    this.#address.leave();
    this.#form.querySelector("input")?.focus();
  }

  eraseEarlier() {
    this.#earlier.erase(this.#section);
  }

  forget() {
    this.#section.replaceChildren();
  }

  async #score() {
    if (this.#working) return;
    this.#working = true;
    hideGaps(this.#form);
    hideTrouble(this.#root);
    const slow = setTimeout(() => (this.#progress.textContent = _("Working it out on your device…")), NOTICEABLE);
    try {
      const html = await this.#workOut();
      if (html && this.#isAwaited) this.#show(html);
    } catch (problem) {
      console.warn("Python did not answer.", problem);
      if (this.#isAwaited) showTrouble(this.#actions, this.#answers.areKept);
    } finally {
      clearTimeout(slow);
      this.#progress.textContent = "";
      this.#working = false;
    }
  }

  /** Whether the reader is still there and has not gone back to the answers meanwhile. */
  get #isAwaited() {
    return !this.#signal.aborted && !this.#address.isLeft;
  }

  /** Return the result of the answers as they stand when it arrives, or nothing when they were erased meanwhile. */
  async #workOut() {
    await this.#earlier.bringRecord();
    for (;;) {
      const responses = JSON.stringify(this.#answers.given);
      if (responses === "{}") return "";
      const ahead = this.#ahead.get(`${responses} ${this.#earlier.before}`);
      this.#ahead.clear();
      const { html } = await (ahead ?? this.#result(responses));
      if (responses === JSON.stringify(this.#answers.given)) return html;
    }
  }

  /** @param {string} responses */
  #result(responses) {
    return score(this.#instrument, responses, this.#earlier.before);
  }

  /** @param {string} html drawn by Python, where every text is escaped */
  #show(html) {
    this.#earlier.profileShown();
    this.#section.innerHTML = html;
    this.#section.classList.add("is-new");
    this.#turnTo(this.#section);
    find(this.#section, ".headline", HTMLElement).focus();
    requestAnimationFrame(() => setTimeout(() => this.#section.classList.remove("is-new")));
  }

  /** @param {HTMLElement} side the form or the result */
  #turnTo(side) {
    for (const each of [this.#form, this.#section]) each.toggleAttribute("hidden", each !== side);
  }
}
