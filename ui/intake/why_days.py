"""The counted days as a table and as weeks of a calendar."""

from collections.abc import Callable, Iterator
from dataclasses import dataclass
from datetime import date, timedelta
from enum import StrEnum

from PySide6.QtCore import (
    QAbstractTableModel,
    QCoreApplication,
    QModelIndex,
    QPersistentModelIndex,
    Qt,
)
from PySide6.QtGui import QColor

from desk.dossier.promise import HOLIDAYS
from desk.time.explain import CountedDay, Reason
from ui.parts import plain_tip, theme
from ui.wording.clock import weekday
from ui.wording.promise import day_reason

translate = QCoreApplication.translate

WEEK = timedelta(days=7)
DAY = timedelta(days=1)
LEAST_WEEKS = 3
MOST_WEEKS = 6


class Look(StrEnum):
    """How a day of the calendar looks."""

    PLAIN = "plain"
    OFF = "off"
    HOLIDAY = "holiday"
    COUNTED = "counted"
    RECEIPT = "receipt"
    DUE = "due"


@dataclass(frozen=True, slots=True)
class CalendarDay:
    """One square: its day, how it looks, its number if it counted."""

    day: date
    look: Look
    counted: int | None = None


def calendar_days(days: tuple[CountedDay, ...]) -> tuple[CalendarDay, ...]:
    """Whole weeks around the counted days, at least three; of a long limit the last six."""
    told = {day.day: day for day in days}
    first, last = days[0].day, days[-1].day
    start = first - timedelta(days=first.weekday())
    end = last + timedelta(days=6 - last.weekday())
    while (end - start + DAY) < LEAST_WEEKS * WEEK:
        end += WEEK
        if (end - start + DAY) < LEAST_WEEKS * WEEK:
            start -= WEEK
    start = max(start, end + DAY - MOST_WEEKS * WEEK)
    return tuple(_square(day, told, first, last) for day in _range(start, end))


def _range(start: date, end: date) -> Iterator[date]:
    day = start
    while day <= end:
        yield day
        day += DAY


def _square(day: date, told: dict[date, CountedDay], first: date, last: date) -> CalendarDay:
    counted = told.get(day)
    number = counted.counted if counted else None
    if day == last:
        return CalendarDay(day, Look.DUE, number)
    if day == first:
        return CalendarDay(day, Look.RECEIPT, number)
    if counted and number is None and counted.reason in HOLIDAYS:
        return CalendarDay(day, Look.HOLIDAY)
    if number is not None:
        return CalendarDay(day, Look.COUNTED, number)
    weekend = day.weekday() >= 5  # noqa: PLR2004 - Saturday
    return CalendarDay(day, Look.OFF if counted or weekend else Look.PLAIN)


@dataclass(frozen=True, slots=True)
class Column:
    """A head and what a row shows under it."""

    head: Callable[[], str]
    text: Callable[[CountedDay], str]


COLUMNS = (
    Column(
        lambda: translate("Promise", "No."),
        lambda row: "–" if row.counted is None else str(row.counted),
    ),
    Column(lambda: translate("Promise", "Day"), lambda row: f"{row.day:%d/%m}"),
    Column(lambda: translate("Promise", "Weekday"), lambda row: weekday(row.day)),
    Column(lambda: translate("Promise", "Reason"), day_reason),
)


class CountedDays(QAbstractTableModel):
    """Every day from the receipt to the return, with its number or the reason it has none."""

    def __init__(self, rows: tuple[CountedDay, ...] = ()) -> None:
        super().__init__()
        self.rows = rows

    def show_rows(self, rows: tuple[CountedDay, ...]) -> None:
        """Shows other days."""
        self.beginResetModel()
        self.rows = rows
        self.endResetModel()

    def rowCount(self, parent: QModelIndex | QPersistentModelIndex | None = None) -> int:
        """How many days."""
        return 0 if parent is not None and parent.isValid() else len(self.rows)

    def columnCount(self, parent: QModelIndex | QPersistentModelIndex | None = None) -> int:
        """How many columns."""
        return 0 if parent is not None and parent.isValid() else len(COLUMNS)

    def data(
        self, index: QModelIndex | QPersistentModelIndex, role: int = Qt.ItemDataRole.DisplayRole
    ) -> object:
        """Text, ground colour and the note as a tip."""
        if not index.isValid():
            return None
        row = self.rows[index.row()]
        match role:
            case Qt.ItemDataRole.DisplayRole:
                return COLUMNS[index.column()].text(row)
            case Qt.ItemDataRole.BackgroundRole:
                return self._ground(index.row())
            case Qt.ItemDataRole.ToolTipRole:
                return plain_tip(row.note or day_reason(row))
            case _:
                return None

    def headerData(
        self,
        section: int,
        orientation: Qt.Orientation,
        role: int = Qt.ItemDataRole.DisplayRole,
    ) -> str | None:
        """The head of a column."""
        if orientation is Qt.Orientation.Horizontal and role == Qt.ItemDataRole.DisplayRole:
            return COLUMNS[section].head()
        return None

    def _ground(self, place: int) -> QColor | None:
        row = self.rows[place]
        if place == len(self.rows) - 1:
            return QColor(theme.ACCENT_TINT)
        if row.reason in HOLIDAYS and row.counted is None:
            return QColor(theme.OFF_TINT)
        return (
            QColor(theme.SUNKEN)
            if row.counted is None and row.reason is not Reason.RECEIPT
            else None
        )
