"""Pages that bear another dossier's code file themselves there, are told of and can come back."""

import pytest
from PySide6.QtCore import Qt

from desk.dossier.annulment import Mistake
from desk.intake.correction import Correction
from tests.desk.counter import Counter
from tests.ui.scanning.dossiers import coded, numbers, take_in
from tests.ui.scanning.stand_ins import sheet
from ui.scanning.jobs.both_sides import Stage

Key = Qt.Key
CONTROL = Qt.KeyboardModifier.ControlModifier
AGAIN = CONTROL | Qt.KeyboardModifier.ShiftModifier
UNKNOWN = "H26.05.17-261120-3999"


@pytest.fixture
def received(tmp_path):
    """The dossier at hand, another one, and a void one."""
    counter = Counter(tmp_path)
    dossiers = take_in(counter, 3)
    correct = Correction(counter.intake, counter.store, counter.clock, "Lò Thị Mỷ", "3")
    correct.void(dossiers[2].id, Mistake.OTHER, "ghi nhầm tên người nộp")
    counter.store.close()
    return dossiers


def on_screen(bench) -> list[int]:
    return [page.number for page in bench.desk.hand.strip.pages]


def test_a_page_with_anothers_code_goes_there_and_is_told_of(bench, received):
    bench.scan(sheet("a"), coded(received[1].code), sheet("c"))
    bench.wait(lambda: on_screen(bench) == [1, 3])
    assert (numbers(bench, received[0]), numbers(bench, received[1])) == ([1, 3], [1])
    told = f"Trang 2 mang mã {received[1].code}: đã xếp sang hồ sơ đó. Ctrl+Z lấy lại."
    assert bench.desk.page.told == told


def test_a_pile_behind_a_cover_page_goes_with_it(bench, received):
    bench.scan(coded(received[1].code), sheet("b"), sheet("c"), coded(received[0].code), sheet("e"))
    bench.wait(lambda: on_screen(bench) == [4, 5])
    assert numbers(bench, received[1]) == [1, 2, 3]
    assert bench.desk.page.told.startswith("Trang 1–3 mang mã")


def test_undo_takes_all_of_the_pile_back(bench, received):
    bench.scan(coded(received[1].code), sheet("b"))
    bench.wait(lambda: on_screen(bench) == [])
    bench.press_with(Key.Key_Z, CONTROL)
    bench.wait(lambda: on_screen(bench) == [1, 2])
    assert (numbers(bench, received[0]), numbers(bench, received[1])) == ([1, 2], [])


def test_what_was_taken_back_is_filed_here_like_any_page(bench, received):
    bench.scan(coded(received[1].code))
    bench.wait(lambda: on_screen(bench) == [])
    bench.press_with(Key.Key_Z, CONTROL)
    bench.wait(lambda: on_screen(bench) == [1])
    bench.press(Key.Key_1)
    assert [page.slot for page in bench.kept().pages] == [received[0].papers[0].name]


def test_undo_takes_back_what_was_done_since_first(bench, received):
    bench.scan(sheet("a"), coded(received[1].code))
    bench.wait(lambda: on_screen(bench) == [1])
    bench.press(Key.Key_R)
    bench.press_with(Key.Key_Z, CONTROL)
    assert on_screen(bench) == [1]
    bench.press_with(Key.Key_Z, CONTROL)
    bench.wait(lambda: on_screen(bench) == [1, 2])


@pytest.fixture
def void(bench, received, tmp_path):
    """A page went from the dossier at hand after another was put away; then the number of the
    dossier at hand was made void.
    """
    bench.scan(sheet("a"), sheet("b"))
    bench.press(Key.Key_Delete)
    bench.scan(coded(received[1].code))
    bench.wait(lambda: len(bench.desk._elsewhere.departed) == 1)
    bench.wait_work()
    counter = Counter(tmp_path)
    correct = Correction(counter.intake, counter.store, counter.clock, "Lò Thị Mỷ", "3")
    correct.void(received[0].id, Mistake.OTHER, "ghi nhầm tên người nộp")
    counter.store.close()
    return bench


