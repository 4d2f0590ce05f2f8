"""Whatever reads like words in code, scripts and templates is marked, and is in the catalog for translators."""

import ast
import json
import re
import subprocess
from collections.abc import Iterator
from pathlib import Path

import pytest

from support.published import ROOT
from withness.publishing.translating.translation import TEMPLATE, read_catalog, texts

SOURCE = ROOT / "src" / "withness"
# What draws for readers.
DRAWING = ("bloom", "catalog", "disclosure", "form", "markup", "plants", "profile", "record", "sheet")
MODULES = [SOURCE / "instrument" / "wording.py", *(file for room in DRAWING for file in (SOURCE / room).glob("*.py"))]
SCRIPTS = sorted((SOURCE / "web").rglob("*.js"))
TEMPLATES = sorted((ROOT / "overrides").rglob("*.html"))

MARK = 'Mark words for readers, as _("..."); what is none of them goes into NO_WORDS of this test.'
MARKS = {"_", "N_", "counted", "ngettext", "pgettext"}
NO_WORDS = {
    # How a drawing is dealt, classes, kinds of link, names of services and beginnings of addresses.
    *("as drawn", "author noopener noreferrer", "border ahead", "noopener noreferrer"),
    *("option no-answer", "replies chosen"),
    *("Cal.com", "Calendly", "mailto:"),
    # What nobody wrote, for Python to warm up with.
    "A case.",
    # What only the author of a draft sees.
    *("Only this preview shows this article: ", "it is a draft", "it is kept back until "),
    "A preview has no search. The built site has it: run make serve.",
    # Names of keys, of errors and of headers, classes, selectors, and what Python answers with.
    *("AbortError", "Backspace", "Content-Type", "Delete", "InvalidStateError"),
    *("ArrowLeft", "ArrowRight", "PageDown", "PageUp", "meeting-room handout-alone", "panel agreements"),
    *("intention:", "long way", "note:", "notice former", "notice trouble", "withness:"),
    *(".error-summary a", '.error-summary a[href="#"]'),
    # Why the worker was given up, which goes into the browser's console.
    *("A reply could not be read.", "The page was left.", "The worker could not be loaded.", "The worker is gone."),
    "Python was silent for  s.",
}
WORDS = re.compile(r"[A-Za-z’]+ +[A-Za-z]|^[A-Z][a-z]+|[a-z][.:]$")

TEXT = r'"(?:\\.|[^"\\\n])*"'
MARKED = re.compile(rf"\b(?:_|ngettext)\(\s*{TEXT}(?:,\s*{TEXT})?")
TOLD_NOBODY = re.compile(
    rf"/\*.*?\*/|(?<![:\"])//[^\n]*|\bfrom {TEXT}|\b(?:console\.\w+|\w*Error)\(\s*(?:{TEXT}|`[^`]*`)", re.DOTALL
)
# A regular expression, whose marks of quotation are none.
PATTERN = re.compile(r"/(?:\[[^\]]*\]|\\.)+[^/\n]*/\w*")
ENGLISH_ATTRIBUTE = re.compile(r'\b(?:alt|aria-label|placeholder|title)="([^"]*[A-Za-z][^"]*)"')


def unmarked_in_python(code: str) -> list[str]:
    """Return the texts of a module that read like words and are not marked as such."""
    return [text for text in _texts(ast.parse(code)) if WORDS.search(text) and text not in NO_WORDS]


def _texts(node: ast.AST) -> Iterator[str]:
    if isinstance(node, ast.Raise | ast.Assert) or (isinstance(node, ast.keyword) and node.arg in ("class_", "rel")):
        return
    if isinstance(node, ast.Call) and isinstance(node.func, ast.Name) and node.func.id in MARKS:
        return
    if isinstance(node, ast.Constant) and isinstance(node.value, str):
        yield node.value
    for child in ast.iter_child_nodes(node):
        # A text that is a statement is a docstring.
        if not (isinstance(child, ast.Expr) and isinstance(child.value, ast.Constant)):
            yield from _texts(child)


def unmarked_in_script(code: str) -> list[str]:
    """Return the texts of a script that read like words and are not marked as such."""
    bare = PATTERN.sub("", MARKED.sub("", TOLD_NOBODY.sub("", code)))
    texts = (re.sub(r"\$\{[^}]*\}", "", found[0].strip('"`')) for found in re.finditer(rf"{TEXT}|`[^`]*`", bare))
    return [text for text in texts if WORDS.search(text) and text not in NO_WORDS and "\nconst " not in text]


