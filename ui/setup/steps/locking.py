"""When the screen locks by itself, and who may change the settings."""

from PySide6.QtWidgets import QCheckBox, QWidget

from desk.office.settings import Office
from desk.office.setup import Part, Settled
from ui.setup.previews import WordsPreview
from ui.setup.step import SetupStep, second
from ui.setup_host import SetupHost
from ui.work import Work

LOCKED = "settings_locked"


class LockingStep(SetupStep):
    """Minutes, and the lock on the settings themselves."""

    part = Part.LOCKING

    def __init__(self, host: SetupHost, work: Work) -> None:
        super().__init__(host, work)
        self._preview = WordsPreview(
            self.tr("F12 locks at once. The text and the cursor are back after signing in."),
            self.tr("0 minutes: never by itself."),
        )
        after = self.tr("Minutes without a key until it locks")
        close = self.tr("Minutes locked until the data is closed")
        self.row(
            self.line("locking.after_minutes", after, figures=True),
            self.line("locking.close_minutes", close, figures=True),
        )
        self.locked = QCheckBox(self.tr("Lock the settings of this desk"))
        self.locked.setProperty("administrators", True)
        self.locked.setAccessibleName(self.locked.text())
        self.column.addWidget(self.locked)
        self.column.addWidget(
            second(
                self.tr(
                    "Then officers cannot change printer, paper and locking; only an administrator "
                    "can. Offices, numbers and the line are an administrator's always."
                )
            )
        )
        self.close_column()

    def show_settled(self, settled: Settled) -> None:
        """Minutes and tick."""
        super().show_settled(settled)
        self.locked.setChecked(settled.office.settings_locked)

    def values(self) -> dict[str, str]:
        """Minutes and tick."""
        return super().values() | {LOCKED: "true" if self.locked.isChecked() else "false"}

    def summary(self, office: Office) -> str:
        """After how long."""
        minutes = office.locking.after_minutes
        if not minutes:
            return self.tr("never by itself")
        return self.tr("after {minutes} minutes").format(minutes=minutes)

    def preview(self) -> QWidget:
        """What locking does."""
        return self._preview
