"""A team's round is complete on paper, says what each can know, and is drawn only for what a team may use."""

from dataclasses import replace

import pytest
from lxml import html

from support.published import DOCS
from support.states import states
from withness.authoring.library.library import Library, read_library
from withness.blocks.block import Contents
from withness.form.form import form
from withness.instrument.instrument import Instrument
from withness.publishing.drawing.blocks import DrawingError, draw
from withness.sheet.team_round import team_round

[EXAMPLE] = [state.instrument for state in states() if (state.part, state.name) == ("self-check", "plain")]


def drawn(instrument: Instrument) -> html.HtmlElement:
    """The round as a reader without scripts has it."""
    return html.fromstring(team_round(instrument, "tools/self-checks/a/", "tools/team/a/"))


def words(found: html.HtmlElement) -> str:
    return " ".join(found.text_content().split())


def test_every_reading_has_its_letter_on_every_sheet_of_paper() -> None:
    page = drawn(EXAMPLE)
    expected = [[chr(ord("A") + at) for at in range(len(part.bands))] for part in EXAMPLE.subscales]
    tables = page.cssselect(".on-paper table")
    assert len(tables) > 5
    for table in tables:
        assert [[letter.text for letter in row.cssselect("td b")] for row in table.cssselect("tr")] == expected
        assert [th.text for th in table.cssselect("th")] == [part.name for part in EXAMPLE.subscales]
    [letters] = [table for table in tables if "readings and their letters" in words(table)]
    assert [words(td) for td in letters.cssselect("tr:first-child td")] == [
        f"{chr(ord('A') + at)} {band.label}" for at, band in enumerate(EXAMPLE.subscales[0].bands)
    ]


def test_strips_are_read_out_once_and_fill_a_sheet() -> None:
    [strips] = drawn(EXAMPLE).cssselect(".strips")
    assert strips.get("aria-hidden") == "true"
    assert len(strips.cssselect("table")) >= 4


def test_every_act_says_what_it_can_know() -> None:
    for act in drawn(EXAMPLE).cssselect(".act"):
        [knows] = act.cssselect(".knows")
        assert "can know" in words(knows) or "It cannot show who" in words(knows)


def test_the_device_has_a_clean_form_of_all_items_which_waits_for_a_script() -> None:
    [waiting] = drawn(EXAMPLE).cssselect("team-device form.items")
    assert waiting.get("hidden") is not None
    assert {radio.get("name") for radio in waiting.cssselect("input")} == {item.id for item in EXAMPLE.items}


def test_only_a_self_check_for_teams_offers_to_take_part() -> None:
    assert "<team-give" not in form(replace(EXAMPLE, team=False))
    assert "<team-give" in form(replace(EXAMPLE, team=True))


@pytest.fixture(scope="module")
def library() -> Library:
    """What this site holds."""
    return read_library(DOCS)


def test_a_round_of_what_is_not_for_teams_is_refused(library: Library) -> None:
    path = "tools/self-checks/what-is-draining-you.md"
    contents = Contents(instruments={path: replace(library.contents.instruments[path], team=False)})
    with pytest.raises(DrawingError) as refused:
        draw("team-round", "what-is-draining-you.yml", contents)
    assert str(refused.value) == (
        'The self-check "what-is-draining-you.yml" may not be used for a team\'s picture.'
        " Write `team: yes` into it if it may, with the reason."
    )
