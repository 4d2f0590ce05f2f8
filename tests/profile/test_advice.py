"""Advice: the weakest part leads, in words, and no score is shown outside the working."""

from dataclasses import replace

import pytest
from hypothesis import given
from hypothesis import strategies as st

from support.examples import a_subscale, an_instrument, an_item, instruments, responses_to
from support.reading_html import text_at, text_of, tree, words
from withness.form.form import form
from withness.instrument.instrument import Band, Instrument, Scoring, Subscale
from withness.instrument.scoring import score
from withness.markup.html import Html
from withness.markup.links import Link
from withness.profile.advice import LEADS, LIMIT, headline
from withness.profile.readings import why_no_score
from withness.profile.report import report
from withness.profile.since_last import Earlier
from withness.profile.standing import weakest_first


def a_part(id: str) -> Subscale:
    """Return a subscale from 1 to 5 that says not yet below 4."""
    words_ = {1: "Not yet", 4: "Ready"}
    bands = [Band(low=low, label=label, meaning=f"{id}.", headline=f"{label}: {id}.") for low, label in words_.items()]
    return Subscale(id=id, name=id.capitalize(), bands=tuple(bands))


PARTS = tuple(map(a_part, ("safety", "people", "time")))
THREE = an_instrument(
    an_item("door", "safety"), an_item("will", "people"), an_item("hour", "time"), subscales=PARTS, shows="advice"
)


def advised(instrument: Instrument, earlier: Earlier | None = None, **responses: float) -> Html:
    """Return the result for these answers, as one tree's worth of markup."""
    return Html(f"<div>{report(instrument, score(instrument, responses), earlier)}</div>")


def test_the_weakest_part_heads_the_advice() -> None:
    assert headline(score(THREE, {"door": 5, "will": 4, "hour": 2})) == "Not yet: time."


def test_of_equally_weak_parts_the_first_heads_it() -> None:
    assert headline(score(THREE, {"door": 5, "will": 3, "hour": 3})) == "Not yet: people."


def test_without_an_answer_to_every_part_there_is_no_advice_yet() -> None:
    said = headline(score(THREE, {"door": 5, "hour": 5}))
    assert said == "There is no advice yet, because not all of it is known: People."


SAFE = an_instrument(*(an_item(f"safe-{n}", "safety") for n in range(8)), subscales=PARTS[:1], shows="advice")


@pytest.mark.parametrize("missing", [0, 0.25, 0.5, 1])
def test_one_blank_among_many_answers_is_enough_for_no_advice_whatever_the_rule_for_blanks(missing: float) -> None:
    lax = replace(SAFE, scoring=Scoring(method="mean", missing=missing))
    known = {f"safe-{n}": 5.0 for n in range(8)}
    assert headline(score(lax, known)) == "Ready: safety."
    del known["safe-3"]
    assert headline(score(lax, known)) == "There is no advice yet, because not all of it is known: Safety."
    assert "Ready" not in words(advised(lax, None, **known)).partition("How this was worked out")[0]


def test_what_is_not_known_is_listed_to_be_found_out() -> None:
    known = {f"safe-{n}": 5.0 for n in range(8) if n not in {2, 6}}
    drawn = tree(advised(SAFE, None, **known))
    assert drawn.findtext("section[@class='find-out']/h3") == "Find out first"
    assert [entry.text for entry in drawn.findall("section[@class='find-out']/ul/li")] == [
        "3. I safe-2.",
        "7. I safe-6.",
    ]
    assert tree(advised(THREE, door=5, will=5, hour=5)).find("section[@class='find-out']") is None


def test_advice_says_that_it_goes_as_far_as_the_answers() -> None:
    assert tree(advised(THREE, door=5, will=5, hour=5)).findtext("p[@class='limit']") == LIMIT
    assert LIMIT not in advised(THREE, door=5, will=5)
    assert LIMIT == "This is as far as you know today: it rests on your answers alone."


def with_steps(part: Subscale) -> Subscale:
    """Return the subscale with something to try and somewhere to go in every band."""
    page = Link(kind="guide", title=f"Guide to {part.id}", href="../")
    bands = [replace(band, this_week=f"Try {part.id} {band.low}.", next=(page,)) for band in part.bands]
    return replace(part, bands=tuple(bands))


def steps(**responses: float) -> tuple[str | None, list[str | None], list[str | None]]:
    """Return the one thing to try, what is folded away, and the links, of three parts with these answers."""
    drawn = tree(advised(replace(THREE, subscales=tuple(map(with_steps, PARTS))), None, **responses))
    return (
        text_at(drawn, "section[@class='one-thing']/p[@class='to-try']"),
        [text_of(details.find("p")) for details in drawn.iter("details") if details.get("class") == "another-thing"],
        [link.text for link in drawn.findall(".//ul[@class='next']//a")],
    )


