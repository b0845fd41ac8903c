"""The scanner's step: devices found and typed, a certificate looked at, one page to try."""

from dataclasses import replace

import pytest
from PySide6.QtWidgets import QAbstractButton, QApplication, QComboBox, QLineEdit

from desk.errors import ImageError
from desk.office.accounts import Officer, Role
from desk.office.setup import Part, missing
from desk.scanner.device import ArrivedPage, Driver, Mode, Profile, Source
from desk.scanner.scan_trouble import ScanError, ScanTrouble
from tests.scan_stand_ins import ABLE, FINGERPRINT, NETWORK, TABLE, desk_scanner, jpeg
from tests.ui.intake_stand_ins import MORNING, OFFICE, type_text
from tests.ui.setup_stand_ins import FirstRun
from ui.setup.settings_page import SettingsPage
from ui.setup.steps.scanner_talk import ScannerTalk

OFFICER = Officer("hanh", "Phùng Thị Hạnh", "Lao động và Xã hội", Role.OFFICER)


@pytest.fixture
def run(tmp_path, work):
    made = FirstRun(tmp_path, work)
    yield made
    made.close()


@pytest.fixture
def page(qtbot, run, settle, monkeypatch):
    run.home()
    return opened(qtbot, run, settle, monkeypatch)


def opened(qtbot, run, settle, monkeypatch):
    """The settings at the scanner's page; what is asked of it is answered at once."""
    monkeypatch.setattr(ScannerTalk, "_own_thread", lambda _: run.work)
    made = SettingsPage(run.host, run.work, lambda: MORNING)
    qtbot.addWidget(made)
    made.resize(818, 584)
    made.show()
    made.start(Part.SCANNER)
    settle()
    return made


def choose(page, settle, place=1):
    page.step.searching.click()
    settle()
    panel = page.step.panel
    panel.device.setCurrentIndex(place)
    panel.device.activated.emit(place)
    settle()


def type_address(page, settle, address):
    typed = page.step.panel.typed
    typed.clear()
    type_text(typed, address)
    typed.editingFinished.emit()
    settle()


def try_page(page, settle):
    page.step.trying.click()
    settle()


def items(choice):
    return [choice.itemText(place) for place in range(choice.count())]


def save(page, settle):
    page.save()
    settle()


def kept(run):
    return run.host.settled().office.scanning


def test_found_scanners_are_offered_by_name_and_driver(page, settle):
    page.step.searching.click()
    settle()
    assert items(page.step.panel.device) == [
        "Chưa có",
        "Máy quét một cửa · mạng (eSCL)",
        "Noname frontend-tester · máy này (SANE)",
    ]


def test_a_chosen_scanner_is_kept(page, run, settle):
    choose(page, settle)
    type_text(page.step.panel.name, "Khay nạp hai mặt")
    save(page, settle)
    first = kept(run).first
    assert (first.name, first.driver, first.address) == (
        "Khay nạp hai mặt",
        Driver.ESCL,
        NETWORK.address,
    )


def test_the_four_ways_are_kept_apart(page, run, settle):
    choose(page, settle, 1)
    page.step.choice.set_value(3)
    choose(page, settle, 2)
    save(page, settle)
    told = [one.address for one in kept(run).profiles]
    assert told == [NETWORK.address, "", "", TABLE.address]


def test_only_what_the_scanner_can_do_is_left(page, settle):
    choose(page, settle)
    panel = page.step.panel
    assert (items(panel.dpi), items(panel.mode)) == (
        ["200 dpi", "300 dpi", "600 dpi"],
        ["Màu", "Xám"],
    )


def test_a_scanner_without_a_feeder_scans_from_the_glass_and_one_side(
    qtbot, run, settle, monkeypatch
):
    able = replace(ABLE, sources=frozenset({Source.GLASS}), duplex=False)
    run.scanners = desk_scanner(able=able)
    run.home()
    page = opened(qtbot, run, settle, monkeypatch)
    choose(page, settle)
    now = page.step.panel.profile()
    assert (now.source, page.step.panel.duplex.isEnabled()) == (Source.GLASS, False)


def test_a_typed_address_is_kept(page, run, settle):
    type_address(page, settle, "http://192.168.7.9/eSCL")
    save(page, settle)
    assert kept(run).first.address == "http://192.168.7.9/eSCL"


def test_a_bare_host_is_asked_as_network_scanners_are(page, run, settle):
    type_address(page, settle, "192.168.7.9")
    save(page, settle)
    assert kept(run).first.address == "http://192.168.7.9/eSCL"


def test_a_bare_host_that_shuts_http_is_kept_with_https(qtbot, run, settle, monkeypatch):
    run.scanners = desk_scanner(check=http_is_shut)
    run.home()
    page = opened(qtbot, run, settle, monkeypatch)
    type_address(page, settle, "192.168.7.9")
    save(page, settle)
    assert kept(run).first.address == "https://192.168.7.9/eSCL"


