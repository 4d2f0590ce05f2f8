"""What a host is asked to send with each file, in the two languages that hosts read."""

from collections.abc import Collection
from dataclasses import dataclass
from pathlib import Path

from withness.publishing.placing import SIGN, put

HEADERS, SNIPPET = FOR_HOSTS = "_headers", "nginx.conf"
_RUNTIME = "/assets/pyodide/*"
# Not every nginx knows all of these endings, and what it is told of one folder stands in the place of all it knows.
_RUNTIME_TYPES = "types { text/javascript js; application/wasm wasm; application/json json; application/zip zip; }"
_FOR_EVER = {"Cache-Control": "public, max-age=31536000, immutable"}
# A year. Over plain http no browser heeds it, so a site that is tried without https is not locked out.
_ONLY_HTTPS = {"Strict-Transport-Security": "max-age=31536000"}
_NOTHING_ELSE = ", ".join(f"{name}=()" for name in ("microphone", "geolocation", "payment", "usb"))
# A keeper of a team's codes may have them read by the camera, once the reader's browser has asked the reader.
PERMISSIONS = f"camera=(self), {_NOTHING_ELSE}"


@dataclass(frozen=True, slots=True, kw_only=True)
class Rule:
    """Headers for every address that is `path`, or starts with it when it ends in `*`."""

    path: str
    headers: dict[str, str]


def rules(page_policy: str, worker_policy: str, kit: str, pictures: Collection[str] = ()) -> list[Rule]:
    """Return what every host is asked to send; `kit` is the name of the folder with the kit's own files.

    `pictures` are the folders of pictures that stand in the feeds, such as `/articles/rain/`: readers of feeds show
    them on pages of their own.

    Only files whose address changes with their content may be kept for ever. There is no rule that
    caches pages: a host that reads `_headers` lets browsers ask again each time, and where two rules fit one address it
    would send both values.
    """
    everywhere = {
        **_ONLY_HTTPS,
        "Content-Security-Policy": f"{page_policy}; frame-ancestors 'none'",
        "Cross-Origin-Opener-Policy": "same-origin",
        "Cross-Origin-Resource-Policy": "same-origin",
        "Permissions-Policy": PERMISSIONS,
        "Referrer-Policy": "no-referrer",
        "X-Content-Type-Options": "nosniff",
    }
    return [
        Rule(path="/*", headers=everywhere),
        Rule(path=f"/assets/{kit}/*", headers=_FOR_EVER),
        Rule(path=f"/assets/{kit}/python/score-worker.js", headers={"Content-Security-Policy": worker_policy}),
        Rule(path=_RUNTIME, headers=_FOR_EVER),
        Rule(path="/assets/fonts/*", headers={"Cache-Control": "public, max-age=604800"}),
        # A host sends both values of a header that two rules name, and two values of this one are none (Fetch, 3.7).
        *(Rule(path=f"{folder}*", headers={"Cross-Origin-Resource-Policy": "cross-origin"}) for folder in pictures),
    ]


def headers_file(rules: list[Rule]) -> str:
    """Return the `_headers` file that Cloudflare Pages and Netlify read."""
    told = [rule for rule in rules if rule.headers]
    written = [[rule.path, *(f"  {name}: {value}" for name, value in rule.headers.items())] for rule in told]
    return "".join(f"{line}\n" for lines in written for line in lines)


def put_for_hosts(site: Path, rules: list[Rule], base: str) -> None:
    """Put into a site, which lies below `base`, what its host may read."""
    put(site / HEADERS, headers_file(rules).encode())
    put(site / SNIPPET, nginx_snippet(rules, base).encode())
    # Without this GitHub Pages would leave out every file whose name starts with `_`.
    put(site / SIGN, b"")


def read_rules(site: Path) -> list[Rule]:
    """Return the rules that a finished site carries in its `_headers` file; none if it has no such file.

    What may only be said over https (RFC 6797, 7.2) is left out, since this is for the server on this machine.
    """
    found: list[Rule] = []
    file = site / HEADERS
    for line in file.read_text("utf-8").splitlines() if file.is_file() else []:
        if line.startswith("  ") and found:
            name, _, value = line.strip().partition(": ")
            if name in _ONLY_HTTPS:
                continue
            found[-1].headers[name] = value
        elif line.startswith("/"):
            found.append(Rule(path=line.strip(), headers={}))
    return found


def headers_for(rules: list[Rule], path: str) -> dict[str, str]:
    """Return the headers of one address; where two rules name the same one, both values count, as hosts do it."""
    headers: dict[str, str] = {}
    for rule in rules:
        if path == rule.path or (rule.path.endswith("*") and path.startswith(rule.path[:-1])):
            for name, value in rule.headers.items():
                headers[name] = f"{headers[name]}, {value}" if name in headers else value
    return headers


def nginx_snippet(rules: list[Rule], base: str = "/") -> str:
    """Return the same for nginx: a file to include in the `server` block that serves the site below `base`."""
    # A host that says nothing lets a browser guess for how long it may keep a file.
    paths = [*(rule.path for rule in rules[1:]), "/"]
    blocks = (_location(base, path, _ASK_AGAIN | headers_for(rules, path)) for path in paths)
    return _NGINX_START.replace("BASE", base) + "".join(blocks)


_ASK_AGAIN = {"Cache-Control": "no-cache"}
_NGINX_START = """\
# Include this inside `server { ... }`. nginx forgets outer headers in an inner block, so each block repeats them.
error_page 404 BASE404.html;
absolute_redirect off;
charset utf-8;
gzip_static on;
gzip_vary on;
# brotli_static on;   # needs the module ngx_brotli
location = BASE_headers { return 404; }
location = BASEnginx.conf { return 404; }
"""


def _location(base: str, path: str, headers: dict[str, str]) -> str:
    whole = base + path.removeprefix("/")
    match = f"= {whole}" if not whole.endswith(("*", "/")) else whole.rstrip("*")
    types = f"  {_RUNTIME_TYPES}\n" if path == _RUNTIME else ""
    lines = [f'  add_header {name} "{value}"{_always(name)};\n' for name, value in headers.items()]
    return f"location {match} {{\n{types}{''.join(lines)}}}\n"


def _always(header: str) -> str:
    """Return the word that sends a header with errors too; an error is not to be kept by anybody."""
    return "" if header == "Cache-Control" else " always"
