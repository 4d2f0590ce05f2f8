"""Which pages belong together: those that share a tag."""

from collections.abc import Iterable, Mapping

type Tags = Mapping[str, tuple[str, ...]]


def related_pages(here: str, among: Iterable[str], tags: Tags, limit: int) -> list[str]:
    """Return the other pages that share a tag with this one, most shared tags first, equals in their own order.

    Pages are Markdown files inside the docs folder; one without an entry in `tags` has none.
    """
    own = set(tags.get(here, ()))
    shared = {page: len(own.intersection(tags.get(page, ()))) for page in among if page != here}
    return sorted((page for page in shared if shared[page]), key=lambda page: -shared[page])[:limit]
