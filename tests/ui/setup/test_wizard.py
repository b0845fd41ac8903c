"""The first run by keys alone: from an empty folder to a signed-in session, left and finished."""

import pytest
from PySide6.QtCore import Qt

from desk.adapters.slots import FileKeySlots
from desk.office.setup import KEY_GROUPS, Part, missing
from desk.time.working_time import STANDARD_WEEK
from tests.ui.intake_stand_ins import CARD, MORNING, PASSWORD, type_text
from tests.ui.setup_stand_ins import TYPED, FirstRun, focused, press, type_over
from ui.parts import FieldState
from ui.setup.steps.scanner_talk import ScannerTalk

ENTER, TAB = Qt.Key.Key_Return, Qt.Key.Key_Tab
CONTROL = Qt.KeyboardModifier.ControlModifier


@pytest.fixture
def run(tmp_path, work, monkeypatch):
    monkeypatch.setattr(ScannerTalk, "_own_thread", lambda _: work)
    made = FirstRun(tmp_path, work)
    yield made
    made.close()


@pytest.fixture
def wizard(qtbot, run, settle):
    return opened(qtbot, run, settle)


def opened(qtbot, run, settle):
    made = run.wizard()
    qtbot.addWidget(made)
    made.resize(1366, 698)
    made.show()
    made.activateWindow()
    qtbot.waitExposed(made)
    settle()
    qtbot.waitUntil(lambda: focused() is not None, timeout=20_000)
    return made


def fill(*texts):
    """Types into the field that has the keyboard and the ones after it."""
    for place, text in enumerate(texts):
        if place:
            press(TAB)
        type_over(text)


def go_on(settle):
    press(ENTER, CONTROL)
    settle()


def enter(settle):
    press(ENTER)
    settle()


def later(settle):
    press(Qt.Key.Key_B, CONTROL)
    settle()


def office(settle):
    fill(*TYPED.values())
    enter(settle)


def numbers(settle, last="3006"):
    fill("3")
    press(TAB)
    press(TAB)
    fill("3001", "999", "", last)
    enter(settle)


def officer(settle):
    fill("Trần Thị Minh Nguyệt", "Công chức Tư pháp – Hộ tịch")
    press(TAB)
    press(TAB)
    fill(PASSWORD, PASSWORD)
    enter(settle)


def recovery(wizard, settle):
    groups = wizard.step._shown.text().split()
    fill(*(groups[place - 1].lower() for place in KEY_GROUPS))
    enter(settle)


def to_officer(settle):
    office(settle)
    numbers(settle)
    go_on(settle)


def to_home(wizard, settle):
    to_officer(settle)
    officer(settle)
    recovery(wizard, settle)


def scanner(wizard, settle):
    step = wizard.step
    step.panel.typed.setText("http://192.168.7.20/eSCL")
    step.try_page()
    settle()
    go_on(settle)


def names(wizard):
    return [one.part for one in missing(wizard.settled)]


def test_keys_alone_lead_from_an_empty_folder_to_a_session(wizard, run, settle, qtbot, tmp_path):
    to_home(wizard, settle)
    go_on(settle)
    type_text(focused(), CARD)
    press(ENTER)
    settle()
    go_on(settle)
    scanner(wizard, settle)
    fill(str(tmp_path))
    go_on(settle)
    fill("http://127.0.0.1:9", "xa-yen-khe", "bi mat")
    go_on(settle)
    go_on(settle)
    with qtbot.waitSignal(wizard.finished, timeout=20_000) as told:
        press(ENTER)
    session = run.host.session()
    assert (told.args, names(wizard), session.intake.next_code()) == (
        [False],
        [],
        "H42.37.12-261123-3007",
    )


def test_the_first_officer_is_an_administrator_with_a_proposed_name(wizard, run, settle):
    to_officer(settle)
    officer(settle)
    assert (run.host.home.officer.login, run.host.home.officer.role.value) == (
        "nguyet.ttm",
        "administrator",
    )


def test_what_was_skipped_is_missing_and_nothing_else(wizard, settle):
    office(settle)
    later(settle)
    later(settle)
    officer(settle)
    for _ in range(6):
        later(settle)
    go_on(settle)
    assert names(wizard) == [
        Part.NUMBERS,
        Part.PRINTER,
        Part.RECOVERY,
        Part.HOURS,
        Part.CARD,
        Part.SCANNER,
        Part.COPIES,
        Part.PORTAL,
    ]


