"""Who is behind the site: a name, a way to write to them, and how they stand to whoever the site speaks of."""

from dataclasses import dataclass

from withness.markup.html import Html, element, fill
from withness.words.words import _


@dataclass(frozen=True, slots=True, kw_only=True)
class Publisher:
    """Who is behind the site, as far as the owner says it; `contact` is a web address or one for e-mail."""

    name: str | None = None
    contact: str | None = None
    relation: str | None = None


def imprint(publisher: Publisher) -> Html:
    """Return who is behind the site, in a paragraph."""
    said = [
        _("Published by {name}.").format(name=publisher.name) if publisher.name else None,
        publisher.relation,
        _contact(publisher.contact) if publisher.contact else None,
    ]
    return element("p", [part for words in said if words for part in (words, " ")][:-1], class_="publisher")


def _contact(contact: str) -> Html:
    if contact.startswith("https://"):
        return element("a", _("Get in touch"), href=contact, rel="noopener noreferrer")
    link = element("a", contact, href=f"mailto:{contact}")
    # Translators: an e-mail address.
    return element("span", fill(_("You can write to {address}."), address=link))
