"""A stranger sets this site up by Material's own documentation, and finds it done in every generator."""

import re
import shutil
from pathlib import Path
from urllib.parse import urljoin

import pytest
from lxml import html

from support.hosts.building import build
from support.published import ROOT
from withness.commands import run
from withness.publishing.finished.finished_page import FinishedPage, read_pages

GENERATORS = ("mkdocs", "zensical")
HOME = "https://stranger.example/"
SETTINGS = """\
site_name: Bei uns
site_url: https://stranger.example/
site_description: Worte von anderen.
site_author: Wir
copyright: © 2026 <a href="https://we.example/">Wir</a>
repo_url: https://code.example/us/site
repo_name: us/site
edit_uri: edit/main/docs/
theme:
  name: material
  variant: classic
  custom_dir: overrides
  language: de
  font: false
  logo: images/logo.svg
  favicon: images/tab.svg
  palette: {scheme: slate, primary: teal, accent: pink}
  features:
    - content.action.edit
    - content.action.view
    - content.tooltips
    - navigation.footer
    - navigation.indexes
    - navigation.path
    - navigation.top
plugins: []
nav:
  - Start: index.md
  - Lesen:
      - lesen/index.md
      - Tief:
          - lesen/tief/index.md
          - lesen/tief/grund.md
  - Draußen: https://elsewhere.example/
extra:
  homepage: https://we.example/
  publisher: {name: Wir, contact: "https://we.example/schreiben"}
  consult: {provider: mailto, url: we@we.example, minutes: 20, button: Reden & hören}
  footer:
    - {name: Über uns, link: lesen/}
  social:
    - {icon: fontawesome/brands/mastodon, link: "https://social.example/@us", name: Wir auf Mastodon}
    - {icon: material/email, link: "mailto:us@we.example", name: Schreiben}
  alternate:
    - {name: Deutsch, link: /, lang: de}
    - {name: English, link: /en/, lang: en}
extra_css: [own.css]
extra_javascript: [own.js]
markdown_extensions: [abbr, attr_list, withness: {docs: docs}]
"""
PAGES = {
    "index.md": "# Willkommen\n\nWorte.\n",
    "lesen/index.md": "# Alles\n\nWorte.\n",
    "lesen/tief/index.md": "# Unten\n\nDas HTML.\n\n*[HTML]: eine Sprache\n",
    "lesen/tief/grund.md": "---\ndescription: Grund.\nhide: [footer, path]\n---\n# Grund\n\nWorte.\n",
    "images/logo.svg": "<svg/>",
    "images/tab.svg": "<svg/>",
    "own.css": "p { color: red }",
    "own.js": "",
}


@pytest.fixture(scope="module")
def tree(tmp_path_factory: pytest.TempPathFactory) -> Path:
    folder = tmp_path_factory.mktemp("stranger")
    for name, words in PAGES.items():
        (folder / "docs" / name).parent.mkdir(parents=True, exist_ok=True)
        (folder / "docs" / name).write_text(words, "utf-8")
    (folder / "mkdocs.yml").write_text(SETTINGS, "utf-8")
    shutil.copytree(ROOT / "overrides", folder / "overrides")
    return folder


@pytest.fixture(scope="module", params=GENERATORS)
def site(request: pytest.FixtureRequest, tree: Path) -> dict[str, FinishedPage]:
    """The pages of a generator's site by their address, each link in them whole."""
    shutil.rmtree(tree / "site", ignore_errors=True)
    found = {page.address: page for page in read_pages(build(tree, request.param))}
    for address, page in found.items():
        page.root.make_links_absolute(HOME + address)
    return found


def links(page: FinishedPage, where: str) -> list[tuple[str, str]]:
    """Return the words and the address of each link in a part of a page."""
    found: list[html.HtmlElement] = page.root.xpath(f"{where}//a")
    return [(" ".join(link.text_content().split()), urljoin(HOME, link.get("href"))) for link in found]


def test_the_name_stands_in_the_title_the_header_and_what_a_shared_link_shows(site: dict[str, FinishedPage]) -> None:
    page = site["lesen/"]
    assert page.root.findtext(".//title") == "Alles · Bei uns"
    assert links(page, "//header")[0] == ("Bei uns", "https://we.example/")
    assert (page.meta("og:site_name"), page.meta("author")) == ("Bei uns", "Wir")


def test_the_button_to_book_says_the_words_of_the_settings_in_their_language(site: dict[str, FinishedPage]) -> None:
    for address in ("lesen/", "404.html"):
        [button] = site[address].root.xpath("//header//a[@class='to-consult']")
        assert (button.text_content(), button.get("lang")) == ("Reden & hören", None)
    assert ("Reden & hören", HOME + "consult/") in links(site["404.html"], "//main")


def test_logo_and_icon_for_tabs_are_those_of_the_settings(site: dict[str, FinishedPage]) -> None:
    page = site["lesen/tief/"]
    assert page.root.xpath("//header//img/@src") == [HOME + "images/logo.svg"]
    icons = {link.get("rel"): link.get("href") for link in page.root.xpath("//link[contains(@rel, 'icon')]")}
    assert icons == {"icon": HOME + "images/tab.svg", "apple-touch-icon": HOME + "apple-touch-icon.png"}


