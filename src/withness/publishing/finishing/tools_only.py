"""A site that is somebody's own, with tools of ours: those with tools are finished, and all others stay."""

import sys
from pathlib import Path
from urllib.parse import quote, urlsplit

from withness.problem import Problem, in_order
from withness.publishing.cache import prune
from withness.publishing.finished.finished_page import FinishedPage
from withness.publishing.finished.policy import WORKER_POLICY, page_policy, unexpected_scripts, with_policy
from withness.publishing.finished.theme import theme_note, without_what_is_elsewhere
from withness.publishing.finishing.compress import compress
from withness.publishing.finishing.hosting import Rule, headers_file, nginx_snippet, rules
from withness.publishing.finishing.looking import Looks


def finish_tools(site: Path, pages: list[FinishedPage], home: str, kit: str, cache: Path) -> list[Problem]:
    """Give every page with a tool the strict policy, or return what in their words is in the way.

    What their theme would fetch from elsewhere is taken out of them.
    """
    looks = Looks(site, home, cache, is_framed=True)
    pages, found = looks.at(pages)
    with_tools = [page for page in pages if page.told.has_tools]
    ours = {page.file for page in with_tools}
    found += [*unexpected_scripts(with_tools, expected=None), *looks.broken_links()]
    if problems := [problem for problem in found if problem.path in ours]:
        return in_order(problems)
    print(f"Note: {theme_note(with_tools, home)}", file=sys.stderr)
    policy = page_policy(with_tools, is_framed=True)
    for page in with_tools:
        content = without_what_is_elsewhere(page.file.read_text("utf-8"), home)
        page.file.write_bytes(with_policy(content.encode(), policy))
    _write_headers(site, with_tools, rules(policy, WORKER_POLICY, kit), urlsplit(home).path)
    compress(site, cache)
    prune(cache)
    return []


def _write_headers(site: Path, with_tools: list[FinishedPage], told: list[Rule], base: str) -> None:
    """Write what hosts are to send with the pages of tools and the files of the kit; of others they hear nothing."""
    everywhere, *of_the_kit = told
    of_tools = [Rule(path=f"/{quote(page.address)}", headers=everywhere.headers) for page in with_tools]
    nothing = Rule(path="/*", headers={})
    (site / "_headers").write_text(headers_file([*of_tools, *of_the_kit]), "utf-8")
    (site / "nginx.conf").write_text(nginx_snippet([nothing, *of_tools, *of_the_kit], base), "utf-8")
    (site / ".nojekyll").touch()
