"""The running program: leaving it, new settings, a new password, training, copies."""

from collections.abc import Callable, Iterator
from contextlib import AbstractContextManager
from dataclasses import dataclass, replace
from datetime import datetime, timedelta
from functools import partial
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLineEdit, QWidget
from shiboken6 import delete

from desk.errors import StoreFullError
from desk.office.accounts import Role
from desk.office.settings import Copies
from desk.office.training import PASSWORD as TRAINING_PASSWORD
from tests.ui.intake_stand_ins import CARD, MORNING, OFFICER
from tests.ui.lock_stand_ins import Program, program
from ui.copies.last_copy import LastCopy
from ui.help.help_page import Place
from ui.officers.officer_form import Task
from ui.shell.serving import begin_anew
from ui.shell.shell import Shell, Standing
from ui.shell.way_in import WayIn
from ui.wiring.door import Door
from ui.wiring.home import OpenHome
from ui.wiring.setup import HomeSetup
from ui.wiring.training import TrainingRoom

NEW = "mat khau moi cua my"
Started = Callable[..., AbstractContextManager[Program]]


@dataclass
class Clock:
    """Time that goes on when told to."""

    now: datetime = MORNING

    def __call__(self) -> datetime:
        return self.now


@pytest.fixture
def started(qapp: QApplication, qtbot, tmp_path: Path) -> Started:
    wait = lambda ready: qtbot.waitUntil(ready, timeout=20_000)  # noqa: E731
    return partial(program, tmp_path, wait)


@pytest.fixture
def desk(started: Started) -> Iterator[Program]:
    with started() as made:
        made.enter()
        yield made


@pytest.fixture
def shelf(tmp_path: Path) -> Path:
    made = tmp_path / "the-nho"
    made.mkdir()
    return made


def fill(desk: Program) -> None:
    desk.page.take_card(CARD)
    desk.settle()


def drafts(desk: Program) -> list[str]:
    with desk.shell.session.store.reading() as books:
        return [draft.owner for draft in books.drafts()]


def fill_the_disk(desk: Program, patch: pytest.MonkeyPatch) -> None:
    def full() -> None:
        raise StoreFullError

    patch.setattr(type(desk.shell.session.store), "writing", lambda _: full())


def open_home(desk: Program) -> OpenHome:
    home = desk.shell.counter.home
    assert home is not None
    return home


def keep(desk: Program, key: str, value: str) -> None:
    home = open_home(desk)
    host = HomeSetup(home.folder, lambda _: None, tuple, home.world, home)
    host.keep({key: value})


# leaving


def test_what_is_typed_is_kept_before_the_window_closes(desk):
    fill(desk)
    desk.window.close()
    desk.wait(lambda: not desk.window.isVisible())
    assert drafts(desk) == ["Nguyễn Thị Ánh Tuyết"]


def test_on_leaving_the_last_copy_is_made(started, shelf):
    clock = Clock()
    with started(copies=Copies(str(shelf)), clock=clock) as desk:
        desk.enter()
        desk.wait(lambda: len(copies(shelf)) == 1)
        [before] = copies(shelf)
        desk.received()
        clock.now += timedelta(minutes=2)
        desk.window.close()
        desk.wait(lambda: not desk.window.isVisible())
        assert max(copies(shelf)) > before


def test_a_copy_that_takes_long_shows_how_far_it_is_and_can_be_stopped(desk):
    desk.shell.safekeeping.finish(lambda: None)
    desk.shell.safekeeping.keeper.slow.emit()
    page = desk.window.centre.page
    assert isinstance(page, LastCopy)
    assert (page.button.accessibleName(), desk.window.queue.isEnabled()) == ("Dừng", False)


def test_a_full_disk_warns_once_and_the_second_closing_leaves(desk, monkeypatch):
    fill(desk)
    fill_the_disk(desk, monkeypatch)
    QTest.keyClicks(desk.page.form.person.phone, "0912")
    desk.window.close()
    desk.wait(lambda: bool(desk.window.banner.words))
    assert (desk.window.isVisible(), desk.window.centre.at_home) == (True, True)
    assert desk.window.close() is True


# new settings


def test_after_settings_a_new_window_has_them_and_the_form_as_it_was(started):
    with started(role=Role.ADMINISTRATOR) as desk:
        desk.enter()
        change_the_desk_number(desk)


def change_the_desk_number(desk: Program) -> None:
    fill(desk)
    phone = desk.page.form.person.phone
    phone.setFocus()
    QTest.keyClicks(phone, "0912345678")
    phone.setCursorPosition(4)
    before, old = desk.page.form.content(), desk.window
    keep(desk, "desk", "7")
    old.reopen_wanted.emit()
    desk.wait(lambda: desk.shell.window not in {None, old})
    desk.wait(lambda: desk.page.form.content() == before)

    field = desk.page.form.focusWidget()
    assert isinstance(field, QLineEdit)
    assert (field.text(), field.cursorPosition()) == ("0912345678", 4)
    assert "Quầy 7" in desk.window.windowTitle()


