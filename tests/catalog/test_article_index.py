"""The list of all articles, as it is for a few and for a thousand of them."""

import re

from lxml import html

from support.articles import MIDDLE, NEW, OLD, an_article, many
from support.examples import AWKWARD
from withness.catalog.article_index import article_index

ALL = [OLD, MIDDLE, NEW]


def templates(index: str) -> dict[str, str]:
    """Return what waits in an index to become a page, by its address below."""
    return dict(re.findall(r'<template data-page="([^"]*)"[^>]*>(.*?)</template>', index, re.DOTALL))


def test_the_index_leads_to_every_article_by_date_and_by_tag() -> None:
    index = article_index(ALL, "articles/index.md")
    assert index.index("November 3, 2026") < index.index("November 2, 2026") < index.index("November 1, 2026")
    assert '<h3 id="tag-team">Team</h3><ul class="tagged"><li><a href="new/">new</a></li>' in index


def test_a_limited_index_shows_the_newest_and_no_tags() -> None:
    index = article_index(ALL, "index.md", limit=1)
    assert '<a href="articles/new/">new</a>' in index
    assert "middle" not in index
    assert "tag-" not in index


def test_up_to_ten_articles_stand_on_one_page() -> None:
    ten = article_index(many(10, "care"), "articles/index.md")
    assert ten.count('class="entry"') == 10
    assert "<template" not in ten and "By year" not in ten


def test_of_more_than_ten_the_newest_six_have_their_plants() -> None:
    thirty = article_index(many(30, "care"), "articles/index.md")
    listed = html.fragment_fromstring(thirty, create_parent=True).xpath(".//li[@class='entry']")
    assert [bool(entry.xpath(".//*[local-name()='svg']")) for entry in listed] == [True] * 6 + [False] * 24
    assert "<template" not in thirty and "By year" not in thirty


def test_of_more_than_thirty_the_newest_six_are_shown_and_all_stand_by_year() -> None:
    index = article_index(many(430, "care"), "articles/index.md")
    shown, _, waiting = index.partition("<template")
    assert shown.count('class="entry"') == 6
    assert '<li><a href="archive/2025/">Articles of 2025</a></li>' in shown
    assert '<li><a href="archive/2025/page/2/">Articles of 2025, page 2</a></li>' in shown
    years = {address: words for address, words in templates(f"<template{waiting}").items() if "archive" in address}
    pages = ["", "page/2/", "page/3/", "page/4/", "page/5/"]
    of_2025 = ["archive/2025/", "archive/2025/page/2/"]
    assert list(years) == [*(f"archive/2026/{page}" for page in pages), *of_2025]
    assert sum(words.count('class="entry"') for words in years.values()) == 430
    assert "<svg" not in waiting


def test_a_list_on_a_page_of_its_own_leads_back_and_to_its_other_pages() -> None:
    second = templates(article_index(many(200), "articles/index.md"))["archive/2026/page/2/"]
    ways = re.findall(r'<a href="([^"]*)">([^<]*)</a></li>', second)
    assert ways == [
        ("../../../../", "All articles"),
        ("../../", "Articles of 2026"),
        ("../3/", "Articles of 2026, page 3"),
    ]
    assert '<a href="../../../../a-80/">A title 80</a>' in second


def test_where_there_are_many_a_tag_leads_to_a_page_of_its_own() -> None:
    index = article_index(many(70, "psychological safety", "équipe"), "articles/index.md")
    subject = '<h3 id="tag-psychological-safety">Psychological safety</h3><ul class="tagged"><li>'
    assert f'{subject}<a href="tag/psychological-safety/">Articles on psychological safety</a></li>' in index
    assert '<a href="tag/%C3%A9quipe/">Articles on équipe</a>' in index
    assert templates(index)["tag/équipe/"].count('class="entry"') == 70


def test_the_preview_has_all_of_them_on_one_page() -> None:
    index = article_index(many(200, "care"), "articles/index.md", whole=True)
    assert index.count('class="entry"') == 200 and "<template" not in index


def test_hostile_text_stays_text() -> None:
    assert "<script" not in article_index([an_article(AWKWARD, 1, AWKWARD)], "index.md")
    assert "<script" not in article_index([an_article(f"{n}{AWKWARD}", 1, AWKWARD) for n in range(61)], "index.md")
