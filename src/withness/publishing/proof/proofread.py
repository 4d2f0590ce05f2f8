"""Every page of the docs folder, read as it will be built."""

from collections.abc import Iterator, Mapping
from pathlib import Path
from posixpath import join, normpath

from withness.authoring.library.library import Library
from withness.authoring.pages.page_file import files_below
from withness.catalog.addresses import address_of
from withness.instrument.instrument import Instrument
from withness.problem import Problem, in_order, quoted
from withness.publishing.proof.links import NO_PLACE_THERE, Places, link_problems
from withness.publishing.proof.look import Look, looks_at
from withness.publishing.proof.material_names import name_problems
from withness.publishing.proof.menu import menu_problems
from withness.publishing.proof.pictures import picture_problems


def proofread(docs: Path, library: Library, cache: Path | None = None) -> list[Problem]:
    """Return what will be wrong with the pages once they are built, beside the library's own problems.

    `cache` is a folder that remembers what has been looked at.
    """
    # What a page draws, and what can be led to, depends on the settings: first they have to be read.
    if not docs.is_dir() or library.settings.source.problems:
        return []
    looks = looks_at(library, [page for page in library.pages.values() if page.is_read], cache)
    places = places_of(docs, library, looks)
    found = [problem for look in looks for problem in (*link_problems(look, places), *look.problems)]
    found += [problem for look in looks for problem in picture_problems(look, places, docs)]
    settings = [*menu_problems(library.settings, places, library.pages), *name_problems(library.settings)]
    return in_order([*found, *_next_steps(docs, library.contents.instruments, places), *settings])


def places_of(docs: Path, library: Library, looks: list[Look]) -> Places:
    """Return where the links of a site's pages may lead."""
    paths = [file.relative_to(docs).as_posix() for file in files_below(docs)]
    left_out = frozenset(path for path in paths if library.settings.leaves_out(path))
    files = frozenset(paths) - left_out
    return Places(
        home=library.settings.home,
        files=files,
        left_out=left_out,
        kept_back=library.contents.kept_back,
        ids={look.page.path: look.ids for look in looks},
    )


def _next_steps(docs: Path, instruments: Mapping[str, Instrument], places: Places) -> Iterator[Problem]:
    """Yield every step after a result that leads to a place which is not on its page."""
    for path, instrument in instruments.items():
        file = docs / Path(path).with_suffix(".yml")
        for step in {step for part in instrument.parts for band in part.bands for step in band.next}:
            way, _, place = step.href.partition("#")
            there = normpath(join("/", address_of(path), way)).lstrip("/")
            ids = places.ids.get(places.pages.get(there.rstrip("/"), ""))
            if place and ids is not None and place not in ids:
                rows = file.read_text("utf-8").splitlines()
                line = next((at for at, row in enumerate(rows, 1) if f"#{place}" in row), 1)
                mend = "Use the id of a heading there, or leave the # out."
                yield NO_PLACE_THERE.at(file, line, link=quoted(f"#{place}"), mend=mend)
