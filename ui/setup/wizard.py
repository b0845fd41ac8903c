"""The first run: one question after the other, each of which can be left for later."""

from functools import partial

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtGui import QCloseEvent, QKeyEvent, QKeySequence, QResizeEvent, QShortcut
from PySide6.QtWidgets import (
    QApplication,
    QHBoxLayout,
    QPushButton,
    QStackedWidget,
    QVBoxLayout,
    QWidget,
)

from desk.office.setup import Part, Settled, missing
from desk.ports import Clock
from ui.intake.sections.section import Wrapped
from ui.parts import label, plain_button, primary_button
from ui.scan.scan_filter import ScanFilter
from ui.setup.all_steps import make_steps
from ui.setup.finish_page import FinishPage
from ui.setup.preview_pane import PreviewPane
from ui.setup.setup_style import STYLE
from ui.setup.step import SetupStep
from ui.setup.step_stack import StepStack
from ui.setup.steps.numbers import NumbersStep
from ui.setup.steps.officer import OfficerStep
from ui.setup.steps.recovery import RecoveryStep
from ui.setup.wizard_side import WizardSide
from ui.setup_host import SetupHost
from ui.wording.setup import hint, question, title
from ui.work import Work

WITH_PREVIEW = 1200
SMALLEST = QSize(940, 500)


