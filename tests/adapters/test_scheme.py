"""http typed for https and the other way round: neither is called a line that is down."""

import threading
from collections.abc import Iterator
from contextlib import contextmanager
from http.server import BaseHTTPRequestHandler, HTTPServer

import httpx
import pytest

from desk.adapters.classic_portal import ClassicPortal
from desk.adapters.scheme import wants_https
from desk.office.settings import PortalSettings
from desk.outbox import Trouble, TryLater
from tests.adapters.test_classic_wire import CODE, NoFacts
from tests.devices.certificate import self_signed

NGINX = b"<center>The plain HTTP request was sent to HTTPS port</center>"


class Quiet(HTTPServer):
    def handle_error(self, request, client_address):
        """A greeting in the other language is what is tried here."""


class Silent(BaseHTTPRequestHandler):
    def log_message(self, *args):
        return


@contextmanager
def serving(server: HTTPServer) -> Iterator[int]:
    thread = threading.Thread(target=server.serve_forever, args=(0.02,))
    thread.start()
    try:
        yield server.server_address[1]
    finally:
        server.shutdown()
        thread.join()
        server.server_close()


@pytest.fixture
def plain() -> Iterator[int]:
    with serving(Quiet(("127.0.0.1", 0), Silent)) as port:
        yield port


@pytest.fixture
def secure(tmp_path) -> Iterator[int]:
    server = Quiet(("127.0.0.1", 0), Silent)
    server.socket = self_signed(tmp_path).tls.wrap_socket(server.socket, server_side=True)
    with serving(server) as port:
        yield port


def trouble(address: str) -> Trouble | None:
    with ClassicPortal(PortalSettings(address, "quay", "u"), "p", NoFacts(), 5.0) as portal:
        answer = portal.look_up(CODE)
    return answer.trouble if isinstance(answer, TryLater) else None


def test_https_typed_for_a_server_of_http_is_said(plain):
    assert trouble(f"https://127.0.0.1:{plain}") is Trouble.PLAIN_SERVER


def test_http_typed_for_a_server_of_https_is_said(secure):
    assert trouble(f"http://127.0.0.1:{secure}") is Trouble.SECURE_SERVER


def test_a_server_that_cannot_prove_who_it_is_is_no_line_that_is_down(secure):
    assert trouble(f"https://127.0.0.1:{secure}") is Trouble.CERTIFICATE


def test_a_port_where_nobody_listens_is_a_line_that_is_down(plain):
    with Quiet(("127.0.0.1", 0), Silent) as gone:
        port = gone.server_address[1]
    assert trouble(f"https://127.0.0.1:{port}") is Trouble.NO_LINE


@pytest.mark.parametrize(
    ("address", "status", "location", "body", "wanted"),
    [
        ("http://tinh.example/a", 301, "https://tinh.example/a", b"", True),
        ("http://tinh.example/a", 302, "https://wifi.example/login", b"", False),
        ("http://tinh.example/a", 302, "/login", b"", False),
        ("http://tinh.example/a", 302, "http://[", b"", False),
        ("http://tinh.example:443/a", 400, "", NGINX, True),
        ("http://tinh.example/a", 400, "", b"{}", False),
        ("https://tinh.example/a", 301, "https://tinh.example/b", b"", False),
    ],
)
def test_a_server_asks_for_https_by_a_redirect_to_itself_or_in_words(
    address, status, location, body, wanted
):
    told = {"location": location} if location else {}
    response = httpx.Response(status, headers=told, request=httpx.Request("POST", address))
    assert wants_https(response, body) is wanted
