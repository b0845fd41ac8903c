"""The page of one received dossier: looked at, printed again, put right, made void."""

from collections.abc import Callable
from dataclasses import replace
from uuid import UUID

from PySide6.QtCore import QCoreApplication, Qt, Signal, Slot
from PySide6.QtGui import QGuiApplication, QKeyEvent, QKeySequence
from PySide6.QtWidgets import QPushButton, QStackedWidget, QVBoxLayout, QWidget

from desk.dossier.annulment import Mistake
from desk.draft.draft import Draft
from desk.errors import DeskError
from desk.press import Printer
from desk.register.life import Life, Lives, Other
from desk.register.register import Kept
from desk.session import Session
from ui.dossier.dossier_style import STYLE
from ui.dossier.life_view import LifeView
from ui.dossier.strips import Strip
from ui.intake.correcting import Correcting, Way
from ui.paper.receipt_flow import ReceiptFlow
from ui.paper.receipt_page import ReceiptPage
from ui.parts.lights import Glow, Light
from ui.wording.receipt import kept_trouble, unprinted_light
from ui.wording.troubles import trouble
from ui.work import Work

translate = QCoreApplication.translate


class DossierPage(QWidget):
    """Replaces the centre. `show_dossier` opens one, `reread` looks at it again."""

    back = Signal()
    next_person = Signal()
    correction_wanted = Signal(object)
    """The form should open with this (ui.intake.correcting.Correcting)."""
    changed = Signal()
    """The dossier was made void or got its code."""
    opened = Signal(object)
    """A dossier (UUID) is on the page."""
    message = Signal(str)

    def __init__(self, session: Session, work: Work, printer: Printer) -> None:
        super().__init__()
        self.setStyleSheet(STYLE)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setAccessibleName(translate("Dossier", "Dossier"))
        self._session, self._work = session, work
        self._lives = Lives(session.register, session.calendar)
        self.life: Life | None = None
        self.view, self.receipt = LifeView(), ReceiptPage()
        self.flow = ReceiptFlow(session, work, printer, self.receipt)
        self.views = QStackedWidget()
        self.views.addWidget(QWidget())  # until the first dossier is read
        self.views.addWidget(self.view)
        self.views.addWidget(self.receipt)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(self.views)
        self._keys: dict[str, Callable[[], object]] = {
            "Shift+F9": self.reprint,
            "Ctrl+P": self.show_receipt,
            "Ctrl+Z": self.correct,
            "Ctrl+C": self.copy_code,
            "Esc": self.step_back,
        }
        self._connect()

    def show_dossier(self, dossier: UUID) -> None:
        """Opens a dossier; the journal notes it."""
        self._open(dossier, self._show_opened)

    def correct_dossier(self, dossier: UUID) -> None:
        """Opens a dossier and asks at once what is wrong on its receipt."""

        def show(life: Life) -> None:
            self._show_opened(life)
            self.correct()

        self._open(dossier, show)

    @Slot()
    def reread(self) -> None:
        """The dossier on the page as it stands now."""
        if self.life is not None:
            dossier = self.life.dossier.id
            self._work.ask(lambda: self._lives.again(dossier), self._show_again, owner=self)

    @Slot()
    def reprint(self) -> None:
        """Shift+F9: the receipt once more; a void one stays where it is."""
        if self.life is None:
            return
        if self.life.annulment:
            told = translate("Dossier", "This number is void; its receipt is not printed.")
            self.message.emit(told)
            return
        self.flow.reprint()

    @Slot()
    def show_receipt(self) -> None:
        """Ctrl+P: the receipt's picture."""
        if self.life is not None:
            self.flow.show()

    @Slot()
    def correct(self) -> None:
        """Ctrl+Z: what is wrong on the receipt?"""
        self._ask(self.view.mistakes)

    @Slot()
    def annul(self) -> None:
        """The strip that makes the number void."""
        self._ask(self.view.void_strip)

    @Slot()
    def give_code(self) -> None:
        """The strip for the official code of a temporary dossier."""
        if self.life and self.life.dossier.temporary:
            self._ask(self.view.codes)

    @Slot()
    def copy_code(self) -> None:
        """Ctrl+C: the code and nothing else of the citizen."""
        if self.life is not None:
            QGuiApplication.clipboard().setText(self.life.dossier.code)
            self.view.copy.set_words(translate("Dossier", "Code copied"))

    @Slot()
    def step_back(self) -> None:
        """Esc: out of the receipt, out of the strip, then out of the page."""
        if self.views.currentWidget() is self.receipt:
            self._show_view()
        elif not self.view.close_strip():
            self.back.emit()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """The page's own keys, wherever on it the keyboard is; Enter presses a button."""
        key = QKeySequence(event.keyCombination()).toString()
        focus = self.focusWidget()
        if key in self._keys:
            self._keys[key]()
        elif key in {"Return", "Enter"} and isinstance(focus, QPushButton) and focus.hasFocus():
            focus.click()
        else:
            super().keyPressEvent(event)

    def _open(self, dossier: UUID, show: Callable[[Life], None]) -> None:
        """Until it is there no key means the one that was shown before."""
        self.life = None
        self._work.ask(lambda: self._lives.view(dossier), show, owner=self)

    def _ask(self, strip: Strip) -> None:
        if self.life is None or self.life.annulment or self._work.busy(self):
            return
        self._show_view()
        for one in (self.view.mistakes, self.view.void_strip, self.view.codes):
            if one is strip:
                one.begin(self.life.dossier.code)
        self.view.open_strip(strip)

    def _show_opened(self, life: Life) -> None:
        self.view.close_strip()
        self._show(life)
        self.view.show_printing(_waiting(life))
        self._show_view()
        self.opened.emit(life.dossier.id)

    def _show_again(self, life: Life) -> None:
        if self.life is None or self.life.dossier.id != life.dossier.id:
            return
        if replace(life, at=self.life.at, remaining=self.life.remaining) == self.life:
            self.view.due.show_life(life)
            return
        self._show(life)

    def _show(self, life: Life) -> None:
        self.life = life
        self.flow.take(Kept(life.dossier, life.receipt, life.prints, life.row))
        self.view.show_life(life)

    def _show_view(self) -> None:
        self.views.setCurrentWidget(self.view)
        self.setFocus()

    def _show_picture(self) -> None:
        self.views.setCurrentWidget(self.receipt)
        self.receipt.focus_button()

    @Slot(object)
    def _choose_mistake(self, mistake: Mistake) -> None:
        life = self.life
        if life is None:
            return
        dossier, code = life.dossier.id, life.dossier.code
        correction = self._session.correction

        def tell(draft: Draft) -> None:
            self.view.close_strip()
            self.correction_wanted.emit(Correcting(dossier, code, Way.REPLACE, draft, (mistake,)))

        self._work.ask(lambda: correction.draft_of(dossier), tell, owner=self)

    @Slot(object, str)
    def _void(self, mistake: Mistake, reason: str) -> None:
        life = self.life
        if life is None:
            return
        dossier, correction = life.dossier.id, self._session.correction
        self._do(lambda: correction.void(dossier, mistake, reason), self.view.void_strip)

    @Slot(str)
    def _give_code(self, code: str) -> None:
        life = self.life
        if life is None:
            return
        temporary, official = life.dossier.code, self._session.official_code
        self._do(lambda: official.give(temporary, code), self.view.codes)

    def _do(self, call: Callable[[], object], strip: Strip) -> None:
        """Done, the page is read again; not done, the strip says why."""

        def done(_: object) -> None:
            self.view.close_strip()
            self.view.show_printing(None)
            self.setFocus()
            self.reread()
            self.changed.emit()

        def failed(error: DeskError) -> None:
            strip.tell(trouble(error))
            self.view.open_strip(strip)

        self._work.do(call, done, owner=self, failed=failed)

    @Slot(object)
    def _show_printing(self, light: Light) -> None:
        self.view.show_printing(light)
        if light.glow is not Glow.WAITING:
            self.reread()

    @Slot(object)
    def _open_other(self, other: Other | None) -> None:
        if other is not None:
            self.show_dossier(other.dossier)

    def _connect(self) -> None:
        view = self.view
        view.back.connect(self.step_back)
        view.other.connect(self._open_other)
        view.first_print.clicked.connect(self.reprint)
        view.print.clicked.connect(self.reprint)
        view.look.clicked.connect(self.show_receipt)
        view.correct.clicked.connect(self.correct)
        view.annul.clicked.connect(self.annul)
        view.number.clicked.connect(self.give_code)
        view.copy.clicked.connect(self.copy_code)
        view.mistakes.chosen.connect(self._choose_mistake)
        view.void_strip.confirmed.connect(self._void)
        view.codes.given.connect(self._give_code)
        self.flow.opened.connect(self._show_picture)
        self.flow.printing.connect(self._show_printing)
        self.receipt.back.connect(self.step_back)
        self.receipt.next_person.connect(self.next_person)


def _waiting(life: Life) -> Light | None:
    """Why the receipt is not on paper yet."""
    if life.annulment or life.job is None:
        return None
    return unprinted_light(kept_trouble(life.job.trouble))
