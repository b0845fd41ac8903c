"""Numbers: the last one of each series and day, and how far the store has come."""

from datetime import date

from sqlalchemy import ColumnElement, func, insert, select, update

from db.book import Book
from db.outbox_rows import JournalRow
from db.rows import NumberSeriesRow
from desk.guard import Standing
from desk.journal import GENESIS


class NumberBook(Book):
    """What has been given out; inside `writing()` no two callers see the same last number."""

    def last_number(self, series: str, day: date) -> int:
        """0 when none was given that day."""
        return self._session.scalar(select(NumberSeriesRow.last).where(*_of(series, day))) or 0

    def note_number(self, series: str, day: date, number: int) -> None:
        """The number is given; a lower one than the last changes nothing."""
        last = self._session.scalar(select(NumberSeriesRow.last).where(*_of(series, day)))
        if last is None:
            row = insert(NumberSeriesRow).values(series=series, day=day, last=number)
            self._session.execute(row)
        elif number > last:
            self._session.execute(
                update(NumberSeriesRow).where(*_of(series, day)).values(last=number)
            )

    def standing(self) -> Standing:
        """How far the store has come, for the guard outside the home."""
        info = self._info()
        last_at = select(JournalRow.at).order_by(JournalRow.number.desc()).limit(1)
        last_day = select(func.max(NumberSeriesRow.day))
        newest = select(last_at.scalar_subquery(), last_day.scalar_subquery())
        at, day = self._session.execute(newest).one()
        return Standing(
            info.store_id,
            info.journal_count,
            info.journal_mac.hex(),
            at,
            day,
            info.machine,
        )

    def mac_at(self, number: int) -> str | None:
        """MAC (hex) of that journal entry; at 0, before the first, it is all zeros."""
        if number == 0:
            return GENESIS.hex()
        mac = self._session.scalar(select(JournalRow.mac).where(JournalRow.number == number))
        return None if mac is None else mac.hex()

    def bind_machine(self, machine: str) -> None:
        """The store belongs to that machine from now on."""
        self._info().machine = machine


def _of(series: str, day: date) -> tuple[ColumnElement[bool], ...]:
    return NumberSeriesRow.series == series, NumberSeriesRow.day == day
