"""Mistakes in the settings while the preview runs: told once and on the page, and gone once they are mended."""

import os
import shutil
import signal
from pathlib import Path

import pytest

from support.authors.golden_cases import SITE
from support.authors.previews import got, preview, until
from withness.publishing.generator.preview import free_port

TAB = (
    "mkdocs.yml:14: There is a tab before the words on this line. "
    "Replace it with spaces: YAML does not allow tabs there."
)
MISSPELT = (
    'mkdocs.yml:1: "site_nam" is not a setting of the site generator, which would not build the site. '
    'Did you mean "site_name"?'
)
NO_KEY = (
    'mkdocs.yml:14: "copyrite" is not a setting of the site generator, which would not build the site. '
    'Did you mean "copyright"?'
)
WAITS = "The preview waits, and starts by itself as soon as mkdocs.yml is mended."
WAITS_AGAIN = "The preview waits, and goes on by itself as soon as mkdocs.yml is mended."
HEADING = '<h1 id="an-example">'
THEME = """\
  - withness: {docs: docs}
theme: mkdocs
"""


@pytest.fixture
def tree(tmp_path: Path) -> Path:
    """A small site with nothing to mend."""
    tree = tmp_path / "site"
    shutil.copytree(SITE, tree)
    settings = tree / "mkdocs.yml"
    words = settings.read_text("utf-8")
    settings.write_text(
        words.replace(" [attr_list, footnotes, withness: {docs: docs}]", "\n  - attr_list") + THEME, "utf-8"
    )
    return tree


def test_settings_that_cannot_be_read_are_told_and_waited_for(tree: Path) -> None:
    settings, address = tree / "mkdocs.yml", f"http://127.0.0.1:{(port := free_port(0))}/"
    good = settings.read_text("utf-8")
    settings.write_text(good + "\tnav: []\n", "utf-8")
    with preview(tree, "--port", str(port)) as run:
        page = run.shows(address, "The preview waits")
        assert TAB in page and got(address + "articles/")[0] == 503
        assert f"{WAITS}\nUntil then {address} says the same. Ctrl-C stops it.\n" in run.said
        assert "starts all the same" not in run.said
        settings.write_text(good, "utf-8")
        run.shows(address, HEADING)
        run.says(f"The preview is at {address}. Ctrl-C stops it.")

        settings.write_text(good + "\tnav: []\n", "utf-8")
        assert TAB in run.shows(address + "articles/first-steps/", "The preview waits")
        assert float(got(address + "livereload/17/4")[1]) > 1e14, "A page that is open loads itself anew."
        run.says(WAITS_AGAIN)
        settings.write_text(good.replace("site_name", "site_nam"), "utf-8")
        run.shows(address, MISSPELT.replace('"', "&quot;"))
        settings.write_text(good, "utf-8")
        run.shows(address, HEADING)
        run.says(f"The preview goes on at {address}. Ctrl-C stops it.")
    assert run.said.count(TAB) == 2, "Once at the start, and once when it came back."
    assert run.said.count(MISSPELT) == 1
    assert "Traceback" not in run.said and "ERROR" not in run.said


def test_mistakes_that_stop_nothing_are_told_when_the_file_is_saved(tree: Path) -> None:
    settings, address = tree / "mkdocs.yml", f"http://127.0.0.1:{(port := free_port(0))}/"
    good = settings.read_text("utf-8")
    with preview(tree, "--port", str(port)) as run:
        assert "To mend" not in run.shows(address, HEADING)
        settings.write_text(good + "copyrite: 2026\n", "utf-8")
        for path in ("", "articles/first-steps/"):
            page = run.shows(address + path, "To mend in mkdocs.yml:")
            assert NO_KEY.replace('"', "&quot;") in page
        settings.write_text(good, "utf-8")
        until(lambda: str("To mend" in (got(address)[1] or "To mend")), "False")
    assert run.said.count(NO_KEY) == 1


def test_what_only_the_generator_refuses_is_told_in_its_words(tree: Path) -> None:
    settings, address = tree / "mkdocs.yml", f"http://127.0.0.1:{(port := free_port(0))}/"
    good = settings.read_text("utf-8")
    settings.write_text(good + "use_directory_urls: 5\n", "utf-8")
    with preview(tree, "--port", str(port)) as run:
        run.says(
            "mkdocs.yml: mkdocs has stopped "
            "(Config value 'use_directory_urls': Expected type: <class 'bool'> but received: <class 'int'>). "
            "Mend that and save mkdocs.yml again: the preview then goes on by itself."
        )
        run.shows(address, "Config value &#39;use_directory_urls&#39;")
        settings.unlink()
        gone = "mkdocs.yml: These settings are no longer there. Bring the file back, or write it anew."
        run.shows(address, gone)
        settings.write_text(good, "utf-8")
        run.shows(address, HEADING)
    assert run.said.count(gone) == 1
    assert "Traceback" not in run.said and 'File "' not in run.said


def test_the_generator_ends_with_the_preview(tree: Path) -> None:
    address = f"http://127.0.0.1:{(port := free_port(0))}/"
    with preview(tree, "--port", str(port)) as run:
        run.shows(address, HEADING)
        run.process.send_signal(signal.SIGINT)
        assert run.process.wait(30) == 0
        assert got(address) == (0, "")
        with pytest.raises(ProcessLookupError):
            os.killpg(run.process.pid, 0)
    assert "Traceback" not in run.said


def test_the_generator_ends_though_the_preview_had_no_time_to_say_so(tree: Path) -> None:
    address = f"http://127.0.0.1:{(port := free_port(0))}/"
    with preview(tree, "--port", str(port)) as run:
        run.shows(address, HEADING)
        run.process.kill()
        until(lambda: str(got(address)[0]), "0")


def test_what_is_not_installed_is_told_before_the_generator_starts(tree: Path) -> None:
    settings, address = tree / "mkdocs.yml", f"http://127.0.0.1:{(port := free_port(0))}/"
    good = settings.read_text("utf-8")
    settings.write_text(good + "plugins: [windmill]\n", "utf-8")
    with preview(tree, "--port", str(port)) as run:
        run.shows(address, "The plugin &quot;windmill&quot; is not installed here")
        settings.write_text(good, "utf-8")
        run.shows(address, HEADING)
    assert run.said.count("windmill") == 1
