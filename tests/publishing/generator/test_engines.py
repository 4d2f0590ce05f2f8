"""The way out of one engine is tested: the same tree builds with three, and the pages are the same."""

import gzip
import json
from pathlib import Path
from shutil import copytree
from urllib.parse import urljoin

import brotli
import pytest

from support.hosts.building import ENGINES, build, copy_of_the_tree, outline, self_check
from support.published import ROOT
from withness.publishing.finished.finished_page import FinishedPage, read_pages
from withness.publishing.finishing.finish import finish
from withness.publishing.finishing.first_pass import first_pass

# MkDocs and Zensical differ in two ways, which mean the same: the spaces inside JSON, and `./a` for `a` in addresses.
JSON = "application/ld+json"
HOME = "https://withness.example/"
OURS = "//head | //header | //main/*/*[@data-md-component='content'] | //footer"
CAFE = """\
---
description: A title with entities in it.
date: {created: 2026-11-20, updated: 2026-11-26}
authors: [ana]
readtime: 3
tags: [empathy]
---
# Caf&eacute; *talk* &mdash; 10&nbsp;minutes &#8364;5 &amp; `&lt;` "so" R&D &amp;copy;

Words.

::: article cafe.md
"""
# Three articles with a word of their own in all that is told of one; only the last is to be read.
KEPT_BACK = {"xyzzyone": "draft: true\ndate: 2026-11-20", "xyzzytwo": "date: 2999-11-20"}
PUBLISHED = "xyzzythree"
# The check would refuse this one, which does not end as it should.
UNENDED = "xyzzyfour"
# With these there are so many that their list goes on, on pages of its own.
MANY = [f"fern-{number}" for number in range(16)]
WORDY = "---\ndescription: On {0}.\n{1}\ntags: [empathy, {0}]\n---\n\n# The {0}\n\n{0}.\n\n::: article {0}.md\n"
READ = {"cafe": "3 minutes to read", "xyzzythree": "1 minute to read", "five-drivers-of-burnout": "6 minutes to read"}
TITLE = 'Café talk — 10 minutes €5 & &lt; "so" R&D &copy;'


@pytest.fixture(scope="module")
def sites(tmp_path_factory: pytest.TempPathFactory) -> dict[str, dict[str, FinishedPage]]:
    """The pages of each engine's site by their address."""
    found = {}
    for engine in ENGINES:
        tree = copy_of_the_tree(tmp_path_factory.mktemp(engine))
        (tree / "docs" / "articles" / "cafe.md").write_text(CAFE, "utf-8")
        (tree / "docs" / "articles" / ".authors.yml").write_text("authors: {ana: {name: Ana Lopez}}\n", "utf-8")
        published = {PUBLISHED: "draft: false\ndate: 2026-11-20", **dict.fromkeys(MANY, "date: 2026-01-02")}
        for word, front in {**KEPT_BACK, **published}.items():
            (tree / "docs" / "articles" / f"{word}.md").write_text(WORDY.format(word, front), "utf-8")
        unended = WORDY.format(UNENDED, "draft: true\ndate: 2026-11-20").partition("\n:::")[0]
        (tree / "docs" / "articles" / f"{UNENDED}.md").write_text(unended, "utf-8")
        found[engine] = {page.address: page for page in read_pages(build(tree, engine))}
    return found


def whole(page: FinishedPage) -> list[str]:
    """Everything on a page that is ours, in one way of writing it; the frame around it each engine brings along."""
    for script in page.root.xpath("//script[@type=$kind]", kind=JSON):
        script.text = json.dumps(json.loads(script.text or ""))
    here = HOME + page.address
    page.root.make_links_absolute(here)
    for script in page.root.xpath("//script[@data-kit]"):
        script.set("data-kit", urljoin(here, script.get("data-kit")))
    return [line for part in page.root.xpath(OURS) for line in outline(part)]


