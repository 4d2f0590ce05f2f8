"""What every test may ask for."""

from pathlib import Path

import pytest
from hypothesis import settings

from support.needs import needs
from support.published import ROOT

# A busy machine is slow, not wrong: no test here fails because of the time it took.
settings.register_profile("withness", deadline=None)
# For `make mutate`, which runs the same tests some hundred times over.
settings.register_profile("mutants", deadline=None, derandomize=True, max_examples=50, database=None)
# For the tests that are run once more in Pyodide, where each example takes ten times as long.
settings.register_profile("pyodide", deadline=None, derandomize=True, max_examples=5, database=None)
settings.load_profile("withness")


@pytest.fixture(scope="session")
def site() -> Path:
    """The finished site, as it would be published."""
    folder = ROOT / "site"
    needs((folder / "index.html").is_file(), "There is no finished site. Run `make site` first.")
    return folder
