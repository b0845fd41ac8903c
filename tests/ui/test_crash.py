"""A bug is told honestly, once, and without anybody's data."""

import logging

import pytest

from ui.crash import CrashReporter, told


def broken(name: str) -> None:
    raise ValueError(f"no such person: {name}")


@pytest.fixture
def caught():
    with pytest.raises(ValueError, match="no such") as info:
        broken("Nguyễn Thị Thử")
    return info.value


@pytest.fixture
def reporter(qapp):
    made = CrashReporter()
    yield made
    if made.window:
        made.window.close()


def test_the_details_name_the_line_and_no_value(caught):
    details = told(type(caught), caught.__traceback__)
    assert "ValueError" in details
    assert "broken" in details
    assert "Nguyễn" not in details


def test_the_log_holds_no_value(reporter, caught, caplog):
    with caplog.at_level(logging.CRITICAL, logger="desk.crash"):
        reporter.report(type(caught), caught, caught.__traceback__)
    assert "ValueError" in caplog.text
    assert "Nguyễn" not in caplog.text


def test_one_window_is_enough(reporter, caught):
    reporter.report(type(caught), caught, caught.__traceback__)
    first = reporter.window
    reporter.report(type(caught), caught, caught.__traceback__)
    assert reporter.window is first
