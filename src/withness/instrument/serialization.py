"""How instruments, responses and profiles travel: as JSON, the same in the build, the shell and the page."""

import json
from collections.abc import Iterable, Mapping
from dataclasses import asdict
from typing import Any

from withness.instrument.instrument import Band, Instrument, Item, Kind, Norm, ReadAs, ResponseOption, Scoring, Subscale
from withness.instrument.scoring import Profile, Responses, SubscaleScore, fewest_answers
from withness.markup.links import Link

NOT_AN_ITEM = "{id} is not an item of {name}"
NOT_AN_OPTION, OPTIONS = "{value} is not an option of {id}", "Use one of {values}."


def dump_instrument(instrument: Instrument) -> str:
    """Return the instrument as JSON; a set of options shared by many items is written once.

    `needed` tells the page how many answers each subscale needs for a score, so that the rule stands in one place.
    """
    data = asdict(instrument)
    option_sets = list(dict.fromkeys(item.options for item in instrument.items))
    data["options"] = [[asdict(option) for option in options] for options in option_sets]
    for item, written in zip(instrument.items, data["items"], strict=True):
        written["options"] = option_sets.index(item.options)
    items = {subscale.id: instrument.items_of(subscale) for subscale in instrument.subscales}
    data["needed"] = {id: fewest_answers(instrument, len(of_it)) for id, of_it in items.items()}
    return json.dumps(data, ensure_ascii=False, separators=(",", ":"))


def load_instrument(text: str) -> Instrument:
    """Return the instrument that `dump_instrument` wrote."""
    data = json.loads(text)
    del data["needed"]
    option_sets = [tuple(ResponseOption(**option) for option in options) for options in data.pop("options")]
    items = tuple(Item(**{**item, "options": option_sets[item["options"]]}) for item in data.pop("items"))
    subscales = tuple(_subscale(subscale) for subscale in data.pop("subscales"))
    total, throughout, kinds = data.pop("total"), data.pop("throughout"), data.pop("kinds")
    return Instrument(
        **{**data, "scoring": Scoring(**data["scoring"])},
        items=items,
        subscales=subscales,
        total=_subscale(total) if total else None,
        throughout=tuple((label, words) for label, words in throughout),
        kinds=tuple(Kind(**{**kind, "next": _pages(kind["next"])}) for kind in kinds),
    )


def load_responses(instrument: Instrument, text: str) -> Responses:
    """Return the responses in a JSON object of item ids and values; a `null` says that the item does not apply.

    Raises `ValueError` with a sentence for every id that is not an item and every value that is not an option.
    """
    data = json.loads(text)
    if not isinstance(data, dict):
        raise ValueError('The answers are not a JSON object. Write one: {"item-id": value, ...}.')
    given = [(name, value) for name, value in data.items() if value is not None]
    problems = [problem for name, value in given if (problem := _response_problem(instrument, name, value))]
    if problems:
        raise ValueError("\n".join(problems))
    return data


def _response_problem(instrument: Instrument, name: str, value: object) -> str | None:
    item = next((item for item in instrument.items if item.id == name), None)
    if item is None:
        known = ", ".join(item.id for item in instrument.items)
        wrong = NOT_AN_ITEM.format(id=f'"{name}"', name=instrument.name)
        return f"{wrong}. Its items are {known}."
    if item.offers(value):
        return None
    wrong = NOT_AN_OPTION.format(value=json.dumps(value), id=f'"{name}"')
    return f"{wrong}. {OPTIONS.format(values=', '.join(str(option.value) for option in item.options))}"


def dump_profile(profile: Profile) -> str:
    """Return the profile as JSON: for each subscale its score, its band, and how many of its items were answered.

    Where replies are counted, the counts by kind stand in place of score and band.
    """
    return json.dumps(
        {
            "subscales": {score.subscale.id: _score(score) for score in profile.subscales},
            "total": _score(profile.total) if profile.total else None,
        }
    )


def _score(score: SubscaleScore) -> dict[str, object]:
    if score.counts:
        counts = {kind.id: times for kind, times in score.counts}
        return {"counts": counts, "answered": score.answered, "items": len(score.answers)}
    return {
        "score": score.score,
        "answered": score.answered,
        "items": len(score.answers),
        "band": score.band.label if score.band else None,
    }


def _subscale(data: Mapping[str, Any]) -> Subscale:
    bands = tuple(Band(**{**band, "next": _pages(band["next"])}) for band in data["bands"])
    norm = _norm(data["norm"]) if data["norm"] else None
    read_as = ReadAs(**data["could_be_read_as"]) if data.get("could_be_read_as") else None
    return Subscale(**{**data, "bands": bands, "norm": norm, "could_be_read_as": read_as})


def _pages(data: Iterable[Mapping[str, Any]]) -> tuple[Link, ...]:
    return tuple(Link(**page) for page in data)


def _norm(data: Mapping[str, Any]) -> Norm:
    return Norm(**{**data, "percentiles": tuple((share, score) for share, score in data["percentiles"])})
