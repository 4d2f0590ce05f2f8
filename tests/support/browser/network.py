"""What a page asked its host for."""

from support.browser.host import Host


def python_files(at: Host) -> list[str]:
    """Return which of Python's files were asked for."""
    return [path for path in at.paths() if "/pyodide/" in path or path.endswith("score-worker.js")]
