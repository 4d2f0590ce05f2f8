"""Articles that are kept back leave a finished site: their pages, and their words in a generator's own index."""

import json
import re
from pathlib import Path
from posixpath import join, normpath

# As `draw_article` draws the foot of such an article.
_MARK = re.compile(rb'<div class="article-foot"[^>]* data-kept-back\b')
# What generators write for a search of their own, which a theme may use: each entry with its page's address.
_INDEXES = {"search/search_index.json": "docs", "search.json": "items"}


def take_out_kept_back(site: Path) -> None:
    """Remove the pages of articles that are kept back, with the folders that are theirs alone."""
    found = [file for file in site.rglob("*.html") if _MARK.search(file.read_bytes())]
    for file in found:
        file.unlink()
        if file.name == "index.html" and not any(file.parent.iterdir()):
            file.parent.rmdir()
    addresses = {file.relative_to(site).as_posix().removesuffix("index.html").rstrip("/") for file in found}
    for name, key in _INDEXES.items() if found else ():
        _forget(site / name, key, addresses)


def _forget(index: Path, key: str, addresses: set[str]) -> None:
    if index.is_file():
        content = json.loads(index.read_text("utf-8"))
        content[key] = [entry for entry in content[key] if _page(entry["location"]) not in addresses]
        index.write_text(json.dumps(content, ensure_ascii=False), "utf-8")


def _page(location: str) -> str:
    return normpath(join("/", location.partition("#")[0])).strip("/")
