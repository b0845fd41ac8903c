"""Pages scanned into a form in which nobody has typed a word yet: they stay with it."""

from pathlib import Path
from shutil import copytree

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from desk.draft.kept_draft import KeptDraft
from tests.ui.lock_stand_ins import started
from tests.ui.scanning.stand_ins import sheet
from tests.ui.scanning.window_stand_ins import Counter, scanning_window
from ui.help.help_page import Place

Key = Qt.Key


@pytest.fixture
def wait(qtbot):
    return lambda ready: qtbot.waitUntil(ready, timeout=20_000)


@pytest.fixture
def counter(wait, tmp_path: Path, monkeypatch):
    """At an empty form."""
    with scanning_window(tmp_path, wait, monkeypatch) as made:
        made.press(Key.Key_F2)
        wait(lambda: made.desk.window.centre.at_home)
        made.desk.settle()
        yield made


def scan(counter: Counter, pages: int = 3) -> None:
    """F4 at the form, and back to it."""
    counter.open_scanning()
    counter.scan(*(sheet(f"trang {number}") for number in range(pages)))
    counter.press(Key.Key_Escape)
    counter.desk.wait(lambda: counter.desk.window.centre.at_home)
    counter.desk.settle()


def drafts(counter: Counter) -> tuple[KeptDraft, ...]:
    session = counter.desk.shell.session
    assert session is not None
    return session.drafts.all()


def numbers(counter: Counter) -> list[int]:
    """Pages of the form on the screen, as F4 shows them."""
    counter.press(Key.Key_F4)
    counter.desk.wait(lambda: counter.desk.window.centre.place is Place.SCAN)
    counter.desk.wait(lambda: not counter.scans.state.loading)
    return [page.number for page in counter.scans.hand.strip.pages]


def test_the_first_page_makes_it_a_draft(counter):
    form = counter.desk.page.form.key
    scan(counter)
    assert [(kept.key, kept.pages) for kept in drafts(counter)] == [(form, 3)]


def test_after_the_lock_it_is_on_the_screen_with_its_pages(counter):
    form = counter.desk.page.form.key
    scan(counter)
    counter.desk.lock()
    counter.desk.enter()
    counter.desk.wait(lambda: counter.desk.page.form.key == form)
    assert numbers(counter) == [1, 2, 3]


def test_pages_that_first_come_behind_the_lock_come_to_the_form_that_was_there(counter):
    form = counter.desk.page.form.key
    counter.open_scanning()
    counter.feeder.hold, counter.feeder.pages[:] = 0, [sheet("a"), sheet("b")]
    counter.press(Key.Key_F4)
    counter.desk.wait(lambda: counter.scans.busy)
    counter.desk.lock()
    counter.desk.enter()
    counter.desk.wait(lambda: counter.desk.page.form.key == form)
    counter.feeder.go_on.set()
    counter.desk.wait(lambda: not counter.scans.busy)
    counter.desk.settle()
    assert numbers(counter) == [1, 2]


def test_after_a_kill_it_is_offered_with_its_pages(counter, wait, tmp_path):
    form = counter.desk.page.form.key
    scan(counter)
    copytree(tmp_path, tmp_path / "killed")
    with started(tmp_path / "killed", wait) as again:
        again.enter()
        offer = again.page.form.offer
        wait(lambda: not offer.isHidden())
        told = offer.accessibleName()
        QTest.keyClick(offer, Key.Key_Return)
        wait(lambda: again.page.form.key == form)
    assert told == "Có bản nháp lúc 09:42: 3 trang đã quét, chưa chọn thủ tục, chưa có tên."


def test_taken_up_again_it_is_as_empty_as_it_was(counter):
    sets = counter.desk.page.form.collection.sets
    before = sets.text()
    scan(counter)
    counter.desk.lock()
    counter.desk.enter()
    counter.desk.wait(lambda: counter.desk.page.form.pages == 3)
    assert (before, counter.desk.page.form.collection.sets.text()) == ("1", "1")


def test_f2_leaves_it_among_todays_drafts(counter):
    form = counter.desk.page.form.key
    scan(counter)
    counter.press(Key.Key_F2)
    counter.desk.settle()
    assert counter.desk.page.form.key != form
    assert [kept.key for kept in drafts(counter)] == [form]


def test_f7_parks_it(counter):
    scan(counter)
    counter.press(Key.Key_F7)
    counter.desk.settle()
    assert [(kept.parked, kept.pages) for kept in drafts(counter)] == [(True, 3)]


def test_taken_up_and_left_again_it_still_has_its_pages(counter):
    form = counter.desk.page.form.key
    scan(counter)
    counter.press(Key.Key_F7)
    counter.desk.settle()
    counter.press(Key.Key_F7)
    counter.desk.wait(lambda: counter.desk.page.form.key == form)
    counter.press(Key.Key_F2)
    counter.desk.settle()
    assert [(kept.key, kept.pages) for kept in drafts(counter)] == [(form, 3)]


def test_a_name_typed_and_taken_away_again_leaves_it_a_draft(counter):
    scan(counter)
    name = counter.desk.page.form.person.name
    name.setText("M")
    name.textEdited.emit("M")
    counter.desk.wait(lambda: drafts(counter)[0].owner == "M")
    name.setText("")
    name.textEdited.emit("")
    counter.desk.wait(lambda: drafts(counter)[0].owner == "")
    assert drafts(counter)[0].pages == 3


def test_once_its_pages_are_in_a_dossier_it_is_no_draft_any_more(counter):
    form = counter.desk.page.form.key
    scan(counter)
    session = counter.desk.shell.session
    assert session is not None
    pages = [page.id for page in session.filing.strip(form).pages]
    session.filing.send_to(pages, counter.dossier.id)
    counter.desk.window.at_scanner.refresh()
    counter.desk.wait(lambda: counter.desk.page.form.empty)
    counter.desk.settle()
    with session.store.reading() as books:
        assert books.drafts() == ()


def test_nothing_is_scanned_to_an_empty_form_that_is_left(counter):
    counter.press(Key.Key_F2)
    counter.desk.settle()
    assert drafts(counter) == ()


def test_todays_list_says_how_many_pages_it_has(counter):
    form = counter.desk.page.form.key
    scan(counter, 2)
    queue = counter.desk.window.queue.list.model()

    def told() -> str:
        place = queue.place_of(str(form))
        row = queue.index(-1 if place is None else place, 0)
        return row.data(Qt.ItemDataRole.AccessibleTextRole) or ""

    counter.desk.wait(lambda: told().startswith("Chưa có tên, 2 trang đã quét, chưa chọn thủ tục"))


def test_while_no_procedure_is_chosen_it_says_so_instead_of_asking_for_a_paper(counter):
    scan(counter, 1)
    numbers(counter)
    slots = counter.scans.page.slots
    assert slots._none.isVisible()
    assert slots._question.text() == "Giấy tờ của hồ sơ"