def test_the_panel_names_what_was_skipped_so_far(wizard, settle):
    office(settle)
    later(settle)
    assert wizard.side._names.text() == "Quầy và cách cấp số"


@pytest.mark.parametrize("steps", [0, 1, 2, 3])
def test_what_was_typed_before_there_is_a_home_is_there_the_next_time(
    wizard, run, settle, qtbot, steps
):
    for step in (office, numbers, go_on)[:steps]:
        step(settle)
    type_over("Ủy ban nhân dân xã Khác" if not steps else "7")
    wizard.close()
    settle()
    again = opened(qtbot, run, settle)
    place = {0: Part.OFFICE, 1: Part.NUMBERS, 2: Part.PRINTER, 3: Part.OFFICER}[steps]
    told = again.settled.office.agency.name
    assert (again.part, told) == (
        place,
        "Ủy ban nhân dân xã Khác" if not steps else TYPED["agency.name"],
    )


def test_a_step_that_was_left_by_the_list_keeps_what_was_typed(wizard, run, settle, qtbot):
    type_over("Ủy ban nhân dân xã Khác")
    wizard.open(Part.NUMBERS)
    settle()
    wizard.close()
    settle()
    assert opened(qtbot, run, settle).settled.office.agency.name == "Ủy ban nhân dân xã Khác"


def test_keeping_another_step_takes_nothing_away_that_does_not_fit_yet(wizard, settle):
    place = wizard.step.boxes["agency.code"].field
    place.setFocus()
    type_over("sai mã")
    wizard.open(Part.NUMBERS)
    settle()
    numbers(settle)
    assert place.text() == "sai mã"


def test_a_first_run_that_was_left_is_finished_later(wizard, run, settle, qtbot):
    office(settle)
    numbers(settle)
    wizard.close()
    settle()
    opened(qtbot, run, settle)
    go_on(settle)
    officer(settle)
    assert run.host.home is not None


def test_no_password_lies_in_the_folder_of_an_unfinished_run(wizard, run, settle):
    to_officer(settle)
    fill("Trần Thị Minh Nguyệt", "Công chức")
    press(TAB)
    press(TAB)
    fill(PASSWORD)
    wizard.close()
    settle()
    kept = b"".join(path.read_bytes() for path in (run.folder / "home").iterdir())
    assert PASSWORD.encode() not in kept


def test_without_todays_last_number_the_block_begins_tomorrow(wizard, run, settle):
    office(settle)
    numbers(settle, last="")
    go_on(settle)
    officer(settle)
    told = run.host.settled().office.numbering
    assert (told.from_day, run.host.session().intake.next_code()[:2]) == ("2026-11-24", "T-")


def test_an_office_without_a_name_is_said_at_the_field(wizard, settle):
    go_on(settle)
    box = wizard.step.boxes["agency.name"]
    assert (wizard.part, box.message, box.state) == (
        Part.OFFICE,
        "Không để trống.",
        FieldState.ERROR,
    )


def test_a_correction_takes_the_mark_off_the_field(wizard, settle):
    go_on(settle)
    type_over("Ủy ban nhân dân")
    assert wizard.step.boxes["agency.name"].state is FieldState.NORMAL


def test_the_office_cannot_be_left_for_later(wizard, settle):
    later(settle)
    assert wizard.part is Part.OFFICE


def test_nothing_behind_the_officer_opens_before_there_is_a_home(wizard, settle):
    office(settle)
    wizard.open(Part.PORTAL)
    assert wizard.part is Part.NUMBERS


def test_two_different_passwords_make_no_home(wizard, run, settle):
    to_officer(settle)
    fill("Lan", "Công chức")
    press(TAB)
    press(TAB)
    fill(PASSWORD, "khac han")
    go_on(settle)
    told = wizard.step.boxes["officer.again"].message
    assert (run.host.home, told) == (None, "Hai lần gõ khác nhau. Gõ lại cả hai.")


def test_a_short_password_is_said_at_its_field(wizard, settle):
    to_officer(settle)
    fill("Lan", "Công chức")
    press(TAB)
    press(TAB)
    fill("ngan", "ngan")
    go_on(settle)
    assert wizard.step.boxes["officer.password"].state is FieldState.ERROR