def test_only_what_says_the_same_as_the_weakest_part_says_what_to_do() -> None:
    assert steps(door=1, will=5, hour=2) == (
        "This week: Try safety 1.",
        ["This week: Try time 1."],
        ["Guide to safety", "Guide to time"],
    )
    assert steps(door=5, will=5, hour=2) == ("This week: Try time 1.", [], ["Guide to time"])


def test_while_something_is_unknown_no_part_says_what_to_do() -> None:
    assert steps(will=5, hour=5) == (None, [], [])


@given(st.data())
def test_no_part_with_a_blank_ever_has_a_reading(data: st.DataObject) -> None:
    instrument = data.draw(instruments(shows="advice"))
    for part in score(instrument, data.draw(responses_to(instrument))).subscales:
        assert (part.band is not None) == (part.answered == len(part.answers))


def test_parts_are_compared_by_how_far_up_their_own_range_they_lie() -> None:
    items = (an_item("a", "safety"), an_item("b", "people"), an_item("c", "people"))
    sums = an_instrument(*items, subscales=PARTS[:2], shows="advice", scoring=Scoring(method="sum", missing=0))
    assert headline(score(sums, {"a": 4, "b": 3, "c": 3})) == "Ready: people."
    assert headline(score(sums, {"a": 3, "b": 4, "c": 4})) == "Not yet: safety."


def test_readings_stand_with_the_unknown_and_the_weakest_first_and_the_total_last() -> None:
    total = replace(THREE, total=a_subscale("total", "Overall"), scoring=Scoring(method="mean", missing=0.5))
    drawn = tree(advised(total, door=5, hour=2))
    headings = [section.findtext("h3") for section in drawn.findall("section[@class='reading']")]
    assert headings == ["People", "Time", "Safety", "Overall"]
    rows = drawn.findall("table[@class='glance']/tbody/tr")
    assert [" ".join(" ".join(row.itertext()).split()) for row in rows] == [
        "People 0 of 1 answered: too few to say",
        "Time Not yet",
        "Safety Ready",
        "Overall 2 of 3 answered: too few to say",
    ]


def test_advice_has_a_name_of_its_own_and_no_picture() -> None:
    drawn = tree(advised(THREE, door=5, will=5, hour=5))
    assert drawn.findtext("p[@class='kicker']") == "Our advice"
    assert drawn.find(".//svg") is None
    assert "See the advice" in words(form(THREE))
    assert "See your result" in words(form(replace(THREE, shows="profile")))


def test_what_moved_since_an_earlier_day_is_told_in_readings() -> None:
    earlier = Earlier(date="2026-10-05", profile=score(THREE, {"door": 2, "will": 5}))
    said = words(advised(THREE, earlier, door=5, will=5, hour=5))
    assert "Safety Not yet then, Ready now." in said
    assert "Time no reading then, Ready now." in said
    assert "cannot tell" not in said


def test_the_working_and_the_paper_key_say_why_the_weakest_part_leads() -> None:
    said = words(advised(THREE, door=5, will=4, hour=2))
    assert f"{LEADS} How far up its range each part lies: Safety 100 %, People 75 %, Time 25 %." in said
    on_paper = words(form(THREE))
    assert LEADS in on_paper
    assert "1 to under 4: Not yet Not yet: safety." in on_paper


@given(st.data())
def test_a_reading_is_headed_by_its_bands_label_alone(data: st.DataObject) -> None:
    instrument = data.draw(instruments(shows="advice"))
    profile = score(instrument, data.draw(responses_to(instrument)))
    drawn = tree(Html(f"<div>{report(instrument, profile)}</div>"))
    heads = [section.findtext("p[@class='band']") for section in drawn.findall("section[@class='reading']")]
    parts = [*weakest_first(profile.subscales), *([profile.total] if profile.total else [])]
    assert heads == [part.band.label if part.band else f"{why_no_score(part)}." for part in parts]


@given(st.data())
def test_the_heading_is_the_weakest_parts_or_says_what_is_missing(data: st.DataObject) -> None:
    instrument = data.draw(instruments(shows="advice"))
    profile = score(instrument, data.draw(responses_to(instrument)))
    heading, [first, *rest] = headline(profile), weakest_first(profile.subscales)
    if first.band is None:
        assert heading.startswith("There is no advice yet, because not all of it is known: ")
    else:
        assert heading == first.band.headline
        assert all((first.height or 0) <= (part.height or 0) for part in rest)
