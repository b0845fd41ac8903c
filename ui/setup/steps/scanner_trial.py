"""What trying a scanner shows: the page and its time, or a certificate to be looked at."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QPixmap
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QVBoxLayout, QWidget

from desk.scan_trial import Trial
from ui.intake.sections.section import Wrapped
from ui.parts import label, plain_button, plain_tip
from ui.wording.figures import figure
from ui.wording.scanner import in_groups

LONGEST = 168
"""Logical pixels of the page's longer side."""
MEGABYTE, KILOBYTE = 1_000_000, 1_000


class TrialView(QFrame):
    """The page small, beside it what it took."""

    def __init__(self) -> None:
        super().__init__()
        self.setObjectName("scanned")
        self._page = QLabel()
        self._page.setObjectName("paper")
        self._page.setAccessibleName(self.tr("The page that was scanned to try"))
        self._head = label("", "strong")
        self._told = Wrapped("", "second")
        words = QVBoxLayout()
        words.setSpacing(4)
        words.addWidget(self._head)
        words.addWidget(self._told)
        words.addStretch(1)
        row = QHBoxLayout(self)
        row.setContentsMargins(12, 10, 12, 10)
        row.setSpacing(14)
        row.addWidget(self._page, 0, Qt.AlignmentFlag.AlignTop)
        row.addLayout(words, 1)
        self.hide()

    def show_trial(self, trial: Trial) -> None:
        """The picture is the darkroom's own, never the device's bytes."""
        drawn = QPixmap()
        drawn.loadFromData(trial.picture, "JPEG")
        ratio = self.devicePixelRatioF()
        side = round(LONGEST * ratio)
        drawn = drawn.scaled(
            side,
            side,
            Qt.AspectRatioMode.KeepAspectRatio,
            Qt.TransformationMode.SmoothTransformation,
        )
        drawn.setDevicePixelRatio(ratio)
        self._page.setPixmap(drawn)
        self._head.setText(self.tr("One page in {seconds} seconds").format(seconds=_comma(trial)))
        self._told.setText(self._facts(trial))
        self.show()

    def forget(self) -> None:
        """A page that lay in the scanner may be a citizen's."""
        self._page.setPixmap(QPixmap())
        self.hide()

    @property
    def told(self) -> str:
        """The words beside the page."""
        return f"{self._head.text()}\n{self._told.text()}"

    def _facts(self, trial: Trial) -> str:
        told = self.tr("{width} × {height} dots, {dpi} dpi, {size}. The page is not kept.")
        dpi = str(trial.dpi) if trial.dpi else "?"
        return told.format(
            width=figure(trial.width),
            height=figure(trial.height),
            dpi=dpi,
            size=_size(trial.size),
        )


class CertificatePanel(QFrame):
    """`trusted` tells the fingerprint somebody looked at, `forgotten` that none is trusted."""

    trusted = Signal(str)
    forgotten = Signal()

    def __init__(self) -> None:
        super().__init__()
        self.setObjectName("scanned")
        self._fingerprint = ""
        self._head = Wrapped("", "body")
        self._groups = Wrapped("", "second")
        self._groups.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        self.deciding = plain_button(self.tr("Trust this certificate"), icon="shield-check")
        self.deciding.clicked.connect(self._decide)
        column = QVBoxLayout(self)
        column.setContentsMargins(12, 10, 12, 10)
        column.setSpacing(6)
        for part in (self._head, self._groups):
            column.addWidget(part)
        column.addLayout(beside(self.deciding))
        self.hide()

    def ask(self, fingerprint: str) -> None:
        """A certificate nobody has looked at yet."""
        self._fingerprint = fingerprint
        self._tell(
            self.tr(
                "The scanner signs its certificate itself. Compare it with the one on the "
                "scanner's own screen or page; if they are the same, trust it."
            ),
            fingerprint,
        )
        self.deciding.set_words(self.tr("Trust this certificate"))

    def show_pin(self, pin: str) -> None:
        """The one that is trusted; without one nothing is shown."""
        self._fingerprint = ""
        if not pin:
            self.hide()
            return
        self._tell(self.tr("This certificate is trusted:"), pin)
        self.deciding.set_words(self.tr("Forget this certificate"))

    @property
    def shown(self) -> str:
        """The fingerprint as it stands there."""
        return self._groups.text()

    def _decide(self) -> None:
        if self._fingerprint:
            self.trusted.emit(self._fingerprint)
        else:
            self.forgotten.emit()

    def _tell(self, words: str, fingerprint: str) -> None:
        self._head.setText(words)
        self._groups.setText(in_groups(fingerprint))
        self._groups.setToolTip(plain_tip(in_groups(fingerprint)))
        self.show()


def beside(*widgets: QWidget) -> QHBoxLayout:
    """In one line, no wider than they need to be."""
    row = QHBoxLayout()
    row.setSpacing(12)
    for widget in widgets:
        row.addWidget(widget)
    row.addStretch(1)
    return row


def _comma(trial: Trial) -> str:
    return f"{trial.seconds:.1f}".replace(".", ",")


def _size(size: int) -> str:
    if size >= MEGABYTE:
        return f"{size / MEGABYTE:.1f} MB".replace(".", ",")
    return f"{max(size // KILOBYTE, 1)} kB"
