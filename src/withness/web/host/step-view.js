/** One step as its host sees it: what to say, what to do, the time as a shrinking ground, and the step after it. */

import { button, element } from "../markup/html.js";
import { _, ngettext } from "../markup/words.js";
import { inWords, minutesAndSeconds } from "../meeting/wording.js";
import { chairs } from "../room/chairs.js";
import { timeOfDay } from "../papers/guide.js";

/** @typedef {import("../papers/guide.js").Guide} Guide */
/** @typedef {import("../papers/guide.js").Step} Step */
/** @typedef {ReturnType<typeof import("../meeting/clock.js").read>} Reading */

const ORDER = {
  draw: _("The order is drawn:"),
  volunteers: _("Whoever would like to begins."),
  "newest-first": _("The newest person begins; the one who has been here longest comes last."),
  "senior-last": _("The most senior person speaks last."),
};
const GROUPING = { alone: _("alone"), pairs: _("pairs"), trios: _("threes"), everyone: _("everyone") };

const TOLD = 10_000;

export class StepView {
  #ground = element("div", { class: "ground", "aria-hidden": "true" });
  #digits = element("span", { class: "digits", role: "timer", "aria-live": "off" });
  #over = element("span");
  #left = element("p", { class: "left" }, this.#digits, " ", this.#over);
  #end = element("p", { class: "end" });
  #change = element("p", { class: "change", role: "status" });
  #status = element("p", { class: "status", role: "status" });
  #onward = element("button", { type: "button", class: "button", "data-action": "next" });
  #pause = button(_("Pause"), "pause");
  #time = button(_("Time left"), "time");
  #step = element("div", { class: "now", "aria-live": "polite" });
  #next = element("p", { class: "then" });
  #guide;
  /** When the time was last told in words, which are soon no longer true. */
  #told = Infinity;

  /** @param {Guide} guide */
  constructor(guide) {
    this.#guide = guide;
    this.#time.setAttribute("aria-pressed", "false");
  }

