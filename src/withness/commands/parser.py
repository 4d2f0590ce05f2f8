"""The words of the command line: what each command is called, takes and does."""

import argparse
import sys
from collections.abc import Callable, Iterable
from pathlib import Path
from typing import NoReturn

from withness import __version__
from withness.authoring.pages.new import FOLDERS
from withness.commands import answers, author, site
from withness.problem import Problem

type _Run = Callable[[argparse.Namespace], Iterable[Problem]]
type _Commands = argparse._SubParsersAction[_Parser]


class _Parser(argparse.ArgumentParser):
    def error(self, message: str) -> NoReturn:
        """Show how the command is used, and end with 1, as for every other problem."""
        self.print_usage(sys.stderr)
        self.exit(1, f"{self.prog}: {message}\n")


def parser() -> argparse.ArgumentParser:
    """Return the reader of a command line; each command says in `run` which function does it."""
    made = _Parser(prog="withness", description="Write, check and publish a Withness site.")
    made.add_argument("--version", action="version", version=f"Withness {__version__}")
    commands = made.add_subparsers(required=True, metavar="COMMAND")

    check = _command(commands, "check", author.check, "say everything that is wrong in a folder of pages")
    check.add_argument("docs", type=Path, metavar="DOCS")

    score = _command(commands, "score", answers.score, "score one person's answers, or a table of them")
    score.add_argument("file", type=Path, metavar="NAME.yml")
    either = "{item id: value}, for a profile as JSON; or a row a person and a column an item, for a table of scores"
    score.add_argument("answers", type=Path, metavar="ANSWERS.json|PEOPLE.csv", help=either)
    delimiter = 'what separates the scores: "," or ";" (with decimal commas) or tab; as in the table unless it is said'
    score.add_argument("--delimiter", type=_delimiter, metavar="SIGN", help=delimiter)

    analyse = _command(commands, "analyse", answers.analyse, "say how well a self-check's items hang together")
    analyse.add_argument("file", type=Path, metavar="NAME.yml")
    analyse.add_argument(
        "answers", type=Path, metavar="PEOPLE.csv", help="a row for each person, a column for each item"
    )
    analyse.add_argument("--json", action="store_true", help="print JSON instead of a table")

    new = _command(commands, "new", author.new, "begin an article, a guide or a self-check")
    new.add_argument("kind", choices=FOLDERS)
    new.add_argument("name", metavar="NAME", type=_name, help="lower-case words joined by hyphens")
    new.add_argument("--docs", type=Path, default=Path("docs"), help="the folder of the pages (docs)")

    _publishing_commands(commands)
    return made


def _publishing_commands(commands: _Commands) -> None:
    vendor = _command(commands, "vendor", site.vendor, "before the build: put the runtime, fonts and scripts in place")
    vendor.add_argument("docs", type=Path, metavar="DOCS", nargs="?", default=Path("docs"))

    finish = _command(
        commands, "finish", site.finish, "after the build: write feeds and policies, and check every page"
    )
    finish.add_argument("site", type=Path, metavar="SITE")
    known = "how many kinds of inline script the theme is known to have (0)"
    finish.add_argument("--inline-scripts", type=int, default=0, metavar="N", help=known)

    dev = _command(commands, "dev", site.dev, "show the pages while you write, whatever is still wrong with them")
    dev.add_argument("docs", type=Path, metavar="DOCS", nargs="?", default=Path("docs"))
    dev.add_argument(
        "--with", dest="generator", default="mkdocs", metavar="GENERATOR", help="the site generator (mkdocs)"
    )
    dev.add_argument("--port", type=_port, default=8000)

    serve = _command(commands, "serve", site.serve, "serve a finished site on this machine")
    serve.add_argument("site", type=Path, metavar="SITE", nargs="?", default=Path("site"))
    serve.add_argument("--port", type=_port, default=8000)

    schemas = _command(commands, "schemas", author.schemas, "write the JSON Schemas that editors use")
    schemas.add_argument("folder", type=Path, metavar="FOLDER")


def _name(words: str) -> str:
    if not words.strip():
        raise argparse.ArgumentTypeError("a name is needed, such as listening-round")
    return words


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
