"""A desk without a disk: rows in memory, a gate with one password, work that is done at once."""

from collections.abc import Callable, Collection, Iterator, Sequence
from concurrent.futures import Executor, Future
from contextlib import contextmanager
from dataclasses import dataclass, field
from datetime import datetime, timedelta
from types import SimpleNamespace
from typing import Any, cast
from uuid import UUID, uuid4

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QLineEdit, QPlainTextEdit, QPushButton, QVBoxLayout, QWidget

from desk.copies import CopyError, CopyState, CopyTrouble, Drill, Manifest, Progress
from desk.delivery.delivery import Round
from desk.delivery.proving import ProofRound
from desk.dossier.dossier import Agency
from desk.draft.checks import Field
from desk.draft.kept_draft import KeptDraft
from desk.errors import DeskError, WrongPasswordError
from desk.journal import Deed
from desk.office.accounts import Officer, Role
from desk.office.settings import Office, PortalSettings
from desk.outbox import Kind, State
from desk.outbox_groups import Group, Numbers, group_of
from desk.pages.slot import Bundle
from desk.pages.strip import Strip
from desk.ports import OutboxRow, PrintJob, QueueRow, Tally
from desk.proof import Word
from desk.scan_trial import ScanDoor
from desk.session import Session
from desk.time.working_time import VIETNAM
from ui.frame.pages import CentrePages
from ui.intake.correcting import Correcting
from ui.scanning.scan_desk import ScanDesk
from ui.sign_in.face import Face
from ui.wording.troubles import trouble

NOW = datetime(2026, 11, 23, 9, 42, tzinfo=VIETNAM)
NOBODY = Tally(0, 0, 0, 0, 0, 0, None)
OFFICERS = (
    Officer("nguyet", "Trần Thị Minh Nguyệt", "Công chức Tư pháp – Hộ tịch", Role.ADMINISTRATOR),
    Officer("thang", "Lê Văn Thắng", "Công chức Kinh tế – Đất đai", Role.OFFICER),
    Officer("hanh", "Phùng Thị Hạnh", "Lao động – Người có công và Xã hội", Role.OFFICER),
)
OFFICE = Office(
    agency=Agency("H42.37.12", "UBND xã Yên Khê Thượng"),
    superior="Ủy ban nhân dân tỉnh Mẫu",
    body="Ủy ban nhân dân xã Yên Khê Thượng",
    centre="Trung tâm Phục vụ hành chính công",
    place="Yên Khê Thượng",
    phone="0211 000 111",
    desk=3,
    printer="HP LaserJet Pro M404dn",
    portal=PortalSettings(address="https://portal.invalid"),
)


def queue_row(number: int = 1, owner: str = "Lường Thị Phượng", **other: Any) -> QueueRow:
    """A row of today's queue."""
    row: dict[str, Any] = {
        "dossier": uuid4(),
        "code": f"H42.37.12-261123-{3000 + number}",
        "received_at": NOW - timedelta(minutes=7 * number),
        "due_at": None,
        "owner": owner,
        "procedure": "Xác nhận tình trạng hôn nhân",
        "state": State.WAITING,
        "word": Word.NONE,
        "prints": 1,
    }
    return QueueRow(**(row | other))


def outbox_row(number: int = 1, owner: str = "Lò Thị Inh", **other: Any) -> OutboxRow:
    """A row of the outbox."""
    row: dict[str, Any] = {
        "entry": uuid4(),
        "dossier": uuid4(),
        "code": f"H42.37.12-261123-{3000 + number}",
        "owner": owner,
        "kind": Kind.SUBMIT_DOSSIER,
        "written_at": NOW - timedelta(minutes=7 * number),
        "due_at": NOW + timedelta(minutes=4),
        "attempts": 2,
        "state": State.WAITING,
        "last_word": "no_line",
        "word": Word.NONE,
    }
    return OutboxRow(**(row | other))


def print_job(number: int = 1, trouble: str = "out_of_paper") -> PrintJob:
    """A receipt that is not on paper yet."""
    code = f"H42.37.12-261123-{3000 + number}"
    return PrintJob(uuid4(), uuid4(), code, "Y Thuận Byă", NOW, trouble)


