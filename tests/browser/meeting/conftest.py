"""A host whose pages have a clock that the test turns."""

import pytest

from support.browser.host import Host
from support.browser.hosting import with_clock


@pytest.fixture
def room(at: Host) -> Host:
    """A host for this test alone, whose pages have such a clock."""
    return with_clock(at)
