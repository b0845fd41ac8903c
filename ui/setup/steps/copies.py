"""Where backups go and how often; the folder is tried before it is trusted."""

from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QComboBox, QFileDialog, QHBoxLayout, QWidget

from desk.office.settings import Office
from desk.office.setup import Part, Settled
from ui.parts import plain_button
from ui.setup.previews import WordsPreview
from ui.setup.step import SetupStep, edit
from ui.setup_host import FolderFinding, FolderTrouble, SetupHost
from ui.wording.setup import folder_words, setting_name
from ui.work import Work

FOLDER, EVERY = "copies.folder", "copies.every_minutes"
CHOICES = (15, 30, 60, 120, 240)


class CopiesStep(SetupStep):
    """A folder on a stick or another disk."""

    part = Part.COPIES

    def __init__(self, host: SetupHost, work: Work) -> None:
        super().__init__(host, work)
        self._preview = WordsPreview(
            self.tr("A backup is made every hour and when the program ends."),
            self.tr("Each one is opened and counted after writing; a bad one is told at once."),
            self.tr("Kept: 12 days, 10 weeks, 9 months."),
        )
        self.folder = self.line(FOLDER, setting_name(FOLDER))
        self.choosing = plain_button(self.tr("Choose…"), icon="folder-open", height=30)
        self.choosing.setProperty("administrators", True)
        self.choosing.clicked.connect(self._choose)
        line = QHBoxLayout()
        line.setSpacing(12)
        line.addWidget(self.folder, 1)
        holder = QWidget()
        inner = QHBoxLayout(holder)
        inner.setContentsMargins(0, 18, 0, 0)
        inner.addWidget(self.choosing, 0, Qt.AlignmentFlag.AlignTop)
        line.addWidget(holder, 0, Qt.AlignmentFlag.AlignTop)
        self.column.addLayout(line)
        self.every = QComboBox()
        for minutes in CHOICES:
            self.every.addItem(self._interval(minutes), minutes)
        self.row(self.box(EVERY, self.tr("How often"), self.every), QWidget(), stretches=(1, 2))
        self.trying = plain_button(self.tr("Try writing there"), icon="hard-drive", height=36)
        self.trying.setProperty("administrators", True)
        self.trying.clicked.connect(self._try)
        self.at_left(self.trying)
        self.close_column()

    def show_settled(self, settled: Settled) -> None:
        """An interval set by hand is one more choice."""
        super().show_settled(settled)
        minutes = settled.office.copies.every_minutes
        if self.every.findData(minutes) < 0:
            self.every.addItem(self._interval(minutes), minutes)
        self.every.setCurrentIndex(self.every.findData(minutes))

    def values(self) -> dict[str, str]:
        """Folder and minutes."""
        return super().values() | {EVERY: str(self.every.currentData())}

    def typed(self) -> dict[str, str]:
        """A folder nobody tried is not kept: backups would be believed to lie there."""
        return {}

    def keep(self, values: dict[str, str]) -> None:
        """A folder that cannot be written is not kept; an empty one means none."""
        folder = values[FOLDER].strip()
        if not folder:
            super().keep(values)
            return
        self.work.do(
            lambda: self.host.try_folder(Path(folder)),
            lambda finding: self._tried(finding, values),
            self,
            failed=self.refused,
        )

    def summary(self, office: Office) -> str:
        """The folder."""
        return office.copies.folder

    def preview(self) -> QWidget:
        """What a backup is."""
        return self._preview

    def _tried(self, finding: FolderFinding, values: dict[str, str]) -> None:
        self._tell(finding)
        if finding.trouble is None:
            super().keep(values)

    def _try(self) -> None:
        self.clear()
        folder = Path(edit(self.folder).text().strip())
        self.work.do(lambda: self.host.try_folder(folder), self._tell, self, failed=self.refused)

    def _tell(self, finding: FolderFinding) -> None:
        words, tone = folder_words(finding)
        if isinstance(finding.trouble, FolderTrouble):
            self.show_faults({FOLDER: words})
        else:
            self.say(words, tone)

    def _choose(self) -> None:
        folder = edit(self.folder)
        chosen = QFileDialog.getExistingDirectory(
            self, self.tr("Folder for backups"), folder.text()
        )
        if chosen:
            folder.setText(chosen)
            self._try()

    def _interval(self, minutes: int) -> str:
        if minutes % 60:
            return self.tr("every {minutes} minutes").format(minutes=minutes)
        if minutes == 60:  # noqa: PLR2004 - an hour
            return self.tr("every hour")
        return self.tr("every {hours} hours").format(hours=minutes // 60)
