"""What an analysis finds in the answers of many people, and what it warns of."""

import json
from collections.abc import Sequence
from dataclasses import replace

import pytest

from examples import a_subscale, an_instrument, an_item
from withness.analysis import Analysis, ScaleAnalysis, analyse
from withness.cautions import cautions
from withness.findings import HOW_TO_READ, findings, findings_json
from withness.instrument import Instrument, Scoring
from withness.scoring import Responses

ASK, FIX, SAY = an_item("ask"), an_item("fix", reverse_keyed=True), an_item("say")
FIX_TOO = an_item("fix-too")
THREE = an_instrument(ASK, FIX, SAY)
# Each answers all three the same way, more or less, and "fix" the other way round.
AGREED = [(1, 5, 1), (2, 4, 3), (3, 2, 3), (4, 2, 2), (5, 1, 4), (1, 3, 2), (3, 3, 1), (4, 3, 5)]


def people(instrument: Instrument, rows: Sequence[Sequence[int | None]]) -> list[Responses]:
    """Return the rows as responses, `None` for a blank."""
    ids = [item.id for item in instrument.items]
    return [{id: value for id, value in zip(ids, row, strict=True) if value is not None} for row in rows]


def the_scale(rows: Sequence[Sequence[int | None]], instrument: Instrument = THREE) -> ScaleAnalysis:
    """Analyse an instrument of one subscale."""
    return analyse(instrument, people(instrument, rows)).subscales[0]


def test_only_people_who_answered_every_item_count_for_alpha() -> None:
    whole, with_blanks = the_scale(AGREED), the_scale([*AGREED, (5, None, 1), (None, None, None)])
    assert with_blanks.alpha == whole.alpha
    assert (with_blanks.people, with_blanks.scored, with_blanks.complete) == (10, 9, 8)
    assert [entry.blank for entry in with_blanks.items] == [1, 2, 1]


def test_a_blank_is_prorated_for_the_mean_as_it_is_for_a_reader() -> None:
    scale = the_scale([(1, 5, 1), (5, None, 5)])
    assert scale.mean == 3
    assert scale.sd == pytest.approx(8**0.5)


def test_items_are_described_as_they_count() -> None:
    assert [entry.mean for entry in the_scale([(1, 5, 1), (3, 5, None)]).items] == [2, 1, 1]


def test_the_ends_are_the_lowest_and_the_highest_score_possible() -> None:
    scale = the_scale([(1, 5, 1), (5, 1, 5), (5, 1, 5), (3, 3, 3)])
    assert (scale.lowest, scale.highest) == (0.25, 0.5)


@pytest.mark.parametrize("method", ["mean", "sum", "pomp"])
def test_alpha_is_the_same_for_every_method_and_errors_are_in_points_of_the_score(method: str) -> None:
    instrument = replace(THREE, scoring=Scoring(method=method, missing=0.5))  # type: ignore[arg-type]
    mean, other = the_scale(AGREED), the_scale(AGREED, instrument)
    points = {"mean": 1, "sum": 3, "pomp": 25}[method]
    assert other.alpha == mean.alpha
    assert mean.standard_error is not None
    assert other.standard_error == pytest.approx(points * mean.standard_error)


def test_nobody_with_a_score_leaves_everything_unknown() -> None:
    scale = the_scale([(None, None, None)])
    assert (scale.mean, scale.sd, scale.lowest, scale.alpha, scale.interval, scale.standard_error) == (None,) * 6
    assert [entry.mean for entry in scale.items] == [None] * 3


def test_an_alpha_under_zero_gives_no_error_of_measurement() -> None:
    scale = the_scale([(1, 1, 1), (5, 5, 4), (2, 2, 2), (4, 5, 5), (3, 1, 1)], an_instrument(ASK, FIX, FIX_TOO))
    assert scale.alpha is not None and scale.alpha < 0
    assert (scale.standard_error, scale.smallest_change) == (None, None)


def test_the_total_is_analysed_as_one_more_scale() -> None:
    subscales = (a_subscale("listen"), a_subscale("check-in"))
    items = (ASK, an_item("visit", "check-in"))
    instrument = an_instrument(*items, subscales=subscales, total=a_subscale("total"))
    analysis = analyse(instrument, people(instrument, [(1, 2), (4, 4), (5, 5)]))
    assert [len(scale.items) for scale in analysis.scales] == [1, 1, 2]
    assert analysis.total is not None and analysis.total.alpha is not None


MANY = AGREED * 13
FEW_ALPHA = (
    "Answered in full by only 8: below 100 people, alpha, omega, the standard error, the smallest change and the"
    " figures of single items are a first impression."
)
FEW_SCORES = "A score for only 8: below 50 people, the mean, the SD and the shares at the ends are a first impression."


