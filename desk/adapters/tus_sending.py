"""One file on its way by tus: chunk after chunk, and what a cut or a killed server leaves open.

A server that is killed in mid-chunk may keep bytes that it does not count. The chunk then goes once
more to the place where it stands, and lies there twice: such an upload is in doubt. At its end the
bytes are read back where the server gives them, of a long file the last ones: whatever lies there
twice moves them. If they are wrong, or it gives none, the upload begins anew, MOST_ANEW times at
most. A doubt that is left keeps the proof from saying more than that the file is there.
"""

from base64 import b64encode
from dataclasses import dataclass, field, replace
from typing import Final, Protocol

from desk.adapters.classic_wire import WireError
from desk.adapters.tus_pace import LARGEST, Pace
from desk.adapters.tus_reply import ConflictError, GoneError
from desk.adapters.tus_urls import absolute
from desk.adapters.tus_wire import TusWire
from desk.outbox import Trouble, TryLater
from desk.pages.attachment import Attachment, Trail, Upload
from desk.ports import Clock

FRUITLESS: Final = 4
MOST_ANEW: Final = 3
TAIL: Final = 4096
MEDIA_TYPE: Final = "application/pdf"
_FATE_UNKNOWN: Final = frozenset({Trouble.LOST_REPLY, Trouble.SERVER_FAULT})


class UploadNotes(Protocol):
    """What is kept between runs of how far each content has come."""

    def get(self, server: str, sha256: str) -> Upload | None: ...
    def keep(self, upload: Upload) -> None:
        """May raise to stop the upload here; it goes on from there another time."""

    def trail(self, server: str, sha256: str) -> Trail: ...
    def mark(self, upload: Upload, trail: Trail) -> None:
        """Keeps its trail; never raises to stop the upload."""


