"""A whole page in another language: by its catalog, through the site generator, blocks and templates together."""

import json
import re
import shutil
from pathlib import Path

import pytest
from lxml import html
from mkdocs.commands.build import build
from mkdocs.config import load_config

from support.languages import spoken
from support.pseudo import accented, catalogs_in, pseudo, theirs, unsaid, write_catalog
from support.published import GUIDES, ROOT
from withness.publishing.translating.spoken_in import in_templates
from withness.publishing.translating.translation import ENGLISH_ONLY, read_translation
from withness.words.words import ENGLISH

# Material has its own words in this language, and they have no letter of ours.
CODE = "ru"
SETTINGS = f"""\
site_name: {theirs("Somewhere")}
site_url: https://here.example/
theme:
  {{name: material, custom_dir: overrides, language: {CODE}, features: [navigation.footer, navigation.path]}}
plugins: []
nav: [{{{theirs("First")}: index.md}}, {{{theirs("More")}: [more.md, articles/one.md]}}]
extra:
  footer: [{{name: {theirs("More")}, link: more/}}]
  publisher: &who {{name: {theirs("Somebody")}, contact: "somebody@here.example", relation: {theirs("They are here.")}}}
markdown_extensions: [withness: {{publisher: *who}}, toc, pymdownx.tasklist: {{custom_checkbox: true}}]
"""
PAGE = "---\ndescription: {0}\n---\n\n# {1}\n\n{0}\n\n"
ARTICLE = PAGE.replace("\n---\n\n", "\ndate: 2026-11-09\ntags: [{2}]\n---\n\n", 1) + "::: article one.md\n"
TOOL = "::: guide one.yml\n"


@pytest.fixture(scope="module")
def pages(tmp_path_factory: pytest.TempPathFactory) -> dict[str, str]:
    """Return the pages of a site whose language has a catalog, by their files."""
    tree = tmp_path_factory.mktemp("site")
    catalogs = tmp_path_factory.mktemp("locale")
    write_catalog(catalogs / f"{CODE}.po")
    shutil.copytree(ROOT / "overrides", tree / "overrides")
    words = read_translation(catalogs / f"{CODE}.po")
    (tree / "overrides" / "partials" / "words.html").write_text(in_templates(words), "utf-8")
    (tree / "mkdocs.yml").write_text(SETTINGS, "utf-8")
    write_pages(tree / "docs")
    with pytest.MonkeyPatch.context() as patch, spoken(ENGLISH), catalogs_in(catalogs):
        patch.chdir(tree)
        build(load_config(str(tree / "mkdocs.yml")))
    site = tree / "site"
    return {file.relative_to(site).as_posix(): file.read_text("utf-8") for file in site.rglob("*.html")}


def write_pages(docs: Path) -> None:
    """Write a page of each kind, in the alphabet of its author."""
    words, title = theirs("These are words."), theirs("This is a title")
    told = {
        "index.md": PAGE.format(words, title),
        "more.md": PAGE.format(words, title) + f"## {title}\n\n- [x] {words}\n\n## {title}\n\n::: publisher\n",
        "search.md": PAGE.format(words, title),
        "consult.md": PAGE.format(words, title),
        "articles/one.md": ARTICLE.format(words, title, theirs("subject")),
        "tools/guides/one.md": PAGE.format(words, title) + TOOL,
    }
    for name, text in told.items():
        (docs / name).parent.mkdir(parents=True, exist_ok=True)
        (docs / name).write_text(text, "utf-8")
    shutil.copy(GUIDES[0], docs / "tools" / "guides" / "one.yml")


def test_every_page_is_said_in_the_language_of_its_site(pages: dict[str, str]) -> None:
    assert len(pages) == 7
    guide = re.compile(r"<run-sheet.*</run-sheet>", re.DOTALL)  # which is the site's own, and English
    said = {name: unsaid(guide.sub("", page), ["Material for MkDocs"]) for name, page in pages.items()}
    assert {name: words for name, words in said.items() if words} == {}


def test_its_own_blocks_are_said_in_it_too(pages: dict[str, str]) -> None:
    assert accented("Step by step") in pages["tools/guides/one/index.html"]
    assert accented("Done") in pages["more/index.html"]


def test_no_part_of_such_a_page_is_marked_as_english(pages: dict[str, str]) -> None:
    assert [name for name, page in pages.items() if 'lang="en"' in page] == []


def test_what_search_engines_are_told_is_said_in_it(pages: dict[str, str]) -> None:
    parts = html.fromstring(pages["articles/one/index.html"]).xpath("//script[@type='application/ld+json']/text()")
    told = [json.loads(part) for part in parts]
    [crumbs] = [part["itemListElement"] for part in told if part["@type"] == "BreadcrumbList"]
    assert [crumb["name"] for crumb in crumbs][:2] == [accented("Home"), accented("Articles")]


def test_an_english_site_has_the_templates_as_they_are() -> None:
    file = ROOT / "overrides" / "partials" / "words.html"
    assert file.read_text("utf-8") == in_templates(ENGLISH_ONLY)
    assert accented("Search") in in_templates(pseudo())
    assert accented("Step by step") not in in_templates(pseudo())
