"""The checklist: keys, counts, papers that must not be demanded, papers typed by hand."""

from collections.abc import Iterator

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLabel

from desk.catalogue.procedure import Case, Paper, Replacement
from desk.draft.checks import Field, Flaw, Problem
from desk.draft.draft import DraftPaper
from tests.ui.intake_stand_ins import put_away, type_text
from ui.intake.intake_style import STYLE
from ui.intake.sections.papers_section import PapersSection

FORM = Paper("Tờ khai đăng ký khai sinh", originals=1, required=True)
PROOF = Paper("Giấy chứng sinh", certified=2, required=True)
RARE = Paper("Văn bản ủy quyền", originals=1, required=False)
SHOWN = Paper("Hộ chiếu", required=True, shown=True)
CARD = Paper("Thẻ căn cước", replaced_by=Replacement("Cơ sở dữ liệu quốc gia về dân cư", "BCA"))
CASE = Case("", (FORM, PROOF, RARE, SHOWN, CARD))


@pytest.fixture
def section(qapp: QApplication) -> Iterator[PapersSection]:
    made = PapersSection()
    made.setStyleSheet(STYLE)
    made.resize(800, 500)
    made.show()
    made.activateWindow()
    made.show_case(CASE)
    yield made
    put_away(made)


def alt(section: PapersSection, key: Qt.Key) -> None:
    QTest.keyClick(section.focusWidget() or section, key, Qt.KeyboardModifier.AltModifier)


def handed(section: PapersSection) -> list[str]:
    return [paper.name for paper in section.papers() if paper.handed]


def test_alt_and_a_figure_ticks_with_the_counts_of_the_catalogue(section):
    section.focus_first()
    alt(section, Qt.Key.Key_2)

    assert section.papers()[1] == DraftPaper(PROOF.name, True, 0, 2, 0)


def test_the_same_key_takes_the_tick_away(section):
    section.focus_first()
    alt(section, Qt.Key.Key_1)
    alt(section, Qt.Key.Key_1)

    assert section.papers()[0] == DraftPaper(FORM.name)


def test_alt_0_ticks_all_that_is_required_and_no_more(section):
    section.focus_first()
    alt(section, Qt.Key.Key_0)

    assert handed(section) == [FORM.name, PROOF.name, SHOWN.name]


def test_a_paper_only_shown_is_counted_as_none(section):
    section.rows[3].tick.setChecked(True)

    assert section.papers()[3] == DraftPaper(SHOWN.name, True, 0, 0, 0)


def test_what_must_not_be_demanded_cannot_be_ticked(section):
    section.focus_first()
    alt(section, Qt.Key.Key_5)
    section.rows[4].tick.setChecked(True)

    assert CARD.name not in handed(section)


def test_what_must_not_be_demanded_is_struck_through_and_names_its_database(section):
    row = section.rows[4]
    words = [part.text() for part in row.findChildren(QLabel)]
    name = next(part for part in row.findChildren(QLabel) if part.text() == CARD.name)

    assert name.property("struck")
    assert "Không được yêu cầu nộp" in words
    assert "Đã có trong: Cơ sở dữ liệu quốc gia về dân cư" in words


def test_arrows_reach_the_counts_and_the_next_line(section):
    section.focus_first()
    QTest.keyClick(section.focusWidget(), Qt.Key.Key_Space)
    QTest.keyClick(section.focusWidget(), Qt.Key.Key_Right)
    QTest.keyClick(section.focusWidget(), Qt.Key.Key_Right)
    QTest.keyClicks(section.focusWidget(), "3")
    QTest.keyClick(section.focusWidget(), Qt.Key.Key_Down)

    assert section.papers()[0] == DraftPaper(FORM.name, True, 1, 3, 0)
    assert section.focusWidget() is section.rows[1].tick


def test_counts_of_a_line_without_tick_cannot_be_typed(section):
    assert not any(field.isEnabled() for field in section.rows[0].counts)


def test_a_typed_paper_is_one_more_line_with_one_original(section):
    section.extra.setFocus()
    type_text(section.extra, "Đơn trình bày")
    QTest.keyClick(section.extra, Qt.Key.Key_Return)

    assert section.papers()[-1] == DraftPaper("Đơn trình bày", True, 1)
    assert section.focusWidget() is section.extra
    assert section.extra.text() == ""


def test_a_paper_of_the_same_name_is_not_typed_twice(section):
    for _ in range(2):
        type_text(section.extra, "Đơn trình bày")
        QTest.keyClick(section.extra, Qt.Key.Key_Return)

    assert [paper.name for paper in section.papers()].count("Đơn trình bày") == 1


def test_a_missing_paper_is_marked_in_its_own_line(section):
    problem = Problem(Field.PAPERS, Flaw.REQUIRED_PAPER, PROOF.name)
    section.mark([problem])

    assert section.rows[1].property("state") == "error"
    assert section.rows[0].property("state") == "normal"
    assert section.widget_for(problem) is section.rows[1].tick


def test_another_case_begins_with_nothing_ticked(section):
    section.tick_required()
    section.show_case(Case("khác", (FORM,)))

    assert section.papers() == (DraftPaper(FORM.name),)
