"""What the settings name of Material's own: icons, and the language of its words."""

from collections.abc import Iterator
from functools import cache
from importlib.util import find_spec
from pathlib import Path

from withness.authoring.settings.settings import Settings
from withness.authoring.yaml.source import Place
from withness.problem import Message, Problem, nearest_to, quoted
from withness.publishing.translating.translation import unsaid

NO_ICON = Message("There is no icon {icon}", "{mend}")
NO_LANGUAGE = Message("Material has no words in the language {language}", "{mend}")
KIT_IN_ENGLISH = Message(
    "Material's words are in {language} now, and those of the kit stay English: its forms, results and days",
    "Leave it so if your readers know both; what stands in the frame of a page is marked as English.",
    minor=True,
)
KIT_IN_PART = Message(
    "Material's words are in {language} now, and the kit knows that language in part: the rest stays English",
    "Leave it so if your readers know both, or say the rest in the kit's catalog of that language.",
    minor=True,
)

# The icons that this site shows; of others `check` says that it does not.
_SHOWN = ("logo", "edit", "view", "top", "previous", "next")


def name_problems(settings: Settings) -> Iterator[Problem]:
    """Yield every icon and language that Material does not have, as far as it is installed here."""
    templates = _templates()
    if templates and settings.has_our_theme:
        yield from _language(settings, templates / "partials" / "languages")
        own = settings.source.path.parent / str(settings.value("theme", "custom_dir"))
        for place, icon in _icons(settings):
            if not any((folder / ".icons" / f"{icon}.svg").is_file() for folder in (own, templates)):
                yield settings.source.problem(place, NO_ICON, icon=quoted(icon), mend=_nearest(icon, templates))


def _language(settings: Settings, languages: Path) -> Iterator[Problem]:
    language = settings.value("theme", "language")
    if not isinstance(language, str) or language == "en":
        return
    known = [file.stem for file in languages.glob("*.html")]
    words: dict[str, object] = {"language": quoted(language)}
    if language in known:
        missing, of_all = unsaid(language)
        if missing:
            told = KIT_IN_ENGLISH if missing == of_all else KIT_IN_PART
            yield settings.source.problem(("theme", "language"), told, **words)
    else:
        near = nearest_to(language, known, 0.7)
        mend = f"Did you mean {quoted(near)}?" if near else 'Write the code of one, such as "de".'
        yield settings.source.problem(("theme", "language"), NO_LANGUAGE, mend=mend, **words)


def _icons(settings: Settings) -> Iterator[tuple[Place, str]]:
    for key in _SHOWN:
        if isinstance(icon := settings.value("theme", "icon", key), str):
            yield ("theme", "icon", key), icon
    for place, entry in settings.source.entries(("extra", "social")):
        if isinstance(icon := entry.get("icon"), str):
            yield (*place, "icon"), icon


def _nearest(icon: str, templates: Path) -> str:
    """Return how to mend the name of an icon, by the one most like it in any of Material's sets."""
    names = {file.stem: file for file in (templates / ".icons").rglob("*.svg")}
    near = nearest_to(icon.rpartition("/")[2], names, 0.75)
    found = names[near].relative_to(templates / ".icons").with_suffix("").as_posix() if near else ""
    return f"Did you mean {quoted(found)}?" if found else 'Write its set and its name: "fontawesome/brands/mastodon".'


@cache
def _templates() -> Path | None:
    found = find_spec("material")
    folder = Path(found.origin).parent / "templates" if found and found.origin else None
    return folder if folder and folder.is_dir() else None
