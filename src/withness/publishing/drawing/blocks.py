"""What a block becomes, and what stands in its place where that cannot be drawn."""

from collections.abc import Sequence

from withness.blocks.block import Contents
from withness.blocks.messages import WRONG_ARGUMENT, NotThereError
from withness.blocks.registry import BLOCKS
from withness.markup.html import Html, element, parted
from withness.problem import Problem, quoted


class DrawingError(ValueError):
    """A block that cannot be drawn: the reason, and the notice that stands in its place."""

    @property
    def notice(self) -> Html:
        """What the page shows instead; `finish` refuses a page that holds it."""
        return element("p", str(self), class_="notice trouble", data_problem=True)


def draw(name: str, argument: str, contents: Contents, problems: Sequence[Problem] = ()) -> tuple[Html, Html | None]:
    """Return what the block `::: name argument` stands for, and what it puts under the page's title.

    Raises `DrawingError` when there is no such thing, with those of the `problems` that are its file's.
    """
    block = BLOCKS[name]
    if not block.argument.fits(argument):
        words = {"name": quoted(name), "takes": block.argument.takes, "example": block.written}
        raise DrawingError(WRONG_ARGUMENT.in_words(**words))
    try:
        under_title = block.under_title(argument, contents) if block.under_title else None
        return parted(block.draws(argument, contents)), under_title
    except NotThereError as error:
        wrong = [str(problem) for problem in problems if problem.path.name == argument]
        raise DrawingError("\n".join(wrong) or str(error)) from error
