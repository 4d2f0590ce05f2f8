"""The ledger: what every self-check and guide is made of, on what terms, and what it must not be used for."""

from collections.abc import Iterable, Mapping, Sequence

from withness.catalog.addresses import relative_address
from withness.instrument.instrument import Instrument, Norm, Subscale
from withness.markup.html import Html, element, join
from withness.markup.numbers import grouped, hundredths, plain
from withness.meeting.guide import Guide
from withness.words.words import N_, _, counted, ngettext

_METHODS = {
    "mean": N_("the score is the mean of the points"),
    "sum": N_("the score is the sum of the points"),
    "pomp": N_("the score is percent of the maximum possible"),
    "tally": N_("replies are counted by their kind, and there is no score"),
}


def ledger(instruments: Mapping[str, Instrument], guides: Mapping[str, Guide], page: str) -> Html:
    """Return an entry for every self-check and guide, for the Markdown file `page`; keys are their own pages."""
    return join(
        element("h2", _("Self-checks"), id="self-checks") if instruments else None,
        [_entry(tool, relative_address(page, path), _instrument(tool)) for path, tool in _by_title(instruments)],
        element("h2", _("Guides"), id="guides") if guides else None,
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
        (_("Version"), [plain(instrument.version)]),
        (_("Items"), [_items(instrument)]),
        *_terms(instrument),
        # Translators: whether a team may lay its readings together as counts.
        (_("For a team’s picture"), [_for_a_team(instrument)]),
        # Translators: figures of a published group, to compare a score with.
        (_("Norm"), _norms(instrument.parts)),
    ]


def _guide(guide: Guide) -> list[tuple[str, list[Html | str]]]:
    # Translators: the steps of a meeting: "6, in 45 minutes, for 4 to 12 people".
    steps = ngettext("{count}, in {n} minute, for {people}", "{count}, in {n} minutes, for {people}", guide.minutes)
    return [
        (_("Steps"), [steps.format(count=len(guide.steps), n=guide.minutes, people=guide.group_size.in_words)]),
        *_terms(guide),
    ]


def _terms(tool: Instrument | Guide) -> list[tuple[str, list[Html | str]]]:
    return [
        (_("Source"), [tool.source]),
        (_("License"), [tool.licence]),
        (_("Validation"), [tool.citation or _("None is published.")]),
        # Translators: what a tool must not be used for.
        (_("Not for"), [tool.not_for]),
    ]


def _items(instrument: Instrument) -> str:
    count, turned = len(instrument.items), sum(item.reverse_keyed for item in instrument.items)
    # Translators: how many items a self-check has, and how its score is worked out.
    plainly = _("{count}; {method}")
    # Translators: items that count the other way round.
    mirrored = counted("{count}, {n} of them reverse-keyed; {method}", turned)
    words = mirrored if turned else plainly
    return words.format(count=count, n=turned, method=_(_METHODS[instrument.scoring.method]))


def _for_a_team(instrument: Instrument) -> str:
    # Translators: the gap is the reason, in whole sentences.
    words = _("Yes. {reason}") if instrument.team else _("No. {reason}")
    return words.format(reason=instrument.team_because or "").strip()


def _norms(parts: Sequence[Subscale]) -> list[Html | str]:
    normed = [(part.name, part.norm) for part in parts if part.norm]
    return [_norm(name, norm) for name, norm in normed] or [_("None: it doesn’t compare you with other people.")]


def _norm(name: str, norm: Norm) -> str:
    reliability = _("not given") if norm.reliability is None else hundredths(norm.reliability)
    # Translators: "n" is how many people were asked.
    words = _(
        "{name}: {population}, n = {n}; mean {mean}, standard deviation {sd}, reliability {reliability}. {citation}"
    )
    return words.format(
        name=name,
        population=norm.population,
        n=grouped(norm.n),
        mean=plain(norm.mean),
        sd=plain(norm.sd),
        reliability=reliability,
        citation=norm.citation,
    )
