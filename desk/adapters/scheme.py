"""Whether an address says http where its server wants https, or the other way round."""

import socket
import ssl
from dataclasses import dataclass
from typing import Final
from urllib.parse import urlsplit

import httpx

from desk.outbox import Trouble

_NO_TLS: Final = frozenset(
    {"WRONG_VERSION_NUMBER", "HTTP_REQUEST", "RECORD_LAYER_FAILURE", "UNKNOWN_PROTOCOL"}
)
_WANTS_TLS: Final = (
    b"plain http request was sent to https port",
    b"speaking plain http to an ssl-enabled server",
    b"client sent an http request to an https server",
)
_ASKED_SECONDS: Final = 3.0
BAD_REQUEST: Final = 400


def unconnected(error: Exception) -> Trouble:
    """Why a connection did not come about."""
    found = _tls_error(error)
    if isinstance(found, ssl.SSLCertVerificationError):
        return Trouble.CERTIFICATE
    if found is not None and found.reason in _NO_TLS:
        return Trouble.PLAIN_SERVER
    return Trouble.NO_LINE


@dataclass(slots=True)
class Acquaintance:
    """One server: once it was understood, a connection that breaks says nothing of its scheme."""

    understood: bool = False

    def unanswered(self, address: str) -> Trouble:
        """Why a connection ended without an answer; only a stranger's port is asked for TLS."""
        return Trouble.LOST_REPLY if self.understood else unanswered(address)


def unanswered(address: str) -> Trouble:
    """Why a connection ended without an answer: a server of https hangs up on plain words, and
    never reads them.
    """
    try:
        told = urlsplit(address)
        secure = told.scheme == "http" and _speaks_tls(told.hostname or "", told.port or 80)
    except ValueError:
        secure = False
    return Trouble.SECURE_SERVER if secure else Trouble.LOST_REPLY


def wants_https(response: httpx.Response, body: bytes) -> bool:
    """The server says that it takes https alone, or sends the same host there."""
    asked = response.request.url
    if asked.scheme != "http":
        return False
    if response.is_redirect:
        try:
            there = asked.join(response.headers.get("location", ""))
        except httpx.InvalidURL:
            return False
        return there.scheme == "https" and there.host == asked.host
    said = body.lower()
    return response.status_code == BAD_REQUEST and any(words in said for words in _WANTS_TLS)


def _tls_error(error: BaseException | None) -> ssl.SSLError | None:
    while error is not None and not isinstance(error, ssl.SSLError):
        error = error.__cause__ or error.__context__
    return error


def _speaks_tls(host: str, port: int) -> bool:
    """Nothing is sent but a greeting, so whose server it is does not matter."""
    greeting = ssl.SSLContext(ssl.PROTOCOL_TLS_CLIENT)
    greeting.check_hostname = False
    greeting.verify_mode = ssl.CERT_NONE
    try:
        with (
            socket.create_connection((host, port), _ASKED_SECONDS) as line,
            greeting.wrap_socket(line, server_hostname=host),
        ):
            return True
    except OSError:
        return False
