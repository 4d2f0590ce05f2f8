"""In which order articles are read."""

from support.articles import MIDDLE, NEW, OLD, an_article
from withness.catalog.article import neighbours, newest_first


def test_articles_run_from_the_newest_and_share_a_day_by_title() -> None:
    twin = an_article("another", 2)
    assert newest_first([OLD, MIDDLE, twin, NEW]) == [NEW, twin, MIDDLE, OLD]


def test_the_neighbours_are_the_one_before_and_the_one_after_in_time() -> None:
    found = neighbours([NEW, OLD, MIDDLE])
    assert [found[article.path] for article in (OLD, MIDDLE, NEW)] == [(None, MIDDLE), (OLD, NEW), (MIDDLE, None)]
    assert neighbours([]) == {}
