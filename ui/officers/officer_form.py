"""The form behind the officers' page: only the fields that what is to be done needs."""

from collections.abc import Sequence
from dataclasses import dataclass, replace
from enum import StrEnum

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import (
    QGridLayout,
    QLineEdit,
    QListWidget,
    QListWidgetItem,
    QVBoxLayout,
    QWidget,
)

from desk.dossier.person import tidy_name
from desk.errors import DeskError, WeakPasswordError, WrongPasswordError
from desk.office.accounts import LoginRefusedError, Officer, OfficerExistsError, Role
from desk.office.setup import login_from
from ui.officers.list_style import LIST
from ui.parts import FieldBox, FieldState, SegmentedChoice, label, plain_tip
from ui.wording.officers import disabling_words, password_trouble, rekeying_words, role_words

LEAST_PASSWORD = 8
FLAGS = Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemIsSelectable | Qt.ItemFlag.ItemIsUserCheckable


class Task(StrEnum):
    """What is to be done."""

    ADD = "add"
    CHANGE = "change"
    PASSWORD = "password"  # noqa: S105 - a task
    DISABLE = "disable"
    OWN_PASSWORD = "own_password"  # noqa: S105 - a task


DESCRIBING = frozenset({Task.ADD, Task.CHANGE})
NEW_PASSWORD = frozenset({Task.ADD, Task.PASSWORD, Task.OWN_PASSWORD})


@dataclass(frozen=True, slots=True, repr=False)
class Filled:
    """What was typed; never shown, not even in a traceback."""

    officer: Officer
    password: str
    own: str


