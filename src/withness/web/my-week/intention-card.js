/** One intention on the page: what it says, and what its reader may do with it. */

import { inWords } from "../answers/takings.js";
import { isDue } from "../intention/current.js";
import { today } from "../intention/days.js";
import { IntentionForm } from "../intention/intention-form.js";
import { openCalendar } from "../intention/kept-here.js";
import { sentence } from "../intention/sentence.js";
import { actionOf, button, element } from "../markup/html.js";
import { _ } from "../markup/words.js";
import { change, remove } from "../record/store.js";
import { LookingBack } from "./looking-back.js";

/** @typedef {import("../intention/current.js").Intention} Intention */

export class IntentionCard {
  #intention;
  #changed;
  #actions;

  /**
   * @param {Intention} intention
   * @param {(words: string, isKept: boolean) => void} changed is told what to say, and whether it outlives the page
   */
  constructor(intention, changed) {
    this.#intention = intention;
    this.#changed = changed;
    this.#actions = element("p", { class: "actions" }, ...(intention.ended ? overKeys() : keysOf(intention)));
    this.drawn = element(
      "article",
      { class: "intention", "data-intention": intention.id },
      element("p", { class: "kept-sentence" }, sentence(intention)),
      element("p", { class: "about" }, about(intention)),
      ...happened(intention),
      this.#actions,
    );
    this.drawn.addEventListener("click", (event) => this.#does(actionOf(event)));
  }

  /** @param {string | undefined} action */
  #does(action) {
    switch (action) {
      case "to-calendar":
        return openCalendar(this.#actions, this.#intention);
      case "look-back":
        return this.#open(new LookingBack(this.#intention, this.#changed, () => this.#openForm()));
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
    this.#actions.querySelector("button")?.focus();
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
  const { from, look_back: day } = intention;
  const parts = [
    from && _("From “{title}”", { title: from }),
    intention.ended && _("over"),
    !intention.ended && day && (isDue(intention, today()) ? _("time to look back") : _("look back on {day}", { day: inWords(day) })),
  ];
  return parts.filter(Boolean).join(" · ");
}

/** @param {Intention} intention */
function happened({ what_happened: words }) {
  return words ? [element("p", { class: "happened" }, words)] : [];
}

/** @param {Intention} intention */
function keysOf(intention) {
  const keys = [
    button(_("Into my calendar"), "to-calendar"),
    button(_("Look back"), "look-back"),
    button(_("Change it"), "change"),
    button(_("Let it go"), "let-go"),
  ];
  // What there is to do now stands first.
  return isDue(intention, today()) ? [keys[1], keys[0], ...keys.slice(2)].filter((key) => key !== undefined) : keys;
}

function overKeys() {
  return [button(_("Take it up again"), "take-up"), button(_("Erase it"), "erase")];
}
