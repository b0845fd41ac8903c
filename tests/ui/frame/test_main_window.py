"""Keys, pages and words of the main window."""

import json
from dataclasses import replace
from types import SimpleNamespace

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from desk.delivery.delivery import Round
from desk.delivery.proving import ProofRound
from desk.errors import StoreBusyError, StoreFullError
from desk.office.settings import PortalSettings
from desk.outbox import State, Trouble
from desk.ports import Tally
from tests.commands.door import draft as shape_of
from tests.ui.intake_stand_ins import put_away, signed_in
from tests.ui.stand_ins import (
    NOW,
    OFFICE,
    Books,
    ManualExecutor,
    Rounds,
    fake_session,
    noting_dossiers,
    outbox_row,
    print_job,
    queue_row,
    stand_in_pages,
)
from ui.files.draft_file import draft_of, shapes
from ui.frame.main_window import MainWindow
from ui.help.help_page import Place
from ui.outbox.background import Background
from ui.queue.queue_panel import Shown
from ui.work import Work

NO_LINE = (Round(stopped=Trouble.NO_LINE), ProofRound(stopped=Trouble.NO_LINE))
KEYS = {
    "F2": "new_dossier",
    "F5": "focus_papers",
    "F6": "focus_fees",
    "F9": "submit",
    "Shift+F9": "reprint",
    "Ctrl+F2": "one_more",
    "Ctrl+D": "show_why",
    "Ctrl+P": "preview",
    "Ctrl+Down": "next_problem",
    "Ctrl+Up": "previous_problem",
    "Esc": "back",
}

SAVED = SimpleNamespace(witnessed=True)


def receive(session, name):
    """A birth registration of an invented citizen."""
    told = shape_of(person={"name": name, "sex": "female", "address": "Xóm Mới, Yên Khê Thượng"})
    [shape] = shapes(json.dumps(told))
    session.intake.receive(draft_of(shape, session.catalogue, session.clock()))


def press(window, key, modifier=Qt.KeyboardModifier.NoModifier):
    QTest.keyClick(window, key, modifier)


@pytest.mark.parametrize(("key", "told"), KEYS.items())
def test_a_key_reaches_the_intake_page(window, key, told):
    window.intake.line.setFocus()
    window.keys.actions[key].trigger()
    assert window.intake.told == [told]


def test_f9_as_a_key_saves(qtbot, window):
    press(window, Qt.Key.Key_F9)
    assert window.intake.told == ["submit"]


def test_no_key_acts_again_while_it_is_held_down(window):
    assert not any(action.autoRepeat() for action in window.keys.actions.values())


@pytest.mark.parametrize("key", ["F5", "F6", "F9", "Shift+F9", "Ctrl+D"])
def test_a_key_of_the_form_does_nothing_over_the_outbox(window, key):
    window.centre.turn_to(window.sending.page)
    window.keys.actions[key].trigger()
    assert window.intake.told == []


def test_ctrl_7_opens_the_outbox(window):
    press(window, Qt.Key.Key_7, Qt.KeyboardModifier.ControlModifier)
    assert window.centre.currentWidget() is window.sending.page


def test_esc_comes_back_from_the_outbox(window):
    window.centre.turn_to(window.sending.page)
    press(window, Qt.Key.Key_Escape)
    assert window.centre.currentWidget() is window.intake_page


def test_ctrl_tab_goes_through_the_outbox_tabs(window):
    window.centre.turn_to(window.sending.page)
    window.keys.actions["Ctrl+Tab"].trigger()
    assert window.sending.page._tabs.checkedId() == 0


def test_f3_goes_to_the_scan_field(qtbot, window):
    press(window, Qt.Key.Key_F3)
    qtbot.waitUntil(window.band.field.hasFocus, timeout=20_000)


def test_enter_in_the_scan_field_finds_people(qtbot, work, settle, tmp_path):
    with signed_in(tmp_path) as session:
        window = MainWindow(session, work, work, stand_in_pages())
        receive(session, "Lường Thị Phượng")
        receive(session, "Lường Văn Ổn")
        window.band.field.setText("luong")
        window.band.field.returnPressed.emit()
        qtbot.waitUntil(lambda: window.finding.page.model.rowCount() == 2, timeout=20_000)
        assert window.centre.place is Place.REGISTER
        settle()
        put_away(window)


def test_letters_of_a_name_are_searched_while_they_are_typed(qtbot, work, settle, tmp_path):
    with signed_in(tmp_path) as session:
        window = MainWindow(session, work, work, stand_in_pages())
        receive(session, "Lường Thị Phượng")
        QTest.keyClicks(window.band.field, "phuong")
        qtbot.waitUntil(lambda: window.finding.page.model.rowCount() == 1, timeout=20_000)
        settle()
        put_away(window)


