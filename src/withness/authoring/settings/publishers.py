"""Who is behind the site, as the owner sets it in `mkdocs.yml`, under `extra.publisher`."""

from collections.abc import Iterator, Mapping
from pathlib import Path
from typing import ClassVar

from withness.authoring.settings.addresses import is_email, is_web_address
from withness.authoring.settings.settings import Settings
from withness.authoring.shape.shape import Shape, Text, field, shape_problems
from withness.authoring.yaml.source import Place, Source, Unknown
from withness.catalog.publisher import Publisher
from withness.problem import Message, Problem, quoted

NO_CONTACT = Message(
    "{contact} is neither an e-mail address nor a web address that begins with https://",
    'Write one of them: "you@example.org".',
)
NOT_SAID = Message(
    "The pages do not say who is behind this site: {missing}",
    'Write it under "extra": "publisher: {{name: ..., contact: ...}}".',
    minor=True,
    fill_in=True,
)


class PublisherShape(Shape):
    """Who is behind the site."""

    called = "a publisher"

    name: Text | None = field("who publishes the site: a person or an organization", default=None)
    contact: Text | None = field("where to write to them: an e-mail or a web address", default=None)
    relation: Text | None = field("how they stand to whoever the site speaks of, in a sentence or two", default=None)


class _SettingsShape(Shape):
    called = "the settings"
    parts: ClassVar = {"publisher": PublisherShape}

    publisher: PublisherShape = field("who is behind the site: name, contact and relation")


def read_publisher(
    data: object, path: Path = Path("mkdocs.yml"), lines: Mapping[Place, int] | None = None
) -> tuple[Publisher | None, list[Problem]]:
    """Return who is behind the site, or what is wrong with the setting."""
    source = Source(path=path, data={"publisher": data}, lines=lines or {})
    problems = [*shape_problems(_SettingsShape, source), *_contact_problems(source, data)]
    if problems:
        return None, problems
    return Publisher(**PublisherShape.model_validate(data).model_dump()), []


def publisher_problems(settings: Settings) -> Iterator[Problem]:
    """Yield what is wrong with the setting, and what readers are not told of who is behind the site."""
    data = settings.source.data
    extra = (data or {}).get("extra")
    given = extra.get("publisher") if isinstance(extra, dict) else None
    if data is None or isinstance(given, Unknown) or isinstance(extra, Unknown):
        return
    # The pages of somebody's own site say it in their own way, and no part of ours shows it there.
    if given is None and settings.has_only_tools:
        return
    if given is not None:
        wrong = read_publisher(given, settings.source.path, settings.source.lines_below("extra"))[1]
        yield from wrong
        if wrong:
            return
    known = given if isinstance(given, dict) else {}
    if missing := [what for key, what in (("name", "no name"), ("contact", "no contact")) if not known.get(key)]:
        yield settings.source.problem(("extra", "publisher"), NOT_SAID, missing=" and ".join(missing))


def _contact_problems(source: Source, data: object) -> Iterator[Problem]:
    contact = data.get("contact") if isinstance(data, Mapping) else None
    if isinstance(contact, str) and contact.strip() and not (is_email(contact) or is_web_address(contact)):
        yield source.problem(("publisher", "contact"), NO_CONTACT, contact=quoted(contact))
