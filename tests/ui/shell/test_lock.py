"""Locking (T14): nothing of a citizen stays anywhere, and everything comes back by password."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QCloseEvent, QGuiApplication
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLineEdit, QWidget

from desk.errors import StoreFullError
from desk.office.locking import Why
from tests.ui.intake_stand_ins import CARD, OFFICER
from tests.ui.lock_stand_ins import OTHER, OTHER_PASSWORD, Program, program, seen
from ui.intake.form.form_places import places
from ui.intake.intake_views import Stage
from ui.shell.shell import Standing

BIRTH = "1.001193"
CITIZEN = ("Ánh Tuyết", "037186009417", "Đông Hậu", "14/08/1986", "161234567", "Hữu Nghĩa")


@pytest.fixture
def desk(qapp: QApplication, qtbot, tmp_path: Path) -> Iterator[Program]:
    wait = lambda ready: qtbot.waitUntil(ready, timeout=20_000)  # noqa: E731
    with program(tmp_path, wait) as started:
        started.enter()
        yield started


def fill(desk: Program) -> None:
    """A form with everything on it."""
    desk.page.take_card(CARD)
    form = desk.page.form
    form.procedure.picker.setFocus()
    QTest.keyClicks(form.procedure.picker, BIRTH)
    QTest.keyClick(form.procedure.picker, Qt.Key.Key_Return)
    form.papers.tick_required()


def fields(desk: Program) -> dict[str, QWidget]:
    """Every place of the form that can have the focus now."""
    found = places(desk.page.form).items()
    return {name: place for name, place in found if place.isVisible() and place.isEnabled()}


def shown_of_citizens() -> list[str]:
    told = list(seen())
    return [name for name in CITIZEN if any(name in words for words in told)]


def test_the_eyes_of_these_tests_see_a_citizen_who_is_on_screen(desk):
    fill(desk)
    assert {"Ánh Tuyết", "037186009417"} <= set(shown_of_citizens())


def test_at_every_field_nothing_stays_behind_the_lock_and_text_and_cursor_come_back(desk):
    fill(desk)
    names = list(fields(desk))
    assert len(names) > 20
    for name in names:
        field = fields(desk)[name]
        field.setFocus()
        if isinstance(field, QLineEdit):
            QTest.keyClicks(field, "7")
            field.setCursorPosition(len(field.text()) // 2)
        before = desk.page.form.content()

        desk.lock()
        assert shown_of_citizens() == [], name

        desk.enter()
        desk.settle()
        assert desk.page.form.content() == before, name


def test_the_lock_screen_is_up_when_locking_returns(desk):
    window = desk.window
    fill(desk)
    desk.shell.lock()
    assert (desk.shell.sign_in.isVisible(), window.isVisible()) == (True, False)


def test_the_lock_screen_says_so_and_whose_desk_it_is(desk):
    desk.lock()
    screen = desk.shell.sign_in
    assert screen.windowTitle() == f"Đã khóa – {desk.shell.session.office.agency.name}"
    assert screen.officers.officer.login == OFFICER.login


def test_our_clipboard_entry_goes(desk):
    fill(desk)
    name = fields(desk)["person.name"]
    name.selectAll()
    name.copy()
    desk.lock()
    assert QGuiApplication.clipboard().text() == ""


def test_f12_locks(desk):
    QTest.keyClick(desk.window, Qt.Key.Key_F12)
    assert desk.shell.standing is Standing.LOCKED


def test_lock_and_return_are_journaled(desk):
    desk.lock()
    desk.enter()
    desk.settle()
    assert desk.acts()[-2:] == ["lock", "unlock"]


def test_a_wrong_password_leaves_it_locked(desk):
    desk.lock()
    screen = desk.shell.sign_in
    screen.password.setText("sai mat khau")
    screen.sign_in()
    desk.wait(lambda: bool(screen.message))
    assert desk.shell.standing is Standing.LOCKED


def test_a_save_that_runs_while_locking_is_saved_once_and_shown_after(desk):
    fill(desk)
    desk.page.submit()
    assert desk.page.stage is Stage.SAVING

    desk.lock()
    assert shown_of_citizens() == []
    desk.enter()
    desk.settle()

    with desk.shell.session.store.reading() as books:
        assert (books.count_dossiers(), books.drafts()) == (1, ())
    desk.wait(lambda: desk.page.flow.shown is not None)
    assert desk.page.flow.shown.dossier.owner.name == "Nguyễn Thị Ánh Tuyết"


def fill_the_disk(desk: Program, monkeypatch) -> None:
    """From here on nothing can be written."""

    def full() -> None:
        raise StoreFullError

    monkeypatch.setattr(type(desk.shell.session.store), "writing", lambda _: full())


def test_a_full_disk_does_not_keep_it_open_and_nothing_is_lost(desk, monkeypatch):
    fill(desk)
    before = desk.page.form.content()
    fill_the_disk(desk, monkeypatch)
    desk.lock()
    assert (desk.shell.standing, shown_of_citizens()) == (Standing.LOCKED, [])

    desk.enter()
    desk.settle()
    assert desk.page.form.content() == before


def test_with_a_full_disk_the_lock_screen_does_not_close_at_the_first_try(desk, monkeypatch):
    fill(desk)
    fill_the_disk(desk, monkeypatch)
    desk.lock()
    first, second = QCloseEvent(), QCloseEvent()
    for event in (first, second):
        QApplication.sendEvent(desk.shell.sign_in, event)
    assert (first.isAccepted(), second.isAccepted()) == (False, True)


def test_once_the_disk_has_room_what_was_in_memory_is_written(desk, monkeypatch):
    fill(desk)
    with monkeypatch.context() as full:
        fill_the_disk(desk, full)
        desk.lock()
    desk.enter()
    drafts = desk.shell.session.drafts
    desk.wait(lambda: [one.owner for one in drafts.all()] == ["Nguyễn Thị Ánh Tuyết"])


def test_another_officer_takes_the_desk_over_and_the_draft_stays_in_the_list(desk):
    fill(desk)
    desk.lock()
    QTest.keyClick(desk.shell.sign_in.password, Qt.Key.Key_F2)
    desk.enter(OTHER_PASSWORD)
    desk.settle()

    assert desk.shell.session.officer.login == OTHER.login
    assert desk.page.form.empty
    assert len(desk.shell.session.drafts.all()) == 1


def test_the_first_officer_finds_the_form_after_the_other_has_left(desk):
    fill(desk)
    before = desk.page.form.content()
    desk.lock()
    QTest.keyClick(desk.shell.sign_in.password, Qt.Key.Key_F2)
    desk.enter(OTHER_PASSWORD)
    desk.lock()
    QTest.keyClick(desk.shell.sign_in.password, Qt.Key.Key_F2)
    desk.enter()
    desk.settle()
    assert desk.page.form.content()["person"] == before["person"]


def test_locking_twice_is_locking_once(desk):
    desk.lock()
    desk.shell.lock(Why.SYSTEM)
    desk.enter()
    desk.settle()
    assert desk.acts().count("lock") == 1
