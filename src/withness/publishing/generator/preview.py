"""The live preview, which starts whatever is wrong with the pages."""

import os
import socket
import subprocess
import sys
from pathlib import Path

from withness.authoring.settings.settings import GENERATORS, read_settings
from withness.publishing.generator.preview_notices import PREVIEW

# Material would say each time that its line ends in May 2027; the kit's README says it once, with the way on.
QUIET = {"NO_MKDOCS_2_WARNING": "true"}


def preview(generator: str | None, port: int, settings: Path) -> str:
    """Let a site generator show the pages while they are written; return why that has ended, or cannot be.

    The generator is the one that reads such `settings`, unless another is named. The next free port is taken when the
    wanted one is busy. All but Zensical show the site below its own path.
    """
    generator = generator or GENERATORS[settings.name]
    program = Path(sys.executable).with_name(generator)
    if not program.exists():
        return f"There is no {generator} beside {sys.executable}. Install it, or name another with --with."
    free, path = free_port(port), "/" if generator == "zensical" else read_settings(settings).path
    busy = f" (port {port} is busy)" if free != port else ""
    print(f"The preview is at http://127.0.0.1:{free}{path}{busy}. Ctrl-C stops it.", flush=True)
    command = [str(program), "serve", "--config-file", settings.name, "--dev-addr", f"127.0.0.1:{free}"]
    try:
        done = subprocess.run(command, env=QUIET | os.environ | {PREVIEW: "1"}, check=False)
    except KeyboardInterrupt:
        return ""
    return f"{generator} has stopped. Mend what is named above, and start the preview again." if done.returncode else ""


def free_port(wanted: int) -> int:
    """Return a port of this machine that nobody listens at: the wanted one, one of the next, or any."""
    for port in (*range(wanted, min(wanted + 20, 65536)), 0):
        with socket.socket() as probe:
            probe.setsockopt(socket.SOL_SOCKET, socket.SO_REUSEADDR, 1)
            try:
                probe.bind(("127.0.0.1", port))
            except OSError:
                continue
            return int(probe.getsockname()[1])
    return wanted
