"""The intake page over a real, encrypted home: typing, problems, F9 once, paper after that."""

from dataclasses import replace

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLabel

from desk.catalogue.procedure import Channel, LimitUnit
from desk.dossier.person import Organisation, OwnerKind, Person, Sex
from desk.draft.checks import Field
from desk.outbox import State
from desk.press import PrinterError, PrinterTrouble
from desk.proof import Word
from tests.ui.intake_stand_ins import CARD, OTHER_CARD, Desk, Wait, type_text
from ui.intake.intake_page import Stage
from ui.parts.fields import FieldState
from ui.parts.lights import Glow

BIRTH = "1.001193"


def choose(desk: Desk, words: str = BIRTH) -> None:
    picker = desk.page.form.procedure.picker
    picker.setFocus()
    picker.clear()
    QTest.keyClicks(picker, words)
    QTest.keyClick(picker, Qt.Key.Key_Return)


def fill(desk: Desk) -> None:
    desk.page.take_card(CARD)
    choose(desk)
    desk.page.form.papers.tick_required()


def save(desk: Desk, wait: Wait) -> None:
    desk.page.submit()
    wait(lambda: desk.page.stage is Stage.SAVED and not desk.work.busy(desk.page.receipt))


def printed_light(desk: Desk) -> Glow:
    return desk.page.receipt.lights.rows[1].light.glow


def test_a_card_fills_the_person_and_goes_on_to_the_procedure(desk):
    desk.page.take_card(CARD)

    owner = desk.page.form.draft().owner
    assert isinstance(owner, Person)
    assert (owner.name, owner.id_number, owner.sex) == (
        "Nguyễn Thị Ánh Tuyết",
        "037186009417",
        Sex.FEMALE,
    )
    assert desk.page.form.person.birth.text() == "14/08/1986"
    assert desk.page.form.focusWidget() is desk.page.form.procedure.picker


def test_what_only_the_card_knows_stays_with_its_number(desk):
    desk.page.take_card(CARD)

    owner = desk.page.form.draft().owner
    assert isinstance(owner, Person)
    assert owner.old_id == "161234567"
    desk.page.form.person.number.setText("037186009418")
    changed = desk.page.form.draft().owner
    assert isinstance(changed, Person)
    assert changed.old_id == ""


def test_a_garbled_card_changes_nothing_and_says_why(desk, qtbot):
    with qtbot.waitSignal(desk.page.message) as said:
        desk.page.take_card(CARD.replace("Ánh", "\ufffdnh"))

    assert said.args[0].endswith("gõ số định danh.")
    assert desk.page.form.person.name.text() == ""


def test_a_card_without_accents_asks_to_be_compared(desk, qtbot):
    with qtbot.waitSignal(desk.page.message) as said:
        desk.page.take_card("037186009417||Nguyen Thi Anh Tuyet|14081986|Nu|Thon Dong|01052021")

    assert "So họ tên" in said.args[0]


def test_a_name_typed_in_pieces_is_kept_in_nfc(desk):
    type_text(desk.page.form.person.name, "Nguye\u0302\u0303n Ánh")

    assert desk.page.form.draft().owner.name == "Nguyễn Ánh"


@pytest.mark.parametrize("typed", ["14/08/1986", "14081986"])
def test_a_birth_is_read_with_and_without_strokes(desk, typed):
    desk.page.form.person.birth.setText(typed)

    owner = desk.page.form.draft().owner
    assert isinstance(owner, Person)
    assert str(owner.birth_date) == "1986-08-14"


def test_a_birth_typed_without_strokes_gets_them_when_it_is_left(desk):
    birth = desk.page.form.person.birth
    birth.setFocus()
    QTest.keyClicks(birth, "14081985")
    QTest.keyClick(birth, Qt.Key.Key_Tab)
    assert birth.text() == "14/08/1985"


def test_a_birth_may_be_a_year_alone(desk):
    desk.page.form.person.birth.setText("1986")

    owner = desk.page.form.draft().owner
    assert isinstance(owner, Person)
    assert (owner.birth_date, owner.birth_year) == (None, 1986)


def test_f9_shows_every_problem_at_once_and_goes_to_the_first(desk):
    desk.page.submit()

    form = desk.page.form
    assert form.problem_bar.isVisible()
    assert form.person.boxes[Field.NAME].state is FieldState.ERROR
    assert form.procedure.boxes[Field.PROCEDURE].state is FieldState.ERROR
    assert form.focusWidget() is form.person.name
    assert desk.dossiers() == 0


def test_ctrl_down_walks_the_problems_round(desk):
    desk.page.submit()
    seen = []
    for _ in range(4):
        seen.append(desk.page.form.focusWidget())
        desk.page.next_problem()

    form = desk.page.form
    assert seen[0] is form.person.name
    assert form.person.address in seen
    assert form.procedure.picker in seen