@dataclass(slots=True)
class Sending:
    """One file on its way. `fruitless`: exchanges since the server last came further; `sent`: how
    far the server may have come at most; of what a killed run sent only the last chunk is unknown.
    `open`: where a chunk began of which nobody knows how much the server kept.
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
    trail: Trail = field(default_factory=Trail)
    open: int | None = None
    probed: bool = False

    def all_of(self, content: bytes) -> str:
        """The location, once the server confirmed the whole. Raises WireError."""
        self._take_up()
        try:
            if self.upload.location:
                self._ask()
            else:
                self._create()
            while self.upload.done_at is None:
                if self.upload.offset == self.upload.size:
                    self._check(content)
                else:
                    self._append(content)
        finally:
            self._leave()
        return self.upload.location

    def _take_up(self) -> None:
        """A run that did not come to leave its mark was killed in mid-chunk, perhaps."""
        self.furthest = self.upload.offset
        self.sent = min(self.upload.size, self.upload.offset + LARGEST)
        self.trail = self.notes.trail(self.upload.server, self.upload.sha256)
        if self.upload.location and self.trail.rest != self.upload.offset:
            self.open = self.upload.offset
        self._mark(replace(self.trail, rest=None))

    def _leave(self) -> None:
        if self.upload.done_at is None:
            rest = self.upload.offset if self.open is None else None
            self._mark(replace(self.trail, rest=rest))
        else:
            self._mark(Trail(doubtful=self.trail.doubtful))

    def _append(self, content: bytes) -> None:
        start, before, doubtful = self.upload.offset, self.open, self.trail.doubtful
        piece = content[start : start + self.pace.size]
        began = self.clock()
        self.sent = max(self.sent, start + len(piece))
        if self.open == start:
            self._mark(replace(self.trail, doubtful=True))
        self.open = start
        try:
            offset = self.wire.append(self.upload.location, start, piece)
        except GoneError:
            self._create()
        except ConflictError:
            self._not_taken(before, doubtful=doubtful)
            self._ask()
        except WireError as error:
            if not _fate_unknown(error):
                self._not_taken(before, doubtful=doubtful)
            self._ask_after(error)
        else:
            self.pace.took(len(piece), self.clock() - began)
            self._confirmed(start, len(piece), offset)

    def _confirmed(self, start: int, length: int, offset: int | None) -> None:
        if offset is None or not start < offset <= start + length:
            self._ask()
            return
        self._stands(offset)
        if self.trail.doubtful and self.trail.anew < MOST_ANEW and offset < self.upload.size:
            self._probe()

    def _probe(self) -> None:
        """A doubt that cannot be settled at the end need not wait for it."""
        if not self.probed:
            self.probed = True
            if self.wire.never_gives(self.upload.location):
                self._begin_anew()

    def _not_taken(self, before: int | None, *, doubtful: bool) -> None:
        """The server did not take the chunk: it left nothing open that was not so before."""
        self.open = before
        self._mark(replace(self.trail, doubtful=doubtful))

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
        if told.length != self.upload.size or told.offset > self.sent:
            self._create()
            return
        if told.offset < self.upload.offset:
            self.open = told.offset
        self._stands(told.offset)

    def _create(self) -> None:
        self._bear()
        told = self.wire.create(self.upload.server, self.upload.size, _metadata(self.attachment))
        location = absolute(told, self.upload.server)
        if not location:
            raise WireError(TryLater(Trouble.UNREADABLE, "location"))
        self.upload = replace(self.upload, location=location)
        self.furthest = self.sent = 0
        self.open, self.probed = None, False
        self._keep(0)
        self._mark(replace(self.trail, doubtful=False))

    def _stands(self, offset: int) -> None:
        if self.open is not None and offset > self.open:
            self.open = None
        if offset > self.furthest:
            self.furthest, self.fruitless = offset, 0
        else:
            self._bear()
        self._keep(offset)

    def _keep(self, offset: int) -> None:
        whole = offset == self.upload.size and not self.trail.doubtful
        self._note(offset, done=whole)

    def _note(self, offset: int, *, done: bool) -> None:
        self.upload = replace(self.upload, offset=offset, done_at=self.clock() if done else None)
        self.notes.keep(self.upload)

    def _bear(self) -> None:
        self.fruitless += 1
        if self.fruitless > FRUITLESS:
            raise WireError(TryLater(Trouble.SERVER_FAULT, "no progress"))

    def _check(self, content: bytes) -> None:
        """The end of an upload in doubt."""
        sound = self._sound(content)
        if sound:
            self._mark(replace(self.trail, doubtful=False))
        if sound or (sound is None and self.trail.anew >= MOST_ANEW):
            self._note(self.upload.size, done=True)
        elif self.trail.anew < MOST_ANEW:
            self._begin_anew()
        else:
            self.upload = replace(self.upload, location="")
            self._note(0, done=False)
            raise WireError(TryLater(Trouble.SERVER_FAULT, "damaged"))

    def _sound(self, content: bytes) -> bool | None:
        """Whether what lies there is right, a long file by its end; None: the server gives none."""
        size, location = self.upload.size, self.upload.location
        try:
            if not self.pace.reads_back(size):
                return self.wire.ends_with(location, size, content[-TAIL:])
            found = self.wire.digest(location, size)
        except GoneError:
            return None
        except WireError as error:
            if error.answer == TryLater(Trouble.SERVER_FAULT, error.answer.reason):
                return None
            raise
        return None if found is None else found == self.upload.sha256

    def _begin_anew(self) -> None:
        self._mark(replace(self.trail, anew=self.trail.anew + 1))
        self._create()

    def _mark(self, trail: Trail) -> None:
        if trail != self.trail:
            self.trail = trail
            self.notes.mark(self.upload, trail)


def _fate_unknown(error: WireError) -> bool:
    return isinstance(error.answer, TryLater) and error.answer.trouble in _FATE_UNKNOWN


def _metadata(attachment: Attachment) -> str:
    """Never a citizen's name; some servers want the filetype."""
    told = {"filename": attachment.name, "filetype": MEDIA_TYPE, "sha256": attachment.sha256}
    return ",".join(f"{key} {b64encode(text.encode()).decode()}" for key, text in told.items())
