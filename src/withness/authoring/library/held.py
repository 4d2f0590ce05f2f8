"""Which pages are held to the rules of the kit: all, or on a site that is somebody's own those with a tool of ours."""

from collections.abc import Iterable

from withness.authoring.library.library import Library
from withness.problem import Problem


def held_to(library: Library, problems: Iterable[Problem]) -> list[Problem]:
    """Return the problems but for those of pages that are none of ours."""
    theirs = (
        {page.file for page in library.pages.values() if not page.blocks} if library.settings.has_only_tools else ()
    )
    return [problem for problem in problems if problem.path not in theirs]
