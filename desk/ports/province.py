"""The province: its portal and its store of files."""

from collections.abc import Sequence
from typing import Protocol

from desk.dossier.dossier import Dossier, Step
from desk.outbox import Answer, TryLater
from desk.pages.attachment import Attachment
from desk.proof import Lookup


class UploadServer(Protocol):
    """Where files go before the dossier that names them (tus 1.0)."""

    @property
    def address(self) -> str:
        """Whose locations these are."""

    def send(self, content: bytes, attachment: Attachment) -> Answer:
        """Goes on where the server stands. Accepted.fields: {"location": absolute URL}."""

    def holds(self, attachment: Attachment) -> bool | TryLater:
        """Whether the whole content with that SHA-256 is there."""


class Portal(Protocol):
    """A provincial portal; answers are types, never exceptions."""

    def submit(self, dossier: Dossier, files: Sequence[Attachment] = ()) -> Answer:
        """`files`: those the upload server confirmed, and the states of papers reused."""

    def report(self, dossier: Dossier, steps: Sequence[Step]) -> Answer: ...
    def look_up(self, code: str) -> Lookup | TryLater: ...
