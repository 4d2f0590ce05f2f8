"""Where a site is published: the settings that a host reads, and what a person has to do there."""

import json
import re
import shutil
from importlib.metadata import PackageNotFoundError, distribution
from pathlib import Path
from urllib.parse import urlsplit
from urllib.request import url2pathname

from withness import __version__
from withness.authoring.settings.settings import (
    NO_ADDRESS,
    Settings,
    address_problems,
    settings_beside,
    settings_file,
)
from withness.problem import Message, Problem, nearest_to, quoted
from withness.publishing.finishing.hosting import PERMISSIONS
from withness.publishing.generator.installed import packages_named
from withness.publishing.releasing.begin_site import in_addresses

RECIPES = Path(__file__).parent / "recipes"
# What each host reads, by its place in the folder of the site.
HOSTS = {
    "github-pages": ".github/workflows/publish.yml",
    "netlify": "netlify.toml",
    "cloudflare": "wrangler.jsonc",
    "nginx": "nginx-site.conf",
    "s3": "aws-site.yml",
}
# These build the site themselves, so they need the kit; and these have no place for a site but the root of an address.
_BUILDING = ("github-pages", "netlify", "cloudflare")
_AT_ROOT = ("netlify", "cloudflare", "s3")
_NEEDED = "requirements.txt"
_MORE = "# What the settings name beside that, in the versions with which they were built here."

NO_SUCH_HOST = Message("There is no host of this name", "The hosts are {hosts}{mend}")
STAYS = Message(
    "There is already a file of this name, and it stays as it is", "To have it written anew, move it away first."
)
NO_KIT_IN_IT = Message(
    "This file was there already, and does not name the kit, which the host needs to build the site",
    'Add the line "{kit}".',
    minor=True,
)
NOT_AT_THE_ROOT = Message(
    "{address} ends in a path, and this host serves a site at the root of an address alone",
    "Write {root}, or publish the site on github-pages or nginx.",
)


def begin_host(host: str, docs: Path) -> tuple[list[Path], str, list[Problem]]:
    """Write what a host needs into the folder of a site; return the files, what to do next, and what is wrong."""
    settings, root = settings_beside(docs), settings_file(docs).parent
    if problems := _in_the_way(host, settings):
        return [], "", problems
    file = root / HOSTS[host]
    wheel = _installed_from()
    kit = wheel.name if wheel else f"withness-{__version__}-py3-none-any.whl"
    words = _words(settings, root, kit) | {"FILE": HOSTS[host]}
    if file.exists():
        return [], _filled(f"{host}.txt", words), [STAYS.at(file, 1)]
    written = [_write(file, _filled(f"{host}{file.suffix}", words))]
    notes: list[Problem] = []
    said = _filled(f"{host}.txt", words)
    if host in _BUILDING:
        needed, own = root / _NEEDED, root / "kit" / kit
        if not needed.exists():
            more = "".join(f"{line}\n" for line in packages_named(settings))
            written.append(_write(needed, _filled(_NEEDED, words) + (f"{_MORE}\n{more}" if more else "")))
        elif "withness" not in needed.read_text("utf-8", "replace"):
            notes.append(NO_KIT_IN_IT.at(needed, 1, kit=f"./kit/{kit}"))
        if wheel and not own.exists():
            own.parent.mkdir(exist_ok=True)
            shutil.copyfile(wheel, own)
            written.append(own)
        if not own.exists():
            said = f"First put {kit}, from which you installed the kit, into the folder kit here.\n{said}"
    return written, said, notes


def _in_the_way(host: str, settings: Settings) -> list[Problem]:
    source = settings.source
    if host not in HOSTS:
        near = nearest_to(host, HOSTS)
        mend = f". Did you mean {quoted(near)}?" if near else ""
        return [NO_SUCH_HOST.at(Path(host), 0, hosts=", ".join(HOSTS), mend=mend)]
    wrong = [*source.problems, *(problem for problem in address_problems(settings) if not problem.is_minor)]
    if wrong or not settings.home:
        return wrong or [NO_ADDRESS.at(source.path, 1)]
    path = urlsplit(settings.home).path
    if host in _AT_ROOT and path != "/":
        address, root = quoted(settings.home), quoted(settings.home.removesuffix(path) + "/")
        return [source.problem(("site_url",), NOT_AT_THE_ROOT, address=address, root=root)]
    return []


def _words(settings: Settings, root: Path, kit: str) -> dict[str, str]:
    """Return what a recipe is filled with."""
    address = urlsplit(settings.home)
    return {
        "ADDRESS": settings.home,
        "HOST": address.hostname or "",
        "PATH": address.path,
        "NAME": in_addresses(root.resolve().name),
        "KIT": kit,
        "PERMISSIONS": PERMISSIONS,
    }


def _filled(recipe: str, words: dict[str, str]) -> str:
    text = (RECIPES / recipe).read_text("utf-8")
    return re.sub("⟦([A-Z]+)⟧", lambda word: words[word[1]], text)


def _write(file: Path, text: str) -> Path:
    file.parent.mkdir(parents=True, exist_ok=True)
    with file.open("x", encoding="utf-8", newline="\n") as new:
        new.write(text)
    return file


def _installed_from() -> Path | None:
    """Return the wheel from which this kit was installed, if it is still where it was."""
    try:
        told = json.loads(distribution("withness").read_text("direct_url.json") or "{}")
    except PackageNotFoundError:
        return None
    parts = urlsplit(told.get("url", ""))
    file = Path(url2pathname(parts.path))
    return file if parts.scheme == "file" and file.suffix == ".whl" and file.is_file() else None
