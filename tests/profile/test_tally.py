"""Counting replies by kind: no mean, no score, and no kind above another."""

import json
from dataclasses import replace

from hypothesis import given
from hypothesis import strategies as st

from support.examples import AWKWARD, an_instrument, an_item, responses_to
from support.reading_html import tree, words
from withness.analysis.reply_counts import NOTHING_MORE, tallies_json, tallies_table
from withness.analysis.score_table import profile_cells, profile_columns
from withness.browser import score_form
from withness.catalog.ledger import ledger
from withness.form.form import form
from withness.instrument.instrument import Instrument, Item, Kind, ResponseOption, Scoring, Subscale
from withness.instrument.scoring import score
from withness.instrument.serialization import dump_instrument, dump_profile, load_instrument
from withness.markup.html import Html
from withness.markup.links import Link
from withness.profile.report import report
from withness.profile.since_last import Earlier
from withness.profile.tally import RULE

KINDS = tuple(
    Kind(
        id=id,
        name=f"{id.capitalize()}ing",
        meaning=f"Such a reply {id}s.",
        this_week=f"Try {id}ing.",
        next=(Link(kind="guide", title=f"To {id}", href="../"),),
    )
    for id in ("ask", "steer", "mend")
)


def a_scene(id: str, subscale: str, kinds: tuple[str, ...] = ("ask", "steer", "mend")) -> Item:
    """Return a scene with a reply of each of these kinds, in this order."""
    replies = [
        ResponseOption(value=value, label=f"{kind} {id}", feedback=f"It {kind}s.", kind=kind)
        for value, kind in enumerate(kinds, 1)
    ]
    return an_item(id, subscale, stem=f"Somebody says {id}.", options=tuple(replies))


PRACTICE = an_instrument(
    a_scene("late", "worry"),
    a_scene("sick", "worry", ("mend", "ask", "steer")),
    a_scene("won", "joy", ("steer", "ask", "ask")),
    subscales=(Subscale(id="worry", name="Worry", bands=()), Subscale(id="joy", name="Joy", bands=())),
    total=Subscale(id="total", name="All", bands=()),
    scoring=Scoring(method="tally", missing=1),
    kinds=KINDS,
)
GIVEN = {"late": 1, "sick": 2, "won": 1}


def result(earlier: Earlier | None = None, /, **responses: float) -> Html:
    """Return the result for these answers, as one tree's worth of markup."""
    return Html(f"<div>{report(PRACTICE, score(PRACTICE, responses), earlier)}</div>")


def counts(**responses: float) -> list[dict[str, int]]:
    """Return the counts of each subscale and then of all, by the kind's id."""
    profile = score(PRACTICE, responses)
    assert profile.total is not None
    return [{kind.id: times for kind, times in part.counts} for part in (*profile.subscales, profile.total)]


def test_replies_are_counted_by_their_kind_whatever_their_values() -> None:
    assert counts(**GIVEN) == [
        {"ask": 2, "steer": 0, "mend": 0},
        {"ask": 0, "steer": 1, "mend": 0},
        {"ask": 2, "steer": 1, "mend": 0},
    ]


def test_two_replies_of_one_scene_may_be_of_one_kind() -> None:
    assert counts(won=2)[1] == counts(won=3)[1] == {"ask": 1, "steer": 0, "mend": 0}


def test_a_blank_is_of_no_kind() -> None:
    assert counts() == [{"ask": 0, "steer": 0, "mend": 0}] * 3


def test_there_is_no_score_and_no_reading() -> None:
    profile = score(PRACTICE, GIVEN)
    assert [(part.score, part.band, part.low, part.high) for part in profile.subscales] == [
        (None, None, 0, 2),
        (None, None, 0, 1),
    ]


