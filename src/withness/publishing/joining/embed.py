"""A self-check for a page that no site generator makes: a folder to upload, and three lines to put into the page."""

from pathlib import Path

from withness.authoring.library.instruments import read_instrument
from withness.authoring.settings.settings import Settings
from withness.form.form import form
from withness.instrument.instrument import Instrument
from withness.markup.html import Html, element, escape
from withness.problem import Message, Problem
from withness.publishing.finished.finished_page import read_page
from withness.publishing.finished.policy import page_policy, with_policy
from withness.publishing.packages import packages_beside
from withness.publishing.releasing.begin_site import overrides
from withness.publishing.translating.translation import site_translation
from withness.publishing.vendoring.stylesheet import ANY_THEME
from withness.publishing.vendoring.vendor import vendor
from withness.words.words import speak

NOT_OURS = Message(
    "There is something else in this folder already", "Name a folder that is not there yet, or one that embed has made."
)

_KIT = "assets/withness"
_NEEDED = (
    "script-src 'self' 'wasm-unsafe-eval'; style-src 'self'; img-src 'self' data:; connect-src 'self'; worker-src blob:"
)
_WHAT_TO_DO = """\
Wrote {folder}. Upload it to your site as it is, and put these lines into the page:

<link rel="stylesheet" href="{place}{kit}/{style}">
<script type="module" src="{place}{kit}/withness.js"></script>
<withness-tool data-part><a href="{place}{name}.html">{title}</a></withness-tool>

{place} is where the folder lies on your site; correct it if it lies elsewhere. Page and folder must have one host.
If the page has a policy (Content-Security-Policy), it must hold at least:

{policy}

What other scripts of that page do is theirs: they could read what a reader answers, and send it. {name}.html, where
the link leads, is the same self-check by itself, and nothing can be sent from there.
"""


def embed(file: Path, folder: Path, settings: Settings) -> tuple[str, list[Problem]]:
    """Write all that a self-check needs into a folder; return the lines for a page with what to do, or what is wrong.

    It speaks the language of the site whose `settings` are given. Links to other pages are left out, as is the way into
    a team's picture, since those pages are not there.
    """
    if folder.exists() and not (folder / _KIT).is_dir() and (not folder.is_dir() or any(folder.iterdir())):
        return "", [NOT_OURS.at(folder, 1)]
    instrument, problems = read_instrument(file, None)
    if instrument is None:
        return "", problems
    speak(site_translation(settings).language)
    if problems := vendor(folder, packages_beside(Path()), settings):
        return "", problems
    page = f"<!DOCTYPE html>\n{_page(instrument, str(settings.value('theme', 'language') or 'en'))}\n"
    page = page.replace("</head>", f"{_start()}</head>", 1)
    alone = folder / f"{instrument.name}.html"
    alone.write_text(page, "utf-8")
    alone.write_bytes(with_policy(page.encode(), page_policy([read_page(folder, alone)])))
    words = {"folder": folder.as_posix(), "place": f"/{folder.resolve().name}/", "kit": _KIT, "style": ANY_THEME}
    words |= {"name": instrument.name, "title": escape(instrument.title), "policy": _NEEDED}
    return _WHAT_TO_DO.format(**words), []


def _page(instrument: Instrument, language: str) -> Html:
    """Return a page of its own for the self-check, in the look of the kit: where scripts are off, a link leads here."""
    head = element(
        "head",
        element("meta", charset="utf-8"),
        element("meta", name="viewport", content="width=device-width, initial-scale=1"),
        element("title", instrument.title),
        element("meta", name="description", content=instrument.summary),
        element("link", rel="stylesheet", href=f"{_KIT}/withness.css"),
    )
    words = element(
        "article",
        element("h1", instrument.title),
        element("p", instrument.summary, class_="lede"),
        form(instrument),
        class_="words",
    )
    return element("html", head, element("body", element("main", words)), lang=language)


def _start() -> str:
    """Return the few lines that stand in every page of ours: they ask for the script, and say if it does not come."""
    lines = (overrides() / "partials" / "start.html").read_text("utf-8").partition("-#}\n")[2]
    return lines.replace("{{ 'assets/withness/withness.js' | url }}", f"{_KIT}/withness.js")
