/** Under which names a site keeps things: each begins with the site's own path, since two sites may share an origin. */

const COMMON = "withness:";
// Before keys carried the site's path they had no `/` after the first colon, but for a note's, which had its page's.
const UNSCOPED = /^withness:(?:answers|earlier|start|theme)\b/;
const NOTE = `${COMMON}note:`;

/**
 * Return what every key of one site begins with.
 *
 * @param {string} root the site's path
 */
export function startOf(root) {
  return `${COMMON}${root.replaceAll(":", "%3A")}:`;
}

/**
 * Return the key that a thing had before keys carried the site's path.
 *
 * @param {(string | undefined)[]} parts what it is, and of what
 */
export function formerKeyOf(...parts) {
  return COMMON + parts.join(":");
}

/**
 * Say whether something is kept by the site at `root`, in today's way or in that of old.
 *
 * @param {string} key
 * @param {string} root
 */
export function isOfSite(key, root) {
  return key.startsWith(startOf(root)) || UNSCOPED.test(key) || key.startsWith(NOTE + root);
}

/**
 * Return a page's name within the site at `root`, however its address is written.
 *
 * @param {string} pathname
 * @param {string} root
 */
export function pageOf(pathname, root) {
  const below = pathname.startsWith(root) ? pathname.slice(root.length) : pathname;
  return below.replace(/(?:^|\/)index\.html$|\.html$|\/+$/g, "") || "home";
}
