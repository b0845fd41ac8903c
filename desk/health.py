"""What checking a home found."""

from dataclasses import dataclass
from datetime import datetime

from desk.ports import FileUse


@dataclass(frozen=True, slots=True)
class Verdict:
    """Empty tuples and no change mean that all is well; orphans and leftovers are told but do
    no harm. `copied`, `drilled`: when the home was last copied, and a copy last tried out.
    `damaged`: whose each of the damaged files is.
    """

    dossiers: int
    files: int
    journal_faults: tuple[str, ...]
    damaged_files: tuple[str, ...]
    orphans: tuple[str, ...]
    office_changed: bool
    leftovers: tuple[str, ...] = ()
    copied: datetime | None = None
    drilled: datetime | None = None
    damaged: tuple[FileUse, ...] = ()

    @property
    def sound(self) -> bool:
        """Whether everything is what was written."""
        return not (self.journal_faults or self.damaged_files or self.office_changed)
