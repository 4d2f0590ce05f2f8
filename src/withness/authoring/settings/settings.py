"""What the site generator's settings say about the site: its address, its Markdown, what it leaves out."""

import re
import tomllib
from collections.abc import Iterator
from dataclasses import dataclass
from fnmatch import fnmatch
from pathlib import Path
from typing import Any
from urllib.parse import urlsplit

from withness.authoring.yaml.reader import read_yaml_text
from withness.authoring.yaml.source import Place, Source, Unknown
from withness.authoring.yaml.text import read_text
from withness.problem import Message, Problem, nearest_to, quoted

NO_ADDRESS = Message("The settings do not say where the site will live", 'Write its address: "site_url: https://...".')
NOT_AN_ADDRESS = Message(
    "{address} is not the address of a site", 'Write it whole: "site_url: https://www.your-site.org/".'
)
PLACEHOLDER = Message(
    "{address} is nobody's address, and links that readers share, feeds and cards begin with it",
    "Write the address at which your readers will find the site, before you publish it.",
    minor=True,
    fill_in=True,
)

NO_SETTING = Message("{key} is not a setting of the site generator, which would not build the site", "{mend}")
NO_DESCRIPTION = Message(
    "The settings do not say what the site is about, and the theme's page for a wrong address has to say it",
    'Write it in a sentence: "site_description: ...".',
)

ONLY_TOOLS = "tools"
NO_POLICY = Message(
    "{found} is no choice for the policy of the pages",
    'Write "policy: tools" for the strict policy on pages with a tool alone, or take the line out.',
)
NOT_TOML = Message("These settings are no TOML ({reason})", "Correct that place.")

# The files of settings, the first that is there counts, and the generators that read them.
GENERATORS = {
    "mkdocs.yml": "mkdocs",
    "mkdocs.yaml": "mkdocs",
    "properdocs.yml": "properdocs",
    "properdocs.yaml": "properdocs",
    "zensical.toml": "zensical",
}
# The settings of MkDocs 1.6.
KEYS = (
    "INHERIT", "copyright", "dev_addr", "docs_dir", "draft_docs", "edit_uri", "edit_uri_template", "exclude_docs",
    "extra", "extra_css", "extra_javascript", "extra_templates", "hooks", "markdown_extensions", "mdx_configs", "nav",
    "not_in_nav", "plugins", "remote_branch", "remote_name", "repo_name", "repo_url", "site_author",
    "site_description", "site_dir", "site_name", "site_url", "strict", "theme", "use_directory_urls", "validation",
    "watch",
)  # fmt: skip
# Names that the standards keep for examples and for one's own machine, and what generators write as an example.
_NOBODYS = re.compile(
    r"(.*\.)?(example|example\.(com|org|net|edu)|test|invalid|localhost|local|internal|your-?(site|domain|name)\.\w+"
    r"|127(\.\d+){3}|0\.0\.0\.0|\[::1\])"
)
_BROUGHT_ALONG = ("toc", "tables", "fenced_code")


@dataclass(frozen=True, slots=True, kw_only=True)
class Settings:
    """The settings as the author wrote them; without a file they are empty."""

    source: Source

    @property
    def home(self) -> str:
        """The site's address, ending in `/`; empty when it is not known."""
        address = self.value("site_url")
        return address.rstrip("/") + "/" if isinstance(address, str) and address.strip() else ""

    @property
    def path(self) -> str:
        """The path in the site's address, `/` where it has none."""
        return urlsplit(self.home).path or "/"

    @property
    def markdown(self) -> dict[str, dict[str, Any]]:
        """The extensions of Markdown with their options, as far as a text can name them."""
        given = self.value("markdown_extensions")
        entries = given.items() if isinstance(given, dict) else _pairs(given if isinstance(given, list) else [])
        known = {str(name): options for name, options in entries}
        return {name: _known_only(known.get(name)) for name in dict.fromkeys([*_BROUGHT_ALONG, *known])}

    @property
    def has_our_theme(self) -> bool:
        """Whether the pages are Material's as this kit draws them: with templates of one's own over its own."""
        is_material = self.value("theme", "name") == "material" and bool(self.value("theme", "custom_dir"))
        return is_material and not self.has_only_tools

    @property
    def has_only_tools(self) -> bool:
        """Whether the site is somebody's own with tools of ours in it: its other pages are held to no rule of ours."""
        return bool(self.value("extra", "withness", "policy") == ONLY_TOOLS)

    def value(self, *place: str) -> Any:
        """Return what is set at a place, `None` if nothing is or only the site generator can know it."""
        found: Any = self.source.data
        for key in place:
            found = found.get(key) if isinstance(found, dict) else None
        return None if isinstance(found, Unknown) else found

    def menu(self) -> Iterator[tuple[Place, str]]:
        """Yield every link of `nav`, however deep it lies, with its place."""
        yield from _links(("nav",), self.value("nav"))

    def leaves_out(self, path: str) -> bool:
        """Say whether a file of the docs folder, by its path there, is not to be in the site."""
        lines = str(self.value("exclude_docs") or "").splitlines()
        patterns = [line.strip().strip("/") for line in lines if line.strip() and not line.startswith(("#", "!"))]
        names = [path, *path.split("/")]
        return any(fnmatch(name, pattern) for pattern in patterns for name in names)


