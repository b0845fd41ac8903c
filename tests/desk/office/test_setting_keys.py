"""Settings by key."""

from dataclasses import replace

import pytest
from hypothesis import given
from hypothesis import strategies as st

from desk.errors import NotAdministratorError
from desk.office.accounts import Role
from desk.office.setting_keys import (
    BadSettingError,
    BadSettingsError,
    SettingsLockedError,
    UnknownSettingError,
    changed_keys,
    fitting,
    keys,
    require_right,
    with_value,
    with_values,
)
from tests.desk.counter import OFFICE


@pytest.mark.parametrize("key", sorted(keys(OFFICE)))
def test_every_setting_takes_its_own_value(key):
    assert with_value(OFFICE, key, keys(OFFICE)[key]) == OFFICE


@pytest.mark.parametrize(
    ("key", "text"),
    [
        ("desk", "12"),
        ("phone", "0200 111 222"),
        ("paper", "A4"),
        ("training", "true"),
        ("numbering.first", "4001"),
        ("numbering.width", "0"),
        ("numbering.from_day", "2026-11-24"),
        ("agency.code", "H26.05.18"),
        ("agency.name", "UBND phường Cam"),
        ("portal.address", "https://mot-cua.example/mapi"),
        ("portal.address", "http://127.0.0.1:8765"),
        ("portal.address", ""),
        ("portal.every_minutes", "5"),
    ],
)
def test_a_value_that_fits_is_kept(key, text):
    assert keys(with_value(OFFICE, key, text))[key] == text


@pytest.mark.parametrize(
    ("key", "text"),
    [
        ("desk", "0"),
        ("desk", "100"),
        ("desk", "ba"),
        ("desk", "٣"),
        ("desk", "9" * 5000),
        ("paper", "A3"),
        ("training", "có"),
        ("numbering.width", "-1"),
        ("numbering.first", "10000"),
        ("numbering.from_day", "24/11/2026"),
        ("numbering.from_day", "20261124"),
        ("numbering.from_day", "2026-W48-2"),
        ("numbering.from_day", "2026-02-30"),
        ("agency.code", ""),
        ("agency.code", "h26"),
        ("agency.code", "H26-05"),
        ("portal.address", "ftp://mot-cua.example"),
        ("portal.address", "https://ai:mat-khau@mot-cua.example"),
        ("portal.every_minutes", "0"),
        ("phone", "0200\n111"),
        ("phone", "0" * 301),
    ],
)
def test_a_value_that_does_not_fit_is_refused_by_its_key(key, text):
    with pytest.raises(BadSettingError) as told:
        with_value(OFFICE, key, text)
    assert told.value.key == key


@pytest.mark.parametrize("key", ["", "agency", "agency.", "desk.first", "numbering.last", "code"])
def test_there_is_no_such_setting(key):
    with pytest.raises(UnknownSettingError):
        with_value(OFFICE, key, "1")


def test_letters_are_kept_in_one_form():
    assert with_value(OFFICE, "place", "Suo\u0302\u0301i").place == "Suối"


def test_only_the_one_setting_changes():
    changed = keys(with_value(OFFICE, "desk", "4"))
    assert {key for key, value in keys(OFFICE).items() if changed[key] != value} == {"desk"}


@given(key=st.sampled_from(sorted(keys(OFFICE))), text=st.text(max_size=30))
def test_whatever_is_typed_is_kept_or_refused(key, text):
    try:
        changed = with_value(OFFICE, key, text)
    except BadSettingError:
        return
    assert set(keys(changed)) == set(keys(OFFICE))


@pytest.mark.parametrize("key", ["superior", "body", "centre", "place", "agency.name"])
def test_what_receipts_print_is_never_empty(key):
    with pytest.raises(BadSettingError):
        with_value(OFFICE, key, "  ")


def test_several_settings_are_kept_together():
    told = with_values(OFFICE, {"desk": "4", "numbering.first": "4001"})
    assert (told.desk, told.numbering.first) == (4, 4001)


def test_every_bad_setting_of_several_is_named():
    with pytest.raises(BadSettingsError) as told:
        with_values(OFFICE, {"desk": "0", "phone": "1", "lương": "9", "paper": "A3"})
    assert (told.value.unknown, told.value.bad) == (("lương",), ("desk", "paper"))


