"""A first version of an article, a guide or a self-check, which passes the check and teaches by its comments."""

import datetime
import re
from pathlib import Path

from withness.authoring.pages.page_file import NO_FOLDER, files_below
from withness.authoring.shape.shape import ID_PATTERN
from withness.problem import Message, Problem

# What stands between these marks in a template is there to be replaced; `untouched` looks whether it was.
MARKED = re.compile("⟦([^⟧]*)⟧")
FOLDERS = {"article": "articles", "guide": "tools/guides", "self-check": "tools/self-checks"}
TEMPLATES = Path(__file__).parent / "templates"

NOT_A_NAME = Message("This name is not made of lower-case words joined by hyphens", 'Write it like "listening-round".')
TAKEN = Message("There is already a file with this name", "Choose another name.")


def begin(kind: str, name: str, docs: Path) -> tuple[list[Path], list[Problem]]:
    """Write the first version of a page below the docs folder; return the files written, or why there are none."""
    if not docs.is_dir():
        return [], [NO_FOLDER.at(docs, 0)]
    title = name.replace("-", " ").capitalize()
    folder = docs / FOLDERS[kind]
    templates = sorted(TEMPLATES.glob(f"{kind}.*"))
    files = {
        folder / f"{name}{template.suffix}": MARKED.sub(r"\1", template.read_text("utf-8")) for template in templates
    }
    if not re.fullmatch(ID_PATTERN, name):
        return [], [NOT_A_NAME.at(folder / name, 1)]
    names = {file.name for file in files}
    if taken := [path for path in files_below(docs, ".md", ".yml") if path.name in names]:
        return [], [TAKEN.at(path, 1) for path in taken]
    for file, text in files.items():
        file.parent.mkdir(parents=True, exist_ok=True)
        with file.open("x", encoding="utf-8") as new:
            new.write(text.replace("NAME", name).replace("TITLE", title).replace("TODAY", f"{datetime.date.today()}"))
    return list(files), []
