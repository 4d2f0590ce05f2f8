"""The booking link: a plain address at whichever provider the owner uses, saying only which page it came from."""

from dataclasses import dataclass
from typing import Literal
from urllib.parse import quote, urlencode, urlsplit, urlunsplit

from withness.markup.html import Html, element

type Provider = Literal["calendly", "cal.com", "link", "mailto"]

_CALLED = {"calendly": "Calendly", "cal.com": "Cal.com"}

# What an e-mail address may hold and RFC 6068 does not ask to be encoded.
_PLAIN_IN_MAILTO = "@!$'*+"


@dataclass(frozen=True, slots=True, kw_only=True)
class Consult:
    """Where a consult is booked: the provider, the web or e-mail address, and the length of the call in minutes."""

    provider: Provider
    url: str
    minutes: int


def address(consult: Consult, page: str) -> str:
    """Return the link's address; Calendly and Cal.com are told the page a reader came from, as `utm_content`.

    Sources: Calendly "Pre-populate invitee information" and "UTM parameters"; Cal.com "Prefill the booking form".
    """
    if consult.provider == "mailto":
        return (
            f"mailto:{quote(consult.url, safe=_PLAIN_IN_MAILTO)}?subject={quote(f'A {consult.minutes}-minute consult')}"
        )
    if consult.provider == "link":
        return consult.url
    parts = urlsplit(consult.url)
    query = "&".join(filter(None, [parts.query, urlencode({"utm_content": page}, quote_via=quote)]))
    return urlunsplit(parts._replace(query=query))


def consult_link(consult: Consult, page: str) -> Html:
    """Return the link that offers a consult: its words say where it leads and how long the call is."""
    if consult.provider == "mailto":
        words = f"Write to ask for a free {consult.minutes}-minute consult"
    else:
        host = _CALLED.get(consult.provider) or urlsplit(consult.url).hostname or ""
        words = f"Book a free {consult.minutes}-minute consult (opens {host})"
    return element("a", words, class_="button", href=address(consult, page), rel="noopener noreferrer")


def invitation(consult: Consult, page: str) -> Html:
    """Return the short section that closes a result, a guide or an article: an offer to talk, and what it is not."""
    return element(
        "section",
        element("h2", "Talk it over with a person", id="talk-it-over"),
        element(
            "p",
            f"The first {consult.minutes} minutes are free, and bind you to nothing. It is a talk about work, and"
            " no therapy. Your answers and notes stay on"
            " your device: the link carries only the name of this page.",
        ),
        element("p", consult_link(consult, page)),
        class_="invitation",
        aria_labelledby="talk-it-over",
    )