@pytest.mark.parametrize(
    ("values", "bad"),
    [
        ({"numbering.first": "9000", "numbering.width": "1001"}, "numbering.width"),
        ({"numbering.first": "0", "numbering.width": "10"}, "numbering.first"),
    ],
)
def test_a_block_stays_within_four_digits(values, bad):
    with pytest.raises(BadSettingsError) as told:
        with_values(OFFICE, values)
    assert told.value.bad == (bad,)


def test_what_fits_of_several_is_kept():
    told = fitting(OFFICE, {"desk": "0", "phone": "0200 111 222", "body": ""})
    assert (told.desk, told.phone, told.body) == (OFFICE.desk, "0200 111 222", OFFICE.body)


def test_an_officer_may_change_what_is_this_desks_own():
    require_right(OFFICE, Role.OFFICER, {"printer", "paper"})


def test_an_officer_may_not_change_the_offices():
    with pytest.raises(NotAdministratorError):
        require_right(OFFICE, Role.OFFICER, {"printer", "portal.address"})


def test_locked_settings_stop_an_officer():
    with pytest.raises(SettingsLockedError):
        require_right(replace(OFFICE, settings_locked=True), Role.OFFICER, {"printer"})


def test_locked_settings_do_not_stop_an_administrator():
    require_right(replace(OFFICE, settings_locked=True), Role.ADMINISTRATOR, {"desk"})


def test_changed_settings_are_named():
    changed = with_values(OFFICE, {"desk": "4", "copies.folder": "/media/usb"})
    assert changed_keys(OFFICE, changed) == {"desk", "copies.folder"}


ADDRESS = "scanning.first.address"
DRIVER, PIN = "scanning.first.driver", "scanning.first.pin"


@pytest.mark.parametrize(
    ("typed", "kept"),
    [
        ("192.168.1.9", "http://192.168.1.9/eSCL"),
        ("may-quet.local:8080", "http://may-quet.local:8080/eSCL"),
        ("quay1:443", "https://quay1:443/eSCL"),
        ("http://192.168.1.9", "http://192.168.1.9/eSCL"),
        ("https://quay1/scan", "https://quay1/scan"),
        ("[fd00::1]:8080", "http://[fd00::1]:8080/eSCL"),
        ("", ""),
    ],
)
def test_a_bare_address_of_a_scanner_is_kept_whole(typed, kept):
    assert with_value(OFFICE, ADDRESS, typed).scanning.first.address == kept


def test_a_scanner_of_a_known_certificate_is_only_spoken_to_by_https():
    office = with_value(OFFICE, PIN, "ab" * 32)
    address = with_value(office, ADDRESS, "192.168.1.9").scanning.first.address
    assert address == "https://192.168.1.9/eSCL"


@pytest.mark.parametrize(
    "typed",
    [
        "hai máy",
        "ftp://quay1",
        "http://ai:mat-khau@quay1/",
        "quay1:99999",
        "test:0",
        "http://[fd00",
    ],
)
def test_what_is_no_network_scanners_address_is_refused(typed):
    with pytest.raises(BadSettingError):
        with_value(OFFICE, ADDRESS, typed)


@pytest.mark.parametrize("first", [ADDRESS, DRIVER])
def test_a_scanner_of_this_machine_keeps_its_name_in_either_order(first):
    values = {ADDRESS: "test:0", DRIVER: "sane"}
    told = {first: values[first], **values}
    assert with_values(OFFICE, told).scanning.first.address == "test:0"
    assert fitting(OFFICE, told).scanning.first.address == "test:0"


def test_a_bare_address_becomes_whole_with_its_driver():
    office = with_values(OFFICE, {DRIVER: "sane", ADDRESS: "192.168.1.9"})
    office = with_value(office, DRIVER, "escl")
    assert office.scanning.first.address == "http://192.168.1.9/eSCL"


def test_faults_are_told_in_the_order_of_the_values():
    with pytest.raises(BadSettingsError) as caught:
        with_values(OFFICE, {"desk": "0", DRIVER: "fax"})
    assert caught.value.bad == ("desk", DRIVER)