def test_the_language_is_that_of_the_page_and_of_material_s_words(site: dict[str, FinishedPage]) -> None:
    page = site["lesen/tief/"]
    assert page.root.get("lang") == "de"
    assert page.root.xpath("//body/@dir") == ["ltr"]
    assert page.root.xpath("normalize-space(//a[@class='md-skip'])") == "Zum Inhalt"
    assert ("Suche", HOME + "search/") in links(page, "//header")
    # Words of the kit are English, and say so to those who hear them.
    assert page.root.xpath("//p[@class='promise']/@lang") == ["en"]


def test_the_menu_is_nav_with_its_sections(site: dict[str, FinishedPage]) -> None:
    page = site["lesen/tief/grund/"]
    tabs = links(page, "//header//nav[contains(@class, 'sections')]")
    assert tabs[:3] == [("Start", HOME), ("Lesen", HOME + "lesen/"), ("Draußen", "https://elsewhere.example/")]
    below = [("Alles", HOME + "lesen/"), ("Tief", HOME + "lesen/tief/"), ("Grund", HOME + "lesen/tief/grund/")]
    assert links(page, "//nav[contains(@class, 'section-pages')]") == below


def test_the_way_to_a_page_and_its_neighbors_are_there_and_may_be_hidden(site: dict[str, FinishedPage]) -> None:
    page, hiding = site["lesen/tief/"], site["lesen/tief/grund/"]
    way = [("Home", HOME), ("Lesen", HOME + "lesen/"), ("Tief", HOME + "lesen/tief/")]
    assert links(page, "//nav[@class='breadcrumb']") == way
    neighbors = [("Zurück Alles", HOME + "lesen/"), ("Weiter Grund", HOME + "lesen/tief/grund/")]
    assert links(page, "//nav[contains(@class, 'neighbors')]") == neighbors
    assert links(hiding, "//nav[@class='breadcrumb' or contains(@class, 'neighbors')]") == []
    # Material's script would let the keys P and N lead there, away from a half-filled form.
    assert page.root.xpath("//link[@rel='prev' or @rel='next']") == []


def test_the_foot_has_what_is_set(site: dict[str, FinishedPage]) -> None:
    page = site["lesen/"]
    foot = links(page, "//footer")
    assert ("Über uns", HOME + "lesen/") in foot
    assert ("us/site", "https://code.example/us/site") in foot
    assert ("Wir", "https://we.example/") in foot
    assert ("Get in touch", "https://we.example/schreiben") in foot
    assert "© 2026" in page.root.xpath("string(//footer)")
    assert "Made with Material for MkDocs" in page.root.xpath("string(//footer)")
    social = page.root.xpath("//footer//a[contains(@class, 'md-social__link')]")
    assert (social[0].get("href"), social[0].get("title")) == ("https://social.example/@us", "Wir auf Mastodon")
    assert all(link.find("svg") is not None and not link.xpath(".//img") for link in social)


def test_the_other_languages_are_links_that_need_no_script(site: dict[str, FinishedPage]) -> None:
    page = site["lesen/"]
    chosen = links(page, "//nav[@class='languages']")
    assert chosen == [("Deutsch", HOME), ("English", HOME + "en/")]
    assert page.root.xpath("//nav[@class='languages']//a[@aria-current]/@hreflang") == ["de"]
    told = page.root.xpath("//head/link[@rel='alternate'][@hreflang]")
    assert [(link.get("hreflang"), link.get("href")) for link in told] == [("de", HOME), ("en", HOME + "en/")]


def test_a_page_leads_to_its_own_file(site: dict[str, FinishedPage]) -> None:
    actions = site["lesen/tief/"].root.xpath("//div[@class='page-actions']//a")
    assert [(link.get("title"), link.get("href")) for link in actions] == [
        ("Seite editieren", "https://code.example/us/site/edit/main/docs/lesen/tief/index.md"),
        ("Quellcode der Seite anzeigen", "https://code.example/us/site/raw/main/docs/lesen/tief/index.md"),
    ]


def test_a_site_may_begin_in_the_dark(site: dict[str, FinishedPage]) -> None:
    assert site[""].meta("color-scheme") == "dark"
    assert site[""].meta("theme-color") == "#121915"


def test_own_styles_and_scripts_are_asked_for(site: dict[str, FinishedPage]) -> None:
    page = site["lesen/"]
    assert page.root.xpath("//link[@rel='stylesheet']/@href")[-1] == HOME + "own.css"
    assert page.root.xpath("//script/@src") == [HOME + "own.js"]


def test_material_s_script_is_asked_for_where_something_needs_it(site: dict[str, FinishedPage]) -> None:
    assert all(page.root.xpath("//*[@data-part='material-script']") for address, page in site.items() if address)


def test_check_says_what_differs_from_material_s_documentation(tree: Path) -> None:
    said = [str(problem).partition("mkdocs.yml:")[2] for problem in run.do(["check", str(tree / "docs")])]
    rest = r"^\d+: |( is nobody's| shows| and the kit| and those).*"
    assert [re.sub(rest, "", words) for words in said if words] == [
        '"https://stranger.example/"',
        "The link to the repository",
        'Material\'s words are in "de" now,',
    ]


@pytest.mark.parametrize("template", sorted((ROOT / "overrides").rglob("*.html")), ids=lambda path: path.name)
def test_a_template_calls_no_method_that_only_python_knows(template: Path) -> None:
    """Zensical's engine is written in Rust, and knows no method of texts or lists."""
    tags = re.findall(r"\{\{.*?\}\}|\{%.*?%\}", template.read_text("utf-8"), re.DOTALL)
    assert set(re.findall(r"\w+\.\w+(?=\()", " ".join(tags))) <= {"lang.t", "self.announce"}
