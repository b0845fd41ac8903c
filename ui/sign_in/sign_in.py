"""The screen before anything else, and the lock: who sits here, and the password that opens."""

from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass
from typing import Protocol

from PySide6.QtCore import QEvent, QObject, Qt, Signal, Slot
from PySide6.QtGui import QCloseEvent, QKeyEvent, QKeySequence, QShortcut
from PySide6.QtWidgets import QHBoxLayout, QLineEdit, QPushButton, QScrollArea, QVBoxLayout, QWidget

from desk.errors import DeskError, TooManyTriesError, WrongPasswordError
from desk.office.accounts import FREE_TRIES, Officer
from ui.parts import (
    FieldBox,
    FieldState,
    label,
    link_button,
    picture,
    plain_button,
    primary_button,
    theme,
)
from ui.parts.training_frame import TrainingFrame
from ui.sign_in.countdown import Countdown
from ui.sign_in.face import Face
from ui.sign_in.officer_choice import OfficerChoice
from ui.sign_in.sign_in_side import Note, SignInSide
from ui.work import Work

CARD_HEIGHT = 56
LINK_EDGE = 12


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
        self._wrong = Counter[str]()
        self.officers = OfficerChoice(way.officers())
        self.password = QLineEdit()
        self._box = FieldBox(self.tr("Password"), self.password)
        self._box.let_message_wrap()
        self.button = primary_button(self.tr("Sign in"), "Enter", "lock", height=44)
        self.other = plain_button(self.tr("Another officer"), "F2", height=44)
        self.recovery = link_button(self.tr("Forgot the password?"), "F1")
        self.training = link_button(self.tr("Training mode"), "Ctrl+T", "graduation-cap")
        self.waiting = Countdown(self)
        self._capitals = label(self.tr("Caps Lock is on"), "message", "warn")
        self._capitals.hide()
        self._title = label("", "start")
        hint = self.tr("Choose your name with up and down, type the password, press Enter.")
        self._hint, self._typing = label(hint, "second"), self._typing_hint()
        self.side = SignInSide(self._face)
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
        return self._box.message

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
        self._capitals.hide()
        if not self.waiting.running:
            self._box.set_state(FieldState.NORMAL)
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
        self._trying = login
        self._work.do(
            lambda: self._way.sign_in(login, password),
            self._opened,
            owner=self,
            failed=self.refuse,
        )

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Up and down in the password field choose the officer; Caps Lock shows in the letters."""
        if event.type() is QEvent.Type.KeyPress and isinstance(event, QKeyEvent):
            if event.text().isalpha():
                self._capitals.setVisible(_capitals_locked(event))
            return self.officers.step(event)
        return super().eventFilter(watched, event)

    def closeEvent(self, event: QCloseEvent) -> None:
        """Somebody may have a reason to stay."""
        self.closing.emit(event)

    def _refuse_everybody(self) -> None:
        told = self.tr(
            "No officer's key file can be read. The administrator brings the folder keys back from "
            "the last copy."
        )
        self._box.set_state(FieldState.ERROR, told)
        for widget in (self.password, self.button, self.recovery, self.training):
            widget.setEnabled(False)
        for useless in (self._hint, self._typing, self.recovery, self.training):
            useless.hide()

    def _opened(self, opened: object) -> None:
        del self._wrong[self._trying]
        self._box.set_state(FieldState.NORMAL)
        self.signed_in.emit(opened)

    def refuse(self, error: DeskError) -> None:
        """Says why not, and whether the next wrong password makes one wait."""
        told = self._way.told(error)
        self._box.set_state(FieldState.ERROR, f"{told} {self._warning(error)}".rstrip())
        self.password.setFocus()
        if isinstance(error, TooManyTriesError):
            self.button.setEnabled(False)
            self.waiting.begin(error.seconds)

    def forget_refusal(self, login: str) -> None:
        """That officer has a new password: what was said under the old one holds no more."""
        del self._wrong[login]
        self.waiting.stop()
        self._try_again()

    def _warning(self, error: DeskError) -> str:
        match error:
            case WrongPasswordError():
                self._wrong[self._trying] += 1
            case TooManyTriesError():
                self._wrong[self._trying] = FREE_TRIES
                return ""
            case _:
                return ""
        last = self._wrong[self._trying] == FREE_TRIES - 1
        return self.tr("One more wrong one and you must wait.") if last else ""

    @Slot(int)
    def _count_down(self, seconds: int) -> None:
        self._box.set_state(FieldState.ERROR, self._way.told(TooManyTriesError(seconds)))

    @Slot()
    def _try_again(self) -> None:
        self.button.setEnabled(True)
        self._box.set_state(FieldState.NORMAL)

    def _dress(self, title: str, window_title: str) -> None:
        self._title.setText(title)
        self.button.set_words(title)
        self.setWindowTitle(window_title.format(office=self._face.body))
        self.other.setVisible(self._locked and self.officers.several)
        self.training.setVisible(not self._locked and not self._face.training)

    @Slot()
    def _next_officer(self) -> None:
        self.officers.choose_next()
        self.password.setFocus()

    def _connect(self) -> None:
        self.password.setObjectName("password")
        self.password.setEchoMode(QLineEdit.EchoMode.Password)
        self.password.installEventFilter(self)
        self.password.returnPressed.connect(self.sign_in)
        self.button.clicked.connect(self.sign_in)
        self.waiting.told.connect(self._count_down)
        self.waiting.over.connect(self._try_again)
        for key, button, act in (
            ("F2", self.other, self._next_officer),
            ("F1", self.recovery, self.recovery_wanted.emit),
            ("Ctrl+T", self.training, self.training_wanted.emit),
        ):
            button.clicked.connect(act)
            shortcut = QShortcut(QKeySequence(key), self)
            shortcut.activated.connect(lambda button=button: _press(button))

    def _lay_out(self) -> None:
        form = QVBoxLayout()
        form.setContentsMargins(0, 20, 0, 20)
        form.setSpacing(0)
        form.addStretch(1)
        form.addWidget(self._title)
        form.addWidget(self._hint)
        form.addSpacing(18)
        form.addWidget(self._officer_list(), 4)
        form.addSpacing(22)
        form.addWidget(self._box)
        form.addWidget(self._capitals)
        form.addSpacing(14)
        form.addLayout(_row(self.button, self.other))
        form.addSpacing(18)
        form.addWidget(self._typing)
        form.addSpacing(6)
        form.addLayout(self._links())
        form.addStretch(2)
        holder = QWidget()
        holder.setFixedWidth(520)
        holder.setLayout(form)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.addWidget(self.side, 540)
        row.addStretch(153)
        row.addWidget(holder)
        row.addStretch(153)

    def _typing_hint(self) -> QWidget:
        words = label(self.tr("Turn Vietnamese typing off for the password."), "second")
        hint = QWidget()
        hint.setLayout(_row(picture("info", theme.INK_3), words))
        return hint

    def _links(self) -> QHBoxLayout:
        for link in (self.recovery, self.training):
            inside = link.layout()
            if inside is not None:
                inside.setContentsMargins(0, 0, LINK_EDGE, 0)
        return _row(self.recovery, self.training)

    def _officer_list(self) -> QWidget:
        area = QScrollArea()
        area.setWidgetResizable(True)
        area.setWidget(self.officers)
        area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.officers.changed.connect(lambda: area.ensureWidgetVisible(self.officers.card, 0, 4))
        area.setMaximumHeight(self.officers.sizeHint().height())
        area.setMinimumHeight(min(self.officers.sizeHint().height(), CARD_HEIGHT * 2 + 8))
        return area


def _row(*widgets: QWidget) -> QHBoxLayout:
    row = QHBoxLayout()
    row.setContentsMargins(0, 0, 0, 0)
    row.setSpacing(8)
    for widget in widgets:
        row.addWidget(widget)
    row.addStretch(1)
    return row


def _press(button: QPushButton) -> None:
    if button.isVisible() and button.isEnabled():
        button.click()


def _capitals_locked(event: QKeyEvent) -> bool:
    shifted = bool(event.modifiers() & Qt.KeyboardModifier.ShiftModifier)
    return event.text().isupper() is not shifted
