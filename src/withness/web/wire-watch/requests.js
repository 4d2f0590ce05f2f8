/** What page and worker have asked hosts for, as the browser itself has noted it. */

/** @typedef {{name: string, startTime: number, transferSize?: number, decodedBodySize?: number}} Entry of the browser */
/** @typedef {"page" | "worker"} Who */
/**
 * @typedef {object} Request
 * @property {string} address all of it
 * @property {Who} by
 * @property {number} when milliseconds since the page was opened; below zero for what a worker did for another page
 * @property {boolean} isStill whether nothing came from the host: the browser had kept the file, or there was no answer
 * @property {boolean} isUnsure whether the browser leaves that open: WebKit tells no size of anything in a worker
 */

/**
 * Return the requests among the entries of one timeline that began at `origin`. A blob or a `data:` address lies in the
 * browser itself, and asks nobody for anything.
 *
 * @param {Entry[]} entries
 * @param {Who} by
 * @param {number} origin milliseconds since 1970
 * @param {number} opened milliseconds since 1970
 * @param {string} own the page's own origin
 * @returns {Request[]}
 */
export function requestsIn(entries, by, origin, opened, own) {
  const isUnsure = entries.every(({ transferSize, decodedBodySize }) => !transferSize && !decodedBodySize);
  return entries
    .filter(({ name }) => /^(?:https?|wss?):/.test(name))
    .map((entry) => ({
      address: entry.name,
      by,
      isUnsure,
      when: origin + entry.startTime - opened,
      // Of what came from elsewhere a browser tells no size.
      isStill: !isUnsure && entry.transferSize === 0 && entry.name.startsWith(`${own}/`),
    }));
}

/**
 * Return what is to be told of them: those since the page was opened, the hosts they went to, and how many there were of
 * each kind. `before` counts what the worker had done for another page of this visit.
 *
 * @param {Request[]} requests
 */
export function account(requests) {
  const since = requests.filter(({ when }) => when >= 0).sort((a, b) => a.when - b.when);
  const sent = since.filter(({ isStill }) => !isStill);
  return {
    since,
    hosts: [...new Set(sent.map(({ address }) => new URL(address).host))],
    page: sent.filter(({ by }) => by === "page").length,
    worker: sent.filter(({ by }) => by === "worker").length,
    sent: sent.length,
    still: since.length - sent.length,
    unsure: since.some(({ isUnsure }) => isUnsure),
    before: requests.length - since.length,
  };
}