@dataclass
class Books:
    """What the frame reads of a register, in memory; a store too."""

    rows: tuple[QueueRow, ...] = ()
    entries: tuple[OutboxRow, ...] = ()
    jobs: tuple[PrintJob, ...] = ()
    counts: Tally = NOBODY
    forms: tuple[KeptDraft, ...] = ()
    deeds: list[Deed] = field(default_factory=list)
    known: dict[str, UUID] = field(default_factory=dict)

    @contextmanager
    def reading(self) -> Iterator["Books"]:
        yield self

    @contextmanager
    def writing(self) -> Iterator["Books"]:
        yield self

    def write(self, deed: Deed) -> None:
        self.deeds.append(deed)

    def unclaimed(self) -> tuple[UUID, ...]:
        return ()

    def unclaimed_counts(self) -> dict[UUID, int]:
        return {}

    def queue(self, _day: object) -> tuple[QueueRow, ...]:
        return self.rows

    def outbox_numbers(
        self, newest: int | None = None, _progress: object = None, of: UUID | None = None
    ) -> Numbers:
        found: dict[Group, list[int]] = {group: [] for group in Group}
        for number, row in enumerate(self.entries, 1):
            found[group_of(row.state, row.word, row.last_word)].append(number)
        here = next((at for at, row in enumerate(self.entries, 1) if row.dossier == of), None)
        cut = {group: some[:newest] for group, some in found.items()}
        return Numbers(cut, cut == found, here)

    def outbox_lines(self, numbers: Sequence[int]) -> tuple[OutboxRow | None, ...]:
        return tuple(self.entries[number - 1] if number else None for number in numbers)

    def tally(self) -> Tally:
        return self.counts

    def drafts(self) -> tuple[KeptDraft, ...]:
        return self.forms

    def fact(self, _key: str) -> None:
        return None

    def keep_fact(self, _key: str, _value: object) -> None:
        pass

    def find(self, words: str, limit: int = 50) -> tuple[QueueRow, ...]:
        return tuple(row for row in self.rows if words.casefold() in row.owner.casefold())

    def dossiers_of(self, _number: str, _limit: int) -> tuple[QueueRow, ...]:
        return ()

    def dossier_by_code(self, code: str) -> Any:
        return SimpleNamespace(id=self.known[code]) if code in self.known else None


@dataclass
class Rounds:
    """The portal's side: what each round will answer, and how often it was asked."""

    answers: list[tuple[Round, ProofRound]] = field(default_factory=list)
    due: int = 0
    all: int = 0

    def deliver(self) -> tuple[Round, ProofRound]:
        self.due += 1
        return self._next()

    def deliver_all(self) -> tuple[Round, ProofRound]:
        self.all += 1
        return self._next()

    def _next(self) -> tuple[Round, ProofRound]:
        return self.answers.pop(0) if self.answers else (Round(), ProofRound())


class NoCopies:
    """A desk without a place for copies."""

    def state(self) -> CopyState:
        return CopyState("", 60, False, None, None)

    def copy(self, told: Progress) -> Manifest:
        raise CopyError(CopyTrouble.NO_PLACE)

    def drill(self, told: Progress) -> Drill:
        raise CopyError(CopyTrouble.NO_PLACE)


def fake_session(
    books: Books | None = None,
    rounds: Rounds | None = None,
    office: Office = OFFICE,
    next_code: str = "H42.37.12-261123-3007",
) -> Session:
    """A signed-in session over rows in memory."""
    books, rounds = books or Books(), rounds or Rounds()
    return Session(
        officer=OFFICERS[0],
        office=office,
        catalogue=cast("Any", None),
        calendar=cast("Any", None),
        store=cast("Any", books),
        intake=cast("Any", SimpleNamespace(next_code=lambda: next_code, stopped=lambda: None)),
        press=cast("Any", SimpleNamespace(waiting=lambda: books.jobs, trouble=lambda _: None)),
        clock=lambda: NOW,
        deliver=rounds.deliver,
        deliver_all=rounds.deliver_all,
        office_changed=False,
        close=lambda: None,
        copier=NoCopies(),
        filing=cast("Any", SimpleNamespace(strip=lambda _: Strip(()))),
        scan=ScanDoor(cast("Any", None), cast("Any", None)),
        work_next=lambda: False,
    )


class FakeGate:
    """One password for all; `troubles` are raised first, one a try."""

    def __init__(self, *troubles: DeskError, password: str = "Mật khẩu đúng 1") -> None:
        self.troubles = list(troubles)
        self.password = password
        self.tried: list[tuple[str, str]] = []

    def office(self) -> Office:
        return OFFICE

    def face(self) -> Face:
        return Face(OFFICE.agency.name, OFFICE.centre, OFFICE.desk)

    def told(self, error: DeskError) -> str:
        return trouble(error)

    def officers(self) -> tuple[Officer, ...]:
        return OFFICERS

    def sign_in(self, login: str, password: str) -> Session:
        self.tried.append((login, password))
        if self.troubles:
            raise self.troubles.pop(0)
        if password != self.password:
            raise WrongPasswordError
        return fake_session()


