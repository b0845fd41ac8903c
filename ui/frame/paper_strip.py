"""The right zone: the papers of the dossier at hand and how many pages of each are scanned."""

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QScrollArea, QVBoxLayout, QWidget

from desk.pages.attachment import Digital
from desk.pages.slot import Slot
from ui.parts import KeyButton, KeyCap, label, picture, theme

LAST_KEY, KEY_WIDTH = 9, 22


@dataclass(frozen=True, slots=True)
class PaperLine:
    """One line of the checklist with the pages filed under it."""

    slot: Slot
    pages: int = 0
    digital: Digital = Digital.NOT_DIGITISED


class PaperStrip(QWidget):
    """`scan_wanted`: the officer wants to scan."""

    scan_wanted = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("paperStrip")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self.lines: tuple[PaperLine, ...] = ()
        self.count = label("", "hint")
        self._told = label("", "second")
        self._told.setWordWrap(True)
        self._told.setContentsMargins(16, 0, 16, 8)
        self.scan = KeyButton(self.tr("Scan papers"), "F4", "scan-line")
        self.scan.clicked.connect(self.scan_wanted)
        self._rows = QVBoxLayout()
        self._rows.setContentsMargins(16, 0, 12, 0)
        self._rows.setSpacing(0)
        self._lay_out()
        self.show_lines(())

    def show_lines(self, lines: Sequence[PaperLine], loose: int = 0) -> None:
        """The papers as they stand; `loose` pages lie under none of them yet."""
        self.lines = tuple(lines)
        while (item := self._rows.takeAt(0)) is not None:
            row = item.widget()
            if row is not None:
                row.hide()
                row.deleteLater()
        for line in self.lines:
            self._rows.addWidget(self._row(line))
        pages = sum(line.pages for line in self.lines) + loose
        self.count.setText(self.tr("{count} pages").format(count=pages) if pages else "")
        self._told.setText(self._words(loose, bool(pages)))
        self._told.setVisible(bool(self._told.text()))

    def _words(self, loose: int, scanned: bool) -> str:
        if loose:
            return self.tr("{count} pages lie under no paper yet.").format(count=loose)
        if scanned:
            return ""
        if self.lines:
            return self.tr("No page scanned.")
        return self.tr("No page scanned. Choose the procedure and its papers stand here.")

    def _row(self, line: PaperLine) -> QWidget:
        row = QWidget()
        row.setMinimumHeight(42)
        across = QHBoxLayout(row)
        across.setContentsMargins(0, 4, 0, 4)
        across.setSpacing(8)
        if line.slot.number <= LAST_KEY:
            cap = KeyCap(str(line.slot.number))
            cap.setFixedWidth(KEY_WIDTH)
            across.addWidget(cap)
        name = label(line.slot.name, "list")
        name.setWordWrap(True)
        across.addWidget(name, 1)
        told, tone = self._state(line)
        across.addWidget(label(told, "hint", tone), 0, Qt.AlignmentFlag.AlignRight)
        row.setAccessibleName(f"{line.slot.name}: {told}")
        return row

    def _state(self, line: PaperLine) -> tuple[str, str]:
        if line.pages:
            return self.tr("{count} p.").format(count=line.pages), "ok"
        if line.digital in {Digital.REUSED, Digital.REUSED_RESULT}:
            return self.tr("reused"), "ok"
        if line.slot.shown:
            return self.tr("shown"), ""
        return self.tr("not yet"), ""

    def _lay_out(self) -> None:
        foot = QHBoxLayout()
        foot.setContentsMargins(16, 8, 16, 12)
        foot.addWidget(self.scan, 1)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(1, 0, 0, 0)
        whole.setSpacing(0)
        whole.addWidget(self._heading())
        whole.addWidget(self._list(), 1)
        whole.addLayout(foot)

    def _heading(self) -> QWidget:
        heading = QWidget()
        heading.setFixedHeight(theme.HEADING_HEIGHT)
        row = QHBoxLayout(heading)
        row.setContentsMargins(16, 0, 12, 0)
        row.setSpacing(8)
        row.addWidget(picture("scan-line", theme.INK_2))
        row.addWidget(label(self.tr("Scanned papers"), "group"))
        row.addStretch(1)
        row.addWidget(self.count)
        return heading

    def _list(self) -> QScrollArea:
        inner = QWidget()
        column = QVBoxLayout(inner)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self._told)
        column.addLayout(self._rows)
        column.addStretch(1)
        area = QScrollArea()
        area.setWidgetResizable(True)
        area.setFrameShape(QScrollArea.Shape.NoFrame)
        area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        area.setWidget(inner)
        return area
