"""The letters that answered to a search, in the text as it stands."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from desk.folding import fold
from ui.register.marks import folded_with_places, marks

VIETNAMESE = st.text("aàáảãạăằâấeêệioôơợuưứyđĐÀÂ bcghmnt-.0123456789\u0301\u0323", max_size=40)


def marked(text: str, words: str) -> list[str]:
    return [text[start:end] for start, end in marks(text, words)]


@pytest.mark.parametrize(
    ("text", "words", "found"),
    [
        ("Nguyễn Thị Đào Mơ", "dao mo", ["Đào", "Mơ"]),
        ("Nguyễn Thị Đào Mơ", "mo nguy", ["Nguy", "Mơ"]),
        ("Đăng ký khai sinh", "đăng", ["Đăng"]),
        ("H42.37.12-261123-3001", "261123-30", ["261123", "30"]),
        ("Trần Văn Ổi", "an", []),
        ("Đa\u0300o", "dao", ["Đa\u0300o"]),
        ("Đào", "", []),
        ("", "dao", []),
        ("Mai Mai", "m mai", ["Mai", "Mai"]),
    ],
)
def test_the_found_letters_are_marked(text, words, found):
    assert marked(text, words) == found


@given(st.text(max_size=40))
def test_letter_by_letter_folding_is_the_folding_that_is_searched(text):
    assert " ".join(folded_with_places(text)[0].split()) == fold(text)


@given(st.text(max_size=40))
def test_every_folded_letter_comes_from_a_place_in_the_text_and_in_order(text):
    _, places = folded_with_places(text)
    assert list(places) == sorted(places)
    assert all(0 <= place < len(text) for place in places)


@given(VIETNAMESE, VIETNAMESE)
def test_marks_lie_in_the_text_in_order_and_never_over_each_other(text, words):
    ends = [place for span in marks(text, words) for place in span]
    assert ends == sorted(ends)
    assert not ends or ends[-1] <= len(text)


@given(VIETNAMESE, VIETNAMESE)
def test_what_is_marked_is_one_of_the_words_typed(text, words):
    typed = "".join(one if one.isalnum() else " " for one in fold(words)).split()
    assert all(fold(mark) in typed for mark in marked(text, words))


@given(VIETNAMESE)
def test_a_text_searched_by_itself_is_marked_at_every_word(text):
    count = len("".join(one if one.isalnum() else " " for one in fold(text)).split())
    assert len(marks(text, text)) == count
