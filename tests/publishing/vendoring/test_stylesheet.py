"""The stylesheet is written part by part, and no part reaches into another; one file is delivered."""

import re
from collections.abc import Mapping
from pathlib import Path

import pytest

from support.published import ROOT
from support.stylesheet import PARTS, roots_of, rules_of
from withness.authoring.settings.settings import settings_beside
from withness.publishing.vendoring.stylesheet import (
    FOLDER,
    OF_SOME_PAGES,
    ORDER,
    chosen_colors,
    look_of_material,
    looks_of_some_pages,
    stylesheet,
)

FILES = sorted(FOLDER.rglob("*.css"))

# What may be said of another part as a whole: where it stands, and whether.
PLACING = re.compile(r"--[\w-]+|display|grid-(area|column|row)|margin(-[\w-]+)?|(max-)?width|vertical-align")

# A compound selector's names, and what stands between it and the next: `.a > b.c` is [({.a}, ">"), ({b, .c}, "")].
type Compounds = list[tuple[frozenset[str], str]]


def selectors_of(css: str) -> list[tuple[str, str]]:
    """Return every single selector, without what it denies or only looks for, with what it declares."""
    return [(one.strip(), body) for selectors, body in rules_of(css) for one in _plain(selectors).split(",")]


def _plain(selectors: str) -> str:
    """Return selectors without what they deny or only look for; `:is(a, b)` becomes one compound with both names."""
    before = ""
    while before != selectors:
        before = selectors
        selectors = re.sub(r":(?:not|has|nth-[\w-]+)\([^()]*\)", "", selectors)
        selectors = re.sub(r":is\(([^()]*)\)", lambda found: re.sub(r"[\s,>+~]+", "|", f"|{found[1]}"), selectors)
    return re.sub(r"\[[^]]*\]|::?[a-z-]+", "", selectors)


def _compounds(selector: str) -> Compounds:
    pieces = re.split(r"\s*([>+~])\s*|\s+", selector)
    return [(_names(one), between or " ") for one, between in zip(pieces[::2], [*pieces[1::2], ""], strict=True)]


def _names(compound: str) -> frozenset[str]:
    return frozenset(re.findall(r"[.#]?[A-Za-z][\w-]*", compound))


def offences(parts: Mapping[str, str]) -> list[str]:
    """Return where a part styles what is not its own, and which roots belong to two parts."""
    roots = [(name, _names(root)) for name, css in parts.items() for root in roots_of(css)]
    found = []
    for name, css in parts.items():
        own, others = [r for n, r in roots if n == name], [r for n, r in roots if n != name]
        faults = [(rule, _offence(_compounds(rule), body, own, others)) for rule, body in selectors_of(css)]
        found += [f"{name}: {rule}: {fault}" for rule, fault in faults if fault]
        found += [f"{name}: {'.'.join(sorted(root))}: another part has this root" for root in own if root in others]
    return found


def _offence(compounds: Compounds, body: str, own: list[frozenset[str]], others: list[frozenset[str]]) -> str | None:
    def has(names: frozenset[str], roots: list[frozenset[str]]) -> bool:
        return any(root <= names for root in roots)

    start = next((at for at, (names, _) in enumerate(compounds) if has(names, own)), None)
    if start is None:
        return "it begins with no root of its own"
    *inner, (last, _) = compounds[start:]
    if any(has(names, others) and not has(names, own) and after in " >" for names, after in inner):
        return "it reaches into another part"
    placed = re.findall(r"([\w-]+):", re.sub(r'"[^"]*"', "", body))
    if has(last, others) and not has(last, own) and not all(map(PLACING.fullmatch, placed)):
        return "it does more to another part than place it"
    return None


def test_no_part_styles_what_belongs_to_another() -> None:
    assert PARTS
    assert offences(PARTS) == []


@pytest.mark.parametrize(
    ("planted", "why"),
    [
        (".headline { color: red }", "it begins with no root of its own"),
        ("h3 a:hover { color: red }", "it begins with no root of its own"),
        (".words > :not(.bloom) { color: red }", "it begins with no root of its own"),
        ("@layer parts { @media print { .bloom .ring, .item { color: red } } }", "it begins with no root of its own"),
        (".bloom .entries .entry { width: 2em }", "it reaches into another part"),
        (".bloom > :is(.next, .support) > p { width: 2em }", "it reaches into another part"),
        (".bloom > .entries { width: 2em; color: red }", "it does more to another part than place it"),
    ],
)
def test_a_rule_that_reaches_out_of_its_part_is_found(planted: str, why: str) -> None:
    found = offences({**PARTS, "bloom": f"{PARTS['bloom']}\n{planted}"})
    assert [offence.rpartition(": ")[2] for offence in found] == [why]


