"""A scan desk at the first of two received dossiers."""

import pytest

from tests.ui.scanning.dossiers import open_dossier, two_received
from tests.ui.scanning.stand_ins import scan_bench


@pytest.fixture
def received(tmp_path):
    return two_received(tmp_path)


@pytest.fixture
def bench(qtbot, tmp_path, received):
    with scan_bench(tmp_path, qtbot) as made:
        open_dossier(made, received[0])
        yield made
