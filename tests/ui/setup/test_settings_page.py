"""The settings: the same steps as pages; kept, journaled, and locked for officers."""

from dataclasses import replace

import pytest

from desk.journal import Act
from desk.office.accounts import Officer, Role
from desk.office.setup import Part
from tests.ui.intake_stand_ins import MORNING, OFFICE, PASSWORD, type_text
from tests.ui.setup_stand_ins import FirstRun
from ui.setup.settings_page import SettingsPage
from ui.wiring.home import HomeGate

OFFICER = Officer("hanh", "Phùng Thị Hạnh", "Lao động và Xã hội", Role.OFFICER)


@pytest.fixture
def run(tmp_path, work):
    made = FirstRun(tmp_path, work)
    yield made
    made.close()


@pytest.fixture
def page(qtbot, run, settle):
    run.home()
    return opened(qtbot, run, settle)


def opened(qtbot, run, settle, part=Part.OFFICE):
    made = SettingsPage(run.host, run.work, lambda: MORNING)
    qtbot.addWidget(made)
    made.resize(818, 584)
    made.show()
    made.start(part)
    settle()
    return made


def as_officer(qtbot, run, settle, part, locked=False):
    run.home(office=replace(OFFICE, settings_locked=locked))
    run.add(OFFICER)
    run.close()
    run.sign_in(OFFICER.login)
    return opened(qtbot, run, settle, part)


def put(page, key, text):
    field = page.step.boxes[key].field
    field.clear()
    type_text(field, text)


def acts(run):
    with run.host.home.store.reading() as books:
        return [entry.act for entry in books.journal()]


def test_a_changed_setting_is_kept_and_journaled(page, run, settle):
    put(page, "phone", "0229 3000 999")
    page.save()
    settle()
    assert (run.host.settled().office.phone, acts(run)[-1]) == (
        "0229 3000 999",
        Act.SETTING.value,
    )


def test_saving_without_a_change_writes_nothing(page, run, settle):
    before = len(acts(run))
    page.save()
    settle()
    assert len(acts(run)) == before


def test_a_bad_value_is_said_at_its_field_and_nothing_is_kept(page, run, settle):
    put(page, "phone", "0229 3000 999")
    put(page, "agency.code", "h42")
    page.save()
    settle()
    box = page.step.boxes["agency.code"]
    assert (box.message, run.host.settled().office) == ("Chữ in hoa, số, chấm.", OFFICE)


def test_leaving_tells_once_that_something_changed(page, qtbot, settle):
    put(page, "phone", "0229 3000 999")
    page.save()
    settle()
    told = []
    page.changed.connect(lambda: told.append("changed"))
    page.back.connect(lambda: told.append("back"))
    page.step_back()
    page.step_back()
    assert told == ["changed", "back", "back"]


def test_a_session_made_anew_works_with_what_was_saved(page, run, settle):
    put(page, "phone", "0229 3000 999")
    page.save()
    settle()
    assert run.host.session().office.phone == "0229 3000 999"


def test_settings_changed_here_are_agreed_to(page, run, settle):
    put(page, "phone", "0229 3000 999")
    page.save()
    settle()
    assert not run.host.session().office_changed


def test_the_portal_password_is_kept_encrypted_and_not_shown(qtbot, run, settle):
    run.home()
    page = opened(qtbot, run, settle, Part.PORTAL)
    put(page, "portal.address", "https://mot-cua.example")
    put(page, "portal.password", "bi mat 123")
    page.save()
    settle()
    lying = b"".join(
        path.read_bytes() for path in (run.folder / "home").rglob("*") if path.is_file()
    )
    shown = page.step.boxes["portal.password"].field.text()
    assert (run.host.settled().portal_password, shown, b"bi mat 123" in lying) == (True, "", False)


def test_hours_are_kept_as_the_calendars(qtbot, run, settle):
    run.home()
    page = opened(qtbot, run, settle, Part.HOURS)
    page.step.times[5][0].setText("07:30")
    page.step.times[5][1].setText("11:00")
    page.save()
    settle()
    assert (len(run.host.session().calendar.week.sessions[5]), acts(run).count("calendar")) == (
        1,
        1,
    )


