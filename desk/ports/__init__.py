"""What the desk asks of the world; whoever has these methods may plug in."""

from desk.ports.books import Books
from desk.ports.keeping import Clock, KeySlots, OfficeBook, Store, Vault, WitnessBook
from desk.ports.province import Portal, UploadServer
from desk.ports.rows import FileUse, FileUseKind, OutboxRow, PrintJob, QueueRow, StoredFile, Tally
from desk.ports.scanning import Bound, Darkroom, Scanner, ScanRun, Sheet, Side

__all__ = [
    "Books",
    "Bound",
    "Clock",
    "Darkroom",
    "FileUse",
    "FileUseKind",
    "KeySlots",
    "OfficeBook",
    "OutboxRow",
    "Portal",
    "PrintJob",
    "QueueRow",
    "ScanRun",
    "Scanner",
    "Sheet",
    "Side",
    "Store",
    "StoredFile",
    "Tally",
    "UploadServer",
    "Vault",
    "WitnessBook",
]
