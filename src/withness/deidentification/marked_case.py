"""A case with its marks, as it is shown to the one who wrote it: the text, and a list of what to say instead."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from withness.deidentification.mark import REASONS, Mark
from withness.deidentification.marks import marks
from withness.deidentification.rules.found import Kind
from withness.markup.controls import button
from withness.markup.html import Html, element, join
from withness.words.words import _, ngettext


@dataclass(frozen=True, slots=True, kw_only=True)
class _Row:
    """What is marked in one or more places with the same words: their numbers in the text, and what to say instead."""

    told: str
    places: tuple[int, ...]
    instead: str


def marked_case(text: str) -> Html:
    """Return a case with its marks, a list that says the same, and buttons for a script that replaces them."""
    found = marks(text)
    return element(
        "div",
        element("h3", _headline(len(found)), class_="headline", tabindex="-1"),
        element("p", _("This is a help, and it will miss things. Read the case once more yourself, as they would.")),
        element("p", _marked(text, found), class_="told"),
        element("p", role="status", class_="left"),
        _actions(bool(found)),
        [_kind(kind, _rows(text, found, kind)) for kind in REASONS if any(mark.kind == kind for mark in found)],
        element("p", _("Now tell it without notes."), class_="without-notes"),
        class_="marked-case",
    )


def _headline(number: int) -> str:
    if number == 0:
        return _("Nothing was found that could give somebody away")
    # Translators: places in a text.
    words = ngettext("{number} place could give somebody away", "{number} places could give somebody away", number)
    return words.format(number=number)


def _marked(text: str, found: Sequence[Mark]) -> Html:
    return join(*_pieces(text, found))


def _pieces(text: str, found: Sequence[Mark]) -> Iterator[str]:
    after = 0
    for number, mark in enumerate(found):
        yield text[after : mark.start]
        yield element("mark", text[mark.start : mark.end], data_place=number, data_instead=mark.instead)
        after = mark.end
    yield text[after:]


def _actions(has_marks: bool) -> Html:
    return element(
        "p",
        button(_("Replace all"), do="replace-all") if has_marks else None,
        button(_("Undo"), do="undo", hidden=True) if has_marks else None,
        button(_("Erase the case"), do="erase"),
        class_="actions",
    )


def _kind(kind: Kind, rows: Sequence[_Row]) -> Html:
    reason = REASONS[kind]
    return element(
        "section",
        element("h4", _(reason.heading)),
        element("p", _(reason.why), class_="why"),
        element("ul", [_row(row) for row in rows]),
        class_="kind",
    )


def _row(row: _Row) -> Html:
    # Translators: "told" is what somebody wrote, "instead" the neutral words to say in its place.
    words = _("{told}: say “{instead}”")
    begin, end = words.split("{told}")
    times = ngettext("{number} time", "{number} times", len(row.places)).format(number=len(row.places))
    return element(
        "li",
        element("span", begin, element("b", row.told), end.format(instead=row.instead), class_="advice"),
        element("span", f" ({times})", class_="times") if len(row.places) > 1 else None,
        " ",
        element(
            "button",
            _("Replace"),
            type="button",
            class_="quiet-button",
            data_action="replace",
            # Translators: what a button is called for those who do not see beside which words it stands.
            aria_label=_("Replace {told}").format(told=row.told),
        ),
        data_places=" ".join(map(str, row.places)),
    )


def _rows(text: str, found: Sequence[Mark], kind: Kind) -> list[_Row]:
    """Return what is marked as this kind, each wording once, in the order of the text."""
    places: dict[str, list[int]] = {}
    for number, mark in enumerate(found):
        if mark.kind == kind:
            places.setdefault(text[mark.start : mark.end].lower(), []).append(number)
    return [_gathered(text, found, numbers) for numbers in places.values()]


def _gathered(text: str, found: Sequence[Mark], numbers: Sequence[int]) -> _Row:
    first = found[numbers[0]]
    return _Row(told=text[first.start : first.end], places=tuple(numbers), instead=first.instead)
