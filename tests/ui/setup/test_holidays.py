"""The holiday table in the hours step: changed by keys alone, kept with the hours, journaled."""

from datetime import date

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication

from desk.draft.draft import Draft
from desk.journal import Act
from desk.office.accounts import Officer, Role
from desk.office.setup import Part
from desk.time.holidays import DayKind
from tests.desk.counter import CITIZEN
from tests.ui.intake_stand_ins import MORNING, type_text
from tests.ui.setup_stand_ins import FirstRun, focused, press, type_over
from ui.setup.settings_page import SettingsPage

OFFICER = Officer("hanh", "Phùng Thị Hạnh", "Lao động và Xã hội", Role.OFFICER)
THURSDAY = date(2026, 12, 10)
CULTURE_DAY = date(2026, 11, 24)
DOWN, ENTER = Qt.Key.Key_Down, Qt.Key.Key_Return


@pytest.fixture
def run(tmp_path, work):
    made = FirstRun(tmp_path, work)
    yield made
    made.close()


@pytest.fixture
def page(qtbot, run, settle):
    run.home()
    return opened(qtbot, run, settle)


@pytest.fixture
def panel(page):
    return page.step.holidays


def opened(qtbot, run, settle):
    made = SettingsPage(run.host, run.work, lambda: MORNING)
    qtbot.addWidget(made)
    made.resize(818, 584)
    made.show()
    qtbot.waitActive(made)
    made.start(Part.HOURS)
    settle()
    made.step.open_holidays()
    settle()
    return made


def fill(day, kind=0, name="Nghỉ theo quyết định", source="QĐ 12/QĐ-UBND"):
    """Through the fields with Enter, the keyboard stands in the first one."""
    type_over(day)
    press(ENTER)
    for _ in range(kind):
        press(DOWN)
    for text in (name, source):
        press(ENTER)
        type_over(text) if text else press(Qt.Key.Key_Delete)
    press(ENTER)


def add(*told, **more):
    press(Qt.Key.Key_Insert)
    fill(*told, **more)


def saved(page, run, settle):
    page.save()
    settle()
    return {one.day: one for one in run.host.settled().calendar.special}


def go_to(panel, day):
    panel.rows.go_to(next(one for one in panel.rows._shown if one.day == day))


def promise(run):
    """The return date that the form shows for a marital status certificate."""
    form = Draft(owner=CITIZEN, procedure="1.004873")
    return run.host.session().intake.prospect(form).promise


def acts(run):
    with run.host.home.store.reading() as books:
        return [entry.act for entry in books.journal()]


def test_a_day_is_added_by_keys_alone_and_kept(page, panel, run, settle):
    add("10/12/2026")
    kept = saved(page, run, settle)[THURSDAY]
    assert (kept.kind, kept.name, kept.source, kept.verified) == (
        DayKind.OFF,
        "Nghỉ theo quyết định",
        "QĐ 12/QĐ-UBND",
        True,
    )


def test_nothing_is_kept_before_it_is_saved(panel, run):
    add("10/12/2026")
    assert THURSDAY not in {one.day for one in run.host.settled().calendar.special}
    assert panel._unsaved.text() == "1 thay đổi chưa lưu"


def test_a_changed_table_is_one_act_in_the_journal(page, panel, run, settle):
    before = acts(run).count(Act.CALENDAR.value)
    add("10/12")
    add("12/12", kind=2, name="Làm bù")
    saved(page, run, settle)
    assert acts(run).count(Act.CALENDAR.value) == before + 1


def test_a_day_without_its_year_is_of_the_year_that_is_shown(panel):
    add("10/12")
    assert panel.rows.current.day == THURSDAY


def test_left_and_right_turn_the_year(panel):
    press(Qt.Key.Key_Right)
    assert {one.day.year for one in panel.rows._shown} == {2027}
    press(Qt.Key.Key_Left)
    press(Qt.Key.Key_Left)
    assert panel.years.year == 2025


@pytest.mark.parametrize(
    ("day", "kind", "told"),
    [
        ("24/11/2026", 0, "Ngày thứ Ba, 24/11/2026 đã có trong bảng; sửa dòng đó."),
        ("10/12/2026", 2, "vốn là ngày làm việc, không phải ngày làm bù."),
        ("10/12/2026", 1, "không nghỉ bù cho ngày nào"),
        ("12/12/2026", 1, "không thể nghỉ bù"),
        ("13/12/2026", 3, "không thể làm nửa ngày"),
        ("31/02/2026", 0, "Ghi như 24/11/2026."),
    ],
)
def test_what_cannot_be_is_told_in_one_sentence(panel, day, kind, told):
    before = panel.rows.rowCount()
    add(day, kind=kind)
    assert told in panel.said
    assert panel.rows.rowCount() == before


def test_a_missing_name_is_told_at_its_field(panel):
    add("10/12/2026", name="")
    assert (panel.said, focused()) == ("Ngày thứ Năm, 10/12/2026 chưa có tên.", panel.form.name)


