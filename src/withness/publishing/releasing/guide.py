"""The pages of this site that tell how to make a site, as a new site brings them along: to be read in a text editor."""

import re
from pathlib import Path

from withness.publishing.packages import DELIVERED

# What each is called in the folder `guide` of a new site.
PAGES = {"make-it-yours.md": "make-it-yours.md", "for-authors.md": "what-a-page-can-hold.md"}

_CHECKOUT = Path(__file__).parents[4]
_SHOWN = re.compile(
    r"^(?P<fence>`{3,})markdown\n(?P<words>.*?)^(?P=fence)\n\n(?P<drawn>(?P=words))", re.MULTILINE | re.DOTALL
)
_CODE = r"^(?P<fence>`{3,}).*?^(?P=fence)$"
_LINK = r"(?<!!)\[(?P<words>[^\]]+)\]\((?P<page>[\w/-]+\.\w+)(?:#[\w-]+)?\)"
_CODE_OR_LINK = re.compile(f"{_CODE}|{_LINK}", re.MULTILINE | re.DOTALL)


def guide() -> dict[str, bytes]:
    """Return the pages by their paths in a new site."""
    return {f"guide/{name}": in_an_editor(_page(page)).encode() for page, name in PAGES.items()}


def pages_for_release(root: Path) -> dict[Path, Path]:
    """Return where a release keeps these pages, with where they are in a checkout."""
    return {Path("guide") / page: root / "docs" / page for page in PAGES}


def in_an_editor(text: str) -> str:
    """Return a page without what only a finished page shows: its front matter, and each example drawn once more."""
    body = re.sub(r"\A---\n.*?\n---\n+", "", text, count=1, flags=re.DOTALL)
    shown = _SHOWN.sub(lambda found: found[0].removesuffix(found["drawn"]).rstrip("\n") + "\n", body)
    return _CODE_OR_LINK.sub(_led, re.sub(r"^(## .*?) \{ #[\w-]+ \}$", r"\1", shown, flags=re.MULTILINE))


def _led(found: re.Match[str]) -> str:
    """Return a link to a page of the guide as it leads there, and the words alone of any other; code stays."""
    if found["fence"]:
        return found[0]
    name = PAGES.get(found["page"])
    return f"[{found['words']}]({name})" if name else found["words"]


def _page(name: str) -> str:
    folder = DELIVERED / "guide" if DELIVERED.is_dir() else _CHECKOUT / "docs"
    return (folder / name).read_text("utf-8")
