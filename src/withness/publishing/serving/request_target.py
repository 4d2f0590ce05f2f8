"""What a request asks for: where below the site's path, in which encoding, which part, if it is new (RFC 9110)."""

import re
from collections.abc import Collection
from datetime import UTC, datetime
from email.utils import format_datetime, parsedate_to_datetime

_HOST = re.compile(r"https?://[^/?#]*", re.IGNORECASE)
_CODING = re.compile(r"([\w*-]+)(?:\s*;\s*q=(0(?:\.\d{0,3})?|1(?:\.0{0,3})?))?", re.ASCII | re.IGNORECASE)
_TAG = re.compile(r'(?:W/)?("[^"]*")')
_STRONG_TAG = re.compile(r'(?:^|[\s,])("[^"]*")')
_RANGE = re.compile(r"bytes=(\d{0,18})-(\d{0,18})", re.ASCII | re.IGNORECASE)


def below(target: str, base: str) -> str | None:
    """Return what is asked for as the site has it, which lives below the path `base`; `None` elsewhere."""
    path = _HOST.sub("", target, count=1)
    return path.removeprefix(base[:-1]) if path.startswith(base) else None


def is_above(target: str, base: str) -> bool:
    """Say whether this is the root of the host or the path of the site without its last slash, with the site below."""
    return base != "/" and _HOST.sub("", target, count=1) in ("/", base[:-1])


def encoding(accepted: str | None, there: Collection[str]) -> str | None:
    """Return the encoding to send, the first of `there` where several are as welcome; `None` if none of them is.

    `accepted` is the header `Accept-Encoding`. What it does not weigh is unwelcome, but for `identity`: the file as
    it is, which is always there.
    """
    weights = _weights(accepted or "")
    rest = weights.get("*", 0.0)
    known = {name: weights.get(name, rest) for name in there}
    known["identity"] = weights.get("identity", rest if "*" in weights else 0.001)
    best = max(known, key=lambda name: known[name])
    return best if known[best] else None


def _weights(accepted: str) -> dict[str, float]:
    found = (_CODING.fullmatch(part.strip()) for part in accepted.split(","))
    return {match[1].lower(): float(match[2] or 1) for match in found if match}


def has_already(tag: str, changed: datetime, none_match: str | None, modified_since: str | None) -> bool:
    """Say whether whoever asks has this very file, by its tag or, where they name none, by when it was changed."""
    if none_match is not None:
        return none_match.strip() == "*" or tag in _TAG.findall(none_match)
    since = _moment(modified_since)
    return since is not None and changed <= since


def is_another(tag: str, changed: datetime, match: str | None, unmodified_since: str | None) -> bool:
    """Say whether only another file than this one is wanted, by its tag or by when it was changed."""
    if match is not None:
        return match.strip() != "*" and tag not in _STRONG_TAG.findall(match)
    since = _moment(unmodified_since)
    return since is not None and changed > since


def part(asked: str | None, length: int) -> range | None:
    """Return the bytes that the header `Range` asks for, none of them where the file is shorter.

    `None` is the whole file: where nothing is asked, where it is asked wrongly, and where several parts are asked for.
    """
    match = _RANGE.fullmatch(asked.strip()) if asked else None
    if not match or match[1] == match[2] == "":
        return None
    if not match[1]:
        return range(length - min(int(match[2]), length), length)
    first, last = int(match[1]), int(match[2] or length)
    return range(first, min(last + 1, length)) if first <= last else None


def is_of(this: str | None, tag: str, changed: datetime) -> bool:
    """Say whether a part of this file is wanted, by the header `If-Range`: a part of another would fit nothing."""
    return this is None or this.strip() in (tag, http_date(changed))


def http_date(moment: datetime) -> str:
    """Return a moment as headers write it."""
    return format_datetime(moment, usegmt=True)


def _moment(date: str | None) -> datetime | None:
    try:
        moment = parsedate_to_datetime(date or "")
    except (ValueError, OverflowError):
        return None
    return moment if moment.tzinfo else moment.replace(tzinfo=UTC)
