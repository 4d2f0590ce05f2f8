"""What an author asks: whether all is right, a first version of something new, schemas for their editor."""

import argparse
import sys
from pathlib import Path

from withness.authoring.library.held import held_to
from withness.authoring.library.library import Library, read_library
from withness.authoring.pages.new import begin
from withness.authoring.settings.settings import settings_file
from withness.authoring.shape.schemas import write_schemas
from withness.commands.telling import has_mistakes
from withness.commands.words import count, program
from withness.problem import Message, Problem, in_order

NOT_A_SITE = Message(
    "There is no mkdocs.yml here, so this is not the folder of a site",
    'Go with cd to the folder that "withness init" made, and run this again there.',
)
_USUAL = Path("docs")


def check(options: argparse.Namespace) -> list[Problem]:
    """Say everything that is wrong in a folder of pages, or that nothing is."""
    if nothing := _nothing_here(options.docs):
        return nothing
    from withness.publishing.generator.installed import missing
    from withness.publishing.joining.wanted import lacking
    from withness.publishing.memory import Memory

    memory = Memory(options.docs)
    library = read_library(options.docs, reading=memory)
    memory.keep()
    held = library.contents
    found = held_to(library, [*library.problems, *_proofread(options.docs, library)])
    problems = in_order([*found, *missing(library.settings, options.generator), *lacking(library.settings)])
    if not has_mistakes(problems):
        checks, guides = count(len(held.instruments), "self-check"), count(len(held.guides), "guide")
        articles, kept_back = count(len(held.articles), "article"), len(held.kept_back)
        waiting = f" ({kept_back} more kept back)" if kept_back else ""
        told = "no mistakes" if problems else "nothing to mend"
        print(f"{checks}, {guides} and {articles}{waiting}: {told}.")
    return problems


def _nothing_here(docs: Path) -> list[Problem]:
    """Return that this is not the folder of a site, where neither the usual folder of pages nor settings are there."""
    is_one = docs != _USUAL or docs.exists() or settings_file(docs).is_file()
    return [] if is_one else [NOT_A_SITE.at(settings_file(docs).parent, 0)]


def _proofread(docs: Path, library: Library) -> list[Problem]:
    try:
        from withness.publishing.proof.proofread import proofread
    except ModuleNotFoundError as error:
        print(f"Links, pictures and HTML are not looked at without {error.name}.", file=sys.stderr)
        return []
    from withness.publishing.cache import beside

    return proofread(docs, library, beside(docs))


def new(options: argparse.Namespace) -> list[Problem]:
    """Begin an article, a guide or a self-check, or write what a host needs."""
    if missing := _nothing_here(options.docs):
        return missing
    if options.kind == "host":
        return _new_host(options)
    written, problems = begin(options.kind, options.name, options.docs)
    for path in written:
        print(f"Wrote {path.as_posix()}")
    if not problems:
        print(f"To see it while you write: {program()} dev{_unless_docs(options.docs)}")
        print("Before the site can be built, write your own words in place of ours. This names each that is left:")
        print(f"{program()} check{_unless_docs(options.docs)}")
    return problems


def _unless_docs(docs: Path) -> str:
    """Return the folder as a command has to name it, which is not at all where it is the usual one."""
    return "" if docs == _USUAL else f" {docs.as_posix()}"


def _new_host(options: argparse.Namespace) -> list[Problem]:
    from withness.publishing.releasing.hosts import begin_host

    written, said, problems = begin_host(options.name, options.docs)
    for path in written:
        print(f"Wrote {path.as_posix()}")
    print(said, end="")
    return problems


def schemas(options: argparse.Namespace) -> list[Problem]:
    """Write the JSON Schemas that editors use."""
    write_schemas(options.folder)
    return []
