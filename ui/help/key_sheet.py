"""All keys on one page: filtered while typing, grey where they do nothing now, run by Enter."""

from collections.abc import Iterable

from PySide6.QtCore import QCoreApplication, Qt, Signal, Slot
from PySide6.QtGui import QKeyEvent, QResizeEvent
from PySide6.QtWidgets import (
    QHBoxLayout,
    QLineEdit,
    QScrollArea,
    QSizePolicy,
    QVBoxLayout,
    QWidget,
)

from ui.help.help_page import Place
from ui.help.key_table import Group, KeyLine, group_name, key_lines
from ui.parts import KeyCap, PageHeading, label, plain_button, restyle, rule

translate = QCoreApplication.translate

CAP_WIDTH, COLUMN_WIDTH = 96, 330
COLUMNS: tuple[tuple[Group, ...], ...] = (
    (Group.INTAKE, Group.FORM),
    (Group.SCAN, Group.DOSSIER),
    (Group.FINDING, Group.SENDING, Group.DESK),
)


class KeyRow(QWidget):
    """A cap and what it does."""

    def __init__(self, line: KeyLine) -> None:
        super().__init__()
        self.line, self._usable = line, True
        self._cap, self._words = KeyCap(line.key), label(line.words, "body")
        self._words.setWordWrap(True)
        holder = QHBoxLayout()
        holder.addWidget(self._cap)
        holder.addStretch(1)
        caps = QWidget()
        caps.setFixedWidth(CAP_WIDTH)
        holder.setContentsMargins(0, 0, 0, 0)
        caps.setLayout(holder)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 2, 0, 2)
        row.setSpacing(8)
        row.addWidget(caps, 0, Qt.AlignmentFlag.AlignTop)
        row.addWidget(self._words, 1)
        self.setAccessibleName(f"{line.key} {line.words}")

    def set_usable(self, usable: bool) -> None:
        """Grey where it does nothing."""
        self._usable = usable
        self.set_first(False)

    def set_first(self, first: bool) -> None:
        """Blue where Enter runs it."""
        self._cap.set_tone("next" if first else "" if self._usable else "flat")
        restyle(self._words, kind="body" if self._usable else "second")


class KeyGroup(QWidget):
    """A heading and its keys; gone while no key of it is wanted."""

    def __init__(self, group: Group, lines: Iterable[KeyLine]) -> None:
        super().__init__()
        self.rows = [KeyRow(line) for line in lines]
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 16)
        column.setSpacing(1)
        column.addWidget(label(group_name(group), "group"))
        column.addWidget(rule())
        for row in self.rows:
            column.addWidget(row)
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Maximum)

    def narrow(self, typed: str) -> None:
        """Shows only what holds the words."""
        for row in self.rows:
            row.setVisible(row.line.says(typed))
        self.setVisible(any(row.line.says(typed) for row in self.rows))


class KeySheet(QWidget):
    """`chosen` is the key of the command to run; `print_wanted` asks for one sheet of A4."""

    back = Signal()
    chosen = Signal(str)
    print_wanted = Signal()

    def __init__(self) -> None:
        super().__init__()
        self.setObjectName("sheet")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self._usable: frozenset[str] = frozenset()
        self.filter = QLineEdit()
        self.filter.setPlaceholderText(translate("KeySheet", "Type to narrow: print again…"))
        self.filter.setAccessibleName(translate("KeySheet", "Narrow the keys"))
        self.filter.setFixedWidth(220)
        self.filter.textChanged.connect(self._narrow)
        self.filter.returnPressed.connect(self._run_first)
        lines = key_lines()
        self.groups = {
            group: KeyGroup(group, [line for line in lines if line.group is group])
            for group in Group
        }
        self._columns = QHBoxLayout()
        self._holders: list[QWidget] = []
        self._count = 0
        self._lay_out()
        self._arrange(2)

    @property
    def title(self) -> str:
        """Its name, on screen and on paper."""
        return translate("KeySheet", "All keys")

    @property
    def rows(self) -> list[KeyRow]:
        """Every key in order."""
        return [row for group in self.groups.values() for row in group.rows]

    def show_usable(self, usable: frozenset[str], place: Place) -> None:
        """Which commands and keys do something in the place the officer comes from."""
        self._usable = usable
        for row in self.rows:
            row.set_usable(row.line.works(usable, place))
        self.filter.clear()
        self.filter.setFocus(Qt.FocusReason.ShortcutFocusReason)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Three columns where there is room, else two or one."""
        super().resizeEvent(event)
        self._arrange(max(1, min(3, event.size().width() // COLUMN_WIDTH)))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Esc empties the filter first."""
        if event.key() == Qt.Key.Key_Escape and self.filter.text():
            self.filter.clear()
            return
        super().keyPressEvent(event)

    @Slot(str)
    def _narrow(self, typed: str) -> None:
        for group in self.groups.values():
            group.narrow(typed)
        first = self._first()
        for row in self.rows:
            row.set_first(row is first)

    @Slot()
    def _run_first(self) -> None:
        first = self._first()
        if first is not None:
            self.chosen.emit(first.line.command)

    def _first(self) -> KeyRow | None:
        """What Enter runs: the first that is left and does something here."""
        typed = self.filter.text()
        if not typed.strip():
            return None
        usable = (row for row in self.rows if row.line.command in self._usable)
        return next((row for row in usable if row.line.says(typed)), None)

    def _lay_out(self) -> None:
        heading = PageHeading(self.title, translate("KeySheet", "Back"))
        heading.back.connect(self.back)
        heading.add(self.filter)
        button = plain_button(translate("KeySheet", "Print on A4"), "Ctrl+P", "printer", 30)
        button.clicked.connect(self.print_wanted)
        heading.add(button)
        inside = QWidget()
        inside.setObjectName("sheet")
        inside.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        inside.setLayout(self._columns)
        self._columns.setContentsMargins(24, 18, 24, 18)
        self._columns.setSpacing(28)
        area = QScrollArea()
        area.setObjectName("sheet")
        area.setWidgetResizable(True)
        area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        area.setWidget(inside)
        area.setAccessibleName(self.title)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(heading)
        column.addWidget(area, 1)

    def _arrange(self, count: int) -> None:
        if count == self._count:
            return
        self._count = count
        before, self._holders = self._holders, []
        columns = COLUMNS if count == len(COLUMNS) else _folded(count)
        for groups in columns:
            holder = QWidget()
            column = QVBoxLayout(holder)
            column.setContentsMargins(0, 0, 0, 0)
            for group in groups:
                column.addWidget(self.groups[group])
            self._columns.addWidget(holder, 1, Qt.AlignmentFlag.AlignTop)
            holder.show()
            self._holders.append(holder)
        for empty in before:
            self._columns.removeWidget(empty)
            empty.deleteLater()
        self._narrow(self.filter.text())


def _folded(count: int) -> tuple[tuple[Group, ...], ...]:
    everything = tuple(group for column in COLUMNS for group in column)
    return (everything,) if count == 1 else (COLUMNS[0], COLUMNS[1] + COLUMNS[2])
