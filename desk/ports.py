"""What the desk asks of the world; whoever has these methods may plug in."""

from collections.abc import Callable, Iterator, Sequence
from contextlib import AbstractContextManager
from dataclasses import dataclass
from datetime import date, datetime
from typing import Protocol, TypeAlias
from uuid import UUID

from desk.canonical import Json
from desk.catalogue.procedure import Procedure
from desk.dossier.annulment import Annulment
from desk.dossier.dossier import Dossier, Step
from desk.dossier.receipt import Receipt
from desk.draft.kept_draft import KeptDraft
from desk.guard import Standing
from desk.journal import Deed, JournalEntry, JournalFault
from desk.listing import Listing, Progress
from desk.office.accounts import Officer
from desk.office.settings import Office
from desk.outbox import Answer, Entry, Kind, State, TryLater
from desk.pages.attachment import Attachment, Reuse, Upload
from desk.pages.page import Look, Page
from desk.proof import Lookup, Proof, Word
from desk.scanner.device import ArrivedPage, Capabilities, Device, ScanOrder
from desk.time.working_time import WorkCalendar

Clock: TypeAlias = Callable[[], datetime]


@dataclass(frozen=True, slots=True)
class StoredFile:
    """A file in the vault: its name there, the SHA-256 (hex) of its content, its bytes."""

    name: str
    sha256: str
    size: int


@dataclass(frozen=True, slots=True)
class QueueRow:
    """One line of the queue."""

    dossier: UUID
    code: str
    received_at: datetime
    due_at: datetime | None
    owner: str
    procedure: str
    state: State
    word: Word
    prints: int
    annulled: bool = False
    id_tail: str = ""
    """The last four digits of the ID number; whoever sees a list needs no more."""


@dataclass(frozen=True, slots=True)
class OutboxRow:
    """One line of the outbox list; `annulled`: its dossier is void."""

    entry: UUID
    dossier: UUID
    code: str
    owner: str
    kind: Kind
    written_at: datetime
    due_at: datetime
    attempts: int
    state: State
    last_word: str
    word: Word
    annulled: bool = False


@dataclass(frozen=True, slots=True)
class Tally:
    """Dossiers for the status bar; `proven_at` is the time of the last look-up that matched.

    `delivered` are those the portal has: all that are not compared yet or differ, and those found
    right on the day of the last look-up that found one; so are `matching` and `present`.
    """

    waiting: int
    refused: int
    delivered: int
    matching: int
    present: int
    differing: int
    proven_at: datetime | None


@dataclass(frozen=True, slots=True)
class PrintJob:
    """A receipt that still has to be printed."""

    receipt: UUID
    dossier: UUID
    code: str
    owner: str
    asked_at: datetime
    trouble: str