def test_a_certificate_behind_a_bare_host_is_pinned_to_https(qtbot, run, settle, monkeypatch):
    def check(device):
        http_is_shut(device)
        selfsigned(device)

    run.scanners = desk_scanner(check=check)
    run.home()
    page = opened(qtbot, run, settle, monkeypatch)
    type_address(page, settle, "192.168.7.9")
    page.step.certificate.deciding.click()
    save(page, settle)
    first = kept(run).first
    assert (first.address, first.pin) == ("https://192.168.7.9/eSCL", FINGERPRINT)


def http_is_shut(device):
    if device.address.startswith("http:"):
        raise ScanError(ScanTrouble.OFFLINE)


def test_an_address_that_is_none_is_said_at_its_field(page, run, settle):
    type_address(page, settle, "máy quét tầng hai")
    page.step.choice.set_value(2)
    save(page, settle)
    box = page.step.boxes["scanning.first.address"]
    assert (box.message, page.step.choice.value(), kept(run).first) == (
        "Bắt đầu bằng https:// hoặc http://.",
        0,
        Profile(),
    )


def test_one_page_is_shown_with_its_time_and_the_step_is_done(page, run, settle):
    choose(page, settle)
    try_page(page, settle)
    told = page.step.trial.told
    before = [one.part for one in missing(run.host.settled())]
    save(page, settle)
    after = [one.part for one in missing(run.host.settled())]
    assert "620 × 877 điểm, 300 dpi" in told
    assert (Part.SCANNER in before, Part.SCANNER in after) == (True, False)


@pytest.mark.parametrize("trouble", [None, ScanError(ScanTrouble.JAM)])
def test_after_a_try_no_process_is_left(qtbot, run, settle, monkeypatch, trouble):
    closed = []
    door = desk_scanner(trouble=trouble, **({"pages": ()} if trouble else {}))
    run.scanners = replace(door, close=lambda: closed.append(True))
    run.home()
    page = opened(qtbot, run, settle, monkeypatch)
    choose(page, settle)
    try_page(page, settle)
    assert closed == [True]


def test_a_scanner_nobody_tried_is_still_missing(page, run, settle):
    choose(page, settle)
    save(page, settle)
    assert Part.SCANNER in [one.part for one in missing(run.host.settled())]


def test_trying_without_a_scanner_asks_for_one(page, run, settle):
    try_page(page, settle)
    assert page.step.boxes["scanning.first.address"].message == (
        "Chọn máy quét, hoặc gõ địa chỉ của máy."
    )


def test_the_page_leaves_the_screen_with_the_step(page, settle):
    choose(page, settle)
    try_page(page, settle)
    shown = page.step.trial.isVisibleTo(page)
    page.leave()
    assert (shown, page.step.trial.isVisibleTo(page)) == (True, False)


def test_a_jam_is_said_in_its_words(qtbot, run, settle, monkeypatch):
    run.scanners = desk_scanner(pages=(), trouble=ScanError(ScanTrouble.JAM))
    run.home()
    page = opened(qtbot, run, settle, monkeypatch)
    choose(page, settle)
    try_page(page, settle)
    assert page.step.said.startswith("Kẹt giấy.")


def test_a_page_that_is_no_picture_is_said(qtbot, run, settle, monkeypatch):
    run.home()
    page = opened(qtbot, run, settle, monkeypatch)
    monkeypatch.setattr(run.scanners.darkroom, "look", _refuse, raising=False)
    choose(page, settle)
    try_page(page, settle)
    assert page.step.said


# certificates
def selfsigned(device):
    if device.pin != FINGERPRINT:
        kind = ScanTrouble.CERTIFICATE if device.pin else ScanTrouble.UNTRUSTED
        raise ScanError(kind, FINGERPRINT)


@pytest.fixture
def signed(qtbot, run, settle, monkeypatch):
    run.scanners = desk_scanner(check=selfsigned)
    run.home()
    return opened(qtbot, run, settle, monkeypatch)


def test_a_certificate_is_shown_in_groups_of_four(signed, settle):
    choose(signed, settle)
    assert signed.step.certificate.shown == " ".join(["3F9A"] * 16)


def test_a_certificate_that_was_trusted_is_kept_as_the_pin(signed, run, settle):
    choose(signed, settle)
    signed.step.certificate.deciding.click()
    save(signed, settle)
    assert kept(run).first.pin == FINGERPRINT


def test_a_trusted_certificate_can_be_forgotten(signed, run, settle):
    choose(signed, settle)
    signed.step.certificate.deciding.click()
    save(signed, settle)
    signed.step.certificate.deciding.click()
    save(signed, settle)
    assert kept(run).first.pin == ""


def test_a_certificate_nobody_trusted_is_not_kept(signed, run, settle):
    choose(signed, settle)
    save(signed, settle)
    assert kept(run).first.pin == ""


