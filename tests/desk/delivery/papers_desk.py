"""A real counter with files to send, an upload server that follows a script, and a portal that
keeps what it was told.
"""

from collections.abc import Callable, Sequence
from dataclasses import dataclass, field, replace
from datetime import timedelta
from uuid import UUID

from desk.canonical import canonical_json
from desk.delivery.delivery import Round, deliver_round
from desk.delivery.lease import Lease
from desk.delivery.upload_notes import SLICE, StoreNotes
from desk.delivery.uploading import Files
from desk.dossier.dossier import Dossier
from desk.outbox import Accepted, Answer, Entry, Kind, State, TryLater
from desk.pages.attachment import Attachment, Upload
from desk.ports import OutboxRow
from tests.adapters.parcels import attached, paper
from tests.desk.counter import Counter
from tests.fakes import ScriptedPortal, calm, dossier, made_id, submit_entry

ADDRESS = "http://127.0.0.1:9/files"
STEP = timedelta(seconds=30)
CHUNKS = 10


@dataclass(slots=True)
class ScriptedServer:
    """Takes a file in ten chunks of half a minute each; says what the script says before a chunk.

    A callable in the script runs, as the world may change in mid-file.
    """

    notes: StoreNotes
    script: list[Answer | Callable[[], None] | None] = field(default_factory=list)
    sent: list[str] = field(default_factory=list)
    held: dict[str, bool | TryLater] = field(default_factory=dict)

    @property
    def address(self) -> str:
        return ADDRESS

    def send(self, content: bytes, attachment: Attachment) -> Answer:
        place = f"{ADDRESS}/{attachment.sha256[:32]}"
        known = self.notes.get(ADDRESS, attachment.sha256)
        upload = known or Upload(ADDRESS, attachment.sha256, len(content), place, 0)
        while upload.offset < upload.size:
            told = self.script.pop(0) if self.script else None
            if callable(told):
                told()
            elif told is not None:
                return told
            self.notes.lease.clock.pass_by(STEP)  # type: ignore[attr-defined]
            offset = min(upload.size, upload.offset + upload.size // CHUNKS + 1)
            done = self.notes.lease.clock() if offset == upload.size else None
            upload = replace(upload, offset=offset, done_at=done)
            self.sent.append(attachment.name)
            self.notes.keep(upload)
        return Accepted({"location": place})

    def holds(self, attachment: Attachment) -> bool | TryLater:
        return self.held.get(attachment.sha256, True)


@dataclass(slots=True)
class NamingPortal(ScriptedPortal):
    """Remembers which files it was told of."""

    named: list[tuple[Attachment, ...]] = field(default_factory=list)

    def submit(self, dossier: Dossier, files: Sequence[Attachment] = ()) -> Answer:
        self.named.append(tuple(files))
        return ScriptedPortal.submit(self, dossier, files)


@dataclass(slots=True)
class PapersDesk:
    """`bind` stands in for the making of files."""

    counter: Counter
    portal: NamingPortal = field(default_factory=NamingPortal)
    script: list[Answer | Callable[[], None] | None] = field(default_factory=list)
    sent: list[str] = field(default_factory=list)
    bind: Callable[[UUID], Attachment] | None = None
    most: int = 0

    def put(
        self, number: int, submit: bool = True, of: Dossier | None = None, **other: object
    ) -> Attachment:
        """A dossier with one file that waits, and its submission behind it."""
        content = paper(1000, number)
        kept = self.counter.vault.put(content)
        made = attached(content, number, **({"file": kept.name} | other))
        told = canonical_json({"attachment": made.id})
        at = self.counter.clock()
        entry = Entry(made_id("upload", number), made.dossier, Kind.UPLOAD_FILE, told, at, at)
        with self.counter.store.writing() as books:
            books.add_dossier(of or dossier(number))
            books.add_attachment(made)
            books.put_entry(entry)
            if submit:
                books.put_entry(submit_entry(dossier(number), at))
        return made

    def round(self, holder: str = "here") -> Round:
        """One round with the upload server."""
        clock = self.counter.clock
        notes = StoreNotes(self.counter.store, Lease(holder, clock), clock() + SLICE)
        server = ScriptedServer(notes, self.script, self.sent)
        files = Files(server, notes, self.counter.vault, self.bind or unexpected, self.most)
        return deliver_round(self.counter.store, self.portal, clock, calm, holder, files)

    def until_quiet(self) -> None:
        """Rounds until nothing moves."""
        while self.round().moved:
            pass

    def row(self, of: Attachment, kind: Kind = Kind.UPLOAD_FILE) -> OutboxRow:
        """Its line of the outbox."""
        with self.counter.store.reading() as books:
            rows = [one for one in books.outbox() if one.dossier == of.dossier]
        return next(one for one in rows if one.kind is kind)

    def state(self, of: Attachment, kind: Kind = Kind.UPLOAD_FILE) -> State:
        return self.row(of, kind).state

    def now(self, of: Attachment) -> Attachment:
        """As it stands now."""
        with self.counter.store.reading() as books:
            found = books.attachment(of.id)
        assert found is not None
        return found

    def change(self, of: Attachment, **other: object) -> None:
        with self.counter.store.writing() as books:
            books.keep_attachment(replace(of, **other))  # type: ignore[arg-type]


def unexpected(_: UUID) -> Attachment:
    raise AssertionError("every file is bound")
