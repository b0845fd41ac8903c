"""A real counter for tests: encrypted register, vault and witness in one folder, invented citizens.

`python -m tests.desk.counter FOLDER KEY` opens it from another process and receives one draft.
"""

import sys
from dataclasses import dataclass, field, replace
from datetime import datetime
from pathlib import Path
from uuid import UUID, uuid5

from db.store import SqlStore, create_store, open_store
from desk.adapters.vault import FileVault
from desk.adapters.witness import FileWitnessBook
from desk.catalogue.catalogue import Catalogue
from desk.catalogue.procedure import (
    Case,
    Channel,
    FeeKind,
    FeeLine,
    Limit,
    LimitUnit,
    Paper,
    Procedure,
    Replacement,
    Terms,
)
from desk.dossier.dossier import Agency
from desk.dossier.person import Person, Sex
from desk.draft.draft import Draft, DraftFee, DraftPaper
from desk.intake.intake import Intake, Rules
from desk.journal import Act, Deed, Signer
from desk.numbering import Temporary
from desk.office.settings import Numbering, Office
from desk.settling import settle, testimony
from desk.time.working_time import STANDARD_WEEK, VIETNAM, WorkCalendar
from tests.db.sample import KEYS
from tests.fakes import SPACE, StoppedClock

NOW = datetime(2026, 11, 20, 8, 30, tzinfo=VIETNAM)
MACHINE = "machine-1"
OFFICER = "Lê Thị Quầy"
SIGNER = Signer("quay", OFFICER)
DATABASE = "desk.db"

COPY = Procedure(
    code="2.000815",
    name="Chứng thực bản sao từ bản chính (bịa)",
    field_name="Chứng thực",
    valid_from=NOW.date().replace(month=1, day=1),
    source="test",
    cases=(
        Case(
            "Thường",
            (
                Paper("Bản chính", originals=1, required=True),
                Paper("Bản chụp", photocopies=2),
                Paper("Giấy hộ khẩu", replaced_by=Replacement("CSDL dân cư", "Bộ Công an")),
            ),
        ),
    ),
    terms=(
        Terms(
            Channel.DIRECT,
            Limit(LimitUnit.WORKING_DAYS, 3),
            (FeeLine("Phí chứng thực", FeeKind.CHARGE, 2000, "trang"),),
        ),
    ),
)
OFFICE = Office(
    agency=Agency("H26.05.17", "UBND xã Suối Mơ"),
    superior="UBND TỈNH ĐỒI",
    body="UBND XÃ SUỐI MƠ",
    centre="Trung tâm Phục vụ hành chính công xã Suối Mơ",
    place="Suối Mơ",
    phone="0200 000 000",
    desk=3,
    numbering=Numbering(3001, 999, "2026-01-01"),
)
CITIZEN = Person(
    "Nguyễn Thị Đào Mơ",
    id_number="001199012345",
    birth_year=1999,
    sex=Sex.FEMALE,
    address="Thôn Đồi Chè, xã Suối Mơ",
    phone="0912345678",
)


def draft(**other: object) -> Draft:
    """A sound draft with a key of its own."""
    made = Draft(
        owner=CITIZEN,
        procedure=COPY.code,
        case="Thường",
        papers=(DraftPaper("Bản chính", True, originals=1),),
        fees=(DraftFee("Phí chứng thực", 4),),
    )
    return replace(made, **other)  # type: ignore[arg-type]


@dataclass(slots=True)
class Counter:
    """One desk in a folder; the clock stands until told otherwise."""

    folder: Path
    office: Office = OFFICE
    procedures: tuple[Procedure, ...] = (COPY,)
    machine: str = MACHINE
    clock: StoppedClock = field(default_factory=lambda: StoppedClock(NOW))
    witness_folder: Path | None = None
    store: SqlStore = field(init=False)

    def __post_init__(self) -> None:
        path = self.folder / DATABASE
        if path.exists():
            self.store = open_store(path, KEYS.database, KEYS.journal)
        else:
            self.store = create_store(
                path, KEYS.database, KEYS.journal, self.store_id, self.machine
            )

    @property
    def store_id(self) -> str:
        return str(uuid5(SPACE, str(self.folder)))

    @property
    def witness(self) -> FileWitnessBook:
        return FileWitnessBook(self.witness_folder or self.folder / "witness")

    @property
    def vault(self) -> FileVault:
        return FileVault(self.folder / "vault", bytes(32), bytes(32))

    @property
    def intake(self) -> Intake:
        calendar = WorkCalendar(STANDARD_WEEK)
        rules = Rules(self.office, Catalogue(self.procedures), calendar)
        return Intake(self.store, rules, self.witness, self.clock, SIGNER, self.machine)

    def written(self) -> tuple[int, int, int]:
        """How many dossiers, journal entries and outbox rows there are."""
        with self.store.reading() as books:
            entries = books.next_journal_number() - 1
            return books.count_dossiers(), entries, len(books.outbox())

    def settle(self, last: int) -> None:
        """An administrator's word."""
        series = (self.office.agency.code, Temporary(self.office.desk).series)
        with self.store.writing() as books:
            settle(books, self.witness, self.machine, self.clock(), series, last)
            books.write(Deed(self.clock(), OFFICER, "3", Act.NUMBERING, None, "{}"))
            standing = testimony(books)
        self.witness.note(standing)

    def copy_register(self) -> bytes:
        """The register's file as a backup would have it."""
        self.store.close()
        kept = (self.folder / DATABASE).read_bytes()
        self.store = open_store(self.folder / DATABASE, KEYS.database, KEYS.journal)
        return kept

    def restore(self, kept: bytes) -> None:
        """Puts the copy in the register's place."""
        self.store.close()
        for leftover in self.folder.glob(f"{DATABASE}-*"):
            leftover.unlink()
        (self.folder / DATABASE).write_bytes(kept)
        self.store = open_store(self.folder / DATABASE, KEYS.database, KEYS.journal)


if __name__ == "__main__":
    counter = Counter(Path(sys.argv[1]))
    code = counter.intake.receive(draft(key=UUID(sys.argv[2]))).dossier.code
    counter.store.close()
    sys.stdout.write(code)
