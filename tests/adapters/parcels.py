"""Invented files on their way to an upload server, and notes that forget with their process."""

from dataclasses import dataclass, field
from hashlib import sha256
from random import Random

from desk.adapters.tus import TusServer
from desk.outbox import Accepted, Answer
from desk.pages.attachment import Attachment, Digital, Trail, Upload
from tests.fakes import MORNING, StoppedClock, made_id


@dataclass(slots=True)
class Notes:
    """How far each content has come."""

    kept: dict[tuple[str, str], Upload] = field(default_factory=dict)
    trails: dict[tuple[str, str], Trail] = field(default_factory=dict)

    def get(self, server: str, sha256: str) -> Upload | None:
        return self.kept.get((server, sha256))

    def keep(self, upload: Upload) -> None:
        self.kept[upload.server, upload.sha256] = upload

    def trail(self, server: str, sha256: str) -> Trail:
        return self.trails.get((server, sha256), Trail())

    def mark(self, upload: Upload, trail: Trail) -> None:
        self.trails[upload.server, upload.sha256] = trail


def paper(size: int, number: int = 1) -> bytes:
    """A file of that size, not to be compressed, the same for the same number."""
    return b"%PDF-1.7\n" + Random(number).randbytes(size - 9)


def attached(content: bytes, number: int = 1, **other: object) -> Attachment:
    """That content as the file of a paper."""
    made = {
        "id": made_id("attachment", number),
        "dossier": made_id("dossier", number),
        "paper": "Giấy chứng sinh",
        "paper_code": "000.00.00.G15-KQ003208",
        "digital": Digital.DIGITISED,
        "made_at": MORNING,
        "name": f"H57.37.22-261123-{number:04}-1.pdf",
        "file": "0" * 64,
        "sha256": sha256(content).hexdigest(),
        "size": len(content),
    }
    return Attachment(**(made | other))  # type: ignore[arg-type]


def location(answer: Answer) -> str:
    """Where it lies now."""
    assert isinstance(answer, Accepted), answer
    return str(answer.fields["location"])


def sent_to(
    address: str, content: bytes, notes: Notes | None = None, timeout: float = 5.0
) -> Answer:
    """What became of sending it there."""
    with TusServer(address, StoppedClock(), notes or Notes(), timeout) as tus:
        return tus.send(content, attached(content))
