"""A counter that scans, and a darkroom that binds blank sheets into real PDFs."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass, field, replace
from io import BytesIO
from uuid import UUID

import pikepdf

from desk.errors import ImageError
from desk.filing.attaching import Destination
from desk.filing.binding import Binder
from desk.filing.file_maker import FileMaker
from desk.filing.filing import Filing
from desk.intake.correction import Correction
from desk.intake.drafts import Drafts
from desk.intake.intake import Received
from desk.journal import Act, JournalEntry
from desk.office.settings import PortalSettings
from desk.outbox import Entry
from desk.pages import edits
from desk.pages.history import Edit
from desk.pages.page import Look, Page, Tone
from desk.ports import Bound, Sheet
from desk.scanner.device import ArrivedPage
from tests.desk.counter import OFFICE, OFFICER, Counter

JOB = UUID(int=1)
UPLOADING = replace(OFFICE, portal=PortalSettings(files_address="https://tep.example/files"))
PAPER, COPIES = "Bản chính", "Bản chụp"
LOOK = Look(2480, 3508, 300, Tone.BLACK)
BLANK = replace(LOOK, blank=True)


def image(number: int) -> bytes:
    """An invented page; its first bytes are a JPEG's."""
    return b"\xff\xd8\xff" + f"trang {number}".encode()


@dataclass(slots=True)
class BlankDarkroom:
    """Sheets without a mark, in the order given; `meanwhile` is done once while it works."""

    bound: list[tuple[tuple[int, ...], ...]] = field(default_factory=list)
    meanwhile: Callable[[], object] | None = None

    def look(self, content: bytes) -> Look:
        if not content.startswith(b"\xff\xd8"):
            raise ImageError
        return LOOK

    def picture(self, content: bytes, page: Page, longest: int) -> bytes:
        return content

    def title(self, content: bytes, page: Page) -> str:
        return ""

    def bind(self, sheets: Sequence[Sheet], text: bool = True) -> Bound:
        self.bound.append(tuple(tuple(side.page.number for side in sheet) for sheet in sheets))
        if self.meanwhile:
            first, self.meanwhile = self.meanwhile, None
            first()
        made = pikepdf.new()
        for sheet in sheets:
            made.add_blank_page()
            for side in sheet:
                self.look(side.content)
        made.docinfo["/Producer"] = " ".join(str(self.bound[-1]))
        out = BytesIO()
        made.save(out, deterministic_id=True)
        return Bound(out.getvalue(), len(sheets), text=False)


def filing(counter: Counter) -> Filing:
    """The counter's scanned pages."""
    to = Destination.of(counter.office)
    return Filing(counter.store, counter.vault, counter.clock, OFFICER, "3", to)


def correction(counter: Counter) -> Correction:
    """The counter's corrections."""
    return Correction(counter.intake, counter.store, counter.clock, OFFICER, "3")


def scan(counter: Counter, bundle: UUID, *numbers: int, under: str = "") -> tuple[Page, ...]:
    """Pages of those contents arrive and are filed."""
    own = filing(counter)
    pages = tuple(own.arrived(bundle, JOB, ArrivedPage(image(one), 300)) for one in numbers)
    if under:
        file(counter, bundle, [page.id for page in pages], under)
    return pages


def drafts(counter: Counter) -> Drafts:
    """The officer's forms."""
    return Drafts(counter.store, counter.clock, OFFICER)


def scan_for_nobody(counter: Counter, bundle: UUID, *numbers: int) -> tuple[Page, ...]:
    """The form those pages were scanned for is given up."""
    pages = scan(counter, bundle, *numbers)
    drafts(counter).drop(bundle)
    return pages


def file(counter: Counter, bundle: UUID, ids: Sequence[UUID], under: str) -> None:
    """The officer files pages."""
    before = filing(counter).strip(bundle)
    filing(counter).keep(before, edits.file_under(before, ids, under), Edit.FILE)


def entries(counter: Counter, received: Received) -> tuple[Entry, ...]:
    """All that is to be told of the dossier."""
    with counter.store.reading() as books:
        return books.entries_of(received.dossier.id)


def kinds(counter: Counter, received: Received) -> list[tuple[str, str]]:
    """What is to be told of it and how that stands."""
    return [(one.kind.value, one.state.value) for one in entries(counter, received)]


def journal(counter: Counter, act: Act, dossier: UUID | None = None) -> list[JournalEntry]:
    """What was written down of that act."""
    with counter.store.reading() as books:
        return [entry for entry in books.journal(dossier) if entry.act == act.value]


def binder(counter: Counter, darkroom: BlankDarkroom) -> Binder:
    """What makes that counter's files."""
    return Binder(counter.store, counter.vault, darkroom, counter.clock)


def bound(counter: Counter) -> None:
    """All files are made."""
    maker = FileMaker(binder(counter, BlankDarkroom()))
    while maker.make_next():
        pass
