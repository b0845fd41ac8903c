"""The register's page: words, long lists, columns, lists of one's own, a citizen's dossiers."""

from collections.abc import Callable

import pytest
from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtGui import QFontMetrics, QKeyEvent
from PySide6.QtTest import QAbstractItemModelTester
from PySide6.QtWidgets import QApplication

from desk.journal import Act
from desk.listing import Among, Column, Listing, Order, Progress
from tests.ui.register_stand_ins import LongBooks, draft, line
from tests.ui.stand_ins import ManualExecutor, fake_session
from ui.parts import theme
from ui.parts.long_model import CHUNK
from ui.register.cells import Cell
from ui.register.marks import marks
from ui.register.register_delegate import ROW_HEIGHT, cut_to
from ui.register.register_model import LINE, RegisterModel
from ui.register.register_page import RegisterPage
from ui.register.wait_line import WaitLine
from ui.work import Work


@pytest.fixture
def books() -> LongBooks:
    return LongBooks(size=1_000, found=(7, 3), kept=(draft(1), draft(2, parked=True)))


@pytest.fixture
def executor() -> ManualExecutor:
    return ManualExecutor()


@pytest.fixture
def page(qtbot, books, executor, settle) -> RegisterPage:
    made = RegisterPage(fake_session(books), Work(executor))
    qtbot.addWidget(made)
    made.resize(818, 584)
    made.show()
    qtbot.waitExposed(made)
    made.activateWindow()
    settle()
    books.listings.clear()
    books.deeds.clear()
    return made


def press(page: RegisterPage, key: Qt.Key) -> None:
    event = QKeyEvent(QKeyEvent.Type.KeyPress, key, Qt.KeyboardModifier.NoModifier)
    QCoreApplication.sendEvent(page.table, event)


def owners(page: RegisterPage, count: int = 2) -> list[str]:
    place = tuple(Column).index(Column.OWNER)
    rows = range(min(count, page.model.rowCount()))
    return [page.model.index(row, place).data() for row in rows]


def test_without_words_the_whole_register_is_listed(page):
    assert page.model.rowCount() == 1_000


def test_words_show_what_they_find(page, settle):
    page.search("dao mo")
    settle()
    assert owners(page) == [line(7).owner, line(3).owner]


def test_one_letter_asks_nothing(page, books, settle):
    page.search("đ")
    settle()
    assert books.asked == []


def test_of_many_keystrokes_only_the_newest_is_asked_after_the_first(page, books, executor, settle):
    executor.at_once = False
    for words in ("ng", "ngu", "nguy", "nguye"):
        page.search(words)
    executor.run_all()
    settle()
    executor.run_all()
    settle()
    assert books.asked == ["ng", "nguye"]


def test_a_stale_answer_is_never_shown(page, books, executor, settle):
    executor.at_once = False
    page.search("ng")
    page.search("ngu")
    executor.waiting.pop(0)()
    books.found = (1,)
    settle()
    assert page.model.rowCount() == 1_000


def test_a_scan_taken_out_of_the_field_brings_the_list_back(page, settle):
    page.search("H42.37")
    settle()
    page.search("")
    settle()
    assert page.model.rowCount() == 1_000


def test_keystrokes_are_not_journaled_until_the_search_settles(page, books, settle):
    for words in ("da", "dao", "dao m"):
        page.search(words)
    settle()
    page.noting.settle.timeout.emit()
    settle()
    assert [deed.act for deed in books.deeds] == [Act.SEARCH] * len(books.deeds)
    assert len([deed for deed in books.deeds if "found" in deed.content]) == 1


def test_the_journal_never_holds_the_words(page, books, settle):
    page.search("dao mo bi mat")
    settle()
    page.table.sort_wanted.emit(Order.CODE)
    page.noting.note()
    settle()
    assert not any("mat" in deed.content for deed in books.deeds)


def test_opening_a_row_journals_at_once_what_was_found(page, books, settle, qtbot):
    page.search("dao")
    settle()
    with qtbot.waitSignal(page.opened) as opened:
        press(page, Qt.Key.Key_Return)
    settle()
    assert opened.args == [line(7).dossier]
    assert sum("found" in deed.content for deed in books.deeds) == 1


def test_enter_on_a_single_hit_opens_it(page, books, settle, qtbot):
    books.found = (5,)
    page.search("sen")
    settle()
    with qtbot.waitSignal(page.opened):
        page.enter()


def test_enter_before_the_answer_waits_for_it(page, books, executor, settle, qtbot):
    books.found = (5,)
    executor.at_once = False
    page.search("sen")
    page.enter()
    executor.run_all()
    with qtbot.waitSignal(page.opened):
        settle()


