"""What stops a scanner has one sentence for each kind, with a page and a key where there is one."""

import pytest

from desk.scanner.scan_trouble import ScanError, ScanTrouble
from ui.wording.scan_troubles import scan_trouble
from ui.wording.troubles import trouble

STOPPED_AT_A_PAGE = (ScanTrouble.JAM, ScanTrouble.LOST, ScanTrouble.DRIVER_DIED)


@pytest.mark.parametrize("kind", ScanTrouble)
def test_every_trouble_has_its_own_vietnamese_sentence(qapp, kind):
    told = scan_trouble(kind)
    others = {scan_trouble(one) for one in ScanTrouble if one is not kind}
    assert told not in others
    assert (told.isascii(), told.endswith("."), "{" in told) == (False, True, False)


@pytest.mark.parametrize("kind", ScanTrouble)
def test_the_settings_and_the_commands_name_no_key_of_the_scan_page(qapp, kind):
    assert "F4" not in trouble(ScanError(kind))


@pytest.mark.parametrize("kind", STOPPED_AT_A_PAGE)
def test_a_page_that_did_not_come_is_named_with_those_that_are_safe(qapp, kind):
    told = scan_trouble(kind, page=12, key="F4")
    assert "ở trang 12. 11 trang trước đã lưu; " in told
    assert told.endswith("bấm F4 để quét tiếp.")


@pytest.mark.parametrize("kind", STOPPED_AT_A_PAGE)
def test_before_the_first_page_no_pages_are_counted(qapp, kind):
    assert scan_trouble(kind, page=1) == scan_trouble(kind)
