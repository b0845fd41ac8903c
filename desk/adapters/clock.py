"""The clock on the wall of the desk."""

from datetime import datetime

from desk.time.working_time import VIETNAM


def now() -> datetime:
    """The time, aware, in Asia/Ho_Chi_Minh."""
    return datetime.now(VIETNAM)