def test_a_result_counts_in_its_heading_and_its_table() -> None:
    drawn = tree(result(**GIVEN))
    assert drawn.findtext("h2") == "Of 3 replies: Asking 2, Steering 1, Mending 0."
    rows = [[cell.text for cell in row] for row in drawn.findall("table[@class='tally']//tr")]
    assert rows == [
        [None, "Worry", "Joy", "All"],
        ["Asking", "2", "0", "2"],
        ["Steering", "0", "1", "1"],
        ["Mending", "0", "0", "0"],
        ["Answered", "2 of 2", "1 of 1", "3 of 3"],
    ]
    assert drawn.findtext("p[@class='limit']") == RULE
    assert drawn.find(".//svg") is None


def test_a_single_subscale_needs_no_column_beside_all() -> None:
    one = replace(
        PRACTICE,
        items=tuple(replace(item, subscale="worry") for item in PRACTICE.items),
        subscales=PRACTICE.subscales[:1],
    )
    drawn = tree(Html(f"<div>{report(one, score(one, GIVEN))}</div>"))
    assert [head.text for head in drawn.findall("table[@class='tally']/thead/tr/th")] == ["All"]


def test_one_reply_is_one_and_none_is_none() -> None:
    assert tree(result(late=1)).findtext("h2") == "Of 1 reply: Asking 1, Steering 0, Mending 0."
    assert tree(result()).findtext("h2") == "There are no replies to count yet."


def test_each_kind_says_what_it_does_the_most_frequent_first_and_one_thing_is_offered() -> None:
    drawn = tree(result(late=2, sick=3, won=2))
    readings = [" ".join(" ".join(part.itertext()).split()) for part in drawn.findall("section[@class='reading']")]
    assert readings == [
        "Steering 2 of 3 replies Such a reply steers. Run To steer",
        "Asking 1 of 3 replies Such a reply asks. Another thing to try: Asking This week: Try asking. Run To ask",
        "Mending 0 of 3 replies Such a reply mends. Another thing to try: Mending This week: Try mending. Run To mend",
    ]
    thing = drawn.find("section[@class='one-thing']")
    assert thing is not None
    assert " ".join(" ".join(thing.itertext()).split()) == "One thing to try Steering This week: Try steering."


def test_without_a_reply_nothing_is_offered() -> None:
    assert tree(result()).find("section[@class='one-thing']") is None


def test_the_working_names_the_kind_of_every_reply_and_no_points() -> None:
    said = words(result(late=1, sick=2)).partition("How this was worked out")[2]
    assert "Scene 1 ask late Asking Scene 2 ask sick Asking" in said
    assert "2 of 2 were answered. Counted by kind: Asking 2, Steering 0, Mending 0." in said
    assert "Scene 3 left blank none" in said
    assert "0 of 1 were answered. Counted by kind: Asking 0, Steering 0, Mending 0." in said
    assert "Every scene of this page counts, as it stands above." in said
    assert RULE in said
    assert "mean" not in said


def test_the_paper_key_gives_kinds_and_no_points() -> None:
    said = words(form(PRACTICE)).partition("Score it on paper")[2]
    assert f"Print this page, mark your replies, and write down the kind of each. {RULE}" in said
    assert "Scene 1 ask late Asking It asks. steer late Steering It steers." in said
    assert "Count how often you chose each kind of reply in these 2: Asking, Steering, Mending." in said
    assert "Count how often you chose each kind of reply in all 3: Asking, Steering, Mending." in said
    assert "Asking Such a reply asks. This week: Try asking. Run To ask" in said
    assert "point" not in said.partition("What this is")[0].replace("This week", "")


def test_the_paper_key_of_statements_that_are_counted_has_kinds_in_its_table() -> None:
    short = tuple(replace(option, label=option.kind or "", feedback=None) for option in PRACTICE.items[0].options)
    plain = replace(PRACTICE, items=(replace(PRACTICE.items[0], options=short), *PRACTICE.items[1:]))
    drawn = tree(form(plain))
    table = drawn.find(".//table[@class='points']")
    assert table is not None
    assert table.findtext("caption") == "What each answer counts as"
    assert [cell.text for cell in table.findall("tbody/tr/td")] == ["Asking", "Steering", "Mending"]


