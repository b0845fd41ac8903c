"""The screen before anything else: who sits here, and the password that opens the store."""

from PySide6.QtCore import QEvent, QObject, Qt, QTimer, Signal, Slot
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QHBoxLayout, QLabel, QLineEdit, QScrollArea, QVBoxLayout, QWidget

from desk.errors import DeskError, TooManyTriesError
from desk.session import Gate, Session
from ui.frame.officer_choice import OfficerChoice
from ui.frame.sign_in_side import SignInSide
from ui.parts import FieldBox, FieldState, label, picture, primary_button, theme
from ui.wording.common import trouble, wait_for_password
from ui.work import Work


class SignIn(QWidget):
    """Name by up and down, password, Enter."""

    signed_in = Signal(object)

    def __init__(self, gate: Gate, work: Work, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("canvas")
        self._gate = gate
        self._work = work
        self._seconds = 0
        office = gate.office()
        self.setWindowTitle(self.tr("Sign in – {office}").format(office=office.agency.name))
        self.officers = OfficerChoice(gate.officers())
        self.password = QLineEdit()
        self.password.setObjectName("password")
        self.password.setEchoMode(QLineEdit.EchoMode.Password)
        self.password.installEventFilter(self)
        self.password.returnPressed.connect(self.sign_in)
        self._box = FieldBox(self.tr("Password"), self.password)
        self.button = primary_button(self.tr("Sign in"), "Enter", "lock", height=44)
        self.button.clicked.connect(self.sign_in)
        self._waiting = QTimer(self, interval=1000)
        self._waiting.timeout.connect(self._count_down)
        self._capitals = label(self.tr("Caps Lock is on"), "message", "warn")
        self._capitals.hide()
        self._lay_out(SignInSide(office))
        self.password.setFocus()

    @Slot()
    def sign_in(self) -> None:
        """Tries the password; the store is opened off this thread."""
        if self._seconds or self._work.busy(self) or not self.password.text():
            return
        login, password = self.officers.officer.login, self.password.text()
        self.password.clear()
        self._work.do(
            lambda: self._gate.sign_in(login, password),
            self._opened,
            owner=self,
            failed=self._refused,
        )

    @property
    def message(self) -> str:
        """The sentence under the password."""
        return self._box.message

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Up and down in the password field choose the officer; Caps Lock shows in the letters."""
        if event.type() is QEvent.Type.KeyPress and isinstance(event, QKeyEvent):
            if event.text().isalpha():
                self._capitals.setVisible(_capitals_locked(event))
            return self.officers.step(event)
        return super().eventFilter(watched, event)

    def _opened(self, session: Session) -> None:
        self._box.set_state(FieldState.NORMAL)
        self.signed_in.emit(session)

    def _refused(self, error: DeskError) -> None:
        self._box.set_state(FieldState.ERROR, trouble(error))
        self.password.setFocus()
        if isinstance(error, TooManyTriesError):
            self._wait(error.seconds)

    def _wait(self, seconds: int) -> None:
        self._seconds = seconds
        self.button.setEnabled(False)
        self._waiting.start()

    @Slot()
    def _count_down(self) -> None:
        self._seconds -= 1
        if self._seconds > 0:
            self._box.set_state(FieldState.ERROR, wait_for_password(self._seconds))
            return
        self._seconds = 0
        self._waiting.stop()
        self.button.setEnabled(True)
        self._box.set_state(FieldState.NORMAL)

    def _lay_out(self, side: QWidget) -> None:
        form = QVBoxLayout()
        form.setContentsMargins(0, 0, 0, 0)
        form.setSpacing(0)
        form.addStretch(1)
        form.addWidget(label(self.tr("Sign in"), "start"))
        hint = self.tr("Choose your name with up and down, type the password, press Enter.")
        form.addWidget(label(hint, "second"))
        form.addSpacing(18)
        form.addWidget(self._officer_list(), 4)
        form.addSpacing(22)
        form.addWidget(self._box)
        form.addWidget(self._capitals)
        form.addSpacing(14)
        buttons = QHBoxLayout()
        buttons.addWidget(self.button)
        buttons.addStretch(1)
        form.addLayout(buttons)
        form.addSpacing(18)
        form.addLayout(self._note())
        form.addStretch(2)
        holder = QWidget()
        holder.setFixedWidth(520)
        holder.setLayout(form)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.addWidget(side, 540)
        row.addStretch(153)
        row.addWidget(holder)
        row.addStretch(153)

    def _officer_list(self) -> QWidget:
        area = QScrollArea()
        area.setWidgetResizable(True)
        area.setWidget(self.officers)
        area.setFocusPolicy(self.focusPolicy())
        area.setMaximumHeight(self.officers.sizeHint().height())
        area.setMinimumHeight(min(self.officers.sizeHint().height(), 56 * 2 + 8))
        return area

    def _note(self) -> QHBoxLayout:
        row = QHBoxLayout()
        row.setSpacing(8)
        row.addWidget(picture("info", theme.INK_3))
        words: QLabel = label(self.tr("Turn Vietnamese typing off for the password."), "second")
        row.addWidget(words)
        row.addStretch(1)
        return row


def _capitals_locked(event: QKeyEvent) -> bool:
    shifted = bool(event.modifiers() & Qt.KeyboardModifier.ShiftModifier)
    return event.text().isupper() is not shifted
