/** One intention on the page: what it says, and what its reader may do with it. */

import { isDue } from "../intention/current.js";
import { dayInWords, daysAfter, today, weekdayOf } from "../intention/days.js";
import { IntentionForm } from "../intention/intention-form.js";
import { afterwardsOf, sentence } from "../intention/sentence.js";
import { actionOf, button, element } from "../markup/html.js";
import { _ } from "../markup/words.js";
import { change, remove } from "../record/store.js";

/** @typedef {import("../intention/current.js").Intention} Intention */

const WEEK = 7;
const BETWEEN = " · ";

export class IntentionCard {
  #intention;
  #changed;
  #about;
  #actions;

  /**
   * @param {Intention} intention
   * @param {(words: string, isKept: boolean) => void} changed is told what to say, and whether it outlives the page
   */
  constructor(intention, changed) {
    this.#intention = intention;
    this.#changed = changed;
    this.#about = element("p", { class: "about" }, ...about(intention));
    this.#actions = element("p", { class: "actions" }, ...(intention.ended ? overKeys() : keysOf(intention)));
    this.drawn = element(
      "article",
      { class: "intention", "data-intention": intention.id },
      element("p", { class: "kept-sentence" }, sentence(intention)),
      ...paragraph(afterwardsOf(intention)),
      this.#about,
      ...happened(intention),
      this.#actions,
    );
    this.drawn.addEventListener("click", (event) => this.#does(actionOf(event)));
  }

  /** @param {string | undefined} action */
  #does(action) {
    switch (action) {
      case "to-calendar":
        return this.#openCalendar();
      case "look-back":
        return this.#lookBack();
      case "change":
        return this.#openForm();
      case "not-now":
        return this.#close();
      case "let-go":
        return this.#write({ ended: "let-go" }, _("Let go."));
      case "take-up":
        return this.#write({ ended: "" }, _("It is back."));
      case "erase":
        return this.#changed(_("Erased."), remove("intention", this.#intention.id));
    }
  }

  async #openCalendar() {
    try {
      const { openCalendar } = await import("../intention/calendar.js");
      openCalendar(this.#actions, this.#intention, (intention) => this.#about.replaceChildren(...about(intention)));
    } catch (problem) {
      this.#didNotCome(problem);
    }
  }

  async #lookBack() {
    try {
      const { LookingBack } = await import("./looking-back.js");
      this.#open(new LookingBack(this.#intention, this.#changed, () => this.#openForm()));
    } catch (problem) {
      this.#didNotCome(problem);
    }
  }

  /** @param {unknown} problem */
  #didNotCome(problem) {
    console.warn("What a reader opened did not come.", problem);
    this.#changed(_("This could not start just now. Try again, or write it down on paper."), true);
  }

  #openForm() {
    this.#open(new IntentionForm(this.#intention, (_id, isKept) => this.#changed(_("Changed."), isKept)));
  }

  /** @param {{drawn: HTMLElement, focus: () => void}} panel */
  #open(panel) {
    this.drawn.querySelector("form")?.remove();
    this.#actions.hidden = true;
    this.drawn.append(panel.drawn);
    panel.focus();
  }

  #close() {
    this.drawn.querySelector("form")?.remove();
    this.#actions.hidden = false;
    this.drawn.querySelector("button")?.focus();
  }

  /**
   * @param {Record<string, unknown>} fields
   * @param {string} words
   */
  #write(fields, words) {
    this.#changed(words, change("intention", this.#intention.id, fields));
  }
}

/** @param {Intention} intention */
function about(intention) {
  const { from, look_back, day, ended } = intention;
  const parts = from ? [_("From “{title}”", { title: from })] : [];
  if (ended) return [[...parts, _("over")].join(BETWEEN)];
  if (day) parts.push(_("in the calendar file: {day}", { day: dayInWords(day) }));
  if (isDue(intention, today())) parts.push(_("time to look back"));
  const words = parts.join(BETWEEN);
  if (look_back === "" || isDue(intention, today())) return [words];
  return [words, " ", later(look_back)];
}

/**
 * Return the way to look back before its day, which is there for whoever wants it, and calls nobody.
 *
 * @param {string} look_back
 */
function later(look_back) {
  const day = look_back < daysAfter(today(), WEEK) ? weekdayOf(look_back) : dayInWords(look_back);
  const way = button(_("look back on {day}", { day }), "look-back");
  way.className = "later";
  return way;
}

/** @param {Intention} intention */
function happened({ what_happened: words }) {
  return words ? [element("p", { class: "happened" }, words)] : [];
}

/** @param {string} words */
function paragraph(words) {
  return words ? [element("p", {}, words)] : [];
}

/** @param {Intention} intention */
function keysOf(intention) {
  const isNow = intention.look_back === "" || isDue(intention, today());
  return [
    // What there is to do now stands first; before its day, it stands with the day.
    ...(isNow ? [button(_("Look back"), "look-back")] : []),
    button(_("Into my calendar"), "to-calendar"),
    button(_("Change it"), "change"),
    button(_("Let it go"), "let-go"),
  ];
}

function overKeys() {
  return [button(_("Take it up again"), "take-up"), button(_("Erase it"), "erase")];
}
