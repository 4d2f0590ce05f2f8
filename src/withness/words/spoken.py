"""The words of the reader's Python: none for English; the wheel of a site in another language has its own here."""

MESSAGES: dict[str, tuple[str, ...]] = {}
FORMS = ""