def test_the_recovery_key_opens_the_home_and_leaves_the_screen(wizard, run, settle):
    to_officer(settle)
    officer(settle)
    key = wizard.step._key
    recovery(wizard, settle)
    step = wizard.steps[Part.RECOVERY]
    slots = FileKeySlots(run.folder / "home" / "keys")
    assert (len(slots.recover(key, MORNING).master), step._key, step._shown.text()) == (32, "", "")


def test_other_groups_do_not_keep_the_key(wizard, settle):
    to_officer(settle)
    officer(settle)
    fill("AAAA", "AAAA")
    go_on(settle)
    assert (wizard.part, Part.RECOVERY in names(wizard)) == (Part.RECOVERY, True)


def test_the_recovery_key_can_be_printed(wizard, run, settle):
    to_officer(settle)
    officer(settle)
    wizard.step.printing.click()
    settle()
    assert [pdf[:5] for _, pdf in run.tray.jobs] == [b"%PDF-"]


def test_the_slip_goes_to_the_printer_and_its_bars_are_known_again(wizard, run, settle):
    office(settle)
    numbers(settle)
    wizard.step.slip.click()
    settle()
    wizard.step.take_code("H42.37.12-261123-0000")
    assert (len(run.tray.jobs), wizard.step.said) == (
        1,
        "Đã đọc được mã vạch. Máy in và đầu đọc khớp nhau.",
    )


def test_a_card_that_was_read_does_not_stay_on_the_page(wizard, settle):
    to_home(wizard, settle)
    go_on(settle)
    wizard.step.take_card(CARD)
    shown = wizard.step._head.text()
    go_on(settle)
    assert (shown, wizard.steps[Part.CARD]._head.text()) == (
        "Nguyễn Thị Ánh Tuyết",
        "Đang chờ quét thẻ…",
    )


def test_hours_that_overlap_are_said_and_not_kept(wizard, run, settle):
    to_home(wizard, settle)
    wizard.step.times[0][1].setText("14:00")
    go_on(settle)
    assert (wizard.part, run.host.settled().calendar.week) == (Part.HOURS, STANDARD_WEEK)


def test_a_saturday_shift_is_kept(wizard, run, settle):
    to_home(wizard, settle)
    wizard.step.times[5][0].setText("7h30")
    wizard.step.times[5][1].setText("11")
    go_on(settle)
    shift = run.host.settled().calendar.week.sessions[5]
    assert [f"{one.start:%H:%M}-{one.end:%H:%M}" for one in shift] == ["07:30-11:00"]


@pytest.mark.parametrize("folder", ["/khong/co/thu/muc", "home"])
def test_a_folder_that_cannot_take_copies_is_not_kept(wizard, run, settle, folder):
    to_home(wizard, settle)
    for _ in range(3):
        later(settle)
    fill(str(run.folder / folder))
    go_on(settle)
    assert (wizard.part, run.host.settled().office.copies.folder) == (Part.COPIES, "")


def test_a_portal_that_does_not_answer_is_said(wizard, settle):
    to_home(wizard, settle)
    for _ in range(4):
        later(settle)
    fill("http://127.0.0.1:9", "xa-yen-khe", "bi mat")
    wizard.step.trying.click()
    settle()
    assert wizard.step.said == "Chưa tới được máy chủ của tỉnh"


def test_back_goes_to_the_step_before(wizard, settle):
    office(settle)
    press(Qt.Key.Key_Left, Qt.KeyboardModifier.AltModifier)
    assert wizard.part is Part.OFFICE


def test_trying_a_dossier_is_told(wizard, settle, qtbot):
    to_home(wizard, settle)
    for _ in range(5):
        later(settle)
    go_on(settle)
    press(TAB)
    with qtbot.waitSignal(wizard.finished, timeout=20_000) as told:
        press(Qt.Key.Key_Space)
    assert told.args == [True]


def test_enter_goes_through_the_fields_and_only_the_last_one_goes_on(wizard, settle):
    order = []
    for text in TYPED.values():
        order.append(focused().accessibleName())
        assert wizard.part is Part.OFFICE
        type_over(text)
        enter(settle)
    boxes = wizard.steps[Part.OFFICE].boxes.values()
    assert order == [box.field.accessibleName() for box in boxes]
    assert wizard.part is Part.NUMBERS


def test_the_next_run_opens_the_first_unfinished_step_and_ticks_those_before(
    wizard, run, settle, qtbot
):
    office(settle)
    wizard.close()
    settle()
    again = opened(qtbot, run, settle)
    assert again.part is Part.NUMBERS
    assert again.side.rows[0].property("look") == "done"
