"""What the officers' pages need behind them; the wiring keeps these promises."""

from typing import Protocol

from desk.office.accounts import Officer


class Keeper(Protocol):
    """Who may sign in, as one signed-in officer; `own` is that officer's password, typed once more.

    Each raises a DeskError whose sentence is shown; nothing was changed then.
    """

    @property
    def me(self) -> str: ...
    def officers(self) -> tuple[Officer, ...]: ...
    def add(self, own: str, officer: Officer, password: str) -> None: ...
    def disable(self, own: str, login: str) -> None: ...
    def change(self, own: str, officer: Officer) -> None: ...
    def set_password(self, own: str, login: str, password: str) -> None: ...
    def change_password(self, own: str, password: str) -> None: ...


class RecoveryDesk(Protocol):
    """The way back in before anyone is signed in."""

    def officers(self) -> tuple[Officer, ...]: ...
    def recover(self, key: str, login: str, password: str) -> None:
        """Sets a new password. Raises WrongRecoveryKeyError, TooManyTriesError and others."""
