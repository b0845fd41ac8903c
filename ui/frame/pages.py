"""What the main window expects of the pages in its centre, and how they are made."""

from collections.abc import Callable, Collection
from dataclasses import dataclass
from functools import cached_property
from typing import Protocol, TypeAlias
from uuid import UUID

from PySide6.QtCore import SignalInstance
from PySide6.QtWidgets import QWidget

from desk.draft.checks import Field
from desk.draft.kept_draft import KeptDraft
from desk.errors import DeskError
from desk.pages.slot import Bundle
from desk.ports import QueueRow
from desk.press import Printer
from desk.session import Session
from ui.intake.correcting import Correcting
from ui.scanning.scan_desk import ScanDesk
from ui.work import Work


class Intake(Protocol):
    """The page where a dossier is taken in; a QWidget with these methods and signals."""

    @property
    def saved(self) -> SignalInstance:
        """Tells what was received (desk.intake.intake.Received)."""

    @property
    def next_person(self) -> SignalInstance:
        """The officer went on to the next person."""

    @property
    def message(self) -> SignalInstance:
        """A sentence for the banner; an empty one takes it away."""

    @property
    def drafts_changed(self) -> SignalInstance:
        """A list of drafts would look different now."""

    @property
    def papers_changed(self) -> SignalInstance:
        """Other papers may be at hand now, or another form."""

    @property
    def correction_wanted(self) -> SignalInstance:
        """The receipt on the page is wrong (the dossier's id)."""

    def new_dossier(self) -> None: ...
    def one_more(self) -> None: ...
    def park(self) -> None: ...
    def submit(self) -> None: ...
    def preview(self) -> None: ...
    def reprint(self) -> None: ...
    def show_why(self) -> None: ...
    def show_dossier(self, dossier: UUID) -> None: ...
    def open_draft(self, draft: KeptDraft) -> None: ...
    def give_up(self, draft: KeptDraft) -> None: ...
    def offer_leftover(self, drafts: tuple[KeptDraft, ...]) -> None: ...
    def begin_correction(self, correcting: Correcting) -> None: ...
    def focus_field(self, field: Field) -> None: ...
    def undo(self) -> None: ...
    def redo(self) -> None: ...
    def tell_saved(self) -> None: ...
    def take_card(self, text: str) -> None: ...
    def after_scan(self) -> None:
        """What a scanner typed was taken out of the field again."""

    def back(self) -> None: ...
    def follow(self, rows: tuple[QueueRow, ...]) -> None:
        """Today's queue was read again."""

    def bundle(self) -> Bundle:
        """Whose papers are scanned now."""

    def tick_scanned(self, names: Collection[str]) -> None:
        """What was filed under a line was handed in."""

    def note_arrived(self, form: UUID) -> None:
        """A page came for the form of that key."""

    def note_scanned(self, form: UUID, pages: int) -> None:
        """So many pages lie in the form of that key."""

    def focus_papers(self) -> None: ...
    def focus_fees(self) -> None: ...
    def next_problem(self) -> None: ...
    def previous_problem(self) -> None: ...
    def can_leave(self) -> bool:
        """Whether nothing typed would be lost."""

    def is_typing(self) -> bool:
        """Whether a dossier is being typed: a card is its owner's then."""

    def hold(
        self,
        then: Callable[[], object],
        failed: Callable[[DeskError], object] | None = None,
    ) -> None:
        """`then` runs when the store has what is typed, `failed` when it could not take it."""


IntakeFactory: TypeAlias = Callable[[Session, Work], Intake]
ScanDeskFactory: TypeAlias = Callable[[Session, Work], ScanDesk]
OfficePages: TypeAlias = Callable[[Work], "tuple[OfficeDoor, ...]"]


@dataclass(frozen=True, slots=True)
class OfficePage:
    """A page about the office.

    `changed`: the session has to be made anew; None: never. `start` reads what it shows,
    `step_back` is Esc, `leave` tells the page that the officer is elsewhere.
    """

    page: QWidget
    back: SignalInstance
    changed: SignalInstance | None
    start: Callable[[], object]
    step_back: Callable[[], object]
    leave: Callable[[], object]
    card: Callable[[str], object] | None = None
    code: Callable[[str], object] | None = None


class OfficeDoor:
    """The key of a page about the office; the page is made when it is first opened."""

    def __init__(self, key: str, make: Callable[[], OfficePage]) -> None:
        self.key, self._make = key, make

    @cached_property
    def office(self) -> OfficePage:
        """What is behind it."""
        return self._make()

    @property
    def made(self) -> bool:
        """Whether it was opened before."""
        return "office" in vars(self)


@dataclass(frozen=True, slots=True)
class CentrePages:
    """How the pages are made; the shell puts the real ones in."""

    make_intake: IntakeFactory
    printer: Printer
    office: OfficePages
    scan: ScanDeskFactory
