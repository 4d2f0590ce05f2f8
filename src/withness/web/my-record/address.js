/** The way to a page of this site, as somebody's file may have it. */

/**
 * Return the address of a page by its path below the site's root, or nothing where it would lead anywhere else.
 *
 * @param {string} page
 * @param {URL} root the site's address
 */
export function addressOf(page, root) {
  if (page === "" || !URL.canParse(page, root.href)) return undefined;
  const { href } = new URL(page, root);
  return href.startsWith(root.href) ? href : undefined;
}
