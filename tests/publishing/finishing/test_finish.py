"""The finished site: what is written, and the exact words in which a page that is not fit to publish is refused."""

import json
import re
from pathlib import Path
from xml.etree import ElementTree

import pytest
from lxml import etree, html

from support.published import ROOT
from withness.publishing.finishing.finish import finish
from withness.publishing.finishing.first_pass import first_pass

HOME = "https://example.org/kit/"
NODE_MODULES = ROOT / "node_modules"


def page(body: str, address: str = "", head: str = "") -> str:
    """A whole page, fit to publish if its body is."""
    return f"""<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8"><title>A page</title><meta name="description" content="What it is about.">
<link rel="canonical" href="{HOME}{address}">{head}
</head>
<body><main><article data-pagefind-body>
{body}
</article></main></body></html>"""


ARTICLE = """<meta property="og:type" content="article"><meta property="og:title" content="Rain &amp; soil">
<meta property="article:published_time" content="2026-11-02"><meta property="article:tag" content="empathy">"""


SELF_CHECK = """<self-check data-name="rain" data-version="1" data-instrument="{}">
<form><fieldset>Form</fieldset></form></self-check>"""


@pytest.fixture
def site(tmp_path: Path) -> Path:
    """A site of two good pages."""
    built = tmp_path / "site"
    (built / "articles" / "rain").mkdir(parents=True)
    (built / "index.html").write_text(page('<h1>Home</h1><a href="articles/rain/#soil">Rain</a>'), "utf-8")
    words = f'<h1>Rain</h1>\n<p id="soil">Daffodils. <a href="../../">Home</a></p>{SELF_CHECK}'
    (built / "articles" / "rain" / "index.html").write_text(page(words, "articles/rain/", ARTICLE), "utf-8")
    return built


def problems(site: Path, inline_scripts: int = 0) -> list[str]:
    found = finish(site, packages=NODE_MODULES, cache=site.parent / "cache", inline_scripts=inline_scripts)
    return [str(problem).removeprefix(f"{site.as_posix()}/") for problem in found]


def _unsafe(address: str, scheme: str) -> str:
    """Return what is said of an address that would run or show what it holds."""
    said = f'The address "{address}" begins with {scheme}:, which a page of this site may not use.'
    return f"{said} Begin it with https:, http:, mailto: or tel:, or write the way to a page."


