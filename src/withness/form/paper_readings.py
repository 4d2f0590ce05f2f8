"""The readings as the paper key has them: the band of each score, and what each kind of reply does."""

from withness.instrument.instrument import Band, Instrument, Subscale
from withness.markup.html import Html, element
from withness.markup.numbers import in_full, plain
from withness.profile.readings import next_steps, to_try


def bands_on_paper(instrument: Instrument, subscale: Subscale) -> Html:
    """Return every band of a subscale with its scores, from the lowest up."""
    lowest, highest = instrument.range_of(subscale)
    is_advice = instrument.shows == "advice"
    borders = [in_full(band.low) for band in subscale.bands[1:]]
    starts, tops = [plain(lowest), *borders], [*(f"under {border}" for border in borders), plain(highest)]
    bands = zip(subscale.bands, starts, tops, strict=True)
    return element("dl", [_band(band, f"{start} to {top}", is_advice) for band, start, top in bands], class_="bands")


def _band(band: Band, scores: str, is_advice: bool) -> Html:
    return element(
        "div",
        element("dt", f"{scores}: ", element("strong", band.label)),
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
    return ", ".join(kind.name for kind in instrument.kinds)
