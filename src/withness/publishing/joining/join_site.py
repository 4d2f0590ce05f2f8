"""What `withness init --here` would change in the folder of a site, and the change itself."""

from collections.abc import Iterator
from dataclasses import dataclass
from difflib import unified_diff
from pathlib import Path

from withness.authoring.settings.settings import GENERATORS, Settings, settings_beside
from withness.problem import Message, Problem, quoted
from withness.publishing.joining.settings_text import by_hand, with_all
from withness.publishing.joining.wanted import wanted
from withness.publishing.releasing.begin_site import STARTER

NO_SETTINGS = Message(
    "There is no site here: none of the files {names}",
    "Go to the folder of your site with cd; or begin a new one: withness init my-site.",
)
OTHER_FOLDER = Message(
    "The pages lie in {folder}, and the kit looks for them in a folder beside the settings",
    "Move them to one, such as docs.",
)
BY_HAND = Message(
    "One cannot be sure here that nothing else would change ({reason})",
    "Add this by hand:\n\n{lines}\n\nNothing is written.",
)

_LINES_OF_A_SCREEN = 12
_CHECK = "tools/self-checks/room-for-others"
_IGNORED = ("site/", "build/", "{docs}/assets/fonts/", "{docs}/assets/pyodide/", "{docs}/assets/withness/")


@dataclass(frozen=True, slots=True, kw_only=True)
class Change:
    """One file of a site before and after; a new one has nothing before."""

    file: Path
    before: str
    after: str

    def shown(self, root: Path) -> str:
        """Return the lines that come, with those around them; of a new file that is longer than a screen its name."""
        name = self.file.relative_to(root).as_posix()
        before, after = self.before.splitlines(), self.after.splitlines()
        if not before and len(after) > _LINES_OF_A_SCREEN:
            return f"A new file: {name}, of {len(after)} lines\n"
        return "".join(f"{row}\n" for row in unified_diff(before, after, name, name, lineterm=""))

    def write(self) -> None:
        """Make the change."""
        self.file.parent.mkdir(parents=True, exist_ok=True)
        self.file.write_bytes(self.after.encode())


def joined(root: Path) -> tuple[list[Change], list[Problem]]:
    """Return what would make tools stand on the pages of the site in `root`, or why that cannot be said."""
    settings = settings_beside(root / "docs")
    source, docs = settings.source, str(settings.value("docs_dir") or "docs")
    if not source.path.is_file():
        return [], [NO_SETTINGS.at(root, 1, names=", ".join(GENERATORS))]
    if "/" in docs.strip("/") or docs.startswith(("/", ".")):
        return [], [source.problem(("docs_dir",), OTHER_FOLDER, folder=quoted(docs))]
    lacking, text = wanted(settings), source.path.read_bytes().decode("utf-8", "replace")
    after = None if _doubt(settings) else with_all(source.path, text, lacking)
    if after is None:
        reason = _doubt(settings) or "these settings are written in an uncommon way"
        return [], [*source.problems, BY_HAND.at(source.path, 1, reason=reason, lines=by_hand(source.path, lacking))]
    ours = [Change(file=source.path, before=text, after=after), _ignoring(root, docs), *_first_tool(root / docs)]
    return [change for change in ours if change.before != change.after], []


def _doubt(settings: Settings) -> str:
    source = settings.source
    if source.data is None or source.problems:
        return "there are mistakes in these settings"
    return (
        "another file is named by INHERIT, and lists here would take the place of its lists"
        if "INHERIT" in source.data
        else ""
    )


def _ignoring(root: Path, docs: str) -> Change:
    """Return the change by which no repository keeps what is made anew with each build."""
    file = root / ".gitignore"
    before = file.read_bytes().decode("utf-8", "replace") if file.is_file() else ""
    known = {row.strip().strip("/") for row in before.splitlines()}
    lines = (line.format(docs=docs) for line in _IGNORED)
    more = "".join(f"/{line}\n" for line in lines if line.strip("/") not in known)
    gap = "" if not before or before.endswith("\n") else "\n"
    return Change(file=file, before=before, after=f"{before}{gap}{more}" if more else before)


def _first_tool(docs: Path) -> Iterator[Change]:
    """Yield the files of a first self-check where there is no tool yet."""
    if any(docs.glob("tools/*/*.yml")):
        return
    for ending in (".yml", ".md"):
        text = (STARTER / "docs" / f"{_CHECK}{ending}").read_text("utf-8")
        # There is no guide here to lead to.
        kept = [row for row in text.splitlines(keepends=True) if not row.lstrip().startswith("next:")]
        yield Change(file=docs / f"{_CHECK}{ending}", before="", after="".join(kept))
