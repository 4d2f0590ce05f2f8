/** `<team-device>`: one device that is passed round. Totals lie in its memory, and neither an order nor a time. */

import { valueOf } from "../answers/answers.js";
import { actionOf, button, element, find } from "../markup/html.js";
import { _, ngettext } from "../markup/words.js";
import { askTeam, instrumentOf, sentenceOf } from "../team/asked.js";
import { teamPicture } from "../team/picture.js";

/** @typedef {import("../team/asked.js").Counts} Counts */

const FEWEST = 5;

class TeamDevice extends HTMLElement {
  #ending = new AbortController();

  connectedCallback() {
    this.#ending = new AbortController();
    new Passing(this, this.#ending.signal);
  }

  disconnectedCallback() {
    this.#ending.abort();
  }
}

/** One device on its way from hand to hand. */
class Passing {
  #root;
  #blank;
  #place = element("div", { class: "passing" });
  #status = element("p", { class: "says", role: "status" });
  /** @type {Counts | null} */
  #counts = null;

  /**
   * @param {HTMLElement} root
   * @param {AbortSignal} signal
   */
  constructor(root, signal) {
    this.#root = root;
    this.#blank = find(root, "form.items", HTMLFormElement);
    root.append(this.#place, this.#status);
    this.#offerToBegin();
    root.addEventListener("click", (event) => this.#clicked(actionOf(event)), { signal });
    root.addEventListener("submit", (event) => this.#submitted(event), { signal });
    addEventListener("beforeunload", (event) => this.#counts && event.preventDefault(), { signal });
    // A page that is left may lie in the browser's memory until somebody comes back to it.
    addEventListener("pagehide", () => this.#forget(), { signal });
    signal.addEventListener("abort", () => [this.#place, this.#status].forEach((own) => own.remove()));
  }

  #offerToBegin() {
    this.#place.replaceChildren(element("p", { class: "actions" }, button(_("Begin with the first person"), "next")));
  }

  /** @param {string | undefined} action */
  #clicked(action) {
    if (action === "next") this.#showForm();
    if (action === "look") this.#look();
    if (action === "leave-out") this.#pass(_("Nothing was counted."));
    if (action === "give-up") this.#forget();
  }

  /** A clean form for each person: no browser fills in what was never there before. */
  #showForm() {
    const form = /** @type {HTMLFormElement} */ (this.#blank.cloneNode(true));
    form.hidden = false;
    this.#status.textContent = "";
    this.#place.replaceChildren(form);
    form.querySelector("input")?.focus();
  }

  /** @param {Event} event */
  async #submitted(event) {
    const form = event.target;
    if (!(form instanceof HTMLFormElement) || !this.#place.contains(form)) return;
    event.preventDefault();
    const chosen = /** @type {NodeListOf<HTMLInputElement>} */ (form.querySelectorAll("input:checked"));
    const responses = Object.fromEntries([...chosen].map((radio) => [radio.name, valueOf(radio)]));
    try {
      const asked = { instrument: instrumentOf(this.#root), responses, counts: this.#counts };
      this.#counts = (await askTeam("count", asked)).counts;
      this.#pass(_("You are counted, and your answers are gone."));
    } catch (problem) {
      this.#status.textContent = sentenceOf(problem);
    }
  }

  /**
   * Show nothing but how many there are, and hand the device on.
   *
   * @param {string} words
   */
  #pass(words) {
    const people = this.#counts?.people ?? 0;
    const look = people >= FEWEST ? [button(_("That was everybody: show the picture, once"), "look")] : [];
    this.#place.replaceChildren(
      element("p", { class: "so-far", tabindex: "-1" }, ngettext("One person so far.", "{n} people so far.", people)),
      element("p", { class: "keys" }, button(_("Next person"), "next"), ...look, button(_("Erase this round"), "give-up")),
    );
    this.#status.textContent = words;
    find(this.#place, ".so-far", HTMLElement).focus();
  }

  /** One look: what would be added after it would tell the newcomers apart. */
  async #look() {
    const counts = this.#counts;
    if (!counts) return;
    try {
      const { html } = await askTeam("picture", { instrument: instrumentOf(this.#root), counts });
      const root = /** @type {HTMLElement} */ (this.#root.closest("team-round"));
      const picture = teamPicture(root, html, counts);
      this.#counts = null;
      this.#place.replaceChildren(picture, element("p", { class: "keys" }, button(_("Put it away"), "give-up")));
      this.#status.textContent = _("This is the one look. When you leave this page the picture is gone, unless you save it.");
      picture.querySelector("div")?.focus();
    } catch (problem) {
      this.#status.textContent = sentenceOf(problem);
    }
  }

  #forget() {
    this.#counts = null;
    this.#status.textContent = "";
    this.#offerToBegin();
  }
}

customElements.define("team-device", TeamDevice);
