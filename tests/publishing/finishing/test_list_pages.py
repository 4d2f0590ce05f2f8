"""A list that is too long for one page is cut into pages, each in the frame of the first."""

import re
from dataclasses import replace
from pathlib import Path
from urllib.parse import urljoin

import pytest
from lxml import html

from support.articles import many
from withness.catalog.article_index import article_index
from withness.publishing.finished.finished_page import FinishedPage, read_pages
from withness.publishing.finishing.first_pass import first_pass
from withness.publishing.finishing.looking import Looks

HOME = "https://example.org/kit/"
LARGEST = 60_000
WORDS = "What a garden does in the weeks when nothing shows, and what a team may learn from it about the year’s end."
FRAME = """<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<title>Essays &amp; notes · Kit</title>
<meta name="description" content="All of them.">
<link rel="canonical" href="{home}articles/">
<link rel="stylesheet" href="../kit.css">
<meta property="og:title" content="Essays &amp; notes">
<script type="application/ld+json">{{"name": "Essays"}}</script>
<script data-kit="../kit.js">start();</script>
</head>
<body>
<a class="skip" href="#content">Skip</a>
<nav><a href="./" aria-current="page">Read</a> <a href="../">Home</a> <a href="#hints">Hints</a>
<a href="https://elsewhere.example/">Elsewhere</a></nav>
<main id="content">
<article class="words" data-pagefind-body>
<h1 id="essays">Essays &amp; notes<a class="headerlink" href="#essays"></a></h1>
<p id="hints">Some hints.</p>
{drawn}
</article>
</main>
<footer>{filling}<form action="../search/"><input name="q"></form></footer>
</body>
</html>"""


@pytest.fixture
def site(tmp_path: Path) -> Path:
    """A site with enough articles for several pages."""
    return built(tmp_path, 200)


def built(folder: Path, count: int, *, with_articles: bool = True) -> Path:
    """Write a site with many articles, or with their list alone, in a frame somewhat larger than ours."""
    subjects = [f"subject {letter}" for letter in "abcdefghijklmnopqrst"]
    articles = [
        replace(article, title=f"{article.title}, and what a leader can change", description=WORDS, tags=tags)
        for at, article in enumerate(many(count))
        for tags in [(subjects[at % 20], subjects[(at + 7) % 20], "care")]
    ]
    drawn = article_index(articles, "articles/index.md")
    pages = [f"{a.path.removesuffix('.md')}/index.html" for a in articles if with_articles]
    for name in ("index.html", "search/index.html", "articles/index.html", *pages):
        file = folder / name
        file.parent.mkdir(parents=True, exist_ok=True)
        file.write_text("<html><body><p>Words.</p></body></html>", "utf-8")
    for name in ("kit.css", "kit.js"):
        (folder / name).write_text("", "utf-8")
    page = FRAME.format(home=HOME, drawn=drawn, filling=" " * 10_000)
    (folder / "articles" / "index.html").write_text(page, "utf-8")
    return folder


def lists(site: Path) -> dict[str, FinishedPage]:
    """Return the pages with lists by their address."""
    found = {page.address: page for page in read_pages(site)}
    return {address: page for address, page in found.items() if re.match(r"articles/($|archive/|tag/)", address)}


def ways(page: FinishedPage) -> set[str]:
    """Return where the links of a page lead, below the site's address."""
    here = HOME + page.address
    return {urljoin(here, str(href)).removeprefix(HOME).partition("#")[0] for href in page.root.xpath("//a/@href")}


def test_a_thousand_articles_are_two_clicks_away_and_no_list_is_large(tmp_path: Path) -> None:
    site = built(tmp_path, 1000)
    assert first_pass(site)[1] == []
    found = lists(site)
    first = ways(found["articles/"])
    second = set().union(*(ways(found[address]) for address in first & found.keys()))
    assert {f"articles/a-{number}/" for number in range(1000)} <= first | second
    assert {page.address: size for page in found.values() if (size := page.file.stat().st_size) > LARGEST} == {}
    looks = Looks(site, HOME, tmp_path / "cache")
    looks.at(list(found.values()))
    assert looks.broken_links() == []
    assert len(found) > 30


