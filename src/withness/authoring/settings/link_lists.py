"""The lists of links in `extra`: at the foot of every page, to other places on the web, to other languages."""

from typing import Any, ClassVar

from withness.authoring.settings.settings import Settings
from withness.authoring.shape.shape import Shape, Text, field, shape_problems
from withness.authoring.yaml.source import Source, Unknown
from withness.problem import Problem


class FooterShape(Shape):
    """A page that every page names at its foot."""

    called = "a link of the footer"

    name: Text = field("the words of the link")
    link: Text = field("where it leads, such as about/")


class SocialShape(Shape):
    """A place on the web that every page names at its foot with an icon."""

    called = "a social link"

    icon: Text = field("one of Material's icons, such as fontawesome/brands/mastodon")
    link: Text = field("the whole address, such as https://mastodon.example/@you")
    name: Text | None = field("what the icon stands for, in words", default=None)


class AlternateShape(Shape):
    """The site in another language."""

    called = "a language"

    name: Text = field("what the language calls itself, such as Deutsch")
    link: Text = field("the address of the site in that language, such as /de/")
    lang: Text = field("the code of the language, such as de")


class _ListsShape(Shape):
    called = '"extra"'
    parts: ClassVar = {"footer": FooterShape, "social": SocialShape, "alternate": AlternateShape}

    footer: list[FooterShape] = field("a list of links, each with name and link", default=[])
    social: list[SocialShape] = field("a list of links, each with icon and link", default=[])
    alternate: list[AlternateShape] = field("a list of languages, each with name, link and lang", default=[])


LISTS = tuple(_ListsShape.model_fields)


def link_list_problems(settings: Settings) -> list[Problem]:
    """Return what is wrong with the keys of these lists."""
    given = {name: settings.value("extra", name) for name in LISTS}
    data = {name: links for name, links in given.items() if links is not None and not _only_known_later(links)}
    lines = settings.source.lines_below("extra")
    return shape_problems(_ListsShape, Source(path=settings.source.path, data=data, lines=lines))


def _only_known_later(value: Any) -> bool:
    within = value.values() if isinstance(value, dict) else value if isinstance(value, list) else ()
    return isinstance(value, Unknown) or any(map(_only_known_later, within))
