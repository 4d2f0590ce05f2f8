"""What of these tests the browser's Python leaves out."""

import sys

# Both readers of calendars are outside of it, one in a package that is not pure Python's alone and one in Node.
collect_ignore = ["test_two_readers.py"] if sys.platform == "emscripten" else []
