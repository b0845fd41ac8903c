"""Files to an upload server by tus 1.0 (core and creation), as desk.ports.UploadServer."""

from dataclasses import replace
from types import TracebackType
from typing import Final, Self

from desk.adapters.classic_wire import WireError
from desk.adapters.tus_pace import Pace
from desk.adapters.tus_reply import GoneError
from desk.adapters.tus_sending import Sending, UploadNotes
from desk.adapters.tus_urls import is_of
from desk.adapters.tus_wire import TusWire
from desk.outbox import Accepted, Answer, Refused, Trouble, TryLater
from desk.pages.attachment import Attachment, Trail, Upload
from desk.ports import Clock

TIMEOUT: Final = 20.0


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
        sending = Sending(self._wire, self._notes, self._clock, self._pace, attachment, begun)
        try:
            return Accepted({"location": sending.all_of(content)})
        except WireError as error:
            return error.answer

    def holds(self, attachment: Attachment) -> bool | TryLater:
        """Whether the whole content is there.

        Length and offset must be right, then the bytes are read back and hashed where the server
        gives them and the line lets that be done in about 30 seconds; else the SHA-256 noted with
        the upload counts, of an upload in doubt it never does. A server that has neither cannot
        say: UNREADABLE. What is not there any more is forgotten, so that it is sent anew.
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
        if not is_of(location, self._address):
            return TryLater(Trouble.UNREADABLE, "another server")
        told = self._wire.standing(location)
        if told.offset is None or told.length is None:
            return TryLater(Trouble.UNREADABLE, "no offset")
        if (told.offset, told.length) != (size, size):
            return False
        if told.sha256 not in {None, attachment.sha256}:
            return False
        if self._notes.trail(self._address, attachment.sha256).doubtful:
            return self._holds_doubted(attachment)
        if told.sha256 is None or self._pace.reads_back(size):
            found = self._wire.digest(location, size)
            if found is not None:
                return found == attachment.sha256
        return True if told.sha256 else TryLater(Trouble.UNREADABLE, "no digest")

    def _holds_doubted(self, attachment: Attachment) -> bool | TryLater:
        """Only all its bytes prove what may lie there twice in part."""
        size = attachment.size
        back = self._pace.reads_back(size)
        found = self._wire.digest(attachment.location, size) if back else None
        if found == attachment.sha256:
            self._settle(attachment)
        return (
            TryLater(Trouble.UNREADABLE, "doubt") if found is None else found == attachment.sha256
        )

    def _settle(self, attachment: Attachment) -> None:
        known = self._notes.get(self._address, attachment.sha256)
        if known and known.location == attachment.location:
            self._notes.mark(known, Trail())

    def _forget(self, attachment: Attachment) -> None:
        known = self._notes.get(self._address, attachment.sha256)
        if known and known.location == attachment.location:
            self._notes.keep(replace(known, location="", offset=0, done_at=None))


def _no_word(answer: TryLater | Refused) -> TryLater:
    match answer:
        case TryLater():
            return answer
        case Refused(reason):
            return TryLater(Trouble.SERVER_FAULT, reason)