class OfficerForm(QWidget):
    """`begin` shows the fields for a task; Enter in the last one asks for `done`."""

    done = Signal()

    def __init__(self, field_names: Sequence[str]) -> None:
        super().__init__()
        self._task, self._officer = Task.ADD, Officer("", "", "", Role.OFFICER)
        self._proposed = ""
        self.name = self._line(self.tr("Full name, as printed"), required=True)
        self.title = self._line(self.tr("Title, as printed"))
        self.login = self._line(self.tr("Sign-in name"), required=True)
        self.role = SegmentedChoice([(role, role_words(role)) for role in Role])
        self._role_box = FieldBox(self.tr("Role"), self.role)
        self.fields = QListWidget()
        self.fields.setStyleSheet(LIST)
        self.fields.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self._field_names = tuple(field_names)
        self._fields_box = FieldBox(self.tr("Fields of work (none ticked: all)"), self.fields)
        self.password = self._secret(self.tr("New password, 8 letters or more"))
        self.again = self._secret(self.tr("The same password again"))
        self.own = self._secret("")
        self._told = label("", "body")
        self._told.setWordWrap(True)
        self._more = label("", "second")
        self._more.setWordWrap(True)
        self._trouble = label("", "message")
        self._trouble.setProperty("state", FieldState.ERROR.value)
        self._trouble.setWordWrap(True)
        for box in (self.name, self.title, self.login, self.password, self.again):
            _edit(box).returnPressed.connect(self.focusNextChild)
        _edit(self.own).returnPressed.connect(self.done)
        _edit(self.name).textEdited.connect(self._propose)
        self._lay_out()

    @property
    def task(self) -> Task:
        """What is being done."""
        return self._task

    def begin(self, task: Task, officer: Officer | None) -> None:
        """Empty for a new officer, else filled with what the officer is."""
        self._task = task
        self._officer = officer or Officer("", "", "", Role.OFFICER)
        for box, text in (
            (self.name, self._officer.name),
            (self.title, self._officer.title),
            (self.login, self._officer.login),
        ):
            _edit(box).setText(text)
        self._proposed = ""
        self.role.set_value(self._officer.role)
        self._show_fields()
        self.forget()
        self._show_parts()
        self._clear_states()
        self._first().setFocus()

    def forget(self) -> None:
        """Passwords do not stay in fields."""
        for box in (self.password, self.again, self.own):
            _edit(box).clear()

    def filled(self) -> Filled | None:
        """What was typed, or None with the faults shown at their fields."""
        self._clear_states()
        faults = self._faults()
        for box, told in faults:
            box.set_state(FieldState.ERROR, told)
        if faults:
            faults[0][0].field.setFocus()
            return None
        password = _edit(self.password).text() if self._task in NEW_PASSWORD else ""
        return Filled(self._described(), password, _edit(self.own).text())

    def refused(self, error: DeskError) -> None:
        """Says what the desk had against it, at the field it means."""
        told = password_trouble(error)
        box = self._box_of(error)
        if box is None:
            self._trouble.setText(told)
            _edit(self.own).setFocus()
        else:
            box.set_state(FieldState.ERROR, told)
            box.field.setFocus()

    @property
    def message(self) -> str:
        """The sentence at the foot or at one of the fields."""
        boxes = (self.login, self.password, self.again, self.own, self.name)
        return self._trouble.text() or next((box.message for box in boxes if box.message), "")

    def _described(self) -> Officer:
        if self._task not in DESCRIBING:
            return self._officer
        officer = replace(
            self._officer,
            name=tidy_name(_edit(self.name).text()),
            title=tidy_name(_edit(self.title).text()),
            role=self.role.value(),
            fields=self._ticked(),
        )
        if self._task is Task.ADD:
            return replace(officer, login=_edit(self.login).text().strip())
        return officer

    def _faults(self) -> list[tuple[FieldBox, str]]:
        faults = []
        if self._task in DESCRIBING and not tidy_name(_edit(self.name).text()):
            faults.append((self.name, self.tr("Type the name.")))
        if self._task is Task.ADD and not _edit(self.login).text().strip():
            faults.append((self.login, self.tr("Type a sign-in name.")))
        if self._task in NEW_PASSWORD:
            faults += self._password_faults()
        if not _edit(self.own).text():
            faults.append((self.own, self.tr("Type your password to confirm.")))
        return faults

    def _password_faults(self) -> list[tuple[FieldBox, str]]:
        password, again = _edit(self.password).text(), _edit(self.again).text()
        if len(password) < LEAST_PASSWORD:
            return [(self.password, self.tr("It needs at least 8 letters."))]
        if password != again:
            return [(self.again, self.tr("The two passwords differ. Type both again."))]
        return []

    def _box_of(self, error: DeskError) -> FieldBox | None:
        match error:
            case LoginRefusedError() | OfficerExistsError():
                return self.login
            case WeakPasswordError():
                return self.password
            case WrongPasswordError():
                return self.own
            case _:
                return None

    def _show_fields(self) -> None:
        """The catalogue's fields, and whatever else the officer was given before."""
        names = dict.fromkeys((*self._field_names, *self._officer.fields))
        self.fields.clear()
        for name in names:
            item = QListWidgetItem(name, self.fields)
            item.setToolTip(plain_tip(name))
            item.setFlags(FLAGS)
            ticked = name in self._officer.fields
            item.setCheckState(Qt.CheckState.Checked if ticked else Qt.CheckState.Unchecked)
        self.fields.setCurrentRow(0)

    def _ticked(self) -> tuple[str, ...]:
        items = (self.fields.item(row) for row in range(self.fields.count()))
        return tuple(item.text() for item in items if item.checkState() is Qt.CheckState.Checked)

    def _show_parts(self) -> None:
        describing, new = self._task in DESCRIBING, self._task in NEW_PASSWORD
        for part in (self.name, self.title, self._role_box, self._fields_box):
            part.setVisible(describing)
        self.login.setVisible(self._task is Task.ADD)
        self.password.setVisible(new)
        self.again.setVisible(new)
        mine = self._task is Task.OWN_PASSWORD
        confirm = self.tr("Your own password, to confirm")
        so_far = self.tr("The password used so far")
        self.own.set_label(so_far if mine else confirm, required=True)
        disabling = self._task is Task.DISABLE
        self._told.setText(disabling_words(self._officer) if disabling else self._about())
        self._told.setVisible(bool(self._told.text()))
        self._more.setText(rekeying_words() if disabling else "")
        self._more.setVisible(disabling)

    def _about(self) -> str:
        if self._task is Task.PASSWORD:
            told = self.tr("{name} signs in with this password from now on.")
            return told.format(name=self._officer.name)
        return ""

    def _first(self) -> QWidget:
        if self._task in DESCRIBING:
            return self.name.field
        return self.password.field if self._task in NEW_PASSWORD else self.own.field

    def _clear_states(self) -> None:
        self._trouble.setText("")
        for box in (self.name, self.login, self.password, self.again, self.own):
            box.set_state(FieldState.NORMAL)

    def _propose(self, name: str) -> None:
        if self._task is Task.ADD and _edit(self.login).text() == self._proposed:
            self._proposed = login_from(name)
            _edit(self.login).setText(self._proposed)

    def _line(self, text: str, required: bool = False) -> FieldBox:
        return FieldBox(text, QLineEdit(), required)

    def _secret(self, text: str) -> FieldBox:
        line = QLineEdit()
        line.setEchoMode(QLineEdit.EchoMode.Password)
        return FieldBox(text, line, required=True)

    def _lay_out(self) -> None:
        grid = QGridLayout()
        grid.setHorizontalSpacing(16)
        grid.setVerticalSpacing(8)
        grid.setColumnStretch(0, 1)
        grid.setColumnStretch(1, 1)
        grid.addWidget(self.name, 0, 0)
        grid.addWidget(self.title, 1, 0)
        grid.addWidget(self.login, 2, 0)
        grid.addWidget(self._role_box, 3, 0)
        grid.addWidget(self._fields_box, 0, 1, 4, 1)
        grid.addWidget(self.password, 4, 0)
        grid.addWidget(self.again, 4, 1)
        grid.addWidget(self.own, 5, 0)
        column = QVBoxLayout(self)
        column.setContentsMargins(16, 16, 16, 0)
        column.setSpacing(12)
        column.addWidget(self._told)
        column.addWidget(self._more)
        column.addLayout(grid)
        column.addWidget(self._trouble)
        column.addStretch(1)


def _edit(box: FieldBox) -> QLineEdit:
    field = box.field
    if not isinstance(field, QLineEdit):
        raise TypeError
    return field
