"""What an article's page opens with."""

import datetime
from dataclasses import replace

import pytest
from lxml import html

from support.articles import an_article
from withness.catalog.article import Author
from withness.catalog.article_page import article_opening, read_together, this_week
from withness.week.suggestion import Suggestion

GROUPS = an_article("groups", 9, "balint groups", "équipe")


def test_an_article_opens_with_what_it_is_about_its_day_and_its_tags() -> None:
    page = html.fragment_fromstring(article_opening(GROUPS, "articles/index.md"), create_parent=True)
    assert page.xpath("string(.//*[@class='standfirst'])") == "About it."
    assert page.xpath("string(.//time)") == "November 9, 2026"
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
    assert [time.text for time in page.iter("time")] == ["November 9, 2026", "November 20, 2026"]


def test_without_authors_there_is_no_byline_name() -> None:
    assert "authors" not in article_opening(GROUPS, None)


@pytest.mark.parametrize(("minutes", "said"), [(1, "1 minute to read"), (12, "12 minutes to read"), (None, "")])
def test_an_author_may_say_how_long_the_article_takes_to_read(minutes: int | None, said: str) -> None:
    page = html.fragment_fromstring(article_opening(replace(GROUPS, minutes=minutes), None), create_parent=True)
    assert page.xpath("string(.//*[@class='reading-time'])") == said


def test_the_byline_says_how_the_words_came_about() -> None:
    told = replace(GROUPS, byline=("Retold from Ana Lopez", "Researched by <us>"))
    page = html.fragment_fromstring(article_opening(told, None), create_parent=True)
    assert page.xpath(".//*[@class='provenance']/text()") == ["Retold from Ana Lopez", "Researched by <us>"]


ASKING = replace(GROUPS, discuss=("What did <you> see?", "What will we do?"))


def test_a_team_that_has_read_it_gets_questions_and_the_way_to_a_sheet() -> None:
    sheet = html.fragment_fromstring(read_together(ASKING, "tools/guides/read-and-discuss.md") or "")
    assert sheet.xpath(".//li/text()") == ["What did <you> see?", "What will we do?"]
    assert sheet.xpath(".//a/@href") == ["../../tools/guides/read-and-discuss/"]


def test_without_such_a_guide_the_questions_stand_alone() -> None:
    assert "<a" not in (read_together(ASKING, None) or "")


def test_an_article_without_questions_has_no_sheet() -> None:
    assert read_together(GROUPS, "tools/guides/read-and-discuss.md") is None


def test_the_one_thing_to_do_says_what_it_is() -> None:
    suggestion = Suggestion(when="I see <her>", will="ask")
    frame = html.fragment_fromstring(this_week("Ask <one> person.", suggestion, "tools/my-week/"))
    assert frame.get("aria-label") == "One thing to do this week"
    assert " ".join(frame.text_content().split()) == "One thing to do this weekAsk <one> person."
    assert "keep-intention" not in this_week("Ask one person.", suggestion, None)
    [place] = frame.cssselect("keep-intention")
    assert dict(place.attrib) == {
        "data-when": "I see <her>",
        "data-will": "ask",
        "data-week": "tools/my-week/",
        "data-part": "",
    }
