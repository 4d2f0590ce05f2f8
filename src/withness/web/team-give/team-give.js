/** `<team-give>`: a second, separate act after one's own result: two codes for two keepers. It keeps and sends nothing. */

import { valueOf } from "../answers/answers.js";
import { element, find } from "../markup/html.js";
import { _ } from "../markup/words.js";
import { startSoon } from "../python/scorer.js";
import { askTeam, chance, instrumentOf, sentenceOf } from "../team/asked.js";
import { codeCard } from "../team/code-card.js";
import { dress } from "../team/dress.js";
import { field } from "../team/field.js";
import { RoundFields, roundHere } from "../team/round.js";

class TeamGive extends HTMLElement {
  #ending = new AbortController();

  connectedCallback() {
    this.#ending = new AbortController();
    new Giving(this, this.#ending.signal);
  }

  disconnectedCallback() {
    this.#ending.abort();
  }
}

/** One reader who may take part, or may not. */
class Giving {
  #root;
  #result;
  #fields = new RoundFields("give");
  #people = element("input", { id: "give-people", type: "number", min: "1", max: "999", inputmode: "numeric" });
  #guessed = element("div", { class: "guessed" });
  #codes = element("div", { class: "given" });
  #status = element("p", { class: "says", role: "status" });

  /**
   * @param {HTMLElement} root
   * @param {AbortSignal} signal
   */
  constructor(root, signal) {
    this.#root = root;
    dress();
    const place = find(root, "details", HTMLDetailsElement);
    const drawn = this.#drawn();
    place.append(drawn);
    if (roundHere().day) place.open = true;
    this.#people.addEventListener("change", () => this.#guess());
    drawn.addEventListener("submit", (event) => this.#give(event));
    drawn.addEventListener("focusin", startSoon);
    this.#result = find(root.closest("self-check") ?? root, ".result", HTMLElement);
    // Open or not, it is read behind a result: what could be guessed is asked for then, and Python is there.
    place.addEventListener("toggle", () => this.#seen(place.open), { signal });
    const watch = new MutationObserver(() => this.#seen(place.open));
    watch.observe(this.#result, { attributeFilter: ["hidden"] });
    signal.addEventListener("abort", () => watch.disconnect());
    this.#seen(place.open);
    // Whoever changes an answer has another result, and codes are of one result only.
    const answers = root.closest("self-check")?.querySelector("form.items");
    answers?.addEventListener("click", () => this.#codes.replaceChildren(), { signal });
    addEventListener("pagehide", () => this.#codes.replaceChildren(), { signal });
    signal.addEventListener("abort", () => drawn.remove());
  }

  #drawn() {
    return element(
      "form",
      { class: "giving", autocomplete: "off" },
      this.#guessed,
      element("p", { class: "row" }, field(_("How many of you are there, about?"), this.#people)),
      element("h3", {}, _("Your two codes")),
      element("p", {}, _("Leave yourself out if you manage the others, or if you would rather not.")),
      this.#fields.drawn,
      element("p", { class: "actions" }, element("button", { class: "button" }, _("Make my two codes"))),
      this.#status,
      this.#codes,
    );
  }

  /** @param {boolean} isOpen */
  #seen(isOpen) {
    if (isOpen && !this.#result.hidden) this.#guess();
  }

  async #guess() {
    const people = Number.parseInt(this.#people.value, 10);
    try {
      const { html } = await askTeam("guess", { instrument: instrumentOf(this.#root), people: people > 0 ? people : null });
      this.#guessed.innerHTML = html;
    } catch (problem) {
      this.#status.textContent = sentenceOf(problem);
    }
  }

  /** @param {Event} event */
  async #give(event) {
    event.preventDefault();
    this.#codes.replaceChildren();
    this.#status.textContent = "";
    try {
      const instrument = instrumentOf(this.#root);
      const asked = { instrument, responses: this.#responses, round: this.#fields.round, random: chance() };
      this.#show(await askTeam("share", asked));
    } catch (problem) {
      this.#status.textContent = sentenceOf(problem);
    }
  }

  get #responses() {
    const form = this.#root.closest("self-check");
    const chosen = /** @type {NodeListOf<HTMLInputElement>} */ (form?.querySelectorAll(".items :checked") ?? []);
    return Object.fromEntries([...chosen].map((radio) => [radio.name, valueOf(radio)]));
  }

  /** @param {{codes: {A: string, B: string}, parts: [string, string][]}} shared */
  #show({ codes, parts }) {
    const rows = parts.map(([part, reading]) => element("li", {}, `${part}: ${reading}`));
    this.#codes.replaceChildren(
      element("p", {}, _("These readings are in your codes, and nothing else of yours:")),
      element("ul", {}, ...rows),
      codeCard(_("Code A"), codes.A, _("For the keeper of A, and for nobody else.")),
      codeCard(_("Code B"), codes.B, _("For the keeper of B, and for nobody else.")),
      element(
        "p",
        {},
        _("Either code alone says nothing about you; both together do. They are gone from here when you leave the page. Make them once: whoever makes new ones and sends both pairs is counted twice."),
      ),
    );
    this.#status.textContent = _("Your two codes are ready.");
  }
}

customElements.define("team-give", TeamGive);
