"""What a builder asks: what comes before and after the site generator, a preview, and a host on this machine."""

import argparse
import sys
from pathlib import Path

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

    if ended := preview(options.generator, options.port):
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
    """Begin a site of one's own."""
    from withness.publishing.releasing.begin_site import begin_site

    if problems := begin_site(options.folder):
        return problems
    print(f"Wrote a site into {options.folder.as_posix()}. Go there with cd, then run: {program()} serve")
    return []


def finish(options: argparse.Namespace) -> list[Problem]:
    """Check every finished page, and add what a finished site needs."""
    from withness.publishing.finishing.finish import finish

    return finish(options.site, inline_scripts=options.inline_scripts)


def serve(options: argparse.Namespace) -> list[Problem]:
    """Serve a finished site on this machine until it is stopped; the one of this folder is built anew before that."""
    from withness.publishing.serving.serve import serve_forever

    if options.site is None and Path("mkdocs.yml").is_file():
        built = build(argparse.Namespace(docs=Path("docs"), generator=options.generator, inline_scripts=None))
        if any(not problem.is_minor for problem in built):
            return built
    return serve_forever(options.site or Path("site"), options.port)