def test_what_is_missing_is_listed(page):
    assert page._names.text() == (
        "Máy in, Khóa khôi phục, Giờ làm việc, Đầu đọc thẻ, Máy quét, Nơi sao lưu, Nối với tỉnh"
    )


def test_a_new_recovery_key_takes_the_place_of_the_old_one(qtbot, run, settle):
    run.home()
    page = opened(qtbot, run, settle, Part.RECOVERY)
    put(page, "password", PASSWORD)
    page.step.renew.click()
    settle()
    key = page.step._key
    gate = HomeGate(run.folder / "home", run.world)
    opens = len(gate.slots.recover(key, MORNING).master)
    gate.close()
    assert (opens, acts(run)[-1]) == (32, Act.OFFICER.value)


def test_a_wrong_password_makes_no_new_recovery_key(qtbot, run, settle):
    run.home()
    page = opened(qtbot, run, settle, Part.RECOVERY)
    put(page, "password", "khong phai")
    page.step.renew.click()
    settle()
    assert (page.step._key, page.step.boxes["password"].message) == ("", "Sai mật khẩu. Gõ lại.")


def test_an_officer_changes_the_printer(qtbot, run, settle):
    page = as_officer(qtbot, run, settle, Part.PRINTER)
    page.step.printer._group.button(1).click()
    page.save()
    settle()
    assert run.host.settled().office.printer == "HP LaserJet Pro M404dn"


def test_an_officer_sees_the_office_and_cannot_change_it(qtbot, run, settle):
    page = as_officer(qtbot, run, settle, Part.OFFICE)
    field = page.step.boxes["phone"].field
    assert (field.isReadOnly(), page.saving.isEnabled(), page._reason.text()) == (
        True,
        False,
        "Mục này chỉ quản trị đổi được.",
    )


def test_locked_settings_are_shown_with_the_reason(qtbot, run, settle):
    page = as_officer(qtbot, run, settle, Part.PRINTER, locked=True)
    assert (page.saving.isEnabled(), page._reason.text()) == (
        False,
        "Quản trị đã khóa cài đặt của quầy này.",
    )


def test_an_officer_locks_the_screen_sooner_but_not_the_settings(qtbot, run, settle):
    page = as_officer(qtbot, run, settle, Part.LOCKING)
    put(page, "locking.after_minutes", "5")
    page.save()
    settle()
    assert (run.host.settled().office.locking.after_minutes, page.step.locked.isEnabled()) == (
        5,
        False,
    )


def test_an_officer_does_not_agree_to_what_was_altered_from_outside(qtbot, run, settle):
    page = as_officer(qtbot, run, settle, Part.PRINTER)
    book = run.host.home.book
    book.keep_office(replace(OFFICE, lookup_address="https://ke-gian.example"))
    page.step.printer._group.button(1).click()
    page.save()
    settle()
    assert (page.step.said[:22], book.office().printer) == ("Cài đặt đã bị sửa ngoài"[:22], "")


def test_every_input_has_a_name(page):
    from PySide6.QtWidgets import QAbstractButton, QLineEdit, QListWidget, QTableWidget

    kinds = (QLineEdit, QAbstractButton, QListWidget, QTableWidget)
    nameless = [
        widget.objectName() or type(widget).__name__
        for kind in kinds
        for widget in page.findChildren(kind)
        if not (widget.accessibleName() or getattr(widget, "text", str)())
    ]
    assert [name for name in nameless if name != "qt_tableview_cornerbutton"] == []


def test_what_is_typed_and_not_saved_is_only_given_up_when_esc_is_pressed_twice(page, qtbot):
    put(page, "phone", "0229 3000 999")
    with qtbot.assertNotEmitted(page.back):
        page.step_back()
    with qtbot.waitSignal(page.back):
        page.step_back()


def test_a_page_that_was_left_by_another_way_still_has_what_was_typed(page, settle):
    put(page, "phone", "0229 3000 999")
    page.leave()
    page.start(Part.OFFICE)
    settle()
    assert page.step.boxes["phone"].field.text() == "0229 3000 999"


def test_what_was_given_up_is_not_shown_as_if_it_were_kept(page, settle):
    put(page, "phone", "0229 3000 999")
    page.step_back()
    page.step_back()
    page.start(Part.OFFICE)
    settle()
    assert page.step.boxes["phone"].field.text() == OFFICE.phone
