"""Each setting on the page that tells how to make a site one's own, done to a new site as the page says it."""

import re
import shutil
from collections.abc import Iterator
from pathlib import Path

import pytest

from support.hosts.building import build
from support.hosts.strangers import begun
from support.needs import needs
from support.published import DOCS, ROOT
from withness.authoring.exchange.formats.item_columns import COLUMNS, column_of
from withness.authoring.library.instruments import read_instrument
from withness.authoring.pages.untouched import STILL_THERE
from withness.authoring.settings.palette import contrast
from withness.authoring.settings.settings import settings_beside
from withness.commands.run import do
from withness.publishing.finished.finished_page import FinishedPage, read_pages
from withness.publishing.packages import packages_beside
from withness.publishing.releasing.begin_site import STARTER, begin_site
from withness.publishing.releasing.build import build as build_all
from withness.publishing.vendoring.stylesheet import FOLDER, chosen_colors

PAGE = (DOCS / "make-it-yours.md").read_text("utf-8")
SECTIONS = {
    found[2]: found[3] for found in re.finditer(r"^## (.*) \{ #(.*) \}\n((?:(?!^## ).*\n)*)", PAGE, re.MULTILINE)
}
LOGO = '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 9 9"><rect width="9" height="9"/></svg>'


def examples(section: str, kind: str = "yaml") -> list[str]:
    """Return what stands in the frames of a section."""
    return re.findall(rf"^```{kind}\n(.*?)^```$", SECTIONS[section], re.MULTILINE | re.DOTALL)


def put(settings: str, example: str) -> str:
    """Return the settings as somebody leaves them who goes by an example: what is there by the same name is replaced.

    What begins at the margin and has keys below it is where those keys go.
    """
    for key, rest in _parts(example, ""):
        below = list(_parts(rest, "  ")) if rest.startswith("\n  ") and key != "nav" else []
        if not below:
            settings = _in_place(settings, key, f"{key}:{rest}")
        for inner, value in below:
            start = re.search(rf"^{key}:\n", settings, re.MULTILINE)
            assert start, key
            head, tail = settings[: start.end()], settings[start.end() :]
            settings = f"{head}  {inner}:{value}{_without(tail, '  ', inner)}"
    return settings


def _parts(text: str, margin: str) -> Iterator[tuple[str, str]]:
    for found in re.finditer(rf"^{margin}(\w+):((?:.*\n)(?:{margin}  .*\n)*)", text, re.MULTILINE):
        yield found[1], found[2]


def _in_place(settings: str, key: str, words: str) -> str:
    there = re.search(rf"^{key}:.*\n(?:  .*\n)*", settings, re.MULTILINE)
    return settings[: there.start()] + words + settings[there.end() :] if there else settings + words


def _without(settings: str, margin: str, key: str) -> str:
    return re.sub(rf"^{margin}{key}:.*\n(?:{margin}  .*\n)*", "", settings, count=1, flags=re.MULTILINE)


