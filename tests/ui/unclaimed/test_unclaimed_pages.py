"""Pages of a form that was given up are counted where an officer looks, and lead somewhere."""

from collections.abc import Iterator
from pathlib import Path
from uuid import UUID, uuid4

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from desk.pages.strip import Strip
from desk.scanner.device import ArrivedPage
from tests.ui.intake_stand_ins import CARD, OFFICER
from tests.ui.lock_stand_ins import Program, program
from tests.ui.scanning.stand_ins import sheet
from ui.help.help_page import Place
from ui.wording.absent_pages import Absence

Key = Qt.Key
CONTROL, PLAIN = Qt.KeyboardModifier.ControlModifier, Qt.KeyboardModifier.NoModifier


@pytest.fixture
def desk(qapp: QApplication, qtbot, tmp_path: Path) -> Iterator[Program]:
    wait = lambda ready: qtbot.waitUntil(ready, timeout=20_000)  # noqa: E731
    with program(tmp_path, wait) as started:
        started.enter()
        started.window.resize(1366, 698)
        qtbot.waitUntil(started.window.isActiveWindow, timeout=20_000)
        yield started


def press(desk: Program, key: Qt.Key, modifier=PLAIN) -> None:
    QTest.keyClick(QApplication.focusWidget() or desk.window, key, modifier)
    desk.settle()


def scan(desk: Program, bundle: UUID, pages: int) -> UUID:
    filing = desk.shell.session.filing
    job = uuid4()
    for number in range(pages):
        filing.arrived(bundle, job, ArrivedPage(sheet(f"Trang {number}"), 25))
    return bundle


def scan_for_nobody(desk: Program, pages: int) -> UUID:
    """The form they were scanned for is given up."""
    bundle = scan(desk, uuid4(), pages)
    desk.shell.session.drafts.drop(bundle)
    return bundle


def strip(desk: Program, bundle: UUID) -> Strip:
    return desk.shell.session.filing.strip(bundle)


def line(desk: Program) -> str:
    """What stands at the foot of the queue; empty while nothing does."""
    shown = desk.window.queue.unclaimed
    return "" if shown.isHidden() else shown.accessibleName()


def reread(desk: Program) -> None:
    desk.window.reread()
    desk.settle()


@pytest.fixture
def listed(desk: Program) -> UUID:
    """Two pages of a form that is gone, on the page that shows such."""
    bundle = scan_for_nobody(desk, 2)
    press(desk, Key.Key_4, CONTROL)
    return bundle


def page(desk: Program):
    return desk.window.at_unclaimed.page


def test_nothing_is_said_while_every_page_has_a_form_or_dossier(desk):
    scan(desk, desk.page.form.key, 2)
    reread(desk)
    assert line(desk) == ""


def test_a_draft_given_up_says_that_its_pages_are_kept_and_they_are_counted(desk):
    desk.window.scans.card.emit(CARD)
    key = scan(desk, desk.page.form.key, 5)
    press(desk, Key.Key_F2)
    [draft] = desk.shell.session.drafts.all()
    desk.page.give_up(draft)
    desk.wait(lambda: line(desk) == "5 trang chưa có hồ sơ")
    told = desk.window.banner.words
    assert "5 trang đã quét vẫn còn (Ctrl+4)" in told
    assert draft.key == key


def test_a_draft_taken_back_has_its_pages_again(desk):
    desk.window.scans.card.emit(CARD)
    scan(desk, desk.page.form.key, 5)
    press(desk, Key.Key_F2)
    [draft] = desk.shell.session.drafts.all()
    desk.page.give_up(draft)
    desk.wait(lambda: line(desk) != "")
    desk.page.undo()
    desk.wait(lambda: line(desk) == "")


def test_when_how_many_and_by_whom_is_listed(desk, listed):
    told = page(desk).list.bundles.index(0).data(Qt.ItemDataRole.AccessibleTextRole)
    assert told == f"09:42, 2 trang, {OFFICER.name}"


def test_the_line_is_a_way_there_too(desk):
    scan_for_nobody(desk, 2)
    reread(desk)
    desk.window.queue.unclaimed.setFocus()
    press(desk, Key.Key_Return)
    assert desk.window.centre.place is Place.UNCLAIMED


