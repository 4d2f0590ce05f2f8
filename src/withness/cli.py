"""The command line: everything an author or a builder asks of Withness."""

import sys
from collections.abc import Sequence

NOT_HERE = (
    "Withness cannot do this here: the package {package} is not installed. Install all that it needs: "
    "pip install withness."
)
# As shells count a program that ended by Ctrl-C.
STOPPED = 130


def main(arguments: Sequence[str] | None = None) -> int:
    """Do what the arguments ask; return 0, or 1 with every problem on standard error, or 130 after Ctrl-C.

    The subject needs nothing but the standard library; reading files and publishing need what the package names.
    """
    try:
        from withness.commands.run import run

        return run(arguments)
    except ModuleNotFoundError as error:
        if (error.name or "").partition(".")[0] == "withness":
            raise
        print(NOT_HERE.format(package=error.name), file=sys.stderr)
        return 1
    except KeyboardInterrupt:
        print("\nStopped.", file=sys.stderr)
        return STOPPED
