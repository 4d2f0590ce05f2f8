"""The words of the command line: what each command is called, takes and does."""

import argparse
import sys
from collections.abc import Callable, Iterable
from datetime import date
from importlib import import_module
from pathlib import Path
from typing import TYPE_CHECKING, NoReturn

from withness import __version__
from withness.authoring.exchange.carrying.names import CARRIED_AS, FORMATS
from withness.authoring.pages.file_names import FOLDERS
from withness.problem import Problem, did_you_mean

if TYPE_CHECKING:
    from withness.team.rounds import Round

type _Run = Callable[[argparse.Namespace], Iterable[Problem]]
type _Commands = argparse._SubParsersAction[_Parser]


class _Parser(argparse.ArgumentParser):
    def error(self, message: str) -> NoReturn:
        """Show how the command is used, and end with 1, as for every other problem."""
        self.print_usage(sys.stderr)
        self.exit(1, f"{self.prog}: {message}\n")

    def _check_value(self, action: argparse.Action, value: object) -> None:
        """Refuse a word that is none of those to choose from, with the one most like it."""
        if action.choices is not None and value not in action.choices:
            mend = did_you_mean(str(value), list(action.choices))
            raise argparse.ArgumentError(action, f'"{value}" is not known. {mend}')


def parser() -> argparse.ArgumentParser:
    """Return the reader of a command line; each command says in `run` which function does it."""
    made = _Parser(prog="withness", description="Write, check and publish a Withness site.")
    made.add_argument("--version", action="version", version=f"Withness {__version__}")
    commands = made.add_subparsers(required=True, metavar="COMMAND")

    check = _command(commands, "check", "author", "say everything that is wrong in a folder of pages")
    _pages_and_generator(check)

    score = _command(commands, "score", "answers", "score one person's answers, or a table of them")
    score.add_argument("file", type=Path, metavar="NAME.yml")
    either = "{item id: value}, for a profile as JSON; or a row a person and a column an item, for a table of scores"
    score.add_argument("answers", type=Path, metavar="ANSWERS.json|PEOPLE.csv", help=either)
    delimiter = 'what separates the scores: "," or ";" (with decimal commas) or tab; as in the table unless it is said'
    score.add_argument("--delimiter", type=_delimiter, metavar="SIGN", help=delimiter)

    analyse = _command(commands, "analyse", "answers", "say how well a self-check's items hang together")
    analyse.add_argument("file", type=Path, metavar="NAME.yml")
    analyse.add_argument(
        "answers", type=Path, metavar="PEOPLE.csv", help="a row for each person, a column for each item"
    )
    analyse.add_argument("--json", action="store_true", help="print JSON instead of a table")

    new = _command(commands, "new", "author", "begin an article, a guide or a self-check; or write what a host needs")
    new.add_argument("kind", choices=[*FOLDERS, "host"])
    named = 'what it is called, such as "The first minute"; or github-pages, netlify, cloudflare, nginx or s3'
    new.add_argument("name", metavar="NAME", type=_name, help=named)
    new.add_argument("--docs", type=Path, default=Path("docs"), help="the folder of the pages (docs)")

    _exchange_commands(commands)
    _team_commands(_command(commands, "team", None, "lay a team's readings together, and nobody's open"))
    _publishing_commands(commands)
    return made


def _exchange_commands(commands: _Commands) -> None:
    bring = _command(commands, "bring", "exchange", "make a self-check of what another program has")
    what = (
        "a table of items, a REDCap data dictionary (both CSV), a SurveyJS survey or a FHIR Questionnaire (both JSON)"
    )
    bring.add_argument("file", type=Path, metavar="FILE", help=what)
    folder = Path("docs", FOLDERS["self-check"])
    bring.add_argument("folder", type=Path, metavar="FOLDER", nargs="?", default=folder, help=f"({folder.as_posix()})")
    bring.add_argument("--as", dest="format", choices=FORMATS, help="what the file is, if that cannot be told")
    bring.add_argument("--name", metavar="NAME", type=_name, help="the name of the self-check (that of the file)")

    carry = _command(commands, "carry-out", "exchange", "print a self-check as other programs read it")
    carry.add_argument("file", type=Path, metavar="NAME.yml")
    carry.add_argument("--as", dest="format", choices=CARRIED_AS, required=True, help="what to print")


def _team_commands(team: _Parser) -> None:
    commands = team.add_subparsers(required=True, metavar="COMMAND")
    share = _command(commands, "share", "team", "put one person's readings into two codes, a line each")
    share.add_argument("file", type=Path, metavar="NAME.yml")
    share.add_argument("answers", type=Path, metavar="ANSWERS.json", help="{item id: value}")
    share.add_argument("--round", type=_round_word, required=True, metavar="WORD", help="the word of the round")
    share.add_argument("--day", type=_round_day, default=date.today().isoformat(), help="the day of the round (today)")

    add = _command(commands, "add", "team", "add the codes that one keeper has, and print the subtotal")
    add.add_argument("file", type=Path, metavar="FILE", help="codes that begin with one letter, a line each")

    total = _command(commands, "total", "team", "lay two subtotals together, and print the counts as JSON")
    total.add_argument("file", type=Path, metavar="NAME.yml")
    total.add_argument("codes", nargs=2, metavar=("CODE_A", "CODE_B"), help="the subtotals of the two keepers")


