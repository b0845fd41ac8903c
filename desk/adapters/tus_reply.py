"""What an upload server's answer (tus 1.0) says of an upload, or the trouble it means."""

import re
from base64 import b64decode
from binascii import Error as NotBase64Error
from dataclasses import dataclass
from datetime import datetime
from typing import Final, NoReturn

import httpx

from desk.adapters.classic_wire import (
    BUSY,
    CAPTIVE,
    REDIRECT,
    SUCCESS,
    WireError,
    pause_wished,
)
from desk.outbox import Refused, Trouble, TryLater
from desk.time.working_time import VIETNAM

LARGEST_REPLY: Final = 64 * 1024
REFUSALS: Final = frozenset({400, 403, 412, 413, 415, 422})
GONE: Final = frozenset({404, 410})
CONFLICT: Final = 409
NO_GET: Final = frozenset({400, 403, 404, 405, 406, 501})
NUMBER: Final = re.compile(r"[0-9]{1,15}", re.ASCII)


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


def judge(response: httpx.Response) -> None:
    """Nothing for a success. Raises what any other status means: WireError, GoneError,
    ConflictError.
    """
    status, html = response.status_code, "html" in response.headers.get("content-type", "").lower()
    reason = f"HTTP {status}"
    if status // 100 == REDIRECT or status in CAPTIVE or (html and status // 100 == SUCCESS):
        later(Trouble.CAPTIVE, reason)
    if status // 100 == SUCCESS:
        return
    if status in GONE:
        raise GoneError
    if status == CONFLICT:
        raise ConflictError
    _judge_refusal(response, reason, html=html)


def gives_content(response: httpx.Response) -> bool:
    """Whether the answer to a GET brings the content. Raises WireError, GoneError."""
    if response.status_code in NO_GET:
        return False
    try:
        judge(response)
    except ConflictError:
        return False
    return True


def number(headers: httpx.Headers, name: str) -> int | None:
    """The header as a whole number; None for any other text, or a number of more than 15 digits."""
    text = headers.get(name, "").strip()
    return int(text) if NUMBER.fullmatch(text) else None


def digest_in(metadata: str) -> str | None:
    """The sha256 of an Upload-Metadata; None where there is none that can be read."""
    for pair in metadata[:LARGEST_REPLY].split(","):
        key, _, value = pair.strip().partition(" ")
        if key == "sha256":
            try:
                return b64decode(value, validate=True).decode("ascii").lower()
            except (NotBase64Error, ValueError):
                return None
    return None


def later(trouble: Trouble, reason: str = "") -> NoReturn:
    """Raises what asks for another try."""
    raise WireError(TryLater(trouble, reason))


def _judge_refusal(response: httpx.Response, reason: str, *, html: bool) -> NoReturn:
    match response.status_code:
        case 401:
            later(Trouble.SIGN_IN, reason)
        case 403 if html:
            later(Trouble.CAPTIVE, reason)
        case 408:
            later(Trouble.LOST_REPLY, reason)
        case status if status in REFUSALS:
            raise WireError(Refused(reason))
        case status if status in BUSY:
            pause = pause_wished(response.headers.get("retry-after", ""), datetime.now(VIETNAM))
            raise WireError(TryLater(Trouble.BUSY, reason, pause))
        case _:
            later(Trouble.SERVER_FAULT, reason)
