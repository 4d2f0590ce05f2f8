"""What a block becomes, and what stands in its place where that cannot be drawn."""

from collections.abc import Sequence
from pathlib import Path

from withness.blocks.block import Block, Contents
from withness.blocks.messages import WRONG_ARGUMENT, NotThereError
from withness.blocks.registry import BLOCKS
from withness.markup.html import Html, element, parted
from withness.problem import Problem, quoted
from withness.publishing.cache import name_of, once, this_kit
from withness.words.words import spoken_now


class DrawingError(ValueError):
    """A block that cannot be drawn: the reason, and the notice that stands in its place."""

    @property
    def notice(self) -> Html:
        """What the page shows instead; `finish` refuses a page that holds it."""
        return element("p", str(self), class_="notice trouble", data_problem=True)


def draw(
    name: str, argument: str, contents: Contents, problems: Sequence[Problem] = (), cache: Path | None = None
) -> tuple[Html, Html | None]:
    """Return what the block `::: name argument` stands for, and what it puts under the page's title.

    `cache` is a folder that remembers self-checks, `None` if nothing is to be remembered. Raises `DrawingError` when
    there is no such thing, with those of the `problems` that are its file's.
    """
    block = BLOCKS[name]
    if not block.argument.fits(argument):
        words = {"name": quoted(name), "takes": block.argument.takes, "example": block.written}
        raise DrawingError(WRONG_ARGUMENT.in_words(**words))
    try:
        under_title = block.under_title(argument, contents) if block.under_title else None
        return _drawn(block, argument, contents, cache), under_title
    except NotThereError as error:
        wrong = [str(problem) for problem in problems if problem.path.name == argument]
        raise DrawingError("\n".join(wrong) or str(error)) from error


def _drawn(block: Block, argument: str, contents: Contents, cache: Path | None) -> Html:
    """Draw a block, or bring back a self-check: the largest of them, which nothing else on the site has a part in."""
    page = contents.pages["self-check"].get(argument.removesuffix(".yml")) if block.name == "self-check" else None
    if page is None or cache is None:
        return parted(block.draws(argument, contents))
    drawn_of = (contents.instruments[page], contents.lists.get(("my-week", "")), spoken_now())
    kept = cache / f"{name_of(this_kit(), *map(repr, drawn_of))}.form"
    return Html(once(kept, lambda: parted(block.draws(argument, contents)).encode()).decode())
