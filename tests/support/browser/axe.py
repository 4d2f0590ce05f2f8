"""What axe finds on a page."""

from collections.abc import Sequence
from typing import Any

from selenium.webdriver.remote.webdriver import WebDriver

from support.needs import needs
from support.published import ROOT

TAGS = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"]
# The rules that look at colors.
OF_COLORS = ["color-contrast", "link-in-text-block"]


def violations(
    browser: WebDriver, without: Sequence[str] = (), only: Sequence[str] = TAGS, within: str = ":root"
) -> list[Any]:
    """Return what axe objects to on the page as it stands, and where; it is not asked the rules that `without` names.

    `only` names the rules that it is asked, or their tags; `within` is what of the page it sees.
    """
    needs(AXE.is_file(), "No axe: run `npm ci`.")
    browser.execute_script(AXE.read_text("utf-8"))
    script = (
        "const done = arguments[arguments.length - 1];"
        "const rules = Object.fromEntries(arguments[1].map((rule) => [rule, {enabled: false}]));"
        "axe.run(arguments[2], {runOnly: arguments[0], rules, resultTypes: ['violations']}).then("
        "({violations}) => done(violations.map("
        "({id, nodes}) => [id, nodes.map(node => [node.html, node.failureSummary])])))"
    )
    found: list[Any] = browser.execute_async_script(script, list(only), list(without), within)
    return found


AXE = ROOT / "node_modules" / "axe-core" / "axe.min.js"
