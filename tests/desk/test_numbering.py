"""Dossier codes: read tolerantly, given once."""

from datetime import date, timedelta

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from desk.numbering import (
    AGENCY,
    Block,
    BlockUsedUpError,
    Temporary,
    Training,
    is_code,
    is_temporary,
    is_training,
    own_number,
)

DAY = date(2026, 11, 20)
DAYS = st.dates(date(2025, 7, 1), date(2099, 12, 31))
LEVEL_ONE = st.from_regex(r"[A-Y][0-9]{2}", fullmatch=True)
GROUPS = st.lists(st.from_regex(r"[0-9A-Z]{1,3}", fullmatch=True), max_size=4)
AGENCIES = st.builds(lambda first, rest: ".".join((first, *rest)), LEVEL_ONE, GROUPS)


def numbered(strategy, day, count):
    """That many codes of one day; temporary ones once the block is used up."""
    spare, last, codes = Temporary(9), {}, []
    for _ in range(count):
        try:
            code, last[strategy] = strategy.code(day, last.get(strategy, 0))
        except BlockUsedUpError:
            code, last[spare] = spare.code(day, last.get(spare, 0))
        codes.append(code)
    return codes


@pytest.mark.parametrize(
    "code",
    [
        "H15.50.05.13-261008-0975",
        "H15.50.05.12-260917-1436",
        "G09.20-20260609-0092637",
        "H08.27.5-220504-0012",
        "000.00.19.H26-220504-0012",
        "H57.37.22-261120-3001",
        "G15-261120-150001",
        "H15.50.05.13-261008-10000",
    ],
)
def test_codes_of_running_systems_are_codes(code):
    assert is_code(code)


@pytest.mark.parametrize(
    "text",
    [
        "",
        "T-1-261120-0001",
        "h15.50-261120-0001",
        "H15.50-261120-01",
        "H15.50-26112-0001",
        "H15.50-261120-0001\n",
        " H15.50-261120-0001",
        "Z15.50-261120-0001",
        "H15..50-261120-0001",
        "1.001193",
        "079204000001",
        "H15.50-٢٦١١٢٠-0001",
    ],
)
def test_other_texts_are_no_codes(text):
    assert not is_code(text)


@given(agency=AGENCIES, day=DAYS, first=st.integers(1, 9000), last=st.integers(0, 9000))
def test_a_code_of_a_block_is_a_code(agency, day, first, last):
    code, number = Block(agency, first, 99_999).code(day, last)
    assert is_code(code)
    assert int(own_number(code)) == number


@given(agency=AGENCIES, day=DAYS)
def test_agencies_are_told_from_codes(agency, day):
    assert AGENCY.fullmatch(agency)
    assert not AGENCY.fullmatch(Block(agency, 1, 9).code(day, 0)[0])


@given(desk=st.integers(1, 999), day=DAYS, last=st.integers(0, 99_999))
def test_a_temporary_code_is_never_an_official_one(desk, day, last):
    code, _ = Temporary(desk).code(day, last)
    assert is_temporary(code)
    assert not is_code(code)


@given(desk=st.integers(1, 999), day=DAYS, last=st.integers(0, 99_999))
def test_a_training_code_is_never_an_official_one_and_scans_as_ours(desk, day, last):
    code, _ = Training(desk).code(day, last)
    assert is_training(code)
    assert is_temporary(code)
    assert not is_code(code)


def test_a_temporary_code_is_none_of_training():
    assert not is_training(Temporary(3).code(DAY, 0)[0])


def test_training_counts_by_itself():
    assert Training(3).code(DAY, 7) == ("TAP-3-261120-0008", 8)
    assert Training(3).series != Temporary(3).series


@given(text=st.text(alphabet="0123456789ABHPTYZ.-", max_size=30))
def test_no_text_is_both_official_and_temporary(text):
    assert not (is_code(text) and is_temporary(text))


def test_temporary_codes_have_digits_dashes_and_capitals_only():
    assert Temporary(3).code(DAY, 0) == ("T-3-261120-0001", 1)


def test_a_block_begins_with_its_first_number():
    assert Block("H15.50.05", 3001, 999).code(DAY, 0) == ("H15.50.05-261120-3001", 3001)


def test_a_used_up_block_gives_nothing():
    with pytest.raises(BlockUsedUpError):
        Block("H15.50.05", 3001, 999).code(DAY, 3999)


def test_a_block_of_no_width_gives_nothing():
    with pytest.raises(BlockUsedUpError):
        Block("H15.50.05", 1, 0).code(DAY, 0)


@given(first=st.integers(1, 9000), width=st.integers(1, 999), last=st.integers(0, 12_000))
def test_a_block_never_leaves_its_part_nor_goes_back(first, width, last):
    try:
        _, number = Block("H15", first, width).code(DAY, last)
    except BlockUsedUpError:
        assert last >= first + width - 1
    else:
        assert first <= number < first + width
        assert number > last


def test_three_desks_offline_never_share_a_code():
    """T6: disjoint blocks, 1 100 dossiers a desk and day, over a new year."""
    codes = []
    for desk in (1, 2, 3):
        for days in range(3):
            day = date(2026, 12, 31) + timedelta(days=days)
            block, spare, last, spared = Block("H15.50.05", desk * 1000 + 1, 999), desk, 0, 0
            for _ in range(1_100):
                try:
                    code, last = block.code(day, last)
                except BlockUsedUpError:
                    code, spared = Temporary(spare).code(day, spared)
                codes.append(code)
    assert len(set(codes)) == len(codes) == 9_900


@settings(deadline=None)
@given(
    cuts=st.lists(st.integers(1, 9_999), min_size=4, max_size=4, unique=True).map(sorted),
    counts=st.lists(st.integers(0, 300), min_size=3, max_size=3),
)
def test_disjoint_blocks_never_meet(cuts, counts):
    official = []
    for start, end, count in zip(cuts, cuts[1:], counts, strict=False):
        codes = numbered(Block("H15.50.05", start, end - start), DAY, count)
        assert len(set(codes)) == len(codes)
        official += [code for code in codes if is_code(code)]
    assert len(set(official)) == len(official)
