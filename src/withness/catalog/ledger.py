"""The ledger: what every self-check and guide is made of, on what terms, and what it must not be used for."""

from collections.abc import Iterable, Mapping, Sequence

from withness.catalog.addresses import relative_address
from withness.instrument.instrument import Instrument, Norm, Subscale
from withness.markup.html import Html, element, join
from withness.markup.numbers import hundredths, plain
from withness.meeting.guide import Guide

_METHODS = {
    "mean": "the score is the mean of the points",
    "sum": "the score is the sum of the points",
    "pomp": "the score is percent of the maximum possible",
    "tally": "replies are counted by their kind, and there is no score",
}


def ledger(instruments: Mapping[str, Instrument], guides: Mapping[str, Guide], page: str) -> Html:
    """Return an entry for every self-check and guide, for the Markdown file `page`; keys are their own pages."""
    return join(
        element("h2", "Self-checks", id="self-checks") if instruments else None,
        [_entry(tool, relative_address(page, path), _instrument(tool)) for path, tool in _by_title(instruments)],
        element("h2", "Guides", id="guides") if guides else None,
        [_entry(tool, relative_address(page, path), _guide(tool)) for path, tool in _by_title(guides)],
    )


def _by_title[T: (Instrument, Guide)](tools: Mapping[str, T]) -> list[tuple[str, T]]:
    return sorted(tools.items(), key=lambda entry: entry[1].title)


def _entry(tool: Instrument | Guide, href: str, facts: Iterable[tuple[str, list[Html | str]]]) -> Html:
    rows = [join(element("dt", name), [element("dd", line) for line in lines]) for name, lines in facts]
    return element(
        "section",
        element("h3", element("a", tool.title, href=href), id=f"about-{tool.name}"),
        element("dl", rows, class_="facts"),
        class_="account",
        # It has a word of everything, and would come before the very pages that it accounts for.
        data_pagefind_weight="0.1",
    )


def _instrument(instrument: Instrument) -> list[tuple[str, list[Html | str]]]:
    return [
        ("Version", [plain(instrument.version)]),
        ("Items", [f"{_items(instrument)}; {_METHODS[instrument.scoring.method]}"]),
        *_terms(instrument),
        ("Norm", _norms(instrument.parts)),
    ]


def _guide(guide: Guide) -> list[tuple[str, list[Html | str]]]:
    return [
        ("Steps", [f"{len(guide.steps)}, in {guide.minutes} minutes, for {guide.group_size.in_words}"]),
        *_terms(guide),
    ]


def _terms(tool: Instrument | Guide) -> list[tuple[str, list[Html | str]]]:
    return [
        ("Source", [tool.source]),
        ("License", [tool.licence]),
        ("Validation", [tool.citation or "None is published."]),
        ("Not for", [tool.not_for]),
    ]


def _items(instrument: Instrument) -> str:
    count, turned = len(instrument.items), sum(item.reverse_keyed for item in instrument.items)
    return f"{count}, {turned} of them reverse-keyed" if turned else plain(count)


def _norms(parts: Sequence[Subscale]) -> list[Html | str]:
    normed = [(part.name, part.norm) for part in parts if part.norm]
    return [_norm(name, norm) for name, norm in normed] or ["None: it doesn’t compare you with other people."]


def _norm(name: str, norm: Norm) -> str:
    reliability = "not given" if norm.reliability is None else hundredths(norm.reliability)
    return (
        f"{name}: {norm.population}, n = {norm.n:,}; mean {plain(norm.mean)}, standard deviation {plain(norm.sd)},"
        f" reliability {reliability}. {norm.citation}"
    )
