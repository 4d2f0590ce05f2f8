/** `<check-sums>`: has every sum on the page done again by the very Python that scores the reader's own answers. */

import { actionOf, find } from "../markup/html.js";
import { _ } from "../markup/words.js";
import { score } from "../python/scorer.js";
import { inWords, isSame, verdict } from "./sums.js";

const STARTS = _("Python does the sums on your device…");
const BROKEN = _("Python could not be started just now, so nothing was checked. Press the button to try again.");

class CheckSums extends HTMLElement {
  #ending = new AbortController();
  #checking = false;

  connectedCallback() {
    this.#ending = new AbortController();
    this.addEventListener("click", (event) => this.#clicked(event), { signal: this.#ending.signal });
    find(this, "[data-action=check]", HTMLButtonElement).hidden = false;
  }

  disconnectedCallback() {
    this.#ending.abort();
  }

  /** @param {Event} event */
  #clicked(event) {
    if (actionOf(event) === "check" && !this.#checking) this.#check();
  }

  async #check() {
    this.#checking = true;
    this.#say(STARTS);
    try {
      this.#say(verdict(await this.#checkAll()));
    } catch (problem) {
      console.warn("Python did not answer.", problem);
      this.#say(BROKEN);
    } finally {
      this.#checking = false;
    }
  }

  async #checkAll() {
    const sum = { agree: 0, all: 0 };
    for (const scale of this.querySelectorAll("details")) {
      const { agree, all } = await checkScale(scale);
      find(scale, ".tally", HTMLElement).textContent = _("{agree} of {all} agree", { agree, all });
      if (agree < all) scale.open = true;
      sum.agree += agree;
      sum.all += all;
    }
    return sum;
  }

  /** @param {string} words */
  #say(words) {
    find(this, ".verdict", HTMLElement).textContent = words;
  }
}

/**
 * Do the sums of one scale, and write each beside what it must be.
 *
 * @param {HTMLElement} scale
 * @returns {Promise<import("./sums.js").Tally>}
 */
async function checkScale(scale) {
  const tally = { agree: 0, all: 0 };
  for (const row of scale.querySelectorAll("tr[data-responses]")) {
    const { profile } = await score(scale.dataset.instrument ?? "", row.getAttribute("data-responses") ?? "", "");
    for (const sum of /** @type {NodeListOf<HTMLElement>} */ (row.querySelectorAll("[data-score]"))) {
      const { score: found = null } = profile.subscales[sum.dataset.score ?? ""] ?? {};
      const agrees = isSame(found, JSON.parse(sum.dataset.expected ?? ""));
      find(sum, "b", HTMLElement).textContent = agrees ? inWords(found) : _("{score}: not as it must be", { score: inWords(found) });
      sum.classList.toggle("differs", !agrees);
      tally.agree += Number(agrees);
      tally.all += 1;
    }
  }
  return tally;
}

customElements.define("check-sums", CheckSums);
