/** `<team-round>`: a round begins with a word and a day, and with one message to everybody; nothing comes back here. */

import { actionOf, button, element, find } from "../markup/html.js";
import { LOCALE, _ } from "../markup/words.js";
import { copy } from "../papers/papers.js";
import { startSoon } from "../python/scorer.js";
import { sentenceOf } from "../team/asked.js";
import { linkWith, RoundFields } from "../team/round.js";

/** @typedef {import("../team/asked.js").Round} Round */

class TeamRound extends HTMLElement {
  #ending = new AbortController();

  connectedCallback() {
    const { signal } = (this.#ending = new AbortController());
    const fields = new RoundFields("host");
    const status = element("p", { class: "status", role: "status" });
    const message = element("pre", { class: "paper", tabindex: "0", hidden: true });
    const form = element(
      "form",
      { autocomplete: "off" },
      fields.drawn,
      element("p", { class: "actions" }, element("button", { class: "button" }, _("Write the message"))),
      message,
      element("p", { class: "keys" }, button(_("Copy the message"), "copy-message"), button(_("Print it"), "print-message")),
      status,
    );
    const keys = find(form, ".keys", HTMLElement);
    keys.hidden = true;
    form.addEventListener("submit", (event) => {
      event.preventDefault();
      try {
        message.textContent = this.#message(fields.round);
        message.hidden = keys.hidden = false;
        status.textContent = "";
        message.focus();
      } catch (problem) {
        status.textContent = sentenceOf(problem);
      }
    });
    form.addEventListener("click", async (event) => {
      if (actionOf(event) === "copy-message") status.textContent = await copy(message.textContent ?? "");
      if (actionOf(event) === "print-message") this.#printAlone("prints-message");
    });
    this.addEventListener("focusin", startSoon, { signal });
    this.addEventListener("click", (event) => actionOf(event) === "print-paper" && print(), { signal });
    find(this, ".start-a-round", HTMLElement).append(form);
    signal.addEventListener("abort", () => form.remove());
    for (const hidden of this.querySelectorAll("[data-when-started]")) hidden.removeAttribute("hidden");
  }

  disconnectedCallback() {
    this.#ending.abort();
  }

  /** @param {Round} round */
  #message(round) {
    const { check = "", page = "", heading = "" } = this.dataset;
    const day = new Intl.DateTimeFormat(LOCALE, { dateStyle: "long", timeZone: "UTC" }).format(new Date(round.day));
    return [
      _("A team picture: {title}", { title: heading }),
      _("The word of this round is “{word}”, and its day is {day}.", { word: round.word, day }),
      "",
      _("1. Take the self-check. Your answers and your result stay on your device: {link}", { link: linkWith(check, round) }),
      _("2. If you like, go on below your result, at “Take part in a team picture.” Leaving that out is fine: the picture doesn’t show who is in it."),
      _("3. You get two codes. Send code A to ______ and code B to ______, and neither to the other one."),
      "",
      _("For the two of them, to add the codes up: {link}", { link: linkWith(page, round) }),
      _("If you manage others who are asked, please leave yourself out."),
    ].join("\n");
  }

  /** @param {string} what */
  #printAlone(what) {
    this.classList.add(what);
    addEventListener("afterprint", () => this.classList.remove(what), { once: true });
    print();
  }
}

customElements.define("team-round", TeamRound);
