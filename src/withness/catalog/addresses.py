"""Where a Markdown file is read, and the way from one page to another."""

from posixpath import relpath


def address_of(path: str) -> str:
    """Return a Markdown file's address from the site's root: `a/b.md` is read at `a/b/`, `a/index.md` at `a/`."""
    stem = path.removesuffix(".md")
    folder = stem.removesuffix("index").removesuffix("/") if stem.split("/")[-1] == "index" else stem
    return f"{folder}/" if folder else ""


def relative_address(here: str, there: str) -> str:
    """Return the relative address that leads from the page of one Markdown file to the page of another."""
    return relpath(f"/{address_of(there)}", f"/{address_of(here)}") + "/"


def tag_anchor(tag: str) -> str:
    """Return the id of a tag's heading in the index of articles."""
    return f"tag-{tag.replace(' ', '-')}"
