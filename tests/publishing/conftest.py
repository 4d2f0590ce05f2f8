"""What the tests of publishing share."""

import pytest

from published import SELF_CHECKS


@pytest.fixture
def self_check() -> str:
    """The text of a published self-check that links to no other page."""
    lines = SELF_CHECKS[0].read_text("utf-8").splitlines()
    return "\n".join(line for line in lines if not line.strip().startswith("next:"))
