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
from withness.publishing.finished.finished_page import FinishedPage, name_below, read_pages, site_address
from withness.publishing.finished.policy import WORKER_POLICY, page_policy, unexpected_scripts, with_policy
from withness.publishing.finished.resources import stylesheet_problems
from withness.publishing.finished.theme import has_our_frame, theme_problem
from withness.publishing.finishing.authors import with_linked_data
from withness.publishing.finishing.compress import compress
from withness.publishing.finishing.feeds import write_feeds, write_sitemap
from withness.publishing.finishing.first_pass import first_pass
from withness.publishing.finishing.hosting import FOR_HOSTS, put_for_hosts, rules
from withness.publishing.finishing.looking import Looks
from withness.publishing.finishing.search import index, names_of, put_index
from withness.publishing.finishing.tools_only import finish_tools
from withness.publishing.packages import packages_beside
from withness.publishing.placing import begin, put, refused
from withness.publishing.translating.translation import translation
from withness.words.words import speak

# It sets the scheme before the first paint.
OUR_INLINE_SCRIPTS = 1

NO_PAGES = Message("There is no built page in this folder", "Build the site first, and name its folder.")
NO_ADDRESS = Message("No page says where the site will live", "Set site_url in mkdocs.yml, and build again.")


def finish(
    drawn: Path,
    *,
    into: Path | None = None,
    inline_scripts: int | None = 0,
    only_tools: bool = False,
    packages: Path | None = None,
    cache: Path = Path("build/compressed"),
) -> list[Problem]:
    """Finish the pages that a generator has drawn, or return every problem that keeps them from being published.

    `into` is the folder of the finished site: it gets what has changed since the last time, loses what is no longer of
    it, and stays as it is where there is a problem; `None` is the folder of the pages themselves. `inline_scripts` is
    how many kinds of inline script its theme is known to have, `None` as many as there are in the frame of somebody
    else, and one in our own; with `only_tools` pages without a tool stay as they are. `packages` is the folder whose
    fonts have the letters that no page loads, `None` that of this very folder or of the kit's release.
    """
    drawn, site = Path(drawn), Path(into or drawn)
    if problems := refused(site, drawn):
        return problems
    kit, taken = first_pass(drawn)
    found = read_pages(drawn)
    home = site_address(found)
    if home is None:
        return [(NO_ADDRESS if found else NO_PAGES).at(drawn, 1)]
    if only_tools:
        return taken or finish_tools(drawn, site, found, home, kit, cache)
    if inline_scripts is None and has_our_frame(found):
        inline_scripts = OUR_INLINE_SCRIPTS
    speak(translation(found[0].told.language).language)
    looks = Looks(drawn, home, cache, is_framed=inline_scripts is None)
    pages, problems = looks.at(found)
    pictures = write_feeds(drawn, pages, home)
    write_sitemap(drawn, pages, home)
    write_touch_icon(drawn, pages, cache)
    parts, unable = index(drawn, pages, cache)
    problems += [*taken, *unable, *_of_the_whole(drawn, pages, home, inline_scripts), *looks.broken_links()]
    if not problems:
        policy = page_policy(pages, is_framed=inline_scripts is None)
        with drawing_cards(drawn, pages, home, cache, packages or packages_beside(Path())) as cards:
            made = {name_below(drawn, page.file) for page in pages}
            names = begin(drawn, site, made.union(names_of(parts), cards.names, FOR_HOSTS))
            list(spread(partial(_put_page, drawn, site, cards, policy), pages))
        for note in cards.notes:
            print(f"Note: {note}", file=sys.stderr)
        put_index(site, parts)
        put_for_hosts(site, rules(policy, WORKER_POLICY, kit, sorted(pictures)), urlsplit(home).path)
        compress(site, names, cache)
        prune(cache)
    return in_order(problems)


def _of_the_whole(drawn: Path, pages: list[FinishedPage], home: str, inline_scripts: int | None) -> list[Problem]:
    """Return what is wrong with what all pages have in common."""
    return [
        *(theme_problem(drawn, pages, home) if inline_scripts is None else []),
        *stylesheet_problems(drawn, home),
        *unexpected_scripts(pages, inline_scripts),
    ]


def _put_page(drawn: Path, site: Path, cards: Cards, policy: str, page: FinishedPage) -> None:
    """Put a page into the site, with what it tells others, and what it may load."""
    content = with_linked_data(page, page.file.read_bytes())
    put(site / name_below(drawn, page.file), with_policy(cards.put(site, page, content), policy))
