"""Which pages belong together: those that share a tag."""

from collections import Counter
from collections.abc import Iterable, Mapping
from heapq import nsmallest

type Tags = Mapping[str, tuple[str, ...]]


class Kin:
    """The pages of one kind in their order, asked for those that share a tag with another page.

    Which they are depends on that page's tags alone, so pages with the same tags are answered from memory.
    """

    def __init__(self, among: Iterable[str], tags: Tags) -> None:
        self._tags = tags
        self._order = {page: at for at, page in enumerate(among)}
        self._tagged: dict[str, list[str]] = {}
        for page in self._order:
            for tag in set(tags.get(page, ())):
                self._tagged.setdefault(tag, []).append(page)
        self._found: dict[tuple[frozenset[str], int], list[str]] = {}

    def of(self, here: str, limit: int) -> list[str]:
        """Return the other pages that share a tag with this one, most shared tags first, equals in their own order."""
        asked = frozenset(self._tags.get(here, ())), limit
        if asked not in self._found:
            shared = Counter(page for tag in asked[0] for page in self._tagged.get(tag, ()))
            # One more than asked for, since the page itself may be among them.
            self._found[asked] = nsmallest(limit + 1, shared, key=lambda page: (-shared[page], self._order[page]))
        return [page for page in self._found[asked] if page != here][:limit]


def related_pages(here: str, among: Iterable[str], tags: Tags, limit: int) -> list[str]:
    """Return the other pages that share a tag with this one, most shared tags first, equals in their own order.

    Pages are Markdown files inside the docs folder; one without an entry in `tags` has none.
    """
    return Kin(among, tags).of(here, limit)
