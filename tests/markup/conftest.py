"""What of these tests the browser's Python leaves out."""

import sys

# What reads Markdown and HTML there is no pure Python.
collect_ignore = ["test_markdown.py"] if sys.platform == "emscripten" else []
