"""Who wrote an article and when it was changed, as its finished page says it."""

import json

from withness.publishing.finished.finished_page import FinishedPage


def with_linked_data(page: FinishedPage, content: bytes) -> bytes:
    """Complete an article's linked data, which the theme writes, by its authors and the day of its last change."""
    more = _more(page)
    for block in page.told.linked if more else ():
        data = json.loads(block)
        if data.get("@type") == "Article":
            # Nothing in a block of data may look like its end.
            told = json.dumps(data | more, ensure_ascii=False).replace("<", "\\u003c")
            content = content.replace(block.encode(), told.encode())
    return content


def _more(page: FinishedPage) -> dict[str, object]:
    people = [{"@type": "Person", "name": one.name} | ({"url": one.url} if one.url else {}) for one in page.authors]
    changed = page.updated if page.updated != (page.meta("article:published_time") or "")[:10] else None
    return ({"author": people} if people else {}) | ({"dateModified": changed} if changed else {})