def test_the_next_citizen_does_not_read_what_was_searched_for(qtbot, work, settle, tmp_path):
    with signed_in(tmp_path) as session:
        window = MainWindow(session, work, work, stand_in_pages())
        receive(session, "Lường Thị Phượng")
        QTest.keyClicks(window.band.field, "phuong")
        qtbot.waitUntil(lambda: window.finding.page.model.rowCount() == 1, timeout=20_000)
        window.keys.press("F2")
        settle()
        assert (window.band.field.text(), window.finding.page.model.rowCount()) == ("", 0)
        put_away(window)


def test_ctrl_o_opens_what_was_found(qtbot, work, settle, tmp_path):
    with signed_in(tmp_path) as session:
        window = MainWindow(session, work, work, stand_in_pages())
        receive(session, "Lường Thị Phượng")
        QTest.keyClicks(window.band.field, "phuong")
        qtbot.waitUntil(lambda: window.finding.page.model.rowCount() == 1, timeout=20_000)
        window.keys.press("Ctrl+O")
        settle()
        assert window.centre.place is Place.DOSSIER
        put_away(window)


def test_today_is_counted(window):
    assert window.queue._tiles[Shown.TODAY].accessibleDescription() == "2"


def test_receipts_to_print_have_their_own_list(qtbot, work, settle):
    window = made(qtbot, work, Books(rows=(queue_row(),), jobs=(print_job(),)))
    settle()
    window.keys.actions["Ctrl+2"].trigger()
    assert window.queue.model.index(0).data() == "Y Thuận Byă"


def test_a_row_opens_its_dossier(window):
    window.queue.list.setCurrentIndex(window.queue.model.index(1))
    QTest.keyClick(window.queue.list, Qt.Key.Key_Return)
    assert len(window.intake.shown) == 1


def test_trouble_is_a_quiet_banner(window, work):
    work.failed.emit(StoreBusyError())
    assert window.banner.words == "Cửa sổ khác đang ghi sổ. Không mất gì; thử lại."


def test_the_page_may_say_a_sentence_and_take_it_away(window):
    window.intake.message.emit("Quét lại thẻ.")
    said = window.banner.words
    window.intake.message.emit("")
    assert (said, window.banner.words) == ("Quét lại thẻ.", "")


def test_whoever_still_writes_something_may_refuse_the_closing(window):
    window.closing.connect(lambda event: event.ignore())
    assert window.close() is False


def test_nobody_refusing_the_window_closes(window):
    assert window.close() is True


def test_a_saved_dossier_is_read_anew(qtbot, window):
    with qtbot.waitSignal(window.shown_again, timeout=20_000):
        window.intake.saved.emit(SAVED)


def test_the_status_bar_tells_the_next_number(window):
    assert window.status.number.words == "Số kế tiếp 3007"


def test_a_temporary_number_is_called_so(qtbot, work, settle):
    session = fake_session(next_code="T-3-261123-0001")
    window = MainWindow(session, work, work, stand_in_pages())
    qtbot.addWidget(window)
    settle()
    assert window.status.number.words == "Số tạm kế tiếp 0001"


def test_training_is_said_in_the_title(qtbot, work):
    window = made(qtbot, work, Books(), replace(OFFICE, training=True))
    assert window.windowTitle().startswith("CHẾ ĐỘ TẬP")


def test_the_title_bears_no_citizens_name(window):
    assert window.windowTitle() == "Quầy Một cửa – UBND xã Yên Khê Thượng – Quầy 3"


def test_sending_begins_with_the_window(qtbot, work, settle):
    rounds = Rounds()
    background_of(work, rounds).start()
    settle()
    assert rounds.due == 1


def test_without_a_portal_nothing_is_sent(work, settle):
    rounds = Rounds()
    office = replace(OFFICE, portal=PortalSettings())
    background = Background(fake_session(rounds=rounds, office=office), work)
    background.start()
    background.send_all()
    settle()
    assert (rounds.due, rounds.all) == (0, 0)


def test_ctrl_g_sends_all_that_waits(qtbot, work, settle):
    rounds = Rounds()
    window = MainWindow(fake_session(rounds=rounds), work, work, stand_in_pages())
    qtbot.addWidget(window)
    window.keys.actions["Ctrl+G"].trigger()
    settle()
    assert rounds.all == 1