@pytest.fixture(scope="module")
def tree(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A new site to which everything was done that the page says, but for starting empty and publishing."""
    folder = tmp_path_factory.mktemp("made") / "my-site"
    assert begin_site(folder) == []
    settings = (folder / "mkdocs.yml").read_text("utf-8")
    signed, hidden = examples("author")[1], examples("logo")[1]
    for section in SECTIONS:
        for example in examples(section):
            if example not in (signed, hidden):
                settings = put(settings, example)
    (folder / "mkdocs.yml").write_text(settings, "utf-8")
    (folder / "docs" / "logo.svg").write_text(LOGO, "utf-8")
    (folder / "docs" / "colors.css").write_text(examples("colors", "css")[0], "utf-8")
    shutil.copy(DOCS / "apple-touch-icon.png", folder / "docs" / "ana.jpg")
    (folder / "docs" / "articles" / ".authors.yml").write_text(signed, "utf-8")
    insert(folder / "docs" / "index.md", "---\n", hidden)
    insert(folder / "docs" / "articles" / "a-question-and-a-pause.md", "---\n", "authors: [ana]\n")
    [portrait] = examples("portrait", "markdown")
    insert(folder / "docs" / "consult.md", "# Book a consult\n", f"\n{portrait}")
    return folder


def insert(file: Path, after: str, words: str) -> None:
    file.write_text(file.read_text("utf-8").replace(after, after + words, 1), "utf-8")


@pytest.fixture(scope="module")
def pages(tree: Path) -> dict[str, FinishedPage]:
    return {page.address: page for page in read_pages(build(tree, "mkdocs"))}


def test_the_check_finds_nothing_but_words_to_fill_in_on_the_pages(tree: Path) -> None:
    problems = do(["check", str(tree / "docs")])
    assert {problem.message for problem in problems} == {STILL_THERE}
    assert {problem.path.name for problem in problems if problem.path.suffix != ".md"} <= {
        "everyone-heard.yml",
        "room-for-others.yml",
    }


def test_name_and_words_about_the_site(pages: dict[str, FinishedPage]) -> None:
    page = pages["search/"]
    assert page.root.findtext(".//title") == "Search · Ana Lopez"
    assert "Words and pictures © Ana Lopez" in page.root.xpath("string(//footer)")
    assert page.canonical == "https://ana-lopez.org/search/"
    assert pages["404.html"].root.xpath("string(//header//a)").strip() == "Ana Lopez"


def test_colors(tree: Path) -> None:
    rule = chosen_colors(settings_beside(tree / "docs"))
    assert re.findall(r"(--[a-z]+): ", rule) == ["--moss", "--daffodil"]


def test_colors_of_ones_own(tree: Path, pages: dict[str, FinishedPage]) -> None:
    assert pages[""].root.xpath("//link[@rel='stylesheet']/@href")[-1] == "colors.css"
    own = dict(re.findall(r"--([a-z-]+): light-dark\(([^)]*)\)", examples("colors", "css")[0]))
    told = re.findall(r"^`--([a-z-]+)`\n:   ", SECTIONS["colors"], re.MULTILINE)
    rule = (FOLDER / "tokens.css").read_text("utf-8")
    assert [name for name in told if f"--{name}: light-dark(" not in rule] == []
    papers = re.search(r"--paper: light-dark\((.*), (.*)\);", rule)
    assert papers and all(f"`{paper}`" in SECTIONS["colors"] for paper in papers.groups())
    colors = ({name: pair.split(", ")[at] for name, pair in own.items()} for at in (0, 1))
    for paper, of_scheme in zip(papers.groups(), colors, strict=True):
        for ground in (paper, of_scheme["leaf-tint"]):
            assert contrast(of_scheme["moss"], ground) >= 4.5


def test_logo(pages: dict[str, FinishedPage]) -> None:
    assert pages[""].root.xpath("//header//img/@src") == ["logo.svg"]
    assert pages[""].root.xpath("//link[@rel='icon']/@href") == ["logo.svg"]
    assert pages[""].root.xpath("//*[contains(@class, 'daffodils')]") == []


def test_portrait(pages: dict[str, FinishedPage]) -> None:
    [picture] = pages["consult/"].root.xpath("//article//img[@class='portrait']")
    assert picture.get("alt") == "Ana Lopez, laughing, in front of her bookshelf"


def test_author(pages: dict[str, FinishedPage]) -> None:
    publisher = pages["search/"].root.xpath("normalize-space(//footer//*[@class='publisher'])")
    assert publisher == "Published by Ana Lopez. ana@ana-lopez.org"
    article = pages["articles/a-question-and-a-pause/"].root
    assert article.xpath("normalize-space(//*[@class='authors'])") == "Por Ana Lopez"


def test_booking(pages: dict[str, FinishedPage]) -> None:
    offer = pages["consult/"].root.xpath("//*[contains(@class, 'invitation')]")[0]
    assert "Ana Lopez, executive coach, ofrece una llamada gratuita de 20 minutos" in offer.text_content()
    [link] = offer.xpath(".//a[contains(@class, 'button')]/@href")
    assert link.startswith("https://calendly.com/ana-lopez/first-talk?")


def test_menu_and_foot(pages: dict[str, FinishedPage]) -> None:
    page = pages["search/"].root
    menu = [" ".join(tab.text_content().split()) for tab in page.xpath("//header//nav//li/a")]
    assert menu == ["Read", "Meet", "About me", "Buscar"]
    foot = [link.text_content() for link in page.xpath("//footer//li/a")]
    assert foot == ["Privacy", "Where the tools come from", "Feed"]


def test_language(pages: dict[str, FinishedPage]) -> None:
    assert pages[""].root.get("lang") == "es"


def test_each_page_that_nobody_translates_is_named() -> None:
    docs = STARTER / "docs"
    of_examples = {"a-question-and-a-pause.md", "everyone-heard.md", "room-for-others.md"}
    written = [file for file in docs.rglob("*.md") if file.name not in of_examples]
    assert len(written) > 5
    assert [file.name for file in written if f"{file.name}`" not in SECTIONS["language"]] == []


def test_a_table_becomes_a_self_check_as_the_page_says(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    assert begin_site(tmp_path / "my-site") == []
    monkeypatch.chdir(tmp_path / "my-site")
    [table], [brings, carries] = examples("bring", "csv"), examples("bring", "sh")
    Path("how-i-listen.csv").write_text(table, "utf-8")
    told = do(brings.split()[1:])
    assert all(problem.is_minor for problem in told)
    file = Path("docs/tools/self-checks/how-i-listen.yml")
    file.write_text(file.read_text("utf-8").replace("licence: unknown", "licence: CC0-1.0"), "utf-8")
    instrument, problems = read_instrument(file, None)
    assert instrument is not None, problems
    assert [item.subscale for item in instrument.items] == ["listen", "listen", "invite"]
    assert [item.reverse_keyed for item in instrument.items] == [False, True, False]
    assert [option.label for option in instrument.items[2].options] == ["Seldom", "Now and then", "Often"]
    known = re.findall(r"^`(\w+)`\n:   ", SECTIONS["bring"], re.MULTILINE)
    assert {column_of(name) for name in known} == COLUMNS
    others = re.search(r"such as (.*), and some German", SECTIONS["bring"])
    assert others and {column_of(name) for name in re.findall(r"\*([^*]+)\*", others[1])} <= COLUMNS
    assert all(problem.is_minor for problem in do(carries.partition(" > ")[0].split()[1:]))


def test_the_tools_come_to_a_site_that_stands_already(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    begun("MkDocs as it comes", tmp_path / "theirs")
    monkeypatch.chdir(tmp_path / "theirs")
    [line] = examples("standing", "sh")
    assert do([*line.split()[1:], "--yes"]) == []
    assert all(problem.is_minor for problem in do(["check", "docs"]))
    settings = settings_beside(Path("docs"))
    assert settings.has_only_tools
    assert f"withness: {settings.value('extra', 'withness')}".replace("'", "") in SECTIONS["standing"]


def test_a_self_check_for_any_page(
    tree: Path, capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    needs((ROOT / "docs" / "assets" / "pyodide").is_dir(), "Nothing is vendored: run `make vendor`.")
    monkeypatch.chdir(tree)
    (tree / "node_modules").symlink_to(packages_beside(ROOT))
    [line] = examples("any-page", "sh")
    assert do(line.split()[1:]) == []
    [html] = examples("any-page", "html")
    assert html in capsys.readouterr().out
    for address in re.findall(r'(?:href|src)="/(.*?)"', html):
        assert (tree / address).is_file()


def test_a_site_from_which_all_is_taken_builds(tmp_path: Path) -> None:
    needs((ROOT / "docs" / "assets" / "pyodide").is_dir(), "Nothing is vendored: run `make vendor`.")
    folder = tmp_path / "the-practice-of-ana-lopez"
    assert begin_site(folder) == []
    docs = folder / "docs"
    for tool in [
        docs / "articles" / "a-question-and-a-pause.md",
        *docs.glob("tools/guides/*"),
        *docs.glob("tools/*-*/*"),
    ]:
        tool.unlink()
    (folder / "node_modules").symlink_to(packages_beside(ROOT))
    (folder / "build").mkdir()
    (folder / "build" / "compressed").symlink_to(ROOT / "build" / "compressed")
    assert all(problem.is_minor for problem in do(["check", str(docs)]))
    assert build_all(docs, "mkdocs") == []
    found = {page.address: page for page in read_pages(folder / "site")}
    assert found[""].root.xpath("//header/a/@class") == ["md-logo name long"]
    first = found[""].root.text_content()
    assert not re.search("There is nothing here yet|All articles|All guides|All self-checks|you alone", first)
    assert "Would you like to talk?" in first
    assert "There is nothing here yet." in found["tools/"].root.text_content()
    assert (folder / "site" / "feed.xml").is_file()
