"""The command line: everything an author or a builder asks of Withness."""

import argparse
import io
import os
import sys
from collections.abc import Callable, Iterable, Iterator, Sequence
from pathlib import Path
from shutil import which
from typing import NoReturn

from withness import __version__
from withness.analysis import analyse
from withness.authoring.answers import read_answers
from withness.authoring.beginnings import FOLDERS, begin
from withness.authoring.instruments import read_instrument
from withness.authoring.library import Library, read_library
from withness.authoring.people import read_people
from withness.authoring.problem import Message, Problem, in_order
from withness.authoring.schemas import write_schemas
from withness.authoring.scores import write_scores
from withness.findings import findings, findings_json
from withness.instrument import Instrument
from withness.scoring import Responses, score
from withness.tallies import tallies_json, tallies_table
from withness.wire import dump_profile

UNUSABLE = Message("This file or folder cannot be used ({reason})", "Check that it is there and that you may use it.")

TABLES = {".csv", ".tsv"}

type _Run = Callable[[argparse.Namespace], Iterable[Problem]]
type _Commands = argparse._SubParsersAction[_Parser]


def main(arguments: Sequence[str] | None = None) -> int:
    """Do what the arguments ask; return 0, or 1 with every problem on standard error.

    What a site may be built with is told there too, and does not count.
    """
    if isinstance(sys.stdout, io.TextIOWrapper):
        sys.stdout.reconfigure(encoding="utf-8")  # also where a file would have another, as on Windows
    count, files = 0, set[Path]()
    try:
        # Each row of a long table may have a problem, so they are told as they come, and none is kept.
        for problem in _problems(arguments):
            print(problem, file=sys.stderr)
            if not problem.is_minor:
                count += 1
                files.add(problem.path)
        sys.stdout.flush()
    except BrokenPipeError:
        # Whoever reads the output has seen enough, as `head` has. Python would write the rest when it ends.
        os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())
        return 1
    if count:
        print(f"{_count(count, 'problem')} in {_count(len(files), 'file')}.", file=sys.stderr)
    return 1 if count else 0


def do(arguments: Sequence[str] | None = None) -> list[Problem]:
    """Do what the arguments ask, and return every problem."""
    return list(_problems(arguments))


def _problems(arguments: Sequence[str] | None) -> Iterator[Problem]:
    options = _parser().parse_args(arguments)
    try:
        yield from options.run(options)
    except BrokenPipeError:
        raise
    except OSError as error:
        yield UNUSABLE.at(Path(error.filename or "."), 1, reason=error.strerror or error)


def _check(options: argparse.Namespace) -> list[Problem]:
    library = read_library(options.docs)
    problems = in_order([*library.problems, *_proofread(options.docs, library)])
    if all(problem.is_minor for problem in problems):
        checks = _count(len(library.instruments), "self-check")
        guides, articles = _count(len(library.guides), "guide"), _count(len(library.articles), "article")
        print(f"{checks}, {guides} and {articles}: nothing to mend.")
    return problems


def _proofread(docs: Path, library: Library) -> list[Problem]:
    try:
        from withness.publishing.proof.proofread import proofread
    except ModuleNotFoundError as error:
        print(f"Links, pictures and HTML are not looked at without {error.name}.", file=sys.stderr)
        return []
    return proofread(docs, library)


def _dev(options: argparse.Namespace) -> list[Problem]:
    problems = _check(options)
    for problem in problems:
        print(problem, file=sys.stderr)
    if any(not problem.is_minor for problem in problems):
        print("The preview starts all the same, and shows on each page what to mend there.", file=sys.stderr)
    from withness.publishing.preview import preview

    if ended := preview(options.generator, options.port):
        raise SystemExit(ended)
    return []


def _score(options: argparse.Namespace) -> Iterable[Problem]:
    instrument, problems = read_instrument(options.file, None)
    if instrument is None:
        return problems
    if options.answers.suffix.lower() in TABLES:
        people, problems = read_people(options.answers, instrument)
        return problems if people is None else write_scores(instrument, people, sys.stdout, options.delimiter)
    responses, problems = read_answers(options.answers, instrument)
    if not problems:
        print(dump_profile(score(instrument, responses)))
        if all(value is None for value in responses.values()):
            # Nothing is wrong with the file, and yet this is hardly what anybody wants to know.
            what, mend = "There is no answer in this file, so there is no score", 'Write {"item-id": value, ...}'
            print(Problem(options.answers, 1, what, mend), file=sys.stderr)
    return problems


def _analyse(options: argparse.Namespace) -> list[Problem]:
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
    return (findings_json if as_json else findings)(analyse(instrument, people))


def _new(options: argparse.Namespace) -> list[Problem]:
    written, problems = begin(options.kind, options.name, options.docs)
    for path in written:
        print(f"Wrote {path.as_posix()}")
    if not problems:
        print(f"Change the words to your own, then run: {_program()} check {options.docs.as_posix()}")
    return problems


