"""Articles to draw lists of."""

import datetime

from withness.catalog.article import Article


def an_article(title: str, day: int, *tags: str) -> Article:
    """Return an article of November 2026."""
    date = datetime.date(2026, 11, day)
    return Article(path=f"articles/{title}.md", title=title, description="About it.", date=date, tags=tags)


OLD, MIDDLE, NEW = an_article("old", 1, "care"), an_article("middle", 2, "care", "team"), an_article("new", 3, "team")


def many(count: int, *tags: str) -> list[Article]:
    """Return articles of the days up to 26 November 2026, one a day."""
    last = datetime.date(2026, 11, 26)
    return [
        Article(
            path=f"articles/a-{number}.md",
            title=f"A title {number}",
            description="About it.",
            date=last - datetime.timedelta(days=number),
            tags=tags,
        )
        for number in range(count)
    ]
