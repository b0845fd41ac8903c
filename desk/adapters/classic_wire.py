"""One exchange with a classic MC portal over HTTP: a sound reply, or the trouble as a type."""

import json
from collections.abc import Iterator
from contextlib import AbstractContextManager
from dataclasses import dataclass
from datetime import datetime, timedelta
from email.utils import parsedate_to_datetime
from typing import Final, NoReturn

import httpx

from desk.adapters.classic_reply import Reply, UnreadableError, looks_like_html, read_reply
from desk.adapters.hang_up import HangUp
from desk.adapters.scheme import Acquaintance, unconnected, wants_https
from desk.canonical import Json
from desk.outbox import Refused, Trouble, TryLater
from desk.time.working_time import VIETNAM

LARGEST_REPLY: Final = 10 * 1024 * 1024
LONGEST_PAUSE: Final = timedelta(days=1)
NOT_TO_BE_REPEATED: Final = frozenset({400, 403, 409, 412, 413, 422})
SUCCESS: Final = 2
REDIRECT: Final = 3
CAPTIVE: Final = frozenset({511})
BUSY: Final = frozenset({429, 503})
NEVER_SENT: Final = (
    httpx.ConnectError,
    httpx.ConnectTimeout,
    httpx.PoolTimeout,
    httpx.UnsupportedProtocol,
    httpx.LocalProtocolError,
)


class WireError(Exception):
    """No reply that can be read; `answer` says what that means. Its text holds nobody's data."""

    def __init__(self, answer: TryLater | Refused) -> None:
        super().__init__(type(answer).__name__)
        self.answer = answer


class SignedOutError(Exception):
    """The portal wants a new login (HTTP 401)."""


@dataclass(frozen=True, slots=True)
class _Received:
    """An answer as it came; `body` is at most LARGEST_REPLY bytes long."""

    status: int
    retry_after: str
    html: bool
    body: bytes


class Wire:
    """A quiet client: no proxy of the environment, certificates checked, no redirect followed."""

    def __init__(self, address: str, destination: str, timeout: float) -> None:
        self._address = address.rstrip("/")
        self._hang_up = HangUp(timeout * 4)
        self._server = Acquaintance()
        self._client = httpx.Client(
            trust_env=False,
            follow_redirects=False,
            timeout=httpx.Timeout(timeout, connect=min(timeout, 10.0)),
            headers={
                "Accept": "application/json",
                "Accept-Encoding": "identity",
                "Content-Type": "application/json",
                "Charset": "utf-8",
                "dstcode": destination.encode("ascii", "ignore").decode(),
            },
        )

    def close(self) -> None:
        """Let go of every connection."""
        self._client.close()

    def post(self, path: str, body: dict[str, Json]) -> Reply:
        """The portal's reply to `body`. Raises WireError, SignedOutError."""
        received = self._exchange(path, json.dumps(body, ensure_ascii=False).encode())
        _judge_status(received)
        if received.html:
            _later(Trouble.CAPTIVE)
        try:
            return read_reply(received.body)
        except UnreadableError as error:
            raise WireError(TryLater(Trouble.UNREADABLE, str(error))) from None

    def _exchange(self, path: str, content: bytes) -> _Received:
        try:
            with self._hang_up.in_time(), self._asked(path, content) as response:
                return self._receive(response)
        except (*NEVER_SENT, httpx.InvalidURL, UnicodeError) as error:
            raise WireError(TryLater(unconnected(error), type(error).__name__)) from None
        except (httpx.RemoteProtocolError, httpx.NetworkError) as error:
            trouble = self._server.unanswered(self._address)
            raise WireError(TryLater(trouble, type(error).__name__)) from None
        except httpx.TransportError as error:
            raise WireError(TryLater(Trouble.LOST_REPLY, type(error).__name__)) from None

    def _asked(self, path: str, content: bytes) -> AbstractContextManager[httpx.Response]:
        watched = {"trace": self._hang_up.notice}
        address = self._address + path
        return self._client.stream("POST", address, content=content, extensions=watched)

    def _receive(self, response: httpx.Response) -> _Received:
        if response.headers.get("content-encoding", "identity") != "identity":
            _later(Trouble.UNREADABLE, "content-encoding")
        body = b"".join(self._pieces(response))
        if wants_https(response, body):
            _later(Trouble.SECURE_SERVER)
        self._server.understood = True
        kind = response.headers.get("content-type", "")
        return _Received(
            response.status_code,
            response.headers.get("retry-after", ""),
            "html" in kind.lower() or looks_like_html(body),
            body,
        )

    def _pieces(self, response: httpx.Response) -> Iterator[bytes]:
        size = 0
        for piece in response.iter_raw():
            size += len(piece)
            if size > LARGEST_REPLY:
                _later(Trouble.UNREADABLE, "too long")
            yield piece


def pause_wished(retry_after: str, now: datetime) -> timedelta | None:
    """Retry-After as seconds or an HTTP date, a day at most; None when it says nothing readable."""
    text = retry_after.strip()
    if text.isascii() and text.isdigit():
        return min(timedelta(seconds=int(text[:9])), LONGEST_PAUSE)
    try:
        moment = parsedate_to_datetime(text)
    except (ValueError, TypeError, IndexError, OverflowError):
        return None
    if moment.tzinfo is None:
        return None
    return min(max(moment - now, timedelta(0)), LONGEST_PAUSE)


def _judge_status(received: _Received) -> None:
    """Nothing for a success. Raises what any other status means."""
    match received.status:
        case 401:
            raise SignedOutError
        case status if status // 100 == SUCCESS:
            return
        case status if status // 100 == REDIRECT or status in CAPTIVE:
            _later(Trouble.CAPTIVE, f"HTTP {status}")
        case 403 if received.html:
            _later(Trouble.CAPTIVE, "HTTP 403")
        case status if status in BUSY:
            pause = pause_wished(received.retry_after, datetime.now(VIETNAM))
            raise WireError(TryLater(Trouble.BUSY, f"HTTP {status}", pause))
        case status if status in NOT_TO_BE_REPEATED:
            raise WireError(Refused(_reason(received)))
        case 408:
            _later(Trouble.LOST_REPLY, "HTTP 408")
        case status:
            _later(Trouble.SERVER_FAULT, f"HTTP {status}")


def _reason(received: _Received) -> str:
    try:
        told = read_reply(received.body).message
    except UnreadableError:
        told = ""
    return f"HTTP {received.status} {told}".strip()


def _later(trouble: Trouble, reason: str = "") -> NoReturn:
    raise WireError(TryLater(trouble, reason))