class Books(Protocol):
    """One transaction's view of the register: readers see one moment, writers all or nothing."""

    # dossiers and receipts
    def add_dossier(self, dossier: Dossier) -> None: ...
    def add_receipt(self, receipt: Receipt) -> None: ...
    def dossier(self, dossier: UUID) -> Dossier | None: ...
    def dossier_by_code(self, code: str) -> Dossier | None: ...
    def receipt_of(self, dossier: UUID) -> Receipt | None: ...
    def dossier_by_key(self, key: UUID) -> Dossier | None:
        """The dossier that the draft of that key became: a second F9 finds it."""

    def renumber(self, dossier: Dossier, now: datetime) -> None:
        """Keeps the dossier under its official code; what awaited the code is due now."""

    def remember_key(self, key: UUID, dossier: UUID) -> None: ...
    def open_dossiers_of(self, id_number: str, procedure: str) -> tuple[QueueRow, ...]: ...
    def queue(self, day: date) -> tuple[QueueRow, ...]: ...
    def line_of(self, dossier: UUID) -> QueueRow | None:
        """The dossier's own line of the queue."""

    def dossiers_of(self, id_number: str, limit: int = 50) -> tuple[QueueRow, ...]: ...
    def find(self, words: str, limit: int = 50) -> tuple[QueueRow, ...]: ...
    def hits(self, words: str, limit: int = 50) -> Sequence[int]:
        """Numbers of what `find` finds, for `lines` to read."""

    def count_dossiers(self) -> int: ...
    def latest_of(self, id_number: str) -> Dossier | None:
        """The newest dossier of that citizen or organisation; None for an empty number."""

    # lists of any length
    def listed(
        self, listing: Listing, today: date, progress: Progress | None = None
    ) -> Sequence[int]:
        """The numbers of all rows in their order, kept small; `lines` reads some of them.

        Raises ListingStoppedError when `progress` was told to stop.
        """

    def lines(self, numbers: Sequence[int]) -> tuple[QueueRow, ...]:
        """The rows of these numbers, in the order asked for; what is gone is left out."""

    def outbox_positions(self) -> Sequence[int]:
        """Places of all messages, newest first; `outbox_lines` reads some of them."""

    def outbox_lines(self, positions: Sequence[int]) -> tuple[OutboxRow, ...]: ...

    # what was wrong
    def annul(self, annulment: Annulment) -> None:
        """Of one dossier once; look at `annulment` first."""

    def annulment(self, dossier: UUID) -> Annulment | None: ...
    def replaced(self, dossier: UUID) -> UUID | None:
        """The dossier in whose place this one stands."""

    def amend(self, dossier: Dossier) -> None:
        """Keeps other values under the same id and code; the journal tells the old ones."""

    def requeue(self, dossier: UUID, now: datetime) -> None:
        """What the portal refused of it waits again, due now."""

    def withdraw(self, dossier: UUID, now: datetime) -> None:
        """What was not told of it yet never will be."""

    def last_print(self, dossier: UUID) -> datetime | None:
        """When one of its receipts last came out of the printer."""

    def drop_prints(self, dossier: UUID) -> None:
        """Its receipts are no longer on the list of what must be printed."""

    # drafts
    def keep_draft(self, draft: KeptDraft) -> None: ...
    def drafts(self) -> tuple[KeptDraft, ...]: ...
    def draft(self, key: UUID) -> KeptDraft | None: ...
    def drop_draft(self, key: UUID) -> None: ...

    # numbers
    def last_number(self, series: str, day: date) -> int: ...
    def note_number(self, series: str, day: date, number: int) -> None: ...
    def standing(self) -> Standing: ...
    def mac_at(self, number: int) -> str | None: ...
    def bind_machine(self, machine: str) -> None: ...

    # journal
    def write(self, deed: Deed) -> JournalEntry: ...
    def next_journal_number(self) -> int: ...
    def journal(self, dossier: UUID | None = None) -> Iterator[JournalEntry]: ...
    def check_journal(self) -> tuple[JournalFault, ...]: ...

    # outbox and proof
    def put_entry(self, entry: Entry) -> None: ...
    def note_entry(self, entry: Entry) -> None: ...
    def due_entries(self, now: datetime, limit: int) -> tuple[Entry, ...]:
        """Waiting and due, oldest first, none behind an undelivered one of its dossier."""

    def entries_of(self, dossier: UUID) -> tuple[Entry, ...]:
        """All that is or was to be told of it, oldest first."""

    def hurry(self, now: datetime) -> None:
        """Makes every waiting entry due now: an officer asked, or the line is back."""

    def outbox(self, limit: int = 500) -> tuple[OutboxRow, ...]: ...
    def tally(self) -> Tally: ...
    def note_sent(self, dossier: UUID, fields: dict[str, Json]) -> None: ...
    def sent(self, dossier: UUID) -> dict[str, Json] | None: ...
    def note_proof(self, proof: Proof) -> None: ...
    def to_prove(self, limit: int) -> tuple[UUID, ...]:
        """Delivered dossiers whose proof is not yet as good as it can be, oldest look-up first."""

    def take_lease(self, name: str, holder: str, now: datetime, until: datetime) -> bool: ...
    def drop_lease(self, name: str, holder: str) -> None: ...

    # files and prints
    def add_file(self, file: StoredFile, dossier: UUID, kind: str, at: datetime) -> None: ...
    def files(self) -> tuple[StoredFile, ...]: ...
    def file_used(self, name: str) -> bool:
        """Whether any dossier, page or attachment still needs that file of the vault."""

    def ask_print(self, receipt: UUID, at: datetime) -> None: ...
    def note_printed(self, receipt: UUID, at: datetime) -> int:
        """Takes the job off the list and returns how often the receipt has been printed now."""

    def prints(self, receipt: UUID) -> int:
        """How often the receipt has been printed."""

    def note_print_trouble(self, receipt: UUID, trouble: str) -> None: ...
    def print_jobs(self) -> tuple[PrintJob, ...]: ...

    # scanned pages and the files made of them
    def next_page_number(self, bundle: UUID) -> int: ...
    def add_page(self, page: Page, file: StoredFile) -> None: ...
    def keep_pages(self, pages: Sequence[Page]) -> None:
        """What was decided about them now; their image, number and time never change."""

    def pages(self, bundle: UUID) -> tuple[Page, ...]:
        """All of them, whatever their standing, by place."""

    def page(self, page: UUID) -> Page | None: ...
    def move_pages(self, bundle: UUID, to: UUID) -> None:
        """A draft became a dossier: its pages go with it."""

    def send_pages(self, pages: Sequence[UUID], to: UUID) -> None:
        """These go behind what lies there, whatever bundle they lie in; one that has just come
        from there gets its number back. The number it leaves is given to no other page.
        """

    def to_thin(self, before: datetime, limit: int, *, proven: bool) -> tuple[UUID, ...]:
        """Dossiers with filed pages that arrived before then and still have their images, oldest
        first: all files made, and if `proven` all told and found right at the portal.
        """

    def thin_pages(self, pages: Sequence[UUID]) -> None:
        """Their images are no longer needed."""

    def left_images(self, limit: int) -> tuple[str, ...]:
        """Names of images of thinned pages that may still lie in the vault."""

    def note_cleared(self, file: str) -> None:
        """That image is no longer in the vault, or somebody else needs it."""

    def unlooked(self, limit: int) -> tuple[Page, ...]:
        """Pages the darkroom has not looked at yet, oldest first."""

    def add_attachment(self, attachment: Attachment) -> None: ...
    def keep_attachment(self, attachment: Attachment) -> None: ...
    def attachment(self, attachment: UUID) -> Attachment | None: ...
    def attachments(self, dossier: UUID) -> tuple[Attachment, ...]:
        """In the order they were made, superseded ones too."""

    def unbound(self, limit: int) -> tuple[Attachment, ...]:
        """Attachments whose file is still to be made, oldest first."""

    def held_papers(self, id_number: str, limit: int = 50) -> tuple[Attachment, ...]:
        """Bound files in use of that citizen's dossiers that are not void, newest first."""

    def keep_reuse(self, reuse: Reuse) -> None: ...
    def reuses(self, bundle: UUID) -> tuple[Reuse, ...]:
        """Held files that papers of that form are to have, by paper."""

    def drop_reuses(self, bundle: UUID) -> None: ...

    def upload(self, server: str, sha256: str) -> Upload | None: ...
    def keep_upload(self, upload: Upload) -> None: ...

    # facts kept from the portal, and secrets
    def fact(self, key: str) -> Json: ...
    def keep_fact(self, key: str, value: Json) -> None: ...
    def secret(self, key: str) -> str | None: ...
    def keep_secret(self, key: str, value: str) -> None: ...


