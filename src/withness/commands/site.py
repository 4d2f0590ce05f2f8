"""What a builder asks: what comes before and after the site generator, a preview, and a host on this machine."""

import argparse
import sys
from collections.abc import Iterator
from pathlib import Path

from withness.authoring.settings.settings import settings_beside, settings_file
from withness.commands.author import NOT_A_SITE, check
from withness.commands.telling import has_mistakes, tell
from withness.commands.words import in_a_shell, program
from withness.problem import Problem


def dev(options: argparse.Namespace) -> list[Problem]:
    """Show the pages while their author writes, whatever is still wrong with them."""
    if missing := _no_site_here(settings_file(options.docs)):
        return missing
    try:
        _preview(options)
    except KeyboardInterrupt:
        print()
    return []


def _preview(options: argparse.Namespace) -> None:
    has_some = tell(check(options))
    from withness.publishing.generator.preview import in_the_way, preview

    if not in_the_way(settings_file(options.docs), options.generator):
        if has_some:
            print("The preview starts all the same, and shows on each page what to mend there.", file=sys.stderr)
        if not (options.docs / "assets" / "withness").is_dir():
            _put_in_place(options)
    if unable := preview(options.docs, options.generator, options.port, tell):
        raise SystemExit(unable)


def _put_in_place(options: argparse.Namespace) -> None:
    """Put in place what the pages of a new site fetch; what is in the way of that is told by the first build."""
    from withness.publishing.releasing.progress import progress

    with progress("Putting the fonts, the styles and the browser's Python in place ..."):
        vendor(options)


def vendor(options: argparse.Namespace) -> list[Problem]:
    """Put the runtime, the fonts and the scripts in place before the build."""
    from withness.publishing.vendoring.vendor import vendor

    return vendor(options.docs)


def build(options: argparse.Namespace) -> Iterator[Problem]:
    """Check the pages, make the finished site of them, and say where it is and what to do with it."""
    if problems := _built(options):
        yield from _not_built(options, problems)
        return
    site = _site(options.docs).as_posix()
    print(f"""
The site is finished: it is in the folder {site}.
To see it: {program()} serve {site}
To publish it: bring all that is in this folder to any host of plain files. Or let a host build it from your own:
{program()} new host github-pages (or netlify, cloudflare, nginx, s3) writes what that takes, and says how.""")


def _not_built(options: argparse.Namespace, problems: list[Problem]) -> Iterator[Problem]:
    """Yield what is in the way, and say last that nothing was built; notes wait until it can be."""
    from withness.publishing.releasing.build import draws_apart

    yield from (problem for problem in problems if not problem.is_minor)
    site = _site(options.docs)
    is_as_before = site.is_dir() and draws_apart(settings_file(options.docs), options.generator)
    stays = f"; the folder {site.as_posix()} is as it was before" if is_as_before else ""
    print(f"The site is not built{stays}.", file=sys.stderr)


def _built(options: argparse.Namespace) -> list[Problem]:
    """Make the finished site, and tell last what is no mistake; or return what is in the way."""
    if missing := _no_site_here(settings_file(options.docs)):
        return missing
    problems = check(options)
    if has_mistakes(problems):
        return problems
    from withness.publishing.releasing.build import build

    if found := build(options.docs, options.generator, options.inline_scripts):
        return problems + found
    tell(problems)
    return []


def init(options: argparse.Namespace) -> list[Problem]:
    """Begin a site of one's own, or bring what the tools need to the one that stands here."""
    from withness.publishing.releasing.begin_site import NO_FOLDER, begin_site

    if options.here:
        return _join(options.folder or Path(), options.yes)
    if options.folder is None:
        return [NO_FOLDER.at(Path(), 1)]
    if problems := begin_site(options.folder):
        return problems
    folder = options.folder.as_posix()
    print(f"Wrote a site into {folder}; README.md there says what to do with it.")
    print(f"Go there with: cd {in_a_shell(folder)}")
    print(f"Then run: {program()} serve")
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
    print("This would be written: each line with a + is new, and nothing else of a file changes.\n")
    print("".join(change.shown(root) for change in changes))
    if not is_wanted and sys.stdin.isatty():
        is_wanted = input('Type "yes" to write this: ').strip().lower() in ("y", "yes")
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

    return finish(options.site, into=options.into, inline_scripts=options.inline_scripts, only_tools=options.only_tools)


def serve(options: argparse.Namespace) -> Iterator[Problem]:
    """Serve a finished site on this machine until it is stopped; the one of this folder is built anew before that."""
    from withness.publishing.serving.serve import serve_forever

    docs = Path("docs")
    if options.site is None:
        wanted = argparse.Namespace(docs=docs, generator=options.generator, inline_scripts=None)
        if problems := _built(wanted):
            yield from _not_built(wanted, problems)
            return
        print()
    site = options.site or _site(docs)
    yield from serve_forever(
        site, options.port, settings_beside(docs).path if site.resolve() == _site(docs).resolve() else "/"
    )


def _no_site_here(settings: Path) -> list[Problem]:
    return [] if settings.is_file() else [NOT_A_SITE.at(settings.parent, 0)]


def _site(docs: Path) -> Path:
    """Return the folder into which the site of a docs folder is built."""
    return settings_file(docs).parent / str(settings_beside(docs).value("site_dir") or "site")
