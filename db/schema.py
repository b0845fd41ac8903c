"""Bringing a database up to this program's tables: a copy first, then all or none."""

from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path
from types import MappingProxyType
from typing import TYPE_CHECKING, Final

from sqlalchemy import Connection, Engine, inspect, text

from db.engine import APPEND_ONLY, copy_database, migrating, reader, set_triggers
from db.faults import told_as_trouble
from db.search import TRIGGERS
from desk.errors import NewerStoreError, StoreDamagedError

if TYPE_CHECKING:
    from alembic.config import Config

_HERE: Final = Path(__file__).parent / "migrations"


@dataclass(frozen=True, slots=True)
class Line:
    """One database's line of revisions: the newest one, where they lie, the triggers at its end."""

    head: str
    folders: tuple[Path, ...]
    triggers: Mapping[str, str]


DESK: Final = Line(
    "0004", (_HERE / "desk" / "versions",), MappingProxyType({**APPEND_ONLY, **TRIGGERS})
)
OFFICE: Final = Line("0001", (_HERE / "office" / "versions",), MappingProxyType({}))


def bring_up(engine: Engine, path: Path, key: bytes | None, line: Line) -> None:
    """Raises NewerStoreError, StoreDamagedError, a store's error; the file is as it was then."""
    with told_as_trouble(path.parent):
        with reader(engine).begin() as connection:
            current = revision_of(connection)
            empty = not inspect(connection).get_table_names()
        if current == line.head:
            return
        if current is None and not empty:
            raise StoreDamagedError
        _refuse_unknown(current, line)
        if not empty:
            copy_database(path, key, path.with_name(f"{path.name}.before-{line.head}"))
        upgrade(engine, line)


def revision_of(connection: Connection) -> str | None:
    """The revision the tables stand at; None in a database nobody has brought up yet."""
    if not inspect(connection).has_table("alembic_version"):
        return None
    found: str | None = connection.scalar(text("SELECT version_num FROM alembic_version"))
    return found


def upgrade(engine: Engine, line: Line) -> None:
    """Runs what is missing in one transaction, triggers set anew at its end."""
    from alembic import command  # noqa: PLC0415 - slow to import and seldom needed

    with migrating(engine) as connection:
        command.upgrade(alembic_config(line, connection), line.head)
        set_triggers(connection, line.triggers)


def downgrade(engine: Engine, line: Line, revision: str) -> None:
    """Back to an older revision, in one transaction as well."""
    from alembic import command  # noqa: PLC0415 - slow to import and seldom needed

    with migrating(engine) as connection:
        command.downgrade(alembic_config(line, connection), revision)
        set_triggers(connection, line.triggers)


def alembic_config(line: Line, connection: Connection | None = None) -> "Config":
    """Alembic's settings without a file of their own."""
    from alembic.config import Config  # noqa: PLC0415 - slow to import and seldom needed

    config = Config()
    config.set_main_option("script_location", _escaped(str(_HERE)))
    config.set_main_option("path_separator", "newline")
    config.set_main_option("version_locations", "\n".join(_escaped(str(f)) for f in line.folders))
    config.attributes["connection"] = connection
    return config


def _refuse_unknown(current: str | None, line: Line) -> None:
    from alembic.script import ScriptDirectory  # noqa: PLC0415 - slow to import and seldom needed

    known = {
        script.revision
        for script in ScriptDirectory.from_config(alembic_config(line)).walk_revisions()
    }
    if current is not None and current not in known:
        raise NewerStoreError


def _escaped(text_: str) -> str:
    return text_.replace("%", "%%")
