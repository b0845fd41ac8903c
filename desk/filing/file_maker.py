"""Files that wait to be made, made one after the other while nobody waits."""

from uuid import UUID

from desk.errors import FileDamagedError, ImageError
from desk.filing.binding import bind, next_unbound
from desk.ports import Clock, Darkroom, Store, Vault


class FileMaker:
    """One for each running program; a file that cannot be made holds no other one up. `text`: what
    is printed on the pages is read.
    """

    def __init__(
        self, store: Store, vault: Vault, darkroom: Darkroom, clock: Clock, text: bool = True
    ) -> None:
        self._store, self._vault = store, vault
        self._darkroom, self._clock, self._text = darkroom, clock, text
        self._failed: set[UUID] = set()

    def make_next(self) -> bool:
        """Makes the oldest one; whether there was one. Takes seconds a page.

        Raises ImageError, FileDamagedError once for each file that cannot be made, a store's error.
        """
        waiting = next_unbound(self._store, self._failed)
        if waiting is None:
            return False
        try:
            bind(self._store, self._vault, self._darkroom, self._clock, waiting, self._text)
        except (ImageError, FileDamagedError):
            self._failed.add(waiting)
            raise
        return True
