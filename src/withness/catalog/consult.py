"""The booking link: a plain address at whichever provider the owner uses, saying only which page it came from."""

from dataclasses import dataclass
from typing import Literal
from urllib.parse import quote, urlencode, urlsplit, urlunsplit

from withness.markup.html import Html, element
from withness.markup.links import PageKind
from withness.sheet.bring_along import BookingLink
from withness.words.words import N_, _, counted

type Provider = Literal["calendly", "cal.com", "link", "mailto"]

_CALLED = {"calendly": "Calendly", "cal.com": "Cal.com"}

_OCCASION = {
    "article": N_("If this is close to something you are living with at work, you can think it through aloud."),
    "guide": N_("If you are about to host this, or it brought up more than it settled, you can talk it through first."),
    "self-check": N_("If your result leaves you with a question about how you lead or work, you can ask it."),
}
_COACHING = N_("It’s coaching, not therapy.")
_NOT_CARE = N_(
    "It’s coaching about the work. It isn’t therapy or medical help, and when you are worn out or unwell those come"
    " first."
)

# What an e-mail address may hold and RFC 6068 does not ask to be encoded.
_PLAIN_IN_MAILTO = "@!$'*+"


@dataclass(frozen=True, slots=True, kw_only=True)
class Consult:
    """Where a consult is booked: the provider, the web or e-mail address, and the length of the call in minutes.

    `name` and `role` say with whom one talks, as far as the owner says it, and `free` that it costs nothing. `question`
    is the place of the question at Calendly, counted from 1, whose answer a reader may bring along. `terms` is what the
    offer is and is not, in the owner's words, and `button` what the links to it say.
    """

    provider: Provider
    url: str
    minutes: int
    name: str | None = None
    role: str | None = None
    free: bool = False
    terms: str | None = None
    button: str | None = None
    question: int | None = None


def address(consult: Consult, page: str) -> str:
    """Return the link's address; Calendly and Cal.com are told the page a reader came from, as `utm_content`.

    Sources: Calendly "Pre-populate invitee information" and "UTM parameters"; Cal.com "Prefill the booking form".
    """
    if consult.provider == "mailto":
        # Translators: the subject of an e-mail that asks for a talk.
        subject = counted("A {n}-minute consult", consult.minutes)
        to = quote(consult.url, safe=_PLAIN_IN_MAILTO)
        return f"mailto:{to}?subject={quote(subject.format(n=consult.minutes))}"
    if consult.provider == "link":
        return consult.url
    parts = urlsplit(consult.url)
    query = "&".join(filter(None, [parts.query, urlencode({"utm_content": page}, quote_via=quote)]))
    return urlunsplit(parts._replace(query=query))


def booking_link(consult: Consult, page: str) -> BookingLink:
    """Return the link with the field of its address that takes a reader's own words, where it has one.

    Sources: Calendly "How to pre-fill invitee information in your Calendly link"; Cal.com's "Additional notes" is a
    text area, which its form keeps to 1,000 letters where its owner sets no other limit; RFC 6068 for e-mail.
    """
    fields = {
        "calendly": f"a{consult.question}" if consult.question else None,
        "cal.com": "notes",
        "mailto": "body",
        "link": None,
    }
    return BookingLink(
        address=address(consult, page),
        opens=_opens(consult),
        field=fields[consult.provider],
        longest=1000 if consult.provider == "cal.com" else None,
    )


def _opens(consult: Consult) -> str:
    return _CALLED.get(consult.provider) or urlsplit(consult.url).hostname or ""


def consult_link(consult: Consult, page: str, *, quiet: bool = False) -> Html:
    """Return the link that offers a consult: its words say where it leads, and how long the call is or the owner's."""
    return element(
        "a",
        _words(consult).format(n=consult.minutes, host=_opens(consult), button=consult.button),
        class_="quiet-button" if quiet else "button",
        href=address(consult, page),
        rel="noopener noreferrer",
    )


def _words(consult: Consult) -> str:
    n = consult.minutes
    if consult.provider == "mailto":
        free = counted("Write to ask for a free {n}-minute consult", n)
        words = free if consult.free else counted("Write to ask for a {n}-minute consult", n)
        return "{button}" if consult.button else words
    if consult.button:
        # Translators: the button is the owner's words for booking a talk; the host, the service to which they lead.
        return _("{button} (opens {host})")
    # Translators: the host is the service to which the link leads, such as Calendly.
    free = counted("Book a free {n}-minute consult (opens {host})", n)
    # Translators: the host is the service to which the link leads, such as Calendly.
    return free if consult.free else counted("Book a {n}-minute consult (opens {host})", n)


def invitation(
    consult: Consult, page: str, kind: PageKind = "page", *, quiet: bool = False, bring: str | None = None
) -> Html:
    """Return the short section that closes a result, a guide or an article: an offer to talk, and what it is not.

    A `quiet` one is for pages whose readers may need something else first, and says so. `bring` is the way to the page
    on which a reader chooses what to bring along.
    """
    heading = _("Talk it over with {name}") if consult.name else _("Talk it over with a person")
    # Who may need other help first is told so in the kit's own words, whatever the owner's are.
    care = _(_NOT_CARE) if quiet else consult.terms or _(_COACHING)
    said = [None if quiet else _occasion(kind), _offer(consult), care]
    return element(
        "section",
        element("h2", heading.format(name=consult.name), id="talk-it-over"),
        element("p", " ".join(filter(None, said))),
        element("p", _("Your answers and notes stay on your device: the link carries only the name of this page.")),
        element("p", consult_link(consult, page, quiet=quiet)),
        element("p", element("a", _("Bring only this: choose line by line"), href=bring), class_="more")
        if bring
        else None,
        class_="invitation quiet" if quiet else "invitation",
        aria_labelledby="talk-it-over",
    )


def _occasion(kind: PageKind) -> str | None:
    return _(_OCCASION[kind]) if kind in _OCCASION else None


def _offer(consult: Consult) -> str:
    # Whoever has terms of their own says there whether anything is owed; that it is free, the link says, or the
    # owner on it.
    words = _free(consult) if consult.free and consult.terms is None else _without_price(consult)
    return words.format(name=consult.name, role=consult.role, n=consult.minutes)


def _free(consult: Consult) -> str:
    if consult.name and consult.role:
        # Translators: the name is of the person one talks with, the role such as "leadership coach".
        return counted("{name}, {role}, offers a free {n}-minute call, with no obligation.", consult.minutes)
    if consult.name:
        return counted("{name} offers a free {n}-minute call, with no obligation.", consult.minutes)
    return counted("A free {n}-minute call, with no obligation.", consult.minutes)


def _without_price(consult: Consult) -> str:
    if consult.name and consult.role:
        # Translators: the name is of the person one talks with, the role such as "leadership coach".
        return counted("{name}, {role}, offers a {n}-minute call.", consult.minutes)
    if consult.name:
        return counted("{name} offers a {n}-minute call.", consult.minutes)
    return counted("A {n}-minute call.", consult.minutes)