def test_enter_among_several_gives_the_keyboard_to_the_rows(page, settle):
    page.search("dao")
    settle()
    page.enter()
    assert QApplication.focusWidget() is page.table


def test_nothing_found_says_what_to_try(page, books, settle):
    books.found = ()
    page.search("khong ai")
    settle()
    assert page._empty.isVisible()
    assert page._empty.text().startswith("Không tìm thấy")


def test_space_sorts_by_the_current_column_and_once_more_turns_it(page, books, settle):
    page.take_focus()
    for _ in range(2):
        press(page, Qt.Key.Key_Space)
        settle()
    assert books.listings == [
        Listing(order=Order.CODE, descending=False),
        Listing(order=Order.CODE, descending=True),
    ]


def test_the_arrow_points_up_from_a_to_z(page, settle):
    """Qt draws ▲ for its descending order."""
    page.take_focus()
    press(page, Qt.Key.Key_Space)
    settle()
    assert page.table._head.sortIndicatorOrder() is Qt.SortOrder.DescendingOrder


def test_the_arrows_choose_another_column_to_sort_by(page, books, settle):
    page.take_focus()
    for key in (Qt.Key.Key_Right, Qt.Key.Key_Right, Qt.Key.Key_Space):
        press(page, key)
    settle()
    assert books.listings == [Listing(order=Order.OWNER, descending=False)]


def test_sorting_what_was_found_lists_all_that_holds_the_words(page, books, settle):
    page.search("dao mo")
    settle()
    page.table.sort_wanted.emit(Order.DUE)
    settle()
    assert books.listings == [Listing(order=Order.DUE, words="dao mo")]


def test_other_words_after_sorting_are_a_new_search(page, books, settle):
    page.search("dao mo")
    page.table.sort_wanted.emit(Order.DUE)
    settle()
    page.search("")
    settle()
    assert books.listings[-1] == Listing()


def test_the_next_list_comes_by_key_round_and_round(page, books, settle):
    for _ in Among:
        page.next_view()
    settle()
    assert books.listings[-1].among is Among.ALL


def test_drafts_are_a_list_and_open_by_their_key(page, settle, qtbot):
    page.show_view(Among.DRAFTS)
    settle()
    with qtbot.waitSignal(page.draft_opened) as opened:
        press(page, Qt.Key.Key_Return)
    assert opened.args == [draft(1).key]


def test_an_empty_list_says_what_that_means(page, settle):
    page.show_view(Among.REFUSED)
    settle()
    assert page._empty.text().startswith("Tỉnh không từ chối hồ sơ nào.")


def test_columns_are_chosen_in_the_menu_and_kept_for_the_officer(page, books, settle):
    menu = page.table.menu()
    menu.actions()[tuple(Column).index(Column.ID_TAIL)].trigger()
    page.own.keeping.write()
    settle()
    assert Column.ID_TAIL.value in books.facts["view.nguyet.register"]["columns"]


def test_widths_come_back_at_the_next_sign_in(page, books, settle, qtbot):
    page.table.horizontalHeader().resizeSection(tuple(Column).index(Column.OWNER), 301)
    page.own.keeping.write()
    settle()
    again = RegisterPage(fake_session(books), Work(ManualExecutor()))
    qtbot.addWidget(again)
    settle()
    assert again.table.widths[Column.OWNER] == 301


def test_a_list_of_ones_own_is_saved_and_removed(page, books, settle):
    page.search("dao")
    settle()
    page.name.ask()
    page.name.field.setText("  Của   tôi ")
    page.name.field.returnPressed.emit()
    settle()
    assert page.choice.currentText() == "Của tôi"
    assert page.own.keeping.views.own[0].listing.words == "dao"
    page.own.remove()
    settle()
    assert page.own.keeping.views.own == ()
    assert page.choice.currentText() == "Tất cả hồ sơ"


def test_the_id_number_is_never_whole_on_screen(page):
    place = tuple(Column).index(Column.ID_TAIL)
    assert page.model.index(1, place).data() == "••••0001"


def test_a_citizen_who_was_here_can_begin_anew_with_enter(page, settle, qtbot):
    page.show_person("Nguyễn Thị Đào Mơ", "the card", (line(0), line(5)))
    settle()
    assert QApplication.focusWidget() is page.person.button
    with qtbot.waitSignal(page.new_wanted) as wanted:
        event = QKeyEvent(
            QKeyEvent.Type.KeyPress, Qt.Key.Key_Return, Qt.KeyboardModifier.NoModifier
        )
        QCoreApplication.sendEvent(page.person.button, event)
    assert wanted.args == ["the card"]


