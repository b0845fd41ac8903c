"""Receipts on paper: made from committed values, kept, printed, counted, journaled."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from enum import StrEnum
from typing import Protocol, TypeAlias
from uuid import UUID

from desk.canonical import canonical_json
from desk.dossier.receipt import Receipt
from desk.errors import DeskError, FileDamagedError, UnknownDossierError
from desk.journal import Act, Deed
from desk.ports import Clock, PrintJob, Store, Vault
from desk.register.reissue import receipt_today

Render: TypeAlias = Callable[[Receipt, int], bytes]


class PrinterTrouble(StrEnum):
    """What keeps paper from coming out."""

    NONE_SET = "none_set"
    MISSING = "missing"
    STOPPED = "stopped"
    OUT_OF_PAPER = "out_of_paper"
    FAILED = "failed"


class PrinterError(DeskError):
    """The receipt is not on paper; the dossier is safe and the receipt stays on the list."""

    def __init__(self, trouble: PrinterTrouble) -> None:
        super().__init__(trouble.value)
        self.trouble = trouble


class Printer(Protocol):
    """Where sheets come out; `job` is ASCII. Raises PrinterError."""

    def print_pdf(self, pdf: bytes, job: str) -> None: ...


@dataclass(frozen=True, slots=True)
class Printed:
    """A receipt that went to the printer; `reprint` 0 for the first time."""

    code: str
    reprint: int


class Press:
    """The receipts of one signed-in officer."""

    def __init__(
        self, store: Store, vault: Vault, render: Render, clock: Clock, officer: str, desk: str
    ) -> None:
        self._store = store
        self._vault = vault
        self._render = render
        self._clock = clock
        self._officer = officer
        self._desk = desk
        self._tried = False
        self._trouble: PrinterTrouble | None = None

    def trouble(self, waiting: Sequence[PrintJob]) -> PrinterTrouble | None:
        """What kept the last paper from coming out; None once one did. Before anything was printed
        here, what the newest of the receipts that wait says.
        """
        if self._tried:
            return self._trouble
        told = [job.trouble for job in waiting if job.trouble in set(PrinterTrouble)]
        return PrinterTrouble(told[-1]) if told else None

    def pdf(self, receipt: Receipt, reprint: int = 0) -> bytes:
        """Both copies; a look on screen, neither counted nor kept."""
        return self._render(receipt, reprint)

    def print_receipt(self, dossier: UUID, printer: Printer) -> Printed:
        """First print or reprint, whichever it is. Raises PrinterError: then nothing is counted."""
        receipt, reprint = self._receipt(dossier)
        pdf = self._render(receipt, reprint)
        self._keep(receipt, pdf)
        try:
            printer.print_pdf(pdf, receipt.code)
        except PrinterError as error:
            self._tried, self._trouble = True, error.trouble
            self._note_trouble(receipt, error.trouble)
            raise
        self._tried, self._trouble = True, None
        self._note_printed(receipt, reprint)
        return Printed(receipt.code, reprint)

    def export(self, dossier: UUID) -> bytes:
        """An officer's deliberate, journaled export; kept in the vault, no print."""
        receipt, _ = self._receipt(dossier)
        pdf = self._render(receipt, 0)
        self._keep(receipt, pdf)
        with self._store.writing() as books:
            books.write(self._deed(Act.EXPORT, receipt, 0))
        return pdf

    def waiting(self) -> tuple[PrintJob, ...]:
        """Receipts still to be printed, oldest first."""
        with self._store.reading() as books:
            return books.print_jobs()

    def _receipt(self, dossier: UUID) -> tuple[Receipt, int]:
        with self._store.reading() as books:
            receipt = receipt_today(books, dossier)
            if receipt is None:
                raise UnknownDossierError
            return receipt, books.prints(receipt.id)

    def _keep(self, receipt: Receipt, pdf: bytes) -> None:
        """The paper comes out also where the file of the same print is damaged: nothing is written
        over it, and `verify` tells of it.
        """
        try:
            kept = self._vault.put(pdf)
        except FileDamagedError:
            return
        with self._store.writing() as books:
            books.add_file(kept, receipt.dossier, "receipt", self._clock())

    def _note_trouble(self, receipt: Receipt, trouble: PrinterTrouble) -> None:
        with self._store.writing() as books:
            books.ask_print(receipt.id, self._clock())
            books.note_print_trouble(receipt.id, trouble.value)

    def _note_printed(self, receipt: Receipt, reprint: int) -> None:
        act = Act.REPRINT if reprint else Act.PRINT
        with self._store.writing() as books:
            books.note_printed(receipt.id, self._clock())
            books.write(self._deed(act, receipt, reprint))

    def _deed(self, act: Act, receipt: Receipt, reprint: int) -> Deed:
        told = canonical_json({"receipt": receipt.id, "reprint": reprint})
        return Deed(self._clock(), self._officer, self._desk, act, receipt.dossier, told)
