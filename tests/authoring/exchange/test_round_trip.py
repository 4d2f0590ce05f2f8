"""A self-check that went out to another program and came back is the same, as far as that program has places for it."""

from collections.abc import Callable
from dataclasses import dataclass
from functools import partial
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from support.exchange.bringing import Json, brought
from support.exchange.instruments import answered, instruments
from support.published import SELF_CHECKS
from withness.authoring.exchange.bringing.instrument_file import instrument_file
from withness.authoring.exchange.carrying.fhir import as_fhir
from withness.authoring.exchange.carrying.surveyjs import as_surveyjs
from withness.authoring.library.instruments import instrument_of, read_instrument
from withness.authoring.library.published_scales import FOLDER
from withness.authoring.yaml.reader import read_yaml_text
from withness.instrument.instrument import Instrument, Number
from withness.instrument.scoring import score

WAYS: dict[str, Callable[[Instrument], Json]] = {
    "FHIR R4": as_fhir,
    "FHIR R5": partial(as_fhir, release="R5"),
    "SurveyJS": as_surveyjs,
}
SCALES = sorted(FOLDER.glob("*.yml"))
every_way = pytest.mark.parametrize("way", WAYS)


@dataclass(frozen=True)
class Kept:
    """What other programs have places for."""

    title: str
    summary: str
    preamble: str
    method: str
    items: object
    subscales: object
    total: str | None
    kinds: object


def kept(instrument: Instrument) -> Kept:
    """Return what of a self-check is kept; why a reply lands as it does is not."""
    parts = [(part.id, part.name) for part in instrument.subscales]
    return Kept(
        title=instrument.title,
        summary=instrument.summary,
        preamble=instrument.preamble,
        method=instrument.scoring.method,
        items=[
            (item.id, item.stem, item.subscale, item.reverse_keyed, [(o.value, o.label, o.kind) for o in item.options])
            for item in instrument.items
        ],
        # Where replies are counted, the first item of each comes first.
        subscales=sorted(parts) if instrument.kinds else parts,
        total=instrument.total.name if instrument.total and instrument.total.bands else None,
        kinds=[(kind.id, kind.name) for kind in instrument.kinds],
    )


def there_and_back(instrument: Instrument, way: str) -> Instrument:
    """Return what becomes of a self-check that goes out and comes in again, with nothing lost on the way in."""
    back, told = brought(WAYS[way](instrument))
    assert told == [], told
    assert back is not None
    return back


def scores(instrument: Instrument, responses: dict[str, Number]) -> list[float | None]:
    return [part.score for part in score(instrument, responses).scores if part.subscale.bands]


@every_way
@given(st.data())
def test_a_self_check_comes_back_as_it_went(way: str, data: st.DataObject) -> None:
    instrument, responses = data.draw(answered())
    back = there_and_back(instrument, way)
    assert kept(back) == kept(instrument)
    assert scores(back, responses) == scores(instrument, responses)


@every_way
@pytest.mark.parametrize("file", [*SELF_CHECKS, *SCALES], ids=lambda file: file.stem)
def test_every_published_self_check_comes_back_as_it_went(way: str, file: Path) -> None:
    instrument, problems = read_instrument(file, None)
    assert instrument is not None, problems
    back = there_and_back(instrument, way)
    assert kept(back) == kept(instrument)
    if way != "SurveyJS":
        assert (back.version, back.licence) == (instrument.version, instrument.licence)


@given(instruments())
def test_what_is_written_is_read_as_it_was_meant(instrument: Instrument) -> None:
    text = instrument_file(instrument, "source.json", has_schemas=True)
    path = Path("made-by-chance.yml")
    assert instrument_of(read_yaml_text(path, text, []), "made-by-chance.md", None) == (instrument, [])