  /**
   * Return the parts, with those that belong to the people here between step and buttons.
   *
   * @param {import("./people.js").People} people
   */
  parts(people) {
    return [
      element("header", {}, element("p", { class: "kicker" }, this.#guide.title), this.#end),
      element("div", { class: "stage" }, this.#ground, this.#step, this.#change, this.#left),
      element("div", { class: "dock" }, this.#status, this.#keys()),
      this.#next,
      people.place,
    ];
  }

  #keys() {
    return element(
      "p",
      { class: "keys" },
      button(_("Back"), "back"),
      this.#pause,
      button(_("A minute more"), "more"),
      button(_("Skip"), "skip"),
      this.#time,
      this.#onward,
    );
  }

  /**
   * Show another step.
   *
   * @param {import("../meeting/clock.js").Meeting} meeting
   * @param {boolean} isDrawn whether the order of speaking was drawn from names
   * @param {number} count of chairs
   */
  show({ at, skipped, seconds }, isDrawn, count) {
    const { steps } = this.#guide;
    const step = /** @type {Step} */ (steps[at]);
    const after = skipped.findIndex((isOut, place) => place > at && !isOut);
    const gaps = { n: at + 1, all: steps.length, together: GROUPING[step.grouping] };
    this.#step.replaceChildren(
      element("p", { class: "kicker" }, _("Step {n} of {all} · {together}", gaps)),
      element("h1", {}, step.title),
      ...(step.say.length > 0
        ? [element("blockquote", { class: "say" }, ...step.say.map((line) => element("p", {}, line)))]
        : []),
      ...notesOf(step, isDrawn).map((line) => element("p", { class: "note" }, line)),
      ...(step.show ? [element("p", { class: "show" }, _("The room sees: {words}", { words: step.show }))] : []),
      ...(step.apart ? [chairs(count, step.apart)] : []),
    );
    const minutes = Math.round((seconds[after] ?? 0) / 60);
    this.#next.textContent = after < 0 ? _("This is the last step.") : then(steps[after], minutes);
    this.#onward.textContent = after < 0 ? _("Finish") : _("Next");
    this.#change.textContent = "";
    if (this.#told < Infinity) this.#tellNoMore();
  }

  /**
   * Show how the time stands. What is over is told to the host alone, and calmly; so is a hint in a silent step.
   *
   * @param {Reading} reading
   */
  tick({ left, share, forecast, late, isPaused, isClockBack }, end = forecast, hint = "") {
    this.#ground.style.setProperty("--left", String(share));
    write(this.#digits, this.#isTimeShown && left >= 0 ? minutesAndSeconds(left) : "");
    const over = left < 0 ? _("This step is {time}.", { time: inWords(left) }) : hint;
    write(this.#over, isPaused ? _("We pause.") : over);
    const gaps = { time: timeOfDay(end), later: timeOfDay(forecast) };
    const isLate = late >= 30 && gaps.time !== gaps.later;
    write(this.#end, isLate ? _("Ends at {time}; at this pace at {later}", gaps) : _("Ends at {time}", gaps));
    if (Date.now() > this.#told + TOLD) this.#tellNoMore();
    write(this.#pause, isPaused ? _("Go on") : _("Pause"));
    this.#pause.dataset.action = isPaused ? "go-on" : "pause";
    if (isClockBack) this.say(_("This device’s clock was set back. The meeting counts on from where it was."));
  }

  /** What was told of the time is no longer true. */
  #tellNoMore() {
    this.#told = Infinity;
    this.say("");
  }

  get #isTimeShown() {
    return this.#time.getAttribute("aria-pressed") === "true";
  }

  /**
   * Show the digits, or put them away again; whoever hears the page is told how long is left.
   *
   * @param {Reading} reading
   * @param {number} now
   */
  turnTime(reading, now) {
    this.#time.setAttribute("aria-pressed", String(!this.#isTimeShown));
    if (!this.#isTimeShown) return this.#tellNoMore();
    const end = timeOfDay(reading.forecast);
    const gaps = { time: inWords(reading.left), all: inWords((reading.forecast - now) / 1000), end };
    const left = _("Left in this step: {time}. In the meeting: {all}, until {end}.", gaps);
    const over = _("This step is {time}. Left in the meeting: {all}, until {end}.", gaps);
    this.say(reading.left < 0 ? over : left);
    this.#told = now;
  }

  /** @param {string} words */
  say(words) {
    write(this.#status, words);
  }

  /** @param {string} words a call to change over, or nothing */
  call(words) {
    write(this.#change, words);
  }
}

/**
 * @param {Step | undefined} step
 * @param {number} minutes
 */
function then(step, minutes) {
  return ngettext("Next: {step}, {n} minute", "Next: {step}, {n} minutes", minutes, { step: step?.title ?? "" });
}

/**
 * @param {Step} step
 * @param {boolean} isDrawn whether an order of names stands beside it
 */
function notesOf({ apart, order, grouping, silent, one_turn: hasOneTurn, note }, isDrawn) {
  return [
    ...(apart ? [_("The {role}’s chair is turned: they only listen.", { role: apart })] : []),
    ...(order ? [orderIn(order, grouping, isDrawn)] : []),
    ...(silent ? [silence(hasOneTurn)] : []),
    ...(note ? [note] : []),
  ];
}

/** @param {boolean} [hasOneTurn] whose end a raised hand shows */
function silence(hasOneTurn) {
  if (hasOneTurn) return _("No signal but the hand in this step: let the silence be.");
  return _("No signal in this step: let the silence be.");
}

/**
 * @param {keyof typeof ORDER} order
 * @param {keyof typeof GROUPING} grouping
 * @param {boolean} isDrawn
 */
function orderIn(order, grouping, isDrawn) {
  if (order === "newest-first" && grouping !== "everyone") return _("Of each group the newest begins.");
  return order === "draw" && !isDrawn ? _("Everyone draws a card; the lowest number begins.") : ORDER[order];
}

/**
 * Write only what is new: each change makes the browser look at the page again.
 *
 * @param {HTMLElement} place
 * @param {string} words
 */
function write(place, words) {
  if (place.textContent !== words) place.textContent = words;
}
