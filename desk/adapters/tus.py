"""Files to an upload server by tus 1.0 (core and creation), as desk.ports.UploadServer."""

from base64 import b64encode
from dataclasses import dataclass, replace
from datetime import timedelta
from types import TracebackType
from typing import Final, Protocol, Self
from urllib.parse import urljoin, urlsplit

from desk.adapters.classic_wire import WireError
from desk.adapters.tus_wire import ConflictError, GoneError, TusWire
from desk.outbox import Accepted, Answer, Refused, Trouble, TryLater
from desk.pages.attachment import Attachment, Upload
from desk.ports import Clock

TIMEOUT: Final = 20.0
SMALLEST: Final = 16 * 1024
FIRST: Final = 64 * 1024
LARGEST: Final = 1024 * 1024
AIM: Final = timedelta(seconds=5)
READ_BACK: Final = 6
"""A file is read back for the proof if that takes no longer than so many chunks took: 30 s."""
FRUITLESS: Final = 4
LONGEST_LOCATION: Final = 2000
MEDIA_TYPE: Final = "application/pdf"


class UploadNotes(Protocol):
    """What is kept between runs of how far each content has come."""

    def get(self, server: str, sha256: str) -> Upload | None: ...
    def keep(self, upload: Upload) -> None:
        """May raise to stop the upload here; it goes on from there another time."""


@dataclass(slots=True)
class Pace:
    """Bytes a chunk, so that one takes about five seconds: a cut costs no more than that."""

    size: int = FIRST

    def took(self, sent: int, time: timedelta) -> None:
        """A chunk of that many bytes took so long."""
        wanted = int(sent * (AIM / time)) if time > timedelta(0) else LARGEST
        if sent == self.size or wanted < self.size:
            self.size = max(SMALLEST, min(wanted, self.size * 2, LARGEST))

    def cut(self) -> None:
        """A chunk was lost on the way."""
        self.size = max(SMALLEST, self.size // 2)


class TusServer:
    """Goes on inside a file after a cut, a kill or a restart; never raises for the other side.

    What `notes` raises goes through. `timeout` is in seconds for each wait on the line.
    """

    def __init__(
        self, address: str, clock: Clock, notes: UploadNotes, timeout: float = TIMEOUT
    ) -> None:
        self._address = address
        self._clock = clock
        self._notes = notes
        self._wire = TusWire(timeout)
        self._pace = Pace()

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        trace: TracebackType | None,
    ) -> None:
        self.close()

    def close(self) -> None:
        """Hang up."""
        self._wire.close()

    @property
    def address(self) -> str:
        """Whose locations these are."""
        return self._address

    def send(self, content: bytes, attachment: Attachment) -> Answer:
        """Sends what the server does not have yet; a content it has costs no byte."""
        known = self._notes.get(self._address, attachment.sha256)
        if known and known.done_at:
            return Accepted({"location": known.location})
        begun = known or Upload(self._address, attachment.sha256, len(content), "", 0)
        sending = _Sending(self._wire, self._notes, self._clock, self._pace, attachment, begun)
        try:
            return Accepted({"location": sending.all_of(content)})
        except WireError as error:
            return error.answer

    def holds(self, attachment: Attachment) -> bool | TryLater:
        """Whether the whole content is there.

        Length and offset must be right, then the bytes are read back and hashed where the server
        gives them and the line lets that be done in about 30 seconds; else the SHA-256 noted with
        the upload counts. A server that has neither cannot say: UNREADABLE. What is not there any
        more is forgotten, so that the next sending sends it anew.
        """
        try:
            held = self._holds(attachment)
        except GoneError:
            held = False
        except WireError as error:
            held = _no_word(error.answer)
        if held is False:
            self._forget(attachment)
        return held

    def _holds(self, attachment: Attachment) -> bool | TryLater:
        location, size = attachment.location, attachment.size
        if not _is_of(location, self._address):
            return TryLater(Trouble.UNREADABLE, "another server")
        told = self._wire.standing(location)
        if told.offset is None or told.length is None:
            return TryLater(Trouble.UNREADABLE, "no offset")
        if (told.offset, told.length) != (size, size):
            return False
        if told.sha256 not in {None, attachment.sha256}:
            return False
        if told.sha256 is None or size <= self._pace.size * READ_BACK:
            found = self._wire.digest(location, size)
            if found is not None:
                return found == attachment.sha256
        return True if told.sha256 else TryLater(Trouble.UNREADABLE, "no digest")

    def _forget(self, attachment: Attachment) -> None:
        known = self._notes.get(self._address, attachment.sha256)
        if known and known.location == attachment.location:
            self._notes.keep(replace(known, location="", offset=0, done_at=None))


