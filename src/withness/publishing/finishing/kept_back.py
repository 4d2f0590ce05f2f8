"""Articles that are kept back leave a finished site, and so does what menus and a generator's index say of them."""

import json
import re
from collections.abc import Collection
from pathlib import Path
from posixpath import dirname, join, normpath

from withness.publishing.twins import TWINS

# As `draw_article` draws the foot of such an article.
KEPT_BACK = re.compile(rb'<div class="article-foot"[^>]* data-kept-back\b')
# What generators write for a search of their own, which a theme may use: each entry with its page's address.
_INDEXES = {"search/search_index.json": "docs", "search.json": "items"}
# The words of a page, whose links are the author's to mend; and around them entries of menus, other links, and hints.
_WORDS = re.compile(r"(<article\b.*</article>)", re.DOTALL)
_LINKS = re.compile(
    r'<li\b[^>]*>\s*<a\b[^>]*?\shref="(?P<entry>[^"]*)"[^>]*>(?:(?!<li\b).)*?</a>\s*</li>\s*'
    r'|<a\b[^>]*?\shref="(?P<link>[^"]*)"[^>]*>(?:(?!</?a\b).)*</a>\s*|<link\b[^>]*?\shref="(?P<hint>[^"]*)"[^>]*>\s*',
    re.DOTALL,
)


def take_out(found: Collection[Path], site: Path) -> None:
    """Remove the pages of articles that are kept back, with the folders that are theirs alone, and the ways to them."""
    for file in found:
        for ending in ("", *TWINS):
            file.with_name(file.name + ending).unlink(missing_ok=True)
        if file.name == "index.html" and not any(file.parent.iterdir()):
            file.parent.rmdir()
    addresses = {_address(file, site) for file in found}
    for name, key in _INDEXES.items() if found else ():
        _forget(site / name, key, addresses)
    for file in site.rglob("*.html") if found else ():
        _take_out_links(file, site, addresses)


def _take_out_links(file: Path, site: Path, addresses: Collection[str]) -> None:
    """Take out whatever a theme has around the words of a page that leads to one of the addresses."""
    here = f"{_address(file, site)}/" if file.name == "index.html" else dirname(_address(file, site))

    def kept(found: re.Match[str]) -> str:
        return "" if _page(join(here, found[found.lastgroup or 0])) in addresses else found[0]

    text = file.read_text("utf-8")
    parts = _WORDS.split(text)
    without = "".join(part if at % 2 else _LINKS.sub(kept, part) for at, part in enumerate(parts))
    if without != text:
        file.write_text(without, "utf-8")


def _address(file: Path, site: Path) -> str:
    return file.relative_to(site).as_posix().removesuffix("index.html").rstrip("/")


def _forget(index: Path, key: str, addresses: Collection[str]) -> None:
    if index.is_file():
        content = json.loads(index.read_text("utf-8"))
        content[key] = [entry for entry in content[key] if _page(entry["location"]) not in addresses]
        index.write_text(json.dumps(content, ensure_ascii=False), "utf-8")


def _page(location: str) -> str:
    return normpath(join("/", location.partition("#")[0])).strip("/")
