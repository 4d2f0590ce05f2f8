"""What a team asks: a person's two codes, a keeper's subtotal, and the counts of two subtotals."""

import argparse
import json
import secrets
from pathlib import Path

from withness.authoring.library.instruments import read_instrument
from withness.authoring.people.answers import read_answers
from withness.instrument.instrument import Instrument
from withness.problem import Problem
from withness.team.codes import written
from withness.team.counts import as_data, one_person
from withness.team.envelopes import CHANCE
from withness.team.envelopes import share as put_into_envelopes
from withness.team.refused import RefusalError, not_for_teams
from withness.team.rounds import fingerprint, read_round
from withness.team.subtotals import Line, Wanted, commonest, lines_of, subtotal
from withness.team.subtotals import add as add_codes
from withness.team.totals import total as lay_together


def share(options: argparse.Namespace) -> list[Problem]:
    """Print the two codes of one person."""
    instrument, problems = _for_teams(options.file)
    if instrument is None:
        return problems
    responses, problems = read_answers(options.answers, instrument)
    if problems:
        return problems
    round = read_round(options.round, options.day)
    try:
        counts = one_person(instrument, responses)
    except RefusalError as refusal:
        return [_problem(options.answers, 1, refusal)]
    envelopes = put_into_envelopes(instrument, counts, round, secrets.token_bytes(CHANCE))
    print(written(envelopes.a), written(envelopes.b), sep="\n")
    return []


def add(options: argparse.Namespace) -> list[Problem]:
    """Print the subtotal of all codes in a file that count, and say why each other does not."""
    lines = lines_of(options.file.read_text("utf-8", errors="replace"))
    added = add_codes(lines, commonest(lines))
    problems = [_problem(options.file, line.number, refusal) for line, refusal in added.refused]
    try:
        print(written(subtotal(added.codes)))
    except RefusalError as refusal:
        problems.append(_problem(options.file, 1, refusal))
    return problems


def total(options: argparse.Namespace) -> list[Problem]:
    """Print the counts that two subtotals give together."""
    instrument, problems = _for_teams(options.file)
    if instrument is None:
        return problems
    lines = [Line(number=number, typed=code) for number, code in enumerate(options.codes, 1)]
    try:
        counts = lay_together(instrument, lines, _wanted(instrument, lines))
    except RefusalError as refusal:
        code = options.codes[refusal.line - 1] if refusal.line else " ".join(options.codes)
        return [_problem(Path(code), 1, refusal)]
    print(json.dumps(as_data(instrument, counts), ensure_ascii=False))
    return []


def _for_teams(file: Path) -> tuple[Instrument | None, list[Problem]]:
    instrument, problems = read_instrument(file, None)
    if instrument and not instrument.team:
        return None, [_problem(file, 1, not_for_teams(instrument.title))]
    return instrument, problems


def _wanted(instrument: Instrument, lines: list[Line]) -> Wanted | None:
    """Return that self-check, in the round that the codes are of."""
    found = commonest(lines)
    if found is None:
        return None
    return Wanted(instrument=fingerprint(instrument), round=found.round, cells=found.cells)


def _problem(path: Path, line: int, refusal: RefusalError) -> Problem:
    return Problem(path, line, refusal.what, refusal.mend)