def unmarked_in_template(code: str) -> list[str]:
    """Return the texts and attributes of a template that a reader would get and that are not marked."""
    drawn = re.sub(r"\{#.*?#\}|<script.*?</script>|\{%.*?%\}|\{\{.*?\}\}", "", code, flags=re.DOTALL)
    texts = re.sub(r"<[^>]*>", "\n", drawn).split("\n")
    return [text for text in [*texts, *ENGLISH_ATTRIBUTE.findall(drawn)] if re.search("[A-Za-z]", text)]


def of(file: Path) -> str:
    return file.relative_to(ROOT).as_posix()


@pytest.mark.parametrize("file", MODULES, ids=of)
def test_every_word_in_python_is_marked(file: Path) -> None:
    assert unmarked_in_python(file.read_text("utf-8")) == [], MARK


@pytest.mark.parametrize("file", SCRIPTS, ids=of)
def test_every_word_in_a_script_is_marked(file: Path) -> None:
    assert unmarked_in_script(file.read_text("utf-8")) == [], MARK


@pytest.mark.parametrize("file", TEMPLATES, ids=of)
def test_every_word_in_a_template_is_marked(file: Path) -> None:
    assert unmarked_in_template(file.read_text("utf-8")) == [], MARK


def marked_in_python(code: str) -> Iterator[str]:
    """Yield every message that a module marks; what is looked up by a name is marked elsewhere."""
    for node in ast.walk(ast.parse(code)):
        if isinstance(node, ast.Call) and isinstance(node.func, ast.Name) and node.func.id in MARKS:
            message = node.args[1 if node.func.id == "pgettext" else 0]
            if isinstance(message, ast.Constant):
                yield str(message.value)
            else:
                assert node.func.id == "_", f"{ast.unparse(node)} is no message that can be gathered."


def marked_in_script(code: str) -> list[str]:
    """Return every message that a script marks."""
    return [json.loads(text) for text in re.findall(rf"\b(?:_|ngettext)\(\s*({TEXT})", TOLD_NOBODY.sub("", code))]


def test_whatever_is_marked_is_in_the_catalog() -> None:
    """Babel reads no call inside a template literal of JavaScript."""
    every = {texts(message.id)[0] for message in read_catalog(TEMPLATE)}
    modules = [file for file in SOURCE.rglob("*.py") if file.name != "words.py"]
    marked = {file: list(marked_in_python(file.read_text("utf-8"))) for file in modules}
    marked |= {file: marked_in_script(file.read_text("utf-8")) for file in SCRIPTS}
    assert sum(map(len, marked.values())) > 300
    lost = {of(file): [text for text in found if text not in every] for file, found in marked.items()}
    assert {file: found for file, found in lost.items() if found} == {}


def test_a_word_that_is_not_marked_is_found() -> None:
    told = 'def f():\n    """It is told."""\n    return element("p", "Begin again", class_="a b")'
    assert unmarked_in_python(told) == ["Begin again"]
    assert unmarked_in_python('words = _("Begin again") + f"{n} of them"') == [" of them"]
    assert unmarked_in_script('say("The link is gone.");\nsay(_("It is here."));') == ["The link is gone."]
    assert unmarked_in_script("const words = `${count} of ${all} agree`; // The end of it.") == [" of  agree"]
    assert unmarked_in_script('ngettext("{n} page is", "{n} pages are", n); console.warn("Python is out.", e);') == []
    assert unmarked_in_template('<p class="a">{{ _("Search") }} <b>Or start</b></p>') == ["Or start"]
    assert unmarked_in_template('{# A remark. #}<a title="{{ _("Search") }}" aria-label="Here"></a>') == ["Here"]


def test_the_words_for_translators_are_those_of_the_kit(tmp_path: Path) -> None:
    written = tmp_path / "withness.pot"
    # The stamp stands for what is installed, which no test changes.
    command = ["make", "-s", "-o", ".venv/site.stamp", "words", f"POT={written}"]
    done = subprocess.run(command, cwd=ROOT, capture_output=True, text=True, check=False)
    assert done.returncode == 0, done.stderr
    mend = "The words of the kit have changed. Run `make words`, which writes src/withness/locale/withness.pot anew."
    assert written.read_text("utf-8") == TEMPLATE.read_text("utf-8"), mend