@pytest.mark.parametrize("engine", ENGINES[1:])
def test_every_engine_builds_the_same_pages(sites: dict[str, dict[str, FinishedPage]], engine: str) -> None:
    assert list(sites[engine]) == list(sites["mkdocs"])
    for address, page in sites["mkdocs"].items():
        assert len(page.root.xpath(OURS)) == 4, address
        assert whole(sites[engine][address]) == whole(page), address


@pytest.mark.parametrize("engine", ENGINES)
def test_a_title_is_its_text_wherever_it_is_shown(sites: dict[str, dict[str, FinishedPage]], engine: str) -> None:
    page, index = sites[engine]["articles/cafe/"], sites[engine]["articles/"]
    linked = [json.loads(script.text or "") for script in page.root.xpath("//script[@type=$kind]", kind=JSON)]
    shown = [
        str(page.root.findtext(".//title")),
        f"{page.meta('og:title')} · Withness",
        f"{linked[0]['headline']} · Withness",
        f"{linked[1]['itemListElement'][2]['name']} · Withness",
        f"{page.root.xpath('//share-links/@data-title')[0]} · Withness",
        f"{page.root.xpath('string(//h1)')} · Withness",
        f"{index.root.xpath("//a[contains(@href, 'cafe')]")[0].text_content()} · Withness",
    ]
    assert [" ".join(words.split()) for words in shown] == [f"{TITLE} · Withness"] * len(shown)


@pytest.mark.parametrize("engine", ENGINES)
def test_every_engine_draws_every_tool(sites: dict[str, dict[str, FinishedPage]], engine: str) -> None:
    drawn = dict.fromkeys(("self-check", "run-sheet", "consider-note"), 0)
    for page in sites[engine].values():
        for tool in drawn:
            drawn[tool] += len(page.root.findall(f".//{tool}"))
    assert all(drawn.values()), drawn


@pytest.mark.parametrize("engine", ENGINES)
def test_every_page_finds_the_icons_for_tabs_and_phones(sites: dict[str, dict[str, FinishedPage]], engine: str) -> None:
    for address, page in sites[engine].items():
        hrefs = page.root.xpath("//head/link[@rel='icon' or @rel='apple-touch-icon']/@href")
        found = {urljoin(HOME + address, href).removeprefix(HOME) for href in hrefs}
        assert found == {"favicon.ico", "assets/withness/mark.svg", "apple-touch-icon.png"}, address
    site = sites[engine][""].file.parent
    for name in ("favicon.ico", "apple-touch-icon.png"):
        assert (site / name).read_bytes() == (ROOT / "docs" / name).read_bytes()


@pytest.mark.parametrize("engine", ENGINES)
def test_an_article_names_its_authors_whose_file_stays_behind(
    sites: dict[str, dict[str, FinishedPage]], engine: str
) -> None:
    assert sites[engine]["articles/cafe/"].root.xpath("string(//*[@class='authors'])") == "By Ana Lopez"
    page = sites[engine]["articles/cafe/"]
    assert (page.meta("article:published_time"), page.updated) == ("2026-11-20", "2026-11-26")
    assert list(sites[engine][""].file.parent.rglob(".authors*")) == []


@pytest.mark.parametrize("engine", ENGINES)
def test_an_article_says_how_long_it_takes_to_read(sites: dict[str, dict[str, FinishedPage]], engine: str) -> None:
    said = {name: sites[engine][f"articles/{name}/"].root.xpath("string(//*[@class='reading-time'])") for name in READ}
    assert said == READ


@pytest.mark.parametrize("engine", ENGINES[1:])
def test_a_list_on_pages_of_its_own_is_the_same_in_every_engine(
    sites: dict[str, dict[str, FinishedPage]], engine: str, tmp_path: Path
) -> None:
    found = {}
    for name in ("mkdocs", engine):
        site = copytree(sites[name][""].file.parent, tmp_path / name)
        assert first_pass(site)[1] == []
        found[name] = {page.address: page for page in read_pages(site)}
    assert list(found[engine]) == list(found["mkdocs"])
    assert "articles/archive/2026/" in found[engine]
    for address in ("articles/", "articles/archive/2026/"):
        assert whole(found[engine][address]) == whole(found["mkdocs"][address])