def test_after_settings_no_draft_is_there_twice(desk):
    fill(desk)
    old = desk.window
    old.reopen_wanted.emit()
    desk.wait(lambda: desk.shell.window not in {None, old})
    desk.wait(lambda: not desk.page.form.empty)
    desk.settle()
    assert drafts(desk) == ["Nguyễn Thị Ánh Tuyết"]


def test_after_settings_only_the_new_windows_background_sends(desk):
    old, background = desk.window, desk.shell.background
    ended: list[bool] = []
    background.destroyed.connect(lambda: ended.append(True))
    old.reopen_wanted.emit()
    desk.wait(lambda: desk.shell.window not in {None, old})
    desk.settle()
    assert ended == [True]
    assert desk.shell.background is desk.window.sending.background


def test_after_settings_the_status_bar_still_tells_of_copies(started, shelf):
    with started(copies=Copies(str(shelf))) as desk:
        desk.enter()
        old = desk.window
        old.reopen_wanted.emit()
        desk.wait(lambda: desk.shell.window not in {None, old})
        desk.settle()
        desk.settle()
        assert desk.shell.safekeeping._window is desk.window


def settings_changed(desk: Program) -> QWidget:
    """The settings page, open and with another telephone number kept."""
    QTest.keyClick(desk.window, Qt.Key.Key_Comma, Qt.KeyboardModifier.ControlModifier)
    door = next(door for door in desk.window.offices.doors if door.made)
    desk.settle()
    keep(desk, "phone", "0229 3000 999")
    door.office.page._dirty = True
    return door.office.page


def test_the_settings_page_leads_there_by_its_own_keys(started):
    with started(role=Role.ADMINISTRATOR) as desk:
        desk.enter()
        old, page = desk.window, settings_changed(desk)
        QTest.keyClick(page, Qt.Key.Key_Escape)
        desk.wait(lambda: desk.shell.window not in {None, old})
        assert desk.shell.session.office.phone == "0229 3000 999"


def test_settings_left_by_another_key_are_in_force_too(started):
    with started(role=Role.ADMINISTRATOR) as desk:
        desk.enter()
        old = desk.window
        settings_changed(desk)
        QTest.keyClick(old, Qt.Key.Key_F2)
        desk.wait(lambda: desk.shell.window not in {None, old})
        assert desk.shell.session.office.phone == "0229 3000 999"


def test_help_over_the_settings_is_no_leaving(started):
    with started(role=Role.ADMINISTRATOR) as desk:
        desk.enter()
        old = desk.window
        QTest.keyClick(old, Qt.Key.Key_Comma, Qt.KeyboardModifier.ControlModifier)
        door = next(door for door in old.offices.doors if door.made)
        desk.settle()
        door.office.page._dirty = True
        QTest.keyClick(old, Qt.Key.Key_F1)
        desk.settle()
        assert (desk.window, door.office.page._dirty) == (old, True)


def test_esc_leads_from_an_officers_form_to_the_list_first(started):
    with started(role=Role.ADMINISTRATOR) as desk:
        desk.enter()
        window = desk.window
        modifiers = Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.ShiftModifier
        QTest.keyClick(window, Qt.Key.Key_O, modifiers)
        desk.settle()
        [door] = [door for door in window.offices.doors if door.made]
        page = door.office.page
        page.begin(Task.ADD)
        QTest.keyClick(QApplication.focusWidget() or page, Qt.Key.Key_Escape)
        assert (page.filling, window.centre.page) == (False, page)


# what is missing


def test_an_administrator_is_told_once_what_the_set_up_lacks(started):
    with started(role=Role.ADMINISTRATOR) as desk:
        desk.enter()
        desk.wait(lambda: bool(desk.window.banner.words))
        assert desk.window.banner.words.startswith("Còn thiếu")
        assert "Ctrl+," in desk.window.banner.words
        desk.lock()
        desk.enter()
        desk.settle()
        assert desk.window.banner.words == ""


def test_an_officer_is_not_told_what_the_set_up_lacks(desk):
    desk.settle()
    assert desk.window.banner.words == ""


# the doors beside the sign-in


def recover(desk: Program) -> None:
    """The page that is open: a new password with the recovery key."""
    page = desk.shell.doors.recovery
    logins = [officer.login for officer in page._desk.officers()]
    page.officers.choose(logins.index(OFFICER.login))
    page.key.setText(desk.recovery)
    page.password.setText(NEW)
    page.again.setText(NEW)
    page.recover()
    desk.wait(lambda: desk.shell.doors.recovery is None)


