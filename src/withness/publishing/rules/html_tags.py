"""Whether the tags of some markup open and close as they should."""

from html.parser import HTMLParser

from withness.problem import Message

UNCLOSED = Message("<{tag}> is never closed", "Write </{tag}> where it ends, or take it out.")
NOT_OPEN = Message("</{tag}> closes what was never opened", "Take it out, or write <{tag}> where it begins.")

_VOID = frozenset(
    ("area", "base", "br", "col", "embed", "hr", "img", "input", "link", "meta", "param", "source", "track", "wbr")
)
# Their end may be left out in HTML.
_END_THEMSELVES = frozenset(
    {*("html", "head", "body", "p", "li", "dt", "dd", "option", "optgroup", "rb", "rt", "rtc", "rp")}
    | {*("caption", "colgroup", "thead", "tbody", "tfoot", "tr", "td", "th")}
)

type TagFault = tuple[int, Message, str]


class Tags(HTMLParser):
    """Reads markup and notes each tag that is left open or closes nothing: its line, the message and its name."""

    def __init__(self) -> None:
        super().__init__()
        self.faults: list[TagFault] = []
        self.open: list[tuple[str, int]] = []

    def read(self, markup: str) -> list[TagFault]:
        """Return what is wrong with the tags of some markup."""
        self.feed(markup)
        self.close()
        self._leave_open(self.open)
        return self.faults

    def line(self) -> int:
        """Return the line that is being read."""
        return self.getpos()[0]

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        """Open an element, unless it is one that holds nothing."""
        if tag not in _VOID:
            self.open.append((tag, self.line()))

    def handle_startendtag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        """Leave an element closed where `/>` closes one, which is in a drawing alone."""
        self.handle_starttag(tag, attrs)
        if tag not in _VOID and {"svg", "math"} & {name for name, _ in self.open}:
            self.open.pop()

    def handle_endtag(self, tag: str) -> None:
        """Close an element, and with it whatever is still open inside."""
        at = next((at for at in range(len(self.open) - 1, -1, -1) if self.open[at][0] == tag), None)
        if at is not None:
            self._leave_open(self.open[at + 1 :])
            del self.open[at:]
        elif tag not in {"p", "br"} and all(name != tag for _, _, name in self.faults):
            self.faults.append((self.line(), NOT_OPEN, tag))

    def _leave_open(self, left: list[tuple[str, int]]) -> None:
        self.faults += [(line, UNCLOSED, tag) for tag, line in left if tag not in _END_THEMSELVES]
