"""What comes out, always in sight: the return date and why, the money, the place, and F9."""

from datetime import datetime, time

from PySide6.QtCore import QCoreApplication, Qt, Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QVBoxLayout, QWidget

from desk.dossier.promise import Promise
from desk.draft.checks import Field, Flaw, Problem
from ui.intake.bars.outcome import Outcome, fee_words
from ui.intake.sections.section import line
from ui.intake.typed_values import typed_moment
from ui.parts import FieldState, KeyCap, label, link_button, primary_button, restyle, rule
from ui.wording.clock import moment
from ui.wording.intake import collection_words
from ui.wording.problems import problem_words
from ui.wording.promise import promise_reason

translate = QCoreApplication.translate

CLOSING = time(17)
"""The hour of a typed date that names none."""


class ResultBar(QFrame):
    """`save` is F9's button, `why` the link; where the limit is unknown the date is typed here."""

    save = Signal()
    why = Signal()
    changed = Signal()

    def __init__(self) -> None:
        super().__init__()
        self.setObjectName("resultBar")
        self.setFixedHeight(78)
        self._date = label("", "title")
        self._reason = label("", "hint")
        self._reason.setProperty("kind", "hint")
        self.typed = line(figures=True, placeholder=translate("Intake", "27/11/2026 16:30"))
        self.typed.setAccessibleName(translate("Intake", "Return date"))
        self.typed.setMaximumWidth(240)
        self._why = link_button(translate("Intake", "Why this date?"), height=22)
        self._fee, self._fee_hint = label("", "code"), label("", "hint")
        self._place, self._place_hint = label("", "group"), label("", "hint")
        self.button = primary_button(translate("Intake", "Save and print"), "F9", "printer")
        self._lay_out()
        self.button.clicked.connect(self.save)
        self._why.clicked.connect(self.why)
        self.typed.textEdited.connect(self.changed)

    def show_promise(self, promise: Promise | None, missing: str) -> None:
        """The date with its reason; the field to type it in; or what is missing for one."""
        unknown = promise is not None and promise.at is None
        self.typed.setVisible(unknown)
        self._date.setVisible(not unknown)
        self._why.setVisible(promise is not None and promise.at is not None)
        if promise is None:
            self._date.setText(translate("Intake", "No date yet"))
            self._reason.setText(missing)
        else:
            self._date.setText(moment(promise.at) if promise.at else "")
            typed = self.due() if unknown else None
            self._reason.setText(moment(typed) if typed else promise_reason(promise))

    def show_outcome(self, outcome: Outcome) -> None:
        """The money and the place."""
        fee, hint = fee_words(outcome)
        self._fee.setText(fee)
        self._fee_hint.setText(hint)
        self._place.setText(collection_words(outcome.collection))
        sets = translate("Intake", "{count} sets")
        self._place_hint.setText(sets.format(count=outcome.sets))

    def show_saving(self, saving: bool) -> None:
        """Whether F9 is at work; on a slow disk that takes seconds."""
        self.button.setMinimumWidth(self.button.width())  # nothing beside it moves
        self.button.set_words(
            translate("Intake", "Saving…") if saving else translate("Intake", "Save and print")
        )

    def due(self) -> datetime | None:
        """The typed date; nothing while the limit is known."""
        if self.typed.isHidden():
            return None
        return typed_moment(self.typed.text(), CLOSING)

    def clear(self) -> None:
        """Forgets the typed date."""
        self.typed.clear()

    def problems(self) -> tuple[Problem, ...]:
        """A typed date that is none."""
        if self.typed.isHidden() or not self.typed.text().strip() or self.due():
            return ()
        return (Problem(Field.DUE, Flaw.MALFORMED),)

    def mark(self, problems: list[Problem]) -> None:
        """A problem of the date takes the place of its reason."""
        told = [one for one in problems if one.field is Field.DUE]
        state = FieldState.NORMAL
        if told:
            state = FieldState.ERROR if told[0].stops else FieldState.WARNING
            self._reason.setText(problem_words(told[0]))
        restyle(self.typed, state=state.value)
        tones = {FieldState.ERROR: "bad", FieldState.WARNING: "warn", FieldState.NORMAL: ""}
        restyle(self._reason, tone=tones[state])

    def _lay_out(self) -> None:
        row = QHBoxLayout(self)
        row.setContentsMargins(16, 3, 16, 3)
        row.setSpacing(14)
        reason = QHBoxLayout()
        reason.setSpacing(2)
        reason.addWidget(self._reason)
        reason.addWidget(self._why)
        reason.addStretch(1)
        date = _column(translate("Intake", "Return of the result"), "Ctrl+D", self._date)
        date.addWidget(self.typed)
        date.addLayout(reason)
        row.addLayout(date, 1)
        for caption, key, value, hint in (
            (translate("Intake", "Fees"), "F6", self._fee, self._fee_hint),
            (translate("Intake", "Result at"), "", self._place, self._place_hint),
        ):
            row.addWidget(rule(vertical=True))
            column = _column(caption, key, value)
            column.addWidget(hint)
            row.addLayout(column)
        row.addWidget(self.button, 0, Qt.AlignmentFlag.AlignVCenter)


def _column(caption: str, key: str, value: QWidget) -> QVBoxLayout:
    head = QHBoxLayout()
    head.setSpacing(6)
    head.addWidget(label(caption, "label"))
    if key:
        head.addWidget(KeyCap(key))
    head.addStretch(1)
    column = QVBoxLayout()
    column.setSpacing(1)
    column.addLayout(head)
    column.addWidget(value)
    return column
