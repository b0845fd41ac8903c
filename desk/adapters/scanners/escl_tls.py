"""Whom a scanner's TLS is believed: the system's authorities, or the one pinned certificate.

The pin is looked at inside the handshake of every connection, before a byte of HTTP is sent on it.
"""

import hashlib
import socket
import ssl
from functools import cache
from urllib.parse import urlsplit

from desk.scanner.scan_trouble import ScanError, ScanTrouble


def fingerprint(url: str, timeout: float) -> str:
    """SHA-256 (hex) of the certificate shown there; nothing is sent. Raises OFFLINE."""
    parts = urlsplit(url)
    context = _unchecked()
    try:
        with (
            socket.create_connection((parts.hostname or "", parts.port or 443), timeout) as plain,
            context.wrap_socket(plain, server_hostname=parts.hostname) as line,
        ):
            return _shown(line)
    except OSError as error:
        raise ScanError(ScanTrouble.OFFLINE, type(error).__name__) from None


def pinned(pin: str) -> ssl.SSLContext:
    """A context whose every handshake ends with the look at the pin."""

    class PinnedSocket(ssl.SSLSocket):
        def do_handshake(self, block: bool = False) -> None:
            super().do_handshake(block)
            if _shown(self) != pin:
                self.close()
                raise ScanError(ScanTrouble.CERTIFICATE, "not the one that was trusted")

    context = _unchecked()
    context.sslsocket_class = PinnedSocket
    return context


@cache
def public() -> ssl.SSLContext:
    """The system's authorities."""
    return ssl.create_default_context()


def _unchecked() -> ssl.SSLContext:
    context = ssl.SSLContext(ssl.PROTOCOL_TLS_CLIENT)
    context.check_hostname = False
    context.verify_mode = ssl.CERT_NONE
    return context


def _shown(line: ssl.SSLSocket) -> str:
    return hashlib.sha256(line.getpeercert(binary_form=True) or b"").hexdigest()


def unverified(error: BaseException) -> bool:
    """Whether a certificate that nobody vouches for is behind it."""
    cause: BaseException | None = error
    while cause is not None and not isinstance(cause, ssl.SSLCertVerificationError):
        cause = cause.__cause__ or cause.__context__
    return cause is not None
