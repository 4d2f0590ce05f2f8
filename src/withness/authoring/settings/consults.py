"""The booking link as the owner sets it in `mkdocs.yml`, under `extra.consult`."""

from collections.abc import Iterator, Mapping
from pathlib import Path
from typing import ClassVar, Literal
from urllib.parse import urlsplit

from withness.authoring.settings.addresses import is_email, is_web_address
from withness.authoring.shape.shape import Shape, Text, field, shape_problems
from withness.authoring.yaml.source import Place, Source, Unknown
from withness.catalog.consult import Consult
from withness.problem import Message, Problem, quoted

NOT_THE_PROVIDERS = Message("{url} is not an address at {provider}", 'Write the whole address: "{example}".')
NOT_SECURE = Message("{url} is not a web address that begins with https://", 'Write the whole address: "{example}".')
NOT_AN_EMAIL = Message("{url} is not an e-mail address", 'Write the address alone: "{example}".')
OTHER_PROVIDER = Message(
    "{url} is {what}, and the provider here is {provider}", 'Write "provider: {right}" too: both change together.'
)
NO_SUCH_QUESTIONS = Message(
    '"question" says which question at Calendly a reader may bring an answer to, and the provider here is {provider}',
    'Leave "question" out.',
)
LIST_OF_ALL = Message(
    "{url} leads to the list of all that can be booked there, and the button speaks of one talk of {minutes} minutes",
    'To lead straight to that, write its own address, such as "{example}".',
    minor=True,
)
LONG_BUTTON = Message(
    "{button} has {n} letters, and the button stands at the top of every page, on a phone too",
    'Say it in {longest} letters or fewer, such as "Book a first talk".',
    minor=True,
)

_LONGEST = 24
_EXAMPLES = {
    "calendly": "https://calendly.com/your-name/15-minute-consult",
    "cal.com": "https://cal.com/your-name/15min",
    "link": "https://example.org/book",
    "mailto": "you@example.org",
}
_WHAT = {
    "calendly": "an address at Calendly",
    "cal.com": "an address at Cal.com",
    "link": "a web address",
    "mailto": "an e-mail address",
}
_HOSTS = {"calendly": "calendly.com", "cal.com": "cal.com"}


class ConsultShape(Shape):
    """Where a consult is booked."""

    called = "a consult"

    provider: Literal["calendly", "cal.com", "link", "mailto"] = field("calendly, cal.com, link or mailto")
    url: Text = field("the address where a consult is booked, or the e-mail address for mailto")
    minutes: int = field("how many minutes the consult takes", examples=[15], ge=1)
    name: Text | None = field("the name of the person one talks with", default=None)
    role: Text | None = field("what that person is, such as leadership coach", default=None)
    free: bool = field("true if it costs nothing, which the pages then say", default=False)
    terms: Text | None = field(
        "what the talk is and is not, in your own words, such as: It is mentoring, and you decide what comes next.",
        default=None,
    )
    button: Text | None = field("what the button says, such as: Book a first talk", default=None)
    # Calendly allows ten of them ("Perguntas aos convidados" in its help).
    question: int | None = field(
        "which question on the Calendly page, counted from 1, may hold what a reader brings; it must take plain text",
        examples=[1],
        ge=1,
        le=10,
        default=None,
    )


class _SettingsShape(Shape):
    called = "the settings"
    parts: ClassVar = {"consult": ConsultShape}

    consult: ConsultShape = field("where a consult is booked: provider, url and minutes")


def read_consult(
    data: object, path: Path = Path("mkdocs.yml"), lines: Mapping[Place, int] | None = None
) -> tuple[Consult | None, list[Problem]]:
    """Return the booking link that the settings describe, or what is wrong with them."""
    source = Source(path=path, data={"consult": data}, lines=lines or {})
    problems = [
        *shape_problems(_SettingsShape, source),
        *_address_problems(source, data),
        *_question_problems(source, data),
    ]
    if problems:
        return None, problems
    shape = ConsultShape.model_validate(data)
    return Consult(**shape.model_dump()), []


def consult_problems(settings: Source) -> list[Problem]:
    """Return what is wrong with the consult in a site generator's settings."""
    extra = (settings.data or {}).get("extra")
    consult = extra.get("consult") if isinstance(extra, dict) else None
    if consult is None or _only_known_later(consult):
        return []
    found, problems = read_consult(consult, settings.path, settings.lines_below("extra"))
    return [*problems, *(_notes(found, settings) if found else ())]


def _notes(found: Consult, settings: Source) -> Iterator[Problem]:
    """Yield what is no mistake of a booking link, and better in another way."""
    if found.button and len(found.button) > _LONGEST:
        words = {"button": quoted(found.button), "n": len(found.button), "longest": _LONGEST}
        yield settings.problem(("extra", "consult", "button"), LONG_BUTTON, **words)
    if found.provider in _HOSTS and "/" not in urlsplit(found.url).path.strip("/"):
        words = {"url": quoted(found.url), "minutes": found.minutes}
        example = f"{found.url.split('?')[0].rstrip('/')}/{_EXAMPLES[found.provider].rpartition('/')[2]}"
        yield settings.problem(("extra", "consult", "url"), LIST_OF_ALL, example=example, **words)


def _only_known_later(consult: object) -> bool:
    values = consult.values() if isinstance(consult, dict) else [consult]
    return any(isinstance(value, Unknown) for value in values)


def _address_problems(source: Source, data: object) -> list[Problem]:
    provider, url = (data.get("provider"), data.get("url")) if isinstance(data, Mapping) else (None, None)
    if not isinstance(provider, str) or provider not in _EXAMPLES or not isinstance(url, str) or not url.strip():
        return []
    place = ("consult", "url")
    if (message := _wrong(provider, url.strip())) is None:
        return []
    if right := _fitting(url.strip()):
        words = {"url": quoted(url), "what": _WHAT[right], "provider": provider, "right": right}
        return [source.problem(place, OTHER_PROVIDER, **words)]
    words = {"url": quoted(url), "provider": _HOSTS.get(provider) or "", "example": _EXAMPLES[provider]}
    return [source.problem(place, message, **words)]


def _fitting(url: str) -> str | None:
    """Return the provider whose kind of address this is; one at Calendly or Cal.com is never any other web address."""
    known = any(f"//{host}" in url for host in _HOSTS.values())
    return next((one for one in _EXAMPLES if _wrong(one, url) is None and not (known and one == "link")), None)


def _question_problems(source: Source, data: object) -> list[Problem]:
    provider, question = (data.get("provider"), data.get("question")) if isinstance(data, Mapping) else (None, None)
    if question is None or provider not in _EXAMPLES or provider == "calendly":
        return []
    return [source.problem(("consult", "question"), NO_SUCH_QUESTIONS, provider=provider)]


def _wrong(provider: str, url: str) -> Message | None:
    if provider == "mailto":
        return None if is_email(url) else NOT_AN_EMAIL
    if provider == "link":
        return None if is_web_address(url) else NOT_SECURE
    booked = is_web_address(url) and urlsplit(url).netloc == _HOSTS[provider] and urlsplit(url).path.strip("/")
    return None if booked else NOT_THE_PROVIDERS