class ManualExecutor(Executor):
    """Work waits until it is told to run; `at_once` runs it straight away."""

    def __init__(self, at_once: bool = True) -> None:
        self.at_once = at_once
        self.waiting: list[Callable[[], None]] = []

    def submit(self, fn: Callable[..., Any], /, *args: Any, **kwargs: Any) -> Future[Any]:
        future: Future[Any] = Future()

        def run() -> None:
            try:
                future.set_result(fn(*args, **kwargs))
            except Exception as error:  # noqa: BLE001 - as the real executor does
                future.set_exception(error)

        if self.at_once:
            run()
        else:
            self.waiting.append(run)
        return future

    def run_all(self) -> None:
        while self.waiting:
            self.waiting.pop(0)()


BUNDLE = UUID(int=4)


class IntakeStandIn(QWidget):
    """A centre page that notes what it was told to do; fields of all kinds to scan into."""

    saved = Signal(object)
    next_person = Signal()
    message = Signal(str)
    drafts_changed = Signal()
    papers_changed = Signal()
    correction_wanted = Signal(object)

    def __init__(self) -> None:
        super().__init__()
        self.told: list[str] = []
        self.drafts: list[KeptDraft] = []
        self.cards: list[str] = []
        self.shown: list[UUID] = []
        self.typed = False
        self.followed: tuple[QueueRow, ...] = ()
        self.line, self.text = QLineEdit(), QPlainTextEdit()
        self.button = QPushButton("Lưu")
        self.button.clicked.connect(lambda: self.told.append("clicked"))
        column = QVBoxLayout(self)
        for widget in (self.line, self.text, self.button):
            column.addWidget(widget)

    def can_leave(self) -> bool:
        return not self.typed

    def is_typing(self) -> bool:
        return self.typed

    def hold(self, then: Callable[[], object], failed: object = None) -> None:
        then()

    def open_draft(self, draft: KeptDraft) -> None:
        self.drafts.append(draft)

    def give_up(self, draft: KeptDraft) -> None:
        self.drafts.remove(draft)

    def offer_leftover(self, drafts: tuple[KeptDraft, ...]) -> None:
        self.drafts.extend(drafts)

    def begin_correction(self, correcting: Correcting) -> None:
        self.told.append(correcting.code)

    def focus_field(self, field: Field) -> None:
        self.told.append(field.value)

    def take_card(self, text: str) -> None:
        self.cards.append(text)

    def after_scan(self) -> None: ...

    def show_dossier(self, dossier: UUID) -> None:
        self.shown.append(dossier)

    def follow(self, rows: tuple[QueueRow, ...]) -> None:
        self.followed = rows

    def bundle(self) -> Bundle:
        return Bundle(BUNDLE, ())

    def note_arrived(self, form: UUID) -> None: ...
    def note_scanned(self, form: UUID, pages: int) -> None: ...
    def tick_scanned(self, names: Collection[str]) -> None:
        self.told.extend(names)


def _noted(name: str) -> Callable[[IntakeStandIn], None]:
    return lambda page: page.told.append(name)


for _name in (
    "new_dossier",
    "one_more",
    "submit",
    "preview",
    "reprint",
    "show_why",
    "back",
    "focus_papers",
    "focus_fees",
    "next_problem",
    "previous_problem",
    "park",
    "undo",
    "redo",
    "tell_saved",
):
    setattr(IntakeStandIn, _name, _noted(_name))


class SparePrinter:
    """Takes every sheet."""

    def print_pdf(self, pdf: bytes, job: str) -> None:
        pass


def noting_dossiers(window: Any) -> Any:
    """The window, its dossier page only noting what it was asked to show."""
    window.dossier.show_dossier = window.intake.shown.append
    return window


def stand_in_pages(make: Callable[..., Any] | None = None) -> CentrePages:
    """An intake page of the test's own, no pages about the office."""
    return CentrePages(
        make or (lambda _session, _work: IntakeStandIn()),
        SparePrinter(),
        lambda _work: (),
        stand_in_scan,
    )


def stand_in_scan(session: Session, work: Any) -> ScanDesk:
    """Scanning without a scanner."""
    return ScanDesk(session.filing, cast("Any", None), cast("Any", None), (), work)
