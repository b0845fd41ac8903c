"""One line over the form: what was left behind when the program ended, and two keys for it."""

from PySide6.QtCore import QCoreApplication, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout

from desk.draft.kept_draft import KeptDraft
from ui.parts import label, link_button, picture, plain_button, theme

translate = QCoreApplication.translate


class OfferBar(QFrame):
    """`wanted` tells the draft that is opened; Esc leaves it in the list."""

    wanted = Signal(object)
    left = Signal()

    def __init__(self) -> None:
        super().__init__()
        self.setObjectName("offerBar")
        self.setMinimumHeight(44)
        self._draft: KeptDraft | None = None
        self._words = label("", "group")
        self._words.setWordWrap(True)
        self._open = plain_button(translate("Intake", "Go on with it"), "Enter", height=30)
        self._leave = link_button(translate("Intake", "Leave it aside"), "Esc")
        self._open.clicked.connect(self.open)
        self._leave.clicked.connect(self.leave)
        row = QHBoxLayout(self)
        row.setContentsMargins(16, 0, 8, 0)
        row.setSpacing(8)
        row.addWidget(picture("pencil-line", theme.ACCENT_INK, 18))
        row.addWidget(self._words, 1)
        row.addWidget(self._open)
        row.addWidget(self._leave)
        self.hide()

    def offer(self, draft: KeptDraft, words: str) -> None:
        """Shows what there is; Enter opens it at once."""
        self._draft = draft
        self._words.setText(words)
        self.setAccessibleName(words)
        self.show()
        self._open.setFocus(Qt.FocusReason.OtherFocusReason)

    def open(self) -> None:
        """Enter."""
        draft, self._draft = self._draft, None
        self.hide()
        if draft is not None:
            self.wanted.emit(draft)

    def leave(self) -> None:
        """Esc; the draft stays in the list."""
        self._draft = None
        self.hide()
        self.left.emit()

    @property
    def words(self) -> str:
        """What is offered; empty when nothing is."""
        return self._words.text() if self._draft else ""

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Enter and Esc, whichever button has the focus."""
        match event.key():
            case Qt.Key.Key_Return | Qt.Key.Key_Enter:
                (self.leave if self._leave.hasFocus() else self.open)()
            case Qt.Key.Key_Escape:
                self.leave()
            case _:
                super().keyPressEvent(event)
