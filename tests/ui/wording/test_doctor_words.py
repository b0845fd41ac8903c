"""What `doctor` says of the printer: chosen, the system's default one, or none at all."""

from ui.machine_checks import printer_finding
from ui.wording import commands as wording


def test_the_default_printer_is_a_remark_and_no_fault(qapp):
    found = printer_finding("", "Quay1")
    told = ("Máy in", "lưu ý", "chưa chọn, dùng máy in mặc định Quay1")
    assert (found.well, wording.finding(found)) == (True, told)


def test_no_printer_at_all_is_a_fault(qapp):
    found = printer_finding("", "")
    assert (found.well, wording.finding(found)[1]) == (False, "cần xem")


def test_the_chosen_printer_is_fine_whatever_the_default_one_is(qapp):
    found = printer_finding("Quay2", "Quay1")
    assert (found.well, wording.finding(found)[1:]) == (True, ("ổn", "Quay2"))
