"""`demo`: a day in a minute: twenty invented citizens, no line, then the line, the proof."""

import socket
import tempfile
from argparse import Namespace
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass, replace
from pathlib import Path

from PySide6.QtCore import QCoreApplication

import resources
from desk.dossier.dossier import Agency, Dossier
from desk.dossier.receipt import PaperSize
from desk.office.accounts import Officer, Role
from desk.office.settings import Numbering, Office, PortalSettings
from desk.office.training import PASSWORD
from desk.proof import Word
from ui.commands.sandbox import known_procedures
from ui.commands.table import show, show_json, show_table
from ui.commands.unlocking import add_home
from ui.commands.usage import Commands
from ui.paper.pdf_folder import PdfFolder
from ui.wiring.home import HomeGate, OpenHome, create_home
from ui.wiring.portal_line import PORTAL_PASSWORD
from ui.wording import commands as wording

translate = QCoreApplication.translate

OFFICER = Officer(
    "nguyet", "Trần Thị Minh Nguyệt", "Công chức Tư pháp - Hộ tịch", Role.ADMINISTRATOR
)
OFFICE = Office(
    agency=Agency("H42.37.12", "Ủy ban nhân dân xã Yên Khê Thượng"),
    superior="UBND xã Yên Khê Thượng",
    body="Trung tâm Phục vụ hành chính công",
    centre="Trung tâm Phục vụ hành chính công xã Yên Khê Thượng",
    place="Yên Khê Thượng",
    phone="0229 3000 347",
    desk=3,
    numbering=Numbering(first=3001, width=999),
    paper=PaperSize.A4,
    training=True,
    portal=PortalSettings("http://127.0.0.1:8765", "quay", "H42.37.12", "VN:GOV:SANDBOX"),
)


@dataclass(frozen=True, slots=True)
class Row:
    """One line of the closing table."""

    code: str
    citizen: str
    procedure: str
    received: str
    due: str
    delivered: bool
    proven: str


def add(commands: Commands) -> None:
    """The command and its options."""
    parser = commands.add_parser(
        "demo",
        help=translate("Commands", "a trial day in a new folder: receive, print, deliver, prove"),
    )
    add_home(parser)
    parser.set_defaults(run=run)


def run(args: Namespace) -> int:
    """Exit 0 only if all twenty are khớp."""
    with _free_port() as dead:
        create_home(args.home, _with_portal(f"http://127.0.0.1:{dead}"), OFFICER, PASSWORD)
        home = _signed_in(args.home)
        dossiers = _receive_all(home)
        folder = _print_all(home, dossiers)
        home.session.deliver()
        home.session.close()
    _deliver_to_sandbox(args.home)
    home = _signed_in(args.home)
    home.keep_office(OFFICE)
    rows = _rows(home, dossiers)
    home.session.close()
    _tell(args.json, rows, folder)
    return 0 if all(row.proven == Word.MATCHING for row in rows) else 1


def _with_portal(address: str) -> Office:
    return replace(OFFICE, portal=replace(OFFICE.portal, address=address))


@contextmanager
def _free_port() -> Iterator[int]:
    """A port that nobody listens on: it is bound and never accepts, so no one else gets it."""
    with socket.socket() as held:
        held.bind(("127.0.0.1", 0))
        yield held.getsockname()[1]


def _signed_in(folder: Path) -> OpenHome:
    return HomeGate(folder).unlock(OFFICER.login, PASSWORD)


def _receive_all(home: OpenHome) -> tuple[Dossier, ...]:
    from ui.files.draft_file import draft_of, shapes

    session = home.session
    sample = resources.path("samples", "citizens.json").read_text(encoding="utf-8")
    drafts = [draft_of(one, session.catalogue, session.clock()) for one in shapes(sample)]
    return tuple(session.intake.receive(draft).dossier for draft in drafts)


def _print_all(home: OpenHome, dossiers: tuple[Dossier, ...]) -> Path:
    base = home.folder.resolve()
    folder = Path(tempfile.mkdtemp(prefix=f"{base.name}-giay-hen-", dir=base.parent))
    for dossier in dossiers:
        home.session.press.print_receipt(dossier.id, PdfFolder(folder))
    return folder


def _deliver_to_sandbox(folder: Path) -> None:
    from desk.sandbox.classic import PASSWORD as SECRET
    from desk.sandbox.server import Sandbox

    with (
        tempfile.TemporaryDirectory(prefix="sandbox-") as place,
        Sandbox(Path(place), procedures=known_procedures()) as sandbox,
    ):
        home = _signed_in(folder)
        home.keep_office(_with_portal(sandbox.address))
        with home.store.writing() as books:
            books.keep_secret(PORTAL_PASSWORD, SECRET)
        home.session.close()
        home = _signed_in(folder)
        home.session.deliver_all()
        home.session.close()


def _rows(home: OpenHome, dossiers: tuple[Dossier, ...]) -> tuple[Row, ...]:
    with home.store.reading() as books:
        queue = {row.dossier: row for row in books.queue(dossiers[0].received_at.date())}
    return tuple(
        Row(
            dossier.code,
            dossier.owner.name,
            dossier.procedure.code,
            dossier.received_at.isoformat(),
            dossier.due_at.isoformat() if dossier.due_at else "",
            queue[dossier.id].word in {Word.ANSWERED, Word.PRESENT, Word.MATCHING, Word.DIFFERENT},
            queue[dossier.id].word.value,
        )
        for dossier in dossiers
    )


def _tell(as_json: bool, rows: tuple[Row, ...], folder: Path) -> None:
    receipts = len(tuple(folder.glob("*.pdf")))
    delivered = sum(row.delivered for row in rows)
    proven = sum(row.proven == Word.MATCHING for row in rows)
    if as_json:
        counts = {"dossiers": len(rows), "receipts": receipts}
        counts |= {"delivered": delivered, "proven": proven}
        access = {"officer": OFFICER.login, "password": PASSWORD, "receipts_dir": str(folder)}
        show_json({**counts, **access, "rows": rows})
        return
    show_table(_head(), [_cells(row) for row in rows])
    show(wording.demo_sentence(len(rows), receipts, delivered, proven))
    show(translate("Commands", "Receipts (PDF): {folder}").format(folder=folder))
    show(
        translate("Commands", "Training data. Officer: {officer}, password: {password}").format(
            officer=OFFICER.login, password=PASSWORD
        )
    )


def _head() -> tuple[str, ...]:
    return (
        translate("Commands", "Code"),
        translate("Commands", "Citizen"),
        translate("Commands", "Procedure"),
        translate("Commands", "Received"),
        translate("Commands", "Due"),
        translate("Commands", "Delivered"),
        translate("Commands", "Proof"),
    )


def _cells(row: Row) -> tuple[str, ...]:
    return (
        row.code,
        row.citizen,
        row.procedure,
        wording.iso_moment(row.received),
        wording.iso_moment(row.due),
        "✓" if row.delivered else "–",
        wording.proof_word(Word(row.proven)),
    )
