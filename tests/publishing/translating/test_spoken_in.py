"""The reader's Python and the scripts speak the language of their site, and carry the words of no other part."""

import ast
import io
import json
import subprocess
import sys
import zipfile
from dataclasses import replace
from pathlib import Path

import pytest

from support import states
from support.pseudo import accented, by_a_foreign_author, pseudo, theirs, unsaid
from support.published import ROOT
from support.states import responses
from withness.instrument.serialization import dump_instrument
from withness.publishing.translating.spoken_in import in_python, in_scripts
from withness.publishing.vendoring.scripts import WEB
from withness.publishing.vendoring.wheel import subject_wheel

SCORE = """
import sys
sys.path.insert(0, sys.argv[1])
from withness.browser import score_form
print(score_form(*sys.argv[2:]))
"""
WORDS = (WEB / "markup" / "words.js").read_text("utf-8")


def test_a_result_of_the_wheel_is_said_in_its_language(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    common, pages = states._common, states._pages
    monkeypatch.setattr(states, "_common", lambda name: by_a_foreign_author(common(name)))
    linked = {path: replace(page, title=theirs(page.title)) for path, page in pages().items()}
    monkeypatch.setattr(states, "_pages", lambda: linked)
    state = next(state for state in states.states() if (state.part, state.name) == ("result", "some answers"))
    instrument = state.instrument
    given = json.dumps(responses(instrument, state.keys["answers"]))
    wheel = tmp_path / "withness.whl"
    wheel.write_bytes(subject_wheel(pseudo()))
    command = [sys.executable, "-I", "-c", SCORE, str(wheel), dump_instrument(instrument), given]
    done = subprocess.run(command, capture_output=True, text=True, check=True)
    shown = json.loads(done.stdout)["html"]
    assert accented("Your result") in shown
    assert unsaid(shown) == []


def test_the_wheel_of_an_english_site_has_no_words_but_those_in_its_code() -> None:
    files = zipfile.ZipFile(io.BytesIO(subject_wheel()))
    spoken = files.read("withness/words/spoken.py").decode()
    assert spoken == (ROOT / "src" / "withness" / "words" / "spoken.py").read_text("utf-8")
    assert "MESSAGES: dict[str, tuple[str, ...]] = {}" in spoken


def test_python_gets_the_words_of_its_own_rooms_only() -> None:
    told = ast.parse(in_python(pseudo(), ("words", "markup", "profile")))
    values = [node.value for node in told.body if isinstance(node, ast.Assign | ast.AnnAssign) and node.value]
    messages, forms = map(ast.literal_eval, values)
    assert messages["Your result"] == (accented("Your result"),)
    assert messages["day\4{month} {day}, {year}"] == (accented("{month} {day}, {year}"),)
    assert forms == pseudo().language.forms
    assert {"Step by step", "The link is copied.", "Search"} & messages.keys() == set()


def test_scripts_get_their_own_words_only_and_speak_them(tmp_path: Path) -> None:
    (tmp_path / "package.json").write_text('{"type": "module"}', "utf-8")
    (tmp_path / "words.js").write_text(in_scripts(WORDS, pseudo()), "utf-8")
    (tmp_path / "said.js").write_text(
        'import { _, LOCALE, ngettext } from "./words.js";\n'
        'const [one, many] = ["{n} page mentions “{words}”.", "{n} pages mention “{words}”."];\n'
        'const pages = (n) => ngettext(one, many, n, { words: "x" });\n'
        'const said = [_("The link is copied."), _("Your result"), _("Step by step"), pages(1), pages(2), LOCALE];\n'
        "console.log(JSON.stringify(said));\n",
        "utf-8",
    )
    done = subprocess.run(["node", tmp_path / "said.js"], capture_output=True, text=True, check=True)
    one, many = "{n} page mentions “{words}”.", "{n} pages mention “{words}”."
    assert json.loads(done.stdout) == [
        accented("The link is copied."),
        "Your result",
        "Step by step",
        accented(one).format(n=1, words="x"),
        accented(many).format(n=2, words="x"),
        "en-XA",
    ]
