"""Whether each team's round is of a self-check that there is, and that a team may use."""

from collections.abc import Collection, Iterator, Mapping
from pathlib import PurePosixPath

from withness.authoring.pages.page_file import PageFile
from withness.blocks.messages import NO_SUCH_FILE, NOT_FOR_TEAMS
from withness.instrument.instrument import Instrument
from withness.problem import Problem, did_you_mean, quoted


def round_problems(
    pages: Mapping[str, PageFile], instruments: Mapping[str, Instrument], files: Collection[str]
) -> Iterator[Problem]:
    """Yield every round of what is not for teams; `files` are those of all self-checks, readable or not."""
    by_name = {PurePosixPath(path).with_suffix(".yml").name: instrument for path, instrument in instruments.items()}
    for page in pages.values():
        for block in page.blocks:
            name = block.argument
            if block.name != "team-round" or not name.endswith(".yml"):
                continue
            if name not in files:
                mend = did_you_mean(name, files, "The files are")
                yield NO_SUCH_FILE.at(page.file, block.line, name=quoted(name), mend=mend)
            elif name in by_name and not by_name[name].team:
                yield NOT_FOR_TEAMS.at(page.file, block.line, name=quoted(name))
