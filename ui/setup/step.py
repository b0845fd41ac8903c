"""What every step is: fields by setting key, kept together, troubles said at the field."""

from typing import ClassVar

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import (
    QAbstractButton,
    QComboBox,
    QHBoxLayout,
    QLineEdit,
    QVBoxLayout,
    QWidget,
)

from desk.errors import DeskError
from desk.office.setting_keys import OWN, BadSettingsError, keys
from desk.office.settings import Office
from desk.office.setup import Part, Settled
from ui.intake.sections.section import Wrapped
from ui.parts import FieldBox, FieldState, label, restyle
from ui.setup_host import SetupHost
from ui.wording.setup import setting_fault
from ui.wording.troubles import trouble
from ui.work import Work

GAP = 12


class SetupStep(QWidget):
    """`kept` tells what is settled now; `left` the same after "Để sau"; `edited`: look again.

    `later`: whether it can be skipped.
    """

    kept = Signal(object)
    left = Signal(object)
    edited = Signal()
    part: ClassVar[Part]
    later: ClassVar[bool] = True

    def __init__(self, host: SetupHost, work: Work) -> None:
        super().__init__()
        self.host = host
        self.work = work
        self.settled: Settled | None = None
        self.boxes: dict[str, FieldBox] = {}
        self._touched: set[str] = set()
        self.column = QVBoxLayout(self)
        self.column.setContentsMargins(0, 0, 0, 0)
        self.column.setSpacing(GAP)
        self._said = Wrapped("", "list")
        self._said.hide()

    # what a step is made of
    def line(self, key: str, name: str, required: bool = False, figures: bool = False) -> FieldBox:
        """A text field of that setting."""
        field = QLineEdit()
        if figures:
            field.setProperty("figures", "true")
        field.textEdited.connect(lambda _: self._typed(key))
        return self.box(key, name, field, required)

    def box(self, key: str, name: str, field: QWidget, required: bool = False) -> FieldBox:
        """Any input with its label and its message."""
        self.boxes[key] = made = FieldBox(name, field, required)
        return made

    def row(self, *boxes: QWidget, stretches: tuple[int, ...] = ()) -> None:
        """Inputs side by side."""
        line = QHBoxLayout()
        line.setSpacing(GAP)
        for place, each in enumerate(boxes):
            line.addWidget(each, stretches[place] if stretches else 1)
        self.column.addLayout(line)

    def at_left(self, widget: QWidget) -> None:
        """A part that is no wider than it needs to be."""
        line = QHBoxLayout()
        line.addWidget(widget)
        line.addStretch(1)
        self.column.addLayout(line)

    def close_column(self) -> None:
        """What is said about the whole step stands under its fields."""
        self.column.addWidget(self._said)
        self.column.addStretch(1)

    # what a step tells
    def show_settled(self, settled: Settled) -> None:
        """Fills the fields with what is settled; what was typed and not kept yet stays."""
        self.settled = settled
        told = keys(settled.office)
        for key, box in self.boxes.items():
            if key in told and key not in self._touched and isinstance(box.field, QLineEdit):
                box.field.setText(told[key])
                box.field.setCursorPosition(0)

    def discard(self) -> None:
        """What was typed and not kept is given up."""
        self._touched.clear()

    def values(self) -> dict[str, str]:
        """The settings as they stand in the fields."""
        return {
            key: box.field.text()
            for key, box in self.boxes.items()
            if isinstance(box.field, QLineEdit)
        }

    def typed(self) -> dict[str, str]:
        """Only what somebody typed: a proposal nobody looked at is no decision."""
        return {key: text for key, text in self.values().items() if key in self._touched}

    def marks(self) -> dict[str, str]:
        """What going on, instead of leaving for later, settles."""
        return {}

    def summary(self, office: Office) -> str:
        """The second line in the list once the step is done."""
        del office
        return ""

    def check(self) -> dict[str, str]:
        """Key → sentence, of what no setting's own rule can see."""
        return {}

    def preview(self) -> QWidget | None:
        """What it will look like; the wizard shows it at the right."""
        return None

    def take_card(self, text: str) -> None:
        """A card was scanned while the step is open."""

    def take_code(self, code: str) -> None:
        """Bars were scanned while the step is open."""

    def entered(self) -> None:
        """The step is shown."""

    def forget(self) -> None:
        """The step is left: nothing secret and nothing of a citizen stays in it."""

    def field_after(self, field: QWidget | None) -> QWidget | None:
        """Where Enter leads from that input; None where it has nothing more to ask for."""
        inputs = self._inputs()
        if field not in inputs:
            return None
        rest = inputs[inputs.index(field) + 1 :]
        texts = any(isinstance(one, QLineEdit) for one in rest)
        return rest[0] if rest and (texts or isinstance(field, QLineEdit)) else None

    def _inputs(self) -> list[QWidget]:
        """What can be typed or chosen now, in the order of Tab."""
        found, widget = [], self.nextInFocusChain()
        while widget is not None and widget is not self:
            if self.isAncestorOf(widget) and _is_input(widget) and widget.isVisibleTo(self):
                found.append(widget)
            widget = widget.nextInFocusChain()
        return found

    # keeping
    def go_on(self) -> None:
        """Keeps all of it, or says at the fields what is wrong."""
        self.clear()
        told = self.values() | self.marks()
        faults = self.check()
        if faults:
            self.show_faults(faults)
            return
        self.keep(told)

    def keep(self, values: dict[str, str]) -> None:
        """What "Tiếp tục" and "Lưu" do."""
        self.work.do(lambda: self.host.keep(values), self._kept, self, failed=self.refused)

    def leave(self) -> None:
        """Later: what was typed and fits is kept, nothing is asked."""
        self.clear()
        told = self.typed()
        self.work.do(lambda: self.host.keep_fitting(told), self._left, self, failed=self.refused)

    def _typed(self, key: str) -> None:
        self._touched.add(key)
        if self.boxes[key].state is not FieldState.NORMAL:
            self.boxes[key].set_state(FieldState.NORMAL)
        self.edited.emit()

    def _kept(self, settled: Settled) -> None:
        self.settled = settled
        self._touched.clear()
        self.kept.emit(settled)

    def _left(self, settled: Settled) -> None:
        self.settled = settled
        self.left.emit(settled)

    # troubles
    def refused(self, error: DeskError) -> None:
        """At the fields where it is theirs, else under them."""
        match error:
            case BadSettingsError():
                told = self.values()
                self.show_faults({key: setting_fault(key, told.get(key, "")) for key in error.bad})
            case _:
                self.say(trouble(error), "bad")

    def show_faults(self, faults: dict[str, str]) -> None:
        """Each at its field; the first one takes the keyboard."""
        placed = [key for key in self.boxes if key in faults]
        for key in placed:
            self.boxes[key].set_state(FieldState.ERROR, faults[key])
        other = [words for key, words in faults.items() if key not in self.boxes]
        if other:
            self.say(other[0], "bad")
        if placed:
            self.boxes[placed[0]].field.setFocus()

    def say(self, words: str, tone: str = "") -> None:
        """One sentence about the step as a whole."""
        self._said.setText(words)
        restyle(self._said, tone=tone)
        self._said.setVisible(bool(words))

    @property
    def said(self) -> str:
        """The sentence under the fields."""
        return self._said.text() if self._said.isVisibleTo(self) else ""

    def clear(self) -> None:
        """Takes all troubles off the screen."""
        for box in self.boxes.values():
            if box.state is not FieldState.NORMAL:
                box.set_state(FieldState.NORMAL)
        self.say("")

    def hold(self, administrator: bool, locked: bool) -> bool:
        """Leaves an officer what is this desk's own; says whether anything can be changed."""
        free = [key for key in self.boxes if administrator or (key in OWN and not locked)]
        for key, box in self.boxes.items():
            _hold(box.field, key not in free)
        self.hold_more(administrator)
        return bool(free) or administrator

    def hold_more(self, administrator: bool) -> None:
        """Buttons and inputs that are no setting."""
        for button in self.findChildren(QAbstractButton):
            if button.property("administrators"):
                button.setEnabled(administrator)


def edit(box: FieldBox) -> QLineEdit:
    """The box's text field."""
    field = box.field
    if not isinstance(field, QLineEdit):
        raise TypeError("this box holds no text field")
    return field


def second(words: str) -> Wrapped:
    """A line of explanation between fields."""
    return Wrapped(words, "second")


def heading(words: str) -> QWidget:
    """A small heading inside a step."""
    return label(words, "group")


def _is_input(widget: QWidget) -> bool:
    takes_tab = bool(widget.focusPolicy() & Qt.FocusPolicy.TabFocus)
    if isinstance(widget, QAbstractButton):
        return widget.isCheckable() and widget.isEnabled() and takes_tab
    return isinstance(widget, QLineEdit | QComboBox) and widget.isEnabled() and takes_tab


def _hold(field: QWidget, held: bool) -> None:
    if isinstance(field, QLineEdit):
        field.setReadOnly(held)
        return
    field.setEnabled(not held)
    if isinstance(field, QComboBox):
        restyle(field)
