"""A received dossier on the form again: replaced or mended with a reason, its draft kept too."""

from dataclasses import replace

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from desk.dossier.annulment import Mistake
from desk.dossier.dossier import Dossier
from desk.draft.checks import Field, Flaw
from desk.draft.kept_draft import KeptDraft
from tests.ui.intake_stand_ins import CARD, OTHER_CARD, Desk, Wait, type_text
from ui.intake.correcting import Correcting, Way
from ui.intake.intake_page import Stage
from ui.wording.troubles import trouble

BIRTH = "1.001193"


def drafts(desk: Desk) -> tuple[KeptDraft, ...]:
    return desk.session.drafts.all()


def fill(desk: Desk) -> None:
    desk.page.take_card(CARD)
    picker = desk.page.form.procedure.picker
    picker.setFocus()
    QTest.keyClicks(picker, BIRTH)
    QTest.keyClick(picker, Qt.Key.Key_Return)
    desk.page.form.papers.tick_required()


@pytest.fixture
def wrong(desk: Desk, wait: Wait) -> Dossier:
    """A dossier received with a wrong name, and what it was made of."""
    fill(desk)
    desk.page.submit()
    wait(lambda: desk.page.stage is Stage.SAVED and not desk.work.busy(desk.page.receipt))
    assert desk.page.flow.shown is not None
    return desk.page.flow.shown.dossier


def replacing(desk: Desk, wrong: Dossier) -> Correcting:
    draft = desk.session.correction.draft_of(wrong.id)
    return Correcting(wrong.id, wrong.code, Way.REPLACE, draft, (Mistake.WRONG_NAME,))


def test_a_correction_asks_for_its_reason(desk, wrong, wait):
    desk.page.begin_correction(replacing(desk, wrong))
    desk.page.submit()

    assert desk.page.form.focusWidget() is desk.page.form.correction.reason
    assert desk.dossiers() == 1


def test_a_missing_reason_is_counted_among_what_to_correct(desk, wrong, wait):
    desk.page.begin_correction(replacing(desk, wrong))
    desk.page.submit()
    assert not desk.page.form.problem_bar.isHidden()
    assert "1 chỗ" in desk.page.form.problem_bar._words.text()


def test_a_mended_dossier_keeps_its_number_on_the_form(desk, wrong, wait):
    correcting = replacing(desk, wrong)
    desk.page.begin_correction(replace(correcting, way=Way.AMEND, mistakes=()))
    wait(lambda: not desk.work.busy(desk.page.form.heading))
    heading = desk.page.form.heading
    assert heading._caption.text() == "Giữ số"
    assert heading._next.text() == f"…{wrong.code.split('-')[-1]}"


def test_a_replaced_dossier_gets_the_next_number(desk, wrong, wait):
    desk.page.begin_correction(replacing(desk, wrong))
    wait(lambda: desk.page.form.heading._next.text().endswith("-3002"))
    assert desk.page.form.heading._caption.text() == "Số sẽ cấp"


def test_a_correction_can_be_left_by_its_button(desk, wrong, qtbot):
    desk.page.begin_correction(replacing(desk, wrong))
    with qtbot.waitSignal(desk.page.form.correction.abandon):
        desk.page.form.correction.leave.click()


def test_a_correction_without_a_change_is_told_and_not_saved(desk, wrong, wait):
    told = []
    desk.work.failed.connect(told.append)
    desk.page.begin_correction(replacing(desk, wrong))
    type_text(desk.page.form.correction.reason, "ghi sai họ tên")
    desk.page.submit()
    wait(lambda: bool(told))
    assert trouble(told[0]) == "Chưa sửa gì so với giấy cũ. Sửa chỗ sai rồi lưu lại."
    assert desk.page.stage is Stage.TYPING


def test_f9_puts_another_dossier_in_the_place_of_the_wrong_one(desk, wrong, wait):
    desk.page.begin_correction(replacing(desk, wrong))
    desk.page.form.person.name.setText("Nguyễn Thị Ánh Tuyến")
    type_text(desk.page.form.correction.reason, "ghi sai họ tên")
    desk.page.submit()
    wait(lambda: desk.page.stage is Stage.SAVED and not desk.work.busy(desk.page.receipt))

    with desk.session.store.reading() as books:
        annulment = books.annulment(wrong.id)
        assert annulment is not None
        instead = books.dossier(annulment.replaced_by)
    assert instead is not None
    assert instead.owner.name == "Nguyễn Thị Ánh Tuyến"
    assert drafts(desk) == ()


def test_the_draft_of_a_correction_knows_what_it_corrects_when_it_comes_back(desk, wrong, wait):
    desk.page.begin_correction(replacing(desk, wrong))
    type_text(desk.page.form.correction.reason, "ghi sai họ tên")
    wait(lambda: len(drafts(desk)) == 1)
    desk.page.new_dossier()
    ordinary = desk.page.form.correction.marked
    desk.page.open_draft(drafts(desk)[0])

    assert ordinary is None
    assert drafts(desk)[0].corrects == wrong.id
    assert desk.page.form.correction.reason_told == "ghi sai họ tên"


def test_ctrl_z_on_a_receipt_asks_for_its_correction(desk, wrong, qtbot):
    with qtbot.waitSignal(desk.page.correction_wanted) as asked:
        desk.page.undo()

    assert asked.args == [wrong.id]


def test_f9_on_an_earlier_dossier_says_what_to_do_and_saves_nothing(desk, wrong, wait, qtbot):
    desk.page.take_card(OTHER_CARD)
    desk.page.show_dossier(wrong.id)
    wait(lambda: desk.page.views.currentWidget() is desk.page.receipt)
    with qtbot.waitSignal(desk.page.message) as said:
        desk.page.submit()

    assert said.args[0] == "Hồ sơ đang xem đã lưu rồi. Bấm Esc để về hồ sơ đang nhập, rồi F9."


def test_a_refused_field_has_the_cursor(desk):
    fill(desk)
    desk.page.focus_field(Field.ADDRESS)

    assert desk.page.form.focusWidget() is desk.page.form.person.address


def test_the_limit_of_a_corrected_dossier_counts_from_its_receipt(desk, wrong, wait):
    desk.page.begin_correction(replacing(desk, wrong))
    wait(lambda: desk.page.form.correction.received == wrong.received_at)

    promise = desk.page.form.prospect().promise
    assert promise is not None
    assert promise.at == wrong.due_at


def test_a_correction_parks_what_was_typed(desk, wrong, wait):
    desk.page.take_card(OTHER_CARD)
    desk.page.begin_correction(replacing(desk, wrong))
    wait(lambda: [draft.parked for draft in drafts(desk)] == [True])

    assert desk.page.form.draft().owner.name == "Nguyễn Thị Ánh Tuyết"


def test_ctrl_z_never_leads_back_into_a_saved_dossier(desk, wrong, wait):
    desk.page.begin_correction(replacing(desk, wrong))
    desk.page.undo()

    assert desk.page.form.empty


def test_a_correction_is_not_warned_of_the_dossier_it_replaces(desk, wrong, wait):
    desk.page.begin_correction(replacing(desk, wrong))
    wait(lambda: desk.page.form.correction.received == wrong.received_at)
    asked: list[None] = []
    desk.work.ask(lambda: None, asked.append, owner=desk.page)
    wait(lambda: bool(asked))

    found = [problem.flaw for problem in desk.page.form.problems(desk.page.form.prospect())]
    assert Flaw.OPEN_DOSSIER not in found
