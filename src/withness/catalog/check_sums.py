"""Sums that anybody can check: what published scales must give, to do again by hand or in the page."""

import json
from collections.abc import Mapping, Sequence

from withness.catalog.published_scale import Case, PublishedScale
from withness.form.notices import without_script
from withness.instrument.instrument import Instrument
from withness.instrument.serialization import dump_instrument
from withness.markup.html import Html, element
from withness.markup.numbers import plain
from withness.words.words import _, ngettext, pgettext


def check_of_sums(scales: Sequence[PublishedScale]) -> Html:
    """Return every sum that the scales must give, for a reader to do again by hand or to have done by a script."""
    count = sum(scale.sums for scale in scales)
    check = ngettext("Check the one sum", "Check all {n} sums", count).format(n=count)
    return element(
        "check-sums",
        without_script(pgettext("you can …", "work any of them out on paper"), "#by-hand"),
        element(
            "p",
            element("button", check, type="button", class_="button", hidden=True, data_action="check"),
            class_="actions",
        ),
        element("p", role="status", class_="verdict"),
        [_scale(scale) for scale in scales],
        data_part=True,
    )


def _scale(scale: PublishedScale) -> Html:
    instrument = scale.instrument
    sums = ngettext("{n} sum", "{n} sums", scale.sums).format(n=scale.sums)
    return element(
        "details",
        element("summary", element("h3", instrument.title), " ", element("span", sums, class_="tally")),
        element("p", _(scale.rule)),
        # Translators: the source is authors, year, title and journal.
        element("p", _("Published by {source}.").format(source=scale.source), class_="source"),
        element(
            "table",
            element("caption", _("What these answers must give")),
            # Translators: the headings of columns: answers, the published score, and the score worked out on the page.
            element("thead", element("tr", _heads(_("Answers to the items in order"), _("Must give"), _("Gives")))),
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
    names = {subscale.id: _(subscale.name) for subscale in instrument.subscales}
    what = _(case.what).format(number=case.item)
    return element(
        "tr",
        element("th", f"{what[0].upper()}{what[1:]}: ", element("span", given, class_="given"), scope="row"),
        element("td", _sums(names, case.expected, known=True), data_label=_("Must give")),
        element("td", _sums(names, case.expected, known=False), data_label=_("Gives")),
        data_responses=json.dumps(case.responses, separators=(",", ":")),
    )


def _sums(names: Mapping[str, str], expected: Mapping[str, float | None], *, known: bool) -> Html:
    """Return a line for each score; a script fills in what is not known yet, beside what it is held against."""
    lines = []
    for id, value in expected.items():
        number = (_("no score") if value is None else plain(value)) if known else _("not yet checked")
        told = {} if known else {"data_score": id, "data_expected": json.dumps(value)}
        name = f"{names[id]} " if len(expected) > 1 else None
        lines.append(element("span", name, element("b", number), class_="sum", **told))
    return element("span", lines, class_="lines")
