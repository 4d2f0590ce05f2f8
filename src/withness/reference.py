"""Published scales without their items, and what each must give: sums that anybody can check."""

import json
from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from withness.html import Html, element
from withness.instrument import Instrument
from withness.notices import without_script
from withness.numbers import plain
from withness.scoring import Responses
from withness.wire import dump_instrument


@dataclass(frozen=True, slots=True, kw_only=True)
class Case:
    """Answers to a scale, described by `what`, and the score that each of its subscales must have; `None` is none."""

    what: str
    responses: Responses
    expected: Mapping[str, float | None]


@dataclass(frozen=True, slots=True, kw_only=True)
class Scale:
    """A published scale: its scoring key as an instrument, its rule in words, where it is published, and its cases."""

    instrument: Instrument
    rule: str
    source: str
    cases: tuple[Case, ...]

    @property
    def sums(self) -> int:
        """How many numbers are to be checked."""
        return sum(len(case.expected) for case in self.cases)


def check_of_sums(scales: Sequence[Scale]) -> Html:
    """Return every sum that the scales must give, for a reader to do again by hand or to have done by a script."""
    count = sum(scale.sums for scale in scales)
    return element(
        "check-sums",
        without_script("work any of them out on paper", "#by-hand"),
        element(
            "p",
            element(
                "button", f"Check all {count} sums", type="button", class_="button", hidden=True, data_action="check"
            ),
            class_="actions",
        ),
        element("p", role="status", class_="verdict"),
        [_scale(scale) for scale in scales],
        data_part=True,
    )


def _scale(scale: Scale) -> Html:
    instrument = scale.instrument
    return element(
        "details",
        element("summary", element("h3", instrument.title), " ", element("span", f"{scale.sums} sums", class_="tally")),
        element("p", scale.rule),
        element("p", f"Published by {scale.source}.", class_="source"),
        element(
            "table",
            element("caption", "What these answers must give"),
            element("thead", element("tr", _heads("Answers to the items in order", "Must give", "Gives"))),
            element("tbody", [_case(instrument, case) for case in scale.cases]),
            class_="sums",
        ),
        class_="scale",
        data_instrument=dump_instrument(instrument),
    )


def _heads(*words: str) -> list[Html]:
    return [element("th", word, scope="col") for word in words]


def _case(instrument: Instrument, case: Case) -> Html:
    answers = [case.responses.get(item.id) for item in instrument.items]
    given = " ".join("–" if value is None else plain(value) for value in answers)
    names = {subscale.id: subscale.name for subscale in instrument.subscales}
    return element(
        "tr",
        element("th", f"{case.what[0].upper()}{case.what[1:]}: ", element("span", given, class_="given"), scope="row"),
        element("td", _sums(names, case.expected, known=True), data_label="Must give"),
        element("td", _sums(names, case.expected, known=False), data_label="Gives"),
        data_responses=json.dumps(case.responses, separators=(",", ":")),
    )


def _sums(names: Mapping[str, str], expected: Mapping[str, float | None], *, known: bool) -> Html:
    """Return a line for each score; a script fills in what is not known yet, beside what it is held against."""
    lines = []
    for id, value in expected.items():
        number = ("no score" if value is None else plain(value)) if known else "not yet checked"
        told = {} if known else {"data_score": id, "data_expected": json.dumps(value)}
        name = f"{names[id]} " if len(expected) > 1 else None
        lines.append(element("span", name, element("b", number), class_="sum", **told))
    return element("span", lines, class_="lines")