def test_deleting_is_taken_back_by_a_named_undo(panel):
    add("10/12/2026")
    press(Qt.Key.Key_Delete)
    assert THURSDAY not in {one.day for one in panel.rows._shown}
    assert panel.undoing.accessibleName() == "Hoàn tác: xóa 10/12"
    press(Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier)
    assert THURSDAY in {one.day for one in panel.rows._shown}
    assert panel.said == "Đã hoàn tác: xóa 10/12."


def test_what_the_law_fixes_is_marked_and_not_deleted(panel):
    go_to(panel, CULTURE_DAY)
    assert panel.rows.item(panel.rows.currentRow(), 3).text() == "Luật định"
    press(Qt.Key.Key_Delete)
    assert "do luật định, không xóa được" in panel.said
    assert panel.rows.current.day == CULTURE_DAY


def test_what_the_law_fixes_may_be_another_kind_of_day_and_goes_back(page, panel, run, settle):
    go_to(panel, CULTURE_DAY)
    press(ENTER)
    press(DOWN)
    press(DOWN)
    for _ in range(3):
        press(ENTER)
    assert panel.rows.item(panel.rows.currentRow(), 3).text() == "Khác luật định"
    assert saved(page, run, settle)[CULTURE_DAY].kind is DayKind.WORKED_SWAP
    panel.take_focus()
    go_to(panel, CULTURE_DAY)
    press(Qt.Key.Key_Delete)
    assert saved(page, run, settle)[CULTURE_DAY].kind is DayKind.OFF


def test_what_nobody_has_verified_says_so(panel):
    go_to(panel, date(2026, 8, 31))
    assert panel.rows.item(panel.rows.currentRow(), 3).text() == "Chưa xác minh"


def test_esc_goes_out_of_the_fields_then_to_the_hours_never_further(page, panel, qtbot):
    press(Qt.Key.Key_Insert)
    with qtbot.assertNotEmitted(page.back):
        press(Qt.Key.Key_Escape)
        assert (panel.form.isVisible(), focused()) == (False, panel.rows)
        press(Qt.Key.Key_Escape)
    assert focused() is page.step.editing


def test_back_at_the_hours_unsaved_days_are_told(page, panel):
    add("10/12/2026")
    press(Qt.Key.Key_Escape)
    assert page.step.said == "Còn 1 thay đổi ngày nghỉ chưa lưu."


def test_open_fields_are_taken_along_when_it_is_saved(page, panel, run, settle):
    press(Qt.Key.Key_Insert)
    type_over("10/12/2026")
    panel.form.name.setFocus()
    type_text(focused(), "Nghỉ")
    panel.form.verified.setChecked(False)
    assert THURSDAY in saved(page, run, settle)


def test_open_fields_that_cannot_stand_keep_everything_from_being_saved(page, panel, run, settle):
    before = acts(run)
    press(Qt.Key.Key_Insert)
    type_over("24/11/2026")
    saved(page, run, settle)
    assert (acts(run), panel.form.isVisible()) == (before, True)


def test_saved_days_stay_on_screen_with_nothing_left_to_save(page, panel, run, settle):
    add("10/12/2026")
    saved(page, run, settle)
    assert THURSDAY in {one.day for one in panel.rows._shown}
    assert (panel.unsaved, panel.days) == (0, None)


def test_the_hours_alone_leave_the_table_as_it_is(page, panel, run, settle):
    before = run.host.settled().calendar.special
    panel.step_back()
    page.step.times[5][0].setText("7h30")
    page.step.times[5][1].setText("11")
    saved(page, run, settle)
    assert run.host.settled().calendar.special == before


def test_an_officer_looks_only(qtbot, run, settle):
    run.home()
    run.add(OFFICER)
    run.close()
    run.sign_in(OFFICER.login)
    page = opened(qtbot, run, settle)
    panel = page.step.holidays
    press(Qt.Key.Key_Insert)
    press(Qt.Key.Key_Delete)
    press(ENTER)
    assert (panel.form.isVisible(), panel.unsaved, panel.adding.isEnabled()) == (
        False,
        0,
        False,
    )


def test_the_next_return_date_follows(page, panel, run, settle):
    promised = promise(run)
    day = promised.at.date()
    add(f"{day:%d/%m/%Y}")
    saved(page, run, settle)
    assert promise(run).at.date() > day


def test_all_of_it_has_a_name_for_a_screen_reader(panel):
    press(Qt.Key.Key_Insert)
    parts = (panel.rows, panel.years.box, *panel.form.fields, panel.form.taking, panel.adding)
    assert all(part.accessibleName() for part in parts)
    assert QApplication.focusWidget() is panel.form.day


def test_a_key_leads_from_the_hours_to_the_holidays(page, panel, settle):
    page.step._show_hours()
    press(Qt.Key.Key_L, Qt.KeyboardModifier.AltModifier)
    settle()
    assert panel.isVisible()