@dataclass(slots=True)
class _Sending:
    """One file on its way. `fruitless`: exchanges since the server last came further; `sent`: how
    far the server may have come at most; of what a killed run sent only the last chunk is unknown.
    """

    wire: TusWire
    notes: UploadNotes
    clock: Clock
    pace: Pace
    attachment: Attachment
    upload: Upload
    furthest: int = 0
    fruitless: int = 0
    sent: int = 0

    def all_of(self, content: bytes) -> str:
        """The location, once the server confirmed the whole. Raises WireError."""
        self.furthest = self.upload.offset
        self.sent = min(self.upload.size, self.upload.offset + LARGEST)
        if self.upload.location:
            self._ask()
        else:
            self._create()
        while self.upload.done_at is None:
            self._append(content)
        return self.upload.location

    def _append(self, content: bytes) -> None:
        start = self.upload.offset
        piece = content[start : start + self.pace.size]
        began = self.clock()
        self.sent = max(self.sent, start + len(piece))
        try:
            offset = self.wire.append(self.upload.location, start, piece)
        except GoneError:
            self._create()
        except ConflictError:
            self._ask()
        except WireError as error:
            self._ask_after(error)
        else:
            self.pace.took(len(piece), self.clock() - began)
            if offset is not None and start < offset <= start + len(piece):
                self._stands(offset)
            else:
                self._ask()

    def _ask_after(self, error: WireError) -> None:
        """A cut line is often back at once; one that is not ends this try."""
        if error.answer != TryLater(Trouble.LOST_REPLY, error.answer.reason) or self.fruitless > 1:
            raise error
        self.pace.cut()
        self._ask()

    def _ask(self) -> None:
        """Takes up where the server stands; what it says beyond what was sent is not believed."""
        try:
            told = self.wire.standing(self.upload.location)
        except GoneError:
            self._create()
            return
        if told.offset is None or told.length is None:
            raise WireError(TryLater(Trouble.UNREADABLE, "no offset"))
        if told.length == self.upload.size and told.offset <= self.sent:
            self._stands(told.offset)
        else:
            self._create()

    def _create(self) -> None:
        self._bear()
        told = self.wire.create(self.upload.server, self.upload.size, _metadata(self.attachment))
        location = _absolute(told, self.upload.server)
        if not location:
            raise WireError(TryLater(Trouble.UNREADABLE, "location"))
        self.upload = replace(self.upload, location=location)
        self.furthest = self.sent = 0
        self._keep(0)

    def _stands(self, offset: int) -> None:
        if offset > self.furthest:
            self.furthest, self.fruitless = offset, 0
        else:
            self._bear()
        self._keep(offset)

    def _keep(self, offset: int) -> None:
        whole = offset == self.upload.size
        self.upload = replace(self.upload, offset=offset, done_at=self.clock() if whole else None)
        self.notes.keep(self.upload)

    def _bear(self) -> None:
        self.fruitless += 1
        if self.fruitless > FRUITLESS:
            raise WireError(TryLater(Trouble.SERVER_FAULT, "no progress"))


def _metadata(attachment: Attachment) -> str:
    """Never a citizen's name; some servers want the filetype."""
    told = {"filename": attachment.name, "filetype": MEDIA_TYPE, "sha256": attachment.sha256}
    return ",".join(f"{key} {b64encode(text.encode()).decode()}" for key, text in told.items())


def _absolute(told: str, address: str) -> str:
    """The URL; "" for none, or one that leads elsewhere."""
    try:
        location = urljoin(address, told) if told else ""
    except ValueError:
        return ""
    return location if _is_of(location, address) else ""


def _is_of(location: str, address: str) -> bool:
    """Whether it is a URL at the address's own scheme, host and port."""
    if len(location) > LONGEST_LOCATION or not (location.isascii() and location.isprintable()):
        return False
    try:
        there, here = urlsplit(location), urlsplit(address)
        same = (there.scheme, there.hostname, there.port) == (here.scheme, here.hostname, here.port)
    except ValueError:
        return False
    bare = not (there.fragment or there.username or there.password or " " in location)
    return same and bare


def _no_word(answer: TryLater | Refused) -> TryLater:
    match answer:
        case TryLater():
            return answer
        case Refused(reason):
            return TryLater(Trouble.SERVER_FAULT, reason)
