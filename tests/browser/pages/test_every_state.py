"""Every state of every part on one page: axe finds nothing there, and no rule of the stylesheet goes astray."""

import subprocess
from pathlib import Path

import pytest
from selenium.webdriver import Chrome

from support.browser.axe import OF_COLORS, violations
from support.browser.host import Host
from support.browser.page_of_states import SHELL, open_states, page_of
from support.browser.showing import PHONE, SCREENS, show_as
from support.needs import needs
from support.published import ROOT
from support.states import states
from support.stylesheet import PARTS, roots_of, rules_of

STATES = states()
# What stands on a page as it is here has been tested there.
DRAWN = [state for state in STATES if state.part not in {"check-sums", "published"}]
# What a script draws has states of its own, in a test of its own: `tests/browser/meeting/`, `team/`, `week/`.
BY_SCRIPT = {"bring-along", "keep-intention", "keep-record", "meeting", "my-record", "my-week", "team"}
# What comes about only in a page's use, or without its scripts: no state here has it.
NOT_HERE = {
    ".page-guide .words > .script",
    ".contents .md-nav__link--active",
    "check-sums .sum.differs",
    ".result > .earlier",
    ".result.is-new > :is(section, details)",
    "run-sheet .clock:not(:has(output:not(:empty)))",
    "site-search > * + *",
}
# Every rule's elements, as they are when nothing is hovered over, and in which part each of them lies.
RULES_ASTRAY = r"""
const [roots, rules] = arguments;
const every = Object.values(roots).join(", ");
const still = (selector) =>
  selector
    .replace(/:has\(:(checked|focus-visible)\)/g, "")
    .replace(/:not\(:empty\)/g, ":is(*)")
    .replace(/::[a-z-]+|:(hover|focus-visible|focus|checked|empty)(?![a-z-])/g, "");
return rules.flatMap(([part, selector]) => {
  const found = [...document.querySelectorAll(still(selector))];
  if (found.length === 0) return [[part, selector, "nothing"]];
  const isOwn = (element) => element.closest(every)?.matches(roots[part]) || element.matches(every);
  return found.filter((element) => !isOwn(element)).slice(0, 1).map((element) => [part, selector, element.outerHTML]);
});
"""


@pytest.mark.parametrize("part", sorted({state.part for state in DRAWN}))
def test_no_state_has_a_violation_in_light_or_dark(chromium: Chrome, at: Host, part: str) -> None:
    """Part by part: axe compares everything on a page with everything else, and all of them at once take minutes."""
    show_as(chromium, PHONE, "light", prefers_reduced_motion="reduce")
    open_states(chromium, at, [state for state in DRAWN if state.part == part])
    chromium.execute_script("for (const each of document.querySelectorAll('details')) each.open = true")
    # On a page of its own, each is the only one of its name.
    assert violations(chromium, without=["landmark-unique"]) == []
    show_as(chromium, PHONE, "dark", prefers_reduced_motion="reduce")
    assert violations(chromium, only=OF_COLORS) == []


def test_every_rule_of_a_part_has_something_to_style_and_keeps_to_its_part(chromium: Chrome, at: Host) -> None:
    """What the words of a selector cannot show: where in a page the elements lie that it finds."""
    show_as(chromium, SCREENS["desktop"])
    open_states(chromium, at, STATES)
    roots = {part: ", ".join(roots_of(css)) for part, css in PARTS.items()}
    rules = [(part, selector) for part, css in PARTS.items() if part not in BY_SCRIPT for selector, _ in rules_of(css)]
    astray = chromium.execute_script(RULES_ASTRAY, roots, rules)
    assert [found for found in astray if found[2] != "nothing"] == []
    assert {selector for _, selector, found in astray if found == "nothing"} == NOT_HERE


def test_every_state_is_valid(site: Path, tmp_path: Path) -> None:
    validator = ROOT / "node_modules" / ".bin" / "html-validate"
    needs(validator.is_file(), "No html-validate: run `npm ci`.")
    page = tmp_path / "states.html"
    page.write_text(page_of((site / SHELL).read_text("utf-8"), DRAWN), "utf-8")
    config = Path(__file__).with_name("html-validate.json")
    done = subprocess.run([validator, "--config", config, page], capture_output=True, text=True, check=False)
    assert done.returncode == 0, done.stdout + done.stderr