def changed(rows: Sequence[Sequence[int | None]], at: int, *values: int | None) -> list[list[int | None]]:
    """Return the rows with these values in one column, over and over."""
    return [[*row[:at], values[n % len(values)], *row[at + 1 :]] for n, row in enumerate(rows)]


def mirrored(rows: Sequence[Sequence[int | None]], at: int) -> list[list[int | None]]:
    """Return the rows with one column turned round."""
    return [[*row[:at], 6 - (row[at] or 0), *row[at + 1 :]] for row in rows]


def test_there_is_nothing_to_mind_in_many_answers_that_agree() -> None:
    assert cautions(the_scale(MANY)) == []


def test_what_too_few_people_cannot_show_is_named() -> None:
    assert cautions(the_scale(AGREED)) == [FEW_ALPHA, FEW_SCORES]


@pytest.mark.parametrize(("people", "told"), [(100, 0), (99, 1), (50, 1), (49, 2), (2, 2)])
def test_a_hundred_people_are_enough_for_alpha_and_fifty_for_a_mean(people: int, told: int) -> None:
    few = [caution for caution in cautions(the_scale(MANY[:people])) if caution.endswith("are a first impression.")]
    assert len(few) == told


def test_an_item_keyed_wrongly_works_backwards() -> None:
    assert cautions(the_scale(mirrored(MANY, 0)))[0] == (
        '"ask" works backwards (r = −0.82): the more it counts, the less the others do. It is probably keyed wrongly:'
        " write reverse_keyed: true if agreeing with it speaks against the subscale."
    )


def test_an_item_reverse_keyed_wrongly_works_backwards() -> None:
    five = an_instrument(ASK, FIX, SAY, an_item("fix-too", reverse_keyed=True), an_item("nod", reverse_keyed=True))
    rows = [(ask, fix, say, fix, ask) for ask, fix, say in MANY]
    assert cautions(the_scale(rows, five))[0] == (
        '"nod" works backwards (r = −0.92): the more it counts, the less the others do. It is probably keyed wrongly:'
        " take its reverse_keyed out, unless its answers had been mirrored before they came here."
    )


def test_of_two_items_that_work_against_each_other_nobody_can_tell_which_is_wrong() -> None:
    two = an_instrument(ASK, an_item("fix"))
    assert cautions(the_scale([row[:2] for row in MANY], two))[0] == (
        '"ask" and "fix" work against each other (r = −0.80): one of them is probably keyed wrongly.'
    )


def test_answers_that_were_mirrored_before_are_noticed() -> None:
    told = cautions(the_scale(mirrored(MANY, 1)))
    assert told == [
        "Mirroring lowers alpha from 0.82 to −0.80. Most likely these answers had been mirrored before they came here,"
        " by the survey tool perhaps: analyse and score the answers as people gave them. If these are as given,"
        ' reverse_keyed is wrong for some of "fix".'
    ]


def test_answers_mirrored_before_are_noticed_even_when_nobody_differs_any_more() -> None:
    two = an_instrument(ASK, FIX)
    told = cautions(the_scale([(n % 5 + 1, n % 5 + 1) for n in range(100)], two))
    assert told[0].startswith("Mirroring lowers alpha from 1.00 to none at all.")


def test_an_item_that_says_nothing_is_named() -> None:
    told = cautions(the_scale(changed(MANY, 2, 4)))
    assert told[-1] == 'The same answer from everybody, which tells nobody apart: "say".'


def test_an_item_about_something_else_is_named() -> None:
    told = cautions(the_scale(changed(MANY, 2, 3, 3, 3, 2, 4, 4, 3, 3)))
    assert told[-1] == 'Hardly going with the others, and perhaps about something else: "say" (r = 0.00).'


def test_among_few_people_an_item_may_seem_to_work_backwards() -> None:
    told = cautions(the_scale([(1, 5, 2), (2, 4, 1), (3, 3, 2), (4, 2, 1), (5, 1, 1)]))
    assert told[1] == 'Perhaps working backwards, or only by chance among so few people: "say" (r = −0.58).'


def test_items_that_are_often_left_blank_are_named_and_so_are_the_people_left_out() -> None:
    told = cautions(the_scale(changed(MANY * 2, 2, 3, None)))
    assert told[-2:] == [
        'Often left blank, and perhaps unclear or hard to answer: "say" (104 of 208).',
        "104 of 208 people left something blank. Alpha leaves them out, and they may be unlike the others.",
    ]


@pytest.mark.parametrize(("blanks", "told"), [(10, False), (11, True)])
def test_more_than_a_tenth_is_often_blank(blanks: int, told: bool) -> None:
    rows = [*[(1, 5, None)] * blanks, *MANY[: 100 - blanks]]
    assert any(caution.startswith("Often left blank") for caution in cautions(the_scale(rows))) == told


