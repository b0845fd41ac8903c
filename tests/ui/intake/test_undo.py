"""Undo by name: every kind of step goes back, typing goes back field by field."""

from collections.abc import Callable

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from tests.ui.intake_stand_ins import CARD, OTHER_CARD, Desk, type_text
from ui.intake.drafts.undo_steps import MOST_STEPS
from ui.intake.form.form_content import substance

BIRTH = "1.001193"


def choose(desk: Desk) -> None:
    picker = desk.page.form.procedure.picker
    picker.setFocus()
    picker.clear()
    QTest.keyClicks(picker, BIRTH)
    QTest.keyClick(picker, Qt.Key.Key_Return)


def read_card(desk: Desk) -> None:
    desk.page.take_card(CARD)


def type_name(desk: Desk) -> None:
    type_text(desk.page.form.person.name, "Đào Mơ")


def type_phone(desk: Desk) -> None:
    type_text(desk.page.form.person.phone, "0912000347")


def tick(desk: Desk) -> None:
    desk.page.form.papers.rows[0].tick.click()


def choose_way(desk: Desk) -> None:
    desk.page.form.collection.way.findChildren(type(desk.page.form.heading.choice.focusProxy()))[
        1
    ].click()


def begin(desk: Desk) -> None:
    desk.page.new_dossier()


def park(desk: Desk) -> None:
    desk.page.park()


STEPS: dict[str, Callable[[Desk], None]] = {
    "gõ họ tên": type_name,
    "gõ điện thoại": type_phone,
    "chọn thủ tục": choose,
    "đánh dấu giấy": tick,
    "chọn nơi nhận kết quả": choose_way,
    "bắt đầu hồ sơ mới": begin,
    "gác hồ sơ": park,
    "đọc thẻ": read_card,
}


@pytest.mark.parametrize("name", STEPS)
def test_each_kind_of_step_has_its_name_and_goes_back(desk, qtbot, name):
    type_text(desk.page.form.person.address, "Thôn Đông Hậu")
    if STEPS[name] is tick:
        choose(desk)
    before = substance(desk.page.form.content())
    STEPS[name](desk)
    told = desk.page.undo_name()
    with qtbot.waitSignal(desk.page.message) as said:
        desk.page.undo()

    assert (told, said.args[0]) == (f"Hoàn tác: {name}", f"Hoàn tác: {name}")
    assert substance(desk.page.form.content()) == before


@pytest.mark.parametrize("name", STEPS)
def test_each_kind_of_step_can_be_done_again(desk, qtbot, name):
    type_text(desk.page.form.person.address, "Thôn Đông Hậu")
    if STEPS[name] is tick:
        choose(desk)
    STEPS[name](desk)
    desk.page.form.refresh()
    after = substance(desk.page.form.content())
    desk.page.undo()
    desk.page.redo()

    assert substance(desk.page.form.content()) == after


def test_ctrl_z_in_a_field_is_the_forms_own_undo(desk):
    person = desk.page.form.person
    type_text(person.name, "Đào Mơ")
    type_text(person.phone, "0912")
    person.phone.setFocus()
    QTest.keyClick(person.phone, Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier)

    assert (person.name.text(), person.phone.text()) == ("Đào Mơ", "")


def test_going_back_and_forth_between_fields_is_a_step_each(desk):
    person = desk.page.form.person
    type_text(person.name, "Đào")
    type_text(person.phone, "0912")
    type_text(person.name, " Mơ")
    desk.page.undo()

    assert (person.name.text(), person.phone.text()) == ("Đào", "0912")


def test_there_are_thirty_steps(desk):
    person = desk.page.form.person
    for _ in range(MOST_STEPS):
        type_text(person.name, "a")
        type_text(person.phone, "1")
    undone = 0
    while desk.page.undo_name():
        desk.page.undo()
        undone += 1

    assert undone == MOST_STEPS


def test_undo_after_f2_brings_the_text_back_under_its_own_key(desk):
    desk.page.take_card(CARD)
    key = desk.page.form.key
    desk.page.new_dossier()
    desk.page.take_card(OTHER_CARD)
    desk.page.undo()
    desk.page.undo()

    assert desk.page.form.draft().owner.name == "Nguyễn Thị Ánh Tuyết"
    assert desk.page.form.key == key


def test_a_recall_is_undone_without_being_repeated(desk, qtbot):
    desk.page.take_card(CARD)
    type_text(desk.page.form.person.phone, "0912000347")
    choose(desk)
    desk.page.form.papers.tick_required()
    desk.page.submit()
    qtbot.waitUntil(
        lambda: desk.page.can_leave() and not desk.work.busy(desk.page.receipt), timeout=20_000
    )
    desk.page.new_dossier()
    person = desk.page.form.person
    type_text(person.number, "037186009417")
    qtbot.waitUntil(lambda: person.phone.text() == "0912000347", timeout=20_000)
    told = desk.page.undo_name()
    desk.page.undo()
    desk.page.form.refresh()

    assert told == "Hoàn tác: điền từ hồ sơ cũ"
    assert (person.number.text(), person.phone.text()) == ("037186009417", "")


def test_what_was_saved_is_not_undone_on_the_next_form(desk, qtbot):
    desk.page.take_card(CARD)
    choose(desk)
    desk.page.form.papers.tick_required()
    desk.page.submit()
    qtbot.waitUntil(
        lambda: desk.page.flow.shown is not None and not desk.work.busy(desk.page.receipt),
        timeout=20_000,
    )
    desk.page.new_dossier()
    desk.page.undo()

    assert desk.page.form.draft().owner.name == ""
