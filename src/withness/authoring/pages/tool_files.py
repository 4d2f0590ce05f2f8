"""Whether every tool and article is where its readers will find it: one page each, named by the right block."""

import re
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Literal

from withness.authoring.pages.blocks import BlockLine
from withness.authoring.pages.file_names import FOLDERS, as_a_name
from withness.authoring.pages.page_file import PageFile, files_below
from withness.authoring.shape.guide import GuideShape
from withness.authoring.shape.instrument import InstrumentShape
from withness.authoring.shape.shape import ID_PATTERN
from withness.authoring.yaml.reader import read_yaml
from withness.authoring.yaml.remembered import Reading, afresh
from withness.authoring.yaml.source import Source
from withness.blocks.messages import NO_SUCH_FILE
from withness.blocks.registry import BLOCKS
from withness.problem import Message, Problem, did_you_mean, quoted

OTHER_KIND = Message("{name} is a {kind}, and this block draws a {drawn}", 'Write "::: {kind} {file}".')
OTHER_PAGE = Message(
    "{name} belongs to the page beside it, {page}", "Write the block there, and put a link to that page here."
)
OTHER_NAME = Message(
    "{name} and the page that shows it have different names", "Rename this page to {page}, in the folder of {name}."
)
RENAMED = Message(
    "There is no file {name} for this block, and no page shows {other}, which lies beside this one",
    "Rename {other} to {name}; or rename this page to {page}, and write that name in the block.",
)
NOT_A_TOOL = Message(
    "No key in this file is one of a self-check or a guide, and every file in this folder is to be one",
    'Begin one with "withness new {kind} NAME", or move this file out of the folder.',
)
NO_PAGE = Message("No page shows this {kind}", 'Write "::: {kind} {file}" on a line of its own in {page}, beside it.')
SAME_NAME = Message("There is another file with this name, {other}", "Rename one: blocks find files by name alone.")
BAD_NAME = Message(
    "The name of this file is not made of lower-case words joined by hyphens", "Rename it, for example to {name}."
)
WRONG_ENDING = Message("The name of this file ends in {ending}", "Rename it to {name}.")

_OF_A_GUIDE = GuideShape.model_fields.keys() - InstrumentShape.model_fields.keys()
_OF_A_SELF_CHECK = InstrumentShape.model_fields.keys() - GuideShape.model_fields.keys()


_ENDING = re.compile(r"\.(?:(?P<yaml>ya?ml)|md|markdown|mdown|mkdn|mkd)(?:\.txt)?$", re.IGNORECASE)


@dataclass(frozen=True, slots=True, kw_only=True)
class Tool:
    """The file of a self-check or a guide, with the path of the page that is to show it."""

    kind: Literal["self-check", "guide"]
    source: Source
    page: str

    @property
    def name(self) -> str:
        """The name of the file, by which blocks find it."""
        return self.source.path.name


def find_tools(docs: Path, pages: Mapping[str, PageFile], reading: Reading = afresh) -> list[Tool]:
    """Return every self-check and guide below the docs folder; other YAML files are somebody else's.

    In the two folders for tools each YAML file is meant to be one.
    """
    named = {block.argument: block.name for page in pages.values() for block in page.blocks}
    tools = []
    for path in files_below(docs, ".yml", ".yaml"):
        source = reading(read_yaml, path)
        if kind := kind_of(source, named.get(path.name)):
            page = path.relative_to(docs).with_suffix(".md").as_posix()
            tools.append(Tool(kind=kind, source=source, page=page))
    return tools


def kind_of(source: Source, drawn_as: str | None) -> Literal["self-check", "guide"] | None:
    """Return what a file holds by its keys, or else by the block that draws it; `None` if it is somebody else's."""
    keys = (source.data or {}).keys()
    signs = len(keys & _OF_A_GUIDE) - len(keys & _OF_A_SELF_CHECK)
    if signs:
        return "guide" if signs > 0 else "self-check"
    if source.data is not None and not keys & GuideShape.model_fields.keys() and drawn_as is None:
        return None
    return "guide" if drawn_as == "guide" or (drawn_as is None and "guides" in source.path.parts) else "self-check"


def stray_problems(docs: Path, tools: Sequence[Tool]) -> Iterator[Problem]:
    """Yield every file whose ending hides what it is, and each in a folder for tools of which no key is known."""
    known = {tool.source.path for tool in tools}
    for path in files_below(docs):
        ending = _ENDING.search(path.name)
        ours = path in known or path.relative_to(docs).as_posix().startswith(tuple(FOLDERS.values()))
        if ending and ending[0] not in (".yml", ".md") and (ours or not ending["yaml"]):
            right = ".yml" if ending["yaml"] else ".md"
            yield WRONG_ENDING.at(path, 1, ending=ending[0], name=path.name[: ending.start()] + right)
    for kind in ("self-check", "guide"):
        for path in files_below(docs / FOLDERS[kind], ".yml", ".yaml"):
            if path not in known:
                yield NOT_A_TOOL.at(path, 1, kind=kind)


