"""Whether a self-check that counts replies by kind has the kinds it needs, and nothing that only scores need."""

from collections.abc import Iterator
from typing import Any

from withness.authoring.checks.instrument import ID_TWICE
from withness.authoring.checks.options import option_sets, twice
from withness.authoring.shape.instrument import ScoringShape, SubscaleShape, TotalShape
from withness.authoring.shape.shape import MISSING, Shape
from withness.authoring.yaml.source import Place, Source
from withness.problem import Message, Problem, did_you_mean, nearest_to, quoted

NO_KINDS = Message(
    'This self-check counts replies by kind, and has no "kinds" to count',
    'Add "kinds": a list, each with an id, a name and a meaning.',
)
NO_KIND = Message("Replies are counted by kind here, and this option has none", 'Add "kind": {kinds}.')
NO_SUCH_KIND = Message("There is no kind {kind}", "{mend}")
UNUSED_KIND = Message("No option has the kind {kind}", 'Write "kind: {kind_only}" in an option, or delete it.')
NO_USE = Message(
    "Replies are counted by kind here, so {key} has no use", 'Delete it, or choose another "method" under "scoring".'
)
NOT_COUNTED = Message(
    "Replies are not counted by kind here, so {key} has no use", 'Delete it, or write "method: tally" under "scoring".'
)


def tally_problems(source: Source) -> Iterator[Problem]:
    """Yield what counting replies needs and does not have, or else what only counting has a use for."""
    scoring = (source.data or {}).get("scoring")
    method = scoring.get("method") if isinstance(scoring, dict) else None
    if method == "tally":
        yield from _kinds(source)
        yield from _only_for_scores(source)
    elif isinstance(scoring, dict):
        yield from _only_for_counts(source)
        yield from _needed_for_scores(source, scoring)


def _kinds(source: Source) -> Iterator[Problem]:
    kinds = list(source.entries(("kinds",)))
    if (source.data or {}).get("kinds") is None:
        yield source.problem(("scoring", "method"), NO_KINDS)
        return
    yield from twice(source, kinds, "id", ID_TWICE, noun="kind")
    known = {id: place for place, kind in kinds if isinstance(id := kind.get("id"), str)}
    chosen = [(at, option) for place in option_sets(source) for at, option in source.entries(place)]
    for at, option in chosen:
        kind = option.get("kind")
        if kind is None:
            yield source.problem(at, NO_KIND, kinds=" or ".join(known))
        elif isinstance(kind, str) and kind not in known:
            yield source.problem((*at, "kind"), NO_SUCH_KIND, kind=quoted(kind), mend=did_you_mean(kind, known))
    used = {option.get("kind") for _, option in chosen}
    for id, place in known.items():
        if chosen and id not in used:
            yield source.problem((*place, "id"), UNUSED_KIND, kind=quoted(id), kind_only=id)


def _only_for_scores(source: Source) -> Iterator[Problem]:
    data = source.data or {}
    places: list[Place] = [(key,) for key in ("total", "throughout") if key in data]
    if "missing" in data["scoring"]:
        places.append(("scoring", "missing"))
    places += [(*at, "reverse_keyed") for at, item in source.entries(("items",)) if item.get("reverse_keyed") is True]
    subscales = source.entries(("subscales",))
    places += [(*at, key) for at, subscale in subscales for key in ("bands", "norm") if key in subscale]
    for place in places:
        yield source.problem(place, NO_USE, key=quoted(str(place[-1])))
    for key, value in (("shows", "advice"), ("more_is", "worse")):
        if data.get(key) == value:
            yield source.problem((key,), NO_USE, key=quoted(f"{key}: {value}"))


def _only_for_counts(source: Source) -> Iterator[Problem]:
    if "kinds" in (source.data or {}):
        yield source.problem(("kinds",), NOT_COUNTED, key=quoted("kinds"))
    for place in option_sets(source):
        for at, option in source.entries(place):
            if "kind" in option:
                yield source.problem((*at, "kind"), NOT_COUNTED, key=quoted("kind"))


def _needed_for_scores(source: Source, scoring: dict[str, Any]) -> Iterator[Problem]:
    """Yield the keys that every score needs, and that a shape which counts fit into cannot ask for."""
    yield from _missing(source, ("scoring",), scoring, "missing", ScoringShape)
    for place, subscale in source.entries(("subscales",)):
        yield from _missing(source, place, subscale, "bands", SubscaleShape)
    if isinstance(total := (source.data or {}).get("total"), dict):
        yield from _missing(source, ("total",), total, "bands", TotalShape)


def _missing(source: Source, place: Place, keys: dict[str, Any], key: str, shape: type[Shape]) -> Iterator[Problem]:
    misspelt = nearest_to(key, [name for name in keys if name not in shape.model_fields])
    if key not in keys and not misspelt:
        noun = shape.called.split(" ", 1)[1]
        yield source.problem(place, MISSING, noun=noun, key=quoted(key), about=shape.model_fields[key].description)
