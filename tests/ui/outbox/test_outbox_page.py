"""The outbox: what a refusal means, the way to its cure, and counts that hide nothing."""

from collections.abc import Iterator
from concurrent.futures import ThreadPoolExecutor
from dataclasses import replace
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from desk.dossier.person import Person
from desk.draft.checks import Field
from desk.draft.draft import Draft, ticked
from desk.journal import Act
from desk.outbox import Kind, Refused, State, Trouble
from desk.outbox_groups import Group, Numbers
from desk.ports import OutboxRow, Tally
from desk.session import Session
from tests.ui.intake_stand_ins import MORNING, put_away, signed_in
from tests.ui.stand_ins import NOBODY, NOW, Books, outbox_row
from ui.intake.correcting import Way
from ui.outbox.outbox_delegate import ROW_HEIGHT
from ui.outbox.outbox_model import (
    COLUMNS,
    Cure,
    answer,
    cure_of,
    group_of,
)
from ui.outbox.outbox_page import OutboxPage
from ui.outbox.outbox_reading import Reading
from ui.outbox.outbox_repair import OutboxRepair
from ui.outbox.outbox_side import OutboxSide
from ui.snapshot import Snapshot
from ui.wording.line import LineState
from ui.work import Work

REASON = "MaXa 14287 không có trong danh mục đơn vị hành chính của tỉnh"


def snapshot(tally: Tally = NOBODY) -> Snapshot:
    return Snapshot(NOW, (), (), tally, "H42.37.12-261123-3007")


@pytest.fixture
def page(qapp: QApplication) -> Iterator[OutboxPage]:
    made = OutboxPage()
    made.resize(818, 584)
    made.show()
    made.activateWindow()
    yield made
    put_away(made)


@pytest.fixture
def side(qapp: QApplication) -> Iterator[OutboxSide]:
    made = OutboxSide()
    made.resize(272, 584)
    made.show()
    yield made
    put_away(made)


def refused(**other: object) -> OutboxRow:
    return outbox_row(**({"state": State.REFUSED, "last_word": REASON} | other))


def names(page: OutboxPage) -> list[str]:
    return [page._tabs.button(place).text() for place in range(4)]


def shown(page: OutboxPage, *rows: OutboxRow) -> None:
    books = Books(entries=rows)
    numbers = books.outbox_numbers()
    lines = dict(enumerate(rows, 1))
    page.show_snapshot(snapshot(), LineState())
    page.show_reading(Reading(numbers, lines))
    page.table.setFocus()


def test_ctrl_enter_asks_for_the_cure_of_the_current_row(page, qtbot):
    row = refused()
    shown(page, row)
    with qtbot.waitSignal(page.mend_wanted) as wanted:
        QTest.keyClick(page.table, Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)
    assert wanted.args[0] == row


def test_ctrl_enter_on_a_row_without_a_cure_does_nothing(page, qtbot):
    shown(page, outbox_row())
    with qtbot.assertNotEmitted(page.mend_wanted):
        QTest.keyClick(page.table, Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)


@pytest.mark.parametrize(
    ("key", "modifier"),
    [
        (Qt.Key.Key_Return, Qt.KeyboardModifier.NoModifier),
        (Qt.Key.Key_O, Qt.KeyboardModifier.ControlModifier),
    ],
)
def test_enter_and_ctrl_o_open_the_dossier_of_the_row(page, qtbot, key, modifier):
    row = outbox_row()
    shown(page, row)
    with qtbot.waitSignal(page.opened) as opened:
        QTest.keyClick(page.table, key, modifier)
    assert opened.args[0] == row


def test_a_row_where_a_heading_stood_is_as_high_as_the_others(page):
    shown(page, refused(), outbox_row())
    seen = []
    for _ in range(5):
        page.next_tab()
        rows = range(page.model.rowCount())
        seen += [page.table.rowHeight(at) for at in rows if at not in page.model.headings]
    assert set(seen) == {ROW_HEIGHT}


def test_the_tabs_count_dossiers(page):
    shown(page, refused(), outbox_row())
    assert names(page) == ["Bị từ chối  1", "Đang chờ  1", "Đã khớp  0", "Tất cả  2"]


def test_until_all_are_read_only_what_waits_is_counted(page):
    numbers = dict.fromkeys(Group, ()) | {Group.WAITING: range(1, 1_201)}
    page.show_reading(Reading(Numbers(numbers, whole=False), {}))
    assert names(page) == ["Bị từ chối  …", "Đang chờ  1.200", "Đã khớp  …", "Tất cả  …"]


def test_what_was_withdrawn_stands_by_itself(page):
    row = outbox_row(state=State.WITHDRAWN)
    assert (group_of(row), answer(row, NOW)[0].words) == (
        Group.WITHDRAWN,
        "Đã rút, không gửi",
    )


def test_a_void_submission_on_its_way_is_no_ordinary_one(page):
    row = outbox_row(annulled=True)
    told = answer(row, NOW)[0].words
    assert told == "Đã hủy; hỏi tỉnh trước khi rút"
    assert COLUMNS[1].cell(row, NOW).first == "Hồ sơ mới, nay đã hủy"
    assert cure_of(outbox_row(annulled=True, state=State.REFUSED)) is Cure.NONE


def headings(page: OutboxPage) -> list[str]:
    return [heading.sign.words for heading in page.model.headings.values()]


