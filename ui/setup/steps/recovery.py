"""The recovery key: shown and printed once, part of it typed back, then forgotten."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QLineEdit, QVBoxLayout, QWidget

from desk.errors import DeskError
from desk.office.settings import Office
from desk.office.setup import KEY_GROUPS, Part, Settled, typed_back
from ui.parts import FieldState, label, plain_button
from ui.setup.previews import PagePreview
from ui.setup.step import SetupStep, edit, second
from ui.setup_host import SetupHost
from ui.wording.troubles import trouble
from ui.work import Work

JOB = "khoa-khoi-phuc"
GROUPS_A_LINE = 4
PASSWORD = "password"  # noqa: S105 - a field's name


class RecoveryStep(SetupStep):
    """Given a key it shows it; without one an administrator can make a new one."""

    part = Part.RECOVERY

    def __init__(self, host: SetupHost, work: Work) -> None:
        super().__init__(host, work)
        self._key = ""
        self._pdf = b""
        self._preview = PagePreview()
        self._shown = label("", "recoveryKey")
        self._shown.setAccessibleName(self.tr("Recovery key"))
        self._shown.setTextInteractionFlags(Qt.TextInteractionFlag.NoTextInteraction)
        self.printing = plain_button(self.tr("Print the key"), icon="printer", height=36)
        self.printing.clicked.connect(self._print)
        self.groups = tuple(
            self.line(f"group {place}", self.tr("Group {number}").format(number=place))
            for place in KEY_GROUPS
        )
        self._with_key = self._lay_out_key()
        self.password = self.line(PASSWORD, self.tr("Your password"))
        edit(self.password).setEchoMode(QLineEdit.EchoMode.Password)
        self.renew = plain_button(self.tr("Make a new recovery key"), icon="refresh-cw", height=36)
        self.renew.setProperty("administrators", True)
        self.renew.clicked.connect(self._renew)
        self._without = self._lay_out_renewal()
        self.column.addWidget(self._with_key)
        self.column.addWidget(self._without)
        self.close_column()
        self._turn()

    def show_key(self, key: str) -> None:
        """The one time it is seen."""
        self._key = key
        parts = key.split("-")
        lines = [parts[at : at + GROUPS_A_LINE] for at in range(0, len(parts), GROUPS_A_LINE)]
        self._shown.setText("\n".join("  ".join(line) for line in lines))
        self._turn()
        self.work.ask(lambda: self.host.recovery_form(key), self._show_form, self)

    def show_settled(self, settled: Settled) -> None:
        """Whether it was kept is said; the key itself is nowhere."""
        self.settled = settled
        self._turn()

    def values(self) -> dict[str, str]:
        """The key is no setting."""
        return {}

    def marks(self) -> dict[str, str]:
        """Typed back."""
        return {"setup.recovery": "true"}

    def check(self) -> dict[str, str]:
        """The two groups, as on the paper."""
        if not self._key:
            kept = self.settled is not None and self.settled.office.setup.recovery
            told = self.tr("The key is not known any more. Make a new one, or leave it for later.")
            return {} if kept else {"": told}
        if typed_back(self._key, tuple(edit(box).text() for box in self.groups)):
            return {}
        told = self.tr("Not as on the paper. Compare it again.")
        return {f"group {place}": told for place in KEY_GROUPS}

    def summary(self, office: Office) -> str:
        """Only that it is kept."""
        return self.tr("Printed and typed back") if office.setup.recovery else ""

    def preview(self) -> QWidget:
        """The sheet for the safe."""
        return self._preview

    def forget(self) -> None:
        """The key leaves the screen and cannot be seen again."""
        self._key, self._pdf = "", b""
        self._shown.clear()
        self._preview.clear()
        for box in (*self.groups, self.password):
            edit(box).clear()
        self._turn()

    def _lay_out_key(self) -> QWidget:
        holder = QWidget()
        inner = _column(holder)
        inner.addWidget(self._shown)
        buttons = QHBoxLayout()
        buttons.addWidget(self.printing)
        buttons.addStretch(1)
        inner.addLayout(buttons)
        inner.addWidget(
            second(
                self.tr(
                    "Type these two groups from the paper. Left for later, this key is gone and "
                    "another one is made under “Settings”."
                )
            )
        )
        line = QHBoxLayout()
        for box in self.groups:
            line.addWidget(box, 1)
        line.addStretch(2)
        inner.addLayout(line)
        return holder

    def _lay_out_renewal(self) -> QWidget:
        holder = QWidget()
        inner = _column(holder)
        self._state = second("")
        inner.addWidget(self._state)
        line = QHBoxLayout()
        line.setSpacing(12)
        line.addWidget(self.password, 1)
        line.addWidget(self.renew, 0, Qt.AlignmentFlag.AlignBottom)
        line.addStretch(1)
        inner.addLayout(line)
        return holder

    def _turn(self) -> None:
        self._with_key.setVisible(bool(self._key))
        self._without.setVisible(not self._key)
        kept = self.settled is not None and self.settled.office.setup.recovery
        told = (
            self.tr("Printed and typed back. A new key makes the paper in the safe useless.")
            if kept
            else self.tr(
                "No key was typed back yet. Make a new one; it takes the place of the old one."
            )
        )
        self._state.setText(told)

    def _show_form(self, pdf: bytes) -> None:
        if self._key:
            self._pdf = pdf
            self._preview.show_pdf(pdf)
            self.edited.emit()

    def _print(self) -> None:
        pdf = self._pdf
        name = self.settled.office.printer if self.settled else ""
        self.work.do(
            lambda: self.host.print_slip(pdf, name, JOB),
            lambda _: self.say(
                self.tr("Sent to the printer. Seal the sheet in an envelope."), "ok"
            ),
            self,
            failed=self.refused,
        )

    def _renew(self) -> None:
        password = edit(self.password).text()
        edit(self.password).clear()
        self.clear()
        self.work.do(
            lambda: self.host.new_recovery(password), self.show_key, self, failed=self._not_renewed
        )

    def _not_renewed(self, error: DeskError) -> None:
        self.password.set_state(FieldState.ERROR, trouble(error))
        self.password.field.setFocus()


def _column(holder: QWidget) -> QVBoxLayout:
    made = QVBoxLayout(holder)
    made.setContentsMargins(0, 0, 0, 0)
    made.setSpacing(12)
    return made
