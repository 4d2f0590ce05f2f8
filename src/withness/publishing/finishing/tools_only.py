"""A site that is somebody's own, with tools of ours: those with tools are finished, and all others stay."""

import sys
from pathlib import Path
from urllib.parse import quote, urljoin, urlsplit

from withness.problem import Problem, in_order
from withness.publishing.cache import prune
from withness.publishing.finished.finished_page import FinishedPage, name_below
from withness.publishing.finished.policy import WORKER_POLICY, page_policy, unexpected_scripts, with_policy
from withness.publishing.finished.theme import theme_note, without_its_search, without_what_is_elsewhere
from withness.publishing.finishing.compress import compress
from withness.publishing.finishing.hosting import FOR_HOSTS, Rule, put_for_hosts, rules
from withness.publishing.finishing.looking import Looks
from withness.publishing.placing import begin, put


def finish_tools(drawn: Path, site: Path, pages: list[FinishedPage], home: str, kit: str, cache: Path) -> list[Problem]:
    """Put what was drawn into a site, every page with a tool under the strict policy, or return what is in the way.

    What their theme would fetch from elsewhere is taken out of them, and a search that could not start there.
    """
    looks = Looks(drawn, home, cache, is_framed=True)
    pages, found = looks.at(pages)
    with_tools = [page for page in pages if page.told.has_tools]
    ours = {page.file for page in with_tools}
    found += [*unexpected_scripts(with_tools, expected=None), *looks.broken_links()]
    if problems := [problem for problem in found if problem.path in ours]:
        return in_order(problems)
    print(f"Note: {theme_note(with_tools, home)}", file=sys.stderr)
    policy = page_policy(with_tools, is_framed=True)
    # Where the home page has a tool itself, the only other page that every site has.
    results = urljoin(home, "404.html" if any(not page.address for page in with_tools) else "")
    made = {name_below(drawn, page.file): page for page in with_tools}
    names = begin(drawn, site, {*made, *FOR_HOSTS})
    for name, page in made.items():
        content = without_what_is_elsewhere(page.file.read_text("utf-8"), home)
        content = without_its_search(content, urlsplit(results).path)
        put(site / name, with_policy(content.encode(), policy))
    told = _of_tools_alone(with_tools, rules(policy, WORKER_POLICY, kit))
    put_for_hosts(site, told, urlsplit(home).path)
    compress(site, names, cache)
    prune(cache)
    return []


def _of_tools_alone(with_tools: list[FinishedPage], told: list[Rule]) -> list[Rule]:
    """Return what hosts are to send with the pages of tools and the files of the kit; of others they hear nothing."""
    everywhere, *of_the_kit = told
    of_tools = [Rule(path=f"/{quote(page.address)}", headers=everywhere.headers) for page in with_tools]
    return [Rule(path=everywhere.path, headers={}), *of_tools, *of_the_kit]
