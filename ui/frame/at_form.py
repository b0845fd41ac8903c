"""Acts that lead to the form: a new dossier, a draft, a card, a correction, a repair."""

from PySide6.QtCore import QObject, Signal, Slot

from desk.draft.kept_draft import KeptDraft
from ui.frame.centre import Centre
from ui.frame.finding import Finding
from ui.frame.pages import Intake
from ui.intake.correcting import Correcting
from ui.outbox.outbox_repair import Repair
from ui.outbox.sending import Sending
from ui.queue.queue_panel import QueuePanel


class AtForm(QObject):
    """`following` tells which key the officer needs next."""

    following = Signal(str)

    def __init__(
        self, intake: Intake, centre: Centre, queue: QueuePanel, finding: Finding, sending: Sending
    ) -> None:
        super().__init__(centre)
        self._intake, self._centre, self._finding = intake, centre, finding
        queue.draft_opened.connect(self.open_draft)
        queue.draft_given_up.connect(intake.give_up)
        finding.draft.connect(self.open_draft)
        finding.card.connect(self.take_card)
        sending.repair.connect(self.repair)

    def go(self, following: str = "F9") -> None:
        """To the form."""
        self._centre.turn_to(self._centre.home)
        self.following.emit(following)

    @Slot()
    def new_dossier(self) -> None:
        """F2."""
        self._finding.forget()
        self.go()
        self._intake.new_dossier()

    def one_more(self) -> None:
        """Ctrl+F2."""
        self._intake.one_more()
        self.following.emit("F9")

    def park(self) -> None:
        """F7."""
        self._centre.turn_to(self._centre.home)
        self._intake.park()

    @Slot(str)
    def take_card(self, text: str) -> None:
        """A scanned card."""
        self.go()
        self._intake.take_card(text)

    @Slot(object)
    def open_draft(self, draft: KeptDraft) -> None:
        """A form that was left behind or parked."""
        self.go()
        self._intake.open_draft(draft)

    @Slot(object)
    def correct(self, correcting: Correcting) -> None:
        """A received dossier that is to be put right."""
        self.go()
        self._intake.begin_correction(correcting)

    @Slot(object)
    def repair(self, repair: Repair) -> None:
        """What the portal refused, at the field its words mean."""
        self.correct(repair.correcting)
        if repair.field is not None:
            self._intake.focus_field(repair.field)
