"""Section 3: the checklist, ticked by Alt and a figure; Alt+0 ticks all that is required."""

from collections.abc import Collection, Sequence

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtGui import QKeyEvent, QKeySequence, QShortcut
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QVBoxLayout, QWidget

from desk.catalogue.procedure import Case, Paper
from desk.dossier.person import tidy_name
from desk.draft.checks import Field, Flaw, Problem
from desk.draft.draft import DraftPaper
from desk.pages.slot import Slot
from ui.intake.content import Content, flag, put, raw, rows, text_in
from ui.intake.sections.paper_row import COUNT_WIDTH, DEMAND_WIDTH, KEY_WIDTH, LAST_KEY, PaperRow
from ui.intake.sections.section import Section, line, mark_box
from ui.parts import FieldBox
from ui.wording.problems import problem_words

translate = QCoreApplication.translate


class PapersSection(Section):
    """`papers()` is the checklist as ticked, extra papers last."""

    def __init__(self) -> None:
        super().__init__(3, translate("Intake", "Papers"))
        self.rows: list[PaperRow] = []
        self._just_added = False
        self._list = QVBoxLayout()
        self._list.setSpacing(0)
        self.extra = line(placeholder=translate("Intake", "type its name, then Enter"))
        self.extra.returnPressed.connect(self._add_extra)
        self.extra.textEdited.connect(self.changed)
        self.boxes = {Field.PAPERS: FieldBox(translate("Intake", "Another paper"), self.extra)}
        self.body.setSpacing(0)
        self.body.addWidget(_head())
        self.body.addLayout(self._list)
        self.body.addSpacing(8)
        self.body.addWidget(self.boxes[Field.PAPERS])
        self.changed.connect(self._tell_state)
        self._shortcuts()

    def show_case(self, case: Case | None) -> None:
        """The fresh checklist of a case; extra papers go with the old one."""
        for row in self.rows:
            self._list.removeWidget(row)
            row.hide()
            row.deleteLater()
        self.rows = []
        for paper in case.papers if case else ():
            self._add(paper)
        self._tell_state()

    def papers(self) -> tuple[DraftPaper, ...]:
        """Every line as it stands."""
        return tuple(row.line() for row in self.rows)

    def content(self) -> Content:
        """Every line, and the name of another paper as far as it is typed."""
        return {"rows": [row.content() for row in self.rows], "extra": raw(self.extra)}

    def show_content(self, content: Content) -> None:
        """On the checklist that is shown; what it lacks and was handed in is another paper."""
        for told in rows(content, "rows"):
            name = text_in(told, "name")
            row = next((row for row in self.rows if row.paper.name == name), None)
            if row is None and name and (flag(told, "extra") or flag(told, "handed")):
                row = self._add(Paper(name, originals=1), extra=True)
            if row is not None:
                row.show_content(told)
        put(self.extra, text_in(content, "extra"))
        self._tell_state()

    def tick_required(self) -> None:
        """Everything that must be there; where the catalogue does not say, that too."""
        for row in self.rows:
            if row.may_tick and row.paper.required is not False:
                row.tick.setChecked(True)

    def slots(self) -> tuple[Slot, ...]:
        """The lines pages can be filed under, by the number that ticks them."""
        return tuple(row.slot(at) for at, row in enumerate(self.rows, start=1) if row.may_tick)

    def tick_scanned(self, names: Collection[str]) -> None:
        """What lies in the scanner was handed in."""
        for row in self.rows:
            if row.may_tick and row.paper.name in names and not row.tick.isChecked():
                row.tick.setChecked(True)

    def focus_first(self) -> None:
        """The first line that can be ticked, or the line for another paper."""
        row = next((row for row in self.rows if row.may_tick), None)
        (row.tick if row else self.extra).setFocus(Qt.FocusReason.ShortcutFocusReason)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Enter that added a paper stays for one more; any other goes to the next field."""
        if self._just_added and event.key() in {Qt.Key.Key_Return, Qt.Key.Key_Enter}:
            self._just_added = False
            return
        super().keyPressEvent(event)

    def mark(self, problems: Sequence[Problem]) -> None:
        """A paper's problem stands in its own line, the rest under the list."""
        told = {problem.about: problem for problem in problems if problem.about}
        for row in self.rows:
            problem = told.get(row.paper.name)
            row.set_trouble(problem_words(problem) if problem else "")
        super().mark(problems)
        rest = [problem for problem in problems if not problem.about]
        if any(problem.flaw is Flaw.REQUIRED_PAPER for problem in problems):
            rest = []
        self._mark_rest(rest)

    def widget_for(self, problem: Problem) -> QWidget | None:
        """The line of the paper it is about."""
        if problem.field is not Field.PAPERS:
            return None
        row = next((row for row in self.rows if row.paper.name == problem.about), None)
        if row:
            return row.tick
        first = next((row.tick for row in self.rows if row.may_tick), None)
        return first or self.extra

    def _mark_rest(self, problems: Sequence[Problem]) -> None:
        box = self.boxes[Field.PAPERS]
        mark_box(box, problems)

    def _shortcuts(self) -> None:
        for number in range(1, LAST_KEY + 1):
            key = QShortcut(QKeySequence(f"Alt+{number}"), self)
            key.setAutoRepeat(False)
            key.activated.connect(lambda place=number - 1: self._toggle(place))
        required = QShortcut(QKeySequence("Alt+0"), self)
        required.activated.connect(self.tick_required)

    def _toggle(self, place: int) -> None:
        if place < len(self.rows) and self.rows[place].may_tick:
            self.rows[place].tick.toggle()
            self.rows[place].tick.setFocus(Qt.FocusReason.ShortcutFocusReason)

    def _add(self, paper: Paper, extra: bool = False) -> PaperRow:
        row = PaperRow(len(self.rows) + 1, paper, extra)
        row.changed.connect(self.changed)
        row.step.connect(lambda step, row=row: self._walk(row, step))
        self.rows.append(row)
        self._list.addWidget(row)
        return row

    def _add_extra(self) -> None:
        name = tidy_name(self.extra.text())
        if name and all(row.paper.name != name for row in self.rows):
            self._add(Paper(name, originals=1), extra=True).tick.setChecked(True)
            self._just_added = True
        self.extra.clear()

    def _walk(self, row: PaperRow, step: int) -> None:
        place = self.rows.index(row) + step
        while 0 <= place < len(self.rows) and not self.rows[place].may_tick:
            place += step
        if 0 <= place < len(self.rows):
            self.rows[place].tick.setFocus(Qt.FocusReason.TabFocusReason)
        elif step > 0:
            self.extra.setFocus(Qt.FocusReason.TabFocusReason)

    def _tell_state(self) -> None:
        required = [row for row in self.rows if row.paper.required and row.may_tick]
        left = [row for row in required if not row.tick.isChecked()]
        if not required:
            self.set_note("")
        elif left:
            self.set_note(translate("Intake", "{count} required left").format(count=len(left)))
        else:
            self.set_note(translate("Intake", "All required papers are here"))


def _head() -> QWidget:
    head = QFrame()
    head.setObjectName("paperHead")
    head.setFixedHeight(24)
    row = QHBoxLayout(head)
    row.setContentsMargins(6, 0, 0, 0)
    row.setSpacing(4)
    keys = QLabel(translate("Intake", "Alt + figure"))
    keys.setFixedWidth(KEY_WIDTH)
    row.addWidget(keys)
    row.addWidget(
        QLabel(translate("Intake", "Papers of the dossier · Alt+0 ticks all required")), 1
    )
    for text, width in (
        (translate("Intake", "Orig."), COUNT_WIDTH - 4),
        (translate("Intake", "Cert."), COUNT_WIDTH - 4),
        (translate("Intake", "Copy"), COUNT_WIDTH - 4),
        (translate("Intake", "Demand"), DEMAND_WIDTH + 4),
    ):
        cell = QLabel(text)
        cell.setFixedWidth(width)
        cell.setAlignment(Qt.AlignmentFlag.AlignCenter)
        row.addWidget(cell)
    return head
