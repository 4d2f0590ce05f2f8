"""The page that stands at the preview's address while the settings cannot be used: what to mend, and nothing else."""

from collections.abc import Iterator
from contextlib import contextmanager
from functools import partial
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from threading import Thread
from typing import Any

from withness.markup.html import element
from withness.problem import Problem
from withness.publishing.cache import name_of

# The page looks each second whether another stands in its place. While the generator starts nobody answers, and a page
# that is merely fetched anew would be lost to the browser's own. Neither it nor the style
# holds a sign that markup would write in another way.
_LOOK = """
setInterval(function () {{
  fetch(location.href).then(
    function (page) {{ if (page.headers.get(`Withness-Waits`) !== `{told}`) location.reload(); }},
    function () {{}},
  );
}}, 1000);
"""
_STYLE = """
:root { color-scheme: light dark; font: 1.125rem/1.5 system-ui, sans-serif; }
body { margin: 3rem auto; max-width: 40rem; padding: 0 1rem; }
li { margin-block: 1rem; overflow-wrap: anywhere; }
"""
# What MkDocs asks of a page that is open, and the answer at which that loads itself anew: a time long after any other.
_LIVE = "/livereload/"
_LATER = "9" * 15


@contextmanager
def waiting_page(port: int, problems: list[Problem]) -> Iterator[None]:
    """Answer with what to mend at every address of a port while the block runs."""
    with _Server(("127.0.0.1", port), partial(_Handler, told=problems)) as server:
        Thread(target=server.serve_forever, kwargs={"poll_interval": 0.05}, daemon=True).start()
        try:
            yield
        finally:
            server.shutdown()


class _Server(ThreadingHTTPServer):
    daemon_threads = True

    def handle_error(self, request: Any, client_address: Any) -> None:
        """Take no notice of a browser that hangs up."""


class _Handler(BaseHTTPRequestHandler):
    def __init__(self, *arguments: Any, told: list[Problem]) -> None:
        self.told = told
        super().__init__(*arguments)

    def do_GET(self) -> None:
        """Say what to mend; or to an open page of the preview, that it is to be loaded anew."""
        is_live = self.path.startswith(_LIVE)
        name = name_of(*map(str, self.told))
        said = _LATER if is_live else page(self.told, name)
        self.send_response(200 if is_live else 503)
        self.send_header("Content-Type", f"text/{'plain' if is_live else 'html'}; charset=utf-8")
        self.send_header("Content-Length", str(len(said.encode())))
        self.send_header("Cache-Control", "no-store")
        self.send_header("Withness-Waits", name)
        self.end_headers()
        self.wfile.write(said.encode())

    def log_message(self, *_: Any) -> None:
        """Say nothing of it in the terminal."""


def page(problems: list[Problem], name: str) -> str:
    """Return the page that says what to mend, which goes away by itself once it has another name."""
    head = element(
        "head",
        element("meta", charset="utf-8"),
        element("meta", name="viewport", content="width=device-width"),
        element("title", "The preview waits"),
        element("noscript", element("meta", http_equiv="refresh", content="2")),
        element("style", _STYLE),
        element("script", _LOOK.format(told=name)),
    )
    body = element(
        "body",
        element("h1", "The preview waits"),
        element("p", "There is something to mend first:"),
        element("ul", [element("li", str(problem)) for problem in problems]),
        element("p", "Mend it and save the file. The preview then goes on by itself, and this page with it."),
    )
    return f"<!doctype html>\n{element('html', head, body, lang='en')}\n"
