"""What is asked of people's answers: their scores, and what they say about the self-check."""

import argparse
import sys
from collections.abc import Iterable, Sequence

from withness.analysis.analysis import analyse as analysis_of
from withness.analysis.findings import findings, findings_json
from withness.analysis.reply_counts import tallies_json, tallies_table
from withness.authoring.library.instruments import read_instrument
from withness.authoring.people.answers import read_answers
from withness.authoring.people.people import read_people
from withness.authoring.people.scores import write_scores
from withness.instrument.instrument import Instrument
from withness.instrument.scoring import Responses
from withness.instrument.scoring import score as score_responses
from withness.instrument.serialization import dump_profile
from withness.problem import Problem

TABLES = {".csv", ".tsv"}


def score(options: argparse.Namespace) -> Iterable[Problem]:
    """Print one profile as JSON, or write a table of scores row by row."""
    instrument, problems = read_instrument(options.file, None)
    if instrument is None:
        return problems
    if options.answers.suffix.lower() in TABLES:
        people, problems = read_people(options.answers, instrument)
        return problems if people is None else write_scores(instrument, people, sys.stdout, options.delimiter)
    responses, problems = read_answers(options.answers, instrument)
    if not problems:
        print(dump_profile(score_responses(instrument, responses)))
        if all(value is None for value in responses.values()):
            # Nothing is wrong with the file, and yet this is hardly what anybody wants to know.
            what, mend = "There is no answer in this file, so there is no score", 'Write {"item-id": value, ...}'
            print(Problem(options.answers, 1, what, mend), file=sys.stderr)
    return problems


def analyse(options: argparse.Namespace) -> list[Problem]:
    """Print how well a self-check's items hang together, once every row of the table is right."""
    instrument, problems = read_instrument(options.file, None)
    if instrument is None:
        return problems
    people, problems = read_people(options.answers, instrument)
    rows = list(people.rows) if people else []
    problems += [problem for person in rows for problem in person.problems]
    if not problems:
        print(_findings(instrument, [person.responses or {} for person in rows], as_json=options.json))
    return problems


def _findings(instrument: Instrument, people: Sequence[Responses], *, as_json: bool) -> str:
    if instrument.kinds:
        return (tallies_json if as_json else tallies_table)(instrument, people)
    return (findings_json if as_json else findings)(analysis_of(instrument, people))
