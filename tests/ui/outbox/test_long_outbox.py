"""An outbox of any length: a screen at once, lines where one looks, a place that is kept."""

from collections.abc import Iterator, Sequence
from uuid import UUID

import pytest
from PySide6.QtCore import QObject
from PySide6.QtWidgets import QApplication

from desk.outbox import State
from desk.outbox_groups import Group, Numbers
from desk.ports import OutboxRow
from desk.proof import Word
from tests.ui.intake_stand_ins import put_away
from tests.ui.stand_ins import Books, ManualExecutor, fake_session, outbox_row
from ui.outbox.outbox_model import CELL, Heading
from ui.outbox.sending import Sending
from ui.snapshot import read_snapshot
from ui.work import Work

MILLION = 1_000_000


def told(number: int) -> OutboxRow:
    same = UUID(int=number)
    return outbox_row(number, entry=same, dossier=same, state=State.DELIVERED, word=Word.MATCHING)


class LongBooks(Books):
    """A million dossiers that the portal has, and a few that wait."""

    waiting: list[int]
    read: list[tuple[int, ...]]
    attempts = 1

    def outbox_numbers(
        self, newest: int | None = None, _progress: object = None, of: UUID | None = None
    ) -> Numbers:
        matching = range(-MILLION, -len(self.waiting))
        cut = matching[:newest]
        groups: dict[Group, Sequence[int]] = dict.fromkeys(Group, ())
        groups |= {Group.WAITING: list(self.waiting), Group.MATCHING: cut}
        here = of.int if of and of.int in self.waiting else -of.int if of else None
        return Numbers(groups, newest is None, here)

    def outbox_lines(self, numbers: Sequence[int]) -> tuple[OutboxRow | None, ...]:
        self.read.append(tuple(numbers))
        return tuple(self._line(number) if number else None for number in numbers)

    def _line(self, number: int) -> OutboxRow:
        if number < 0:
            return told(-number)
        same = UUID(int=number)
        return outbox_row(number, entry=same, dossier=same, attempts=self.attempts)


@pytest.fixture
def books() -> LongBooks:
    made = LongBooks()
    made.waiting, made.read = [3, 2, 1], []
    return made


@pytest.fixture
def executor() -> ManualExecutor:
    return ManualExecutor(at_once=True)


@pytest.fixture
def sending(qapp: QApplication, books: LongBooks, executor: ManualExecutor) -> Iterator[Sending]:
    parent, session = QObject(), fake_session(books)
    work = Work(executor)
    made = Sending(session, work, work, parent)
    made.show_snapshot(read_snapshot(session))
    made.page.resize(818, 584)
    made.page.show()
    yield made
    put_away(made.page)


def reread(sending: Sending, books: LongBooks, settle) -> None:
    sending.show_snapshot(read_snapshot(fake_session(books)))
    settle()


def heading(sending: Sending, place: int) -> object:
    return sending.page.model.index(place, 0).data(CELL)


def test_every_dossier_can_be_scrolled_to(sending, settle):
    settle()
    page = sending.page
    page.table.scrollToBottom()
    settle()
    last = page.model.line(page.model.rowCount() - 1)
    assert page.model.rowCount() == MILLION + 2
    assert last is not None
    assert last.dossier == UUID(int=4)


def test_only_what_is_looked_at_is_read(sending, books, settle):
    settle()
    sending.page.table.scrollToBottom()
    settle()
    assert sum(map(len, books.read)) < 1_000


def test_a_screen_stands_there_before_all_numbers_are_read(books, qapp, settle):
    executor = ManualExecutor(at_once=False)
    work = Work(executor)
    parent = QObject()
    made = Sending(fake_session(books), work, work, parent)
    made.show_snapshot(read_snapshot(fake_session(books)))
    made.page.resize(818, 584)
    made.page.show()
    executor.run_all()
    settle()
    model, names = made.page.model, made.page._tabs
    assert model.rowCount() == 2 + 3 + 24
    assert model.line(1) is not None
    assert names.button(3).text() == "Tất cả  …"
    put_away(made.page)


def test_the_tabs_count_the_whole(sending, settle):
    settle()
    names = [sending.page._tabs.button(place).text() for place in range(4)]
    assert names == ["Bị từ chối  0", "Đang chờ  3", "Đã khớp  999.997", "Tất cả  1.000.000"]


def test_the_first_row_is_the_current_one_and_not_its_heading(sending, settle):
    settle()
    row = sending.page.current()
    assert isinstance(heading(sending, 0), Heading)
    assert row is not None
    assert row.dossier == UUID(int=3)


def test_a_new_message_keeps_place_and_current_row(sending, books, settle):
    settle()
    table = sending.page.table
    table.selectRow(500_000)
    settle()
    kept, top = sending.page.current(), sending.page.model.line(table.rowAt(0))
    books.waiting.insert(0, 9)
    reread(sending, books, settle)
    assert sending.page.current() == kept
    assert sending.page.model.line(table.rowAt(0)) == top


def test_a_dossier_that_was_delivered_is_followed(sending, books, settle):
    settle()
    sending.page.table.selectRow(3)
    settle()
    assert sending.page.current() == books.outbox_lines([1])[0]
    books.waiting = []
    reread(sending, books, settle)
    row = sending.page.current()
    assert row is not None
    assert (row.dossier, row.state) == (UUID(int=1), State.DELIVERED)


def test_lines_that_changed_are_read_anew_where_they_stand(sending, books, settle):
    settle()
    books.attempts = 7
    reread(sending, books, settle)
    row = sending.page.current()
    assert row is not None
    assert row.attempts == 7


def test_nothing_is_read_for_a_page_that_nobody_sees(sending, books, settle):
    settle()
    sending.page.hide()
    books.read.clear()
    reread(sending, books, settle)
    assert books.read == []


def test_another_tab_begins_at_its_first_row(sending, settle):
    settle()
    sending.page.table.scrollToBottom()
    sending.page._tabs.button(2).click()
    settle()
    row = sending.page.current()
    assert sending.page.table.rowAt(0) == 0
    assert row is not None
    assert row.dossier == UUID(int=MILLION)