def test_what_can_never_come_back_to_a_void_dossier_is_told_of_and_not_offered_again(void):
    void.press_with(Key.Key_Z, CONTROL)
    void.wait(lambda: void.desk.page.told == "Hồ sơ đó đã hủy số. Không có gì thay đổi.")
    assert void.desk._elsewhere.departed == ()


@pytest.mark.parametrize("of", ["unknown", "void"])
def test_nothing_moves_for_a_code_nobody_has_or_a_void_one(bench, received, of):
    code = received[2].code if of == "void" else UNKNOWN
    bench.scan(coded(code), sheet("b"))
    bench.wait(lambda: code in bench.desk.page.told)
    assert "Trang vẫn ở đây." in bench.desk.page.told
    bench.wait_work()
    assert numbers(bench, received[0]) == on_screen(bench) == [1, 2]


def test_a_pile_that_is_being_turned_stays_together(bench, received):
    bench.feeder.pages[:] = [coded(received[1].code), sheet("b")]
    bench.press(Key.Key_D)
    bench.wait(lambda: bench.desk.runs.sides.stage is Stage.TURN)
    bench.wait_looked()
    bench.wait_work()
    assert numbers(bench, received[0]) == [1, 2]
    assert numbers(bench, received[1]) == []


def test_after_pages_went_the_next_page_has_a_number_of_its_own(bench, received):
    bench.scan(sheet("a"), coded(received[1].code))
    bench.wait(lambda: on_screen(bench) == [1])
    bench.scan(sheet("c"))
    assert on_screen(bench) == [1, 3]


@pytest.fixture
def returned(bench, received):
    """Page 2 went by its code and was taken back."""
    bench.scan(sheet("a"), coded(received[1].code))
    bench.wait(lambda: on_screen(bench) == [1])
    bench.press_with(Key.Key_Z, CONTROL)
    bench.wait(lambda: on_screen(bench) == [1, 2])
    return bench


def test_what_was_taken_back_can_be_sent_again(returned, received):
    returned.press_with(Key.Key_Z, AGAIN)
    returned.wait(lambda: on_screen(returned) == [1])
    assert (numbers(returned, received[0]), numbers(returned, received[1])) == ([1], [1])
    told = f"Trang 2 mang mã {received[1].code}: đã xếp sang hồ sơ đó. Ctrl+Z lấy lại."
    assert returned.desk.page.told == told


def test_what_was_sent_again_can_be_taken_back_again(returned, received):
    returned.press_with(Key.Key_Z, AGAIN)
    returned.wait(lambda: on_screen(returned) == [1])
    returned.press_with(Key.Key_Z, CONTROL)
    returned.wait(lambda: on_screen(returned) == [1, 2])
    assert numbers(returned, received[1]) == []


def test_after_another_act_what_was_taken_back_stays(returned, received):
    returned.press(Key.Key_R)
    returned.press_with(Key.Key_Z, CONTROL)
    returned.press_with(Key.Key_Z, AGAIN)
    returned.wait_work()
    assert on_screen(returned) == [1, 2]
    assert numbers(returned, received[1]) == []


def test_what_was_done_and_undone_after_it_comes_again_after_it(bench, received):
    bench.scan(sheet("a"), coded(received[1].code))
    bench.wait(lambda: on_screen(bench) == [1])
    bench.press(Key.Key_R)
    bench.press_with(Key.Key_Z, CONTROL)
    bench.press_with(Key.Key_Z, CONTROL)
    bench.wait(lambda: on_screen(bench) == [1, 2])
    bench.press_with(Key.Key_Z, AGAIN)
    bench.wait(lambda: on_screen(bench) == [1])
    assert [page.turn for page in bench.kept().pages] == [0]
    bench.press_with(Key.Key_Z, AGAIN)
    assert [page.turn for page in bench.kept().pages] == [1]


def test_what_went_before_the_lock_can_be_taken_back_after_it(bench, received):
    bench.scan(coded(received[1].code))
    bench.wait(lambda: on_screen(bench) == [])
    bench.desk.forget()
    bench.desk.resume()
    bench.wait_work()
    bench.press_with(Key.Key_Z, CONTROL)
    bench.wait(lambda: on_screen(bench) == [1])
    assert numbers(bench, received[1]) == []
