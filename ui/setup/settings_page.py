"""The settings: the steps of the first run as pages, in the same words."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import (
    QFrame,
    QHBoxLayout,
    QListWidget,
    QListWidgetItem,
    QVBoxLayout,
    QWidget,
)

from desk.office.setup import Missing, Part, Settled, missing
from desk.ports import Clock
from ui.intake.sections.section import Wrapped
from ui.parts import PageHeading, label, primary_button, restyle, theme
from ui.parts.icons import icon
from ui.setup.all_steps import make_steps
from ui.setup.setup_style import STYLE
from ui.setup.step import SetupStep
from ui.setup.step_stack import StepStack
from ui.setup_host import SetupHost
from ui.wording.clock import clock_time
from ui.wording.setup import hint, question, title
from ui.work import Work

LIST_WIDTH = 220


class SettingsPage(QWidget):
    """`changed` is told once, before `back`, if anything was kept: the session must be made anew.

    `leave` does the same for a window that goes elsewhere.
    """

    back = Signal()
    changed = Signal()

    def __init__(
        self, host: SetupHost, work: Work, clock: Clock, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self.setObjectName("sheet")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self.setStyleSheet(STYLE)
        self._host, self._work, self._clock = host, work, clock
        self.steps = make_steps(host, work, clock)
        del self.steps[Part.OFFICER]
        self.parts = tuple(self.steps)
        self._settled: Settled | None = None
        self._dirty = self._opened = self._warned = False
        self._lay_out()
        for step in self.steps.values():
            step.kept.connect(self._kept)
            step.edited.connect(self._say_nothing)
        self.list.currentRowChanged.connect(self._turn)
        self.list.setCurrentRow(0)

    @property
    def step(self) -> SetupStep:
        """The open page."""
        return self.steps[self.parts[max(self.list.currentRow(), 0)]]

    def start(self, part: Part | None = None) -> None:
        """Reads what is settled and opens that page, else the first one with something missing."""
        self._opened = False
        if part is not None and part in self.parts:
            self._opened = True
            self.list.setCurrentRow(self.parts.index(part))
        self._work.ask(self._host.settled, self._show, self)

    def save(self) -> None:
        """Keeps the open page."""
        if not self._work.busy(self.step) and self.saving.isEnabled():
            self._say_nothing()
            self.step.go_on()

    def leave(self) -> None:
        """Forgets what must not stay on screen; tells `changed` if anything was kept."""
        for step in self.steps.values():
            step.forget()
        if self._dirty:
            self._dirty = False
            self.changed.emit()

    def take_card(self, text: str) -> None:
        """A card scanned while the page is open is tried, it starts no dossier."""
        self.step.take_card(text)

    def take_code(self, code: str) -> None:
        """Bars scanned while the page is open are compared with the test slip's."""
        self.step.take_code(code)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Esc goes back."""
        if event.key() == Qt.Key.Key_Escape:
            self.step_back()
        else:
            super().keyPressEvent(event)

    def step_back(self) -> None:
        """Away from the page; what is typed and not saved is only given up when asked twice."""
        unsaved = next((part for part, step in self.steps.items() if step.typed()), None)
        if unsaved is not None and not self._warned:
            self._warn(unsaved)
            return
        for step in self.steps.values():
            step.discard()
        self._say_nothing()
        self.leave()
        self.back.emit()

    def _warn(self, unsaved: Part) -> None:
        self.list.setCurrentRow(self.parts.index(unsaved))
        self._warned = True
        told = self.tr("Not saved yet. Save the changes, or press Esc again to give them up.")
        self._note.setText(told)
        restyle(self._note, tone="warn")

    def _turn(self, row: int) -> None:
        part = self.parts[max(row, 0)]
        for other, step in self.steps.items():
            if other is not part:
                step.forget()
        self._stack.setCurrentIndex(max(row, 0))
        self._question.setText(question(part))
        self._hint.setText(hint(part))
        self._say_nothing()
        walking = self.list.hasFocus()
        self.step.entered()
        if walking:
            self.list.setFocus()
        self._hold()

    def _show(self, settled: Settled) -> None:
        self._settled = settled
        for step in self.steps.values():
            step.show_settled(settled)
        found = missing(settled)
        self._show_missing(found)
        self._hold()
        if not self._opened:
            self._opened = True
            parts = [one.part for one in found if one.part in self.parts]
            self.list.setCurrentRow(self.parts.index(parts[0]) if parts else 0)

    def _kept(self, settled: Settled) -> None:
        self._dirty = True
        self._settled = settled
        if self.step.part is not Part.CARD:
            self.step.forget()
        self.step.show_settled(settled)
        self._show_missing(missing(settled))
        self._hold()
        self._say_nothing()
        told = self.tr("Saved at {time}. In force when you leave this page.")
        self._note.setText(told.format(time=clock_time(self._clock())))

    def _say_nothing(self) -> None:
        self._warned = False
        self._note.setText("")
        restyle(self._note, tone="ok")

    def _show_missing(self, found: tuple[Missing, ...]) -> None:
        lacking = {one.part for one in found}
        blank = icon("hourglass", "none")
        for row, part in enumerate(self.parts):
            sign = icon("hourglass", theme.WARN) if part in lacking else blank
            self.list.item(row).setIcon(sign)
        self._missing.setVisible(bool(lacking))
        names = ", ".join(title(one.part) for one in found)
        self._names.setText(names)

    def _hold(self) -> None:
        """An officer sees everything and changes what is this desk's own, unless locked."""
        settled = self._settled
        if settled is None:
            return
        locked = settled.office.settings_locked
        free = self.step.hold(settled.administrator, locked)
        self.saving.setEnabled(free)
        self._held.setVisible(not free)
        own = self.step.part in {Part.PRINTER, Part.LOCKING, Part.CARD, Part.SCANNER}
        self._reason.setText(
            self.tr("An administrator locked this desk's settings.")
            if own and locked
            else self.tr("Only an administrator changes this.")
        )

    def _lay_out(self) -> None:
        heading = PageHeading(self.tr("Settings"), self.tr("Back to the dossier"))
        heading.back.connect(self.step_back)
        body = QHBoxLayout()
        body.setSpacing(0)
        body.addWidget(self._left())
        body.addWidget(self._right(), 1)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(heading)
        column.addLayout(body, 1)

    def _left(self) -> QWidget:
        self.list = QListWidget()
        self.list.setObjectName("parts")
        self.list.setAccessibleName(self.tr("Settings"))
        self.list.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        for part in self.parts:
            self.list.addItem(QListWidgetItem(title(part)))
        self._missing = QFrame()
        self._missing.setObjectName("missingPanel")
        inner = QVBoxLayout(self._missing)
        inner.setContentsMargins(12, 8, 10, 10)
        inner.setSpacing(2)
        inner.addWidget(label(self.tr("Still missing"), "group"))
        self._names = Wrapped("", "hint")
        inner.addWidget(self._names)
        left = QWidget()
        left.setFixedWidth(LIST_WIDTH)
        column = QVBoxLayout(left)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self.list, 1)
        column.addWidget(self._missing)
        return left

    def _right(self) -> QWidget:
        self._question = label("", "title")
        self._hint = Wrapped("", "second")
        self._held = QFrame()
        self._held.setObjectName("held")
        inside = QVBoxLayout(self._held)
        inside.setContentsMargins(12, 6, 12, 6)
        self._reason = label("", "list")
        inside.addWidget(self._reason)
        self._held.hide()
        self._stack = StepStack(self.steps.values())
        right = QWidget()
        column = QVBoxLayout(right)
        column.setContentsMargins(20, 14, 16, 0)
        column.setSpacing(6)
        for widget in (self._question, self._hint, self._held):
            column.addWidget(widget)
        column.addSpacing(6)
        column.addWidget(self._stack, 1)
        column.addLayout(self._foot())
        return right

    def _foot(self) -> QHBoxLayout:
        self.saving = primary_button(self.tr("Save changes"), icon="save", height=40)
        self.saving.clicked.connect(self.save)
        self._note = label("", "list", "ok")
        foot = QHBoxLayout()
        foot.setContentsMargins(0, 8, 0, 12)
        foot.setSpacing(12)
        foot.addWidget(self._note, 1)
        foot.addWidget(self.saving)
        return foot
