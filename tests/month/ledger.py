"""What the citizens and officers were told: the truth that every count is held against."""

from dataclasses import dataclass, field
from uuid import UUID


@dataclass
class Ledger:
    """`living` and `void` are codes whose receipt was acknowledged; `sheets` counts what came out
    of the printer. `cut_off`: acts that a power cut ended before anyone was told.
    """

    living: set[str] = field(default_factory=set)
    void: set[str] = field(default_factory=set)
    ids: dict[str, UUID] = field(default_factory=dict)
    sheets: int = 0
    kills: int = 0
    restores: int = 0
    cut_off: int = 0
    dead_lines: int = 0
    printer_troubles: int = 0

    def received(self, code: str, dossier: UUID) -> None:
        """F9 came back."""
        assert code not in self.ids, f"{code} was given twice"
        self.ids[code] = dossier
        self.living.add(code)

    def voided(self, code: str) -> None:
        """The number stands for nothing."""
        self.living.remove(code)
        self.void.add(code)

    @property
    def codes(self) -> set[str]:
        """All that were ever given."""
        return self.living | self.void
