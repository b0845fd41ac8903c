"""One exchange with an upload server (tus 1.0): what it said, or the trouble as a type."""

from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from hashlib import sha256
from typing import Final

import httpx

from desk.adapters.classic_reply import looks_like_html
from desk.adapters.classic_wire import NEVER_SENT, WireError
from desk.adapters.hang_up import HangUp
from desk.adapters.scheme import BAD_REQUEST, Acquaintance, unanswered, unconnected, wants_https
from desk.adapters.tus_reply import (
    CONFLICT,
    LARGEST_REPLY,
    ConflictError,
    GoneError,
    Standing,
    digest_in,
    gives_content,
    judge,
    later,
    number,
)
from desk.outbox import Refused, Trouble, TryLater

VERSION: Final = "1.0.0"
LONGEST_REASON: Final = 8 * 1024
NEVER_GET: Final = frozenset({405, 501})
PARTIAL: Final = 206


class TusWire:
    """A quiet client: no proxy of the environment, certificates checked, no redirect followed."""

    def __init__(self, timeout: float) -> None:
        self._hang_up = HangUp(timeout * 4)
        self._server = Acquaintance()
        self._client = httpx.Client(
            trust_env=False,
            follow_redirects=False,
            timeout=httpx.Timeout(timeout, connect=min(timeout, 10.0)),
            headers={"Tus-Resumable": VERSION, "Accept": "*/*", "Accept-Encoding": "identity"},
        )

    def close(self) -> None:
        """Let go of every connection."""
        self._client.close()

    def create(self, address: str, size: int, metadata: str) -> str:
        """The Location as it came, "" for none. Raises WireError."""
        told = {"Upload-Length": str(size), "Upload-Metadata": metadata}
        with self._asked("POST", address, told, b"") as response:
            try:
                judge(response)
            except GoneError:
                later(Trouble.SERVER_FAULT, f"HTTP {response.status_code}")
            except ConflictError:
                raise WireError(Refused(f"HTTP {CONFLICT}")) from None
            return str(response.headers.get("location", ""))

    def standing(self, location: str) -> Standing:
        """HEAD. Raises WireError, GoneError."""
        with self._asked("HEAD", location, {}, b"") as response:
            try:
                judge(response)
            except ConflictError:
                later(Trouble.SERVER_FAULT, f"HTTP {CONFLICT}")
            told = response.headers
            return Standing(
                number(told, "upload-offset"),
                number(told, "upload-length"),
                digest_in(told.get("upload-metadata", "")),
            )

    def append(self, location: str, offset: int, piece: bytes) -> int | None:
        """PATCH; the offset the server confirms. Raises WireError, GoneError, ConflictError."""
        told = {"Upload-Offset": str(offset), "Content-Type": "application/offset+octet-stream"}
        with self._asked("PATCH", location, told, piece) as response:
            judge(response)
            return number(response.headers, "upload-offset")

    def digest(self, location: str, size: int) -> str | None:
        """SHA-256 (hex) of the bytes there, "" when they are more or fewer than `size`.

        None where the server gives no content. Raises WireError, GoneError.
        """
        with self._asked("GET", location, {}, b"") as response:
            if not gives_content(response):
                return None
            if number(response.headers, "content-length") not in (None, size):
                return ""
            seal, length = sha256(), 0
            for piece in response.iter_raw():
                if not length and looks_like_html(piece):
                    later(Trouble.CAPTIVE)
                seal.update(piece)
                length += len(piece)
                if length > size:
                    return ""
            return seal.hexdigest() if length == size else ""

    def ends_with(self, location: str, size: int, tail: bytes) -> bool | None:
        """Whether `size` bytes lie there, with `tail` as the last ones; a server that gives no part
        of a file is asked for its length alone. None where it gives no content. Raises WireError,
        GoneError.
        """
        wanted = {"Range": f"bytes={size - len(tail)}-{size - 1}"}
        with self._asked("GET", location, wanted, b"") as response:
            if not gives_content(response):
                return None
            if response.status_code != PARTIAL:
                length = number(response.headers, "content-length")
                return None if length is None else length == size
            told = response.headers.get("content-range", "")
            return told.rpartition("/")[2] in {str(size), "*"} and _is(response, tail)

    def never_gives(self, location: str) -> bool:
        """Whether no content can be read back from this server. Raises WireError."""
        with self._asked("GET", location, {"Range": "bytes=0-0"}, b"") as response:
            return response.status_code in NEVER_GET

    def _wants_https(self, response: httpx.Response) -> bool:
        """The server says so, or its port speaks TLS: a HEAD is told no reason."""
        if response.status_code != BAD_REQUEST or self._server.understood:
            return wants_https(response, b"")
        if unanswered(str(response.request.url)) is Trouble.SECURE_SERVER:
            return True
        body = b""
        for piece in response.iter_raw():
            body += piece
            if len(body) > LONGEST_REASON:
                break
        return wants_https(response, body)

    @contextmanager
    def _asked(
        self, method: str, address: str, headers: Mapping[str, str], content: bytes
    ) -> Iterator[httpx.Response]:
        watched = {"trace": self._hang_up.notice}
        try:
            with (
                self._hang_up.in_time(),
                self._client.stream(
                    method, address, headers=headers, content=content, extensions=watched
                ) as response,
            ):
                if self._wants_https(response):
                    later(Trouble.SECURE_SERVER)
                self._server.understood = True
                yield response
                if method != "GET":
                    _read_away(response)
        except (*NEVER_SENT, httpx.InvalidURL, UnicodeError) as error:
            raise WireError(TryLater(unconnected(error), type(error).__name__)) from None
        except (httpx.RemoteProtocolError, httpx.NetworkError) as error:
            trouble = self._server.unanswered(address)
            raise WireError(TryLater(trouble, type(error).__name__)) from None
        except httpx.TransportError as error:
            raise WireError(TryLater(Trouble.LOST_REPLY, type(error).__name__)) from None


def _is(response: httpx.Response, wanted: bytes) -> bool:
    found = b""
    for piece in response.iter_raw():
        found += piece
        if len(found) > len(wanted):
            return False
    return found == wanted


def _read_away(response: httpx.Response) -> None:
    """So that the connection can be used again; a long answer is not worth it."""
    size = 0
    for piece in response.iter_raw():
        size += len(piece)
        if size > LARGEST_REPLY:
            return
