"""The settings that the check knows are those of MkDocs."""

from mkdocs.config.defaults import MkDocsConfig

from withness.authoring.settings.settings import KEYS

# Two that MkDocs has given up, and one for its own use.
NOT_FOR_AUTHORS = {"pages", "google_analytics", "config_file_path"}


def test_the_check_knows_every_setting_and_the_one_that_names_another_file() -> None:
    assert set(KEYS) == {key for key, _ in MkDocsConfig._schema} - NOT_FOR_AUTHORS | {"INHERIT"}