@pytest.mark.parametrize(("people", "told"), [(20, False), (21, True)])
def test_more_than_a_fifth_left_out_of_alpha_is_told(people: int, told: bool) -> None:
    rows = [*[(1, 5, None)] * people, *MANY[: 100 - people]]
    assert any("left something blank" in caution for caution in cautions(the_scale(rows))) == told


def test_where_every_item_is_reverse_keyed_mirroring_leaves_no_trace() -> None:
    turned = an_instrument(*[replace(item, reverse_keyed=True) for item in (ASK, FIX, SAY)])
    rows = mirrored(MANY, 1)
    assert cautions(the_scale(rows, turned)) == [
        "Every item is reverse-keyed, so nothing here can show whether the answers had been mirrored before."
    ]


def test_a_scale_that_is_too_loose_or_too_narrow_is_told() -> None:
    loose = [(a, b, c) for n, (a, b, c) in enumerate(changed(MANY, 0, 1, 3, 2, 5, 5, 2, 3))]
    assert any(told.startswith("Alpha is 0.") and "too loosely" in told for told in cautions(the_scale(loose)))
    assert cautions(the_scale([(n % 5 + 1, 5 - n % 5, n % 5 + 1) for n in range(101)]))[0] == (
        "Alpha is 1.00, above 0.95: some items say almost the same, and could go."
    )


def test_too_many_at_an_end_of_the_scale_are_told() -> None:
    rows = [*MANY, *[(1, 5, 1)] * 30, *[(5, 1, 5)] * 40]
    assert [the_scale(rows).lowest, the_scale(rows).highest] == [43 / 174, 40 / 174]
    assert cautions(the_scale(rows))[-2:] == [
        "25 % have the lowest score possible, and at most 15 % is usual: the scale cannot tell these people apart, nor"
        " show them less.",
        "23 % have the highest score possible, and at most 15 % is usual: the scale cannot tell these people apart, nor"
        " show them more.",
    ]


def test_what_has_no_alpha_says_why() -> None:
    one = an_instrument(ASK)
    assert cautions(the_scale([(n % 4 + 2,) for n in range(60)], one))[0] == (
        "One item alone has no alpha, and so no standard error: nobody can tell how exact its score is."
    )
    assert cautions(the_scale(changed(MANY, 0, None)))[0] == (
        "Fewer than two people answered every item, so there is no alpha, and nothing that follows from it."
    )
    assert cautions(the_scale([(2, 4, 2), (2, 4, 2)]))[0] == (
        "Everybody who answered every item has the same score, so there is no alpha."
    )


def an_analysis() -> Analysis:
    return analyse(THREE, people(THREE, [*AGREED, (1, None, None)]))


def test_the_findings_are_a_table_to_read() -> None:
    text = findings(an_analysis())
    assert text.partition("\n\nHow to read this\n")[0] == TABLE.strip("\n")
    assert " ".join(text.split()).count(HOW_TO_READ[-1]) == 1
    assert max(map(len, text.splitlines())) <= 100


TABLE = """
An example, version 1: the answers of 9 people

Listen (3 items)
----------------

  - Answered in full by only 8: below 100 people, alpha, omega, the standard error, the smallest
    change and the figures of single items are a first impression.
  - A score for only 8: below 50 people, the mean, the SD and the shares at the ends are a first
    impression.

  people with a score                     8  of 9
  mean                                 2.88  on a scale from 1 to 5
  SD                                   1.18
  lowest score possible              12.5 %  of those with a score
  highest score possible              0.0 %  of those with a score
  people who answered every item          8  of 9
  Cronbach's alpha                     0.82  95 % interval 0.38 to 0.96
  McDonald's omega                     none
  standard error of a score            0.50
  smallest change that is not noise    1.37

  item                 blank  mean    SD  with the rest  alpha without it
  ask                      0  2.67  1.50           0.82              0.61
  fix (reverse-keyed)      1  3.12  1.25           0.69              0.75
  say                      1  2.62  1.41           0.55              0.88
"""


def test_the_findings_as_json_are_unrounded() -> None:
    analysis = an_analysis()
    data = json.loads(findings_json(analysis))
    scale, listen = analysis.subscales[0], data["subscales"]["listen"]
    assert (data["instrument"], data["version"], data["people"], data["total"]) == ("example", 1, 9, None)
    assert (listen["alpha"], listen["interval"]) == (scale.alpha, list(scale.interval or ()))
    assert listen["items"]["fix"]["with_rest"] == scale.items[1].with_rest
    assert listen["items"]["fix"]["reverse_keyed"] is True
    assert listen["cautions"] == cautions(scale)
