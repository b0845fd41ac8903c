"""The privacy curtain (Ctrl+H): a plain sheet over the whole window, drawn away by the same key."""

from PySide6.QtCore import QEvent, QObject, Qt, Signal
from PySide6.QtWidgets import QApplication, QVBoxLayout, QWidget
from shiboken6 import isValid

from ui.parts import KeyCap, label, picture, theme


class Curtain(QWidget):
    """Lies over everything in its window and keeps the keyboard; nothing behind it changes."""

    moved = Signal()
    """Drawn, or drawn away."""

    def __init__(self, window: QWidget, office: str) -> None:
        super().__init__(window)
        self.setObjectName("canvas")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setAccessibleName(self.tr("The window is covered"))
        self._focus: QWidget | None = None
        self._lay_out(office)
        self.hide()
        window.installEventFilter(self)

    @property
    def drawn(self) -> bool:
        """Whether it covers the window."""
        return not self.isHidden()

    def toggle(self) -> None:
        """Draws it, or draws it away and gives the keyboard back."""
        if self.drawn:
            self._away()
        else:
            self._draw()
        self.moved.emit()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Stays as large as the window, above everything."""
        if event.type() in {QEvent.Type.Resize, QEvent.Type.Show} and self.drawn:
            self._cover()
        return False

    def focusNextPrevChild(self, forward: bool) -> bool:
        """Tab does not lead behind it."""
        return True

    def _draw(self) -> None:
        popup: QWidget | None = QApplication.activePopupWidget()
        if popup is not None:
            popup.close()
        self._focus = self.window().focusWidget()
        self._cover()
        self.show()
        self.setFocus()

    def _away(self) -> None:
        self.hide()
        focus, self._focus = self._focus, None
        if focus is not None and isValid(focus):
            focus.setFocus()

    def _cover(self) -> None:
        self.setGeometry(self.window().rect())
        self.raise_()

    def _lay_out(self, office: str) -> None:
        column = QVBoxLayout(self)
        column.setSpacing(10)
        column.addStretch(1)
        centre = Qt.AlignmentFlag.AlignHCenter
        column.addWidget(picture("landmark", theme.INK_3, 48), 0, centre)
        name = label(office, "start")
        name.setWordWrap(True)
        name.setAlignment(centre)
        column.addWidget(name)
        column.addSpacing(14)
        hint = label(self.tr("Everything stays as it was. Go on with the same key:"), "second")
        column.addWidget(hint, 0, centre)
        column.addWidget(KeyCap("Ctrl+H"), 0, centre)
        column.addStretch(1)
