"""A set of words that costs a reader little until it is asked for one."""


class WordSet:
    """The words that stand in one or more texts with spaces between them, to be asked for by `in`.

    The set is made when it is first asked: as texts, words take little of the memory that every reader is sent.
    """

    __slots__ = ("_found", "_texts")

    def __init__(self, *texts: str) -> None:
        self._texts = texts
        self._found: frozenset[str] | None = None

    def __contains__(self, word: object) -> bool:
        if self._found is None:
            self._found = frozenset(" ".join(self._texts).split())
        return word in self._found

    def also(self, text: str) -> "WordSet":
        """Return these words and others."""
        return WordSet(*self._texts, text)
