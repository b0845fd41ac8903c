"""Finding a procedure while typing: code, words without diacritics, initials, arrows, Enter."""

from collections.abc import Iterator
from datetime import date

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLineEdit, QVBoxLayout, QWidget

from desk.adapters.starter_catalogue import load_starter
from desk.catalogue.catalogue import Catalogue
from desk.catalogue.procedure import Procedure
from desk.office.accounts import Officer, Role
from tests.ui.intake_stand_ins import put_away, type_text
from ui.intake.sections.procedure_picker import ProcedurePicker
from ui.intake.sections.procedure_section import ProcedureSection

TODAY = date(2026, 11, 23)
CATALOGUE = Catalogue(load_starter())


@pytest.fixture
def window(qapp: QApplication) -> Iterator[QWidget]:
    made = QWidget()
    QVBoxLayout(made)
    made.resize(800, 500)
    made.show()
    made.activateWindow()
    yield made
    put_away(made)


@pytest.fixture
def picker(window: QWidget) -> ProcedurePicker:
    made = ProcedurePicker(CATALOGUE, lambda: TODAY)
    window.layout().addWidget(made)
    window.layout().addWidget(QLineEdit())
    made.setFocus()
    return made


@pytest.mark.parametrize("words", ["ks", "khai sinh dang ky", "1.001193", "1001193"])
def test_birth_registration_comes_first_for(picker, words):
    QTest.keyClicks(picker, words)

    assert picker.found[0].code == "1.001193"


def test_words_with_diacritics_find_the_same(picker):
    type_text(picker, "đăng ký khai sinh")

    assert picker.found[0].code == "1.001193"


def test_enter_takes_the_first(picker, qtbot):
    QTest.keyClicks(picker, "ks")
    with qtbot.waitSignal(picker.chosen):
        QTest.keyClick(picker, Qt.Key.Key_Return)

    assert picker.procedure.code == "1.001193"
    assert picker.text() == "1.001193 · Thủ tục đăng ký khai sinh"
    assert picker.found == ()


def test_arrows_choose_another(picker):
    QTest.keyClicks(picker, "ks")
    third = picker.found[2]
    for key in (Qt.Key.Key_Down, Qt.Key.Key_Down, Qt.Key.Key_Down, Qt.Key.Key_Up):
        QTest.keyClick(picker, key)
    QTest.keyClick(picker, Qt.Key.Key_Return)

    assert picker.procedure is third


def test_esc_closes_the_list_and_brings_the_choice_back(picker):
    picker.show_procedure(CATALOGUE.current("1.001193", TODAY))
    QTest.keyClicks(picker, "kt")
    QTest.keyClick(picker, Qt.Key.Key_Escape)

    assert picker.found == ()
    assert picker.text().startswith("1.001193")


def test_leaving_the_line_keeps_the_choice_made_before(picker, window):
    picker.show_procedure(CATALOGUE.current("1.001193", TODAY))
    QTest.keyClicks(picker, "kt")
    window.findChildren(QLineEdit)[-1].setFocus()
    QTest.keyClick(picker, Qt.Key.Key_Tab)

    assert picker.procedure.code == "1.001193"


def test_typing_over_a_choice_searches_anew(picker):
    picker.show_procedure(CATALOGUE.current("1.001193", TODAY))
    picker.clearFocus()
    picker.setFocus()
    QTest.keyClicks(picker, "kh")

    assert picker.text() == "kh"


def test_nothing_found_shows_no_list(picker):
    QTest.keyClicks(picker, "xyzxyz")

    assert picker.found == ()


def test_a_procedure_with_one_case_needs_no_choice(window):
    section = ProcedureSection(CATALOGUE, lambda: TODAY)
    window.layout().addWidget(section)
    section.show_procedure(CATALOGUE.current("1.001193", TODAY))

    assert section.case is not None
    assert section.next_field() is None


def test_of_several_cases_none_is_chosen_beforehand(window):
    several = next(one for one in CATALOGUE.procedures if len(one.cases) > 1)
    section = ProcedureSection(CATALOGUE, lambda: TODAY)
    window.layout().addWidget(section)
    section.show_procedure(several)

    assert section.case is None
    assert section.next_field() is section.cases
    section.cases.setCurrentIndex(1)
    assert section.case is several.cases[1]


def specialist(procedure: Procedure) -> Officer:
    return Officer("minh", "Lò Thị Mỷ", "Công chức", Role.OFFICER, (procedure.field_name,))


def test_procedures_of_the_officers_fields_come_first_and_the_rest_below(window):
    found = CATALOGUE.find("dang ky", TODAY, 100)
    last = next(one for one in reversed(found) if one.field_name != found[0].field_name)
    picker = ProcedurePicker(CATALOGUE, lambda: TODAY, specialist(last))
    window.layout().addWidget(picker)
    QTest.keyClicks(picker, "dang ky")
    own = [one.field_name == last.field_name for one in picker.found]

    assert own == sorted(own, reverse=True)
    assert (own[0], own[-1]) == (True, False)


def test_a_procedure_outside_the_fields_is_warned_of_and_can_be_taken(window):
    birth = CATALOGUE.current("1.001193", TODAY)
    other = next(one for one in CATALOGUE.procedures if one.field_name != birth.field_name)
    section = ProcedureSection(CATALOGUE, lambda: TODAY, specialist(other))
    window.layout().addWidget(section)
    section.show_procedure(birth)
    told = section.warning
    section.show_procedure(other)

    assert birth.field_name in told
    assert section.warning == ""