def test_another_scanner_does_not_inherit_the_pin(signed, run, settle):
    choose(signed, settle)
    signed.step.certificate.deciding.click()
    type_address(signed, settle, "https://192.168.7.99/eSCL")
    assert signed.step.panel.profile().pin == ""


def test_a_changed_certificate_is_said_plainly(signed, settle):
    choose(signed, settle)
    signed.step.panel.pin = "ab" * 32
    signed.step.talk.ask(replace(NETWORK, pin="ab" * 32))
    settle()
    assert signed.step.said.startswith("Chứng thư của máy quét đã đổi")


def test_a_scan_goes_with_the_trusted_pin(signed, run, settle):
    choose(signed, settle)
    signed.step.certificate.deciding.click()
    try_page(signed, settle)
    assert run.scanners.scanner.orders[0].device.pin == FINGERPRINT


# rights, folders, words
def test_an_officer_keeps_a_way_of_scanning(qtbot, run, settle, monkeypatch):
    run.home()
    run.add(OFFICER)
    run.close()
    run.sign_in(OFFICER.login)
    page = opened(qtbot, run, settle, monkeypatch)
    choose(page, settle)
    try_page(page, settle)
    save(page, settle)
    assert (kept(run).first.address, page.step.watched.field.isReadOnly()) == (
        NETWORK.address,
        True,
    )


def test_locked_settings_leave_nothing_to_choose(qtbot, run, settle, monkeypatch):
    run.home(office=replace(OFFICE, settings_locked=True))
    run.add(OFFICER)
    run.close()
    run.sign_in(OFFICER.login)
    page = opened(qtbot, run, settle, monkeypatch)
    assert (page.step.panel.device.isEnabled(), page.saving.isEnabled()) == (False, False)


def test_a_watched_folder_that_is_not_there_is_said(page, run, settle, tmp_path):
    page.step.watched.field.setText(str(tmp_path / "không có"))
    save(page, settle)
    assert (page.step.watched.message, kept(run).watched) == (
        "Không có thư mục này. Chọn thư mục khác.",
        "",
    )


def test_a_watched_folder_is_kept(page, run, settle, tmp_path):
    (tmp_path / "quét").mkdir()
    page.step.watched.field.setText(str(tmp_path / "quét"))
    save(page, settle)
    assert kept(run).watched == str(tmp_path / "quét")


def test_a_file_name_without_the_code_is_said(page, run, settle):
    page.step.boxes["scanning.file_name"].field.setText("{order}")
    save(page, settle)
    assert (kept(run).file_name, page.step.boxes["scanning.file_name"].message[:8]) == (
        "{code}-{order}",
        "Phải có ",
    )


def test_what_was_kept_is_shown_again(qtbot, run, settle, monkeypatch):
    profile = Profile("Kính màu", Driver.SANE, "test:0", "", Source.GLASS, 600, Mode.GREY, True)
    run.home(office=replace(OFFICE, scanning=replace(OFFICE.scanning, second=profile)))
    page = opened(qtbot, run, settle, monkeypatch)
    page.step.choice.set_value(1)
    assert page.step.panel.profile() == profile


def test_a_stopped_scan_shows_no_page(page, run, settle):
    choose(page, settle)
    waiting = run.work._executor
    waiting.at_once = False
    try_page(page, settle)
    page.step.stopping.click()
    waiting.run_all()
    waiting.at_once = True
    settle()
    assert (page.step.trial.isVisibleTo(page), run.scanners.scanner.runs[0].cancelled) == (
        False,
        True,
    )


def test_while_a_scanner_is_asked_the_page_says_for_how_long(page, run, settle):
    waiting = run.work._executor
    waiting.at_once = False
    page.step.searching.click()
    told = page.step.said
    waiting.run_all()
    waiting.at_once = True
    settle()
    assert told == "Đang tìm máy quét… 0 giây"


def test_the_keyboard_stays_where_the_page_was_asked_for(page, settle):
    choose(page, settle)
    page.step.trying.setFocus()
    try_page(page, settle)
    assert QApplication.focusWidget() is page.step.trying


def test_nothing_is_wider_than_the_settings_page(page):
    area = page.step.parentWidget().parentWidget()
    assert not area.horizontalScrollBar().isVisible()


def test_every_input_has_a_name(page):
    kinds = (QLineEdit, QAbstractButton, QComboBox)
    nameless = [
        type(widget).__name__
        for kind in kinds
        for widget in page.step.findChildren(kind)
        if not (widget.accessibleName() or getattr(widget, "text", str)())
        and widget not in [panel.typed for panel in page.step.panels]
    ]
    assert nameless == []


def test_an_arrived_page_is_never_in_words():
    assert "content" not in repr(ArrivedPage(jpeg(), 300))


def _refuse(content):
    raise ImageError
