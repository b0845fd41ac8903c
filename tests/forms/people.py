"""Invented people, papers and offices for receipts."""

from dataclasses import replace
from datetime import date, datetime
from uuid import UUID

from desk.catalogue.procedure import Limit, LimitUnit
from desk.dossier.dossier import HandedPaper
from desk.dossier.receipt import DelegatedLines, Letterhead, PaperSize, Receipt, SkippedDay
from desk.time.working_time import VIETNAM

CODE = "H42.37.12-261123-3007"
LONG_CODE = "000.00.19.H26.05-261123-30071"
TEMPORARY_CODE = "T-3-261123-0014"

OFFICE = Letterhead(
    superior="UBND xã Yên Khê Thượng",
    body="Trung tâm Phục vụ hành chính công",
    place="Yên Khê Thượng",
    centre="Trung tâm Phục vụ hành chính công xã Yên Khê Thượng",
    phone="0229 3000 347",
    lookup_address="",
    paper=PaperSize.A4,
)

PAPERS = (
    HandedPaper("Giấy đề nghị đăng ký hộ kinh doanh", originals=1),
    HandedPaper(
        "Văn bản ủy quyền của các thành viên hộ gia đình cho một thành viên làm chủ hộ kinh doanh",
        certified=1,
    ),
    HandedPaper(
        "Hợp đồng thuê địa điểm kinh doanh, Giấy chứng nhận quyền sử dụng đất", photocopies=1
    ),
    HandedPaper("Thẻ căn cước của người đến nộp", originals=1, shown=True),
)

RECEIPT = Receipt(
    id=UUID(int=1),
    dossier=UUID(int=2),
    code=CODE,
    temporary=False,
    number="3007/TNHS-TTPVHCC",
    letterhead=OFFICE,
    owner_name="NGUYỄN THỊ ÁNH TUYẾT",
    owner_is_person=True,
    owner_id="037186009417",
    address="Thôn Đông Hậu, xã Yên Khê Thượng",
    phone="0912 000 347",
    email="anhtuyet.taphoa@thudientu.vn",
    delegated=None,
    subject="Đăng ký thành lập hộ kinh doanh",
    procedure_code="1.001612",
    papers=PAPERS,
    sets=1,
    limit=Limit(LimitUnit.WORKING_DAYS, 3),
    received_at=datetime(2026, 11, 23, 9, 43, tzinfo=VIETNAM),
    due_at=datetime(2026, 11, 27, 17, 0, tzinfo=VIETNAM),
    own_due_at=None,
    skipped=(SkippedDay(date(2026, 11, 24), "Ngày Văn hóa Việt Nam"),),
    collection="Trung tâm Phục vụ hành chính công xã",
    submitter="Nguyễn Thị Ánh Tuyết",
    officer="Trần Thị Minh Nguyệt",
    desk="3",
    journal_number=18204,
)

DELEGATED = DelegatedLines(
    name="Phạm Quốc Ẩn",
    address="Thôn Đồng Ỷ, xã Yên Khê Thượng",
    id_number="037079001234",
    phone="0912 000 111",
    email="quocan@thudientu.vn",
    document="Hợp đồng ủy quyền số 15/2026, chứng thực ngày 20/11/2026",
)


def on(paper: PaperSize, receipt: Receipt = RECEIPT) -> Receipt:
    """The same receipt on that paper."""
    return replace(receipt, letterhead=replace(receipt.letterhead, paper=paper))


def temporary(receipt: Receipt = RECEIPT) -> Receipt:
    """The same receipt with a temporary code."""
    return replace(receipt, code=TEMPORARY_CODE, temporary=True, number="TẠM 0014/Q3")


def organisation(receipt: Receipt = RECEIPT) -> Receipt:
    """A company that delegated, with a chained procedure."""
    return replace(
        receipt,
        owner_name="Công ty TNHH Một thành viên Thương mại & Dịch vụ Vĩnh Ỷ <Phú Thọ>",
        owner_is_person=False,
        owner_id="2600123456",
        delegated=DELEGATED,
        own_due_at=datetime(2026, 11, 25, 17, 0, tzinfo=VIETNAM),
    )


def with_papers(count: int, receipt: Receipt = RECEIPT) -> Receipt:
    """The same receipt with that many papers."""
    papers = tuple(
        HandedPaper(f"Giấy tờ thứ {number} chứng minh nguồn gốc thửa đất và tài sản", originals=1)
        for number in range(1, count + 1)
    )
    return replace(receipt, papers=papers)
