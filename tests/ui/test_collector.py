"""Rubbish is collected by the window's thread and by nobody else."""

import gc
from collections.abc import Iterator

import pytest
from PySide6.QtWidgets import QApplication

from ui.collector import Collector


@pytest.fixture
def collector(qapp: QApplication) -> Iterator[Collector]:
    made = Collector()
    yield made
    made.stop()


def test_nothing_is_collected_by_itself_while_it_lives(collector):
    assert not gc.isenabled()


def test_collection_goes_on_by_itself_afterwards(collector):
    collector.stop()

    assert gc.isenabled()
