"""The right zone beside the outbox: one message's answer in full, and what to do or say."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QLabel, QVBoxLayout, QWidget

from desk.outbox_groups import Group
from desk.ports import OutboxRow
from ui.outbox.outbox_model import Cure, answer, cure_of, group_of
from ui.parts import label, picture, plain_button, primary_button, rule, theme
from ui.parts.icons import pixmap
from ui.snapshot import Snapshot
from ui.wording.line import LineState
from ui.wording.refusals import refusal_words


class OutboxSide(QWidget):
    """Explains the chosen row; while the line is down it says what still works."""

    mend_wanted = Signal(object)
    """The button of a refused row (desk.ports.OutboxRow)."""
    open_wanted = Signal(object)
    """The row's dossier should be shown."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("paperStrip")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self._sign = picture("info", theme.INK_2)
        self._heading = label("", "group")
        self._owner, self._code = _wrapped("strong"), _wrapped("figures")
        self._answer, self._remedy = _wrapped("group"), _wrapped("body")
        self._meant, self._meaning = label(self.tr("That means"), "hint"), _wrapped("body")
        self.mend = primary_button(self.tr("Correct and resend"), "Ctrl+Enter", "send", 40)
        self.open = plain_button(self.tr("Open the dossier"), "Ctrl+O", "folder-open")
        self.mend.clicked.connect(lambda: self.mend_wanted.emit(self._row))
        self.open.clicked.connect(lambda: self.open_wanted.emit(self._row))
        self._answered = label(self.tr("Last answer"), "hint")
        self._to_do = label(self.tr("What follows"), "hint")
        self._offline = self._offline_part()
        self._row: OutboxRow | None = None
        self._lay_out()
        self._show_parts()

    def show_row(self, row: OutboxRow | None, snapshot: Snapshot, line: LineState) -> None:
        """Explains a row as it stands; None while there is none."""
        self._row = row
        self._offline.setVisible(line.down)
        if row is not None:
            self._explain(row, snapshot, line)
        self._show_parts()

    @property
    def answer(self) -> str:
        """The portal's answer in full."""
        return self._answer.text()

    def _explain(self, row: OutboxRow, snapshot: Snapshot, line: LineState) -> None:
        mend, cure = group_of(row) is Group.TO_MEND, cure_of(row)
        sign, under = answer(row, snapshot.at)
        self._sign.setPixmap(pixmap("circle-help" if mend else "info", theme.INK_2))
        self._heading.setText(self.tr("Why it was refused") if mend else self.tr("This message"))
        self._owner.setText(row.owner)
        self._code.setText(row.code)
        self._answer.setText(sign.words)
        if line.held and group_of(row) is Group.WAITING and not row.annulled:
            under = line.way_on
        self._remedy.setText(under or self.tr("Nothing to do here."))
        self._meaning.setText("")
        if cure is not Cure.NONE:
            meaning, remedy = refusal_words(row)
            self._meaning.setText(meaning)
            self._remedy.setText(remedy)
        again = cure is Cure.SEND_AGAIN
        self.mend.set_words(self.tr("Send again") if again else self.tr("Correct and resend"))

    def _show_parts(self) -> None:
        row = self._row
        for part in (self._sign, self._heading, self._owner, self._code):
            part.setVisible(row is not None)
        for part in (self._answered, self._answer):
            part.setVisible(row is not None)
        self.open.setVisible(row is not None)
        for part in (self._to_do, self._remedy):
            part.setVisible(row is not None)
        for part in (self._meant, self._meaning):
            part.setVisible(row is not None and bool(self._meaning.text()))
        self.mend.setVisible(row is not None and cure_of(row) is not Cure.NONE)

    def _offline_part(self) -> QWidget:
        part = QWidget()
        column = QVBoxLayout(part)
        column.setContentsMargins(0, 6, 0, 0)
        column.setSpacing(2)
        column.addWidget(rule())
        column.addSpacing(10)
        column.addWidget(label(self.tr("Say to the citizen"), "hint"))
        words = _wrapped("group")
        words.setText(self.tr("“This receipt is valid at once. You need not wait for the line.”"))
        column.addWidget(words)
        part.hide()
        return part

    def _lay_out(self) -> None:
        heading = QWidget()
        heading.setFixedHeight(theme.HEADING_HEIGHT)
        row = QHBoxLayout(heading)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(8)
        row.addWidget(self._sign)
        row.addWidget(self._heading)
        row.addStretch(1)
        column = QVBoxLayout(self)
        column.setContentsMargins(16, 0, 16, 16)
        column.setSpacing(2)
        column.addWidget(heading)
        for part in (self._owner, self._code):
            column.addWidget(part)
        column.addSpacing(8)
        for part in (self._answered, self._answer):
            column.addWidget(part)
        column.addSpacing(8)
        for part in (self._meant, self._meaning):
            column.addWidget(part)
        column.addSpacing(8)
        for part in (self._to_do, self._remedy):
            column.addWidget(part)
        column.addSpacing(12)
        column.addWidget(self.mend)
        column.addSpacing(6)
        column.addWidget(self.open)
        column.addWidget(self._offline)
        column.addStretch(1)


def _wrapped(kind: str) -> QLabel:
    made = label("", kind)
    made.setWordWrap(True)
    made.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
    return made
