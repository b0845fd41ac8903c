"""From a portal's own words to the field they mean; whatever it says, nothing breaks."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from desk.draft.checks import Field
from desk.draft.refusal import LONGEST, field_of


@pytest.mark.parametrize(
    ("words", "field"),
    [
        ("MaXa 14287 không có trong danh mục đơn vị hành chính của tỉnh", Field.ADDRESS),
        ("Mã xã 14287 chưa có trong danh mục (mã lỗi 17)", Field.ADDRESS),
        ("Địa chỉ chủ hồ sơ để trống", Field.ADDRESS),
        ("Số định danh của chủ hồ sơ không hợp lệ", Field.ID_NUMBER),
        ("CCCD khong dung dinh dang", Field.ID_NUMBER),
        ("SoGiayToChuHoSo: sai độ dài", Field.ID_NUMBER),
        ("Mã số thuế không tồn tại", Field.ID_NUMBER),
        ("Họ tên chứa ký tự lạ", Field.NAME),
        ("ChuHoSo bắt buộc", Field.NAME),
        ("MaTTHC 1.001193 chưa được công bố", Field.PROCEDURE),
        ("Thủ tục hành chính không tồn tại", Field.PROCEDURE),
        ("NgaySinh không hợp lệ", Field.BIRTH),
        ("Số điện thoại sai", Field.PHONE),
        ("SoDienThoai", Field.PHONE),
        ("Email sai định dạng", Field.EMAIL),
        ("Ngày hẹn trả nhỏ hơn ngày tiếp nhận", Field.DUE),
        ("NgayHenTra sai", Field.DUE),
        ("DanhSachLePhi: Gia phải là số", Field.FEES),
        ("Số CCCD người nộp sai: định danh người nộp", Field.SUBMITTER_ID),
    ],
)
def test_the_field_that_the_portal_names_is_found(words, field):
    assert field_of(words) is field


@pytest.mark.parametrize("words", ["", "-1", "Hồ sơ đã tồn tại", "500 Internal Server Error", "{}"])
def test_words_that_name_no_field_give_none(words):
    assert field_of(words) is None


def test_letters_in_two_parts_are_read_as_one():
    assert field_of("Ho\u0323 te\u0302n sai") is Field.NAME


def test_a_sign_inside_another_word_is_none():
    assert field_of("CCCDX") is None


def test_only_the_beginning_of_a_long_answer_counts():
    assert field_of("x " * LONGEST + "họ tên") is None


@given(st.text())
def test_whatever_a_portal_says_nothing_breaks(words):
    assert field_of(words) in {None, *Field}


@given(st.text(alphabet=st.characters(codec=None, categories=["Cs", "Cc", "Cf", "Mn", "Lu"])))
def test_letters_that_are_none_break_nothing(words):
    assert field_of(words + "họ tên" + words) in {None, *Field}
