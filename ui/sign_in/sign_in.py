"""The screen before anything else, and the lock: who sits here, and the password that opens."""

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Protocol

from PySide6.QtCore import Signal, Slot
from PySide6.QtGui import QCloseEvent, QKeySequence, QShortcut
from PySide6.QtWidgets import QHBoxLayout, QPushButton, QWidget

from desk.errors import DeskError, TooManyTriesError
from desk.office.accounts import Officer
from ui.parts.training_frame import TrainingFrame
from ui.sign_in.countdown import Countdown
from ui.sign_in.face import Face
from ui.sign_in.officer_choice import OfficerChoice
from ui.sign_in.scanned import is_scanned
from ui.sign_in.sign_in_form import SignInForm
from ui.sign_in.sign_in_side import Note, SignInSide
from ui.sign_in.wrong_tries import WrongTries
from ui.work import Work


class Way(Protocol):
    """The way in; `sign_in` runs on the store's thread and gives what is then open."""

    def face(self) -> Face: ...
    def officers(self) -> tuple[Officer, ...]: ...
    def sign_in(self, login: str, password: str) -> object: ...
    def told(self, error: DeskError) -> str:
        """The sentence for what went wrong."""


@dataclass(frozen=True, slots=True)
class Lock:
    """A locked desk: whose it is (a login), and what is said of it at the foot."""

    officer: str
    notes: tuple[Note, ...] = ()


class SignIn(QWidget):
    """Name by up and down, password, Enter. `signed_in` tells what `Way.sign_in` gave."""

    signed_in = Signal(object)
    recovery_wanted = Signal()
    training_wanted = Signal()
    closing = Signal(object)
    """A QCloseEvent that may be ignored."""

    def __init__(self, way: Way, work: Work, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("canvas")
        self._way, self._work = way, work
        self._face = way.face()
        self._locked = False
        self._trying = ""
        self._tries = WrongTries()
        self.form = form = SignInForm(OfficerChoice(way.officers()))
        self.officers, self.password, self.button = form.officers, form.password, form.button
        self.side = SignInSide(self._face)
        self.waiting = Countdown(self)
        self._connect()
        self._lay_out()
        self.undress()
        if self.officers.nobody:
            self._refuse_everybody()
        if self._face.training:
            self._frame = TrainingFrame(self)

    @property
    def message(self) -> str:
        """The sentence under the password."""
        return self.form.box.message

    def undress(self) -> None:
        """The screen before anybody signed in."""
        self._locked = False
        self._dress(self.tr("Sign in"), self.tr("Sign in – {office}"))
        self.side.show_notes(())

    def dress(self, lock: Lock) -> None:
        """The same screen as a lock: the officer who holds the desk is chosen."""
        self._locked = True
        self.officers.show_officers(self._way.officers())
        holds = self.tr("holds desk {number}").format(number=self._face.desk)
        self.officers.show_holder(lock.officer, holds)
        self._dress(self.tr("Unlock"), self.tr("Locked – {office}"))
        self.side.show_notes(lock.notes)
        self.password.clear()
        self.form.capitals.hide()
        if not self.waiting.running:
            self.form.say_nothing()
        self.password.setFocus()

    def show_notes(self, notes: Sequence[Note]) -> None:
        """Something about the locked desk has changed."""
        self.side.show_notes(notes)

    @Slot()
    def sign_in(self) -> None:
        """Tries the password; the store is opened off this thread."""
        if self.waiting.running or self._work.busy(self) or not self.password.text():
            return
        login, password = self.officers.officer.login, self.password.text()
        self.password.clear()
        if is_scanned(password):
            self.form.refuse(self.tr("That was a scan, not a password. Sign in, then scan again."))
            return
        self._trying = login
        self._work.do(
            lambda: self._way.sign_in(login, password),
            self._opened,
            owner=self,
            failed=self.refuse,
        )

    def closeEvent(self, event: QCloseEvent) -> None:
        """Somebody may have a reason to stay."""
        self.closing.emit(event)

    def _refuse_everybody(self) -> None:
        told = self.tr(
            "No officer's key file can be read. The administrator brings the folder keys back from "
            "the last copy."
        )
        self.form.shut(told)

    def _opened(self, opened: object) -> None:
        self._tries.forget(self._trying)
        self.form.say_nothing()
        self.signed_in.emit(opened)

    def refuse(self, error: DeskError) -> None:
        """Says why not, and whether the next wrong password makes one wait."""
        told = self._way.told(error)
        last = self._tries.last_free(self._trying, error)
        warning = self.tr("One more wrong one and you must wait.") if last else ""
        self.form.refuse(f"{told} {warning}".rstrip())
        self.password.setFocus()
        if isinstance(error, TooManyTriesError):
            self.button.setEnabled(False)
            self.waiting.begin(error.seconds)

    def forget_refusal(self, login: str) -> None:
        """That officer has a new password: what was said under the old one holds no more."""
        self._tries.forget(login)
        self.waiting.stop()
        self._try_again()

    @Slot(int)
    def _count_down(self, seconds: int) -> None:
        self.form.refuse(self._way.told(TooManyTriesError(seconds)))

    @Slot()
    def _try_again(self) -> None:
        self.button.setEnabled(True)
        self.form.say_nothing()

    def _dress(self, title: str, window_title: str) -> None:
        self.form.title.setText(title)
        self.button.set_words(title)
        self.setWindowTitle(window_title.format(office=self._face.body))
        self.form.other.setVisible(self._locked and self.officers.several)
        self.form.training.setVisible(not self._locked and not self._face.training)

    @Slot()
    def _next_officer(self) -> None:
        self.officers.choose_next()
        self.password.setFocus()

    def _connect(self) -> None:
        self.password.returnPressed.connect(self.sign_in)
        self.button.clicked.connect(self.sign_in)
        self.waiting.told.connect(self._count_down)
        self.waiting.over.connect(self._try_again)
        for key, button, act in (
            ("F2", self.form.other, self._next_officer),
            ("F1", self.form.recovery, self.recovery_wanted.emit),
            ("Ctrl+T", self.form.training, self.training_wanted.emit),
        ):
            button.clicked.connect(act)
            shortcut = QShortcut(QKeySequence(key), self)
            shortcut.activated.connect(lambda button=button: _press(button))

    def _lay_out(self) -> None:
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.addWidget(self.side, 540)
        row.addStretch(153)
        row.addWidget(self.form)
        row.addStretch(153)


def _press(button: QPushButton) -> None:
    if button.isVisible() and button.isEnabled():
        button.click()
