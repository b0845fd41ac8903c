"""How large the chunks of an upload become on a fast line and on a slow one."""

from datetime import timedelta

import pytest

from desk.adapters.tus_pace import FIRST, LARGEST, SMALLEST, Pace


@pytest.mark.parametrize(
    ("seconds", "expected"), [(1, 2 * FIRST), (5, FIRST), (10, FIRST // 2), (1000, SMALLEST)]
)
def test_a_chunk_follows_the_line(seconds, expected):
    pace = Pace()
    pace.took(FIRST, timedelta(seconds=seconds))
    assert pace.size == expected


def test_a_chunk_never_grows_beyond_its_limit():
    pace = Pace()
    for _ in range(20):
        pace.took(pace.size, timedelta(0))
    assert pace.size == LARGEST