def test_a_message_whose_account_was_refused_does_not_go_by_itself(page):
    shown(page, outbox_row(), outbox_row(attempts=1, last_word=Trouble.SIGN_IN))
    assert headings(page) == ["Đang chờ, cần người xử lý mới gửi được", "Đang chờ, tự gửi"]


def test_while_the_account_is_refused_nothing_goes_by_itself(page):
    shown(page, outbox_row(), outbox_row(attempts=1, last_word=Trouble.SIGN_IN))
    page.table.selectRow(1)
    before = page.current()
    page.show_snapshot(snapshot(), LineState(trouble=Trouble.SIGN_IN))
    assert headings(page) == ["Đang chờ, cần người xử lý mới gửi được"]
    assert (page.current(), names(page)[1]) == (before, "Đang chờ  2")


def test_a_line_that_comes_back_by_itself_holds_nothing(page):
    shown(page, outbox_row(attempts=1, last_word=Trouble.NO_LINE))
    page.show_snapshot(snapshot(), LineState(trouble=Trouble.NO_LINE, since=NOW))
    assert headings(page) == ["Đang chờ, tự gửi"]


def test_a_message_not_tried_yet_says_what_holds_it_too(side):
    line = LineState(trouble=Trouble.SIGN_IN)
    side.show_row(outbox_row(), snapshot(), line)
    assert side._remedy.text() == line.way_on


def test_an_outbox_that_never_had_anything_says_what_comes_here(page):
    shown(page)
    assert page._empty.text() == "Chưa có việc nào gửi đi. Hồ sơ lưu xong (F9) sẽ vào đây."


def test_withdrawn_rows_come_last(page):
    shown(page, outbox_row(state=State.WITHDRAWN), outbox_row(state=State.DELIVERED))
    told = [heading.group for heading in page.model.headings.values()]
    assert told == [Group.SENT, Group.WITHDRAWN]


def test_the_side_names_the_field_and_offers_to_correct_it(side, qtbot):
    row = refused()
    side.show_row(row, snapshot(), LineState())
    assert side._meaning.text() == "Tỉnh không nhận ô này: địa chỉ."
    with qtbot.waitSignal(side.mend_wanted) as wanted:
        side.mend.click()
    assert (side.mend.accessibleName(), wanted.args[0]) == ("Sửa và gửi lại", row)


def test_a_refused_step_is_only_sent_again(side):
    row = refused(kind=Kind.REPORT_STEP)
    side.show_row(row, snapshot(), LineState())
    assert (side.mend.isVisible(), side.mend.accessibleName()) == (True, "Gửi lại")


def test_a_row_that_waits_offers_no_cure(side):
    row = outbox_row()
    side.show_row(row, snapshot(), LineState())
    assert (side.mend.isVisible(), side.open.isVisible()) == (False, True)


def test_hostile_words_of_a_portal_stay_words(side):
    row = refused(last_word="<img src='//elsewhere'><b>họ tên</b>")
    side.show_row(row, snapshot(), LineState())
    assert "<img src='//elsewhere'>" in side.answer
    assert side._answer.textFormat() is Qt.TextFormat.PlainText


@pytest.fixture
def session(qapp: QApplication, tmp_path: Path) -> Iterator[Session]:
    with signed_in(tmp_path) as opened:
        yield opened


def received(session: Session) -> OutboxRow:
    """A dossier that the portal refused: its submission's row."""
    procedure = session.catalogue.current("1.001193", MORNING.date())
    assert procedure is not None
    case = procedure.cases[0]
    owner = Person("Sùng A Páo", "037091004321", address="Bản Khê, xã Yên Khê Thượng")
    papers = tuple(ticked(paper) for paper in case.papers)
    session.intake.receive(Draft(owner, procedure.code, case.name, papers=papers))
    with session.store.writing() as books:
        entry = books.due_entries(session.clock(), 1)[0]
        books.note_entry(entry.after(Refused(REASON), session.clock()))
    with session.store.reading() as books:
        return next(row for row in books.outbox() if row.state is State.REFUSED)


@pytest.fixture
def repair(session: Session) -> Iterator[OutboxRepair]:
    with ThreadPoolExecutor(1) as executor:
        work = Work(executor)
        yield OutboxRepair(session, work)


def test_the_form_opens_at_the_refused_field_with_what_was_typed(session, repair, qtbot):
    row = received(session)
    with qtbot.waitSignal(repair.repair_wanted) as wanted:
        repair.mend(row)
    told = wanted.args[0]
    assert told.field is Field.ADDRESS
    assert (told.correcting.dossier, told.correcting.way) == (row.dossier, Way.AMEND)
    assert told.correcting.draft.owner.name == "Sùng A Páo"


def test_a_refused_step_waits_again_and_the_journal_says_who(session, repair, qtbot):
    row = replace(received(session), kind=Kind.REPORT_STEP)
    with qtbot.waitSignal(repair._work.changed):
        repair.mend(row)
    with session.store.reading() as books:
        assert books.tally().refused == 0
        last = list(books.journal(row.dossier))[-1]
    assert (last.act, last.officer) == (Act.RESEND, session.officer.login)


def test_a_row_that_is_not_refused_is_left_alone(session, repair, qtbot):
    row = replace(received(session), state=State.WAITING)
    with qtbot.assertNotEmitted(repair.repair_wanted, wait=50):
        repair.mend(row)
        repair.mend(None)