STYLED = "The page's policy blocks the style written here. Take it out, or move it into a stylesheet."
REFUSED = {
    '<script src="https://cdn.example/a.js"></script>': 'This loads "https://cdn.example/a.js" from another site.'
    " Put the file into the docs folder and link that.",
    '<img alt="" src="//cdn.example/a.png">': 'This loads "//cdn.example/a.png" from another site.'
    " Put the file into the docs folder and link that.",
    '<img alt="" src="data:," srcset="https://cdn.example/b.png 2x">': 'This loads "https://cdn.example/b.png" from'
    " another site. Put the file into the docs folder and link that.",
    '<iframe src="https://calendly.com/x"></iframe>': "The page's policy blocks <iframe>, which shows another page in"
    " this one. Use a plain link instead.",
    "<script>alert(1)</script>": "A script stands in the text of this page: 'alert(1)'. Take it out:"
    " nothing in a page's own text may run.",
    '<table><tr><td style="text-align: left">1</td></tr></table>': STYLED,
    '<p style="color: red">1</p>': STYLED,
    "<style>p { color: red }</style>": STYLED,
    '<button onclick="go()">Go</button>': "The page's policy blocks onclick, a script in an attribute."
    " Take it out, or listen for the event in a script file.",
    '<form action="https://list.example/join"></form>': 'This form sends what is typed to "https://list.example/join".'
    " Use a plain link instead.",
    '<a href="nowhere/">x</a>': "The link to 'nowhere/' leads nowhere. Correct the address, or add the page.",
    f'<a href="{HOME}nowhere/">x</a>': f"The link to '{HOME}nowhere/' leads nowhere."
    " Correct the address, or add the page.",
    '<a href="articles/rain/#sand">x</a>': "The link to 'articles/rain/#sand' names a place that is not on that page."
    " Use the id of a heading there, or leave the # out.",
    '<p id="twice"></p><p id="twice"></p>': "The id 'twice' stands on this page twice."
    " Give one of the two another name.",
    '<meta http-equiv="refresh" content="0; url=https://elsewhere.example/">': "<meta http-equiv> would change the page"
    " around it, or lead its reader away. Take it out.",
    '<base href="https://elsewhere.example/">': "<base> would change the page around it, or lead its reader away."
    " Take it out.",
    '<a href="javascript:alert(1)">x</a>': _unsafe("javascript:alert(1)", "javascript"),
    '<a href=" java&#10;Script&colon;alert(1)">x</a>': _unsafe("java Script:alert(1)", "javascript"),
    '<a href="data:text/html,x">x</a>': _unsafe("data:text/html,x", "data"),
    '<a href="vbscript:x">x</a>': _unsafe("vbscript:x", "vbscript"),
    '<svg><a xlink:href="javascript:x"></a></svg>': _unsafe("javascript:x", "javascript"),
    '<form action="./"><button formaction="javascript:x">Go</button></form>': _unsafe("javascript:x", "javascript"),
    '<a href="#top" ping="https://elsewhere.example/">x</a>': 'The attribute "ping" tells another address what the'
    " reader does. Take it out.",
    '<link rel="dns-prefetch" href="//elsewhere.example">': 'This tells "//elsewhere.example" that the page is being'
    " read. Take the element out.",
    '<link rel="preconnect" href="https:/\\elsewhere.example">': 'This tells "https:/\\elsewhere.example" that the page'
    " is being read. Take the element out.",
    '<img alt="" src="\\\\elsewhere.example/a.png">': 'This loads "\\\\elsewhere.example/a.png" from another site.'
    " Put the file into the docs folder and link that.",
    '<img src="data:image/png;base64,">': "This picture has no words for those who cannot see it."
    ' Write what it shows: alt="...", or alt="" if nothing.',
    "<self-check></self-check>": "This <self-check> was drawn by no block. Take it out, and write the block.",
    "<div><b>Bold</div>": "<b> is never closed. Write </b> where it ends, or take it out.",
    "<div>": "<div> is never closed. Write </div> where it ends, or take it out.",
    "</b>": "</b> closes what was never opened. Take it out, or write <b> where it begins.",
    '<p class="notice" data-problem>No such guide.</p>': "No such guide."
    " Run withness check, mend what it says, and build again.",
}


def test_the_kit_is_named_by_its_content_in_every_address_and_in_no_other_place(site: Path) -> None:
    folder = site / "assets" / "withness"
    folder.mkdir(parents=True)
    (folder / "withness.css").write_text("p {}", "utf-8")
    words = "<p>Keep assets/withness/ clean.</p>"
    head = '<link rel="stylesheet" href="assets/withness/withness.css">'
    (site / "index.html").write_text(page(f"<h1>Home</h1>{words}", head=head), "utf-8")
    assert problems(site) == []
    [kit] = (site / "assets").glob("withness*")
    assert re.fullmatch(r"withness-[0-9a-f]{16}", kit.name)
    text = (site / "index.html").read_text("utf-8")
    assert f'href="assets/{kit.name}/withness.css"' in text
    assert words in text
    assert f"/assets/{kit.name}/python/score-worker.js\n" in (site / "_headers").read_text("utf-8")
    assert problems(site) == [], "a site may be finished twice"


@pytest.mark.parametrize("asked", [True, False])
def test_material_s_icon_stays_where_pages_ask_for_it(site: Path, asked: bool) -> None:
    icon = site / "assets" / "images" / "favicon.png"
    icon.parent.mkdir(parents=True)
    icon.write_bytes(b"")
    head = '<link rel="icon" href="assets/images/favicon.png">' if asked else ""
    (site / "index.html").write_text(page("<h1>Home</h1>", head=head), "utf-8")
    first_pass(site)
    assert icon.is_file() == asked


@pytest.mark.parametrize("gone", ["the place", "the page"])
def test_a_link_on_a_page_that_is_the_same_as_before_is_followed_again(site: Path, gone: str) -> None:
    """What was seen on a page is kept, and what lies at the end of its links may change without it."""
    built = {file: file.read_text("utf-8") for file in site.rglob("*.html")}
    assert problems(site) == []
    for file, text in built.items():
        file.write_text(text, "utf-8")
    rain = site / "articles" / "rain" / "index.html"
    if gone == "the place":
        rain.write_text(built[rain].replace('id="soil"', 'id="sand"'), "utf-8")
        said = "names a place that is not on that page. Use the id of a heading there, or leave the # out."
    else:
        rain.unlink()
        said = "leads nowhere. Correct the address, or add the page."
    assert problems(site) == [f"index.html:8: The link to 'articles/rain/#soil' {said}"]


