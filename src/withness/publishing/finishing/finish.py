"""After the build: what turns the engine's pages into a site that may be published, or the reasons why it may not."""

import sys
from functools import partial
from pathlib import Path
from urllib.parse import urlsplit

from withness.problem import Message, Problem, in_order
from withness.publishing.cache import prune
from withness.publishing.cards.cards import Cards, drawing_cards
from withness.publishing.cards.mark import write_touch_icon
from withness.publishing.cores import spread
from withness.publishing.finished.finished_page import FinishedPage, read_pages, site_address
from withness.publishing.finished.policy import WORKER_POLICY, page_policy, unexpected_scripts, with_policy
from withness.publishing.finished.resources import stylesheet_problems
from withness.publishing.finished.theme import has_our_frame, theme_problem
from withness.publishing.finishing.authors import with_linked_data
from withness.publishing.finishing.compress import compress
from withness.publishing.finishing.feeds import write_feeds, write_sitemap
from withness.publishing.finishing.first_pass import first_pass
from withness.publishing.finishing.hosting import Rule, headers_file, nginx_snippet, rules
from withness.publishing.finishing.looking import Looks
from withness.publishing.finishing.search import index
from withness.publishing.finishing.tools_only import finish_tools
from withness.publishing.packages import packages_beside
from withness.publishing.translating.translation import translation
from withness.words.words import speak

# It sets the scheme before the first paint.
OUR_INLINE_SCRIPTS = 1

NO_PAGES = Message("There is no built page in this folder", "Build the site first, and name its folder.")
NO_ADDRESS = Message("No page says where the site will live", "Set site_url in mkdocs.yml, and build again.")


def finish(
    site: Path,
    *,
    inline_scripts: int | None = 0,
    only_tools: bool = False,
    packages: Path | None = None,
    cache: Path = Path("build/compressed"),
) -> list[Problem]:
    """Finish the built `site`, or return every problem that keeps it from being published.

    `inline_scripts` is how many kinds of inline script its theme is known to have, `None` as many as there are in the
    frame of somebody else, and one in our own; with `only_tools` pages without a tool stay as they are. `packages` is
    the folder whose fonts have the letters that no page loads, `None` that of this very folder or of the kit's release.
    """
    site = Path(site)
    kit, taken = first_pass(site)
    found = read_pages(site)
    home = site_address(found)
    if home is None:
        return [(NO_ADDRESS if found else NO_PAGES).at(site, 1)]
    if only_tools:
        return taken or finish_tools(site, found, home, kit, cache)
    if inline_scripts is None and has_our_frame(found):
        inline_scripts = OUR_INLINE_SCRIPTS
    speak(translation(found[0].told.language).language)
    looks = Looks(site, home, cache, is_framed=inline_scripts is None)
    pages, problems = looks.at(found)
    pictures = write_feeds(site, pages, home)
    write_sitemap(site, pages, home)
    write_touch_icon(site, pages, cache)
    problems += [
        *taken,
        *index(site, cache),
        *(theme_problem(site, pages, home) if inline_scripts is None else []),
        *stylesheet_problems(site, home),
        *unexpected_scripts(pages, inline_scripts),
        *looks.broken_links(),
    ]
    if not problems:
        policy = page_policy(pages, is_framed=inline_scripts is None)
        with drawing_cards(site, pages, home, cache, packages or packages_beside(Path())) as cards:
            list(spread(partial(_write_page, cards, policy), pages))
        for note in cards.notes:
            print(f"Note: {note}", file=sys.stderr)
        _write_for_hosts(site, rules(policy, WORKER_POLICY, kit, sorted(pictures)), urlsplit(home).path)
        compress(site, cache)
        prune(cache)
    return in_order(problems)


def _write_page(cards: Cards, policy: str, page: FinishedPage) -> None:
    """Put into a page what it tells others, and what it may load."""
    content = with_linked_data(page, page.file.read_bytes())
    page.file.write_bytes(with_policy(cards.put(page, content), policy))


def _write_for_hosts(site: Path, told: list[Rule], base: str) -> None:
    (site / "_headers").write_text(headers_file(told), "utf-8")
    (site / "nginx.conf").write_text(nginx_snippet(told, base), "utf-8")
    # Without this GitHub Pages would leave out every file whose name starts with `_`.
    (site / ".nojekyll").touch()