def test_two_rounds_never_run_at_once(settle):
    executor, rounds = ManualExecutor(at_once=False), Rounds()
    background = background_of(Work(executor), rounds)
    background.send()
    background.send_all()
    executor.run_all()
    settle()
    assert rounds.due + rounds.all == 1


def test_a_line_that_is_down_is_tried_again_soon(work, settle):
    background = background_of(work, Rounds([NO_LINE]))
    background.start()
    settle()
    assert (background.line.down, background._retry.isActive()) == (True, True)


def test_the_line_is_down_since_its_first_failure(work, settle):
    rounds = Rounds([NO_LINE, NO_LINE])
    background = background_of(work, rounds)
    background.send()
    settle()
    background.line = replace(background.line, since=NOW.replace(hour=8))
    background.send()
    settle()
    assert background.line.since == NOW.replace(hour=8)


def test_a_round_without_anything_to_ask_proves_no_line(work, settle):
    background = background_of(work, Rounds([NO_LINE, (Round(), ProofRound())]))
    background.send()
    settle()
    background.send()
    settle()
    assert background.line.down


def test_an_answer_brings_the_line_back(work, settle):
    background = background_of(work, Rounds([NO_LINE, (Round(delivered=2), ProofRound())]))
    background.send()
    settle()
    background.send_all()
    settle()
    assert background.line.trouble is None


def test_a_round_changes_what_the_window_shows(qtbot, work, settle):
    books = Books()
    window = made(qtbot, work, books)
    settle()
    books.counts = Tally(0, 0, 4, 4, 4, 0, NOW)
    window.keys.actions["Ctrl+G"].trigger()
    settle()
    assert window.status.sync.words == "Khớp 4/4 lúc 09:42 (chưa nghe máy chủ)"


def test_a_failing_round_frees_the_key_again(work, settle):
    def full():
        raise StoreFullError

    session = replace(fake_session(), deliver=full)
    background = Background(session, work)
    background.send()
    settle()
    assert not background.running


def made(qtbot, work, books, office=OFFICE) -> MainWindow:
    session = fake_session(books, office=office)
    window = noting_dossiers(MainWindow(session, work, work, stand_in_pages()))
    qtbot.addWidget(window)
    window.show()
    return window


def background_of(work, rounds) -> Background:
    return Background(fake_session(rounds=rounds), work)


def test_a_refusal_is_explained_in_full_at_the_right(qtbot, work, settle):
    reason = "MaXa 14287 không có trong danh mục đơn vị hành chính của tỉnh"
    row = outbox_row(state=State.REFUSED, last_word=reason)
    window = made(qtbot, work, Books(entries=(outbox_row(2), row)))
    window.keys.actions["Ctrl+7"].trigger()
    settle()
    assert (window.right.currentWidget(), window.sending.side.answer) == (
        window.sending.side,
        f"Tỉnh từ chối: {reason}",
    )


def test_the_chosen_message_stays_chosen_when_rows_are_read_anew(qtbot, work, settle):
    books = Books(entries=tuple(outbox_row(number) for number in range(4)))
    window = made(qtbot, work, books)
    window.keys.actions["Ctrl+7"].trigger()
    settle()
    window.sending.page.table.selectRow(3)
    kept = window.sending.page.current()
    books.entries = (outbox_row(9), *books.entries)
    window.reread()
    settle()
    assert window.sending.page.current() == kept


def test_a_saved_dossier_is_sent_at_once(qtbot, work, settle):
    rounds = Rounds()
    window = MainWindow(fake_session(rounds=rounds), work, work, stand_in_pages())
    qtbot.addWidget(window)
    window.intake.saved.emit(SAVED)
    settle()
    assert rounds.due == 1


def test_a_bug_in_a_round_does_not_end_sending(qtbot, work, settle):
    def broken():
        return 1 // 0

    background = Background(replace(fake_session(), deliver=broken), work)
    with qtbot.capture_exceptions():
        background.send()
        settle()
    assert not background.running


def test_while_a_round_runs_the_button_says_so(qtbot, work, settle):
    executor = ManualExecutor(at_once=False)
    window = MainWindow(fake_session(), work, Work(executor), stand_in_pages())
    qtbot.addWidget(window)
    window.sending.background.send()
    during = window.sending.page.send.isEnabled()
    executor.run_all()
    settle()
    assert (during, window.sending.page.send.isEnabled()) == (False, True)


def test_a_guard_without_its_note_is_told_after_saving(window):
    window.intake.saved.emit(SimpleNamespace(witnessed=False))

    assert "canh số" in window.banner.words
