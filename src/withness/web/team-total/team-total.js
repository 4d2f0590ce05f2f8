/** `<team-total>`: two subtotals, laid together, are the picture of a team. */

import { element } from "../markup/html.js";
import { _ } from "../markup/words.js";
import { askTeam, instrumentOf, sentenceOf } from "../team/asked.js";
import { CodesField } from "../team/codes-field.js";
import { teamPicture } from "../team/picture.js";
import { RoundFields } from "../team/round.js";

class TeamTotal extends HTMLElement {
  #ending = new AbortController();

  connectedCallback() {
    const { signal } = (this.#ending = new AbortController());
    const fields = new RoundFields("total");
    const codes = new CodesField("total", _("The two subtotals, a line each"), signal);
    const status = element("p", { class: "says", role: "status" });
    const place = element("div");
    const form = element(
      "form",
      { autocomplete: "off" },
      fields.drawn,
      codes.drawn,
      element("p", { class: "actions" }, element("button", { class: "button" }, _("Lay them together"))),
      status,
    );
    form.addEventListener("submit", async (event) => {
      event.preventDefault();
      place.replaceChildren();
      status.textContent = "";
      try {
        const asked = { instrument: instrumentOf(this), round: fields.round, codes: codes.text };
        const { html, counts } = await askTeam("total", asked);
        const picture = teamPicture(rootOf(this), html, counts);
        place.replaceChildren(picture);
        picture.querySelector("div")?.focus();
      } catch (problem) {
        status.textContent = sentenceOf(problem);
      }
    });
    this.append(form, place);
    addEventListener("pagehide", () => place.replaceChildren(), { signal });
    signal.addEventListener("abort", () => [form, place].forEach((own) => own.remove()));
  }

  disconnectedCallback() {
    this.#ending.abort();
  }
}

/** @param {HTMLElement} part */
function rootOf(part) {
  return /** @type {HTMLElement} */ (part.closest("team-round"));
}

customElements.define("team-total", TeamTotal);
