"""Keys that other programs have for articles, and what to write here for what they mean."""

from collections.abc import Collection

_STATES = frozenset({"status", "state", "visibility"})
_SHOWN = frozenset({"published", "publish", "visible", "public"})
_NOT_SHOWN = frozenset({"unpublished", "hidden", "private", "unlisted"})
_UNPUBLISHED = frozenset({"draft", "wip", "in progress", "pending", "not published", "no", *_NOT_SHOWN})
_PICTURES = frozenset(
    {"image", "images", "cover", "cover_image", "banner", "hero", "thumbnail", "featured_image", "photo", "img"}
)


def meant_by(key: str, value: object, known: Collection[str]) -> str | None:
    """Return how to write what a key of another program means, `None` where that is not known."""
    word = key.casefold().replace("-", "_")
    if "draft" in known and word in _STATES | _SHOWN | _NOT_SHOWN:
        return _of_a_draft(word, str(value).strip().casefold())
    if "plant" in known and word in _PICTURES:
        return (
            'Put the picture into the text, "![What it shows](NAME.jpg)": at the head of an article stands a plant,'
            ' which "plant" chooses.'
        )
    if "plant" in known and word == "hide":
        return 'Take it out. "plant: none" leaves the plant away; nothing else of an article can be hidden.'
    return None


def _of_a_draft(key: str, value: str) -> str:
    is_true = value in ("true", "yes", "on")
    if (key in _SHOWN and not is_true) or (key in _NOT_SHOWN and is_true) or (key in _STATES and value in _UNPUBLISHED):
        return 'Write "draft: true": only the preview shows the article then.'
    return 'Take it out: an article is published as soon as its day has come, unless it has "draft: true".'
