"""What the settings name and the site generator would not find here: a theme, a plugin, an extension of Markdown."""

import re
from collections.abc import Collection, Iterator
from importlib.metadata import EntryPoints, entry_points, requires, version
from importlib.util import find_spec
from pathlib import Path
from typing import Any

from withness.authoring.settings.settings import GENERATORS, Settings
from withness.authoring.yaml.source import Place
from withness.problem import Message, Problem, nearest_to, quoted

NOT_INSTALLED = Message("The {noun} {name} is not installed here, and {generator} would not build the site", "{mend}")


# What comes with the kit, and what these bring in their turn.
_BROUGHT = ("withness", "mkdocs", "mkdocs-material")


def is_installed(generator: str) -> bool:
    """Say whether there is such a generator for this Python."""
    return find_spec(generator) is not None


def missing(settings: Settings, generator: str | None = None) -> Iterator[Problem]:
    """Yield every theme, plugin and extension of Markdown that a generator would look for in vain.

    The generator is the one that reads such settings, unless another is named; of one that is not here nobody can tell.
    """
    generator = generator or GENERATORS[settings.source.path.name]
    if settings.source.problems or generator not in GENERATORS.values() or not is_installed(generator):
        return
    here, themes = entry_points(), list(_theme(settings))
    # Zensical has those plugins that it knows in itself, and passes over all others.
    plugins = list(_listed(settings, "plugins")) if generator != "zensical" else []
    extensions = list(_listed(settings, "markdown_extensions"))
    for noun, named, known, otherwise in (
        ("theme", themes, _themes(here, generator), 'write "name: material"'),
        ("plugin", plugins, _plugins(here, generator, *(name for _, name in themes)), "take the line out"),
        ("extension of Markdown", extensions, _extensions(here, settings, extensions), "take the line out"),
    ):
        for place, name in named:
            if name not in known:
                words = {"noun": noun, "name": quoted(name), "mend": _mend(name, known, otherwise)}
                yield settings.source.problem(place, NOT_INSTALLED, generator=generator, **words)


def packages_named(settings: Settings) -> list[str]:
    """Return the packages of the generator and of all that the settings name, as a list of what is needed has them.

    Such as `mkdocs-glightbox==0.5.2`, by the version that is installed here; those that the kit brings are left out.
    """
    generator = GENERATORS[settings.source.path.name]
    named = [*_theme(settings), *_listed(settings, "plugins"), *_listed(settings, "markdown_extensions")]
    names = {name for _, name in named}
    asked = {f"{maker}.{kind}" for maker in ("mkdocs", generator) for kind in ("themes", "plugins")}
    found = [entry for group in (*asked, "markdown.extensions") for entry in entry_points(group=group)]
    needed = [line for name in _BROUGHT for line in requires(name) or () if "extra ==" not in line]
    own = {canonical(re.split(r"[\s<>=!~;(\[]", line)[0]) for line in needed} | {"withness"}
    packages = {entry.dist.name: entry.dist.version for entry in found if entry.dist and entry.name in names}
    if is_installed(generator):
        packages |= {generator: version(generator)}
    return [f"{name}=={known}" for name, known in sorted(packages.items()) if canonical(name) not in own]


def canonical(name: str) -> str:
    """Return the name of a package as an index has it (PEP 503)."""
    return re.sub(r"[-_.]+", "-", name).lower()


def _theme(settings: Settings) -> Iterator[tuple[Place, str]]:
    theme, name = settings.value("theme"), settings.value("theme", "name")
    if isinstance(theme, str):
        yield ("theme",), theme
    elif isinstance(name, str):
        yield ("theme", "name"), name


def _listed(settings: Settings, key: str) -> Iterator[tuple[Place, str]]:
    """Yield each name in a list or a mapping, with its place."""
    given: Any = settings.value(key)
    for at, entry in enumerate(given if isinstance(given, list | dict) else ()):
        name = next(iter(entry), None) if isinstance(entry, dict) else entry
        if isinstance(name, str):
            yield (key, at if isinstance(given, list) else name), name


def _themes(here: EntryPoints, generator: str) -> set[str]:
    return _brought(here, generator, "themes") | ({"material", "zensical"} if generator == "zensical" else set())


def _plugins(here: EntryPoints, generator: str, theme: str = "") -> set[str]:
    """Return the names by which a plugin may be called: a theme's own also without the theme's name before them."""
    names = _brought(here, generator, "plugins")
    return names | {name.removeprefix(f"{theme}/") for name in names} | {f"/{name}" for name in names}


def _brought(here: EntryPoints, generator: str, kind: str) -> set[str]:
    """Return what packages bring for a generator; ProperDocs takes no notice of what MkDocs itself brings."""
    entries = here.select(group=f"mkdocs.{kind}")
    names = {entry.name for entry in entries if generator != "properdocs" or not entry.value.startswith("mkdocs.")}
    return names | {entry.name for entry in here.select(group=f"{generator}.{kind}")}


def _extensions(here: EntryPoints, settings: Settings, named: list[tuple[Place, str]]) -> set[str]:
    """Return the extensions that packages bring under a name, and those that are named as a module or a class in it."""
    root = settings.source.path.parent
    modules = {name for _, name in named if _is_module(name.partition(":")[0], root)}
    return modules | {entry.name for entry in here.select(group="markdown.extensions")}


def _is_module(name: str, root: Path) -> bool:
    """Say whether Python finds a module; also in the folder of the settings, where the generator runs."""
    own = root / name.partition(".")[0]
    try:
        return own.is_dir() or own.with_suffix(".py").is_file() or find_spec(name) is not None
    except (ImportError, ValueError):
        return False


def _mend(name: str, known: Collection[str], otherwise: str) -> str:
    if " - " in name:
        return "Two lines were read as one: begin each with its dash below that of the other."
    if name == "material":
        return "Run: pip install mkdocs-material."
    if near := nearest_to(name, known, 0.75):
        return f"Did you mean {quoted(near)}?"
    return f"Install the package that brings it with pip, as its own pages say, or {otherwise}."
