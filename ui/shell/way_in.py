"""The way from the sign-in screen to an open desk; what is heavy is loaded behind it."""

from pathlib import Path
from typing import TYPE_CHECKING

from desk.errors import DeskError
from desk.office.accounts import Officer
from ui.sign_in.face import Face
from ui.wiring.door import Door

if TYPE_CHECKING:
    from desk.session import Session
    from ui.shell.counter import Counter
    from ui.wiring.world import World


class WayIn:
    """`sign_in` and `prepare` run on the store's thread, the rest on the window's."""

    def __init__(self, door: Door, world: "World | None" = None) -> None:
        self._door = door
        self._world = world
        self._counter: Counter | None = None

    @property
    def folder(self) -> Path:
        """Where the home lies."""
        return self._door.folder

    def face(self) -> Face:
        """What the screen shows of the office."""
        return self._door.face()

    def officers(self) -> tuple[Officer, ...]:
        """Who may sign in."""
        return self._door.officers()

    def prepare(self) -> None:
        """Imports what an open desk needs."""
        import ui.shell.counter  # noqa: F401, PLC0415 - heavy: while the password is typed
        from ui.wiring.home import warm_up  # noqa: PLC0415 - heavy as well

        warm_up()

    @property
    def counter(self) -> "Counter":
        """The open gate. Raises a store's error, NewerStoreError."""
        if self._counter is None:
            from ui.shell.counter import Counter  # noqa: PLC0415 - heavy, see prepare

            self._counter = Counter(self._door.folder, self._world)
        return self._counter

    def sign_in(self, login: str, password: str) -> "Session":
        """Raises WrongPasswordError, TooManyTriesError, a store's error."""
        return self.counter.enter(login, password)

    def told(self, error: DeskError) -> str:
        """The sentence for what went wrong; loaded by then."""
        from ui.wording.troubles import trouble  # noqa: PLC0415 - heavy, see prepare

        return trouble(error)

    def close(self) -> None:
        """Lets go of the home."""
        if self._counter is not None:
            self._counter.close()
