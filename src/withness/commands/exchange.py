"""What an author asks who has a questionnaire in another program, or wants one of ours in it."""

import argparse
import json
from collections.abc import Callable, Mapping
from functools import partial

from withness.authoring.exchange.bringing.bring import OF_THE_FILE, RIGHTS
from withness.authoring.exchange.bringing.bring import bring as bring_file
from withness.authoring.exchange.carrying.fhir import as_fhir
from withness.authoring.exchange.carrying.left import left_behind
from withness.authoring.exchange.carrying.names import CARRIED_AS
from withness.authoring.exchange.carrying.surveyjs import as_surveyjs
from withness.authoring.library.instruments import read_instrument
from withness.commands.words import count, program
from withness.instrument.instrument import Instrument
from withness.problem import Problem

_CARRIED: Mapping[str, Callable[[Instrument], object]] = dict(
    zip(CARRIED_AS, (as_fhir, partial(as_fhir, release="R5"), as_surveyjs), strict=True)
)


def bring(options: argparse.Namespace) -> list[Problem]:
    """Make a self-check of another program's file, and say what of it could not be carried."""
    brought = bring_file(options.file, options.folder, options.name, options.format)
    for path in brought.written:
        print(f"Wrote {path.as_posix()}")
    if (instrument := brought.instrument) is not None:
        items, subscales = count(len(instrument.items), "item"), count(len(instrument.subscales), "subscale")
        print(f"{items} in {subscales}.")
        if any(problem.message not in (RIGHTS, OF_THE_FILE) for problem in brought.problems):
            print("What was not carried or had to be filled in, and why, is told below, line by line.")
        print(f"Write what is still to be written, then run: {program()} check")
    return list(brought.problems)


def carry_out(options: argparse.Namespace) -> list[Problem]:
    """Print a self-check as another program reads it, and say what of it could not be carried."""
    instrument, problems = read_instrument(options.file, None)
    if instrument is None:
        return problems
    print(json.dumps(_CARRIED[options.format](instrument), ensure_ascii=False, indent=2))
    return left_behind(options.file, instrument)
