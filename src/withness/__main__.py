"""`python -m withness` is the same as the command `withness`."""

import sys

from withness.cli import main

sys.exit(main())
