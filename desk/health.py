"""What checking a home found."""

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Verdict:
    """Empty tuples and no change mean that all is well; orphans are told but do no harm."""

    dossiers: int
    files: int
    journal_faults: tuple[str, ...]
    damaged_files: tuple[str, ...]
    orphans: tuple[str, ...]
    office_changed: bool

    @property
    def sound(self) -> bool:
        """Whether everything is what was written."""
        return not (self.journal_faults or self.damaged_files or self.office_changed)
