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
  {server}
}}
"""
SERVER = """\
server {
  listen 80;
  root SITE;
  include SITE/nginx.conf;
}
"""


@contextmanager
def nginx(site: Path, folder: Path, server: str = SERVER) -> Iterator[str]:
    """Serve the site while the block runs, and yield its address; `folder` is for what nginx writes.

    `server` is the block that serves it, on port 80 and from the folder SITE.
    """
    # An ordinary user of Debian does not have this folder on the path.
    program = shutil.which("nginx", path=f"{os.environ['PATH']}:/usr/sbin")
    needs(program, "No nginx: install the Debian package nginx.")
    with socket.create_server(("127.0.0.1", 0)) as free:
        port = free.getsockname()[1]
    server = server.replace("listen 80;", f"listen 127.0.0.1:{port};").replace("SITE", str(site.resolve()))
    configuration = folder / "whole.conf"
    configuration.write_text(CONFIGURATION.format(folder=folder, server=server), "utf-8")
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
