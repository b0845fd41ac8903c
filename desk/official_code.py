"""The official code for a dossier that was received under a temporary one (chờ cấp mã)."""

from dataclasses import dataclass, replace
from enum import StrEnum

from desk.canonical import canonical_json
from desk.dossier.dossier import Dossier
from desk.errors import DeskError, UnknownDossierError
from desk.filing.uploads import rename_files
from desk.journal import Act, Deed
from desk.numbering import is_code, issued_on
from desk.ports import Clock, Store


class CodeFault(StrEnum):
    """Why a code cannot be the dossier's."""

    MALFORMED = "malformed"
    OTHER_AGENCY = "other_agency"
    OTHER_DAY = "other_day"
    TAKEN = "taken"
    ALREADY_OFFICIAL = "already_official"
    VOID = "void"


class CodeRefusedError(DeskError):
    """The code was not given; nothing was changed. `fault` says why."""

    def __init__(self, fault: CodeFault) -> None:
        super().__init__(fault.value)
        self.fault = fault


@dataclass(frozen=True, slots=True)
class OfficialCode:
    """Giving codes, as one signed-in officer; both codes open the dossier ever after."""

    store: Store
    clock: Clock
    officer: str
    desk: str

    def give(self, temporary: str, official: str) -> Dossier:
        """Its entries go out from now on; the receipt in the citizen's hand stays as it is.

        Raises UnknownDossierError, CodeRefusedError, a store's error.
        """
        with self.store.writing() as books:
            dossier = books.dossier_by_code(temporary)
            if dossier is None:
                raise UnknownDossierError
            fault = CodeFault.VOID if books.annulment(dossier.id) else _fault(dossier, official)
            if fault is None and books.dossier_by_code(official):
                fault = CodeFault.TAKEN
            if fault:
                raise CodeRefusedError(fault)
            numbered = replace(dossier, code=official, temporary=False)
            now = self.clock()
            books.renumber(numbered, now)
            rename_files(books, dossier.id, dossier.code, official)
            told = canonical_json({"from": dossier.code, "to": official})
            books.write(Deed(now, self.officer, self.desk, Act.NUMBERING, dossier.id, told))
        return numbered


def _fault(dossier: Dossier, official: str) -> CodeFault | None:
    """The day is the temporary number's: a replacement gets its number later than its citizen
    handed in.
    """
    if not dossier.temporary:
        return CodeFault.ALREADY_OFFICIAL
    if not is_code(official):
        return CodeFault.MALFORMED
    if not official.startswith(dossier.agencies.coding.code + "-"):
        return CodeFault.OTHER_AGENCY
    if issued_on(official) != issued_on(dossier.code):
        return CodeFault.OTHER_DAY
    return None
