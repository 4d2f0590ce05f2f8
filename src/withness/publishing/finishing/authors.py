"""Who wrote an article and when it was changed, as its finished page says it."""

import json

from withness.catalog.article import Author
from withness.publishing.finished.finished_page import FinishedPage

_NAMES = "//*[@class='byline']/*[@class='authors']/*[@class='author']"
_LINKED_DATA = "//script[@type='application/ld+json']"


def authors_of(page: FinishedPage) -> list[Author]:
    """Return the authors named in a page's byline, in their order."""
    return [
        Author(name=" ".join(name.text_content().split()), url=name.get("href")) for name in page.root.xpath(_NAMES)
    ]


def write_linked_data(pages: list[FinishedPage]) -> None:
    """Complete each article's linked data, which the theme writes, by its authors and the day of its last change."""
    for page in pages:
        if more := _more(page):
            text = page.file.read_text("utf-8")
            for script in page.root.xpath(_LINKED_DATA):
                data = json.loads(script.text)
                if data.get("@type") == "Article":
                    # Nothing in a block of data may look like its end.
                    told = json.dumps(data | more, ensure_ascii=False).replace("<", "\\u003c")
                    text = text.replace(script.text, told)
            page.file.write_text(text, "utf-8")


def _more(page: FinishedPage) -> dict[str, object]:
    people = [{"@type": "Person", "name": one.name} | ({"url": one.url} if one.url else {}) for one in authors_of(page)]
    changed = page.updated if page.updated != (page.meta("article:published_time") or "")[:10] else None
    return ({"author": people} if people else {}) | ({"dateModified": changed} if changed else {})
