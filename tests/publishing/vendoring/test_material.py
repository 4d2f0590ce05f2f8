"""Of Material's stylesheet is delivered what an author may write, in a layer beneath ours; and its script as it is."""

import re
from pathlib import Path

import pytest

from support.packages import NODE_MODULES, nothing_made
from support.stylesheet import rules_of
from withness.publishing.node import NotMadeError
from withness.publishing.vendoring import material
from withness.publishing.vendoring.material import material_layer, material_script
from withness.publishing.vendoring.stylesheet import stylesheet
from withness.publishing.vendoring.vendor import NOT_MADE

WRITTEN = (
    ".admonition", ".tabbed-set", ".tabbed-labels", ".highlight", ".highlighttable", ".footnote", ".task-list-item",
    ".headerlink", ".md-button--primary", ".grid", ".twemoji", ".md-annotation", ".md-tooltip", ".md-code__button",
    ".md-clipboard", ".md-dialog", ".md-banner", ".md-social__link", ".keys", ".critic",
)  # fmt: skip
OURS = (".md-header", ".md-search", ".md-nav", ".md-sidebar", ".md-tabs", ".md-typeset h1", "html{")


@pytest.fixture(scope="module")
def layer() -> str:
    return material_layer(NODE_MODULES).decode()


@pytest.mark.parametrize("name", WRITTEN)
def test_what_an_author_may_write_and_the_script_may_add_is_there(layer: str, name: str) -> None:
    assert re.search(rf"{re.escape(name)}(?![\w-])", layer)


@pytest.mark.parametrize("name", OURS)
def test_what_is_ours_to_draw_is_not(layer: str, name: str) -> None:
    assert name not in layer


def test_all_of_it_is_one_layer_beneath_ours(layer: str) -> None:
    assert re.fullmatch(r"@layer material \{.*\}\n", layer, re.DOTALL)
    assert stylesheet().lstrip().startswith("@layer material, tokens,")


def test_a_length_is_what_it_is_under_material_s_own_larger_root(layer: str) -> None:
    borders = [body for selectors, body in rules_of(layer) if ".md-typeset .md-button" in selectors.split(",")]
    assert "border:0.125rem solid" in borders[0]


def test_the_sheet_of_paper_is_set_up_once_and_by_us(layer: str) -> None:
    # WebKit would let a second one count beside ours, in whatever layer it stands.
    assert "@page" not in layer
    assert stylesheet().count("@page") == 1


def test_its_script_is_delivered_as_it_is_without_the_name_of_a_file_that_is_not() -> None:
    script = material_script()
    assert b"md-annotation" in script and b"sourceMappingURL" not in script


def test_without_purgecss_it_says_what_to_do(tmp_path: Path) -> None:
    with pytest.raises(NotMadeError) as caught:
        material_layer(tmp_path / "node_modules")
    assert re.match(r"Cannot find package 'postcss'", str(caught.value))
    assert str(NOT_MADE.at(Path("node_modules"), 1, reason="no purgecss")) == (
        "node_modules:1: The scripts of the pages, or the stylesheet of Material, could not be made (no purgecss)."
        " Install the packages of the site again, with pip and with npm ci."
    )


def test_another_material_than_the_one_it_knows_is_refused(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(material, "files", lambda _: tmp_path)
    with pytest.raises(NotMadeError, match=r"there are 0 files stylesheets/main\.\*\.min\.css in its package"):
        material_layer(NODE_MODULES)


def test_without_node_it_says_so(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("PATH", str(tmp_path))
    with pytest.raises(NotMadeError, match="there is no program named node"):
        material_layer(nothing_made(tmp_path))


def test_a_page_that_has_nothing_of_material_s_but_frames_of_code_asks_for_its_stylesheet(site: Path) -> None:
    page = (site / "make-it-yours" / "index.html").read_text("utf-8")
    assert 'class="language-yaml highlight"' in page
    assert re.search(r'<link rel="stylesheet" href="[^"]*/material\.css">', page)
