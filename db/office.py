"""office.db: what the office settled, its catalogue and its calendar."""

import json
from collections.abc import Callable, Mapping, Sequence
from hashlib import sha256
from pathlib import Path
from typing import TypeAlias

from sqlalchemy import Engine, delete, insert, literal_column, select
from sqlalchemy.orm import Session

import resources
from db.codec import dumped, loaded, office_from, procedure_from
from db.engine import open_engine, reader, writer
from db.faults import transaction
from db.office_rows import ProcedureVersionRow, SettingRow
from db.schema import OFFICE, bring_up
from desk.canonical import canonical_json
from desk.catalogue.procedure import Procedure
from desk.errors import StoreDamagedError
from desk.office.settings import Office
from desk.time.working_time import (
    STANDARD_WEEK,
    WorkCalendar,
    special_days_from_json,
    special_days_to_json,
    week_from_json,
    week_to_json,
)

_OFFICE, _CALENDAR = "office", "calendar"

Agreed: TypeAlias = Callable[[str], None]
"""Told the digest a change will lead to, just before it is kept; raising there undoes it."""


def nobody_asked(_digest: str) -> None:
    """Nothing has to agree first."""


class SqlOfficeBook:
    """desk.ports.OfficeBook in a plain SQLite file; each call is a transaction of its own."""

    def __init__(self, engine: Engine) -> None:
        self._engine = engine
        self._reader = reader(engine)
        self._writer = writer(engine)

    def office(self) -> Office | None:
        """None until the office has been set up."""
        content = self._setting(_OFFICE)
        return None if content is None else office_from(content)

    def keep_office(self, office: Office, agreed: Agreed = nobody_asked) -> None:
        """In the place of what was settled before."""
        self._keep({_OFFICE: dumped(office)}, agreed)

    def procedures(self) -> tuple[Procedure, ...]:
        """Every version of every procedure, in the order they were added."""
        row = ProcedureVersionRow
        with transaction(self._reader) as session:
            chosen = select(row.content).order_by(literal_column("rowid"))
            return tuple(procedure_from(content) for content in session.scalars(chosen))

    def add_procedures(
        self, procedures: Sequence[Procedure], agreed: Agreed = nobody_asked
    ) -> None:
        """A version of the same code and day takes the place of the one before."""
        if not procedures:
            return
        rows = {(each.code, each.valid_from): _version(each) for each in procedures}
        table = ProcedureVersionRow
        with transaction(self._writer) as session:
            for code, day in rows:
                session.execute(delete(table).where(table.code == code, table.valid_from == day))
            session.execute(insert(table), list(rows.values()))
            agreed(_digest(session))

    def calendar(self) -> WorkCalendar:
        """What the administrator settled, else the shipped holidays and the standard week."""
        content = self._setting(_CALENDAR)
        return shipped_calendar() if content is None else _calendar_from(content)

    def keep_calendar(self, calendar: WorkCalendar, agreed: Agreed = nobody_asked) -> None:
        """In the place of the calendar before."""
        self._keep({_CALENDAR: _calendar_told(calendar)}, agreed)

    def keep_settled(
        self, office: Office, calendar: WorkCalendar, agreed: Agreed = nobody_asked
    ) -> None:
        """Both or neither."""
        self._keep({_OFFICE: dumped(office), _CALENDAR: _calendar_told(calendar)}, agreed)

    def digest(self) -> str:
        """SHA-256 (hex) over every row, in order."""
        with transaction(self._reader) as session:
            return _digest(session)

    def close(self) -> None:
        """Lets go of the file."""
        self._engine.dispose()

    def _setting(self, key: str) -> str | None:
        with transaction(self._reader) as session:
            return session.scalar(select(SettingRow.content).where(SettingRow.key == key))

    def _keep(self, contents: Mapping[str, str], agreed: Agreed) -> None:
        with transaction(self._writer) as session:
            for key, content in contents.items():
                session.merge(SettingRow(key=key, content=content))
            session.flush()
            agreed(_digest(session))


def open_office(path: Path) -> SqlOfficeBook:
    """The office's book, made if it is not there. Raises NewerStoreError, a store's error."""
    engine = open_engine(path, None)
    try:
        bring_up(engine, path, None, OFFICE)
    except BaseException:  # whatever ends it, nothing half-made or open is left; raised again
        engine.dispose()
        raise
    return SqlOfficeBook(engine)


def shipped_calendar() -> WorkCalendar:
    """The holidays of Việt Nam as shipped, and the standard week."""
    told = resources.path("calendars", "vietnam.json").read_text(encoding="utf-8")
    return WorkCalendar(STANDARD_WEEK, special_days_from_json(json.loads(told)))


def _digest(session: Session) -> str:
    version, setting = ProcedureVersionRow, SettingRow
    settings = session.execute(select(setting.key, setting.content).order_by(setting.key)).all()
    versions = session.execute(
        select(version.code, version.valid_from, version.source, version.content).order_by(
            version.code, version.valid_from
        )
    ).all()
    told = [[list(row) for row in settings], [list(row) for row in versions]]
    return sha256(canonical_json(told).encode()).hexdigest()


def _version(procedure: Procedure) -> dict[str, object]:
    return {
        "code": procedure.code,
        "valid_from": procedure.valid_from,
        "source": procedure.source,
        "content": dumped(procedure),
    }


def _calendar_told(calendar: WorkCalendar) -> str:
    told = {
        "week": week_to_json(calendar.week),
        "special_days": special_days_to_json(calendar.special),
    }
    return canonical_json(told)


def _calendar_from(content: str) -> WorkCalendar:
    match loaded(content):
        case {"week": week, "special_days": days}:
            try:
                return WorkCalendar(week_from_json(week), special_days_from_json(days))
            except ValueError:
                raise StoreDamagedError from None
        case _:
            raise StoreDamagedError
