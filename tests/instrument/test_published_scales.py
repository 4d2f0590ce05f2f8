"""Published scales give what their authors say they give, and real answers what their authors stored."""

from collections.abc import Mapping
from dataclasses import replace
from typing import Any

import pytest

from support.published_scales import FILES, SCALES, agrees, by_the_rule, instrument_of, real_answers, rows_of
from withness.analysis.analysis import analyse
from withness.instrument.instrument import Instrument
from withness.instrument.scoring import Responses, score

each_scale = pytest.mark.parametrize("scale", SCALES, ids=lambda scale: scale["instrument"])

# When everybody presses the same option on every item: the lowest, the middle one if there is one, the highest.
# Copied by hand from the table of published keys, to as many digits as it has.
UNIFORM: dict[str, list[float]] = {
    "toronto-empathy: empathy": [32, 32, 32],
    "brief-resilience: resilience": [3, 3, 3],
    "oldenburg-burnout: burnout": [40, 40],
    "perceived-stress-10: stress": [16, 20, 24],
    "who-5: well-being": [0, 100],
    "uwes-9: engagement": [0, 3, 6],
    "psychological-safety: safety": [3.5714, 4, 4.4286],
    "copenhagen-burnout-work: work": [14.2857, 50, 85.7143],
    "interpersonal-reactivity: perspective-taking": [8, 14, 20],
    "interpersonal-reactivity: fantasy": [8, 14, 20],
    "interpersonal-reactivity: personal-distress": [8, 14, 20],
    "interpersonal-reactivity: empathic-concern": [12, 14, 16],
}


def scores(instrument: Instrument, responses: Responses) -> dict[str, float | None]:
    """Return the score of each subscale."""
    return {result.subscale.id: result.score for result in score(instrument, responses).subscales}


def test_every_scale_has_a_file_and_rows_and_the_rows_are_many() -> None:
    assert sorted(scale["instrument"] for scale in SCALES) == [file.stem for file in FILES]
    assert len({name.partition(":")[0] for name in UNIFORM}) == len(FILES)
    assert sum(len(scale["rows"]) for scale in SCALES) > 150


@each_scale
def test_no_word_of_an_item_is_here(scale: Mapping[str, Any]) -> None:
    instrument = instrument_of(scale)
    assert [item.stem for item in instrument.items] == [f"item {n + 1}" for n in range(len(instrument.items))]
    assert scale["source"] in instrument.source


@each_scale
def test_the_expected_numbers_follow_from_the_published_rule(scale: Mapping[str, Any]) -> None:
    for row in rows_of(scale):
        exact = {name: None if value is None else float(value) for name, value in by_the_rule(scale, row).items()}
        assert exact == row.expected, row.what


@pytest.mark.parametrize("name", UNIFORM)
def test_the_same_option_on_every_item_gives_the_published_score(name: str) -> None:
    of, _, subscale = name.partition(": ")
    (scale,) = [scale for scale in SCALES if scale["instrument"] == of]
    uniform = [row for row in rows_of(scale) if row.what.startswith("every item at its")]
    assert [round(row.expected[subscale] or 0, 4) for row in uniform] == UNIFORM[name]


@each_scale
def test_the_scorer_gives_the_expected_numbers(scale: Mapping[str, Any]) -> None:
    instrument = instrument_of(scale)
    for row in rows_of(scale):
        agrees(scores(instrument, row.responses), row)


@each_scale
def test_the_rows_catch_every_single_item_keyed_wrongly(scale: Mapping[str, Any]) -> None:
    instrument = instrument_of(scale)
    for at, item in enumerate(instrument.items):
        wrong = (replace(item, reverse_keyed=not item.reverse_keyed),)
        other = replace(instrument, items=instrument.items[:at] + wrong + instrument.items[at + 1 :])
        assert any(scores(other, row.responses) != scores(instrument, row.responses) for row in rows_of(scale)), item.id


def test_real_answers_give_the_totals_that_their_authors_stored() -> None:
    instrument, people, totals = real_answers()
    assert len(totals) == 240
    assert [scores(instrument, responses)["empathy"] for responses in people] == totals


def test_real_answers_without_mirroring_give_almost_no_total() -> None:
    instrument, people, totals = real_answers()
    unmirrored = replace(instrument, items=tuple(replace(item, reverse_keyed=False) for item in instrument.items))
    agreeing = [scores(unmirrored, one)["empathy"] == total for one, total in zip(people, totals, strict=True)]
    assert round(100 * sum(agreeing) / len(agreeing), 1) == 2.9


def test_real_answers_give_the_published_mean_spread_and_alpha() -> None:
    instrument, people, _ = real_answers()
    (scale,) = analyse(instrument, people).subscales
    assert scale.mean is not None and scale.sd is not None and scale.alpha is not None
    assert (round(scale.mean, 3), round(scale.sd, 3), round(scale.alpha, 4)) == (46.783, 9.65, 0.9106)
