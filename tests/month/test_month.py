"""A short month: every count is told the same by all sides."""

import pytest

from tests.month.play import Account, Month, play


@pytest.fixture(scope="module")
def accounts(tmp_path_factory) -> tuple[Account, ...]:
    told: list[str] = []
    return play(Month(tmp_path_factory.mktemp("month"), 2, 15, 2026), told.append)


def test_all_counts_agree(accounts):
    assert [str(account) for account in accounts if not account.agrees] == []
