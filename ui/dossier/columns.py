"""The two columns under the bar: what was done, and what was handed in and printed."""

from collections.abc import Sequence

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtWidgets import QFrame, QHBoxLayout, QScrollArea, QVBoxLayout, QWidget

from desk.register.life import Event, Life
from desk.time.working_time import VIETNAM
from ui.dossier.wrapped import Wrapped
from ui.parts import label, picture, theme
from ui.wording.clock import clock_time, short_day
from ui.wording.dossier import event_words, paper_words, prints_words
from ui.wording.figures import figure

translate = QCoreApplication.translate

AT_WIDTH = 46
LEAST_HEIGHT = 96


class Column(QWidget):
    """A heading with a note, and lines that scroll under it by keys too."""

    def __init__(self, name: str, kind: str) -> None:
        super().__init__()
        self._note = label("", "hint")
        head = QHBoxLayout()
        head.addWidget(label(name, "group"))
        head.addStretch(1)
        head.addWidget(self._note)
        self._body = QWidget()
        self._body.setObjectName("lifeBody")
        self._lines = QVBoxLayout(self._body)
        self._lines.setContentsMargins(0, 0, 6, 0)
        self._lines.setSpacing(0)
        self.area = QScrollArea()
        self.area.setObjectName(kind)
        self.area.setWidgetResizable(True)
        self.area.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.area.setAccessibleName(name)
        self.area.setWidget(self._body)
        self.area.setMinimumHeight(LEAST_HEIGHT)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(4)
        column.addLayout(head)
        column.addWidget(self.area, 1)
        self.words: list[str] = []

    def show_lines(self, lines: Sequence[QWidget], note: str, words: list[str]) -> None:
        """Other lines; `words` is what they say, for those who do not see them."""
        while self._lines.count():
            item = self._lines.takeAt(0)
            old = item.widget() if item else None
            if old is not None:
                old.hide()
                old.deleteLater()
        for line in lines:
            self._lines.addWidget(line)
        self._lines.addStretch(1)
        self._note.setText(note)
        self.words = words
        self.area.setAccessibleDescription("; ".join(words))


def show_history(column: Column, life: Life) -> None:
    """What was done, newest first."""
    events = tuple(reversed(life.events))
    lines = [_event_line(event, life) for event in events]
    first, last = life.events[0].number, life.events[-1].number
    told = translate("Dossier", "journal {first}–{last}")
    note = told.format(first=figure(first), last=figure(last))
    column.show_lines(lines, note, [": ".join(event_words(event)[1:]) for event in events])


def _event_line(event: Event, life: Life) -> QWidget:
    icon, words, under = event_words(event)
    local = event.at.astimezone(VIETNAM)
    today = local.date() == life.at.astimezone(VIETNAM).date()
    at = QVBoxLayout()
    at.setSpacing(0)
    time = label(clock_time(local), "at")
    time.setFixedWidth(AT_WIDTH)
    at.addWidget(time)
    at.addWidget(label("" if today else short_day(local.date()), "hint"))
    at.addStretch(1)
    return _line(at, icon, words, under)


def show_papers(column: Column, life: Life) -> None:
    """The receipts given, then what was handed in."""
    dossier, receipts = life.dossier, _receipts(life)
    if life.former:
        receipts.append((translate("Dossier", "Temporary number before"), life.former))
    papers = [(paper.name, paper_words(paper)) for paper in dossier.papers]
    lines = [_line(None, "printer", *words) for words in receipts]
    lines += [_line(None, "file-check", *words) for words in papers]
    note = translate("Dossier", "{count} papers, {sets} sets")
    words = [": ".join(pair) for pair in (*receipts, *papers)]
    column.show_lines(lines, note.format(count=len(papers), sets=dossier.sets), words)


def _receipts(life: Life) -> list[tuple[str, str]]:
    *earlier, current = life.receipts
    told = [
        (translate("Dossier", "Earlier receipt, corrected since"), prints_words(one.times))
        for one in earlier
    ]
    name = translate("Dossier", "Receipt")
    if life.annulment:
        name = translate("Dossier", "Receipt, void")
    return [*told, (name, prints_words(current.times))]


def _line(at: QVBoxLayout | None, icon: str, words: str, under: str) -> QFrame:
    line = QFrame()
    line.setObjectName("paperLine")
    texts = QVBoxLayout()
    texts.setSpacing(1)
    texts.addWidget(Wrapped(words, "list"))
    if under:
        texts.addWidget(Wrapped(under, "second"))
    row = QHBoxLayout(line)
    row.setContentsMargins(0, 4, 0, 4)
    row.setSpacing(8)
    if at is not None:
        row.addLayout(at)
    sign = picture(icon, theme.INK_2, 16)
    row.addWidget(sign, 0, Qt.AlignmentFlag.AlignTop)
    row.addLayout(texts, 1)
    return line
