"""Section 4: the money by law, line by line; unknown amounts are typed, exemptions explained."""

from collections.abc import Sequence

from PySide6.QtCore import QCoreApplication, Qt, Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QVBoxLayout, QWidget

from desk.canonical import Json
from desk.catalogue.procedure import FeeLine
from desk.draft.checks import Field, Flaw, Problem
from desk.draft.draft import DraftFee
from ui.intake.content import Content, raw, text_in
from ui.intake.sections.section import Section, Wrapped, line, mark_box, row_of, text_of
from ui.intake.typed_values import typed_count, typed_money
from ui.parts import FieldBox, label, theme
from ui.wording.figures import money
from ui.wording.intake import fee_kind_words

translate = QCoreApplication.translate


class FeeRow(QFrame):
    """One fee line with what the officer may say about it."""

    changed = Signal()

    def __init__(self, fee: FeeLine, typed: DraftFee | None) -> None:
        super().__init__()
        self.fee = fee
        self.amount = line(figures=True, placeholder=translate("Intake", "unclear, type it"))
        self.quantity = line(figures=True)
        self.exemption = line(placeholder=translate("Intake", "only if nothing is taken"))
        self.amount.setReadOnly(fee.amount is not None)
        if fee.amount is not None:
            self.amount.setFocusPolicy(Qt.FocusPolicy.ClickFocus)
        self._total = label("", "code")
        self._total.setAlignment(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignBottom)
        self.box = FieldBox(translate("Intake", "Amount"), self.amount)
        self._lay_out()
        self._show_typed(typed or DraftFee(fee.name))
        for field in (self.amount, self.quantity, self.exemption):
            field.textEdited.connect(self.changed)
            field.textChanged.connect(self._show_total)
        self._show_total()

    def line(self) -> DraftFee:
        """The line as typed; an empty or odd count is told as 0 and found by the checks."""
        typed = None if self.fee.amount is not None else typed_money(self.amount.text())
        quantity = typed_count(self.quantity.text()) or 0
        return DraftFee(self.fee.name, quantity, typed, text_of(self.exemption))

    def content(self) -> Content:
        """The line as typed."""
        return {
            "name": self.fee.name,
            "amount": "" if self.fee.amount is not None else raw(self.amount),
            "quantity": raw(self.quantity),
            "exemption": raw(self.exemption),
        }

    def show_content(self, content: Content) -> None:
        """And back."""
        if self.fee.amount is None:
            self.amount.setText(text_in(content, "amount"))
        self.quantity.setText(text_in(content, "quantity"))
        self.exemption.setText(text_in(content, "exemption"))

    def problems(self) -> tuple[Problem, ...]:
        """An amount that is none."""
        typed = self.fee.amount is None and text_of(self.amount)
        if not typed or text_of(self.exemption) or typed_money(typed) is not None:
            return ()
        return (Problem(Field.FEES, Flaw.MALFORMED, self.fee.name),)

    def total(self) -> int | None:
        """What this line comes to, đồng; None while unknown."""
        told = self.line()
        if told.exemption:
            return 0
        amount = self.fee.amount if self.fee.amount is not None else told.amount
        return None if amount is None else amount * told.quantity

    def mark(self, problems: Sequence[Problem]) -> None:
        """Problems of this line under its amount."""
        mark_box(self.box, [one for one in problems if one.about == self.fee.name])

    def _show_typed(self, typed: DraftFee) -> None:
        amount = self.fee.amount if self.fee.amount is not None else typed.amount
        self.amount.setText("" if amount is None else money(amount))
        self.quantity.setText(str(typed.quantity))
        self.exemption.setText(typed.exemption)

    def _show_total(self) -> None:
        total = self.total()
        self._total.setText("–" if total is None else money(total))

    def _lay_out(self) -> None:
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(2)
        head = QHBoxLayout()
        head.setSpacing(8)
        head.addWidget(label(self.fee.name, "list"))
        head.addWidget(label(fee_kind_words(self.fee.kind), "hint"))
        head.addStretch(1)
        head.addWidget(self._total)
        column.addLayout(head)
        if self.fee.note:
            column.addWidget(Wrapped(self.fee.note, "hint"))
        per = self.fee.per or translate("Intake", "time")
        quantity = translate("Intake", "How many ({per})").format(per=per)
        column.addLayout(
            row_of(
                (self.box, 178),
                (FieldBox(quantity, self.quantity), 133),
                (FieldBox(translate("Intake", "Reason of exemption"), self.exemption), 330),
            )
        )


class FeesSection(Section):
    """`fees()` is every line as typed, `total()` their sum."""

    def __init__(self) -> None:
        super().__init__(4, translate("Intake", "Fees"))
        self.rows: list[FeeRow] = []
        self._list = QVBoxLayout()
        self._list.setSpacing(theme.GAP)
        self._none = label("", "second")
        self.body.addWidget(self._none)
        self.body.addLayout(self._list)
        self.show_lines((), chosen=False)

    def show_lines(self, lines: tuple[FeeLine, ...], chosen: bool = True) -> None:
        """The lines of these terms; what was typed in a line of the same name stays."""
        typed = {row.fee.name: row.line() for row in self.rows}
        if tuple(row.fee for row in self.rows) != lines:
            self._replace(lines, typed)
        if not chosen:
            self._none.setText(translate("Intake", "Known once the procedure is chosen."))
        else:
            self._none.setText(translate("Intake", "The catalogue names no fee here."))
        self._none.setVisible(not lines)

    def fees(self) -> tuple[DraftFee, ...]:
        """Every line as typed."""
        return tuple(row.line() for row in self.rows)

    def content(self) -> list[Json]:
        """Every line as typed."""
        return [row.content() for row in self.rows]

    def show_content(self, lines: Sequence[Content]) -> None:
        """On the lines that are shown."""
        told = {text_in(one, "name"): one for one in lines}
        for row in self.rows:
            if row.fee.name in told:
                row.show_content(told[row.fee.name])

    def problems(self) -> tuple[Problem, ...]:
        """What cannot even be put into a draft."""
        return tuple(problem for row in self.rows for problem in row.problems())

    def clear(self) -> None:
        """Forgets what was typed."""
        self._replace((), {})
        self.show_lines((), chosen=False)

    def total(self) -> int | None:
        """The sum in đồng; None while a line is unknown."""
        totals = [row.total() for row in self.rows]
        known = [total for total in totals if total is not None]
        return sum(known) if len(known) == len(totals) else None

    def focus_first(self) -> None:
        """The first field that can be typed."""
        if self.rows:
            row = self.rows[0]
            field = row.quantity if row.amount.isReadOnly() else row.amount
            field.setFocus(Qt.FocusReason.ShortcutFocusReason)

    @property
    def fields(self) -> frozenset[Field]:
        """Its boxes stand in its lines."""
        return frozenset({Field.FEES})

    def mark(self, problems: Sequence[Problem]) -> None:
        """Problems beside their lines."""
        super().mark(problems)
        for row in self.rows:
            row.mark(problems)

    def widget_for(self, problem: Problem) -> QWidget | None:
        """The amount of the line it is about."""
        if problem.field is not Field.FEES:
            return None
        row = next((row for row in self.rows if row.fee.name == problem.about), None)
        return row.amount if row else None

    def _replace(self, lines: tuple[FeeLine, ...], typed: dict[str, DraftFee]) -> None:
        for row in self.rows:
            self._list.removeWidget(row)
            row.hide()
            row.deleteLater()
        self.rows = [FeeRow(fee, typed.get(fee.name)) for fee in lines]
        for row in self.rows:
            row.changed.connect(self.changed)
            self._list.addWidget(row)
