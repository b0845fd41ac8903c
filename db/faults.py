"""Errors of the database in the desk's words; no value of a citizen travels with them."""

from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from sqlalchemy import Engine
from sqlalchemy.exc import DBAPIError
from sqlalchemy.exc import TimeoutError as PoolTimeoutError
from sqlalchemy.orm import Session

from db.engine import DRIVER_ERRORS, folder_of, trouble_of
from desk.errors import StoreBusyError


@contextmanager
def told_as_trouble(folder: Path | None = None) -> Iterator[None]:
    """Raises StoreBusyError, StoreFullError, StoreReadOnlyError or StoreDamagedError instead;
    `folder` is where the database lies.
    """
    try:
        yield
    except PoolTimeoutError:
        raise StoreBusyError from None
    except DBAPIError as error:
        trouble = trouble_of(error.orig, folder) if error.orig else None
        if trouble is None:
            raise
        raise trouble from None
    except DRIVER_ERRORS as error:
        trouble = trouble_of(error, folder)
        if trouble is None:
            raise
        raise trouble from None


@contextmanager
def transaction(engine: Engine) -> Iterator[Session]:
    """All of the block is committed, or nothing of it; BEGIN is said before the block starts."""
    with told_as_trouble(folder_of(engine)), Session(engine) as session, session.begin():
        session.connection()
        yield session
