"""One page to try: the first is taken, the device stopped, nothing kept."""

from itertools import count

import pytest

from desk.errors import ImageError
from desk.scan_trial import try_scan
from desk.scanner.device import ArrivedPage, ScanOrder
from desk.scanner.scan_trouble import ScanError, ScanTrouble
from tests.scan_stand_ins import NETWORK, desk_scanner, jpeg


def tried(door):
    run = door.scanner.scan(ScanOrder(NETWORK))
    ticks = count(10.0, 2.5)
    return try_scan(run, door.darkroom, lambda: next(ticks), 100), run


def test_the_first_page_is_measured_and_timed():
    trial, _ = tried(desk_scanner())
    assert (trial.width, trial.height, trial.dpi, trial.seconds) == (620, 877, 300, 2.5)


def test_the_device_is_stopped_after_one_page():
    _, run = tried(desk_scanner())
    assert run.cancelled


def test_what_the_stopped_device_says_is_no_trouble():
    trial, _ = tried(desk_scanner(trouble=ScanError(ScanTrouble.LOST)))
    assert trial.size == len(jpeg())


def test_a_run_without_pages_is_an_empty_feeder():
    with pytest.raises(ScanError) as told:
        tried(desk_scanner(pages=()))
    assert told.value.trouble is ScanTrouble.EMPTY


def test_trouble_before_the_first_page_is_told():
    with pytest.raises(ScanError) as told:
        tried(desk_scanner(pages=(), trouble=ScanError(ScanTrouble.JAM)))
    assert told.value.trouble is ScanTrouble.JAM


def test_where_the_device_does_not_know_its_sharpness_the_page_does():
    trial, _ = tried(desk_scanner(pages=(ArrivedPage(jpeg(), 0),)))
    assert trial.dpi == 75


def test_a_page_that_is_no_image_is_told():
    door = desk_scanner()
    door.darkroom.look = _refuse
    with pytest.raises(ImageError):
        tried(door)


def test_the_words_of_a_trial_show_no_page():
    trial, _ = tried(desk_scanner())
    assert "picture" not in repr(trial)


def _refuse(content):
    raise ImageError
