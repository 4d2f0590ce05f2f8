"""Requests to a served site, written by hand."""

from http.client import HTTPResponse
from urllib.error import HTTPError
from urllib.request import HTTPRedirectHandler, Request, build_opener


def get(address: str, method: str = "GET", **headers: str) -> HTTPResponse | HTTPError:
    asked = {name.replace("_", "-"): value for name, value in headers.items()}
    try:
        answer = build_opener(_StayHere).open(Request(address, headers=asked, method=method))
        assert isinstance(answer, HTTPResponse)
        return answer
    except HTTPError as error:
        return error


class _StayHere(HTTPRedirectHandler):
    def redirect_request(self, *args: object) -> None:
        """Show the redirection itself."""
