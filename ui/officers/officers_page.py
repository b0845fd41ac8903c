"""The officers' page: who may sign in here, and everything that may be done about it."""

from collections.abc import Callable, Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent, QKeySequence, QShortcut, QShowEvent
from PySide6.QtWidgets import QHBoxLayout, QScrollArea, QStackedWidget, QVBoxLayout, QWidget

from desk.errors import DeskError
from desk.office.accounts import Officer, Role
from ui.officers.keeper import Keeper
from ui.officers.officer_form import Filled, OfficerForm, Task
from ui.officers.officer_table import OfficerModel, OfficerTable
from ui.parts import KeyButton, PageHeading, label, plain_button, primary_button
from ui.wording.troubles import trouble
from ui.work import Work


class OfficersPage(QWidget):
    """Replaces the centre; Esc goes from the form to the list, from the list `back`.

    `changed`: officers were added, changed or disabled.
    """

    back = Signal()
    changed = Signal()

    def __init__(self, keeper: Keeper, me: Officer, field_names: Sequence[str], work: Work) -> None:
        super().__init__()
        self.setProperty("surface", "sheet")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self._keeper, self._me, self._work = keeper, me, work
        self.model = OfficerModel(me.login)
        self.table = OfficerTable(self.model)
        self.form = OfficerForm(field_names)
        self.keep = primary_button("", "Enter", "check", height=44)
        self.drop = KeyButton(self.tr("Disable officer"), "Enter", kind="danger", height=44)
        self.told = label("", "body")
        self.told.setWordWrap(True)
        self._heading = PageHeading(self.tr("Officers"), self.tr("Back"))
        self._stack = QStackedWidget()
        self.buttons = self._make_buttons()
        self._heading.add(self.buttons[Task.OWN_PASSWORD])
        self._lay_out()
        self._heading.back.connect(self.step_back)
        self.table.activated.connect(lambda _: self.begin(Task.CHANGE))
        self.form.done.connect(self.do)
        self.keep.clicked.connect(self.do)
        self.drop.clicked.connect(self.do)
        self.setFocusProxy(self.table)

    @property
    def filling(self) -> bool:
        """Whether the form stands here, not the list."""
        return self._stack.currentIndex() == 1

    def step_back(self) -> None:
        """From the form to the list, from the list away."""
        if not self.filling:
            self.back.emit()
            return
        self.form.forget()
        self._show_list()

    def begin(self, task: Task) -> None:
        """Opens the form for what was chosen; only an administrator may change anybody else."""
        officer = self._chosen()
        if task is Task.OWN_PASSWORD:
            officer = self._me
        elif task is Task.ADD:
            officer = None
        elif officer is None:
            return
        if task is not Task.OWN_PASSWORD and self._me.role is not Role.ADMINISTRATOR:
            return
        self._heading.set_title(self._title(task, officer))
        self.keep.set_words(self._verb(task))
        self.keep.setVisible(task is not Task.DISABLE)
        self.drop.setVisible(task is Task.DISABLE)
        self._say("")
        self._stack.setCurrentIndex(1)
        self.buttons[Task.OWN_PASSWORD].hide()
        self.form.begin(task, officer)

    def do(self) -> None:
        """Does what the form says, off this thread: passwords are made slow to guess."""
        filled = None if self._work.busy(self) or not self.filling else self.form.filled()
        if filled is None:
            return
        task = self.form.task
        self.form.forget()
        self._work.do(
            self._act(task, filled),
            lambda _: self._done(task, filled.officer),
            owner=self,
            failed=self.form.refused,
        )

    def refresh(self, login: str = "") -> None:
        """Reads the list again and stands on that officer."""

        def show(officers: tuple[Officer, ...]) -> None:
            self.model.show_officers(officers)
            self.table.selectRow(self.model.place_of(login or self._me.login))

        self._work.ask(self._keeper.officers, show, owner=self, failed=self._failed)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Esc: one step back."""
        if event.key() == Qt.Key.Key_Escape:
            self.step_back()
        else:
            super().keyPressEvent(event)

    def showEvent(self, event: QShowEvent) -> None:
        """Always begins with the list as it is now."""
        super().showEvent(event)
        self.form.forget()
        self._say("")
        self._show_list()
        self.refresh()

    def _act(self, task: Task, filled: Filled) -> Callable[[], None]:
        keeper, officer, own = self._keeper, filled.officer, filled.own
        match task:
            case Task.ADD:
                return lambda: keeper.add(own, officer, filled.password)
            case Task.CHANGE:
                return lambda: keeper.change(own, officer)
            case Task.PASSWORD:
                return lambda: keeper.set_password(own, officer.login, filled.password)
            case Task.DISABLE:
                return lambda: keeper.disable(own, officer.login)
            case Task.OWN_PASSWORD:
                return lambda: keeper.change_password(own, filled.password)

    def _done(self, task: Task, officer: Officer) -> None:
        self._show_list()
        self._say(self._outcome(task).format(name=officer.name))
        self.refresh("" if task is Task.DISABLE else officer.login)
        self.changed.emit()

    def _failed(self, error: DeskError) -> None:
        self._say(trouble(error))

    def _chosen(self) -> Officer | None:
        return self.model.officer(self.table.currentIndex().row())

    def _show_list(self) -> None:
        self._heading.set_title(self.tr("Officers"))
        self._stack.setCurrentIndex(0)
        self.buttons[Task.OWN_PASSWORD].show()
        self.table.setFocus()

    def _say(self, words: str) -> None:
        self.told.setText(words)
        self.told.setVisible(bool(words))

    def _title(self, task: Task, officer: Officer | None) -> str:
        name = officer.name if officer else ""
        match task:
            case Task.ADD:
                return self.tr("New officer")
            case Task.CHANGE:
                return self.tr("Change {name}").format(name=name)
            case Task.PASSWORD:
                return self.tr("New password for {name}").format(name=name)
            case Task.DISABLE:
                return self.tr("Disable {name}").format(name=name)
            case Task.OWN_PASSWORD:
                return self.tr("Change your own password")

    def _verb(self, task: Task) -> str:
        match task:
            case Task.ADD:
                return self.tr("Add officer")
            case Task.CHANGE:
                return self.tr("Keep changes")
            case Task.PASSWORD | Task.OWN_PASSWORD:
                return self.tr("Set password")
            case Task.DISABLE:
                return ""

    def _outcome(self, task: Task) -> str:
        match task:
            case Task.ADD:
                return self.tr("{name} may sign in now.")
            case Task.CHANGE:
                return self.tr("{name} is changed; in force from the next sign-in.")
            case Task.PASSWORD:
                return self.tr("{name} has a new password; the old one opens nothing any more.")
            case Task.DISABLE:
                return self.tr("{name} cannot sign in any more.")
            case Task.OWN_PASSWORD:
                return self.tr("Your password is changed; the old one opens nothing any more.")

    def _make_buttons(self) -> dict[Task, KeyButton]:
        """Each with its key, which works while the list is shown."""
        made = {}
        for task, words, key, cap in (
            (Task.ADD, self.tr("Add officer"), "Ins", "Ins"),
            (Task.CHANGE, self.tr("Change"), "", "Enter"),
            (Task.PASSWORD, self.tr("Set password"), "Ctrl+M", "Ctrl+M"),
            (Task.DISABLE, self.tr("Disable"), "Del", "Del"),
            (Task.OWN_PASSWORD, self.tr("Own password"), "Ctrl+Shift+M", "Ctrl+Shift+M"),
        ):
            button = plain_button(words, cap, height=30)
            button.clicked.connect(lambda _=False, task=task: self.begin(task))
            button.setEnabled(task is Task.OWN_PASSWORD or self._me.role is Role.ADMINISTRATOR)
            if key:
                shortcut = QShortcut(QKeySequence(key), self.table)
                shortcut.setContext(Qt.ShortcutContext.WidgetShortcut)
                shortcut.activated.connect(button.click)
            made[task] = button
        return made

    def _lay_out(self) -> None:
        self._stack.addWidget(self._listing())
        self._stack.addWidget(self._filling())
        whole = _tight(self)
        whole.addWidget(self._heading)
        whole.addWidget(self._stack, 1)

    def _listing(self) -> QWidget:
        row = QHBoxLayout()
        row.setContentsMargins(16, 10, 16, 10)
        row.setSpacing(8)
        for task, button in self.buttons.items():
            if task is not Task.OWN_PASSWORD:
                row.addWidget(button)
        row.addStretch(1)
        hint = label(self.tr("Only an administrator may add or change officers."), "second")
        hint.setContentsMargins(16, 0, 16, 10)
        self.told.setContentsMargins(16, 10, 16, 10)
        listing = QWidget()
        column = _tight(listing)
        column.addWidget(self.told)
        column.addWidget(self.table, 1)
        column.addWidget(hint)
        hint.setVisible(self._me.role is not Role.ADMINISTRATOR)
        column.addLayout(row)
        return listing

    def _filling(self) -> QWidget:
        foot = QHBoxLayout()
        foot.setContentsMargins(16, 0, 16, 16)
        foot.addWidget(self.keep)
        foot.addWidget(self.drop)
        foot.addStretch(1)
        filling = QWidget()
        area = QScrollArea()
        area.setWidgetResizable(True)
        area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        area.setWidget(self.form)
        self.form.setProperty("surface", "sheet")
        column = _tight(filling)
        column.addWidget(area, 1)
        column.addLayout(foot)
        return filling


def _tight(widget: QWidget) -> QVBoxLayout:
    column = QVBoxLayout(widget)
    column.setContentsMargins(0, 0, 0, 0)
    column.setSpacing(0)
    return column
