"""The whole way to a result on a host that knows nothing of us but the snippet that the site carries."""

from pathlib import Path

from selenium.webdriver import Chrome

from support.browser.host import Host
from support.browser.showing import read_log
from support.browser.taking import SelfCheck
from support.hosts.nginx import nginx
from support.published import SELF_CHECKS


def test_a_self_check_is_taken_to_its_result_on_nginx(chromium: Chrome, site: Path, tmp_path: Path) -> None:
    with nginx(site, tmp_path) as address:
        check = SelfCheck(browser=chromium, at=Host(url=address), name=SELF_CHECKS[0].stem).open()
        check.answer_by_mouse({item.id: item.options[0].value for item in check.instrument.items})
        check.submit()
        assert check.result()
        assert len(check.table()) >= len(check.instrument.subscales)
        assert read_log(chromium, "browser") == []
