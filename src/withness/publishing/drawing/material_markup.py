"""What Material's Markdown leaves to styles in the page or to another host, drawn as our pages show it; quotations."""

import re
from xml.etree.ElementTree import Element

from markdown import Markdown
from markdown.postprocessors import Postprocessor
from markdown.treeprocessors import Treeprocessor

from withness.markup.html import escape
from withness.words.words import _

_EMOJI = frozenset({"twemoji", "emojione", "gemoji"})
_BOX = re.compile(r'<input type="checkbox" disabled( checked)?/?>')
# Pygments names the place of a line twice, the second time in a way that HTML has given up.
_LINE = re.compile(r'<a id="([\w-]+)" name="\1"')
_SPEAKER = re.compile(r"\s*(?:[—–]|--)\s+\S?")
_ALIGNING = re.compile(r"\s*text-align:\s*(\w+);?\s*")


def register_material_markup(md: Markdown) -> None:
    """Let one Markdown converter draw emoji, alignment and folded admonitions in this way."""
    # After attribute lists, at 8, and before MkDocs takes the addresses apart, at 0.
    md.treeprocessors.register(MaterialMarkup(md), "withness-material", 5)
    # After what was put aside is back in the page, at 30.
    md.postprocessors.register(BoxesAndLines(md), "withness-boxes-and-lines", 20)


class BoxesAndLines(Postprocessor):
    """Say in words what the box of a task shows, to those who do not see it; and name a line of code once."""

    def run(self, text: str) -> str:
        """Change the markup of one page."""
        text = _LINE.sub(r'<a id="\1"', text)
        # Translators: said of the box of a task, to those who do not see it.
        done, to_do = escape(_("Done")), escape(_("To do"))
        return _BOX.sub(lambda box: f'{box[0].rstrip("/>")} aria-label="{done if box[1] else to_do}">', text)


class MaterialMarkup(Treeprocessor):
    """Put characters for pictures of emoji, classes for alignment, and one style for all admonitions."""

    def run(self, root: Element) -> None:
        """Change the tree of one page."""
        for element in root.iter():
            if element.tag in _CHANGES:
                _CHANGES[element.tag](element)


def _picture(image: Element) -> None:
    """Put an emoji's character for its picture, which would come from another host; and a class for its alignment."""
    if image.get("class") in _EMOJI and "//" in image.get("src", ""):
        name = image.get("title", "").strip(":").replace("_", " ")
        character = image.get("alt", "")
        image.tag, image.text = "span", character
        image.attrib = {"class": "emoji", "role": "img", "aria-label": name or character}
    elif side := image.attrib.pop("align", ""):
        _add_class(image, f"align-{side}")


def _cell(cell: Element) -> None:
    """Put a class for the style by which a cell of a table is aligned."""
    if found := _ALIGNING.fullmatch(cell.get("style", "")):
        del cell.attrib["style"]
        _add_class(cell, f"align-{found[1]}")


def _details(details: Element) -> None:
    """Let an admonition that is folded away look like one that is not; others carry no class."""
    if details.get("class"):
        _add_class(details, "admonition")
        for summary in details.findall("summary"):
            _add_class(summary, "admonition-title")


def _quotation(quotation: Element) -> None:
    """Set apart who is quoted: a paragraph or last line that begins with a dash, with none beside it as in a talk."""
    for paragraph in quotation.findall("p"):
        if not _SPEAKER.match(paragraph.text or ""):
            _break_before_speaker(quotation, paragraph)
    parts = [*quotation]
    begin = [part.tag == "p" and bool(_SPEAKER.match(part.text or "")) for part in parts]
    for at, part in enumerate(parts):
        if at and begin[at] and not begin[at - 1] and not any(begin[at + 1 : at + 2]):
            _add_class(part, "source")


def _break_before_speaker(quotation: Element, paragraph: Element) -> None:
    """Make a last line that begins with a dash a paragraph of its own."""
    last = paragraph[-1] if len(paragraph) else None
    said, line, speaker = ((paragraph.text if last is None else last.tail) or "").rpartition("\n")
    if not (line and _SPEAKER.match(speaker)):
        return
    if last is None:
        paragraph.text = said
    else:
        last.tail = said
        if last.tag == "br":
            paragraph.remove(last)
    own = Element("p")
    own.text = speaker.strip()
    quotation.insert([*quotation].index(paragraph) + 1, own)


def _add_class(element: Element, name: str) -> None:
    element.set("class", f"{element.get('class', '')} {name}".strip())


_CHANGES = {"img": _picture, "th": _cell, "td": _cell, "details": _details, "blockquote": _quotation}
