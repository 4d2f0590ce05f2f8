"""A self-check written as its author would write it: NAME.yml, and the page beside it."""

import json
import re
from collections import Counter
from collections.abc import Iterator, Mapping, Sequence

from withness.authoring.exchange.draft.words import new_id
from withness.authoring.pages import placeholders
from withness.authoring.yaml.scalars import core_scalar
from withness.instrument.instrument import Band, Instrument, Item, Kind, ResponseOption, Subscale
from withness.markup.markdown import markdown

# What YAML takes for nothing but text; a comma only where there are no braces around it.
_BARE = re.compile(r"[A-Za-z](?:[\w .,'’?!()/–-]*[\w.'’?!)])?")

# Where editors find the schemas, from the folder of the self-check.
SCHEMAS = "../../schemas"
_SCHEMA = f"# yaml-language-server: $schema={SCHEMAS}/instrument.json\n"
_HEAD = """\
# Brought from {file}. The check names each line that is still to be written; run it, and mend until it has nothing
# to say. Before you publish, find out under which licence the items may be shown: many scales may not be copied.
"""

_PAGE = """\
---
description: {description}
---

# {title}

{welcome}

::: self-check {name}.yml

## What this is, and is not

{limits}
"""


def page(instrument: Instrument) -> str:
    """Return the page of a self-check, with words to be replaced."""
    return _PAGE.format(
        title=markdown(instrument.title),
        name=instrument.name,
        description=placeholders.DESCRIPTION,
        welcome=placeholders.WELCOME,
        limits=placeholders.LIMITS,
    )


def instrument_file(instrument: Instrument, file: str, *, has_schemas: bool) -> str:
    """Return the YAML of a self-check that was brought from a file of this name, with its schema where there is one."""
    head = f"{_SCHEMA if has_schemas else ''}{_HEAD.format(file=file)}"
    return "\n".join([head, *_lines(instrument), ""])


def _lines(instrument: Instrument) -> Iterator[str]:
    for key in ("title", "summary", "minutes", "version", "licence", "source", "not_for", "preamble", "blank"):
        value = getattr(instrument, key)
        if value is not None:
            yield f"{key}: {_text(value) if isinstance(value, str) else value}"
    sets = _shared_options(instrument.items)
    yield from ("", "options:") if sets else ()
    for options, name in sets.items():
        yield from [f"  {name}:"] if name else []
        yield from _options(options, "    " if name else "  ")
    yield from ("", "scoring:", f"  method: {instrument.scoring.method}")
    if instrument.scoring.method != "tally":
        yield f"  missing: {instrument.scoring.missing}    # the largest share of a subscale's items that may be blank"
    yield from _kinds(instrument.kinds)
    yield from ("", "items:")
    for item in instrument.items:
        yield from _item(item, sets)
    yield from ("", "subscales:")
    for subscale in instrument.subscales:
        yield f"  - id: {_text(subscale.id)}"
        yield from _scored(subscale, "    ")
    # Where replies are counted, the count of all of them is there without a word.
    if instrument.total and instrument.total.bands:
        yield from ("", "total:", *_scored(instrument.total, "  "))


def _shared_options(items: Sequence[Item]) -> dict[tuple[ResponseOption, ...], str | None]:
    """Return the lists of options that several items have, with a name for each where there is more than one."""
    counts = Counter(item.options for item in items)
    shared = [options for options in counts if counts[options] > 1]
    if len(shared) == 1:
        return {shared[0]: None}
    names: list[str] = []
    for options in shared:
        names.append(new_id(f"{options[0].label} to {options[-1].label}", names, f"options-{len(names) + 1}"))
    return dict(zip(shared, names, strict=True))


def _options(options: Sequence[ResponseOption], indent: str) -> Iterator[str]:
    for option in options:
        kind = f", kind: {_text(option.kind)}" if option.kind else ""
        yield f"{indent}- {{value: {option.value}, label: {_in_braces(option.label)}{kind}}}"


def _kinds(kinds: Sequence[Kind]) -> Iterator[str]:
    yield from ("", "kinds:") if kinds else ()
    for kind in kinds:
        yield from (f"  - id: {_text(kind.id)}", f"    name: {_text(kind.name)}", f"    meaning: {_text(kind.meaning)}")


def _item(item: Item, shared: Mapping[tuple[ResponseOption, ...], str | None]) -> Iterator[str]:
    yield f"  - id: {_text(item.id)}"
    yield f"    stem: {_text(item.stem)}"
    yield f"    subscale: {_text(item.subscale)}"
    if item.reverse_keyed:
        yield "    reverse_keyed: true"
    if item.options not in shared:
        yield from ("    options:", *_options(item.options, "      "))
    elif name := shared[item.options]:
        yield f"    options: {_text(name)}"


def _scored(part: Subscale, indent: str) -> Iterator[str]:
    yield f"{indent}name: {_text(part.name)}"
    yield from [f"{indent}bands:"] if part.bands else []
    for band in part.bands:
        yield from (f"{indent}  {line}" for line in _band(band))


def _band(band: Band) -> Sequence[str]:
    return f"- low: {band.low}", f"  label: {_text(band.label)}", f"  meaning: {_text(band.meaning)}"


def _in_braces(label: str) -> str:
    return json.dumps(label, ensure_ascii=False) if "," in label else _text(label)


def _text(words: str) -> str:
    """Return a text as YAML: bare where that is safe, else in quotes as JSON has them, which YAML reads as well."""
    bare = _BARE.fullmatch(words) and isinstance(core_scalar(words), str)
    return words if bare and words.lower() not in ("yes", "no", "on", "off") else json.dumps(words, ensure_ascii=False)
