"""All keys on one page: narrowed, greyed, run."""

import pypdfium2
import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from desk.forms.key_sheet import KeyBlock, render
from tests.forms.pages import texts
from ui.help.help_page import HelpPage, Place, help_for
from ui.help.key_sheet import KeySheet
from ui.help.key_table import Group, group_name, key_lines
from ui.parts import KeyCap
from ui.translation import install


@pytest.fixture
def sheet(qtbot, qapp) -> KeySheet:
    install(qapp)
    made = KeySheet()
    qtbot.addWidget(made)
    made.resize(1090, 584)
    made.show()
    made.show_usable(frozenset({"F2", "Shift+F9"}), Place.REGISTER)
    return made


def shown(sheet: KeySheet) -> list[str]:
    return [row.line.key for row in sheet.rows if row.isVisibleTo(sheet)]


def test_words_without_accents_narrow_the_sheet(sheet):
    sheet.filter.setText("in lai")
    assert shown(sheet) == ["Shift+F9"]


def test_enter_runs_the_first_command_that_is_left(qtbot, sheet):
    sheet.filter.setText("in lai")
    with qtbot.waitSignal(sheet.chosen) as asked:
        QTest.keyClick(sheet.filter, Qt.Key.Key_Return)
    assert asked.args == ["Shift+F9"]


def test_enter_runs_nothing_that_does_nothing_here(qtbot, sheet):
    sheet.filter.setText("khóa")
    with qtbot.assertNotEmitted(sheet.chosen):
        QTest.keyClick(sheet.filter, Qt.Key.Key_Return)


def test_enter_without_words_runs_nothing(qtbot, sheet):
    with qtbot.assertNotEmitted(sheet.chosen):
        QTest.keyClick(sheet.filter, Qt.Key.Key_Return)


def test_esc_empties_the_filter_first(sheet):
    sheet.filter.setText("khóa")
    QTest.keyClick(sheet.filter, Qt.Key.Key_Escape)
    assert sheet.filter.text() == ""


@pytest.mark.parametrize("width", [330, 700, 1090])
def test_every_key_stands_on_the_sheet_at_every_width(sheet, width):
    sheet.resize(width, 584)
    assert len(shown(sheet)) == len(key_lines())


def test_no_key_has_two_meanings():
    keys = [line.key for line in key_lines()]
    assert len(keys) == len(set(keys))


def test_all_keys_fit_on_one_page_of_paper(qapp):
    blocks = [
        KeyBlock(
            group_name(group),
            tuple((line.key, line.words) for line in key_lines() if line.group is group),
        )
        for group in Group
    ]
    pdf = render("Tất cả phím", blocks)
    with pypdfium2.PdfDocument(pdf) as document:
        on_paper = " ".join(document[0].get_textpage().get_text_bounded().split())
    assert [on_paper] == texts(pdf)
    assert all(block.keys[-1][1] in on_paper for block in blocks)


@pytest.mark.parametrize("place", Place)
def test_every_place_has_help(qtbot, place):
    page = HelpPage()
    qtbot.addWidget(page)
    page.show_place(place)
    assert help_for(place).paragraphs


@pytest.mark.parametrize(
    ("place", "grey"), [(Place.SCAN, False), (Place.REGISTER, True), (Place.INTAKE, True)]
)
def test_letters_of_the_scan_page_are_grey_elsewhere(sheet, place, grey):
    sheet.show_usable(frozenset(), place)
    caps = {row.line.key: row.findChild(KeyCap) for row in sheet.rows}
    assert (caps["N"].property("tone") == "flat") is grey


@pytest.mark.parametrize(
    ("key", "place"),
    [("Ctrl+C", Place.DOSSIER), ("Shift+F10", Place.REGISTER), ("Del", Place.INTAKE)],
)
def test_keys_of_a_list_or_page_stand_on_the_sheet_where_they_work(key, place):
    lines = {line.key: line for line in key_lines()}
    assert lines[key].works(frozenset(), place)


@pytest.mark.parametrize("width", [330, 700, 1090])
def test_what_is_left_stands_at_the_top(qtbot, sheet, width):
    sheet.resize(width, 700)
    sheet.filter.setText("hoàn tác")
    group = sheet.groups[Group.FORM]
    qtbot.waitUntil(lambda: group.isVisible() and group.y() == 0, timeout=5_000)