def test_links_that_go_up_lead_to_the_same_from_every_depth(site: Path) -> None:
    """To the page above, to one beside it, and above the site, where nothing of it is."""
    deep = site / "articles" / "rain" / "soil"
    deep.mkdir()
    ways = ["../", "../#soil", "../../../", "../../../articles/rain/", "../nowhere/", "../../../../kit/"]
    links = "".join(f'<a href="{way}">x</a>' for way in ways)
    (deep / "index.html").write_text(page(f"<h1>Soil</h1>{links}", "articles/rain/soil/"), "utf-8")
    shallow = site / "404.html"
    shallow.write_text(page('<h1>Gone</h1><a href="../kit/">x</a><a href="./">x</a>', "404.html"), "utf-8")
    assert problems(site) == [
        "articles/rain/soil/index.html:8: The link to '../nowhere/' leads nowhere."
        " Correct the address, or add the page.",
    ]


@pytest.mark.parametrize("markup", REFUSED)
def test_a_page_that_is_not_fit_is_refused_in_these_words(site: Path, markup: str) -> None:
    (site / "index.html").write_text(page(f"<h1>Home</h1>\n{markup}"), "utf-8")
    assert problems(site) == [f"index.html:9: {REFUSED[markup]}"]
    assert not (site / "_headers").exists()


@pytest.mark.parametrize(
    "markup",
    [
        '<a href="https://elsewhere.example/">x</a>',
        '<a href="mailto:a@b.example">x</a>',
        '<img alt="" src="data:image/svg+xml,">',
        '<script type="application/ld+json">{"@type": "Article"}</script>',
        '<a href="#top">x</a><a href="articles/rain/?q=1#soil">x</a>',
        '<a href="/de/" hreflang="de">Deutsch</a>',
        '<svg viewBox="0 0 1 1"><path d="M0 0" fill="none"/></svg>',
    ],
)
def test_what_a_page_may_well_hold(site: Path, markup: str) -> None:
    (site / "index.html").write_text(page(f"<h1>Home</h1>\n{markup}"), "utf-8")
    assert problems(site) == []


@pytest.mark.parametrize(
    "markup",
    ['<img alt="" srcset="http://[ 2x">', '<video poster="http://["></video>', '<a href="http://[">x</a>',
     f'<a href="{"a" * 400}/">x</a>', '<a href="%00">x</a>', '<a href="http://[::1:">x</a>'],
)  # fmt: skip
def test_an_address_that_nobody_can_read_stops_nothing(site: Path, markup: str) -> None:
    (site / "articles" / "rain" / "index.html").write_text(page(f"<h1>Rain</h1>{markup}", "articles/rain/", ARTICLE))
    for problem in problems(site):
        assert re.match(r"(articles/rain/)?index\.html:\d+: ", problem)


def test_every_problem_of_every_page_is_told_at_once(site: Path) -> None:
    (site / "index.html").write_text("<html><head></head><body><a href='nowhere'>x</a></body></html>", "utf-8")
    (site / "a.css").write_text("p { color: red }\n@import url(https://fonts.example/a.css);", "utf-8")
    assert problems(site) == [
        'a.css:2: This loads "https://fonts.example/a.css" from another site.'
        " Put the file into the docs folder and link that.",
        "index.html:1: The link to 'nowhere' leads nowhere. Correct the address, or add the page.",
        "index.html:1: The page has no description. Add a line to its front matter: description: What it is about.",
        "index.html:1: The page has no title. Start its Markdown with a line: # Title.",
    ]


def test_a_folder_without_pages_is_refused(tmp_path: Path) -> None:
    [problem] = finish(tmp_path)
    said = "There is no built page in this folder. Build the site first, and name its folder."
    assert str(problem) == f"{tmp_path.as_posix()}:1: {said}"