def _program() -> str:
    """Return how this program was called, so that whoever called it can do so again."""
    name = Path(sys.argv[0]).name
    if name == "__main__.py":
        return "python -m withness"
    return name if which(name) else sys.argv[0]


def _schemas(options: argparse.Namespace) -> list[Problem]:
    write_schemas(options.folder)
    return []


def _vendor(options: argparse.Namespace) -> list[Problem]:
    from withness.publishing.vendor import vendor

    return vendor(options.docs)


def _finish(options: argparse.Namespace) -> list[Problem]:
    from withness.publishing.finish import finish

    return finish(options.site, inline_scripts=options.inline_scripts)


def _serve(options: argparse.Namespace) -> list[Problem]:
    from withness.publishing.serve import serve_forever

    return serve_forever(options.site, options.port)


def _name(words: str) -> str:
    if not words.strip():
        raise argparse.ArgumentTypeError("a name is needed, such as listening-round")
    return words


class _Parser(argparse.ArgumentParser):
    def error(self, message: str) -> NoReturn:
        self.print_usage(sys.stderr)
        self.exit(1, f"{self.prog}: {message}\n")


def _parser() -> argparse.ArgumentParser:
    parser = _Parser(prog="withness", description="Write, check and publish a Withness site.")
    parser.add_argument("--version", action="version", version=f"Withness {__version__}")
    commands = parser.add_subparsers(required=True, metavar="COMMAND")

    check = _command(commands, "check", _check, "say everything that is wrong in a folder of pages")
    check.add_argument("docs", type=Path, metavar="DOCS")

    score = _command(commands, "score", _score, "score one person's answers, or a table of them")
    score.add_argument("file", type=Path, metavar="NAME.yml")
    answers = "{item id: value}, for a profile as JSON; or a row a person and a column an item, for a table of scores"
    score.add_argument("answers", type=Path, metavar="ANSWERS.json|PEOPLE.csv", help=answers)
    delimiter = 'what separates the scores: "," or ";" (with decimal commas) or tab; as in the table unless it is said'
    score.add_argument("--delimiter", type=_delimiter, metavar="SIGN", help=delimiter)

    analyse = _command(commands, "analyse", _analyse, "say how well a self-check's items hang together")
    analyse.add_argument("file", type=Path, metavar="NAME.yml")
    analyse.add_argument(
        "answers", type=Path, metavar="PEOPLE.csv", help="a row for each person, a column for each item"
    )
    analyse.add_argument("--json", action="store_true", help="print JSON instead of a table")

    new = _command(commands, "new", _new, "begin an article, a guide or a self-check")
    new.add_argument("kind", choices=FOLDERS)
    new.add_argument("name", metavar="NAME", type=_name, help="lower-case words joined by hyphens")
    new.add_argument("--docs", type=Path, default=Path("docs"), help="the folder of the pages (docs)")

    _publishing_commands(commands)
    return parser


def _publishing_commands(commands: _Commands) -> None:
    vendor = _command(commands, "vendor", _vendor, "before the build: put the runtime, fonts and scripts in place")
    vendor.add_argument("docs", type=Path, metavar="DOCS", nargs="?", default=Path("docs"))

    finish = _command(commands, "finish", _finish, "after the build: write feeds and policies, and check every page")
    finish.add_argument("site", type=Path, metavar="SITE")
    known = "how many kinds of inline script the theme is known to have (0)"
    finish.add_argument("--inline-scripts", type=int, default=0, metavar="N", help=known)

    dev = _command(commands, "dev", _dev, "show the pages while you write, whatever is still wrong with them")
    dev.add_argument("docs", type=Path, metavar="DOCS", nargs="?", default=Path("docs"))
    dev.add_argument(
        "--with", dest="generator", default="mkdocs", metavar="GENERATOR", help="the site generator (mkdocs)"
    )
    dev.add_argument("--port", type=_port, default=8000)

    serve = _command(commands, "serve", _serve, "serve a finished site on this machine")
    serve.add_argument("site", type=Path, metavar="SITE", nargs="?", default=Path("site"))
    serve.add_argument("--port", type=_port, default=8000)

    schemas = _command(commands, "schemas", _schemas, "write the JSON Schemas that editors use")
    schemas.add_argument("folder", type=Path, metavar="FOLDER")


def _delimiter(text: str) -> str:
    sign = {"tab": "\t", "\\t": "\t"}.get(text, text)
    if sign not in {",", ";", "\t"}:
        raise argparse.ArgumentTypeError(f'{text!r} does not separate cells: use "," or ";" or tab')
    return sign


def _port(text: str) -> int:
    if text.isdecimal() and int(text) <= 65535:
        return int(text)
    raise argparse.ArgumentTypeError(f"{text!r} is no port: name a number from 0 to 65535")


def _command(commands: _Commands, name: str, run: _Run, does: str) -> argparse.ArgumentParser:
    command = commands.add_parser(name, help=does, description=does.capitalize() + ".")
    command.set_defaults(run=run)
    return command


def _count(number: int, noun: str) -> str:
    return f"{number} {noun}" if number == 1 else f"{number} {noun}s"
