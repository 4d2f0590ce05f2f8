"""A first version of an article, a guide or a self-check, which passes the check and teaches by its comments."""

import datetime
import re
from pathlib import Path

from withness.authoring.pages.file_names import FOLDERS, as_a_name
from withness.authoring.pages.page_file import NO_FOLDER, files_below
from withness.authoring.shape.shape import ID_PATTERN
from withness.authoring.yaml.scalars import core_scalar
from withness.problem import Message, Problem, in_quotes

# What stands between these marks in a template is there to be replaced; `untouched` looks whether it was.
MARKED = re.compile("⟦([^⟧]*)⟧")
TEMPLATES = Path(__file__).parent / "templates"

NOT_A_NAME = Message("This name is not made of lower-case words joined by hyphens", 'Write it like "listening-round".')
TAKEN = Message("There is already a file with this name", "Choose another name.")


def begin(kind: str, called: str, docs: Path) -> tuple[list[Path], list[Problem]]:
    """Write the first version of a page below the docs folder; return the files written, or why there are none.

    `called` is its title, or the name of its file.
    """
    if not docs.is_dir():
        return [], [NO_FOLDER.at(docs, 0)]
    folder, name, title = docs / FOLDERS[kind], as_a_name(called), _title(called)
    if re.search(r"[/\\]", called):
        return [], [NOT_A_NAME.at(folder / called, 0)]
    files = {folder / f"{name}{template.suffix}": template for template in sorted(TEMPLATES.glob(f"{kind}.*"))}
    names = {file.name for file in files}
    if taken := [path for path in files_below(docs, ".md", ".yml") if path.name in names]:
        return [], [TAKEN.at(path, 1) for path in taken]
    for file, template in files.items():
        file.parent.mkdir(parents=True, exist_ok=True)
        with file.open("x", encoding="utf-8") as new:
            new.write(_first_version(template, name, title, has_schemas=(docs / "schemas").is_dir()))
    return list(files), []


def _title(called: str) -> str:
    words = " ".join(called.split())
    return words.replace("-", " ").capitalize() if re.fullmatch(ID_PATTERN, words) else words


def _first_version(template: Path, name: str, title: str, *, has_schemas: bool) -> str:
    """Return a template's text; without schemas its first line goes, which would lead an editor to none."""
    title = title if template.suffix == ".md" else _as_yaml(title)
    words = {"NAME": name, "TITLE": title, "TODAY": datetime.date.today().isoformat()}
    text = re.sub("|".join(words), lambda word: words[word[0]], MARKED.sub(r"\1", template.read_text("utf-8")))
    return text if has_schemas else re.sub(r"\A# yaml-language-server: .*\n", "", text)


def _as_yaml(title: str) -> str:
    """Return a title as YAML reads it as text: in quotes, unless it is plain words."""
    is_plain = re.fullmatch(r"[^\W\d_][\w -]*", title) and isinstance(core_scalar(title), str)
    return title if is_plain else in_quotes(title)
