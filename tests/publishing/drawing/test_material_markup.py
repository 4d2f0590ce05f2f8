"""What Material's Markdown leaves to styles or to another host is drawn as our pages can show it."""

import pytest
from lxml import html
from markdown import Markdown

from support.published import ROOT
from withness.authoring.settings.settings import read_settings
from withness.publishing.drawing.material_markup import register_material_markup


def drawn(text: str) -> html.HtmlElement:
    """Return Markdown as Material's extensions draw it, with those of the site's settings but ours."""
    asked = read_settings(ROOT / "mkdocs.yml").markdown | {"pymdownx.highlight": {"anchor_linenums": True}}
    del asked["withness"]
    md = Markdown(extensions=list(asked), extension_configs=asked)
    register_material_markup(md)
    return html.fragment_fromstring(md.convert(text), create_parent="div")


def test_a_column_is_aligned_by_a_class() -> None:
    table = drawn("| a | b | c |\n|:--|:-:|--:|\n| 1 | 2 | 3 |\n")
    classes = ["align-left", "align-center", "align-right"]
    assert [cell.get("class") for cell in table.iter("th", "td")] == classes * 2
    assert table.xpath("//*[@style]") == []


@pytest.mark.parametrize("side", ["left", "right"])
def test_a_picture_is_set_beside_the_words_by_a_class(side: str) -> None:
    image = drawn(f"![A jar](jar.png){{ align={side} .wide }}").find(".//img")
    assert image is not None and dict(image.attrib) == {
        "alt": "A jar",
        "src": "jar.png",
        "class": f"wide align-{side}",
    }


def test_an_emoji_is_a_character_with_a_name_and_nothing_is_fetched() -> None:
    paragraph = drawn("So :smile: and :sunflower:.")
    assert paragraph.xpath("//img") == []
    assert [(one.text, one.get("aria-label"), one.get("role")) for one in paragraph.iter("span")] == [
        ("\U0001f604", "smile", "img"),
        ("\U0001f33b", "sunflower", "img"),
    ]


def test_a_picture_of_the_author_s_own_stays_one() -> None:
    assert drawn("<p markdown>![Sun](sun.png){ .twemoji }</p>").find(".//img") is not None


def test_a_folded_admonition_looks_like_one_that_is_not_folded() -> None:
    details = drawn('??? tip "Later"\n    Words.\n').find("details")
    assert details is not None and details.get("class") == "tip admonition"
    assert [(one.text, one.get("class")) for one in details.iter("summary")] == [("Later", "admonition-title")]


def test_a_part_that_is_only_folded_away_stays_as_it_is() -> None:
    details = drawn("<details markdown><summary>More</summary>\n\nWords.\n\n</details>").find("details")
    assert details is not None and dict(details.attrib) == {}


def test_the_box_of_a_task_says_in_words_whether_it_is_done() -> None:
    boxes = drawn("- [x] Booked\n- [ ] Asked\n").findall(".//input")
    assert [(box.get("aria-label"), box.get("checked") is not None) for box in boxes] == [
        ("Done", True),
        ("To do", False),
    ]


def test_a_line_of_code_is_named_once() -> None:
    lines = drawn('``` yaml linenums="1"\na: 1\nb: 2\n```\n').xpath("//a[@id]")
    assert [line.get("id") for line in lines] == ["__codelineno-0-1", "__codelineno-0-2"]
    assert [line for line in lines if "name" in line.attrib] == []


@pytest.mark.parametrize(
    ("text", "said", "source"),
    [
        ("> We lost it.\n>\n> — Ana Lopez, nurse\n", ["We lost it."], "— Ana Lopez, nurse"),
        ("> We lost it.\n>\n> – [Ana](ana.md)\n", ["We lost it."], "– Ana"),
        ("> We lost it,\n> and knew.\n> -- Ana Lopez\n", ["We lost it, and knew."], "-- Ana Lopez"),
        ("> We *lost* it.  \n> — Ana Lopez\n", ["We lost it."], "— Ana Lopez"),
        ("> One.\n>\n> Two,\n> — Ana\n", ["One.", "Two,"], "— Ana"),
        ("> We lost it — all of it.\n", ["We lost it — all of it."], None),
        ("> We lost\n> it — Ana knew.\n", ["We lost it — Ana knew."], None),
        ("> — Is it lost?\n>\n> — It is.\n", ["— Is it lost?", "— It is."], None),
        ("> — Is it lost?\n> — It is.\n", ["— Is it lost? — It is."], None),
        ("> — Ana Lopez\n", ["— Ana Lopez"], None),
        ("> — Ana Lopez\n>\n> - one\n> - two\n", ["— Ana Lopez"], None),
        ("> One.\n>\n> — Is it?\n>\n> — It is.\n", ["One.", "— Is it?", "— It is."], None),
        (">\n", [], None),
    ],
)
def test_who_is_quoted_is_set_apart_and_a_talk_is_not(text: str, said: list[str], source: str | None) -> None:
    paragraphs = drawn(text).xpath("//blockquote/p")
    shown = [" ".join(one.text_content().split()) for one in paragraphs if one.get("class") != "source"]
    sources = [one.text_content() for one in paragraphs if one.get("class") == "source"]
    assert (shown, sources) == (said, [source] if source else [])
    assert all(one.text_content().strip() for one in paragraphs) and drawn(text).xpath("//p/br") == []


def test_two_quotations_that_markdown_takes_for_one_have_each_their_source() -> None:
    quotations = drawn("> We lost it.\n>\n> — Ana\n\n> We kept *it*,\n> — Ben\n").findall(".//blockquote")
    shown = [[(one.text_content().strip(), one.get("class")) for one in each] for each in quotations]
    assert shown == [[("We lost it.", None), ("— Ana", "source"), ("We kept it,", None), ("— Ben", "source")]]
