"""What a scan desk has open, and whether its pages are on the screen."""

from dataclasses import dataclass
from uuid import UUID

from desk.pages.slot import Slot


@dataclass(frozen=True, slots=True)
class OpenBundle:
    """The pages of a form (`id`: its draft's key) or of a received dossier (its id).

    `code`: the dossier's, empty for a form; `owner`: how the citizen is spoken of (bà Tuyết).
    """

    id: UUID
    slots: tuple[Slot, ...]
    dossier: UUID | None = None
    code: str = ""
    owner: str = ""


@dataclass(slots=True)
class DeskState:
    """`dark`: the desk is locked; `loading`: the pages are still being read."""

    open: OpenBundle | None = None
    dark: bool = False
    loading: bool = False

    @property
    def bundle(self) -> UUID | None:
        """Whose pages are open."""
        return self.open.id if self.open else None

    @property
    def slots(self) -> tuple[Slot, ...]:
        """The lines its pages are filed under."""
        return self.open.slots if self.open else ()

    @property
    def code(self) -> str:
        """The open dossier's; empty for a form."""
        return self.open.code if self.open else ""

    @property
    def shown(self) -> bool:
        """Whether the pages on the screen are the ones in the store."""
        return not (self.dark or self.loading)

    def shows(self, bundle: UUID | None) -> bool:
        """Whether it is that bundle's pages that are on the screen."""
        return bundle == self.bundle and self.shown
