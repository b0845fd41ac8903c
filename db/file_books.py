"""Files of the vault and prints still to be made."""

from datetime import datetime
from uuid import UUID

from sqlalchemy import delete, exists, insert, literal, or_, outerjoin, select, union, update

from db.book import Book
from db.dossier_rows import DossierRow, PrintJobRow, ReceiptRow, StoredFileRow
from db.page_rows import AttachmentRow, PageRow
from desk.errors import UnknownDossierError
from desk.ports import FileUse, FileUseKind, PrintJob, StoredFile

_KEPT = PageRow.thinned.is_(False)


class FileBook(Book):
    """What lies in the vault, and what the printer owes."""

    def add_file(self, file: StoredFile, dossier: UUID, kind: str, at: datetime) -> None:
        """The same file for the same use a second time changes nothing."""
        if self._session.get(StoredFileRow, (file.name, dossier, kind)) is None:
            self._session.execute(
                insert(StoredFileRow).values(
                    name=file.name,
                    dossier=dossier,
                    kind=kind,
                    sha256=file.sha256,
                    size=file.size,
                    at=at,
                )
            )

    def files(self) -> tuple[StoredFile, ...]:
        """Each file once, by name: prints, scanned pages as far as their images are kept, and what
        was made of them.
        """
        kept = select(StoredFileRow.name, StoredFileRow.sha256, StoredFileRow.size)
        scanned = select(PageRow.file, PageRow.sha256, PageRow.size).where(_KEPT)
        made = select(AttachmentRow.file, AttachmentRow.sha256, AttachmentRow.size)
        every = union(kept, scanned, made.where(AttachmentRow.bound.is_(True)))
        rows = self._session.execute(every)
        return tuple(sorted((StoredFile(*row) for row in rows), key=lambda file: file.name))

    def file_uses(self, name: str) -> tuple[FileUse, ...]:
        """Every dossier, by code, that needs that file, and as what; pages of a form have none."""
        kept = select(DossierRow.code, literal(FileUseKind.RECEIPT.value)).join(
            StoredFileRow, StoredFileRow.dossier == DossierRow.id
        )
        scanned = select(DossierRow.code, literal(FileUseKind.PAGE.value)).select_from(
            outerjoin(PageRow, DossierRow, PageRow.bundle == DossierRow.id)
        )
        made = select(DossierRow.code, literal(FileUseKind.PAPER.value)).join(
            AttachmentRow, AttachmentRow.dossier == DossierRow.id
        )
        every = union(
            kept.where(StoredFileRow.name == name),
            scanned.where(PageRow.file == name, _KEPT),
            made.where(AttachmentRow.file == name, AttachmentRow.bound.is_(True)),
        )
        found = sorted((code or "", kind) for code, kind in self._session.execute(every))
        return tuple(FileUse(name, code, FileUseKind(kind)) for code, kind in found)

    def file_used(self, name: str) -> bool:
        """Whether anything still needs that file."""
        kept = exists().where(StoredFileRow.name == name)
        scanned = exists().where(PageRow.file == name, _KEPT)
        made = exists().where(AttachmentRow.file == name)
        return bool(self._session.scalar(select(or_(kept, scanned, made))))

    def ask_print(self, receipt: UUID, at: datetime) -> None:
        """Puts the receipt on the list; one already there stays where it is."""
        if self._session.get(PrintJobRow, receipt) is None:
            self._session.execute(
                insert(PrintJobRow).values(receipt=receipt, asked_at=at, trouble="")
            )

    def note_printed(self, receipt: UUID, at: datetime) -> int:
        """Takes the job off the list; how often the receipt has been printed now."""
        self._session.execute(delete(PrintJobRow).where(PrintJobRow.receipt == receipt))
        self._session.execute(
            update(ReceiptRow)
            .where(ReceiptRow.id == receipt)
            .values(prints=ReceiptRow.prints + 1, printed_at=at)
        )
        return self.prints(receipt)

    def prints(self, receipt: UUID) -> int:
        """How often the receipt has been printed."""
        found = self._session.scalar(select(ReceiptRow.prints).where(ReceiptRow.id == receipt))
        if found is None:
            raise UnknownDossierError
        return found

    def note_print_trouble(self, receipt: UUID, trouble: str) -> None:
        """Why the printer did not take it."""
        self._session.execute(
            update(PrintJobRow).where(PrintJobRow.receipt == receipt).values(trouble=trouble)
        )

    def print_jobs(self) -> tuple[PrintJob, ...]:
        """Oldest first."""
        chosen = (
            select(
                ReceiptRow.id,
                DossierRow.id,
                DossierRow.code,
                DossierRow.owner,
                PrintJobRow.asked_at,
                PrintJobRow.trouble,
            )
            .join_from(PrintJobRow, ReceiptRow, ReceiptRow.id == PrintJobRow.receipt)
            .join(DossierRow, DossierRow.id == ReceiptRow.dossier)
            .order_by(PrintJobRow.asked_at, ReceiptRow.number)
        )
        return tuple(PrintJob(*row) for row in self._session.execute(chosen))
