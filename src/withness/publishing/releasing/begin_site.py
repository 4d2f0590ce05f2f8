"""A site of one's own, which builds at once: settings, a first page of each kind, and the frame of the pages."""

import re
from pathlib import Path

from withness.authoring.articles.kept_back import today
from withness.problem import Message, Problem
from withness.publishing.packages import DELIVERED
from withness.publishing.releasing.guide import guide

STARTER = Path(__file__).parent / "starter"
_ARTICLE = "docs/articles/a-question-and-a-pause.md"
_CHECKOUT = Path(__file__).parents[4]

NO_FOLDER = Message(
    "No folder is named for the new site",
    "Name one: withness init my-site. To bring the tools to a site that stands here: withness init --here.",
)
NOT_EMPTY = Message(
    "There is something in this folder already", "Name a folder that is not there yet; nothing has been written."
)


def begin_site(folder: Path) -> list[Problem]:
    """Write the first version of a site into a folder that is new or empty, named after it; or say why not."""
    if folder.exists() and (not folder.is_dir() or any(folder.iterdir())):
        return [NOT_EMPTY.at(folder, 0)]
    for name, content in starter(folder.resolve().name).items():
        file = folder / name
        file.parent.mkdir(parents=True, exist_ok=True)
        file.write_bytes(content)
    return []


def starter(name: str) -> dict[str, bytes]:
    """Return the files of a new site by their paths; what it is called is made from the name of its folder."""
    called, address = " ".join(re.findall(r"[^\W_]+", name) or ["My", "site"]).capitalize(), in_addresses(name)
    files = {file.relative_to(STARTER): file for file in STARTER.rglob("*") if file.is_file()}
    given = {path.as_posix(): file.read_bytes() for path, file in sorted(files.items())}
    given[".gitignore"] = given.pop("gitignore")
    for path, words_of_it in (
        ("README.md", {"NAME": called}),
        ("mkdocs.yml", {"NAME": called, "FOLDER": address}),
        (_ARTICLE, {"TODAY": today().isoformat()}),
    ):
        text = given[path].decode()
        for word, meant in words_of_it.items():
            text = text.replace(word, meant)
        given[path] = text.encode()
    frame = overrides()
    templates = sorted(file for file in frame.rglob("*") if file.is_file())
    return (
        given | guide() | {f"overrides/{file.relative_to(frame).as_posix()}": file.read_bytes() for file in templates}
    )


def in_addresses(name: str) -> str:
    """Return the name of a folder as addresses may have it: plain letters and digits, joined by hyphens."""
    return "-".join(re.findall("[a-z0-9]+", name.lower())) or "my-site"


def overrides() -> Path:
    """Return the templates around every page: those of the release, or in a checkout its own."""
    return DELIVERED / "overrides" if DELIVERED.is_dir() else _CHECKOUT / "overrides"