def test_ten_thousand_articles_are_four_clicks_away_and_no_list_is_large(tmp_path: Path) -> None:
    """Every list is reached from the first one, which leads to the first of each year and subject."""
    site = built(tmp_path, 10_000, with_articles=False)
    assert first_pass(site)[1] == []
    found = {address: (ways(page), page.file.stat().st_size) for address, page in lists(site).items()}
    assert {address: size for address, (_, size) in found.items() if size > LARGEST} == {}
    reached = {"articles/"}
    for _ in range(4):
        reached |= {way for address in reached & found.keys() for way in found[address][0]}
    assert {f"articles/a-{number}/" for number in range(10_000)} | found.keys() <= reached
    years = {int(address.split("/")[2]) for address in found if "/archive/" in address}
    assert {f"articles/archive/{year}/" for year in years} <= found["articles/"][0]


def test_each_page_says_what_it_is_and_is_no_page_to_find_or_to_share(site: Path) -> None:
    first_pass(site)
    page = lists(site)["articles/archive/2026/page/2/"]
    assert page.root.findtext(".//title") == "Articles of 2026, page 2 · Kit"
    assert page.root.xpath("string(//h1[@id='essays'])") == "Articles of 2026, page 2"
    assert page.meta("description") == "Articles of 2026, page 2: the newest first, each with what it is about."
    assert page.canonical == f"{HOME}articles/archive/2026/page/2/"
    for path in ("//*[@data-pagefind-body]", "//meta[@property]", "//script[@type]", "//*[@rel='next' or @rel='prev']"):
        assert page.root.xpath(path) == [], path
    assert [str(part.tag) for part in page.root.xpath("//*[@data-pagefind-ignore]")] == ["article"]


def test_the_frame_leads_where_it_did(site: Path) -> None:
    first_pass(site)
    page = lists(site)["articles/tag/care/"]
    hrefs = {link.text: (link.get("href"), link.get("aria-current")) for link in page.root.iter("a")}
    assert hrefs["Skip"] == ("#content", None)
    assert hrefs["Hints"] == ("../../#hints", None)
    assert hrefs["Read"] == ("../.././", "true")
    assert hrefs["Elsewhere"] == ("https://elsewhere.example/", None)
    assert page.root.xpath("//@data-kit") == ["../../../kit.js"]
    assert page.root.xpath("//@action") == ["../../../search/"]


def test_the_first_page_keeps_what_it_shows(site: Path) -> None:
    before = html.parse(str(site / "articles" / "index.html")).getroot()
    first_pass(site)
    after = html.parse(str(site / "articles" / "index.html")).getroot()
    for template in before.xpath("//template"):
        template.drop_tree()
    assert html.tostring(after) == html.tostring(before)


def test_a_second_time_changes_nothing(site: Path) -> None:
    first_pass(site)
    once = {file: file.read_bytes() for file in site.rglob("*.html")}
    assert first_pass(site)[1] == []
    assert {file: file.read_bytes() for file in site.rglob("*.html")} == once


def test_a_page_at_the_address_of_a_list_is_kept_and_told(site: Path) -> None:
    own = site / "articles" / "tag" / "care" / "index.html"
    own.parent.mkdir(parents=True)
    own.write_text("<html><body><p>Mine.</p></body></html>", "utf-8")
    [problem] = first_pass(site)[1]
    assert str(problem).removeprefix(f"{site.as_posix()}/") == (
        "articles/tag/care/index.html:1: A list of articles is to stand at the address of this page."
        " Give its Markdown file another name."
    )
    assert "Mine." in own.read_text("utf-8")