def _publishing_commands(commands: _Commands) -> None:
    init = _command(commands, "init", "site", "begin a site of your own, or bring the tools to one that stands")
    init.add_argument("folder", type=Path, metavar="DIR", nargs="?", help="a new folder, which is named after the site")
    here = "add what the tools need to the site of this folder, once you have seen it"
    init.add_argument("--here", action="store_true", help=here)
    init.add_argument("--yes", action="store_true", help="with --here: write it without asking")

    embed = _command(commands, "embed", "site", "make a folder by which any page of yours can have a self-check")
    embed.add_argument("file", type=Path, metavar="NAME.yml")
    embed.add_argument("folder", type=Path, metavar="FOLDER", help="the folder to make, which you upload")

    build = _command(commands, "build", "site", "make the finished site: check, vendor, the site generator, finish")
    _pages_and_generator(build)
    scripts = "how many kinds of inline script the theme is known to have (as many as it has; the kit's own frame, 1)"
    build.add_argument("--inline-scripts", type=int, metavar="N", help=scripts)

    vendor = _command(commands, "vendor", "site", "before the build: put the runtime, fonts and scripts in place")
    _pages(vendor)

    finish = _command(commands, "finish", "site", "after the build: write feeds and policies, and check every page")
    finish.add_argument("site", type=Path, metavar="SITE", nargs="?", default=Path("site"), help="(site)")
    into = "the folder of the finished site, of which only what has changed is written (SITE itself)"
    finish.add_argument("--into", type=Path, metavar="FOLDER", help=into)
    finish.add_argument("--inline-scripts", type=int, metavar="N", help=scripts)
    tools = "give the strict policy to pages with a tool alone, and leave all others as they are"
    finish.add_argument("--only-tools", action="store_true", help=tools)

    dev = _command(commands, "dev", "site", "show the pages while you write, whatever is still wrong with them")
    _pages_and_generator(dev)
    dev.add_argument("--port", type=_port, default=8000)

    serve = _command(commands, "serve", "site", "serve a finished site on this machine")
    whole = "a finished site, served as it is; without it, the site of this folder is built first"
    serve.add_argument("site", type=Path, metavar="SITE", nargs="?", help=whole)
    serve.add_argument("--port", type=_port, default=8000)
    _generator(serve)

    schemas = _command(commands, "schemas", "author", "write the JSON Schemas that editors use")
    schemas.add_argument("folder", type=Path, metavar="FOLDER")


def _pages_and_generator(command: _Parser) -> None:
    _pages(command)
    _generator(command)


def _pages(command: _Parser) -> None:
    help = "the folder of the pages (docs)"
    command.add_argument("docs", type=Path, metavar="DOCS", nargs="?", default=Path("docs"), help=help)


def _generator(command: _Parser) -> None:
    known = "the site generator (the one whose settings are here; mkdocs)"
    command.add_argument("--with", dest="generator", metavar="GENERATOR", help=known)


def _name(words: str) -> str:
    if not words.strip():
        raise argparse.ArgumentTypeError("a name is needed, such as listening-round")
    return words


def _round_word(word: str) -> str:
    return _round(word, "2000-01-01").word


def _round_day(day: str) -> str:
    return _round("any", day).day


def _round(word: str, day: str) -> "Round":
    from withness.team.rounds import read_round

    try:
        return read_round(word, day)
    except ValueError as problem:
        raise argparse.ArgumentTypeError(str(problem)) from None


def _delimiter(text: str) -> str:
    sign = {"tab": "\t", "\\t": "\t"}.get(text, text)
    if sign not in {",", ";", "\t"}:
        raise argparse.ArgumentTypeError(f'{text!r} does not separate cells: use "," or ";" or tab')
    return sign


def _port(text: str) -> int:
    if text.isdecimal() and int(text) <= 65535:
        return int(text)
    raise argparse.ArgumentTypeError(f"{text!r} is no port: name a number from 0 to 65535")


def _command(commands: _Commands, name: str, room: str | None, does: str) -> _Parser:
    """Add a command, done by the function of its name in a room of ours; one with commands of its own has none."""
    command = commands.add_parser(name, help=does, description=does[0].upper() + does[1:] + ".")
    if room:
        command.set_defaults(run=_later(room, name.replace("-", "_")))
    return command


def _later(room: str, name: str) -> _Run:
    """Return what does something, whose room is opened once that is asked for: to open them all takes far longer."""

    def run(options: argparse.Namespace) -> Iterable[Problem]:
        found: Iterable[Problem] = getattr(import_module(f"withness.commands.{room}"), name)(options)
        return found

    return run
