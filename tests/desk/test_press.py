"""Receipts on paper, on a real register, vault and form."""

from collections.abc import Iterator
from contextlib import suppress
from pathlib import Path
from uuid import UUID

import pytest

from desk.errors import UnknownDossierError
from desk.forms.receipt import render_both
from desk.intake.intake import Received
from desk.journal import Act
from desk.press import Press, Printed, PrinterError, PrinterTrouble
from tests.desk.counter import OFFICER, Counter, draft


class Tray:
    """A printer whose sheets can be looked at; `trouble` keeps paper from coming out."""

    def __init__(self, trouble: PrinterTrouble | None = None) -> None:
        self.trouble = trouble
        self.sheets: list[bytes] = []
        self.jobs: list[str] = []

    def print_pdf(self, pdf: bytes, job: str) -> None:
        if self.trouble:
            raise PrinterError(self.trouble)
        self.sheets.append(pdf)
        self.jobs.append(job)


@pytest.fixture
def counter(tmp_path: Path) -> Iterator[Counter]:
    made = Counter(tmp_path)
    yield made
    made.store.close()


@pytest.fixture
def received(counter: Counter) -> Received:
    return counter.intake.receive(draft())


@pytest.fixture
def press(counter: Counter) -> Press:
    return Press(counter.store, counter.vault, render_both, counter.clock, OFFICER, "3")


def acts(counter: Counter) -> list[str]:
    with counter.store.reading() as books:
        return [entry.act for entry in books.journal()][1:]


def prints(counter: Counter, received: Received) -> int:
    with counter.store.reading() as books:
        return books.prints(received.receipt.id)


def test_the_first_print_is_no_reprint(press, received):
    assert press.print_receipt(received.dossier.id, Tray()) == Printed(received.dossier.code, 0)


def test_reprints_are_numbered(press, received):
    told = [press.print_receipt(received.dossier.id, Tray()).reprint for _ in range(3)]
    assert told == [0, 1, 2]


def test_every_print_is_counted(counter, press, received):
    for _ in range(3):
        press.print_receipt(received.dossier.id, Tray())
    assert prints(counter, received) == 3


def test_prints_and_reprints_are_journaled(counter, press, received):
    for _ in range(2):
        press.print_receipt(received.dossier.id, Tray())
    assert acts(counter) == [Act.PRINT, Act.REPRINT]


def test_a_reprint_is_another_paper(press, received):
    tray = Tray()
    for _ in range(2):
        press.print_receipt(received.dossier.id, tray)
    assert tray.sheets[0] != tray.sheets[1]


def test_the_job_s_name_is_the_code_in_ascii(press, received):
    tray = Tray()
    press.print_receipt(received.dossier.id, tray)
    assert tray.jobs == [received.dossier.code]
    assert tray.jobs[0].isascii()


def test_a_printed_receipt_leaves_the_list(press, received):
    press.print_receipt(received.dossier.id, Tray())
    assert press.waiting() == ()


@pytest.mark.parametrize("trouble", PrinterTrouble)
def test_printer_trouble_keeps_the_dossier_and_the_job(counter, press, received, trouble):
    with pytest.raises(PrinterError):
        press.print_receipt(received.dossier.id, Tray(trouble))
    (job,) = press.waiting()
    assert (job.receipt, job.trouble) == (received.receipt.id, trouble.value)
    with counter.store.reading() as books:
        assert books.dossier(received.dossier.id) == received.dossier


def test_what_did_not_come_out_is_neither_counted_nor_journaled(counter, press, received):
    with pytest.raises(PrinterError):
        press.print_receipt(received.dossier.id, Tray(PrinterTrouble.OUT_OF_PAPER))
    assert prints(counter, received) == 0
    assert acts(counter) == []


def test_after_the_trouble_the_first_print_is_still_the_first(press, received):
    with pytest.raises(PrinterError):
        press.print_receipt(received.dossier.id, Tray(PrinterTrouble.STOPPED))
    assert press.print_receipt(received.dossier.id, Tray()).reprint == 0
    assert press.waiting() == ()


def test_a_reprint_that_fails_is_on_the_list_too(press, received):
    press.print_receipt(received.dossier.id, Tray())
    with pytest.raises(PrinterError):
        press.print_receipt(received.dossier.id, Tray(PrinterTrouble.MISSING))
    assert [job.trouble for job in press.waiting()] == [PrinterTrouble.MISSING.value]


def test_the_vault_has_what_was_printed(counter, press, received):
    tray = Tray()
    press.print_receipt(received.dossier.id, tray)
    with counter.store.reading() as books:
        (kept,) = books.files()
    assert counter.vault.get(kept.name) == tray.sheets[0]


def test_the_vault_has_it_even_before_the_printer_answers(counter, press, received):
    with pytest.raises(PrinterError):
        press.print_receipt(received.dossier.id, Tray(PrinterTrouble.FAILED))
    assert len(counter.vault.names()) == 1


def test_the_same_receipt_is_always_the_same_bytes(press, received):
    assert press.pdf(received.receipt) == press.pdf(received.receipt)


def test_an_export_is_journaled_but_no_print(counter, press, received):
    pdf = press.export(received.dossier.id)
    assert acts(counter) == [Act.EXPORT]
    assert prints(counter, received) == 0
    assert pdf == press.pdf(received.receipt)


def test_an_export_does_not_take_the_receipt_off_the_list(press, received):
    press.export(received.dossier.id)
    assert len(press.waiting()) == 1


def test_a_dossier_nobody_knows_is_not_printed(press, received):
    with pytest.raises(UnknownDossierError):
        press.print_receipt(UUID(int=5), Tray())


@pytest.mark.parametrize("lose", [Path.unlink, lambda file: file.write_bytes(b"damaged")])
def test_a_receipt_comes_out_though_its_kept_file_is_missing_or_damaged(
    counter, press, received, tmp_path, lose
):
    with pytest.raises(PrinterError):
        press.print_receipt(received.dossier.id, Tray(PrinterTrouble.OUT_OF_PAPER))
    (file,) = kept_files(tmp_path)
    file.chmod(0o600)
    lose(file)
    tray = Tray()
    assert press.print_receipt(received.dossier.id, tray).reprint == 0
    assert press.print_receipt(received.dossier.id, tray).reprint == 1
    assert press.export(received.dossier.id) == tray.sheets[0]
    assert acts(counter) == [Act.PRINT, Act.REPRINT, Act.EXPORT]


def kept_files(folder: Path) -> list[Path]:
    return sorted(path for path in folder.rglob("vault/??/*") if path.is_file())


def test_what_kept_the_last_paper_from_coming_out_is_known_until_one_does(press, received):
    for tray in (Tray(PrinterTrouble.MISSING), Tray()):
        with suppress(PrinterError):
            press.print_receipt(received.dossier.id, tray)
        assert press.trouble(press.waiting()) is tray.trouble


def test_before_anything_was_printed_a_waiting_receipt_tells_the_trouble(counter, press, received):
    with pytest.raises(PrinterError):
        press.print_receipt(received.dossier.id, Tray(PrinterTrouble.OUT_OF_PAPER))
    fresh = Press(counter.store, counter.vault, render_both, counter.clock, OFFICER, "3")
    assert fresh.trouble(fresh.waiting()) is PrinterTrouble.OUT_OF_PAPER


def test_a_receipt_nobody_tried_to_print_is_no_trouble(press, received):
    assert press.trouble(press.waiting()) is None
