"""The table of blocks: what one entry says is all that check, drawing and Markdown know of a block."""

import subprocess
import sys
from dataclasses import replace
from pathlib import Path

import pytest

from support.published import DOCS
from withness.authoring.library.library import Library, read_library
from withness.authoring.pages.blocks import find_blocks
from withness.blocks.block import Block
from withness.blocks.registry import BLOCKS
from withness.catalog.consult import Consult
from withness.catalog.publisher import Publisher
from withness.publishing.drawing.blocks import DrawingError, draw

# A stranger adds one entry before anything else is loaded, writes the block into a page, and has it checked and drawn.
PLANTED = """
import sys
from pathlib import Path
from withness.blocks.block import Argument, Block
from withness.blocks import registry
from withness.markup.html import element

registry.BLOCKS["quote"] = Block(
    name="quote",
    argument=Argument(pattern=".+", takes="the words of somebody"),
    example="Ask first.",
    draws=lambda words, contents: element("quoted-words", words),
    element="quoted-words",
)
from markdown import Markdown
from withness.authoring.pages.page_file import read_page

docs = Path(sys.argv[1])
for problem in read_page(docs / "index.md", docs).problems:
    print(problem.line, problem.what, problem.mend)
text = (docs / "index.md").read_text("utf-8")
print(Markdown(extensions=["withness"], extension_configs={"withness": {"docs": str(docs)}}).convert(text))
"""


PUBLISHER = Publisher(name="Ana Lopez")
CONSULT = Consult(provider="link", url="https://example.org/", minutes=15)


@pytest.fixture(scope="module")
def library() -> Library:
    """What this site holds."""
    return read_library(DOCS)


@pytest.fixture(scope="module", params=BLOCKS.values(), ids=lambda block: block.name)
def block(request: pytest.FixtureRequest) -> Block:
    """Each block in turn."""
    found: Block = request.param
    return found


def test_the_example_of_a_block_is_one_that_the_check_takes(block: Block) -> None:
    lines, problems = find_blocks(Path("index.md"), ["", block.written, ""])
    assert [(line.name, line.argument) for line in lines] == [(block.name, block.example)]
    assert problems == []


def test_what_does_not_fit_is_refused_by_check_and_drawing_in_the_same_words(block: Block, library: Library) -> None:
    wrong = "nonsense {# x}" if block.argument.fits("") else ""
    _, [problem] = find_blocks(Path("index.md"), ["", f"::: {block.name} {wrong}".rstrip(), ""])
    with pytest.raises(DrawingError) as refused:
        draw(block.name, wrong, library.contents)
    assert str(problem) == f"index.md:2: {refused.value}"


def test_every_block_of_the_site_is_drawn_and_begins_with_its_element(block: Block, library: Library) -> None:
    given = [line.argument for page in library.pages.values() for line in page.blocks if line.name == block.name]
    assert given
    for argument in given[:3]:
        drawn, under_title = draw(block.name, argument, replace(library.contents, consult=CONSULT, publisher=PUBLISHER))
        assert drawn.startswith(f"<{block.element or ''}")
        assert (under_title is not None) == (block.under_title is not None)


def test_adding_a_block_is_one_entry(tmp_path: Path) -> None:
    (tmp_path / "index.md").write_text(
        "---\ndescription: A page.\n---\n# A page\n\n::: quote Listen <first>.\n\n::: quote\n", "utf-8"
    )
    run = subprocess.run([sys.executable, "-c", PLANTED, str(tmp_path)], capture_output=True, text=True, check=True)
    told, *_ = run.stdout.splitlines()
    said = 'The block "quote" takes the words of somebody Write it like this: "::: quote Ask first.".'
    assert told == f"8 {said}"
    assert "<quoted-words>Listen &lt;first&gt;.</quoted-words>" in run.stdout
    assert '<p class="notice trouble" data-problem>The block &quot;quote&quot; takes the words' in run.stdout
