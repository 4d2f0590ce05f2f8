"""What a page asks for a team by name: what it hands over as JSON, and what it gets as JSON."""

import json
from collections.abc import Callable, Mapping, Sequence

from withness.instrument.instrument import Instrument
from withness.instrument.scoring import Responses
from withness.instrument.serialization import load_instrument, load_responses
from withness.strict_json import JsonError
from withness.team.codes import Code, written
from withness.team.counts import FEWEST, MOST, as_data, nobody, one_person, read_counts, readings, together
from withness.team.envelopes import share
from withness.team.guess import guess
from withness.team.picture import picture
from withness.team.refused import RefusalError, not_for_teams, too_many
from withness.team.rounds import Round, read_round
from withness.team.subtotals import Added, add, lines_of, subtotal, wanted
from withness.team.totals import total
from withness.words.words import _, ngettext

type _Asked = Mapping[str, object]


def paper(name: str, asked_json: str) -> str:
    """Return what a page asks for as JSON, or the `problem` for which there is none, in a sentence.

    Each is asked for with an `instrument`. `share` takes `responses`, `round` and `random` too, and has `codes` and
    `parts`; `add` takes `round` and `codes`, and has `kind`, `people`, `subtotal`, `says` and `refused`; `total` takes
    the same, and has `people`, `counts` and `html`; `count` takes `responses` and `counts`, and has `counts` and
    `people`; `picture` takes `counts`, and has `people` and `html`; `guess` takes `people`, and has `html`.
    """
    try:
        if name not in _PAPERS:
            raise ValueError(f"There is no paper called {name}.")
        return json.dumps(_PAPERS[name](_object(json.loads(asked_json), "The JSON")))
    except KeyError as lacking:
        return json.dumps({"problem": f"The JSON lacks {lacking}."})
    except ValueError as problem:
        return json.dumps({"problem": _told(problem)})


def _told(problem: ValueError) -> str:
    line = problem.line if isinstance(problem, RefusalError) else None
    # Translators: the second gap is why the code in this line is refused, in two sentences.
    return _("Line {line}: {why}").format(line=line, why=problem) if line else str(problem)


def _share(asked: _Asked) -> _Asked:
    instrument, responses = _instrument(asked), _responses(asked)
    counts = one_person(instrument, responses)
    envelopes = share(instrument, counts, _round(asked), _chance(asked))
    parts = [[part.name, label] for part, label in readings(instrument, responses)]
    return {"codes": {"A": written(envelopes.a), "B": written(envelopes.b)}, "parts": parts}


def _add(asked: _Asked) -> _Asked:
    instrument = _instrument(asked)
    added = add(lines_of(_text(asked, "codes")), wanted(instrument, _round(asked)))
    return {
        "kind": added.kind or "",
        "people": len(added.codes),
        "subtotal": written(subtotal(added.codes)) if len(added.codes) >= FEWEST else "",
        "says": _said_of(added.codes),
        "refused": _refused(added),
    }


def _refused(added: Added) -> list[dict[str, object]]:
    return [{"line": line.number, "code": line.typed, "says": str(why)} for line, why in added.refused]


def _said_of(codes: Sequence[Code]) -> str:
    people = len(codes)
    if not codes:
        return _("There is no code here yet that can be added.")
    few = ngettext(
        "{n} person so far. From five on there is a subtotal: with fewer it would say too much about each.",
        "{n} people so far. From five on there is a subtotal: with fewer it would say too much about each.",
        people,
    )
    enough = ngettext(
        "{n} person is in this subtotal. It says nothing about anybody until the other keeper’s is laid beside it.",
        "{n} people are in this subtotal. It says nothing about anybody until the other keeper’s is laid beside it.",
        people,
    )
    return (few if people < FEWEST else enough).format(n=people)


def _total(asked: _Asked) -> _Asked:
    instrument = _instrument(asked)
    counts = total(instrument, lines_of(_text(asked, "codes")), wanted(instrument, _round(asked)))
    html = picture(instrument, counts)
    return {"people": counts.people, "counts": as_data(instrument, counts), "html": html}


def _count(asked: _Asked) -> _Asked:
    instrument = _instrument(asked)
    before = asked.get("counts")
    counts = nobody(instrument) if before is None else read_counts(instrument, before)
    if counts.people == MOST:
        raise too_many(MOST)
    counts = together(counts, one_person(instrument, _responses(asked)))
    return {"counts": as_data(instrument, counts), "people": counts.people}


def _picture(asked: _Asked) -> _Asked:
    instrument = _instrument(asked)
    counts = read_counts(instrument, asked["counts"])
    return {"people": counts.people, "html": picture(instrument, counts)}


def _guess(asked: _Asked) -> _Asked:
    people = asked.get("people")
    if people is not None and not (type(people) is int and people > 0):
        raise JsonError("The number of people is none.")
    return {"html": guess(_instrument(asked), people)}


def _instrument(asked: _Asked) -> Instrument:
    instrument = load_instrument(json.dumps(_object(asked["instrument"], "The self-check")))
    if not instrument.team:
        raise not_for_teams(instrument.title)
    return instrument


def _responses(asked: _Asked) -> Responses:
    return load_responses(_instrument(asked), json.dumps(asked["responses"]))


def _round(asked: _Asked) -> Round:
    round = _object(asked["round"], "The round")
    return read_round(_text(round, "word"), _text(round, "day"))


def _chance(asked: _Asked) -> bytes:
    return bytes.fromhex(_text(asked, "random"))


def _text(asked: _Asked, key: str) -> str:
    if isinstance(text := asked[key], str):
        return text
    raise JsonError(f"{key} is no text.")


def _object(value: object, called: str) -> _Asked:
    if isinstance(value, dict):
        return value
    raise JsonError(f"{called} is no JSON object.")


_PAPERS: Mapping[str, Callable[[_Asked], _Asked]] = {
    "share": _share,
    "add": _add,
    "total": _total,
    "count": _count,
    "picture": _picture,
    "guess": _guess,
}
