"""Files that wait to be made, made one after the other while nobody waits."""

from uuid import UUID

from desk.errors import FileDamagedError, ImageError
from desk.filing.binding import Binder


class FileMaker:
    """One for each running program; a file that cannot be made holds no other one up."""

    def __init__(self, binder: Binder) -> None:
        self._binder = binder
        self._failed: set[UUID] = set()

    def make_next(self) -> bool:
        """Makes the oldest one; whether there was one. Takes seconds a page.

        Raises ImageError, FileDamagedError once for each file that cannot be made, a store's error.
        """
        waiting = self._binder.next_unbound(self._failed)
        if waiting is None:
            return False
        try:
            self._binder.bind(waiting)
        except (ImageError, FileDamagedError):
            self._failed.add(waiting)
            raise
        return True
