"""What an author is warned of, word for word."""

from collections.abc import Sequence
from dataclasses import replace

import pytest

from support.answers_of_many import AGREED, ASK, FIX, SAY, the_scale
from support.examples import an_instrument, an_item
from withness.analysis.analysis import SubscaleAnalysis
from withness.analysis.cautions import cautions

MANY = AGREED * 13
FEW_ALPHA = (
    "Answered in full by only 8: below 100 people, alpha, omega, the standard error, the smallest change and the"
    " figures of single items are a first impression."
)
FEW_SCORES = "A score for only 8: below 50 people, the mean, the SD and the shares at the ends are a first impression."

TOO_LOOSE = "the items hang together too loosely for one score to say much about one person."


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


@pytest.mark.parametrize(
    ("items", "complete", "told"),
    [
        (1, 50, ["One item alone has no alpha"]),
        (2, 50, ["Answered in full by only 50: below 100 people", "50 of 100 people left something blank."]),
        (2, 2, ["Answered in full by only 2: below 100 people", "98 of 100 people left something blank."]),
        (2, 1, ["Fewer than two people answered every item"]),
    ],
)
def test_what_rests_on_few_is_told_where_there_is_an_alpha(items: int, complete: int, told: list[str]) -> None:
    said = cautions(replace(WHOLE, items=WHOLE.items[:items], people=100, complete=complete))
    assert len(said) == len(told)
    assert all(one.startswith(start) for one, start in zip(said, told, strict=True))


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
    said = "Every item is reverse-keyed, so nothing here can show whether the answers had been mirrored before."
    assert cautions(the_scale(mirrored(MANY, 1), turned)) == [said]
    two = an_instrument(*turned.items[:2])
    assert cautions(the_scale([row[:2] for row in mirrored(MANY, 1)], two))[0] == said


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


def with_items(scale: SubscaleAnalysis, **numbers: float) -> SubscaleAnalysis:
    """Return the scale with these numbers in its first item."""
    return replace(scale, items=(replace(scale.items[0], **numbers), *scale.items[1:]))  # type: ignore[arg-type]


WHOLE = replace(the_scale(MANY), complete=100)
ALONE = replace(the_scale([(n % 4 + 2,) for n in range(60)], an_instrument(FIX)), lowest=0.1, highest=0.1)


@pytest.mark.parametrize(
    ("scale", "told"),
    [
        (WHOLE, None),
        (replace(WHOLE, alpha=0.70), None),
        (
            replace(WHOLE, alpha=0.69),
            f"Alpha is 0.69, and at least 0.70 is usual: {TOO_LOOSE}",
        ),
        (replace(WHOLE, alpha=0.95), None),
        (replace(WHOLE, alpha=0.96), "Alpha is 0.96, above 0.95"),
        (replace(WHOLE, alpha=0.0, alpha_unmirrored=0.1), "Alpha is 0.00"),
        (replace(WHOLE, alpha=0.0, alpha_unmirrored=0.11), "Mirroring lowers alpha from 0.11 to 0.00"),
        (replace(WHOLE, alpha=-0.5, alpha_unmirrored=0.0), "Alpha is −0.50"),
        (replace(WHOLE, lowest=0.15, highest=0.15), None),
        (replace(WHOLE, lowest=0.5), "50 % have the lowest score possible, and at most 15 % is usual"),
        (replace(WHOLE, lowest=1.0), "100 % have the lowest score possible"),
        (replace(WHOLE, highest=0.16), "16 % have the highest score possible"),
        (with_items(WHOLE, with_rest=0.2), None),
        (with_items(WHOLE, with_rest=0.19), "Hardly going with the others"),
        (with_items(WHOLE, with_rest=-0.196), "Hardly going with the others"),
        (with_items(WHOLE, with_rest=-0.197), '"ask" works backwards'),
        (with_items(replace(WHOLE, people=50, complete=50), with_rest=-0.2), "Hardly going with the others"),
        (with_items(replace(WHOLE, people=50, complete=50), with_rest=-0.21), "Perhaps working backwards"),
        (with_items(replace(WHOLE, people=4), blank=1), None),
        (with_items(replace(WHOLE, people=4), blank=2), "Often left blank"),
        (replace(WHOLE, scored=0), None),
        (replace(WHOLE, scored=1), "A score for only 1:"),
        (replace(WHOLE, complete=2, people=2), "Answered in full by only 2:"),
        (ALONE, "One item alone has no alpha"),
        (replace(ALONE, people=100), "One item alone has no alpha"),
    ],
)
def test_each_bound_is_where_it_is_said_to_be(scale: SubscaleAnalysis, told: str | None) -> None:
    """The bound itself is on the good side."""
    said = cautions(scale)
    assert said == [] if told is None else said[0].startswith(told)
    assert all(more.endswith("are a first impression.") for more in said[1:])


def test_items_are_listed_with_commas() -> None:
    few = replace(WHOLE, people=50, complete=50)
    first, second, third = few.items
    pair = [replace(entry, with_rest=0.1) for entry in (first, second)]
    loose = cautions(replace(few, items=(*pair, third)))[0]
    assert loose == (
        'Hardly going with the others, and perhaps about something else: "ask" (r = 0.10), "fix" (r = 0.10).'
    )
    unclear = cautions(replace(few, items=(*(replace(entry, with_rest=-0.25) for entry in pair), third)))[0]
    assert unclear == (
        'Perhaps working backwards, or only by chance among so few people: "ask" (r = −0.25), "fix" (r = −0.25).'
    )
    same = cautions(replace(few, items=(*(replace(entry, sd=0, with_rest=None) for entry in pair), third)))[0]
    assert same == 'The same answer from everybody, which tells nobody apart: "ask", "fix".'
    skipped = cautions(replace(WHOLE, items=(*(replace(entry, blank=40) for entry in (first, second)), third)))[0]
    assert skipped == 'Often left blank, and perhaps unclear or hard to answer: "ask" (40 of 104), "fix" (40 of 104).'


def test_every_item_whose_key_may_be_wrong_is_listed() -> None:
    turned = tuple(replace(entry, item=replace(entry.item, reverse_keyed=True)) for entry in WHOLE.items[:2])
    told = cautions(replace(WHOLE, items=(*turned, WHOLE.items[2]), alpha=0.1, alpha_unmirrored=0.8))[0]
    assert told.endswith('reverse_keyed is wrong for some of "ask", "fix".')


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


@pytest.mark.parametrize(
    ("changes", "told"),
    [
        ({"alpha": 0.6996}, "Alpha is 0.6996, and at least 0.70 is usual"),
        (
            {"alpha": 0.694},
            f"Alpha is 0.69, and at least 0.70 is usual: {TOO_LOOSE}",
        ),
        ({"alpha": 0.9504}, "Alpha is 0.9504, above 0.95"),
        ({"alpha": 0.957}, "Alpha is 0.96, above 0.95"),
        ({"lowest": 0.1504}, "15.04 % have the lowest score possible, and at most 15 % is usual"),
        ({"highest": 0.285}, "29 % have the highest score possible, and at most 15 % is usual"),
    ],
)
def test_a_figure_lies_on_the_side_of_the_bound_that_the_words_name(changes: dict[str, float], told: str) -> None:
    assert any(caution.startswith(told) for caution in cautions(replace(WHOLE, **changes)))  # type: ignore[arg-type]
