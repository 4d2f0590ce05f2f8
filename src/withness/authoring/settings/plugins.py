"""The site generator's plugins that this kit does the work of, or that would undo it."""

from collections.abc import Iterator

from withness.authoring.settings.settings import Settings
from withness.problem import Message, Problem, quoted

NOT_NEEDED = Message("The plugin {plugin} is of no use here: {why}", "Take it out.", minor=True)
UNDOES = Message("The plugin {plugin} {what}", "Take it out.")

_NOT_NEEDED = {
    "search": "the search is this site's own, made from the finished pages, and no page asks for the plugin's index",
    "tags": "pages on the same subject find one another by their tags without it",
    "blog": 'articles are plain pages in the folder "articles", with their lists, feeds and drafts',
    "rss": "the feeds are written when the site is finished",
    "meta": "every page says what it says about itself between two lines ---, where it is looked at",
    "minify": "the pages are packed when the site is finished",
    "optimize": "pictures are delivered as they are",
}
_UNDOING = {
    "social": "fetches a font from Google for pictures that are drawn here without it",
    "privacy": "fetches what comes from elsewhere, and no page here may ask for any of that",
    "offline": "changes the address of every page",
    "git-committers": "asks a host on the network for people's names and shows their pictures from there",
    "mike": "changes the address of every page",
}


def plugin_problems(settings: Settings) -> Iterator[Problem]:
    """Yield every plugin that is of no use here, and every one that would undo something."""
    given = settings.value("plugins")
    for at, entry in enumerate(given if isinstance(given, list) else given or ()):
        full = next(iter(entry), "") if isinstance(entry, dict) else entry
        name = str(full).removeprefix("material/")
        place = ("plugins", at if isinstance(given, list) else str(full))
        if why := _NOT_NEEDED.get(name):
            yield settings.source.problem(place, NOT_NEEDED, plugin=quoted(name), why=why)
        elif what := _UNDOING.get(name):
            yield settings.source.problem(place, UNDOES, plugin=quoted(name), what=what)
