"""Everything from a folder of pages to a finished site, in one go."""

import os
import subprocess
import sys
from importlib.util import find_spec
from pathlib import Path

from withness.authoring.settings.settings import GENERATORS, settings_beside, settings_file
from withness.problem import Message, Problem
from withness.publishing.finishing.finish import finish
from withness.publishing.generator.running import QUIET
from withness.publishing.packages import packages_beside
from withness.publishing.placing import refused
from withness.publishing.releasing.progress import progress
from withness.publishing.vendoring.vendor import vendor

NO_GENERATOR = Message(
    "There is no site generator {generator} here", "Install it with pip, or name another with --with."
)
NOT_DRAWN = Message("{generator} could not draw the pages", "What it says stands above; mend that, and build again.")

_DRAWN = "build/drawn"
# It knows no other folder than that of its settings.
_DRAWS_IN_PLACE = ("zensical",)


def draws_apart(settings: Path, generator: str | None = None) -> bool:
    """Say whether a site stays as it is until all of a new build is in order."""
    return (generator or GENERATORS.get(settings.name)) not in _DRAWS_IN_PLACE


def build(docs: Path, generator: str | None = None, inline_scripts: int | None = None) -> list[Problem]:
    """Put in place what pages fetch, let the generator draw them, and finish the site; or return what is in the way.

    The generator is the one that reads such settings as are there, unless another is named. `inline_scripts` is how
    many kinds of inline script the theme is known to have, `None` as many as it has.
    """
    settings, file = settings_beside(docs), settings_file(docs)
    root, generator = file.parent, generator or GENERATORS[file.name]
    if find_spec(generator) is None:
        return [NO_GENERATOR.at(file, 1, generator=generator)]
    with progress("Putting the browser's Python, the fonts and the scripts in place ..."):
        problems = vendor(docs, packages_beside(root))
    if problems:
        return problems
    site = root / str(settings.value("site_dir") or "site")
    drawn = root / _DRAWN if draws_apart(file, generator) else site
    if problems := refused(site, drawn):
        return problems
    command = [sys.executable, "-m", generator, "build", "--config-file", file.name]
    # On a site that is somebody's own, what its other pages may hold is for its own settings to say.
    command += [] if settings.has_only_tools else ["--strict"]
    command += [] if drawn == site else ["--site-dir", _DRAWN]
    environment = QUIET | os.environ
    # The settings name folders by the way from where they are. In a group of its own the generator hears nothing of
    # Ctrl-C, at which it would say a word of its own: it is ended by us.
    with progress("Drawing the pages ..."):
        done = subprocess.run(
            command, cwd=root, env=environment, check=False, stdin=subprocess.DEVNULL, process_group=0
        )
    if done.returncode:
        return [NOT_DRAWN.at(file, 1, generator=generator)]
    whole = "policy, smaller twins" if settings.has_only_tools else "search, feeds, cards, proofs"
    with progress(f"Finishing: {whole} ..."):
        return finish(
            drawn,
            into=site,
            inline_scripts=inline_scripts,
            only_tools=settings.has_only_tools,
            packages=packages_beside(root),
            cache=root / "build" / "compressed",
        )
