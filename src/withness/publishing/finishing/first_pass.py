"""What a generator wrote is read once and mended, before anything is made of it."""

import re
from pathlib import Path
from shutil import rmtree

from withness.problem import Problem
from withness.publishing.finishing.fingerprints import name_by_content, with_its_name
from withness.publishing.finishing.kept_back import KEPT_BACK, take_out
from withness.publishing.finishing.list_pages import A_LIST, write_list_pages

# What a theme's own package puts beside and into the pages, and no page of ours has a use for.
_THEIRS = ("javascripts", "stylesheets", "images/favicon.png")
_ASKS_FOR_THEIRS = b"assets/javascripts/bundle."
_ICON = b"assets/images/favicon.png"
# A box that cannot be filled in needs no word about that, and HTML allows none.
_TOGGLE = re.compile(rb'(<input class="md-toggle"[^>]*?) autocomplete="off"')


def first_pass(site: Path) -> tuple[str, list[Problem]]:
    """Mend each page, take out what is kept back and what no page asks for, and give long lists pages of their own.

    Return the name of the kit's folder, and what is in the way of those pages.
    """
    kept_back, with_lists = list[Path](), list[Path]()
    asks_for_theirs = has_its_icon = False
    kit = name_by_content(site)
    for file in sorted(site.rglob("*.html")):
        page = file.read_bytes()
        asks, has_its_icon = _ASKS_FOR_THEIRS in page, has_its_icon or _ICON in page
        asks_for_theirs = asks_for_theirs or asks
        if KEPT_BACK.search(page):
            kept_back.append(file)
        elif A_LIST in page:
            with_lists.append(file)
        mended = with_its_name(page if asks else _TOGGLE.sub(rb"\1", page), kit)
        if mended != page:
            file.write_bytes(mended)
    if not asks_for_theirs:
        _clear_theme_files(site, has_its_icon=has_its_icon)
    take_out(kept_back, site)
    return kit, [problem for file in with_lists for problem in write_list_pages(file)]


def _clear_theme_files(site: Path, *, has_its_icon: bool) -> None:
    """Take away Material's own scripts and styles, which the kit delivers; its icon stays if a page asks for it."""
    for name in _THEIRS:
        path = site / "assets" / name
        if has_its_icon and path.suffix:
            continue
        if path.is_dir():
            rmtree(path)
        else:
            path.unlink(missing_ok=True)
