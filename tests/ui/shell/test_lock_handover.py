"""What another officer did with a form while its own officer was locked out of it."""

from collections.abc import Iterator
from pathlib import Path
from uuid import UUID

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from db.draft_books import DraftBook
from desk.draft.kept_draft import KeptDraft
from desk.errors import StoreFullError
from tests.ui.intake_stand_ins import CARD, OTHER_CARD, PASSWORD
from tests.ui.lock_stand_ins import OTHER_PASSWORD, Program, program
from ui.intake.intake_views import Stage

BIRTH = "1.001193"


@pytest.fixture
def desk(qapp: QApplication, qtbot, tmp_path: Path) -> Iterator[Program]:
    wait = lambda ready: qtbot.waitUntil(ready, timeout=20_000)  # noqa: E731
    with program(tmp_path, wait) as started:
        started.enter()
        yield started


def hand_over(desk: Program, password: str) -> None:
    """The other one of the two signs in at the locked desk."""
    desk.lock()
    desk.shell.sign_in.form.other.click()
    desk.enter(password)
    desk.settle()


def kept(desk: Program, key: UUID) -> KeptDraft | None:
    session = desk.shell.session
    assert session is not None
    return session.drafts.find(key)


def save(desk: Program) -> None:
    """The birth registration on the form, with F9."""
    form = desk.page.form
    form.procedure.picker.setFocus()
    QTest.keyClicks(form.procedure.picker, BIRTH)
    QTest.keyClick(form.procedure.picker, Qt.Key.Key_Return)
    form.papers.tick_required()
    desk.page.submit()
    desk.wait(lambda: desk.page.stage is Stage.SAVED)
    desk.settle()


def found_by_the_other(desk: Program, key: UUID) -> KeptDraft:
    """The form of that key, after the other officer has signed in."""
    hand_over(desk, OTHER_PASSWORD)
    draft = kept(desk, key)
    assert draft is not None
    return draft


def saved_by_the_other(desk: Program) -> UUID:
    """The key of a form that was typed here, then saved at this desk by the other officer."""
    desk.page.take_card(CARD)
    draft = found_by_the_other(desk, desk.page.form.key)
    desk.page.open_draft(draft)
    save(desk)
    hand_over(desk, PASSWORD)
    return draft.key


def test_a_form_that_the_other_one_saved_gives_its_key_up(desk):
    key = saved_by_the_other(desk)
    assert desk.page.form.empty
    assert desk.page.form.key != key


def test_what_is_typed_after_that_is_kept(desk):
    saved_by_the_other(desk)
    desk.page.take_card(OTHER_CARD)
    desk.page.drafts.keeper.settle()
    desk.settle()
    assert kept(desk, desk.page.form.key) is not None


def test_the_officer_is_told_what_became_of_the_form(desk):
    saved_by_the_other(desk)
    assert "Nguyễn Thị Ánh Tuyết" not in desk.window.banner.words
    assert desk.window.banner.words


def test_the_officer_is_told_that_the_other_one_gave_the_form_up(desk):
    desk.page.take_card(CARD)
    draft = found_by_the_other(desk, desk.page.form.key)
    desk.page.give_up(draft)
    desk.settle()
    hand_over(desk, PASSWORD)
    assert desk.page.form.empty
    assert desk.window.banner.words


def test_what_the_disk_could_not_take_opens_under_a_key_of_its_own(desk, monkeypatch):
    desk.page.take_card(CARD)
    key = desk.page.form.key
    desk.page.drafts.keeper.settle()
    desk.settle()
    desk.page.form.person.phone.setText("0912345678")
    session = desk.shell.session
    assert session is not None
    with monkeypatch.context() as full:
        full.setattr(DraftBook, "keep_draft", no_room)
        draft = found_by_the_other(desk, key)
        desk.page.open_draft(draft)
        save(desk)
        hand_over(desk, PASSWORD)
    form = desk.page.form
    assert (form.person.phone.text(), form.key != key) == ("0912345678", True)


def no_room(*_: object) -> None:
    raise StoreFullError