class Wizard(QWidget):
    """`finished` tells whether a first dossier is to be tried in training mode.

    Before there is a home the steps behind the officer cannot be opened, after it the officer's
    own cannot. Closing keeps what was typed and fits.
    """

    finished = Signal(bool)

    def __init__(
        self, host: SetupHost, work: Work, clock: Clock, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self.setObjectName("sheet")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self.setStyleSheet(STYLE)
        self.setWindowTitle(self.tr("First set-up"))
        self._host, self._work = host, work
        self.settled = host.settled()
        self.steps = make_steps(host, work, clock)
        self.parts = tuple(self.steps)
        self.part = self.parts[0]
        self._seen: set[Part] = set()
        self.side = WizardSide(self.parts)
        self.side.chosen.connect(self.open)
        self.finish = FinishPage()
        self.finish.desk.clicked.connect(lambda: self.finished.emit(False))
        self.finish.training.clicked.connect(lambda: self.finished.emit(True))
        self._lay_out()
        for step in self.steps.values():
            step.kept.connect(self._kept)
            step.left.connect(self._kept)
            step.show_settled(self.settled)
        self._scans = ScanFilter(self)
        self._scans.card.connect(lambda text: self.step.take_card(text))
        self._scans.code.connect(lambda code: self.step.take_code(code))
        self._scans.install()
        QShortcut(QKeySequence("Alt+Left"), self, self.go_back)
        QShortcut(QKeySequence("Ctrl+B"), self, self.leave_for_later)
        self.open(self._first())

    @property
    def step(self) -> SetupStep:
        """The open step."""
        return self.steps[self.part]

    def open(self, part: Part) -> None:
        """Shows that step, if it can be opened now."""
        if not self._may_open(part):
            return
        if part is not self.part:
            self._keep_typed(self.step)
            if self.part is not Part.RECOVERY:
                self.step.forget()
        self.part = part
        self._seen.add(part)
        self._stack.setCurrentIndex(self.parts.index(part))
        self._pages.setCurrentIndex(0)
        place, step_of = self.parts.index(part) + 1, self.tr("Step {number} of {count}")
        self._place.setText(step_of.format(number=place, count=len(self.parts)))
        self._question.setText(question(part))
        self._hint.setText(hint(part))
        self.later.setVisible(self.step.later)
        self.back.setEnabled(self._before() is not None)
        self._preview.show_step(place - 1, self.step)
        self._fit_preview()
        self._show_state()
        self._focus_first()
        self.step.entered()

    def go_on(self) -> None:
        """Keeps the step and goes to the next."""
        if self._work.busy(self.step) or self._pages.currentIndex():
            return
        officer, numbers = self.steps[Part.OFFICER], self.steps[Part.NUMBERS]
        if isinstance(officer, OfficerStep) and isinstance(numbers, NumbersStep):
            officer.last_today = numbers.last_today
        self.step.go_on()

    def leave_for_later(self) -> None:
        """Goes to the next step; the list and "Còn thiếu" remember."""
        if self.step.later and not self._pages.currentIndex() and not self._work.busy(self.step):
            self.step.leave()

    def go_back(self) -> None:
        """To the step before; from the end to the last step."""
        if self._pages.currentIndex():
            self.open(self.part)
            return
        before = self._before()
        if before is not None:
            self.open(before)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Enter goes to the next field, from the last one on; it presses a button.
        Ctrl+Enter goes on from everywhere.
        """
        if event.key() not in {Qt.Key.Key_Return, Qt.Key.Key_Enter}:
            super().keyPressEvent(event)
            return
        focus = QApplication.focusWidget()
        if event.modifiers() & Qt.KeyboardModifier.ControlModifier:
            self.go_on()
        elif isinstance(focus, QPushButton) and not focus.isCheckable():
            focus.click()
        elif (following := self.step.field_after(focus)) is not None:
            following.setFocus(Qt.FocusReason.TabFocusReason)
        else:
            self.go_on()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """A small screen has no room for the preview."""
        super().resizeEvent(event)
        self.side.fit(self.width(), self.height())
        self._fit_preview()

    def _fit_preview(self) -> None:
        ended = self._pages.currentIndex() > 0
        self._preview.setVisible(self.width() >= WITH_PREVIEW and not ended)

    def closeEvent(self, event: QCloseEvent) -> None:
        """What was typed stays for the next time; nothing secret does."""
        self._keep_typed(*self.steps.values())
        for step in self.steps.values():
            step.forget()
        app = QApplication.instance()
        if app is not None:
            app.removeEventFilter(self._scans)
        super().closeEvent(event)

    def _keep_typed(self, *steps: SetupStep) -> None:
        """What fits, whichever way a step is left."""
        told = {key: text for step in steps for key, text in step.typed().items()}
        if told:
            keep = partial(self._host.keep_fitting, told)
            self._work.ask(keep, self._left, owner=self, failed=self.step.refused)

    def _left(self, settled: Settled) -> None:
        self.settled = settled
        self._show_state()

    # which step
    def _first(self) -> Part:
        open_parts = [one.part for one in missing(self.settled) if self._may_open(one.part)]
        return open_parts[0] if open_parts else self.parts[-1]

    def _may_open(self, part: Part) -> bool:
        if self.settled.has_home:
            return part is not Part.OFFICER
        return self.parts.index(part) <= self.parts.index(Part.OFFICER)

    def _before(self) -> Part | None:
        place = self.parts.index(self.part)
        earlier = [part for part in self.parts[:place] if self._may_open(part)]
        return earlier[-1] if earlier else None

    def _kept(self, settled: Settled) -> None:
        """On to the next step; the recovery key goes from the officer's step to its own."""
        key = ""
        officer, recovery = self.steps[Part.OFFICER], self.steps[Part.RECOVERY]
        if self.part is Part.OFFICER and isinstance(officer, OfficerStep):
            key, officer.key = officer.key, ""
        self.settled = settled
        self.step.forget()
        for step in self.steps.values():
            step.show_settled(settled)
        if key and isinstance(recovery, RecoveryStep):
            recovery.show_key(key)
        behind = self.parts[self.parts.index(self.part) + 1 :]
        later = [part for part in behind if self._may_open(part)]
        if later:
            self.open(later[0])
        else:
            self._end()

    def _end(self) -> None:
        self._pages.setCurrentIndex(1)
        self._show_state()
        self._fit_preview()
        self.finish.show_missing(missing(self.settled))
        self.finish.desk.setFocus()

    # what is shown
    def _show_state(self) -> None:
        lacking = {one.part for one in missing(self.settled)}
        skipped = []
        for row in self.side.rows:
            part, step = row.part, self.steps[row.part]
            if part is self.part and not self._pages.currentIndex():
                row.show_state("now", self.tr("now"))
            elif part not in lacking and (part in self._seen or part is not Part.LOCKING):
                row.show_state("done", step.summary(self.settled.office))
            elif part in self._seen:
                row.show_state("later", self.tr("Later"))
            else:
                row.show_state("todo", "")
            open_now = part is self.part and not self._pages.currentIndex()
            if part in lacking and part in self._seen and not open_now:
                skipped.append(title(part))
        self.side.show_missing(tuple(skipped))

    def _focus_first(self) -> None:
        boxes = [box for box in self.step.boxes.values() if box.isVisibleTo(self.step)]
        if boxes:
            boxes[0].field.setFocus()
        else:
            self.go.setFocus()

    # how it is laid out
    def _lay_out(self) -> None:
        self._pages = QStackedWidget()
        self._pages.addWidget(self._centre())
        self._pages.addWidget(self.finish)
        self._preview = PreviewPane(self.steps.values())
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(0)
        row.addWidget(self.side)
        row.addWidget(self._pages, 1)
        row.addWidget(self._preview)
        row.setSizeConstraint(QHBoxLayout.SizeConstraint.SetNoConstraint)
        self.setMinimumSize(SMALLEST)

    def _centre(self) -> QWidget:
        self._place = label("", "second")
        self._question = label("", "start")
        self._hint = Wrapped("", "second")
        self._stack = StepStack(self.steps.values())
        inner = QVBoxLayout()
        inner.setContentsMargins(40, 28, 32, 12)
        inner.setSpacing(4)
        for part in (self._place, self._question, self._hint):
            inner.addWidget(part)
        inner.addSpacing(14)
        inner.addWidget(self._stack, 1)
        centre = QWidget()
        column = QVBoxLayout(centre)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addLayout(inner, 1)
        column.addWidget(self._foot())
        return centre

    def _foot(self) -> QWidget:
        foot = QWidget()
        foot.setObjectName("setupFoot")
        foot.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        foot.setFixedHeight(64)
        self.back = plain_button(self.tr("Back"), "Alt+←", "arrow-left", height=40)
        self.later = plain_button(self.tr("Later"), "Ctrl+B", height=40)
        self.go = primary_button(self.tr("Go on"), "Ctrl+Enter", height=40)
        self.back.clicked.connect(self.go_back)
        self.later.clicked.connect(self.leave_for_later)
        self.go.clicked.connect(self.go_on)
        row = QHBoxLayout(foot)
        row.setContentsMargins(40, 0, 28, 0)
        row.setSpacing(12)
        row.addWidget(self.back)
        row.addStretch(1)
        row.addWidget(self.later)
        row.addWidget(self.go)
        return foot