def test_enter_brings_them_to_the_form_and_ctrl_z_takes_them_back(desk, listed):
    form = desk.page.form.key
    press(desk, Key.Key_Return)
    desk.wait(lambda: len(strip(desk, form).loose) == 2)
    desk.settle()
    assert page(desk).list.bundles.rowCount() == 0
    press(desk, Key.Key_Z, CONTROL)
    desk.wait(lambda: page(desk).list.bundles.rowCount() == 1)
    assert len(strip(desk, listed).pages) == 2


def test_from_a_dossier_they_are_brought_there(desk):
    dossier = desk.received()
    scan_for_nobody(desk, 2)
    desk.window.at_dossier.open(dossier.id)
    desk.wait(lambda: desk.window.dossier.life is not None)
    press(desk, Key.Key_4, CONTROL)
    assert page(desk).bring.accessibleName() == f"Đưa vào hồ sơ {dossier.code}"
    press(desk, Key.Key_Return)
    desk.wait(lambda: len(strip(desk, dossier.id).loose) == 2)


def test_put_away_they_are_counted_no_more_and_ctrl_z_undoes_it(desk, listed):
    press(desk, Key.Key_Delete)
    desk.wait(lambda: page(desk).away.accessibleName() == "Lấy ra lại")
    reread(desk)
    assert line(desk) == ""
    press(desk, Key.Key_Z, CONTROL)
    desk.wait(lambda: page(desk).away.accessibleName() == "Cất đi")
    reread(desk)
    assert line(desk) == "2 trang chưa có hồ sơ"


def test_after_putting_some_away_the_next_are_the_current_ones(desk):
    for pages in (1, 2, 3):
        scan_for_nobody(desk, pages)
    press(desk, Key.Key_4, CONTROL)
    for left in (2, 1):
        press(desk, Key.Key_Delete)
        desk.wait(lambda left=left: len(desk.shell.session.unclaimed.counts()) == left)
        desk.settle()
    current = page(desk).list.current
    assert current is not None
    assert current.waiting


def test_what_was_put_away_is_taken_out_by_the_same_key(desk, listed):
    press(desk, Key.Key_Delete)
    desk.wait(lambda: page(desk).away.accessibleName() == "Lấy ra lại")
    press(desk, Key.Key_Delete)
    desk.wait(lambda: page(desk).away.accessibleName() == "Cất đi")


def test_without_any_the_page_says_so_and_esc_leads_back(desk):
    press(desk, Key.Key_4, CONTROL)
    told = page(desk)
    assert told.list.isHidden()
    assert (told.bring.isEnabled(), told.away.isEnabled()) == (False, False)
    press(desk, Key.Key_Escape)
    assert desk.window.centre.at_home


def test_every_part_that_takes_the_keyboard_has_a_name(desk, listed):
    told = page(desk)
    parts = (told.list, told.grid, told.bring, told.away, desk.window.queue.unclaimed)
    assert all(part.accessibleName() for part in parts)


@pytest.fixture
def holed(desk: Program) -> UUID:
    """Two pages of a form that is gone, the image of the second one too."""
    bundle = scan_for_nobody(desk, 2)
    filing = desk.shell.session.filing
    filing.vault.remove(strip(desk, bundle).pages[1].file)
    press(desk, Key.Key_4, CONTROL)
    desk.wait(lambda: page(desk).told != "")
    return bundle


def test_a_page_without_its_image_is_told_of_and_its_place_says_so(desk, holed):
    told = "Trang 2: ảnh không còn trên máy. Quản trị viên lấy lại từ bản sao lưu."
    assert page(desk).told == told
    absences = [page(desk)._absence(one) for one in strip(desk, holed).pages]
    assert absences == [None, Absence.MISSING]


def test_the_scan_page_says_nothing_of_it(desk, holed):
    assert desk.window.at_scanner.desk.page.told == ""


def test_beside_another_form_that_sentence_is_gone(desk, holed):
    scan_for_nobody(desk, 1)
    page(desk).reread()
    desk.wait(lambda: page(desk).list.bundles.rowCount() == 2)
    bundles = page(desk).list.bundles
    other = next(row for row, one in enumerate(bundles.found) if one.bundle != holed)
    page(desk).list.setCurrentIndex(bundles.index(other))
    assert page(desk).told == ""
