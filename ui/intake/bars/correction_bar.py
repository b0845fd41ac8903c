"""The band over a form that puts a received dossier right: which, how, what was wrong and why."""

from datetime import datetime

from PySide6.QtCore import QCoreApplication, Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QVBoxLayout, QWidget

from desk.dossier.annulment import Mistake
from desk.intake.correction import FEWEST_LETTERS, LONGEST_REASON
from ui.intake.content import Content, choose_row, put, raw, text_in
from ui.intake.correcting import Marked, Way, marked_content, marked_in
from ui.intake.sections.section import combo, line, text_of
from ui.parts import FieldBox, FieldState, label, link_button, picture, theme
from ui.wording.dossier import mistake_words, short_code

translate = QCoreApplication.translate


class CorrectionBar(QFrame):
    """Hidden while the form is an ordinary one."""

    changed = Signal()
    abandon = Signal()
    """The dossier stays as it is."""

    def __init__(self) -> None:
        super().__init__()
        self.setObjectName("correctionBar")
        self.marked: Marked | None = None
        self.received: datetime | None = None
        self._words = label("", "strong")
        self.mistake = combo(())
        self.mistake.setPlaceholderText(translate("Intake", "Choose what was wrong…"))
        self.reason = line(placeholder=translate("Intake", "in a few words, kept in the journal"))
        self.reason.setMaxLength(LONGEST_REASON)
        self.leave = link_button(translate("Intake", "Leave it uncorrected"), "Esc")
        self.leave.clicked.connect(self.abandon)
        self._mistake_box = FieldBox(
            translate("Intake", "What was wrong"), self.mistake, required=True
        )
        self._reason_box = FieldBox(
            translate("Intake", "Reason of the correction"), self.reason, required=True
        )
        self._lay_out()
        self.reason.textEdited.connect(self.changed)
        self.mistake.activated.connect(self.changed)
        self.hide()

    @property
    def mistake_told(self) -> Mistake | None:
        """What was wrong, once it is chosen."""
        told = self.mistake.currentData()
        return Mistake(told) if told else None

    @property
    def reason_told(self) -> str:
        """Why, in the officer's words."""
        return text_of(self.reason)

    @property
    def kept_code(self) -> str:
        """The code that stays; empty where the dossier gets a number."""
        return self.marked.code if self.marked and self.marked.way is Way.AMEND else ""

    def content(self) -> Content:
        """The band as it stands; empty for an ordinary form."""
        if self.marked is None:
            return {}
        mistake = self.mistake_told
        told: Content = {"mistake": mistake.value if mistake else "", "reason": raw(self.reason)}
        since = self.received.isoformat() if self.received else ""
        return {**marked_content(self.marked), **told, "received": since}

    def show_content(self, content: Content) -> None:
        """And back."""
        self.show_marked(marked_in(content))
        self.received = _moment(text_in(content, "received"))
        choose_row(self.mistake, text_in(content, "mistake"))
        put(self.reason, text_in(content, "reason"))

    def show_marked(self, marked: Marked | None) -> None:
        """Says which dossier is put right; None is an ordinary form."""
        self.marked, self.received = marked, None
        self.mistake.clear()
        self.reason.clear()
        self.mark_missing(asked=False)
        self.setVisible(marked is not None)
        if marked is None:
            return
        for mistake in marked.mistakes:
            self.mistake.addItem(mistake_words(mistake), mistake.value)
        self.mistake.setCurrentIndex(0 if len(marked.mistakes) == 1 else -1)
        self._mistake_box.setVisible(marked.way is Way.REPLACE)
        self._words.setText(_words(marked))

    def missing(self) -> QWidget | None:
        """What must still be said before F9."""
        return next(iter(self.all_missing()), None)

    def all_missing(self) -> tuple[QWidget, ...]:
        """Every place that must still be filled, in their order."""
        if self.marked is None:
            return ()
        no_mistake = self.marked.way is Way.REPLACE and self.mistake_told is None
        wanted = ((self.mistake, no_mistake), (self.reason, not self._has_reason()))
        return tuple(place for place, lacks in wanted if lacks)

    def mark_missing(self, asked: bool) -> None:
        """Beside the fields, once F9 asked for all."""
        lacking = self.all_missing() if asked else ()
        for box, words in (
            (self._mistake_box, translate("Intake", "Choose one")),
            (self._reason_box, translate("Intake", "At least 3 letters")),
        ):
            wrong = box.field in lacking
            box.set_state(FieldState.ERROR if wrong else FieldState.NORMAL, words if wrong else "")

    def _has_reason(self) -> bool:
        return sum(map(str.isalpha, self.reason_told)) >= FEWEST_LETTERS

    def _lay_out(self) -> None:
        head = QHBoxLayout()
        head.setSpacing(8)
        head.addWidget(picture("pencil-line", theme.WARN, 18))
        head.addWidget(self._words, 1)
        head.addWidget(self.leave)
        row = QHBoxLayout()
        row.setSpacing(theme.GAP)
        row.addWidget(self._mistake_box, 260)
        row.addWidget(self._reason_box, 420)
        column = QVBoxLayout(self)
        column.setContentsMargins(16, 8, 16, 8)
        column.setSpacing(6)
        column.addLayout(head)
        column.addLayout(row)


def _words(marked: Marked) -> str:
    if marked.way is Way.REPLACE:
        told = translate(
            "Intake", "Correcting dossier {code} – a new receipt will take the old one's place"
        )
    else:
        told = translate(
            "Intake", "Correcting dossier {code} and sending it again – it keeps its number"
        )
    return told.format(code=short_code(marked.code))


def _moment(told: str) -> datetime | None:
    try:
        moment = datetime.fromisoformat(told)
    except ValueError:
        return None
    return moment if moment.tzinfo else None
