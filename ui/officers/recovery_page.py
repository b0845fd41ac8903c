"""The way back in with the printed recovery key, before anybody is signed in."""

from PySide6.QtCore import QEvent, QObject, Qt, Signal, Slot
from PySide6.QtGui import QKeyEvent, QKeySequence, QShortcut
from PySide6.QtWidgets import QHBoxLayout, QLineEdit, QScrollArea, QVBoxLayout, QWidget

from desk.errors import DeskError, TooManyTriesError, WeakPasswordError
from ui.officers.keeper import RecoveryDesk
from ui.officers.key_field import GROUPS, KeyField
from ui.officers.officer_form import LEAST_PASSWORD
from ui.parts import FieldBox, FieldState, label, link_button, primary_button
from ui.sign_in.countdown import Countdown
from ui.sign_in.officer_choice import OfficerChoice
from ui.wording.officers import recovery_trouble
from ui.wording.troubles import wait_for_password
from ui.work import Work

WIDTH = 560
CARDS = 3
CARD = 64


class RecoveryPage(QWidget):
    """A whole screen beside the sign-in. `recovered` tells whose password is new (a login)."""

    back = Signal()
    recovered = Signal(str)

    def __init__(self, desk: RecoveryDesk, work: Work) -> None:
        super().__init__()
        self.setObjectName("canvas")
        self.setWindowTitle(self.tr("Forgot the password"))
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self._desk, self._work = desk, work
        self.officers = OfficerChoice(desk.officers())
        self.key = KeyField()
        self.password, self.again = QLineEdit(), QLineEdit()
        self._key_box = FieldBox(self.tr("Recovery key"), self.key, required=True)
        self._count = label("", "hint")
        new, same = self.tr("New password, 8 letters or more"), self.tr("The same password again")
        self._password_box = FieldBox(new, self.password, required=True)
        self._again_box = FieldBox(same, self.again, required=True)
        self.button = primary_button(self.tr("Set the new password"), "Enter", "check", height=44)
        self.leave = link_button(self.tr("Back to sign-in"), "Esc", "arrow-left")
        self.waiting = Countdown(self)
        self.waiting.told.connect(self._count_down)
        self.waiting.over.connect(self._try_again)
        self._connect()
        self._lay_out()
        self._show_count()
        self.key.setFocus()

    @property
    def message(self) -> str:
        """The sentence at one of the fields."""
        boxes = (self._key_box, self._password_box, self._again_box)
        return next((box.message for box in boxes if box.message), "")

    @Slot()
    def recover(self) -> None:
        """Tries the key and sets the password, off this thread."""
        if self.waiting.running or self._work.busy(self) or self._faulty():
            return
        key, login, password = self.key.key, self.officers.officer.login, self.password.text()
        self._work.do(
            lambda: self._desk.recover(key, login, password),
            lambda _: self._recovered(login),
            owner=self,
            failed=self._refused,
        )

    def forget(self) -> None:
        """Neither key nor password stays in a field."""
        for field in (self.key, self.password, self.again):
            field.clear()
        self._show_count()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Up and down in the key's field choose the officer."""
        if event.type() is QEvent.Type.KeyPress and isinstance(event, QKeyEvent):
            return self.officers.step(event)
        return super().eventFilter(watched, event)

    def _faulty(self) -> bool:
        boxes = (self._key_box, self._password_box, self._again_box)
        for box in boxes:
            box.set_state(FieldState.NORMAL)
        if not self.key.whole:
            told = self.tr("The key has 8 groups of 4 signs; group {number} is not whole.")
            return self._wrong(self._key_box, told.format(number=self.key.group))
        if len(self.password.text()) < LEAST_PASSWORD:
            return self._wrong(self._password_box, self.tr("It needs at least 8 letters."))
        if self.password.text() != self.again.text():
            told = self.tr("The two passwords differ. Type both again.")
            return self._wrong(self._again_box, told)
        return False

    def _wrong(self, box: FieldBox, told: str) -> bool:
        box.set_state(FieldState.ERROR, told)
        box.field.setFocus()
        return True

    def _recovered(self, login: str) -> None:
        self.forget()
        self.recovered.emit(login)

    def _refused(self, error: DeskError) -> None:
        weak = isinstance(error, WeakPasswordError)
        self._wrong(self._password_box if weak else self._key_box, recovery_trouble(error))
        if isinstance(error, TooManyTriesError):
            self.button.setEnabled(False)
            self.waiting.begin(error.seconds)

    @Slot(int)
    def _count_down(self, seconds: int) -> None:
        self._key_box.set_state(FieldState.ERROR, wait_for_password(seconds))

    @Slot()
    def _try_again(self) -> None:
        self.button.setEnabled(True)
        self._key_box.set_state(FieldState.NORMAL)

    def _show_count(self) -> None:
        told = self.tr("Group {number} of {count}. Capitals, spaces and dashes do not matter.")
        if self.key.whole:
            told = self.tr("All {count} groups are there.")
        self._count.setText(told.format(number=self.key.group, count=GROUPS))

    def _connect(self) -> None:
        for field in (self.password, self.again):
            field.setEchoMode(QLineEdit.EchoMode.Password)
        self.key.installEventFilter(self)
        self.key.textChanged.connect(self._show_count)
        self.key.returnPressed.connect(self.password.setFocus)
        self.password.returnPressed.connect(self.again.setFocus)
        self.again.returnPressed.connect(self.recover)
        self.button.clicked.connect(self.recover)
        self.leave.clicked.connect(self.back)
        escape = QShortcut(QKeySequence(Qt.Key.Key_Escape), self)
        escape.setContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
        escape.activated.connect(self.back)

    def _lay_out(self) -> None:
        form = QVBoxLayout()
        form.setSpacing(12)
        form.addStretch(1)
        form.addWidget(label(self.tr("Forgot the password"), "start"))
        told = self.tr(
            "The printed recovery key lies in the office's safe. With it any officer of this desk "
            "gets a new password; dossiers stay as they are."
        )
        words = label(told, "second")
        words.setWordWrap(True)
        form.addWidget(words)
        form.addWidget(self._cards())
        form.addWidget(self._key_box)
        form.addWidget(self._count)
        pair = QHBoxLayout()
        pair.setSpacing(16)
        pair.addWidget(self._password_box)
        pair.addWidget(self._again_box)
        form.addLayout(pair)
        buttons = QHBoxLayout()
        buttons.setSpacing(16)
        buttons.addWidget(self.button)
        buttons.addWidget(self.leave)
        buttons.addStretch(1)
        form.addLayout(buttons)
        form.addStretch(2)
        holder = QWidget()
        holder.setFixedWidth(WIDTH)
        holder.setLayout(form)
        row = QHBoxLayout(self)
        row.addStretch(1)
        row.addWidget(holder)
        row.addStretch(1)

    def _cards(self) -> QWidget:
        area = QScrollArea()
        area.setWidgetResizable(True)
        area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        area.setWidget(self.officers)
        area.setFixedHeight(min(self.officers.sizeHint().height(), CARDS * CARD))
        return area
