"""After the build: what turns the engine's pages into a site that may be published, or the reasons why it may not."""

import sys
from pathlib import Path
from urllib.parse import urlsplit

from withness.problem import Message, Problem, in_order
from withness.publishing.cache import prune
from withness.publishing.cards.cards import write_cards
from withness.publishing.cards.mark import write_touch_icon
from withness.publishing.finished.finished_page import FinishedPage, read_pages, site_address
from withness.publishing.finished.links import broken_links
from withness.publishing.finished.policy import WORKER_POLICY, page_policy, unexpected_scripts, write_policy
from withness.publishing.finished.resources import stylesheet_problems
from withness.publishing.finished.theme import has_our_frame, theme_problem
from withness.publishing.finishing.authors import write_linked_data
from withness.publishing.finishing.compress import compress
from withness.publishing.finishing.feeds import write_feeds, write_sitemap
from withness.publishing.finishing.fingerprints import name_by_content
from withness.publishing.finishing.hosting import Rule, headers_file, nginx_snippet, rules
from withness.publishing.finishing.kept_back import take_out_kept_back
from withness.publishing.finishing.list_pages import write_list_pages
from withness.publishing.finishing.looking import look_at
from withness.publishing.finishing.search import index
from withness.publishing.finishing.theme_files import clear_theme_files
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
    clear_theme_files(site)
    kit = name_by_content(site)
    take_out_kept_back(site)
    taken = write_list_pages(site)
    found = read_pages(site)
    home = site_address(found)
    if home is None:
        return [(NO_ADDRESS if found else NO_PAGES).at(site, 1)]
    if only_tools:
        return taken or finish_tools(site, found, home, kit, cache)
    if inline_scripts is None and has_our_frame(found):
        inline_scripts = OUR_INLINE_SCRIPTS
    speak(translation(found[0].told.language).language)
    pages, problems = look_at(site, found, home, cache, is_framed=inline_scripts is None)
    pictures = write_feeds(site, pages, home)
    write_linked_data(pages)
    write_sitemap(site, pages, home)
    write_touch_icon(site, pages, cache)
    problems += [*taken, *index(site, cache), *_problems(site, pages, home, inline_scripts)]
    if not problems:
        for note in write_cards(site, pages, home, cache, packages or packages_beside(Path())):
            print(f"Note: {note}", file=sys.stderr)
        policy = page_policy(pages, is_framed=inline_scripts is None)
        _write_policies(site, pages, policy, rules(policy, WORKER_POLICY, kit, sorted(pictures)), urlsplit(home).path)
        compress(site, cache)
        prune(cache)
    return in_order(problems)


def _problems(site: Path, pages: list[FinishedPage], home: str, inline_scripts: int | None) -> list[Problem]:
    return [
        *(theme_problem(site, pages, home) if inline_scripts is None else []),
        *stylesheet_problems(site, home),
        *unexpected_scripts(pages, inline_scripts),
        *broken_links(site, pages, home),
    ]


def _write_policies(site: Path, pages: list[FinishedPage], policy: str, told: list[Rule], base: str) -> None:
    for page in pages:
        write_policy(page.file, policy)
    (site / "_headers").write_text(headers_file(told), "utf-8")
    (site / "nginx.conf").write_text(nginx_snippet(told, base), "utf-8")
    # Without this GitHub Pages would leave out every file whose name starts with `_`.
    (site / ".nojekyll").touch()
