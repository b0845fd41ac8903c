"""Scanner bursts told from typing."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from desk.card.wedge import Burst, Wedge

CODE = "260101000123"
CARD = f"001195012345||Huỳnh Thị Hiếu|07031995|Nữ|{'Ấp 3, Xã Mỹ Ẩn, ' * 4}Cà Mau|25122021"


def scan(wedge: Wedge, text: str, gap: int, start: int = 0, end: str = "\r") -> Burst | None:
    """Feeds the text at an even pace; what the ending key gave."""
    for place, char in enumerate(text):
        assert wedge.feed(char, start + place * gap) is None
    return wedge.feed(end, start + len(text) * gap)


@pytest.mark.parametrize("end", ["\r", "\n", "\t"])
def test_a_code_at_a_scanners_pace_is_a_burst(end: str) -> None:
    assert scan(Wedge(), CODE, 8, end=end) == Burst(CODE)


def test_a_card_at_a_slow_scanners_pace_is_a_burst() -> None:
    assert scan(Wedge(), CARD, 30) == Burst(CARD)


def test_a_fast_typist_is_no_scanner() -> None:
    assert scan(Wedge(), "nguyen van tam o ha noi", 90) is None


def test_a_typist_with_single_quick_gaps_is_no_scanner() -> None:
    wedge, at = Wedge(), 0
    for place, char in enumerate("nguyen van tam"):
        at += 20 if place % 3 == 0 else 85
        wedge.feed(char, at)
    assert wedge.feed("\r", at + 50) is None


def test_a_short_burst_is_no_scan() -> None:
    assert scan(Wedge(), CODE[:11], 5) is None


def test_a_key_held_down_is_no_scan() -> None:
    assert scan(Wedge(), "0" * 20, 30) is None


def test_a_long_code_that_takes_too_long_is_no_scan() -> None:
    assert scan(Wedge(), "12" * 20, 50) is None


def test_a_card_that_takes_too_long_is_no_scan() -> None:
    assert scan(Wedge(), CARD, 45) is None


def test_a_pause_starts_anew() -> None:
    wedge = Wedge()
    wedge.feed("T", 0)
    assert scan(wedge, CODE, 10, start=300) == Burst(CODE)


def test_a_pause_before_the_ending_key_is_no_scan() -> None:
    wedge = Wedge()
    for place, char in enumerate(CODE):
        wedge.feed(char, place * 10)
    assert wedge.feed("\r", 500) is None


def test_a_single_slow_character_does_not_spoil_a_scan() -> None:
    wedge = Wedge()
    scan(wedge, CODE, 10, end="")
    assert wedge.feed("7", 190) is None
    assert wedge.feed("\r", 200) == Burst(CODE + "7")


def test_shift_keys_change_nothing() -> None:
    wedge = Wedge()
    for place, char in enumerate(CODE):
        wedge.feed("", place * 20)
        wedge.feed(char, place * 20 + 5)
    assert wedge.feed("\r", 250) == Burst(CODE)


@pytest.mark.parametrize("key", ["\x08", "\x1b", "\x7f"])
def test_an_editing_key_forgets_what_came(key: str) -> None:
    wedge = Wedge()
    scan(wedge, CODE, 5, end=key)
    assert wedge.pending == ""


def test_a_clock_that_goes_back_starts_anew() -> None:
    wedge = Wedge()
    wedge.feed("x", 9000)
    assert scan(wedge, CODE, 10) == Burst(CODE)


def test_two_scans_in_a_row_are_two_bursts() -> None:
    wedge = Wedge()
    first = scan(wedge, CODE, 5)
    assert (first, scan(wedge, CODE[::-1], 5, start=65)) == (Burst(CODE), Burst(CODE[::-1]))


def test_line_feed_after_return_gives_no_second_burst() -> None:
    wedge = Wedge()
    scan(wedge, CODE, 5)
    assert wedge.feed("\n", 65) is None


def test_garbled_signs_stay_in_a_burst() -> None:
    text = "001195012345||HUá»\x81NH\xa0\xad|1"
    assert scan(Wedge(), text, 5) == Burst(text)


def test_what_came_so_far_can_be_seen_and_forgotten() -> None:
    wedge = Wedge()
    wedge.feed("4", 0)
    wedge.feed("2", 10)
    assert wedge.pending == "42"
    wedge.reset()
    assert wedge.pending == ""


@given(st.lists(st.tuples(st.text(max_size=2), st.integers(101, 2000)), max_size=60))
def test_slow_keys_never_make_a_burst(keys: list[tuple[str, int]]) -> None:
    wedge, at = Wedge(), 0
    for text, gap in keys:
        at += gap
        assert wedge.feed(text, at) is None


@given(st.text(st.characters(min_codepoint=32, max_codepoint=126), min_size=12, max_size=70))
def test_every_printable_scan_comes_back_as_it_was(text: str) -> None:
    expected = Burst(text) if len(set(text)) > 1 else None
    assert scan(Wedge(), text, 10) == expected
