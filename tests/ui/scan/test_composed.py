"""Keys read back from what a Vietnamese input method made of them."""

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from tests.ui.vietnamese_typing import key_into
from ui.scan.composed import Composed, keys_between

CODES = st.from_regex(r"[A-Y][0-9]{2}(\.[0-9]{2}){0,2}-[0-9]{6}-[0-9]{3,5}", fullmatch=True)


def read_back(text: str, vni: bool, replaces: bool) -> str:
    """Word by word through an input method that shows a preedit, or one that replaces letters."""
    stream, word, told = Composed(), "", ""
    for key in text:
        if not key.isalnum():
            keys = stream.composed(word, "", 0, 0) if word and not replaces else ()
            keys += stream.typed(key)
            word = ""
        else:
            after = key_into(word, key, vni)
            length = len(word) if replaces else 0
            if replaces:
                keys = stream.composed(after, "", -length, length)
            else:
                keys = stream.composed("", after, 0, 0)
            word = after
        told += "".join(one.vni if vni else one.telex for one in keys)
    return told


@pytest.mark.parametrize("replaces", [False, True])
@pytest.mark.parametrize("vni", [False, True])
@settings(max_examples=60, deadline=None)
@given(CODES)
def test_a_code_is_read_back_as_it_was_scanned(vni, replaces, code):
    assert read_back(code, vni, replaces) == code


@pytest.mark.parametrize(
    ("before", "after", "vni", "telex"),
    [
        ("A", "Â", "6", "A"),
        ("Â", "Ấ", "1", "S"),
        ("á", "ấ", "6", "a"),
        ("D", "Đ", "9", "D"),
        ("o", "ơ", "7", "w"),
        ("Á", "A1", "1", "1"),
        ("", "H", "H", "H"),
    ],
)
def test_a_mark_that_appears_tells_its_key(before, after, vni, telex):
    (key,) = keys_between(before, after)
    assert (key.vni, key.telex) == (vni, telex)


@pytest.mark.parametrize(("before", "after"), [("abc", "x"), ("Ấ", "A"), ("abc", "ab")])
def test_a_change_that_no_key_makes_is_no_key(before, after):
    assert keys_between(before, after) == ()


@given(st.text(max_size=8), st.text(max_size=8), st.integers(-9, 3), st.integers(0, 9))
def test_whatever_an_input_method_sends_is_survived(commit, preedit, start, length):
    stream = Composed()
    stream.typed("H42")
    assert isinstance(stream.composed(commit, preedit, start, length), tuple)
