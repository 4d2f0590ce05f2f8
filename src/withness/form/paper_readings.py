"""The readings as the paper key has them: the band of each score, and what each kind of reply does."""

from itertools import pairwise

from withness.instrument.instrument import Band, Instrument, Subscale
from withness.markup.html import Html, element, fill
from withness.markup.numbers import in_full, plain
from withness.profile.readings import next_steps, to_try
from withness.words.lists import enumerated
from withness.words.words import _


def bands_on_paper(instrument: Instrument, subscale: Subscale) -> Html:
    """Return every band of a subscale with its scores, from the lowest up."""
    lowest, highest = instrument.range_of(subscale)
    is_advice = instrument.shows == "advice"
    borders = [in_full(band.low) for band in subscale.bands[1:]]
    scores = [
        *(_("{low} to under {high}").format(low=low, high=high) for low, high in pairwise([plain(lowest), *borders])),
        _("{low} to {high}").format(low=borders[-1] if borders else plain(lowest), high=plain(highest)),
    ]
    bands = zip(subscale.bands, scores, strict=True)
    return element("dl", [_band(band, reach, is_advice) for band, reach in bands], class_="bands")


def _band(band: Band, scores: str, is_advice: bool) -> Html:
    return element(
        "div",
        # Translators: the scores of a reading, and its name: "1 to under 2.5: Seldom".
        element("dt", fill(_("{scores}: {reading}"), scores=scores, reading=element("strong", band.label))),
        element(
            "dd",
            element("p", element("strong", band.headline)) if is_advice and band.headline else None,
            element("p", band.meaning),
            *to_try(band),
            next_steps(band.next),
        ),
    )


def kinds_on_paper(instrument: Instrument) -> Html:
    """Return what each kind of reply does, as the paper key has it."""
    entries = [
        element(
            "div",
            element("dt", element("strong", kind.name)),
            element("dd", element("p", kind.meaning), *to_try(kind), next_steps(kind.next)),
        )
        for kind in instrument.kinds
    ]
    return element("dl", entries, class_="bands")


def kind_names(instrument: Instrument) -> str:
    """Return the names of all kinds of reply, as a sentence lists them."""
    return enumerated(kind.name for kind in instrument.kinds)