def test_pages_that_do_not_say_where_they_will_live_are_refused(tmp_path: Path) -> None:
    (tmp_path / "index.html").write_text("<html><head><title>A page</title></head><body></body></html>", "utf-8")
    [problem] = finish(tmp_path)
    said = "No page says where the site will live. Set site_url in mkdocs.yml, and build again."
    assert str(problem) == f"{tmp_path.as_posix()}:1: {said}"


def test_the_feeds_hold_each_article_in_full_with_full_addresses(site: Path) -> None:
    assert problems(site) == []
    [item] = json.loads((site / "feed.json").read_text("utf-8"))["items"]
    assert (item["title"], item["date_published"], item["tags"]) == ("Rain & soil", "2026-11-02T00:00:00Z", ["empathy"])
    assert item["content_html"] == f'<p id="soil">Daffodils. <a href="{HOME}">Home</a></p>'
    atom = ElementTree.parse(site / "feed.xml")
    names = {"a": "http://www.w3.org/2005/Atom"}
    assert atom.findtext("a:updated", None, names) == "2026-11-02T00:00:00Z"
    assert atom.findtext("a:entry/a:content", None, names) == item["content_html"]


BYLINE = """<h1 id="soil">Rain</h1><p class="byline"><span class="authors">By <a class="author"
href="https://ana.example.org/">Ana &amp; <b>Lo</b>pez</a> and <span class="author">Ben</span></span>
<span>Updated <time class="updated" datetime="2026-11-05">November 5, 2026</time></span></p>"""
LINKED = '<script type="application/ld+json">{"@type": "Article", "name": "A\\u003c"}</script>'
BREADCRUMB = '<script type="application/ld+json">{"@type": "BreadcrumbList"}</script>'


def test_authors_and_the_day_of_a_change_are_told_in_feeds_and_linked_data(site: Path) -> None:
    file = site / "articles" / "rain" / "index.html"
    file.write_text(page(BYLINE, "articles/rain/", ARTICLE + LINKED + BREADCRUMB), "utf-8")
    for _ in range(2):
        assert problems(site) == []
        [item] = json.loads((site / "feed.json").read_text("utf-8"))["items"]
        assert item["authors"] == [{"name": "Ana & Lopez", "url": "https://ana.example.org/"}, {"name": "Ben"}]
        grammar = etree.RelaxNG(etree.parse(Path(__file__).with_name("atom.rng")))
        grammar.assertValid(etree.parse(site / "feed.xml"))
        atom = ElementTree.parse(site / "feed.xml").findall("{*}entry/{*}author/*")
        assert [one.text for one in atom] == ["Ana & Lopez", "https://ana.example.org/", "Ben"]
        updated = ElementTree.parse(site / "feed.xml").findall("{*}updated") + ElementTree.parse(
            site / "feed.xml"
        ).findall("{*}entry/{*}updated")
        assert [one.text for one in updated] == ["2026-11-05T00:00:00Z"] * 2
        assert (item["date_published"], item["date_modified"]) == ("2026-11-02T00:00:00Z", "2026-11-05T00:00:00Z")
        assert "<lastmod>2026-11-05</lastmod>" in (site / "sitemap.xml").read_text("utf-8")
        text = file.read_text("utf-8")
        assert BREADCRUMB in text and "A\\u003c" in text
        people = [{"@type": "Person", **one} for one in item["authors"]]
        scripts = html.fromstring(text).xpath("//script/text()")
        assert json.loads(scripts[0]) == {
            "@type": "Article",
            "name": "A<",
            "author": people,
            "dateModified": "2026-11-05",
        }


def test_an_article_of_nobody_s_has_no_author_of_its_own(site: Path) -> None:
    assert problems(site) == []
    [item] = json.loads((site / "feed.json").read_text("utf-8"))["items"]
    assert "authors" not in item and "date_modified" not in item
    assert ElementTree.parse(site / "feed.xml").findall("{*}entry/{*}author") == []


