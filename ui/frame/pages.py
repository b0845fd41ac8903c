"""What the main window expects of the pages in its centre."""

from collections.abc import Callable
from dataclasses import dataclass
from typing import Protocol, TypeAlias
from uuid import UUID

from PySide6.QtCore import SignalInstance

from desk.ports import QueueRow
from desk.session import Session
from ui.work import Work


class Intake(Protocol):
    """The page where a dossier is taken in; a QWidget with these methods and signals."""

    @property
    def saved(self) -> SignalInstance:
        """Tells what was received (desk.intake.Received)."""

    @property
    def next_person(self) -> SignalInstance:
        """The officer went on to the next person."""

    @property
    def message(self) -> SignalInstance:
        """A sentence for the banner; an empty one takes it away."""

    def new_dossier(self) -> None: ...
    def one_more(self) -> None: ...
    def submit(self) -> None: ...
    def preview(self) -> None: ...
    def reprint(self) -> None: ...
    def show_why(self) -> None: ...
    def show_dossier(self, dossier: UUID) -> None: ...
    def take_card(self, text: str) -> None: ...
    def back(self) -> None: ...
    def follow(self, rows: tuple[QueueRow, ...]) -> None:
        """Today's queue was read again."""

    def focus_papers(self) -> None: ...
    def focus_fees(self) -> None: ...
    def next_problem(self) -> None: ...
    def previous_problem(self) -> None: ...
    def can_leave(self) -> bool:
        """Whether nothing typed would be lost."""


IntakeFactory: TypeAlias = Callable[[Session, Work], Intake]


@dataclass(frozen=True, slots=True)
class CentrePages:
    """How the pages are made; ui.app puts the real ones in."""

    make_intake: IntakeFactory