def test_what_was_counted_on_an_earlier_day_stands_beside_it() -> None:
    earlier = Earlier(date="2026-10-05", profile=score(PRACTICE, {"late": 3}))
    said = words(result(earlier, **GIVEN))
    assert "Worry Asking: 0 then, 2 now. Steering: 0 then, 0 now. Mending: 1 then, 0 now." in said
    assert "cannot tell a change" not in said


def test_a_profile_travels_as_counts() -> None:
    assert json.loads(dump_profile(score(PRACTICE, GIVEN))) == {
        "subscales": {
            "worry": {"counts": {"ask": 2, "steer": 0, "mend": 0}, "answered": 2, "items": 2},
            "joy": {"counts": {"ask": 0, "steer": 1, "mend": 0}, "answered": 1, "items": 1},
        },
        "total": {"counts": {"ask": 2, "steer": 1, "mend": 0}, "answered": 3, "items": 3},
    }


def test_a_table_has_a_column_for_each_kind() -> None:
    assert profile_columns(PRACTICE) == [
        f"{id}.{part}" for id in ("worry", "joy", "total") for part in ("ask", "steer", "mend", "answered")
    ]
    assert profile_cells(score(PRACTICE, GIVEN)) == [2, 0, 0, 2, 0, 1, 0, 1, 2, 1, 0, 3]


def test_an_instrument_comes_back_from_its_travels_as_it_was() -> None:
    assert load_instrument(dump_instrument(PRACTICE)) == PRACTICE


def test_the_page_gets_the_very_same() -> None:
    answer = json.loads(score_form(dump_instrument(PRACTICE), json.dumps(GIVEN)))
    assert answer["html"] == report(PRACTICE, score(PRACTICE, GIVEN))


def test_many_peoples_replies_are_counted_and_nothing_else() -> None:
    people = [GIVEN, {"late": 1}, {"late": 2, "won": 3}]
    assert tallies_table(PRACTICE, people).split("\n\n") == [
        "An example, version 1: the answers of 3 people",
        "  - Replies are counted by kind here and give no score, so there is no mean, no alpha and nothing to\n"
        "    compare. A reply that hardly anybody chooses may be one that nobody would say.",
        "  item  blank  ask  steer  mend\n"
        "  late      0    2      1     0\n"
        "  sick      2    1      0     0\n"
        "  won       1    1      1     0",
    ]
    assert "no alpha" in NOTHING_MORE
    assert json.loads(tallies_json(PRACTICE, people)) == {
        "instrument": "example",
        "version": 1,
        "people": 3,
        "items": {
            "late": {"blank": 0, "counts": {"ask": 2, "steer": 1, "mend": 0}},
            "sick": {"blank": 2, "counts": {"ask": 1, "steer": 0, "mend": 0}},
            "won": {"blank": 1, "counts": {"ask": 1, "steer": 1, "mend": 0}},
        },
    }


def test_the_ledger_says_that_replies_are_counted() -> None:
    said = words(Html(f"<div>{ledger({'tools/example.md': PRACTICE}, {}, 'ledger.md')}</div>"))
    assert "3; replies are counted by their kind, and there is no score" in said


@given(st.data())
def test_the_counts_of_all_kinds_come_to_the_number_of_answers(data: st.DataObject) -> None:
    responses = data.draw(responses_to(PRACTICE))
    profile = score(PRACTICE, responses)
    assert profile.total is not None
    for part in (*profile.subscales, profile.total):
        assert sum(times for _, times in part.counts) == part.answered
    assert [kind for kind, _ in profile.total.counts] == list(KINDS)
    tree(Html(f"<div>{report(PRACTICE, profile)}</div>"))


def test_hostile_text_stays_text() -> None:
    first = replace(KINDS[0], name=AWKWARD, meaning=AWKWARD, this_week=AWKWARD)
    hostile = replace(PRACTICE, kinds=(first, *KINDS[1:]))
    said = Html(f"<div>{report(hostile, score(hostile, GIVEN))}{form(hostile)}</div>")
    assert "<script" not in said
    tree(said)


def test_instruments_with_scores_have_no_counts() -> None:
    instrument: Instrument = an_instrument()
    [part] = score(instrument, {"item-0": 1}).subscales
    assert part.counts == ()