def test_the_feeds_hold_the_newest_twenty(site: Path) -> None:
    for day in range(1, 24):
        folder = site / "articles" / f"day-{day:02}"
        folder.mkdir()
        head = ARTICLE.replace("2026-11-02", f"2026-10-{day:02}").replace("soil", f"soil {day:02}")
        (folder / "index.html").write_text(page("<h1>Rain</h1>", f"articles/{folder.name}/", head), "utf-8")
    assert problems(site) == []
    days = ["2026-11-02", *(f"2026-10-{day:02}" for day in range(23, 4, -1))]
    items = json.loads((site / "feed.json").read_text("utf-8"))["items"]
    assert [item["date_published"][:10] for item in items] == days
    names = {"a": "http://www.w3.org/2005/Atom"}
    found = ElementTree.parse(site / "feed.xml").findall("a:entry/a:published", names)
    assert [(entry.text or "")[:10] for entry in found] == days


HOSTILE = """<h1>Rain</h1>
<p>Before &#27; after &#x1; \x0b and \ufdd0 &#xFFFE; \U0001ffff, caf&eacute; &#128; \U0001f33c.</p>
<p><img alt="" src="a,b.svg" srcset="a,b.svg 2x, ../c.svg  640w,data:image/png;base64,//8A 3x"><a href="#soil">s</a></p>
<picture><source srcset="../c.svg"><img alt="" src="../c.svg"></picture>
<video poster="../c.svg" src="a,b.svg"></video><a href="">This page</a>
<svg viewBox="0 0 1 1"><image xlink:href="../c.svg"></image></svg><p id="soil" cite="../">x</p>"""
HEAD = """<meta property="og:type" content="article"><meta property="og:title" content="Rain &#27; &amp; soil\x08">
<meta property="og:site_name" content="Kit\x0c"><meta property="article:published_time" content="2026-11-02">
<meta property="article:tag" content="em\x01pathy">"""
UNFIT = re.compile("[\x00-\x08\x0b\x0c\x0e-\x1f\x7f-\x84\x86-\x9f\ufdd0-\ufdef\ufffe\uffff\U0001ffff]")


@pytest.fixture
def hostile(site: Path) -> Path:
    """The same site with an article that holds what feeds may not hold as it stands."""
    (site / "articles" / "rain" / "index.html").write_text(page(HOSTILE, "articles/rain/", HEAD), "utf-8")
    for name in ("articles/rain/a,b.svg", "articles/c.svg"):
        (site / name).write_text("<svg/>", "utf-8")
    assert problems(site) == []
    return site


def test_the_feeds_are_in_order_whatever_an_article_holds(hostile: Path) -> None:
    grammar = etree.RelaxNG(etree.parse(Path(__file__).with_name("atom.rng")))
    grammar.assertValid(etree.parse(hostile / "feed.xml"))
    links = etree.parse(hostile / "feed.xml").xpath("/*/*[local-name()='link']")
    assert [link.get("rel") for link in links] == [None, "self"]
    etree.parse(hostile / "sitemap.xml")
    for name in ("feed.xml", "feed.json", "sitemap.xml"):
        assert not UNFIT.search((hostile / name).read_text("utf-8")), name
    feed = json.loads((hostile / "feed.json").read_text("utf-8"))
    [item] = feed["items"]
    assert (feed["title"], item["title"].split(), item["tags"]) == ("Kit", ["Rain", "&", "soil"], ["empathy"])
    assert not UNFIT.search(json.dumps(feed, ensure_ascii=False))
    assert "Before after and , café € \U0001f33c." in " ".join(item["content_html"].split())


def test_every_address_in_a_feed_is_in_full(hostile: Path) -> None:
    content = json.loads((hostile / "feed.json").read_text("utf-8"))["items"][0]["content_html"]
    article = html.fragment_fromstring(content, create_parent=True)
    names = ("src", "href", "poster", "cite", "xlink:href", "srcset")
    found = {name: [str(value) for value in article.xpath(f"//@*[name()='{name}']")] for name in names}
    a, c = f"{HOME}articles/rain/a,b.svg", f"{HOME}articles/c.svg"
    assert found == {
        "src": [a, c, a],
        "href": [f"{HOME}articles/rain/#soil", f"{HOME}articles/rain/"],
        "poster": [c],
        "cite": [f"{HOME}articles/"],
        "xlink:href": [c],
        "srcset": [f"{a} 2x, {c}  640w,data:image/png;base64,//8A 3x", c],
    }


def test_pictures_in_feeds_may_be_shown_by_readers_of_feeds(hostile: Path) -> None:
    headers = (hostile / "_headers").read_text("utf-8")
    for folder in ("/articles/*", "/articles/rain/*"):
        assert f"{folder}\n  Cross-Origin-Resource-Policy: cross-origin\n" in headers


