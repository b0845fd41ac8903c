"""Finds a procedure while it is typed: by code, by words without diacritics, by initials."""

from collections.abc import Callable
from datetime import date

from PySide6.QtCore import (
    QAbstractListModel,
    QCoreApplication,
    QEvent,
    QModelIndex,
    QPersistentModelIndex,
    QPoint,
    Qt,
    Signal,
)
from PySide6.QtGui import QFocusEvent, QKeyEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QListView

from desk.catalogue.catalogue import Catalogue
from desk.catalogue.procedure import Procedure
from desk.office.accounts import Officer, may_take
from ui.intake.content import raw
from ui.intake.intake_style import LIST_STYLE
from ui.intake.sections.section import Line
from ui.parts import plain_tip, restyle

translate = QCoreApplication.translate

SHOWN_ROWS = 8
FOUND_ROWS = 20
ALL_ROWS = 10_000
ROW_HEIGHT = 28
CUT = "…"
EDGE = 11


def procedure_title(procedure: Procedure) -> str:
    """Code and name, as it stands in the field."""
    return f"{procedure.code} · {procedure.name}"


class FoundProcedures(QAbstractListModel):
    """What was found, best first."""

    def __init__(self) -> None:
        super().__init__()
        self.rows: tuple[Procedure, ...] = ()

    def show_rows(self, rows: tuple[Procedure, ...]) -> None:
        """Shows other rows."""
        self.beginResetModel()
        self.rows = rows
        self.endResetModel()

    def rowCount(self, parent: QModelIndex | QPersistentModelIndex | None = None) -> int:
        """How many were found."""
        return 0 if parent is not None and parent.isValid() else len(self.rows)

    def data(
        self, index: QModelIndex | QPersistentModelIndex, role: int = Qt.ItemDataRole.DisplayRole
    ) -> str | None:
        """Code, name and field of law."""
        if not index.isValid():
            return None
        procedure = self.rows[index.row()]
        if role == Qt.ItemDataRole.DisplayRole:
            return f"{procedure_title(procedure)}  –  {procedure.field_name}"
        tip = role == Qt.ItemDataRole.ToolTipRole
        return plain_tip(procedure_title(procedure)) if tip else None