def placing_problems(tools: Sequence[Tool], pages: Mapping[str, PageFile]) -> Iterator[Problem]:
    """Yield every tool and article that has no page, the wrong page, or a name that blocks cannot find."""
    articles = [page for page in pages.values() if page.is_article]
    kinds = {tool.name: tool.kind for tool in tools} | {page.file.name: "article" for page in articles}
    homes = {tool.name: tool.page for tool in tools} | {page.file.name: page.path for page in articles}
    unseen = _unseen(tools, pages)
    renamed = _renamed(unseen, pages, kinds)
    for tool in unseen:
        if tool not in renamed.values():
            beside, file = (tool.source.path.with_suffix(ending).name for ending in (".md", ".yml"))
            yield NO_PAGE.at(tool.source.path, 1, kind=tool.kind, file=file, page=beside)
    yield from _names([tool.source.path for tool in tools], ".yml")
    yield from _names([page.file for page in articles], ".md")
    for page in pages.values():
        for block in _naming_a_file(page):
            if (page.path, block) in renamed:
                yield _other_name(page, block, renamed[page.path, block])
            else:
                yield from _misplaced(page, block, kinds, homes, pages)


def _shows(block: BlockLine) -> bool:
    return block.name in BLOCKS and BLOCKS[block.name].shows is not None


def _naming_a_file(page: PageFile) -> Iterator[BlockLine]:
    """Yield the blocks of a page that name a file, but for an article's last: that is looked at with the article."""
    for block in page.blocks:
        own = page.is_article and block is page.blocks[-1] and block.name == "article"
        names = _shows(block) and block.argument.endswith((".yml", ".md"))
        if names and not own:
            yield block


def _renamed(
    lost: Sequence[Tool], pages: Mapping[str, PageFile], kinds: Mapping[str, str]
) -> dict[tuple[str, BlockLine], Tool]:
    """Return each block whose file is gone, with the one tool that lies beside its page, of those no page shows."""
    found = {}
    for page in pages.values():
        for block in _naming_a_file(page):
            beside = [t for t in lost if t.source.path.parent == page.file.parent and t.kind == block.name]
            if block.argument not in kinds and len(beside) == 1:
                found[page.path, block] = beside[0]
    return found


def _other_name(page: PageFile, block: BlockLine, tool: Tool) -> Problem:
    renamed = tool.source.path.with_suffix(".md").name
    return RENAMED.at(page.file, block.line, name=quoted(block.argument), other=quoted(tool.name), page=renamed)


def _unseen(tools: Sequence[Tool], pages: Mapping[str, PageFile]) -> list[Tool]:
    """Return the tools that no page shows, nor their own tries to: what is wrong with its block is said there."""
    blocks = [block for page in pages.values() for block in page.blocks if block.name != "team-round"]
    shown = {words for block in blocks for words in (block.name, block.argument)}
    tries = {path for path, page in pages.items() if page.kind in ("self-check", "guide") or not page.is_read}
    return [tool for tool in tools if tool.name not in shown and tool.page not in tries]


def _names(paths: Sequence[Path], ending: str) -> Iterator[Problem]:
    first: dict[str, Path] = {}
    for path in paths:
        before = first.setdefault(path.name, path)
        if before != path:
            yield SAME_NAME.at(path, 1, other=before.as_posix())
        if not re.fullmatch(ID_PATTERN, path.stem):
            yield BAD_NAME.at(path, 1, name=as_a_name(path.stem) + ending)


def _misplaced(
    page: PageFile, block: BlockLine, kinds: Mapping[str, str], homes: Mapping[str, str], pages: Mapping[str, PageFile]
) -> Iterator[Problem]:
    file = block.argument
    if file not in kinds:
        if kinds.get(file.removesuffix(".yml") + ".yaml") == block.name:
            return  # its ending is told
        ending = ".md" if block.name == "article" else ".yml"
        mend = did_you_mean(file, [name for name, kind in kinds.items() if kind == block.name], "The files are")
        if kinds.get(own := page.file.with_suffix(ending).name) == block.name:
            mend = f'Write "::: {block.name} {own}", as the file beside this page is called.'
        yield NO_SUCH_FILE.at(page.file, block.line, name=quoted(file), mend=mend)
    elif kinds[file] != block.name:
        words = {"name": quoted(file), "file": file, "kind": kinds[file], "drawn": block.name}
        yield OTHER_KIND.at(page.file, block.line, **words)
    elif homes[file] != page.path:
        if homes[file] in pages:
            yield OTHER_PAGE.at(page.file, block.line, name=quoted(file), page=homes[file])
        else:
            yield OTHER_NAME.at(page.file, block.line, name=quoted(file), page=homes[file].rpartition("/")[2])
