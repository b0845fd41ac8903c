"""Files made of scanned pages, and how far they have come at the upload server."""

from uuid import UUID

from sqlalchemy import delete, exists, select, update

from db.book import Book
from db.codec import attachment_from, dumped
from db.dossier_rows import AnnulmentRow, DossierRow
from db.page_rows import AttachmentRow, ReuseRow, UploadRow
from desk.pages.attachment import Attachment, Reuse, Upload


class AttachmentBook(Book):
    """One attachment is one paper's file; what takes its place is another one."""

    def add_attachment(self, attachment: Attachment) -> None:
        """One more, at the end."""
        self._add(AttachmentRow, id=attachment.id, **_values(attachment))

    def keep_attachment(self, attachment: Attachment) -> None:
        """As it stands now."""
        self._session.execute(
            update(AttachmentRow)
            .where(AttachmentRow.id == attachment.id)
            .values(**_values(attachment))
        )

    def attachment(self, attachment: UUID) -> Attachment | None:
        """The attachment of that id."""
        chosen = select(AttachmentRow.content).where(AttachmentRow.id == attachment)
        content = self._session.scalar(chosen)
        return None if content is None else attachment_from(content)

    def attachments(self, dossier: UUID) -> tuple[Attachment, ...]:
        """In the order they were made."""
        chosen = (
            select(AttachmentRow.content)
            .where(AttachmentRow.dossier == dossier)
            .order_by(AttachmentRow.position)
        )
        return tuple(map(attachment_from, self._session.scalars(chosen)))

    def unbound(self, limit: int) -> tuple[Attachment, ...]:
        """Oldest first."""
        chosen = (
            select(AttachmentRow.content)
            .where(AttachmentRow.bound.is_(False))
            .order_by(AttachmentRow.position)
            .limit(limit)
        )
        return tuple(map(attachment_from, self._session.scalars(chosen)))

    def held_papers(self, id_number: str, limit: int = 50) -> tuple[Attachment, ...]:
        """In use, of dossiers that are not void, newest first; none for an empty number."""
        if not id_number:
            return ()
        void = exists().where(AnnulmentRow.dossier == DossierRow.id)
        chosen = (
            select(AttachmentRow.content)
            .join(DossierRow, DossierRow.id == AttachmentRow.dossier)
            .where(DossierRow.id_number == id_number, ~void)
            .where(AttachmentRow.bound.is_(True), AttachmentRow.superseded.is_(False))
            .order_by(AttachmentRow.position.desc())
            .limit(limit)
        )
        return tuple(map(attachment_from, self._session.scalars(chosen)))

    def keep_reuse(self, reuse: Reuse) -> None:
        """The newest one of a paper counts."""
        row = ReuseRow(bundle=reuse.bundle, paper=reuse.paper, attachment=reuse.attachment)
        self._session.merge(row)
        self._session.flush()

    def reuses(self, bundle: UUID) -> tuple[Reuse, ...]:
        """By paper."""
        chosen = select(ReuseRow).where(ReuseRow.bundle == bundle).order_by(ReuseRow.paper)
        rows = self._session.scalars(chosen)
        return tuple(Reuse(row.bundle, row.paper, row.attachment) for row in rows)

    def drop_reuses(self, bundle: UUID) -> None:
        """They have become attachments, or never will."""
        self._session.execute(delete(ReuseRow).where(ReuseRow.bundle == bundle))

    def upload(self, server: str, sha256: str) -> Upload | None:
        """What that server holds of it."""
        row = self._session.get(UploadRow, (server, sha256))
        if row is None:
            return None
        return Upload(row.server, row.sha256, row.size, row.location, row.offset, row.done_at)

    def keep_upload(self, upload: Upload) -> None:
        """As far as it has come now."""
        self._session.merge(
            UploadRow(
                server=upload.server,
                sha256=upload.sha256,
                size=upload.size,
                location=upload.location,
                offset=upload.offset,
                done_at=upload.done_at,
            )
        )
        self._session.flush()


def _values(attachment: Attachment) -> dict[str, object]:
    return {
        "dossier": attachment.dossier,
        "bound": attachment.bound,
        "superseded": attachment.superseded,
        "file": attachment.file,
        "sha256": attachment.sha256,
        "size": attachment.size,
        "content": dumped(attachment),
    }
