"""A real nginx that serves the finished site with the snippet it carries."""

import os
import shutil
import socket
import subprocess
import time
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from support.needs import needs

# One process in the foreground, as whoever runs the test, with every file it writes in a folder of the test's own.
CONFIGURATION = """\
daemon off;
master_process off;
pid {folder}/nginx.pid;
error_log stderr;
events {{}}
http {{
  include /etc/nginx/mime.types;
  default_type application/octet-stream;
  access_log off;
  client_body_temp_path {folder};
  proxy_temp_path {folder};
  fastcgi_temp_path {folder};
  uwsgi_temp_path {folder};
  scgi_temp_path {folder};
  server {{
    listen 127.0.0.1:{port};
    root {site};
    include {site}/nginx.conf;
  }}
}}
"""


@contextmanager
def nginx(site: Path, folder: Path) -> Iterator[str]:
    """Serve the site while the block runs, and yield its address; `folder` is for what nginx writes."""
    # An ordinary user of Debian does not have this folder on the path.
    program = shutil.which("nginx", path=f"{os.environ['PATH']}:/usr/sbin")
    needs(program, "No nginx: install the Debian package nginx.")
    with socket.create_server(("127.0.0.1", 0)) as free:
        port = free.getsockname()[1]
    configuration = folder / "whole.conf"
    configuration.write_text(CONFIGURATION.format(folder=folder, port=port, site=site.resolve()), "utf-8")
    with subprocess.Popen([program or "", "-e", "stderr", "-c", configuration]) as running:
        try:
            while not _is_there(port):
                assert running.poll() is None, "nginx did not start"
                time.sleep(0.05)
            yield f"http://127.0.0.1:{port}/"
        finally:
            running.terminate()


def _is_there(port: int) -> bool:
    with socket.socket() as caller:
        return caller.connect_ex(("127.0.0.1", port)) == 0