class Store(Protocol):
    """The encrypted register (desk.db). Raises the store's errors of desk.errors."""

    def reading(self) -> AbstractContextManager[Books]: ...
    def writing(self) -> AbstractContextManager[Books]: ...


class OfficeBook(Protocol):
    """office.db: what is no secret. The store keeps the `digest` it last agreed to."""

    def office(self) -> Office | None: ...
    def keep_office(self, office: Office) -> None: ...
    def procedures(self) -> tuple[Procedure, ...]: ...
    def add_procedures(self, procedures: Sequence[Procedure]) -> None: ...
    def calendar(self) -> WorkCalendar: ...
    def keep_calendar(self, calendar: WorkCalendar) -> None: ...
    def digest(self) -> str: ...


class Vault(Protocol):
    """Encrypted files, never overwritten."""

    def put(self, content: bytes) -> StoredFile: ...
    def get(self, name: str) -> bytes: ...
    def holds(self, name: str) -> bool: ...
    def remove(self, name: str) -> None:
        """For good; within the transaction that made sure that nothing needs it."""

    def names(self) -> tuple[str, ...]: ...


class KeySlots(Protocol):
    """The officers' slots under keys/; the master key is only ever in memory."""

    def officers(self) -> tuple[Officer, ...]: ...
    def create(self, officer: Officer, password: str, master: bytes) -> None: ...
    def unlock(self, login: str, password: str, now: datetime) -> bytes: ...