@pytest.mark.parametrize("rule", [".result .bloom .ring { color: red }", ".bloom > .entries { margin: 0 }"])
def test_a_part_may_stand_in_another_and_place_what_stands_in_it(rule: str) -> None:
    assert offences({**PARTS, "bloom": f"{PARTS['bloom']}\n{rule}"}) == []


def test_one_root_in_two_parts_is_found() -> None:
    twice = {"one": "/* Roots: .a b.c. One. */ .a { top: 0 }", "other": "/* Roots: .d .a. Other. */ .d { top: 0 }"}
    assert offences(twice) == ["one: .a: another part has this root", "other: .a: another part has this root"]


def test_every_part_styles_each_of_its_roots() -> None:
    for name, css in PARTS.items():
        styled = [names for selector, _ in selectors_of(css) for names, _ in _compounds(selector)]
        assert [root for root in roots_of(css) if not any(_names(root) <= names for names in styled)] == [], name


def test_every_file_is_delivered_once_and_the_layers_come_first() -> None:
    named = [file for name in ORDER for file in sorted(FOLDER.glob(name))]
    of_some = {folder: sorted(FOLDER.glob(f"{folder}/*.css")) for folder in OF_SOME_PAGES}
    alone = [FOLDER / "any-theme.css", FOLDER / "material.css"]
    assert sorted([*named, *(file for files in of_some.values() for file in files), *alone]) == FILES
    for folder, files in of_some.items():
        delivered = rules_of(looks_of_some_pages()[f"{folder}.css"])
        assert [rule for file in files for rule in rules_of(file.read_text("utf-8"))] == delivered != []
    assert rules_of(look_of_material()) == rules_of((FOLDER / "material.css").read_text("utf-8"))
    assert stylesheet().lstrip().startswith("@layer material, tokens, base, page, parts, states, print;")
    assert [rule for file in named for rule in rules_of(file.read_text("utf-8"))] == rules_of(stylesheet())


def test_a_page_asks_for_the_look_of_every_tool_that_it_has() -> None:
    """A root is an element or class of its own page, or stands inside one, so that one of a file's is looked for."""
    template = (ROOT / "overrides" / "main.html").read_text("utf-8")
    for folder, one in {"tools": "<run-sheet", "week": "<my-week"}.items():
        [asked] = re.findall(rf"for part in \[([^]]*'{one}'[^]]*)\]", template)
        looked_for = {name.strip("'<. ").removeprefix('class="') for name in asked.split(",")}
        for file in (FOLDER / folder).glob("*.css"):
            roots = {root.removeprefix(".") for root in roots_of(file.read_text("utf-8"))}
            # The host's and the room's view stand in the place of a run sheet.
            assert roots & looked_for or file.stem == "meeting", file.stem


@pytest.mark.parametrize("file", FILES, ids=lambda file: file.stem)
def test_a_file_keeps_to_its_layers_and_to_the_width_of_a_page(file: Path) -> None:
    css = file.read_text("utf-8")
    assert [line for line in css.splitlines() if len(line) > 120] == []
    outside = re.sub(r"@layer [\w, ]+;|@font-face \{[^}]*\}|/\*.*?\*/", "", css, flags=re.DOTALL)
    assert re.sub(r"(?ms)^@layer \w+ \{$.*?^\}$", "", outside).strip() == ""


COLORED = "theme: {name: material, custom_dir: overrides, palette: {scheme: slate, primary: teal, accent: pink}}\n"


@pytest.mark.parametrize(
    ("settings", "said"),
    [
        (
            COLORED,
            "@layer tokens {\n  :root { --moss: light-dark(#007b6e, #179e90); --daffodil: light-dark(#f50056, #f50056);"
            " color-scheme: dark; }\n}\n",
        ),
        (COLORED.replace("scheme: slate, primary: teal, accent: pink", "primary: custom"), ""),
        (COLORED.replace("custom_dir: overrides, ", ""), ""),
        ("site_name: A site\n", ""),
    ],
)
def test_the_colors_that_the_settings_choose_are_delivered(settings: str, said: str, tmp_path: Path) -> None:
    (tmp_path / "mkdocs.yml").write_text(settings, "utf-8")
    assert chosen_colors(settings_beside(tmp_path / "docs")) == said
