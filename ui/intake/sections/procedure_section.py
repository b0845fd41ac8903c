"""Section 2: the procedure and its case."""

from collections.abc import Callable
from datetime import date

from PySide6.QtCore import QCoreApplication, Signal
from PySide6.QtWidgets import QWidget

from desk.catalogue.catalogue import Catalogue
from desk.catalogue.procedure import Case, Procedure
from desk.draft.checks import Field
from desk.office.accounts import Officer
from ui.intake.content import Content, text_in
from ui.intake.sections.procedure_picker import ProcedurePicker
from ui.intake.sections.section import Section, Wrapped, combo, row_of
from ui.parts import FieldBox, plain_tip
from ui.wording.officers import field_warning

translate = QCoreApplication.translate


class ProcedureSection(Section):
    """`picked` tells that a procedure was chosen; the case of a procedure with one is that one."""

    picked = Signal()
    case_changed = Signal()

    def __init__(
        self, catalogue: Catalogue, today: Callable[[], date], officer: Officer | None = None
    ) -> None:
        super().__init__(2, translate("Intake", "Procedure"))
        self._officer = officer
        self.picker = ProcedurePicker(catalogue, today, officer)
        self.cases = combo(())
        self.cases.setPlaceholderText(translate("Intake", "Choose the case…"))
        self._case_box = FieldBox(translate("Intake", "Case"), self.cases, required=True)
        self.boxes = {
            Field.PROCEDURE: FieldBox(translate("Intake", "Procedure"), self.picker, required=True),
            Field.CASE: self._case_box,
        }
        self.body.addLayout(row_of((self.boxes[Field.PROCEDURE], 405), (self._case_box, 247)))
        self._field = Wrapped("", "message")
        self._field.setProperty("state", "warning")
        self.body.addWidget(self._field)
        self.picker.chosen.connect(self._show_chosen)
        self.picker.textEdited.connect(self.changed)
        self.cases.currentIndexChanged.connect(self._tell_case)
        self._fill_cases(())

    @property
    def procedure(self) -> Procedure | None:
        """The chosen procedure."""
        return self.picker.procedure

    @property
    def case(self) -> Case | None:
        """The chosen case, or the only one."""
        return self.procedure.case_named(self.case_name()) if self.procedure else None

    @property
    def warning(self) -> str:
        """What is said of a procedure outside the officer's fields of work; it stops nothing."""
        return self._field.text()

    def case_name(self) -> str:
        """The chosen case by name; empty for the only one or none yet."""
        return self.cases.currentText() if self.cases.currentIndex() >= 0 else ""

    def show_procedure(self, procedure: Procedure | None) -> None:
        """Shows a procedure and its cases, none of them chosen."""
        self.picker.show_procedure(procedure)
        self._fill_cases(procedure.cases if procedure else ())

    def content(self) -> Content:
        """Procedure and case; words that chose nothing yet as they stand in the field."""
        code = self.procedure.code if self.procedure else ""
        return {"code": code, "case": self.case_name(), "typed": self.picker.typed}

    def show_content(self, content: Content) -> str:
        """And back; the code of a procedure that the catalogue has no more."""
        code, typed = text_in(content, "code"), text_in(content, "typed")
        procedure = self.picker.known(code)
        self.show_procedure(procedure)
        place = self.cases.findText(text_in(content, "case"))
        self.cases.blockSignals(True)
        self.cases.setCurrentIndex(place if text_in(content, "case") else -1)
        self.cases.blockSignals(False)
        missing = code if code and procedure is None else ""
        if typed or missing:
            self.picker.setText(typed or missing)
        return missing

    def next_field(self) -> QWidget | None:
        """The case, where there is one to choose."""
        return self.cases if self._case_box.isVisibleTo(self) else None

    def _show_chosen(self, procedure: Procedure) -> None:
        self._fill_cases(procedure.cases)
        self.case_changed.emit()
        self.picked.emit()

    def _fill_cases(self, cases: tuple[Case, ...]) -> None:
        self.cases.blockSignals(True)
        self.cases.clear()
        if len(cases) > 1:
            self.cases.addItems([case.name for case in cases])
        self.cases.setCurrentIndex(-1)
        self.cases.blockSignals(False)
        self._case_box.setVisible(len(cases) > 1)
        self._warn()

    def _warn(self) -> None:
        officer, procedure = self._officer, self.procedure
        told = field_warning(officer, procedure) if officer and procedure else ""
        self._field.setText(told)
        self._field.setVisible(bool(told))

    def _tell_case(self) -> None:
        self.cases.setToolTip(plain_tip(self.cases.currentText()))
        self.case_changed.emit()
