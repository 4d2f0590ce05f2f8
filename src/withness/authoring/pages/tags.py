"""The subjects that a page says it is about, by which related pages find one another."""

import re
from collections import Counter
from collections.abc import Iterable, Iterator
from dataclasses import replace

from withness.authoring.pages.page_file import PageFile
from withness.authoring.shape.shape import Shape, Text, field, shape_problems
from withness.authoring.yaml.source import Source
from withness.problem import Message, Problem, quoted

TAG_TWICE = Message("The tag {tag} is here twice", "Keep one of them.")
NOT_A_TAG = Message(
    "{tag} is no tag, which is words in lower case, of letters and digits, with a space or a hyphen between them",
    "Write {mended}. The tags of this site are {known}.",
)
FIRST_TAG = Message(NOT_A_TAG.what, "Write {mended}. This site has no other tag yet.")
_MOST_NAMED = 20

type TagList = list[Text]


class TagsShape(Shape):
    """The subjects of a page, in its front matter."""

    called = "a page"

    tags: TagList = field("a list of its subjects in lower case", min_length=1, default=[])


def tag_problems(page: PageFile) -> Iterator[Problem]:
    """Yield what is wrong with the list of a page's tags; its other keys may be somebody else's."""
    if "tags" in (page.front.data or {}):
        front = replace(page.front, data={"tags": (page.front.data or {})["tags"]})
        yield from shape_problems(TagsShape, front)
        yield from tags_twice(front)


def wrong_tags(pages: Iterable[PageFile]) -> Iterator[Problem]:
    """Yield every tag that is none, with those that other pages have, the commonest first."""
    named = [(page.front, at, tag) for page in pages for at, tag in enumerate(tags_of(page))]
    common = Counter(tag for _, _, tag in named if _is_a_tag(tag)).most_common(_MOST_NAMED)
    known = ", ".join(tag for tag, _ in common)
    for front, at, tag in named:
        if tag.strip() and not _is_a_tag(tag):
            words = {"tag": quoted(tag), "mended": quoted(_as_a_tag(tag)), "known": known}
            yield front.problem(("tags", at), NOT_A_TAG if known else FIRST_TAG, **words)


def _is_a_tag(words: str) -> bool:
    return re.fullmatch(r"[^\W_A-Z]+([ -][^\W_A-Z]+)*", words) is not None and words == words.lower()


def _as_a_tag(words: str) -> str:
    return " ".join(re.findall(r"[^\W_]+(?:-[^\W_]+)*", words.lower())) or "burnout"


def tags_twice(front: Source) -> Iterator[Problem]:
    """Yield every tag that a page's front matter names again."""
    given = (front.data or {}).get("tags")
    tags = given if isinstance(given, list) else []
    for at, tag in enumerate(tags):
        if isinstance(tag, str) and tag in tags[:at]:
            yield front.problem(("tags", at), TAG_TWICE, tag=quoted(tag))


def tags_of(page: PageFile) -> tuple[str, ...]:
    """Return the tags of a page, as far as they are tags."""
    tags = (page.front.data or {}).get("tags")
    return tuple(tag for tag in tags if isinstance(tag, str)) if isinstance(tags, list) else ()