class WitnessBook(Protocol):
    """The guard's note outside the home."""

    def read(self, store_id: str) -> Standing | None: ...
    def note(self, standing: Standing) -> None: ...


class ScanRun(Protocol):
    """One job at a device: iterate it once, on a thread of its own."""

    def __iter__(self) -> Iterator[ArrivedPage]:
        """Each page the moment it is whole. Raises ScanError; what came before it is good."""

    def cancel(self) -> None:
        """From any thread: the device is told to stop, pages on the way may still come."""


class Scanner(Protocol):
    """All devices of this desk behind one face; no driver runs in this process."""

    def devices(self) -> tuple[Device, ...]:
        """What can be found now; takes seconds."""

    def capabilities(self, device: Device) -> Capabilities:
        """Raises ScanError."""

    def scan(self, order: ScanOrder) -> ScanRun:
        """Starts nothing before it is iterated."""


@dataclass(frozen=True, slots=True)
class Side:
    """One page as it goes into a file: the untouched image and what was decided about it."""

    content: bytes
    page: Page


Sheet: TypeAlias = tuple[Side, ...]
"""One page of a PDF: one side, or both sides of a card in true size below each other."""


@dataclass(frozen=True, slots=True)
class Bound:
    """A paper's PDF. `text`: it has a layer of recognised text."""

    pdf: bytes
    sheets: int
    text: bool


class Darkroom(Protocol):
    """What is done with images, off this process: they come from nobody to be trusted.

    Each raises ImageError (desk.errors): that is no image, or too large a one.
    """

    def look(self, content: bytes) -> Look: ...
    def picture(self, content: bytes, page: Page, longest: int) -> bytes:
        """A JPEG of the page as it will be filed, its longer side that many pixels."""

    def title(self, content: bytes, page: Page) -> str:
        """What the page calls itself in print; "" if unsure, or nothing here reads print."""

    def bind(self, sheets: Sequence[Sheet]) -> Bound: ...


class UploadServer(Protocol):
    """Where files go before the dossier that names them (tus 1.0)."""

    @property
    def address(self) -> str:
        """Whose locations these are."""

    def send(self, content: bytes, attachment: Attachment) -> Answer:
        """Goes on where the server stands. Accepted.fields: {"location": absolute URL}."""

    def holds(self, attachment: Attachment) -> bool | TryLater:
        """Whether the whole content with that SHA-256 is there."""


class Portal(Protocol):
    """A provincial portal; answers are types, never exceptions."""

    def submit(self, dossier: Dossier, files: Sequence[Attachment] = ()) -> Answer:
        """`files`: those the upload server confirmed, and the states of papers reused."""

    def report(self, dossier: Dossier, steps: Sequence[Step]) -> Answer: ...
    def look_up(self, code: str) -> Lookup | TryLater: ...
