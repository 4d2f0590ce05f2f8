"""What a builder asks: what comes before and after the site generator, a preview, and a host on this machine."""

import argparse
import sys

from withness.commands.author import check
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


def finish(options: argparse.Namespace) -> list[Problem]:
    """Check every finished page, and add what a finished site needs."""
    from withness.publishing.finishing.finish import finish

    return finish(options.site, inline_scripts=options.inline_scripts)


def serve(options: argparse.Namespace) -> list[Problem]:
    """Serve a finished site on this machine until it is stopped."""
    from withness.publishing.serving.serve import serve_forever

    return serve_forever(options.site, options.port)
