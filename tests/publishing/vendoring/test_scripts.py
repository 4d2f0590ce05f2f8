"""The scripts as they are delivered: line for line those of the kit, but for what only tells of them."""

import brotli

from withness.publishing.vendoring.scripts import WEB, reached, scripts

TELLS = ("//", "* ", "*/")


def test_what_is_delivered_is_the_code_and_no_comment() -> None:
    delivered = scripts()
    assert len(delivered) > 50
    for name, script in delivered.items():
        lines = (WEB / name).read_text("utf-8").splitlines(keepends=True)
        code = [line for line in lines if not is_comment(line.strip())]
        # The first of all has another line for what is imported.
        mine = [line for line in script.splitlines(keepends=True) if "const IMPORTS" not in line]
        assert mine == [line for line in code if "const IMPORTS" not in line], name


def is_comment(line: str) -> bool:
    """Say whether a whole line tells of code; a type that stands before code in its line stays there."""
    begins = line.startswith("/**") and ("*/" not in line or line.endswith("*/"))
    return begins or line == "*" or line.startswith(TELLS)


def test_the_view_of_a_host_opens_with_less_than_twenty_kilobytes() -> None:
    """What a plan and the end need comes later: it is imported where it is wanted, and so counts for nothing here."""
    delivered = scripts()
    page = {"run-sheet/run-sheet.js", *reached("run-sheet/run-sheet.js", delivered)}
    opens = {"host/host.js", *reached("host/host.js", delivered)} - page
    assert "host/step-view.js" in opens and "host/remains.js" not in opens
    # Below half a kilobyte a host sends what it has as it is.
    bodies = [delivered[name].encode() for name in opens]
    assert sum(len(body) if len(body) < 512 else len(brotli.compress(body)) for body in bodies) < 20_000
