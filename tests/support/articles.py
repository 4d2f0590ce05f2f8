"""Articles to draw lists of."""

import datetime

from withness.catalog.article import Article


def an_article(title: str, day: int, *tags: str) -> Article:
    """Return an article of November 2026."""
    date = datetime.date(2026, 11, day)
    return Article(path=f"articles/{title}.md", title=title, description="About it.", date=date, tags=tags)


OLD, MIDDLE, NEW = an_article("old", 1, "care"), an_article("middle", 2, "care", "team"), an_article("new", 3, "team")