def files_with(word: str, site: Path) -> set[str]:
    """Return the files of a site, by their path there, that have a word in them or in their name."""
    found = {file.relative_to(site).as_posix(): file for file in site.rglob("*") if file.is_file()}
    return {path for path, file in found.items() if word in path or word.encode() in unpacked(file).lower()}


def unpacked(file: Path) -> bytes:
    content = file.read_bytes()
    if file.suffix == ".br":
        return bytes(brotli.decompress(content))
    return gzip.decompress(content) if content.startswith(b"\x1f\x8b") else content


@pytest.mark.parametrize("engine", ENGINES)
def test_an_article_that_is_kept_back_leaves_no_word_in_the_site(
    sites: dict[str, dict[str, FinishedPage]], engine: str, tmp_path: Path
) -> None:
    site = copytree(sites[engine][""].file.parent, tmp_path / "site")
    for word in (*KEPT_BACK, UNENDED):
        assert f"articles/{word}/index.html" in files_with(word, site), "A generator builds it."
    if engine == "mkdocs":
        assert finish(site, inline_scripts=1, packages=ROOT / "node_modules", cache=tmp_path / "cache") == []
        found = {path.partition("/")[0] for path in files_with(PUBLISHED, site)}
        assert {"articles", "feed.xml", "feed.json.br", "sitemap.xml", "pagefind", "cards"} <= found
    else:
        (site / "sitemap.xml").unlink(missing_ok=True)  # which `finish` writes anew, as its twin
        (site / "sitemap.xml.gz").unlink(missing_ok=True)
        first_pass(site)
        assert files_with(PUBLISHED, site)
    for word in (*KEPT_BACK, UNENDED):
        assert files_with(word, site) == set()


STRANGER = """\
site_name: A stranger's site
site_url: https://stranger.example/
site_description: Words of somebody else.
theme: {name: material, font: false}
extra: {scope: /}
extra_javascript: [{path: assets/withness/withness.js, type: module}]
markdown_extensions:
  - withness: {docs: docs, consult: {provider: link, url: "https://calls.example/", minutes: 20}}
"""
MATERIAL_S_INLINE_SCRIPTS = 3


def test_a_stranger_s_material_site_shows_a_self_check_and_may_be_published(tmp_path: Path) -> None:
    docs = tmp_path / "docs"
    docs.mkdir()
    (docs / "trust.yml").write_text(self_check(), "utf-8")
    (docs / "index.md").write_text("# Home\n\n[Trust](trust.md)\n", "utf-8")
    (docs / "trust.md").write_text("# Trust\n\n::: self-check trust.yml\n\n::: consult trust\n", "utf-8")
    draft, front = next(iter(KEPT_BACK.items()))
    (docs / "articles").mkdir()
    (docs / "articles" / f"{draft}.md").write_text(WORDY.format(draft, front), "utf-8")
    (tmp_path / "mkdocs.yml").write_text(STRANGER, "utf-8")
    copytree(ROOT / "docs" / "assets" / "withness", docs / "assets" / "withness")
    site = build(tmp_path, "mkdocs")
    page = next(page for page in read_pages(site) if page.address == "trust/")
    form = page.root.find(".//self-check")
    assert form is not None and form.get("data-name") == "trust"
    assert len(form.findall(".//fieldset")) > 1
    assert "Book a 20-minute consult" in page.root.text_content()
    told = {"index.html", "trust/index.html", "search/search_index.json", "sitemap.xml"}
    assert told < files_with(draft, site), "The theme's menu leads there, and its search knows it."
    cache = tmp_path / "cache"
    assert finish(site, inline_scripts=MATERIAL_S_INLINE_SCRIPTS, packages=ROOT / "node_modules", cache=cache) == []
    assert files_with(draft, site) == set()
