"""Why this date: the sum in four tiles, the weeks as a calendar, every day with its reason."""

from dataclasses import dataclass
from datetime import datetime

from PySide6.QtCore import QCoreApplication, Qt, Signal
from PySide6.QtWidgets import (
    QAbstractItemView,
    QFrame,
    QGridLayout,
    QHBoxLayout,
    QHeaderView,
    QLabel,
    QTableView,
    QVBoxLayout,
    QWidget,
)

from desk.catalogue.procedure import Procedure
from desk.dossier.promise import Promise
from desk.time.working_time import VIETNAM, WorkingWeek
from ui.intake.why_days import CalendarDay, CountedDays, Look, calendar_days
from ui.parts import PageHeading, label, picture, theme
from ui.wording.promise import limit_words, short_moment, weekday_heads

translate = QCoreApplication.translate

COLUMN_WIDTHS = (44, 54, 80)


@dataclass(frozen=True, slots=True)
class Explained:
    """What the page explains: a promise made now for this procedure."""

    received: datetime
    procedure: Procedure
    promise: Promise
    in_office_hours: bool


class WhyPage(QWidget):
    """`back` asks for the form again."""

    back = Signal()

    def __init__(self, week: WorkingWeek) -> None:
        super().__init__()
        self.setProperty("surface", "sheet")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        heading = PageHeading(
            translate("Promise", "Why this return date?"),
            translate("Intake", "Back to the dossier"),
        )
        heading.back.connect(self.back)
        self.tiles = [Tile(), Tile(), Tile(), Tile("primary")]
        self._weeks = QGridLayout()
        self._weeks.setSpacing(3)
        self.days = CountedDays()
        self._table = _table(self.days)
        self._own = label("", "second")
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(heading)
        column.addLayout(self._body(week), 1)

    def show_explained(self, explained: Explained) -> None:
        """Explains this promise."""
        promise = explained.promise
        if promise.at is None or not promise.days:
            return
        hours = translate("Promise", "In office hours")
        if not explained.in_office_hours:
            hours = translate("Promise", "Out of office hours")
        law = translate("Promise", "Procedure {code}").format(code=explained.procedure.code)
        off = translate("Promise", "{count} days").format(count=len(promise.skipped))
        between = ", ".join(f"{one.day:%d/%m}" for one in promise.skipped[:3])
        texts = (
            (translate("Promise", "If received now"), short_moment(explained.received), hours),
            (translate("Promise", "Limit"), limit_words(promise.limit), law),
            (translate("Promise", "Holidays between"), off, between or "–"),
            (translate("Promise", "Return"), short_moment(promise.at), f"{promise.at:%d/%m/%Y}"),
        )
        for tile, told in zip(self.tiles, texts, strict=True):
            tile.show_texts(*told)
        self.days.show_rows(promise.days)
        self._show_weeks(calendar_days(promise.days))
        self._own.setText(_own_words(promise))
        self._own.setVisible(promise.own_at is not None)

    def _body(self, week: WorkingWeek) -> QVBoxLayout:
        sums = QHBoxLayout()
        sums.setSpacing(10)
        for tile, sign in zip(self.tiles, ("+", "+", "=", ""), strict=True):
            sums.addWidget(tile, 1)
            if sign:
                sums.addWidget(label(sign, "title"))
        left = QVBoxLayout()
        left.addLayout(self._weeks)
        left.addStretch(1)
        middle = QHBoxLayout()
        middle.setSpacing(20)
        middle.addLayout(left, 0)
        middle.addWidget(self._table, 1)
        body = QVBoxLayout()
        body.setContentsMargins(16, 14, 16, 14)
        body.setSpacing(12)
        body.addLayout(sums)
        body.addLayout(middle, 1)
        body.addWidget(self._own)
        body.addLayout(_noted("info", _hours_words(week)))
        pause = translate(
            "Promise", "If papers are missing: counting stops with the slip and goes on afterwards."
        )
        body.addLayout(_noted("pause", pause))
        return body

    def _show_weeks(self, squares: tuple[CalendarDay, ...]) -> None:
        while (item := self._weeks.takeAt(0)) is not None:
            old = item.widget()
            if old:
                old.hide()
                old.deleteLater()
        for place, head in enumerate(weekday_heads()):
            cell = label(head, "label")
            cell.setAlignment(Qt.AlignmentFlag.AlignCenter)
            self._weeks.addWidget(cell, 0, place)
        for place, square in enumerate(squares):
            self._weeks.addWidget(Square(square), place // 7 + 1, place % 7)


class Tile(QFrame):
    """A caption, a value and a hint."""

    def __init__(self, tone: str = "") -> None:
        super().__init__()
        self.setObjectName("tile")
        self.setProperty("tone", tone)
        self.setFixedHeight(70)
        self.parts = (label("", "label"), label("", "group"), label("", "hint"))
        column = QVBoxLayout(self)
        column.setContentsMargins(12, 6, 8, 6)
        column.setSpacing(1)
        for part in self.parts:
            column.addWidget(part)

    def show_texts(self, *texts: str) -> None:
        """Caption, value, hint."""
        for part, text in zip(self.parts, texts, strict=True):
            part.setText(text)


class Square(QFrame):
    """One day of the calendar."""

    def __init__(self, square: CalendarDay) -> None:
        super().__init__()
        self.setObjectName("day")
        self.setProperty("look", square.look.value)
        self.setFixedSize(52, 60)
        day = square.day
        date = QLabel(f"{day.day}/{day.month}" if day.day == 1 else str(day.day))
        date.setObjectName("date")
        count = QLabel("" if square.counted is None else str(square.counted))
        count.setObjectName("count")
        grid = QGridLayout(self)
        grid.setContentsMargins(5, 2, 5, 2)
        grid.setSpacing(0)
        grid.addWidget(date, 0, 0, 1, 2)
        grid.addWidget(count, 1, 1)
        word = QLabel(_look_words(square.look))
        word.setObjectName("word")
        grid.addWidget(word, 2, 0, 1, 2)


def _look_words(look: Look) -> str:
    match look:
        case Look.RECEIPT:
            return translate("Promise", "Received")
        case Look.HOLIDAY:
            return translate("Promise", "Off")
        case Look.DUE:
            return translate("Promise", "Due")
        case _:
            return ""


def _table(model: CountedDays) -> QTableView:
    table = QTableView()
    table.setObjectName("countedDays")
    table.setModel(model)
    table.setShowGrid(False)
    table.setWordWrap(True)
    table.verticalHeader().hide()
    table.verticalHeader().setMinimumSectionSize(34)
    table.verticalHeader().setSectionResizeMode(QHeaderView.ResizeMode.ResizeToContents)
    head = table.horizontalHeader()
    head.setDefaultAlignment(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter)
    head.setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
    for place, width in enumerate(COLUMN_WIDTHS):
        table.setColumnWidth(place, width)
    head.setStretchLastSection(True)
    table.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
    table.setSelectionMode(QAbstractItemView.SelectionMode.NoSelection)
    return table


def _own_words(promise: Promise) -> str:
    if promise.own_at is None:
        return ""
    words = translate("Promise", "The commune's own part ends {moment}.")
    return words.format(moment=short_moment(promise.own_at.astimezone(VIETNAM)))


def _hours_words(week: WorkingWeek) -> str:
    sessions = ", ".join(f"{one.start:%H:%M}–{one.end:%H:%M}" for one in week.normal_day)
    return translate("Promise", "Office hours {sessions}, Monday to Friday.").format(
        sessions=sessions
    )


def _noted(icon: str, text: str) -> QHBoxLayout:
    row = QHBoxLayout()
    row.setSpacing(8)
    row.addWidget(picture(icon, theme.INK_3))
    row.addWidget(label(text, "second"), 1)
    return row
