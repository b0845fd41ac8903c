"""HTTP to one scanner: bounded answers, no strange host, and the one certificate it may show."""

from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field
from types import TracebackType
from typing import Final, Self
from urllib.parse import urljoin, urlsplit

import httpx

from desk.adapters.hang_up import HangUp
from desk.adapters.scanners.escl_tls import fingerprint, pinned, public, unverified
from desk.scanner.scan_trouble import ScanError, ScanTrouble

LARGEST_ANSWER: Final = 256 * 1024 * 1024
MOST_HOPS: Final = 3
REDIRECTS: Final = frozenset({301, 302, 307, 308})
CONNECT_SECONDS: Final = 10.0
NO_PIN: Final = "none"
"""What no certificate has: a pin without a digit lets nobody in, rather than everybody."""
LARGEST_WORD: Final = 1024 * 1024
"""Of an answer that is no page: to an order, to a good-bye."""
LONGEST_EXCHANGE: Final = 10
"""As many times the timeout, however slowly a device drips."""


@dataclass(frozen=True, slots=True)
class Answer:
    """What came back; `url` is the address that gave it in the end."""

    url: str
    status: int
    headers: httpx.Headers = field(repr=False)
    body: bytes = field(repr=False)

    @property
    def ok(self) -> bool:
        """Whether the device did as asked."""
        return httpx.codes.is_success(self.status)


class _Line(HangUp):
    """One exchange that may also be cut from another thread."""

    def cut(self) -> None:
        """Hang up now."""
        self._cut()


class Wire:
    """A quiet client for one device, one exchange at a time. Raises ScanError: OFFLINE
    before anything was sent, LOST after that, UNTRUSTED and CERTIFICATE in the handshake.
    """

    def __init__(self, pin: str = "", timeout: float = 90.0) -> None:
        self._pin = pin and (pin.replace(":", "").lower() or NO_PIN)
        self._timeout = timeout
        self._line = _Line(timeout * LONGEST_EXCHANGE)
        self._client = httpx.Client(
            trust_env=False,
            follow_redirects=False,
            verify=pinned(self._pin) if self._pin else public(),
            timeout=httpx.Timeout(timeout, connect=min(timeout, CONNECT_SECONDS)),
            headers={"Accept-Encoding": "identity", "User-Agent": "quay-mot-cua"},
        )

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        trace: TracebackType | None,
    ) -> None:
        self._client.close()

    def get(self, url: str, largest: int = LARGEST_ANSWER) -> Answer:
        """What is there. Raises TOO_LARGE."""
        return self._ask("GET", url, b"", largest)

    def post(self, url: str, xml: bytes) -> Answer:
        """Sent once; never repeated by itself."""
        return self._ask("POST", url, xml, LARGEST_WORD)

    def delete(self, url: str) -> Answer:
        """Whatever the device makes of it."""
        return self._ask("DELETE", url, b"", LARGEST_WORD)

    def cut(self) -> None:
        """From another thread: what waits ends now as LOST."""
        self._line.cut()

    def _ask(self, method: str, url: str, xml: bytes, largest: int) -> Answer:
        _require_address(url)
        for _ in range(MOST_HOPS):
            if self._pin and urlsplit(url).scheme != "https":
                # a device once trusted by its certificate may send its pages nowhere else
                answer = self._plain(url)
            else:
                answer = self._exchange(method, url, xml, largest)
            if answer.status not in REDIRECTS:
                return answer
            url = _next_hop(url, answer.headers.get("location", ""))
        raise ScanError(ScanTrouble.UNREADABLE, "redirected too often")

    def _plain(self, url: str) -> Answer:
        """Only asks where the safe door is. Raises CERTIFICATE when there is none."""
        answer = self._exchange("GET", url, b"", LARGEST_WORD)
        if answer.status in REDIRECTS:
            return answer
        raise ScanError(ScanTrouble.CERTIFICATE, "no TLS any more")

    def _exchange(self, method: str, url: str, xml: bytes, largest: int) -> Answer:
        headers = {"Content-Type": "text/xml"} if xml else {}
        watched = {"trace": self._line.notice}
        with (
            self._named(url),
            self._line.in_time(),
            self._client.stream(
                method, url, content=xml, headers=headers, extensions=watched
            ) as response,
        ):
            body = b"".join(_bounded(response, largest))
            return Answer(url, response.status_code, response.headers, body)

    @contextmanager
    def _named(self, url: str) -> Iterator[None]:
        """httpx's errors as the desk's."""
        try:
            yield
        except (httpx.ConnectError, httpx.ConnectTimeout) as error:
            if unverified(error):
                shown = fingerprint(url, min(self._timeout, CONNECT_SECONDS))
                raise ScanError(ScanTrouble.UNTRUSTED, shown) from None
            raise ScanError(ScanTrouble.OFFLINE, type(error).__name__) from None
        except (httpx.UnsupportedProtocol, httpx.InvalidURL, UnicodeError) as error:
            raise ScanError(ScanTrouble.OFFLINE, type(error).__name__) from None
        except httpx.TransportError as error:
            raise ScanError(ScanTrouble.LOST, type(error).__name__) from None


def _require_address(url: str) -> None:
    """No scanner is told a name or password in clear. Raises OFFLINE: nobody is asked there."""
    try:
        known = urlsplit(url).username is None
    except ValueError:
        known = False
    if not known:
        raise ScanError(ScanTrouble.OFFLINE, "no address")


def _next_hop(url: str, location: str) -> str:
    """Where a redirect leads: the same host, never from https to http. Raises UNREADABLE."""
    try:
        there, here = urlsplit(urljoin(url, location)), urlsplit(url)
        same = there.hostname == here.hostname and there.username is None
    except ValueError:
        raise ScanError(ScanTrouble.UNREADABLE, "redirect nowhere") from None
    if not same or there.scheme not in {here.scheme, "https"}:
        raise ScanError(ScanTrouble.UNREADABLE, "redirect to another place")
    return there.geturl()


def _bounded(response: httpx.Response, largest: int) -> Iterator[bytes]:
    if response.headers.get("content-encoding", "identity") != "identity":
        raise ScanError(ScanTrouble.UNREADABLE, "content-encoding")
    size = 0
    for piece in response.iter_raw():
        size += len(piece)
        if size > largest:
            raise ScanError(ScanTrouble.TOO_LARGE, "answer")
        yield piece
