"""The register as one transaction sees it."""

from collections.abc import Iterator, Mapping, Sequence
from datetime import date, datetime
from typing import Protocol
from uuid import UUID

from desk.canonical import Json
from desk.dossier.annulment import Annulment
from desk.dossier.dossier import Dossier
from desk.dossier.receipt import Receipt
from desk.draft.kept_draft import KeptDraft
from desk.guard import Standing
from desk.journal import Deed, JournalEntry, JournalFault
from desk.listing import Listing, Progress
from desk.outbox import Entry
from desk.outbox_groups import Numbers
from desk.pages.attachment import Attachment, Reuse, Upload
from desk.pages.page import Page
from desk.ports.rows import FileUse, OutboxRow, PrintJob, QueueRow, StoredFile, Tally
from desk.proof import Proof


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

    def outbox_numbers(
        self,
        newest: int | None = None,
        progress: Progress | None = None,
        of: UUID | None = None,
    ) -> Numbers:
        """One number for each dossier, and where dossier `of` stands now; with `newest` only that
        many of what the portal has, a word at a time. Raises ListingStoppedError.
        """

    def outbox_lines(self, numbers: Sequence[int]) -> tuple[OutboxRow | None, ...]:
        """The line of each number; None for what is gone."""

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
    def drafts(self) -> tuple[KeptDraft, ...]:
        """Newest first; one without a word whose pages have gone elsewhere is none any more."""

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
    def file_uses(self, name: str) -> tuple[FileUse, ...]:
        """Every dossier, by code, that needs that file of the vault, and as what."""

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

    def unclaimed(self) -> tuple[UUID, ...]:
        """Bundles with pages that are no dossier and have no draft."""

    def unclaimed_counts(self) -> Mapping[UUID, int]:
        """How many of their pages nobody has put away, where there are any."""

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
