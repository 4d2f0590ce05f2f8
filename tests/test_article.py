"""In which order articles are read."""

import datetime

from withness.article import Article, neighbours, newest_first


def an_article(title: str, day: int, *tags: str) -> Article:
    """Return an article of November 2026."""
    date = datetime.date(2026, 11, day)
    return Article(path=f"articles/{title}.md", title=title, description="About it.", date=date, tags=tags)


OLD, MIDDLE, NEW = an_article("old", 1, "care"), an_article("middle", 2, "care", "team"), an_article("new", 3, "team")


def test_articles_run_from_the_newest_and_share_a_day_by_title() -> None:
    twin = an_article("another", 2)
    assert newest_first([OLD, MIDDLE, twin, NEW]) == [NEW, twin, MIDDLE, OLD]


def test_the_neighbours_are_the_one_before_and_the_one_after_in_time() -> None:
    line = [NEW, OLD, MIDDLE]
    assert [neighbours(article, line) for article in (OLD, MIDDLE, NEW)] == [(None, MIDDLE), (OLD, NEW), (MIDDLE, None)]