def test_the_sitemap_lists_the_pages_and_robots_names_it(site: Path) -> None:
    (site / "404.html").write_text(page("", "404.html", '<meta name="robots" content="noindex">'), "utf-8")
    assert problems(site) == []
    sitemap = (site / "sitemap.xml").read_text("utf-8")
    assert re.findall("<loc>(.*)</loc>", sitemap) == [HOME, f"{HOME}articles/rain/"]
    assert f"Sitemap: {HOME}sitemap.xml" in (site / "robots.txt").read_text("utf-8")


def test_the_policy_comes_first_in_each_head_and_allows_nothing_inline(site: Path) -> None:
    assert problems(site) == []
    html = (site / "index.html").read_text("utf-8")
    assert re.search(r'<head><meta http-equiv="Content-Security-Policy" content="default-src \'none\'; ', html)
    policy = re.findall('Policy" content="([^"]*)"', html)[0]
    assert "script-src 'self' 'wasm-unsafe-eval';" in policy
    assert "unsafe-inline" not in policy and "sha256" not in policy
    headers = (site / "_headers").read_text("utf-8")
    assert f"Content-Security-Policy: {policy}; frame-ancestors 'none'" in headers


def test_hosts_are_told_to_keep_the_site_to_itself(site: Path) -> None:
    assert problems(site) == []
    everywhere = (site / "_headers").read_text("utf-8").split("\n/")[0]
    for line in (
        "Strict-Transport-Security: max-age=31536000",
        "Cross-Origin-Opener-Policy: same-origin",
        "Cross-Origin-Resource-Policy: same-origin",
        "Referrer-Policy: no-referrer",
    ):
        assert f"  {line}\n" in everywhere
        name, _, value = line.partition(": ")
        assert (site / "nginx.conf").read_text("utf-8").count(f'add_header {name} "{value}" always;') >= 5


def test_no_page_of_any_theme_tells_where_a_reader_comes_from(site: Path) -> None:
    own = '<meta content="same-origin" name="referrer">'
    (site / "articles" / "rain" / "index.html").write_text(page("<h1>Rain</h1>", "articles/rain/", own), "utf-8")
    (site / "index.html").write_text(page("<h1>Home</h1>"), "utf-8")
    for _ in range(2):
        assert problems(site) == []
        assert (site / "index.html").read_text("utf-8").count('<meta name="referrer" content="no-referrer">') == 1
        kept = (site / "articles" / "rain" / "index.html").read_text("utf-8")
        assert own in kept and "no-referrer" not in kept


def test_a_theme_s_known_inline_scripts_are_allowed_by_their_hash(site: Path) -> None:
    (site / "index.html").write_text(page("", head="<script>alert(1)</script>"), "utf-8")
    assert problems(site, inline_scripts=1) == []
    assert "'sha256-bhHHL3z2vDgxUt0W3dWQOrprscmda2Y5pLsLg4GF+pI='" in (site / "_headers").read_text("utf-8")


def test_a_script_too_many_is_named_and_the_theme_s_own_is_not(site: Path) -> None:
    for file in site.rglob("*.html"):
        theme = "<head><script>theme()</script>"
        file.write_text(file.read_text("utf-8").replace("<head>", theme), "utf-8")
    home = (site / "index.html").read_text("utf-8")
    (site / "index.html").write_text(home.replace("</head>", "<script>more()</script></head>"), "utf-8")
    assert problems(site, inline_scripts=1) == [
        "index.html:6: Nobody expected this inline script: 'more()'. Move it into a file of its own,"
        " or say --inline-scripts 2 if the theme needs it."
    ]


def test_a_script_in_an_article_is_refused_however_many_the_theme_may_have(site: Path) -> None:
    (site / "index.html").write_text(page("<script>alert(1)</script>"), "utf-8")
    [said] = problems(site, inline_scripts=9)
    assert "A script stands in the text of this page: 'alert(1)'." in said


def test_finishing_twice_gives_the_same_bytes(site: Path) -> None:
    assert problems(site) == []
    once = {file: file.read_bytes() for file in site.rglob("*") if file.is_file()}
    assert problems(site) == []
    assert {file: file.read_bytes() for file in site.rglob("*") if file.is_file()} == once
