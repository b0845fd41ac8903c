"""The file of one paper of a dossier, and what is known of it at the portal."""

from dataclasses import dataclass
from datetime import datetime
from enum import IntEnum
from uuid import UUID


class Digital(IntEnum):
    """Trạng thái số hóa of a paper (TT 01/2023/TT-VPCP, Điều 8)."""

    NOT_DIGITISED = 0
    DIGITISED = 1
    REUSED = 2
    REUSED_RESULT = 3


@dataclass(frozen=True, slots=True)
class Attachment:
    """One PDF for one paper.

    `paper` is the paper's name in the dossier, `paper_code` its national code if it has one;
    `pages` the pages it is made of, in order; `file` (vault), `sha256` (hex) and `size` (bytes) are
    empty until it is bound; `name` is the file's name at the portal, never with a citizen's name;
    `location` the URL the upload server gave once it confirmed the whole; `source` the dossier it
    was taken over from. `superseded`: another file took its place. `made_of`: a digest of its pages
    and of what was decided about them; empty without pages.
    """

    id: UUID
    dossier: UUID
    paper: str
    paper_code: str
    digital: Digital
    made_at: datetime
    name: str
    pages: tuple[UUID, ...] = ()
    sheets: int = 0
    file: str = ""
    sha256: str = ""
    size: int = 0
    location: str = ""
    source: UUID | None = None
    superseded: bool = False
    made_of: str = ""

    @property
    def bound(self) -> bool:
        """Whether the file exists."""
        return bool(self.file)


@dataclass(frozen=True, slots=True)
class Reuse:
    """A file this office holds, meant for that paper of a form; `bundle` is its draft's key.

    It becomes an attachment when the form becomes a dossier.
    """

    bundle: UUID
    paper: str
    attachment: UUID


@dataclass(frozen=True, slots=True)
class Upload:
    """What an upload server holds of a content: `location` it named, `offset` it confirmed, bytes;
    `done_at` when it confirmed the whole. The same content is never sent to it twice.
    """

    server: str
    sha256: str
    size: int
    location: str
    offset: int
    done_at: datetime | None = None


@dataclass(frozen=True, slots=True)
class Trail:
    """How an upload went so far. `rest`: the offset where it was left with nothing under way; None:
    a chunk may have been. `doubtful`: some of its bytes may lie at the server twice. `anew`: how
    often that made it begin anew.
    """

    rest: int | None = None
    doubtful: bool = False
    anew: int = 0
