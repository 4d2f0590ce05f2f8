"""Everything from a folder of pages to a finished site, in one go."""

import os
import subprocess
import sys
from importlib.util import find_spec
from pathlib import Path

from withness.authoring.settings.settings import settings_beside, settings_file
from withness.problem import Message, Problem
from withness.publishing.finishing.finish import finish
from withness.publishing.generator.preview import QUIET
from withness.publishing.packages import packages_beside
from withness.publishing.vendoring.vendor import vendor

# The one that the frame of our pages has: it sets the scheme before the first paint.
OUR_INLINE_SCRIPTS = 1

NO_GENERATOR = Message(
    "There is no site generator {generator} here", "Install it with pip, or name another with --with."
)
NOT_DRAWN = Message("{generator} could not draw the pages", "What it says stands above; mend that, and build again.")


def build(docs: Path, generator: str, inline_scripts: int | None = None) -> list[Problem]:
    """Put in place what pages fetch, let the generator draw them, and finish the site; or return what is in the way.

    `inline_scripts` is how many kinds of inline script the theme is known to have, `None` as many as our own frame has.
    """
    settings, file = settings_beside(docs), settings_file(docs)
    root = file.parent
    if find_spec(generator) is None:
        return [NO_GENERATOR.at(file, 1, generator=generator)]
    _say("Putting the browser's Python, the fonts and the scripts in place ...")
    if problems := vendor(docs, packages_beside(root)):
        return problems
    _say("Drawing the pages ...")
    command = [sys.executable, "-m", generator, "build", "--strict", "--config-file", file.name]
    environment = QUIET | os.environ
    # The settings name folders by the way from where they are.
    if subprocess.run(command, cwd=root, env=environment, check=False).returncode:
        return [NOT_DRAWN.at(file, 1, generator=generator)]
    cache = root / "build" / "compressed"
    _say(f"Finishing: search, feeds, cards, proofs{'' if cache.is_dir() else '; the first time it takes a minute'} ...")
    site = root / str(settings.value("site_dir") or "site")
    allowed = (OUR_INLINE_SCRIPTS if settings.has_our_theme else 0) if inline_scripts is None else inline_scripts
    return finish(site, inline_scripts=allowed, packages=packages_beside(root), cache=cache)


def _say(words: str) -> None:
    print(words, flush=True)
