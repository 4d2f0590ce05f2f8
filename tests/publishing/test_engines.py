"""The way out of one engine is tested: the same tree builds with three, and the pages are the same."""

import json
from pathlib import Path

import pytest
from building import ENGINES, build, copy_of_the_tree, outline

from withness.publishing.built import BuiltPage, read_pages

# MkDocs and Zensical differ in two ways, which mean the same: the spaces inside JSON, and `./a` for `a` in addresses.
JSON = "application/ld+json"


@pytest.fixture(scope="module")
def sites(tmp_path_factory: pytest.TempPathFactory) -> dict[str, dict[str, BuiltPage]]:
    """The pages of each engine's site by their address."""
    found = {}
    for engine in ENGINES:
        tree = copy_of_the_tree(tmp_path_factory.mktemp(engine))
        found[engine] = {page.address: page for page in read_pages(build(tree, engine))}
    return found


def whole(page: BuiltPage) -> list[str]:
    """Everything on a page, in one way of writing it."""
    for script in page.root.xpath("//script[@type=$kind]", kind=JSON):
        script.text = json.dumps(json.loads(script.text or ""))
    page.root.make_links_absolute(f"https://withness.example/{page.address}")
    return list(outline(page.root))


@pytest.mark.parametrize("engine", ENGINES[1:])
def test_every_engine_builds_the_same_pages(sites: dict[str, dict[str, BuiltPage]], engine: str) -> None:
    assert list(sites[engine]) == list(sites["mkdocs"])
    for address, page in sites["mkdocs"].items():
        assert whole(sites[engine][address]) == whole(page), address


@pytest.mark.parametrize("engine", ENGINES)
def test_every_engine_draws_every_tool(sites: dict[str, dict[str, BuiltPage]], engine: str) -> None:
    drawn = dict.fromkeys(("self-check", "run-sheet", "consider-note"), 0)
    for page in sites[engine].values():
        for tool in drawn:
            drawn[tool] += len(page.root.findall(f".//{tool}"))
    assert all(drawn.values()), drawn


STRANGER = """\
site_name: A stranger's site
site_url: https://stranger.example/
theme: {name: material, font: false}
markdown_extensions:
  - withness: {docs: docs, consult: {provider: link, url: "https://stranger.example/call", minutes: 20}}
"""


def test_a_stranger_s_material_site_shows_a_self_check(tmp_path: Path, self_check: str) -> None:
    docs = tmp_path / "docs"
    docs.mkdir()
    (docs / "trust.yml").write_text(self_check, "utf-8")
    (docs / "index.md").write_text("# Home\n\nWords.\n", "utf-8")
    (docs / "trust.md").write_text("# Trust\n\n::: self-check trust.yml\n\n::: consult trust\n", "utf-8")
    (tmp_path / "mkdocs.yml").write_text(STRANGER, "utf-8")
    pages = {page.address: page for page in read_pages(build(tmp_path, "mkdocs"))}
    form = pages["trust/"].root.find(".//self-check")
    assert form is not None and form.get("data-name") == "trust"
    assert form.get("data-assets") == "../assets/"
    assert len(form.findall(".//fieldset")) > 1
    assert "Book a free 20-minute consult" in pages["trust/"].root.text_content()
