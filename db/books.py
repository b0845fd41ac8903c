"""All books of the register together: one transaction's view of it."""

from db.annulment_books import AnnulmentBook
from db.attachment_books import AttachmentBook
from db.dossier_books import DossierBook
from db.draft_books import DraftBook
from db.fact_books import FactBook
from db.file_books import FileBook
from db.journal_books import JournalBook
from db.listing_books import ListingBook
from db.number_books import NumberBook
from db.outbox_books import OutboxBook
from db.outbox_listing import OutboxListing
from db.page_books import PageBook
from db.proof_books import ProofBook


class SqlBooks(
    DossierBook,
    ListingBook,
    AnnulmentBook,
    DraftBook,
    NumberBook,
    JournalBook,
    OutboxBook,
    OutboxListing,
    ProofBook,
    FileBook,
    PageBook,
    AttachmentBook,
    FactBook,
):
    """desk.ports.Books over one session."""
