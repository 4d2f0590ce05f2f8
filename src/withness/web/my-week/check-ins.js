/** Check-ins on good days: a form for a plan, and the plans there are. */

import { newId } from "../device/new-id.js";
import { daysAfter, today } from "../intention/days.js";
import { weekPaper } from "../intention/week-paper.js";
import { element } from "../markup/html.js";
import { _ } from "../markup/words.js";
import { change } from "../record/store.js";
import { PlanCard } from "./plan-card.js";
import { plans } from "./plans.js";
import { Part } from "./part.js";

/** @typedef {import("./plans.js").Plan} Plan */
/** @typedef {import("./plans.js").Asked} Asked */

export class CheckIns extends Part {
  constructor() {
    super("check-ins", _("Good-day check-ins"), "good-day-check-ins");
  }

  draw() {
    const now = plans();
    this.show([now, today()], () => [
      element("p", {}, _("Ask how somebody is on days when nothing is wrong. Initials are enough, so write no more.")),
      ...now.map((plan) => this.#card(plan)),
      this.#newPlan(),
    ]);
  }

  #newPlan() {
    const fold = element("details", {}, element("summary", {}, _("A new plan")));
    fold.addEventListener("toggle", () => this.#openForm(fold));
    return fold;
  }

  /** @param {HTMLElement} fold */
  async #openForm(fold) {
    try {
      const { PlanForm } = await import("./plan-form.js");
      if (!fold.querySelector("form")) fold.append(new PlanForm((asked) => this.#draw(newId(), asked)).drawn);
    } catch (problem) {
      console.warn("The form for a plan did not come.", problem);
      this.say(_("This could not start just now. Try again, or write it down on paper."));
    }
  }

  /** @param {Plan} plan */
  #card(plan) {
    const { who, every, from, until, days_off, hard_days, earliest, latest } = plan;
    const asked = { who, every, from, until, days_off, hard_days, earliest, latest };
    return new PlanCard(plan, {
      drawAnew: () => this.#draw(plan.id, { ...asked, from: later(from, daysAfter(today(), 1)) }),
      changed: (words, isKept) => this.#changed(words, isKept),
    }).drawn;
  }

  /**
   * Have a plan drawn, and keep it.
   *
   * @param {string} id
   * @param {Asked} asked
   */
  async #draw(id, asked) {
    try {
      const seed = newId();
      const { planned = [], says = [] } = await weekPaper("check-ins", { ...asked, seed });
      const isKept = change("check-ins", id, { ...asked, seed, planned, uid: newId(), sequence: 0 });
      this.#changed([_("Drawn, and kept on this device."), ...says].join(" "), isKept);
    } catch (problem) {
      this.say(problem instanceof Error ? problem.message : String(problem));
    }
  }

  /**
   * @param {string} words
   * @param {boolean} isKept
   */
  #changed(words, isKept) {
    this.draw();
    this.sayKept(isKept, words);
  }
}

/**
 * @param {string} one
 * @param {string} other
 */
function later(one, other) {
  return one > other ? one : other;
}
