"""What a locked desk keeps of the form that was on screen, so that it comes back as it was."""

from dataclasses import dataclass
from uuid import UUID

from desk.draft.kept_draft import KeptDraft


@dataclass(frozen=True, slots=True)
class Held:
    """`form`: the key of the form on screen; `typed`: whether anything stood on it. `unsaved`:
    forms the store could not take, the only ones that are in memory. `received`: the dossier whose
    saving ended behind the lock. `officer`: whose, a login.
    """

    officer: str
    form: UUID | None = None
    typed: bool = False
    unsaved: tuple[KeptDraft, ...] = ()
    received: UUID | None = None
