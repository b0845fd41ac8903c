"""Invented citizens and their dossiers, for the tests of the store."""

from dataclasses import dataclass, replace
from datetime import date, datetime, timedelta
from uuid import UUID, uuid4

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
from desk.dossier.dossier import Agencies, Agency, Collection, Dossier, FeeDue, HandedPaper
from desk.dossier.person import Owner, Person, Sex
from desk.dossier.receipt import Letterhead, PaperSize, Receipt, SkippedDay
from desk.journal import Act, Deed
from desk.outbox import Entry, Kind
from desk.pages.attachment import Attachment, Digital, Upload
from desk.pages.page import Page
from desk.ports import Books, StoredFile
from desk.time.working_time import VIETNAM

NOW = datetime(2026, 11, 3, 6, 30, tzinfo=VIETNAM)
OFFICE = Agency("H26.05.17", "UBND xã Suối Mơ")
JOB = UUID(int=7)
LIMIT = Limit(LimitUnit.WORKING_DAYS, 3)

BIRTH = Procedure(
    code="1.001193",
    name="Đăng ký khai sinh",
    field_name="Hộ tịch",
    valid_from=date(2026, 1, 1),
    source="QĐ 1 (bịa)",
    cases=(
        Case(
            "",
            (
                Paper("Giấy chứng sinh", originals=1, required=True),
                Paper("Giấy kết hôn", replaced_by=Replacement("CSDL hộ tịch", "Bộ Tư pháp")),
            ),
        ),
    ),
    terms=(Terms(Channel.DIRECT, LIMIT, (FeeLine("Lệ phí", FeeKind.FEE, 8000),)),),
)

CITIZEN = Person(
    "Nguyễn Thị Đào Mơ",
    id_number="001199012345",
    birth_date=date(1999, 2, 28),
    sex=Sex.FEMALE,
    address="Thôn Đồi Chè, xã Suối Mơ",
    phone="0912345678",
    issued_on=date(2022, 5, 4),
    old_id="012345678",
)


def dossier(number: int = 3001, owner: Owner = CITIZEN, at: datetime = NOW) -> Dossier:
    """A received birth registration."""
    return Dossier(
        id=uuid4(),
        code=f"H26.05.17-{at.astimezone(VIETNAM):%y%m%d}-{number:04}",
        temporary=False,
        procedure=BIRTH,
        case="",
        channel=Channel.DIRECT,
        owner=owner,
        submitter=Person("Trần Văn Ổi", id_number="001088054321"),
        delegation="Giấy ủy quyền",
        subject="Khai sinh cho con",
        papers=(HandedPaper("Giấy chứng sinh", originals=1),),
        sets=1,
        fees=(FeeDue("Lệ phí", FeeKind.FEE, 8000),),
        collection=Collection.DESK,
        limit=LIMIT,
        received_at=at,
        due_at=at + timedelta(days=3),
        own_due_at=None,
        agencies=Agencies(OFFICE, OFFICE, OFFICE),
        officer="Lê Thị Quầy",
        desk="1",
    )


def temporary_dossier(number: int = 1) -> Dossier:
    """The same with a number of this desk alone."""
    return replace(dossier(), code=f"T-3-261103-{number:04}", temporary=True)


def receipt(of: Dossier) -> Receipt:
    """What its paper says."""
    return Receipt(
        id=uuid4(),
        dossier=of.id,
        code=of.code,
        temporary=of.temporary,
        number="3001",
        letterhead=Letterhead("Huyện", "Xã Suối Mơ", "Suối Mơ", "TTPVHCC", "0", "", PaperSize.A5),
        owner_name=of.owner.name,
        owner_is_person=isinstance(of.owner, Person),
        owner_id=of.owner.id_number,
        address=of.owner.address,
        phone=of.owner.phone,
        email="",
        delegated=None,
        subject=of.subject,
        procedure_code=of.procedure.code,
        papers=of.papers,
        sets=1,
        limit=of.limit,
        received_at=of.received_at,
        due_at=of.due_at,
        own_due_at=None,
        skipped=(SkippedDay(date(2026, 11, 24), "Ngày Văn hóa Việt Nam"),),
        collection="Tại quầy",
        submitter="Trần Văn Ổi",
        officer=of.officer,
        desk=of.desk,
        journal_number=1,
    )


def entry(of: UUID, at: datetime = NOW, kind: Kind = Kind.SUBMIT_DOSSIER) -> Entry:
    """One thing to tell about the dossier."""
    return Entry(uuid4(), of, kind, "{}", at, at)


def page(bundle: UUID, number: int = 1, **other: object) -> Page:
    """A page as it arrived."""
    file = stored_file(number)
    made = Page(uuid4(), bundle, number, JOB, file.name, NOW, number)
    return replace(made, **other)  # type: ignore[arg-type]


def stored_file(number: int = 1) -> StoredFile:
    """What the vault says of an image."""
    return StoredFile(f"{number:064x}", f"{number + 1:064x}", 1000 + number)


def attachment(of: UUID, pages: tuple[UUID, ...] = (), **other: object) -> Attachment:
    """A paper's file, not made yet."""
    made = Attachment(
        uuid4(), of, "Giấy chứng sinh", "", Digital.DIGITISED, NOW, "tep-1.pdf", pages
    )
    return replace(made, **other)  # type: ignore[arg-type]


def scan(books: Books, dossier: UUID) -> None:
    """Keeps a page, the file made of it, and how far that has come."""
    scanned, file = page(dossier), stored_file()
    books.add_page(scanned, file)
    books.add_attachment(attachment(dossier, (scanned.id,)))
    books.keep_upload(Upload("https://tep.example", file.sha256, file.size, "", 1))


def deed(content: str = '{"x":1}', at: datetime = NOW, of: UUID | None = None) -> Deed:
    """Something an officer did."""
    return Deed(at, "quay", "1", Act.RECEIVE, of, content)


@dataclass(frozen=True, slots=True)
class Keys:
    """Where a store lies and what opens it."""

    database: bytes = bytes(range(32))
    journal: bytes = bytes(range(32, 64))


KEYS = Keys()
