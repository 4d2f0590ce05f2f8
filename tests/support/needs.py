"""A test that lacks a tool says which; on CI, where every tool must be there, that is a failure."""

import os

import pytest


def needs(thing: object, advice: str) -> None:
    """Skip the test with `advice` when `thing` is missing; fail it where `CI` is set."""
    if thing:
        return
    if os.environ.get("CI"):
        pytest.fail(advice)
    pytest.skip(advice)
