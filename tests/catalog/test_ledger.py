"""The ledger: an entry for everything published, with what its own file says of it."""

from dataclasses import replace
from xml.etree import ElementTree

from support.examples import GUIDE, a_subscale, an_instrument, an_item
from support.norms import agreeableness
from support.published import DOCS
from support.reading_html import tree, words
from withness.authoring.library.library import read_library
from withness.catalog.ledger import ledger
from withness.instrument.instrument import Instrument
from withness.markup.html import Html
from withness.meeting.guide import Guide

LIBRARY = read_library(DOCS)


def drawn(*parts: Html) -> Html:
    """Return parts as one tree."""
    return Html(f"<div>{''.join(parts)}</div>")


def facts(markup: Html) -> dict[str, list[str]]:
    """Return what the only entry says, under each of its words."""
    (entry,) = drawn_entries(markup)
    found: dict[str, list[str]] = {}
    for part in entry:
        if part.tag == "dt":
            found[name := part.text or ""] = []
        else:
            found[name].append("".join(part.itertext()))
    return found


def drawn_entries(markup: Html) -> list[ElementTree.Element]:
    """Return the facts of every entry."""
    return tree(drawn(markup)).findall(".//dl[@class='facts']")


def test_everything_that_is_published_has_an_entry_with_its_terms() -> None:
    page = words(drawn(ledger(LIBRARY.contents.instruments, LIBRARY.contents.guides, "ledger.md")))
    tools: list[Instrument | Guide] = [*LIBRARY.contents.instruments.values(), *LIBRARY.contents.guides.values()]
    assert len(tools) >= 4
    for tool in tools:
        for told in (tool.title, tool.source, tool.licence, tool.not_for):
            assert " ".join(told.split()) in page


def test_a_self_check_without_a_norm_says_that_it_compares_nobody() -> None:
    told = facts(ledger({"a.md": an_instrument(an_item("a"), an_item("b", reverse_keyed=True))}, {}, "ledger.md"))
    assert told == {
        "Version": ["1"],
        "Items": ["2, 1 of them reverse-keyed; the score is the mean of the points"],
        "Source": ["Written for this test."],
        "License": ["CC-BY-4.0"],
        "Validation": ["None is published."],
        "Not for": ["Do not judge anyone by it."],
        "For a team’s picture": ["No."],
        "Norm": ["None: it doesn’t compare you with other people."],
    }


def test_whether_a_team_may_use_it_is_said_with_its_reason() -> None:
    may = replace(an_instrument(), team=True, team_because="Each answers for themselves.")
    may_not = replace(an_instrument(), team_because="It is about one of them.")
    told = [facts(ledger({"a.md": one}, {}, "ledger.md"))["For a team’s picture"] for one in (may, may_not)]
    assert told == [["Yes. Each answers for themselves."], ["No. It is about one of them."]]


def test_a_norm_stands_with_its_people_its_figures_and_its_citation() -> None:
    told = facts(ledger({"a.md": replace(agreeableness(), citation="Somebody (2020)")}, {}, "ledger.md"))
    (norm,) = told["Norm"]
    assert norm.startswith(
        "Agreeableness: volunteers who answered a personality questionnaire online, n = 2,709; mean 4.64"
    )
    assert "standard deviation 0.9, reliability 0.70. The public data set bfi" in norm
    assert told["Validation"] == ["Somebody (2020)"]


def test_the_norm_of_a_total_is_told_too() -> None:
    total = replace(a_subscale("total", "Overall"), norm=agreeableness().subscales[0].norm)
    told = facts(ledger({"a.md": an_instrument(total=total)}, {}, "ledger.md"))
    assert told["Norm"][0].startswith("Overall: ")


def test_a_guide_says_how_long_it_is_and_on_what_terms() -> None:
    told = facts(ledger({}, {"a.md": GUIDE}, "ledger.md"))
    assert told["Steps"] == ["3, in 30 minutes, for 3 to 8 people"]
    assert (told["License"], told["Not for"]) == (["CC-BY-4.0"], ["Do not judge anyone by it."])


def test_entries_lead_to_their_pages() -> None:
    page = ledger({"tools/self-checks/a.md": an_instrument()}, {"tools/guides/b.md": GUIDE}, "ledger.md")
    assert [link.get("href") for link in tree(drawn(page)).iter("a")] == [
        "../tools/self-checks/a/",
        "../tools/guides/b/",
    ]


def test_hostile_words_stay_words() -> None:
    assert "<script>" not in ledger({"a.md": an_instrument(not_for="<script>", source="<script>")}, {}, "ledger.md")
