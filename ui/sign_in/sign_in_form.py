"""The light side of the sign-in screen: the officers, the password, and the buttons beside it."""

from PySide6.QtCore import QEvent, QObject, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QHBoxLayout, QLineEdit, QScrollArea, QVBoxLayout, QWidget

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
from ui.sign_in.officer_choice import CARD_HEIGHT, OfficerChoice

LINK_EDGE = 12
WIDTH = 520


class SignInForm(QWidget):
    """Up and down in the password field choose the officer; Caps Lock shows in the letters."""

    def __init__(self, officers: OfficerChoice, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setFixedWidth(WIDTH)
        self.officers = officers
        self.title = label("", "start")
        self.password = QLineEdit()
        self.box = FieldBox(self.tr("Password"), self.password)
        self.box.let_message_wrap()
        self.capitals = label(self.tr("Caps Lock is on"), "message", "warn")
        self.capitals.hide()
        self.button = primary_button(self.tr("Sign in"), "Enter", "lock", height=44)
        self.other = plain_button(self.tr("Another officer"), "F2", height=44)
        self.recovery = link_button(self.tr("Forgot the password?"), "F1")
        self.training = link_button(self.tr("Training mode"), "Ctrl+T", "graduation-cap")
        hint = self.tr("Choose your name with up and down, type the password, press Enter.")
        self._hint, self._typing = label(hint, "second"), self._typing_hint()
        self.password.setObjectName("password")
        self.password.setEchoMode(QLineEdit.EchoMode.Password)
        self.password.installEventFilter(self)
        self._lay_out()

    def refuse(self, words: str) -> None:
        """A sentence under the password."""
        self.box.set_state(FieldState.ERROR, words)

    def say_nothing(self) -> None:
        """As before anything was typed."""
        self.box.set_state(FieldState.NORMAL)

    def shut(self, words: str) -> None:
        """Nothing can be done here, and why not."""
        self.refuse(words)
        for widget in (self.password, self.button, self.recovery, self.training):
            widget.setEnabled(False)
        for useless in (self._hint, self._typing, self.recovery, self.training):
            useless.hide()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """The keys typed into the password field."""
        if event.type() is QEvent.Type.KeyPress and isinstance(event, QKeyEvent):
            if event.text().isalpha():
                self.capitals.setVisible(_capitals_locked(event))
            return self.officers.step(event)
        return super().eventFilter(watched, event)

    def _lay_out(self) -> None:
        form = QVBoxLayout(self)
        form.setContentsMargins(0, 20, 0, 20)
        form.setSpacing(0)
        form.addStretch(1)
        form.addWidget(self.title)
        form.addWidget(self._hint)
        form.addSpacing(18)
        form.addWidget(self._officer_list(), 4)
        form.addSpacing(22)
        form.addWidget(self.box)
        form.addWidget(self.capitals)
        form.addSpacing(14)
        form.addLayout(_row(self.button, self.other))
        form.addSpacing(18)
        form.addWidget(self._typing)
        form.addSpacing(6)
        form.addLayout(self._links())
        form.addStretch(2)

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

        def show_chosen() -> None:
            if not self.officers.nobody:
                area.ensureWidgetVisible(self.officers.card, 0, 4)

        def fit() -> None:
            """Officers come and go while the program runs."""
            height = self.officers.whole_height
            area.setMaximumHeight(height)
            area.setMinimumHeight(min(height, CARD_HEIGHT * 2 + 8))
            show_chosen()

        fit()
        self.officers.changed.connect(fit)
        area.verticalScrollBar().rangeChanged.connect(show_chosen)
        return area


def _row(*widgets: QWidget) -> QHBoxLayout:
    row = QHBoxLayout()
    row.setContentsMargins(0, 0, 0, 0)
    row.setSpacing(8)
    for widget in widgets:
        row.addWidget(widget)
    row.addStretch(1)
    return row


def _capitals_locked(event: QKeyEvent) -> bool:
    shifted = bool(event.modifiers() & Qt.KeyboardModifier.ShiftModifier)
    return event.text().isupper() is not shifted