def _links(place: Place, nav: Any) -> Iterator[tuple[Place, str]]:
    if isinstance(nav, str):
        yield place, nav
    elif isinstance(nav, dict | list):
        for key, entry in nav.items() if isinstance(nav, dict) else enumerate(nav):
            yield from _links((*place, key), entry)


def read_settings(path: Path) -> Settings:
    """Return the settings in a file, whose problems are `source.problems`."""
    if not path.is_file():
        return Settings(source=Source(path=path, data=None, lines={}))
    text, problems = read_text(path)
    if not text:
        return Settings(source=Source(path=path, data=None, lines={}, problems=tuple(problems)))
    if path.suffix == ".toml":
        return Settings(source=_read_toml(path, text))
    return Settings(source=read_yaml_text(path, text, problems, lenient=True))


def _read_toml(path: Path, text: str) -> Source:
    try:
        read = tomllib.loads(text)
    except tomllib.TOMLDecodeError as error:
        at = re.search(r"line (\d+)", str(error))
        problem = NOT_TOML.at(path, int(at[1]) if at else 1, reason=error)
        return Source(path=path, data=None, lines={}, problems=(problem,))
    rows = enumerate(text.splitlines(), 1)
    lines: dict[Place, int] = {(row.partition("=")[0].strip(),): at for at, row in rows if "=" in row}
    return Source(path=path, data=read.get("project", read), lines=lines)


def settings_beside(docs: Path) -> Settings:
    """Return the settings in `mkdocs.yml` or its like beside a docs folder."""
    return read_settings(settings_file(docs))


def settings_file(docs: Path) -> Path:
    """Return where the settings of a docs folder are to be found."""
    folder = docs.parent if docs.name not in ("", "..") else docs / ".."
    return next((folder / name for name in GENERATORS if (folder / name).is_file()), folder / "mkdocs.yml")


def address_problems(settings: Settings) -> Iterator[Problem]:
    """Yield that the site's address is missing, no address, or nobody's."""
    source = settings.source
    address = (source.data or {}).get("site_url")
    if source.data is None or isinstance(address, Unknown):
        return
    if address is None or address == "":
        yield source.problem(("site_url",), NO_ADDRESS)
    elif not (isinstance(address, str) and _is_an_address(address)):
        yield source.problem(("site_url",), NOT_AN_ADDRESS, address=quoted(str(address)))
    elif _NOBODYS.fullmatch((urlsplit(address.strip()).hostname or "").lower()):
        yield source.problem(("site_url",), PLACEHOLDER, address=quoted(address))


def key_problems(settings: Settings) -> Iterator[Problem]:
    """Yield every key that is no setting, and that the site's description is missing where its theme needs one."""
    source = settings.source
    policy = settings.value("extra", "withness", "policy")
    if policy not in (None, ONLY_TOOLS):
        yield source.problem(("extra", "withness", "policy"), NO_POLICY, found=quoted(str(policy)))
    for key in source.data or {} if source.path.suffix != ".toml" else ():
        if key not in KEYS:
            near = nearest_to(str(key), KEYS)
            mend = f"Did you mean {quoted(near)}?" if near else 'Take it out, or put it below "extra".'
            yield source.problem((key,), NO_SETTING, key=quoted(str(key)), mend=mend)
    is_bare = settings.value("theme", "name") == "material" and not (settings.has_our_theme or settings.has_only_tools)
    if is_bare and not (source.data or {}).get("site_description"):
        yield source.problem(("site_description",), NO_DESCRIPTION)


def _is_an_address(address: str) -> bool:
    try:
        parts = urlsplit(address.strip())
        return parts.scheme in ("http", "https") and bool(parts.hostname) and not re.search(r"\s", address.strip())
    except ValueError:
        return False


def _pairs(entries: list[Any]) -> Iterator[tuple[str, Any]]:
    for entry in entries:
        yield from entry.items() if isinstance(entry, dict) else [(entry, None)]


def _known_only(options: Any) -> dict[str, Any]:
    known = options.items() if isinstance(options, dict) else ()
    return {name: value for name, value in known if not isinstance(value, Unknown)}