def test_the_recovery_key_sets_a_password_and_the_old_one_ends(started):
    with started() as desk:
        screen = desk.shell.sign_in
        screen.recovery_wanted.emit()
        page = desk.shell.doors.recovery
        assert page.windowTitle() == "Quên mật khẩu"
        recover(desk)
        assert (screen.isVisible(), screen.officers.officer.login) == (True, OFFICER.login)

        screen.password.setText("mat khau thu nghiem")
        screen.sign_in()
        desk.wait(lambda: bool(screen.message))
        assert desk.shell.standing is Standing.SIGNED_OUT
        desk.enter(NEW)


def test_after_a_recovery_nothing_is_said_any_more_of_the_old_password(started):
    with started() as desk:
        screen = desk.shell.sign_in
        screen.password.setText("mat khau da quen")
        screen.sign_in()
        desk.wait(lambda: bool(screen.message))
        screen.recovery_wanted.emit()
        recover(desk)
        assert screen.message == ""


def test_leaving_the_recovery_brings_the_sign_in_back(started):
    with started() as desk:
        desk.shell.sign_in.recovery_wanted.emit()
        page = desk.shell.doors.recovery
        page.back.emit()
        assert (desk.shell.sign_in.isVisible(), desk.shell.doors.recovery) == (True, None)


def test_the_training_door_makes_the_training_home_and_starts_the_program_on_it(started):
    with started(role=Role.ADMINISTRATOR) as desk:
        begun: list[Path] = []
        desk.shell.doors.start_beside = begun.append
        desk.shell.sign_in.training_wanted.emit()
        desk.wait(lambda: bool(begun))
        assert begun == [desk.home.with_name("home-tap-huan")]
        assert Door(begun[0]).face().training


@pytest.fixture
def training(qapp: QApplication, started: Started, qtbot) -> Iterator[Program]:
    with started(role=Role.ADMINISTRATOR) as real:
        room = TrainingRoom(real.home, real.shell.counter.world)
        room.gate().close()
        shell = Shell(WayIn(Door(room.folder), room.world), real.ticks)
        shell.start()
        made = replace(real, shell=shell, home=room.folder)
        yield made
        for widget in (shell.window, shell.sign_in):
            if widget is not None:
                widget.hide()
                widget.deleteLater()
        shell.close()
        shell.deleteLater()


def test_a_training_sign_in_shows_its_password(training):
    assert training.shell.sign_in._face.password == TRAINING_PASSWORD
    told = [words for words in training.shell.sign_in.side.words() if TRAINING_PASSWORD in words]
    assert told == [f"Mật khẩu tập: {TRAINING_PASSWORD}"]


def test_a_real_sign_in_shows_no_password(started):
    with started() as desk:
        assert desk.shell.sign_in._face.password == ""


def test_a_training_window_says_so_and_begins_with_the_cases(training):
    training.enter(TRAINING_PASSWORD)
    window = training.window
    assert "CHẾ ĐỘ TẬP" in window.windowTitle()
    assert "tập" in window.status.desk.words
    [door] = [door for door in window.offices.doors if door.made]
    assert (window.centre.place, window.centre.page) == (Place.SETTINGS, door.office.page)


def test_the_cases_come_back_on_their_key_and_not_by_themselves(training):
    training.enter(TRAINING_PASSWORD)
    training.lock()
    training.enter(TRAINING_PASSWORD)
    assert training.window.centre.at_home
    keys = Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.ShiftModifier
    QTest.keyClick(training.window, Qt.Key.Key_T, keys)
    assert not training.window.centre.at_home


# copies


def copies(shelf: Path) -> list[Path]:
    return [one for one in shelf.glob("quay-mot-cua-*/2*") if not one.name.endswith(".part")]


def test_a_copy_is_made_every_hour_also_while_locked_and_told_after(started, shelf):
    clock = Clock()
    with started(copies=Copies(str(shelf)), clock=clock) as desk:
        desk.enter()
        keeper = desk.shell.safekeeping.keeper
        desk.wait(lambda: keeper.state is not None and keeper.state.last == MORNING)
        fill(desk)
        desk.lock()
        clock.now = MORNING + timedelta(minutes=61)
        desk.shell.safekeeping.keeper.look()
        desk.wait(lambda: keeper.state.last is not None and keeper.state.last > MORNING)
        assert desk.shell.standing is Standing.LOCKED
        desk.enter()
        desk.wait(lambda: "10:43" in desk.window.status.backup.words)


# training begun anew


def test_training_begun_anew_ends_the_program_and_starts_it_on_an_empty_home(training):
    training.enter(TRAINING_PASSWORD)
    begun: list[Path] = []
    training.shell.doors.start_beside = begun.append
    window = training.window
    left: list[bool] = []
    begin_anew(training.shell, window, lambda: left.append(True))
    assert (begun, left, window.isVisible()) == ([training.home], [True], False)
    training.shell.window = None
    delete(window)  # the real program's loop has ended here
    assert Door(training.home).face().training