def test_a_page_put_away_keeps_no_citizen(page, settle):
    page.show_person("Nguyễn Thị Đào Mơ", "the card", (line(0),))
    page.forget()
    settle()
    assert page.model.rowCount() == 0
    assert not page.person.isVisible()
    assert "Mơ" not in page.person._told.text()


def test_a_long_wait_can_be_seen_and_stopped(qtbot):
    waiting, progress = WaitLine(), Progress(620_000)
    qtbot.addWidget(waiting)
    waiting.begin(progress, 1_000_000)
    assert not waiting.isVisible()
    waiting._patience.timeout.emit()
    assert waiting._told.text() == "Đang xếp: 620.000 trong 1.000.000 hồ sơ"
    with qtbot.waitSignal(waiting.stopped):
        waiting.stop_button.click()
    assert not waiting.isVisible()


def test_stopping_tells_the_reader(page, books, executor, settle):
    executor.at_once = False
    page.table.sort_wanted.emit(Order.CODE)
    page.waiting.stopped.emit()
    executor.run_all()
    settle()
    executor.run_all()
    settle()
    assert books.listings == []
    assert page.model.rowCount() == 1_000


def a_model(
    books: LongBooks, qtbot, answer: Callable[[RegisterModel, object], None] | None = None
) -> RegisterModel:
    model = RegisterModel()

    def read(wanted):
        model.put(wanted.of, {one: books.lines(some) for one, some in wanted.chunks.items()})

    model.wanted.connect((lambda wanted: answer(model, wanted)) if answer else read)
    return model


def test_the_model_keeps_qts_rules(qtbot, books, settle):
    model = a_model(books, qtbot)
    tester = QAbstractItemModelTester(model, QAbstractItemModelTester.FailureReportingMode.Fatal)
    model.show_numbers(range(300))
    settle()
    model.show_lines(books.kept)
    settle()
    model.show_numbers(())
    assert tester.model() is model


def test_a_million_rows_read_only_what_is_looked_at(qtbot, books, settle):
    model = a_model(books, qtbot)
    model.show_numbers(range(1_000_000))
    assert model.index(777_777, 0).data() == "…"
    settle()
    assert model.index(777_777, 0).data(LINE) == line(777_777)
    assert sum(len(numbers) for numbers in books.read) == CHUNK


def test_rows_that_scrolled_by_are_not_read(qtbot, books, settle):
    model = a_model(books, qtbot)
    model.show_numbers(range(1_000_000))
    for row in range(0, 500_000, 1_000):
        model.index(row, 0).data()
    settle()
    assert len(books.read) <= 3


def test_rows_of_a_list_that_is_gone_never_stand_in_the_new_one(qtbot, books, settle):
    late = []
    model = a_model(books, qtbot, lambda _model, wanted: late.append(wanted))
    model.show_numbers(range(100, 200))
    model.index(0, 0).data()
    settle()
    model.show_numbers(range(500, 600))
    model.put(late[0].of, {0: books.lines(range(100, 164))})
    assert model.line(0) is None


def test_ctrl_o_opens_the_current_row(page, settle, qtbot):
    page.search("mo")
    settle()
    page.take_focus()
    with qtbot.waitSignal(page.opened) as asked:
        page.open_current()
    assert asked.args == [line(7).dossier]


@pytest.mark.parametrize("text", ["Công Tằng Tôn Nữ Thụy Quỳnh Khuê", "Ẳ" * 30, "một hai"])
def test_a_long_name_takes_two_lines_before_it_is_cut(qapp, text):
    font = theme.text_font(14)
    room = QFontMetrics(font).horizontalAdvance(text) * 2 // 3
    cut = cut_to(Cell(text, strong=True, searched=True), font, room)
    assert "".join("".join(cut).split()) == "".join(text.split())
    assert all(QFontMetrics(font).horizontalAdvance(one) <= room for one in cut)


def test_two_lines_fit_into_a_row(qapp):
    assert 2 * QFontMetrics(theme.text_font(14)).height() <= ROW_HEIGHT


@pytest.mark.parametrize("word", ["nguyen", "moc"])
def test_letters_found_behind_the_first_line_are_marked(qapp, word):
    cut = cut_to(Cell("Nguyễn Thị Đào Mộc"), theme.text_font(14), 100)
    assert len(cut) == 2
    assert marks("\u2028".join(cut), word)


@pytest.mark.parametrize("column", [Column.CODE, Column.PROCEDURE])
def test_a_column_hidden_and_shown_again_is_as_wide_as_before(page, books, settle, column):
    place = tuple(Column).index(column)
    before = page.table.columnWidth(place)
    for _ in range(2):
        page.table.menu().actions()[place].trigger()
        page.show_view(Among.ALL)
        settle()
    assert (page.table.columnWidth(place), page.table.isColumnHidden(place)) == (before, False)
