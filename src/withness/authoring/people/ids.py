"""The ids that a table has named so far, kept on disk when there are too many for little memory."""

import sqlite3


class Ids:
    """Ids, and the line on which each came first."""

    def __init__(self) -> None:
        # A database without a name lives in a file of its own, which is written only when memory would grow.
        self._ids = sqlite3.connect("")
        self._ids.execute("CREATE TABLE ids (id TEXT PRIMARY KEY, line INTEGER) WITHOUT ROWID")

    def first(self, id: str, line: int) -> int:
        """Return the line on which the id came first; it is this one when the id is new."""
        if self._ids.execute("INSERT OR IGNORE INTO ids VALUES (?, ?)", (id, line)).rowcount:
            return line
        found: int = self._ids.execute("SELECT line FROM ids WHERE id = ?", (id,)).fetchone()[0]
        return found

    def close(self) -> None:
        """Forget them."""
        self._ids.close()