def test_no_problem_is_shown_before_f9_but_a_number_that_contradicts_is(desk):
    desk.page.take_card(CARD)
    desk.page.form.person.birth.setText("14/08/1968")
    desk.page.form.refresh()

    boxes = desk.page.form.person.boxes
    assert boxes[Field.BIRTH].state is FieldState.WARNING
    assert desk.page.form.procedure.boxes[Field.PROCEDURE].state is FieldState.NORMAL


def test_a_missing_digit_is_told_in_few_letters(desk):
    desk.page.form.person.number.setText("03718600941")
    desk.page.submit()

    assert desk.page.form.person.boxes[Field.ID_NUMBER].message == "Thiếu 1 số, cần đủ 12"


def test_a_birth_that_is_no_day_stops_f9(desk, wait):
    fill(desk)
    desk.page.form.person.birth.setText("31/02/1986")
    desk.page.submit()

    assert desk.page.form.person.boxes[Field.BIRTH].state is FieldState.ERROR
    assert desk.page.stage is Stage.TYPING


def test_f9_saves_prints_and_shows_the_receipt(desk, wait, qtbot):
    fill(desk)
    with qtbot.waitSignal(desk.page.saved) as told:
        desk.page.submit()
    wait(lambda: printed_light(desk) is Glow.DONE)
    wait(lambda: len(desk.page.receipt.pdf.pages) == 2)

    [received] = told.args
    assert received.dossier.owner.name == "Nguyễn Thị Ánh Tuyết"
    assert [job for job, _ in desk.tray.jobs] == [received.dossier.code]


def test_while_f9_is_at_work_its_button_says_so(desk, wait):
    fill(desk)
    button = desk.page.form.result.button
    before = button.accessibleName()
    desk.page.submit()
    during = button.accessibleName()
    wait(lambda: bool(desk.tray.jobs))

    assert (before, during, button.accessibleName()) == ("Lưu và in", "Đang lưu…", "Lưu và in")


def test_f9_pressed_again_and_again_makes_one_dossier(desk, wait):
    fill(desk)
    for _ in range(5):
        desk.page.submit()
    wait(lambda: desk.page.stage is Stage.SAVED)
    desk.page.submit()
    wait(lambda: printed_light(desk) is Glow.DONE)

    assert desk.dossiers() == 1
    assert len(desk.tray.jobs) == 1


def test_a_printer_in_trouble_leaves_the_dossier_and_a_receipt_to_print(desk, wait):
    desk.tray.trouble = PrinterError(PrinterTrouble.MISSING)
    fill(desk)
    desk.page.submit()
    wait(lambda: desk.page.stage is Stage.SAVED and printed_light(desk) is Glow.TROUBLE)

    assert desk.dossiers() == 1
    assert len(desk.session.press.waiting()) == 1


def test_shift_f9_prints_what_could_not_be_printed(desk, wait):
    desk.tray.trouble = PrinterError(PrinterTrouble.STOPPED)
    fill(desk)
    desk.page.submit()
    wait(lambda: desk.page.stage is Stage.SAVED and printed_light(desk) is Glow.TROUBLE)
    desk.tray.trouble = None
    desk.page.reprint()
    wait(lambda: printed_light(desk) is Glow.DONE)

    assert desk.session.press.waiting() == ()
    assert "in lại" not in desk.page.receipt.lights.rows[1].light.detail


def test_a_second_print_is_told_as_a_reprint(desk, wait):
    fill(desk)
    save(desk, wait)
    desk.page.reprint()
    wait(lambda: "in lại lần 1" in desk.page.receipt.lights.rows[1].light.detail)

    assert len(desk.tray.jobs) == 2
    assert desk.dossiers() == 1


def test_a_card_after_f9_begins_the_next_person(desk, wait):
    fill(desk)
    save(desk, wait)
    desk.page.take_card(OTHER_CARD)

    assert desk.page.stage is Stage.TYPING
    assert desk.page.form.draft().owner.name == "Đặng Hữu Nghĩa"
    assert desk.page.form.draft().procedure == ""


def test_one_more_keeps_the_person_and_takes_another_key(desk, wait):
    fill(desk)
    first = desk.page.form.draft()
    save(desk, wait)
    desk.page.one_more()

    draft = desk.page.form.draft()
    assert draft.owner == first.owner
    assert (draft.procedure, draft.papers) == ("", ())
    assert draft.key != first.key


def test_f2_begins_at_once_and_nothing_typed_hinders_leaving(desk, wait):
    desk.page.take_card(CARD)
    desk.page.new_dossier()

    assert desk.page.form.draft().owner.name == ""
    wait(desk.page.can_leave)


def test_enter_goes_on_and_never_saves(desk):
    fill(desk)
    desk.page.form.person.name.setFocus()
    for _ in range(60):
        QTest.keyClick(desk.page.form.focusWidget(), Qt.Key.Key_Return)

    assert desk.page.stage is Stage.TYPING
    assert desk.dossiers() == 0


