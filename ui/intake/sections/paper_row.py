"""One line of the checklist: its key, its tick, its name and how many of which copy."""

from html import escape

from PySide6.QtCore import QCoreApplication, QEvent, QObject, Qt, Signal
from PySide6.QtGui import QIntValidator, QKeyEvent
from PySide6.QtWidgets import (
    QCheckBox,
    QFrame,
    QHBoxLayout,
    QLabel,
    QVBoxLayout,
    QWidget,
)

from desk.canonical import Json
from desk.catalogue.procedure import Paper
from desk.draft.draft import DraftPaper, ticked
from desk.pages.slot import Slot
from ui.intake.content import Content, flag, raw, texts
from ui.intake.sections.section import Line, Wrapped
from ui.intake.typed_values import typed_count
from ui.parts import Chip, KeyCap, label, picture, restyle, theme
from ui.wording.intake import demand_words

translate = QCoreApplication.translate

KEY_WIDTH, COUNT_WIDTH, DEMAND_WIDTH = 56, 48, 66
LAST_KEY = 9
TICK = 18


class PaperRow(QFrame):
    """`step` asks for another row (-1 or 1), `changed` tells a tick or a count."""

    changed = Signal()
    step = Signal(int)

    def __init__(self, number: int, paper: Paper, extra: bool = False) -> None:
        super().__init__()
        self.setObjectName("paperRow")
        self.paper, self.extra = paper, extra
        self.may_tick = paper.replaced_by is None
        self.tick = QCheckBox()
        self.tick.setAccessibleName(paper.name)
        self.tick.setFixedWidth(TICK)
        self.counts = tuple(self._count() for _ in range(3))
        self._trouble = QWidget()
        self._words = label("", "message", "bad")
        self._lay_out(number, extra)
        if self.may_tick:
            self.tick.toggled.connect(self._ticked)
        else:
            self.tick.setParent(self)
            self.tick.hide()
        self._show_counts(DraftPaper(paper.name))
        for field in (self.tick, *self.counts):
            field.installEventFilter(self)

    def line(self) -> DraftPaper:
        """The line as it stands."""
        handed = self.may_tick and self.tick.isChecked()
        originals, certified, photocopies = (
            typed_count(field.text()) or 0 for field in self.counts
        )
        return DraftPaper(self.paper.name, handed, originals, certified, photocopies)

    def slot(self, number: int) -> Slot:
        """The line as pages are filed under it."""
        paper = self.paper
        return Slot(number, paper.name, paper.code or "", paper.shown, paper.required is True)

    def content(self) -> Content:
        """The line as ticked and typed."""
        counts: list[Json] = [raw(field) for field in self.counts]
        ticked_off = self.may_tick and self.tick.isChecked()
        told: Content = {"name": self.paper.name, "handed": ticked_off}
        return {**told, "extra": self.extra, "counts": counts}

    def show_content(self, content: Content) -> None:
        """And back; nothing is told."""
        handed = self.may_tick and flag(content, "handed")
        self.tick.blockSignals(True)
        self.tick.setChecked(handed)
        self.tick.blockSignals(False)
        told = texts(content, "counts")[: len(self.counts)]
        for field, count in zip(self.counts, told, strict=False):
            field.setText(count)
        for field in self.counts:
            field.setEnabled(handed)

    def set_trouble(self, words: str) -> None:
        """Shows what is wrong with this line, or that nothing is."""
        self._words.setText(words)
        self._trouble.setVisible(bool(words))
        restyle(self, state="error" if words else "normal")
        restyle(self.tick)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """The row has the focus while one of its fields has; the arrows walk the checklist."""
        if event.type() in {QEvent.Type.FocusIn, QEvent.Type.FocusOut}:
            restyle(self, focused=event.type() is QEvent.Type.FocusIn)
        if event.type() is QEvent.Type.KeyPress and isinstance(event, QKeyEvent):
            return self._walk(watched, event)
        return super().eventFilter(watched, event)

    def _walk(self, watched: QObject, event: QKeyEvent) -> bool:
        if event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier:
            return False
        match event.key():
            case Qt.Key.Key_Down:
                self.step.emit(1)
            case Qt.Key.Key_Up:
                self.step.emit(-1)
            case Qt.Key.Key_Return | Qt.Key.Key_Enter if watched is not self.tick:
                self.step.emit(1)
            case Qt.Key.Key_Right:
                return self._aside(watched, 1)
            case Qt.Key.Key_Left:
                return self._aside(watched, -1)
            case _:
                return False
        return True

    def _aside(self, watched: QObject, step: int) -> bool:
        fields: tuple[QWidget, ...] = (self.tick, *self.counts)
        place = next(i for i, field in enumerate(fields) if field is watched) + step
        if 0 <= place < len(fields) and fields[place].isEnabled():
            fields[place].setFocus(Qt.FocusReason.TabFocusReason)
        return True

    def _ticked(self, handed: bool) -> None:
        line = ticked(self.paper, handed)
        if handed and not (line.originals or line.certified or line.photocopies):
            line = DraftPaper(line.name, handed, 0 if self.paper.shown else 1)
        self._show_counts(line)
        self.changed.emit()

    def _show_counts(self, line: DraftPaper) -> None:
        counts = (line.originals, line.certified, line.photocopies)
        for field, count in zip(self.counts, counts, strict=True):
            field.setText(str(count) if count else "")
            field.setEnabled(line.handed)

    def _count(self) -> Line:
        field = Line()
        field.setObjectName("count")
        field.setFixedWidth(COUNT_WIDTH - 4)
        field.setAlignment(Qt.AlignmentFlag.AlignCenter)
        field.setPlaceholderText("–")
        field.setValidator(QIntValidator(0, 999, field))
        field.setFocusPolicy(Qt.FocusPolicy.ClickFocus)
        field.textEdited.connect(self.changed)
        return field

    def _lay_out(self, number: int, extra: bool) -> None:
        row = QHBoxLayout(self)
        row.setContentsMargins(3, 3, 0, 3)
        row.setSpacing(8)
        cap = KeyCap(str(number)) if number <= LAST_KEY else QLabel()
        cap.setFixedWidth(20)
        row.addWidget(cap, 0, Qt.AlignmentFlag.AlignTop)
        row.addWidget(self.tick if self.may_tick else _no_tick(), 0, Qt.AlignmentFlag.AlignTop)
        row.addLayout(self._naming(extra), 1)
        if not self.may_tick:
            told = translate("Intake", "Not to be demanded")
            row.addWidget(Chip(told, "shield-check", "ok"), 0, Qt.AlignmentFlag.AlignTop)
            return
        counts = QHBoxLayout()
        counts.setSpacing(4)
        for field in self.counts:
            counts.addWidget(field, 0, Qt.AlignmentFlag.AlignTop)
        row.addLayout(counts)
        demand = label("" if extra else demand_words(self.paper), "hint")
        demand.setFixedWidth(DEMAND_WIDTH)
        demand.setAlignment(Qt.AlignmentFlag.AlignCenter)
        row.addWidget(demand, 0, Qt.AlignmentFlag.AlignTop)

    def _naming(self, extra: bool) -> QVBoxLayout:
        star = f' <span style="color:{theme.BAD_LINE}">*</span>' if self.paper.required else ""
        starred = star if self.may_tick else ""
        name = Wrapped(escape(self.paper.name) + starred if starred else self.paper.name)
        name.setTextFormat(Qt.TextFormat.RichText if starred else Qt.TextFormat.PlainText)
        name.setObjectName("paperName")
        name.setProperty("struck", not self.may_tick)
        column = QVBoxLayout()
        column.setSpacing(1)
        column.addWidget(name)
        if self.paper.replaced_by:
            where = translate("Intake", "Already in: {database}")
            told = where.format(database=self.paper.replaced_by.database)
            column.addWidget(Wrapped(told, "hint"))
        line = QHBoxLayout(self._trouble)
        line.setContentsMargins(0, 0, 0, 0)
        line.setSpacing(4)
        line.addWidget(picture("circle-x", theme.BAD, 14))
        line.addWidget(self._words, 1)
        self._trouble.hide()
        column.addWidget(self._trouble)
        return column


def _no_tick() -> QLabel:
    """A dash in the box: there is nothing to tick."""
    dash = QLabel("–")
    dash.setObjectName("noTick")
    dash.setFixedSize(TICK, TICK)
    dash.setAlignment(Qt.AlignmentFlag.AlignCenter)
    return dash
