"""What an article's page opens with."""

import datetime
from dataclasses import replace

import pytest
from lxml import html

from support.articles import an_article
from withness.catalog.article import Author
from withness.catalog.article_page import article_opening

GROUPS = an_article("groups", 9, "balint groups", "équipe")


def test_an_article_opens_with_what_it_is_about_its_day_and_its_tags() -> None:
    page = html.fragment_fromstring(article_opening(GROUPS, "articles/index.md"), create_parent=True)
    assert page.xpath("string(.//*[@class='standfirst'])") == "About it."
    assert page.xpath("string(.//time)") == "9 November 2026"
    assert page.xpath(".//time/@datetime") == ["2026-11-09"]
    links = {link.text: link.get("href") for link in page.iter("a")}
    assert links == {"balint groups": "../#tag-balint-groups", "équipe": "../#tag-%C3%A9quipe"}


def test_without_a_list_of_articles_tags_lead_nowhere() -> None:
    links = list(html.fragment_fromstring(article_opening(GROUPS, None), create_parent=True).iter("a"))
    assert [(link.text, link.get("href")) for link in links] == [("balint groups", None), ("équipe", None)]


ANA, BEN, CLEO = Author(name="Ana Lopez", url="https://ana.example.org/"), Author(name="Ben"), Author(name="<Cleo>")


@pytest.mark.parametrize(
    ("authors", "said"),
    [
        ((ANA,), "By Ana Lopez"),
        ((ANA, BEN), "By Ana Lopez and Ben"),
        ((BEN, CLEO, ANA), "By Ben, <Cleo> and Ana Lopez"),
    ],
)
def test_the_byline_names_the_authors_in_their_order(authors: tuple[Author, ...], said: str) -> None:
    page = html.fragment_fromstring(article_opening(replace(GROUPS, authors=authors), None), create_parent=True)
    assert page.xpath("string(.//*[@class='byline']/*[@class='authors'])") == said
    links = {link.text: link.get("href") for link in page.xpath(".//a[@rel='author noopener noreferrer']")}
    assert links == ({"Ana Lopez": "https://ana.example.org/"} if ANA in authors else {})


def test_the_byline_tells_the_day_of_the_last_change() -> None:
    updated = replace(GROUPS, updated=GROUPS.date + datetime.timedelta(days=11))
    page = html.fragment_fromstring(article_opening(updated, None), create_parent=True)
    assert [time.text for time in page.iter("time")] == ["9 November 2026", "20 November 2026"]


def test_without_authors_there_is_no_byline_name() -> None:
    assert "authors" not in article_opening(GROUPS, None)


@pytest.mark.parametrize(("minutes", "said"), [(1, "1 minute to read"), (12, "12 minutes to read"), (None, "")])
def test_an_author_may_say_how_long_the_article_takes_to_read(minutes: int | None, said: str) -> None:
    page = html.fragment_fromstring(article_opening(replace(GROUPS, minutes=minutes), None), create_parent=True)
    assert page.xpath("string(.//*[@class='reading-time'])") == said
