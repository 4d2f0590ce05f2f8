"""What a theme's own package puts beside and into the pages, and no page of ours has a use for."""

import re
from pathlib import Path
from shutil import rmtree

_ASKED_FOR = re.compile(rb"assets/javascripts/bundle\.")
_FILES = ("javascripts", "stylesheets", "images/favicon.png")
_ICON = re.compile(rb"assets/images/favicon\.png")
# A box that cannot be filled in needs no word about that, and HTML allows none.
_TOGGLE = re.compile(rb'(<input class="md-toggle"[^>]*?) autocomplete="off"')


def clear_theme_files(site: Path) -> None:
    """Take away Material's own scripts and styles, which the kit delivers, unless a page asks for them itself."""
    pages = {page: page.read_bytes() for page in site.rglob("*.html")}
    if any(map(_ASKED_FOR.search, pages.values())):
        return
    for page, content in pages.items():
        if (mended := _TOGGLE.sub(rb"\1", content)) != content:
            page.write_bytes(mended)
    has_its_icon = any(map(_ICON.search, pages.values()))
    for name in _FILES:
        path = site / "assets" / name
        if has_its_icon and path.suffix:
            continue
        if path.is_dir():
            rmtree(path)
        else:
            path.unlink(missing_ok=True)
