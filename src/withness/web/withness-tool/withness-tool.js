/** `<withness-tool>`: on a page that is none of the kit's, what the page behind its link draws takes the link's place. */

class WithnessTool extends HTMLElement {
  async connectedCallback() {
    const link = this.querySelector(":scope > a[href]");
    if (!(link instanceof HTMLAnchorElement)) return;
    try {
      const tool = await toolOf(link.href);
      this.replaceChildren(tool);
    } catch (problem) {
      console.warn("The tool stays behind its link.", problem);
    }
  }
}

/** @param {string} address */
async function toolOf(address) {
  const answer = await fetch(address);
  if (!answer.ok) throw new Error(`${address}: ${answer.status}`);
  const page = new DOMParser().parseFromString(await answer.text(), "text/html");
  const tool = page.querySelector("main [data-part]");
  if (!tool) throw new Error(`${address} has no tool.`);
  return tool;
}

customElements.define("withness-tool", WithnessTool);