def test_preview_carries_no_number_and_saves_nothing(desk, wait):
    fill(desk)
    desk.page.preview()
    wait(lambda: len(desk.page.receipt.pdf.pages) == 1)

    assert desk.page.views.currentWidget() is desk.page.receipt
    assert desk.dossiers() == 0


def test_esc_leads_from_the_preview_back_to_what_was_typed(desk):
    fill(desk)
    before = desk.page.form.draft()
    desk.page.preview()
    desk.page.back()

    assert desk.page.views.currentWidget() is desk.page.form
    assert desk.page.form.draft() == before


def test_f9_on_the_preview_saves(desk, wait):
    fill(desk)
    desk.page.preview()
    save(desk, wait)

    assert desk.dossiers() == 1


def test_an_earlier_dossier_can_be_looked_at_without_losing_the_draft(desk, wait, qtbot):
    fill(desk)
    with qtbot.waitSignal(desk.page.saved) as told:
        desk.page.submit()
    wait(lambda: not desk.work.busy(desk.page.receipt))
    desk.page.take_card(OTHER_CARD)
    desk.page.show_dossier(told.args[0].dossier.id)
    wait(lambda: desk.page.views.currentWidget() is desk.page.receipt)
    desk.page.submit()
    desk.page.back()

    assert desk.dossiers() == 1
    assert desk.page.form.draft().owner.name == "Đặng Hữu Nghĩa"


def test_a_person_with_an_open_dossier_of_the_kind_is_pointed_out(desk, wait):
    fill(desk)
    save(desk, wait)
    desk.page.new_dossier()
    desk.page.take_card(CARD)
    choose(desk)
    box = desk.page.form.procedure.boxes[Field.PROCEDURE]
    wait(lambda: box.state is FieldState.WARNING)

    assert "hồ sơ cùng thủ tục, nhận " in box.message


def test_an_organisation_needs_someone_who_brings_it(desk):
    person = desk.page.form.person
    person.kind.setCurrentIndex(person.kind.findData(OwnerKind.ENTERPRISE))
    person.name.setText("Công ty TNHH Vật liệu Yên Khê")
    desk.page.submit()

    assert isinstance(desk.page.form.draft().owner, Organisation)
    assert person.boxes[Field.SUBMITTER_NAME].state is FieldState.ERROR


def test_with_a_delegate_chosen_the_second_card_is_the_delegates(desk):
    desk.page.take_card(CARD)
    desk.page.form.person.comes.set_value(True)
    desk.page.take_card(OTHER_CARD)

    draft = desk.page.form.draft()
    assert draft.owner.name == "Nguyễn Thị Ánh Tuyết"
    assert draft.submitter is not None
    assert draft.submitter.name == "Đặng Hữu Nghĩa"


def test_an_unknown_limit_is_typed_and_promised(desk, wait, qtbot):
    unknown = next(
        procedure
        for procedure in desk.session.catalogue.procedures
        if procedure.terms_for(Channel.DIRECT, procedure.cases[0]).limit.unit is LimitUnit.UNKNOWN
        and len(procedure.cases) == 1
        and procedure.cases[0].papers
    )
    desk.page.take_card(CARD)
    choose(desk, unknown.code)
    desk.page.form.papers.tick_required()
    desk.page.form.papers.rows[0].tick.setChecked(True)
    desk.page.submit()
    refused = desk.page.form.focusWidget() is desk.page.form.result.typed
    desk.page.form.result.typed.setText("27/11/2026 16:30")
    desk.page.form.refresh()
    hint = desk.page.form.result._reason.text()
    with qtbot.waitSignal(desk.page.saved) as told:
        desk.page.submit()
    wait(lambda: not desk.work.busy(desk.page.receipt))

    assert refused
    assert "chưa rõ" not in hint
    assert f"{told.args[0].dossier.due_at:%d/%m/%Y %H:%M}" == "27/11/2026 16:30"


def test_the_money_follows_quantity_and_exemption(desk):
    desk.page.take_card(CARD)
    choose(desk, "2.000635")
    [row] = desk.page.form.fees.rows
    row.quantity.setText("3")
    three = desk.page.form.fees.total()
    row.exemption.setText("Hộ nghèo")

    assert three == 24_000
    assert desk.page.form.fees.total() == 0


def test_the_next_number_stands_in_the_heading(desk, wait):
    heading = desk.page.form.heading

    wait(lambda: "H42.37.12-261123-3001" in [part.text() for part in heading.findChildren(QLabel)])


def test_the_light_after_printing_tells_what_the_queue_tells(desk, wait):
    fill(desk)
    save(desk, wait)
    with desk.session.store.reading() as books:
        (row,) = books.find("nguyen thi anh tuyet")
    desk.page.follow((replace(row, state=State.DELIVERED, word=Word.MATCHING),))

    assert desk.page.receipt.lights.rows[2].light.glow is Glow.DONE
