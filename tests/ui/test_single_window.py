"""One window for each home."""

import pytest

from desk.errors import StoreReadOnlyError
from ui.single_window import SingleWindow


def test_a_second_start_raises_the_first_and_goes(qtbot, tmp_path):
    first, second = SingleWindow(tmp_path), SingleWindow(tmp_path)
    assert first.first()
    first.listen()

    with qtbot.waitSignal(first.raised, timeout=20_000):
        assert not second.first()
    first.release()


def test_another_home_has_a_window_of_its_own(qtbot, tmp_path):
    (tmp_path / "one").mkdir()
    (tmp_path / "two").mkdir()
    first, second = SingleWindow(tmp_path / "one"), SingleWindow(tmp_path / "two")

    assert first.first()
    assert second.first()
    first.release()
    second.release()


def test_a_closed_window_lets_the_next_one_in(qtbot, tmp_path):
    first, second = SingleWindow(tmp_path), SingleWindow(tmp_path)
    first.first()
    first.release()

    assert second.first()
    second.release()


def test_a_home_that_takes_no_lock_is_told_and_not_taken_for_an_open_window(qtbot, tmp_path):
    with pytest.raises(StoreReadOnlyError):
        SingleWindow(tmp_path / "gone").first()
