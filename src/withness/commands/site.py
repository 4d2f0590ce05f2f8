"""What a builder asks: what comes before and after the site generator, a preview, and a host on this machine."""

import argparse
import sys
from pathlib import Path

from withness.authoring.settings.settings import settings_beside, settings_file
from withness.commands.author import check
from withness.commands.words import program
from withness.problem import Problem


def dev(options: argparse.Namespace) -> list[Problem]:
    """Show the pages while their author writes, whatever is still wrong with them."""
    problems = check(options)
    for problem in problems:
        print(problem, file=sys.stderr)
    if any(not problem.is_minor for problem in problems):
        print("The preview starts all the same, and shows on each page what to mend there.", file=sys.stderr)
    from withness.publishing.generator.preview import preview

    if ended := preview(options.generator, options.port, settings_file(options.docs)):
        raise SystemExit(ended)
    return []


def vendor(options: argparse.Namespace) -> list[Problem]:
    """Put the runtime, the fonts and the scripts in place before the build."""
    from withness.publishing.vendoring.vendor import vendor

    return vendor(options.docs)


def build(options: argparse.Namespace) -> list[Problem]:
    """Check the pages and make the finished site of them."""
    problems = check(options)
    if any(not problem.is_minor for problem in problems):
        return problems
    for problem in problems:
        print(problem, file=sys.stderr)
    from withness.publishing.releasing.build import build

    found = build(options.docs, options.generator, options.inline_scripts)
    if not found:
        print("The site is finished.", flush=True)
    return found


def init(options: argparse.Namespace) -> list[Problem]:
    """Begin a site of one's own, or bring what the tools need to the one that stands here."""
    from withness.publishing.releasing.begin_site import NO_FOLDER, begin_site

    if options.here:
        return _join(options.folder or Path(), options.yes)
    if options.folder is None:
        return [NO_FOLDER.at(Path(), 1)]
    if problems := begin_site(options.folder):
        return problems
    print(f"Wrote a site into {options.folder.as_posix()}. Go there with cd, then run: {program()} serve")
    return []


def _join(root: Path, is_wanted: bool) -> list[Problem]:
    """Show what the tools need on the site that stands here, and write it for whoever wants that."""
    from withness.publishing.joining.join_site import joined

    changes, problems = joined(root)
    if problems:
        return problems
    if not changes:
        print(f"The tools have all they need here. To build the site: {program()} build")
        return []
    print("".join(change.shown(root) for change in changes))
    if not is_wanted and sys.stdin.isatty():
        is_wanted = input('Type "yes" to write this: ').strip().lower() == "yes"
    if not is_wanted:
        print(f"Nothing is written. To write it: {program()} init --here --yes")
        return []
    for change in changes:
        change.write()
    print(f"Written. Fill in site_url if it is nobody's yet, then run: {program()} build")
    return []


def embed(options: argparse.Namespace) -> list[Problem]:
    """Write what a page of any site needs for a self-check, and print what to put into the page."""
    from withness.publishing.joining.embed import embed

    said, problems = embed(options.file, options.folder, settings_beside(Path("docs")))
    print(said, end="")
    return problems


def finish(options: argparse.Namespace) -> list[Problem]:
    """Check every finished page, and add what a finished site needs."""
    from withness.publishing.finishing.finish import finish

    return finish(options.site, inline_scripts=options.inline_scripts, only_tools=options.only_tools)


def serve(options: argparse.Namespace) -> list[Problem]:
    """Serve a finished site on this machine until it is stopped; the one of this folder is built anew before that."""
    from withness.publishing.serving.serve import serve_forever

    if options.site is None and settings_file(Path("docs")).is_file():
        built = build(argparse.Namespace(docs=Path("docs"), generator=options.generator, inline_scripts=None))
        if any(not problem.is_minor for problem in built):
            return built
    return serve_forever(options.site or Path("site"), options.port)
