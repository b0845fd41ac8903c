"""One exchange with an upload server (tus 1.0): what it said, or the trouble as a type."""

import re
from base64 import b64decode
from binascii import Error as NotBase64Error
from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from dataclasses import dataclass
from datetime import datetime
from hashlib import sha256
from typing import Final, NoReturn

import httpx

from desk.adapters.classic_reply import looks_like_html
from desk.adapters.classic_wire import (
    BUSY,
    CAPTIVE,
    NEVER_SENT,
    REDIRECT,
    SUCCESS,
    WireError,
    pause_wished,
)
from desk.adapters.hang_up import HangUp
from desk.adapters.scheme import BAD_REQUEST, unanswered, unconnected, wants_https
from desk.outbox import Refused, Trouble, TryLater
from desk.time.working_time import VIETNAM

VERSION: Final = "1.0.0"
LARGEST_REPLY: Final = 64 * 1024
LONGEST_REASON: Final = 8 * 1024
REFUSALS: Final = frozenset({400, 403, 412, 413, 415, 422})
GONE: Final = frozenset({404, 410})
CONFLICT: Final = 409
NO_GET: Final = frozenset({400, 403, 404, 405, 406, 501})
NEVER_GET: Final = frozenset({405, 501})
NUMBER: Final = re.compile(r"[0-9]{1,15}", re.ASCII)
PARTIAL: Final = 206


class GoneError(Exception):
    """There is no such upload (any more)."""


class ConflictError(Exception):
    """The server stands at another offset than was said."""


@dataclass(frozen=True, slots=True)
class Standing:
    """What a server says of an upload; None where it does not say it, or nonsense."""

    offset: int | None
    length: int | None
    sha256: str | None


class TusWire:
    """A quiet client: no proxy of the environment, certificates checked, no redirect followed."""

    def __init__(self, timeout: float) -> None:
        self._hang_up = HangUp(timeout * 4)
        self._understood = False
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
                _judge(response)
            except GoneError:
                _later(Trouble.SERVER_FAULT, f"HTTP {response.status_code}")
            except ConflictError:
                raise WireError(Refused(f"HTTP {CONFLICT}")) from None
            return str(response.headers.get("location", ""))

    def standing(self, location: str) -> Standing:
        """HEAD. Raises WireError, GoneError."""
        with self._asked("HEAD", location, {}, b"") as response:
            try:
                _judge(response)
            except ConflictError:
                _later(Trouble.SERVER_FAULT, f"HTTP {CONFLICT}")
            told = response.headers
            return Standing(
                _number(told, "upload-offset"),
                _number(told, "upload-length"),
                _digest_in(told.get("upload-metadata", "")),
            )

    def append(self, location: str, offset: int, piece: bytes) -> int | None:
        """PATCH; the offset the server confirms. Raises WireError, GoneError, ConflictError."""
        told = {"Upload-Offset": str(offset), "Content-Type": "application/offset+octet-stream"}
        with self._asked("PATCH", location, told, piece) as response:
            _judge(response)
            return _number(response.headers, "upload-offset")

    def digest(self, location: str, size: int) -> str | None:
        """SHA-256 (hex) of the bytes there, "" when they are more or fewer than `size`.

        None where the server gives no content. Raises WireError.
        """
        with self._asked("GET", location, {}, b"") as response:
            if response.status_code in NO_GET:
                return None
            try:
                _judge(response)
            except ConflictError:
                return None
            if _number(response.headers, "content-length") not in (None, size):
                return ""
            seal, length = sha256(), 0
            for piece in response.iter_raw():
                if not length and looks_like_html(piece):
                    _later(Trouble.CAPTIVE)
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
            if response.status_code in NO_GET:
                return None
            try:
                _judge(response)
            except ConflictError:
                return None
            if response.status_code != PARTIAL:
                length = _number(response.headers, "content-length")
                return None if length is None else length == size
            told = response.headers.get("content-range", "")
            return told.rpartition("/")[2] in {str(size), "*"} and _is(response, tail)

    def never_gives(self, location: str) -> bool:
        """Whether no content can be read back from this server. Raises WireError."""
        with self._asked("GET", location, {"Range": "bytes=0-0"}, b"") as response:
            return response.status_code in NEVER_GET

    def _wants_https(self, response: httpx.Response) -> bool:
        """The server says so, or its port speaks TLS: a HEAD is told no reason."""
        if response.status_code != BAD_REQUEST or self._understood:
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
                    _later(Trouble.SECURE_SERVER)
                self._understood = True
                yield response
                if method != "GET":
                    _read_away(response)
        except (*NEVER_SENT, httpx.InvalidURL, UnicodeError) as error:
            raise WireError(TryLater(unconnected(error), type(error).__name__)) from None
        except (httpx.RemoteProtocolError, httpx.NetworkError) as error:
            trouble = Trouble.LOST_REPLY if self._understood else unanswered(address)
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


def _judge(response: httpx.Response) -> None:
    """Nothing for a success. Raises what any other status means."""
    status, html = response.status_code, "html" in response.headers.get("content-type", "").lower()
    reason = f"HTTP {status}"
    if status // 100 == REDIRECT or status in CAPTIVE or (html and status // 100 == SUCCESS):
        _later(Trouble.CAPTIVE, reason)
    if status // 100 == SUCCESS:
        return
    if status in GONE:
        raise GoneError
    if status == CONFLICT:
        raise ConflictError
    _judge_refusal(response, reason, html=html)


def _judge_refusal(response: httpx.Response, reason: str, *, html: bool) -> NoReturn:
    match response.status_code:
        case 401:
            _later(Trouble.SIGN_IN, reason)
        case 403 if html:
            _later(Trouble.CAPTIVE, reason)
        case 408:
            _later(Trouble.LOST_REPLY, reason)
        case status if status in REFUSALS:
            raise WireError(Refused(reason))
        case status if status in BUSY:
            pause = pause_wished(response.headers.get("retry-after", ""), datetime.now(VIETNAM))
            raise WireError(TryLater(Trouble.BUSY, reason, pause))
        case _:
            _later(Trouble.SERVER_FAULT, reason)


def _number(headers: httpx.Headers, name: str) -> int | None:
    text = headers.get(name, "").strip()
    return int(text) if NUMBER.fullmatch(text) else None


def _digest_in(metadata: str) -> str | None:
    """The sha256 of an Upload-Metadata; None where there is none that can be read."""
    for pair in metadata[:LARGEST_REPLY].split(","):
        key, _, value = pair.strip().partition(" ")
        if key == "sha256":
            try:
                return b64decode(value, validate=True).decode("ascii").lower()
            except (NotBase64Error, ValueError):
                return None
    return None


def _later(trouble: Trouble, reason: str = "") -> NoReturn:
    raise WireError(TryLater(trouble, reason))
