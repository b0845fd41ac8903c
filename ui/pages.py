"""What the main window expects of the pages in its centre."""

from collections.abc import Callable
from dataclasses import dataclass
from typing import Protocol, TypeAlias, runtime_checkable
from uuid import UUID

from PySide6.QtCore import Signal

from desk.session import Session
from ui.work import Work


class Intake(Protocol):
    """The page where a dossier is taken in; a QWidget with these methods and signals."""

    saved: Signal
    """Tells what was received (desk.intake.Received)."""
    next_person: Signal

    def new_dossier(self) -> None: ...
    def submit(self) -> None: ...
    def show_why(self) -> None: ...
    def take_card(self, text: str) -> None: ...
    def reprint(self) -> None: ...
    def can_leave(self) -> bool:
        """Whether nothing typed would be lost."""

    def focus_papers(self) -> None: ...
    def focus_fees(self) -> None: ...


@runtime_checkable
class ShowsDossier(Protocol):
    """An intake page that can also show a saved dossier's receipt."""

    def show_dossier(self, dossier: UUID) -> None: ...


IntakeFactory: TypeAlias = Callable[[Session, Work], Intake]


@dataclass(frozen=True, slots=True)
class CentrePages:
    """How the pages are made; ui.app puts the real ones in."""

    make_intake: IntakeFactory