class ProcedurePicker(Line):
    """A line with a list under it that never takes the focus; `chosen` tells the procedure.

    What lies in the officer's fields of work comes first; without an officer all do.
    """

    chosen = Signal(object)

    def __init__(
        self, catalogue: Catalogue, today: Callable[[], date], officer: Officer | None = None
    ) -> None:
        super().__init__()
        self.setObjectName("procedure")
        self.setPlaceholderText(
            translate("Intake", "Initials, words or code: ks, khai sinh, 1.0011")
        )
        self._catalogue = catalogue
        self._today = today
        self._officer = officer
        self._procedure: Procedure | None = None
        self._model = FoundProcedures()
        self._list = QListView(self)
        self._list.setObjectName("procedures")
        self._list.setModel(self._model)
        self._list.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self._list.setUniformItemSizes(True)
        self._list.setTextElideMode(Qt.TextElideMode.ElideRight)
        self._list.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self._list.clicked.connect(lambda index: self._choose(index.row()))
        self._list.setStyleSheet(LIST_STYLE)
        self._list.hide()
        self.textEdited.connect(self._find)

    @property
    def procedure(self) -> Procedure | None:
        """What was chosen last."""
        return self._procedure

    @property
    def typed(self) -> str:
        """Words that have chosen nothing yet."""
        words = raw(self)
        return "" if words == self._title() else words

    def known(self, code: str) -> Procedure | None:
        """The procedure of that code as the catalogue has it today."""
        return self._catalogue.current(code, self._today()) if code else None

    def go_on(self) -> None:
        """Opens the list for the words that stand there."""
        if self.typed:
            self._find(self.typed)

    @property
    def found(self) -> tuple[Procedure, ...]:
        """What the list shows; nothing while it is closed."""
        return self._model.rows if self._list.isVisible() else ()

    def show_procedure(self, procedure: Procedure | None) -> None:
        """Shows a procedure without telling anyone."""
        self._procedure = procedure
        self._restore()

    def event(self, event: QEvent) -> bool:
        """Esc closes the open list before it means anything to the window."""
        if (
            event.type() is QEvent.Type.ShortcutOverride
            and isinstance(event, QKeyEvent)
            and event.key() == Qt.Key.Key_Escape
            and self._list.isVisible()
        ):
            event.accept()
            return True
        return super().event(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Up, Down, Enter and Esc go to the list while it is open."""
        if not self._list.isVisible():
            super().keyPressEvent(event)
            return
        match event.key():
            case Qt.Key.Key_Down:
                self._move(1)
            case Qt.Key.Key_Up:
                self._move(-1)
            case Qt.Key.Key_Return | Qt.Key.Key_Enter:
                self._choose(self._list.currentIndex().row())
            case Qt.Key.Key_Escape:
                self._restore()
            case _:
                super().keyPressEvent(event)

    def focusInEvent(self, event: QFocusEvent) -> None:
        """What is typed next replaces what was chosen."""
        super().focusInEvent(event)
        if not self.typed:
            self.selectAll()

    def focusOutEvent(self, event: QFocusEvent) -> None:
        """Words that chose nothing go; the procedure chosen before stays."""
        super().focusOutEvent(event)
        if event.reason() != Qt.FocusReason.ActiveWindowFocusReason:
            self._restore()

    def paintEvent(self, event: QPaintEvent) -> None:
        """A name too long for the line ends in "…" while nobody types in it."""
        super().paintEvent(event)
        room = self.width() - 2 * EDGE
        if self.hasFocus() or self.fontMetrics().horizontalAdvance(self.text()) <= room:
            return
        wide = self.fontMetrics().horizontalAdvance(CUT) + 4
        end = self.rect().adjusted(self.width() - EDGE - wide, 3, -3, -3)
        painter = QPainter(self)
        painter.fillRect(end, self.palette().base())
        painter.setPen(self.palette().text().color())
        painter.drawText(end, Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeft, CUT)
        painter.end()

    def _title(self) -> str:
        return procedure_title(self._procedure) if self._procedure else ""

    def _find(self, words: str) -> None:
        self._model.show_rows(self._own_first(words))
        if not self._model.rows:
            self._list.hide()
            return
        self._place()
        self._list.setCurrentIndex(self._model.index(0))

    def _own_first(self, words: str) -> tuple[Procedure, ...]:
        officer = self._officer
        if officer is None or not officer.fields:
            return self._catalogue.find(words, self._today(), FOUND_ROWS)
        found = self._catalogue.find(words, self._today(), ALL_ROWS)
        own_first = sorted(found, key=lambda one: not may_take(officer, one))
        return tuple(own_first[:FOUND_ROWS])

    def _place(self) -> None:
        """Under the line, over everything else in the window."""
        window = self.window()
        self._list.setParent(window)
        corner = self.mapTo(window, QPoint(0, self.height() + 2))
        rows = min(len(self._model.rows), SHOWN_ROWS)
        self._list.setGeometry(corner.x(), corner.y(), self.width(), rows * ROW_HEIGHT + 4)
        self._list.show()
        self._list.raise_()

    def _move(self, step: int) -> None:
        row = (self._list.currentIndex().row() + step) % len(self._model.rows)
        self._list.setCurrentIndex(self._model.index(row))

    def _choose(self, row: int) -> None:
        procedure = self._model.rows[row]
        self.show_procedure(procedure)
        self.chosen.emit(procedure)

    def _restore(self) -> None:
        self._list.hide()
        self.setText(self._title())
        restyle(self, chosen=self._procedure is not None)
        self.setToolTip(plain_tip(self.text()))
        self.setCursorPosition(0)
        if self.hasFocus():
            self.selectAll()
