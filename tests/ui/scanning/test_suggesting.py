"""A printed title against the papers of real checklists: the right one, or none."""

import json
from pathlib import Path

import pytest

from desk.pages.slot import Slot
from ui.scanning.suggesting import by_title

CATALOGUE = Path(__file__).parents[3] / "resources" / "catalogue"


def slots(*names):
    return tuple(Slot(number, name) for number, name in enumerate(names, 1))


HOUSEHOLD = slots(
    "Giấy đề nghị đăng ký hộ kinh doanh",
    "Văn bản ủy quyền của các thành viên hộ gia đình cho một thành viên làm chủ hộ",
    "Giấy tờ về địa điểm kinh doanh",
    "Văn bản ủy quyền cho cá nhân thực hiện thủ tục (trường hợp ủy quyền cho cá nhân)",
)
BIRTH = slots(
    "Tờ khai đăng ký khai sinh theo mẫu",
    "Giấy chứng sinh; không có thì văn bản của người làm chứng xác nhận về việc sinh",
    "Giấy chứng nhận kết hôn của cha, mẹ (khi chưa có thông tin trong CSDL)",
)
COPY = slots(
    "Tờ khai đăng ký lại khai sinh theo mẫu (nộp trực tuyến: mẫu điện tử tương tác)",
    "Bản sao giấy tờ cá nhân có thông tin khai sinh (trường hợp không có Giấy khai sinh)",
)
FAMILY = slots(
    "Tờ khai thay đổi thông tin cư trú (Mẫu CT01, Thông tư 53/2025/TT-BCA)",
    "Giấy tờ chứng minh quan hệ nhân thân với chủ hộ: giấy chứng nhận kết hôn, giấy khai sinh",
    "Giấy tờ chứng minh sở hữu chỗ ở hợp pháp: giấy chứng nhận quyền sử dụng đất",
)
LAND = slots("Giấy chứng nhận quyền sử dụng đất, quyền sở hữu tài sản gắn liền với đất")
KNOWN = [
    ("GIẤY ĐỀ NGHỊ ĐĂNG KÝ HỘ KINH DOANH", HOUSEHOLD, 1),
    ("GIẤY CHỨNG NHẬN QUYỀN SỬ DỤNG ĐẤT", HOUSEHOLD, 3),
    ("HỢP ĐỒNG THUÊ NHÀ", HOUSEHOLD, 3),
    ("TỜ KHAI ĐĂNG KÝ KHAI SINH", BIRTH, 1),
    ("Tờ khai đăng ky khai sinh", BIRTH, 1),
    ("GIẤY CHỨNG SINH", BIRTH, 2),
    ("GIẤY CHỨNG NHẬN KẾT HÔN", BIRTH, 3),
    ("TỜ KHAI ĐĂNG KÝ LẠI KHAI SINH", COPY, 1),
    ("TỜ KHAI THAY ĐỔI THÔNG TIN CƯ TRÚ", FAMILY, 1),
    ("GIẤY KHAI SINH", FAMILY, 2),
    ("GIẤY CHỨNG NHẬN QUYỀN SỬ DỤNG ĐẤT QUYỀN SỞ HỮU NHÀ Ở VÀ TÀI SẢN KHÁC", FAMILY, 3),
    ("GIẤY CHỨNG NHẬN QUYỀN SỬ DỤNG ĐẤT QUYỀN SỞ HỮU NHÀ Ở VÀ TÀI SẢN KHÁC", LAND, 1),
]
UNSURE = [
    ("VĂN BẢN ỦY QUYỀN", HOUSEHOLD),
    ("GIẤY ỦY QUYỀN", HOUSEHOLD),
    ("GIẤY ĐỀ NGHỊ ĐĂNG KÝ THAY ĐỔI", HOUSEHOLD),
    ("GIẤY KHAI SINH", BIRTH),
    ("TỜ KHAI ĐĂNG KÝ KHAI TỬ", BIRTH),
    ("GIẤY XÁC NHẬN TÌNH TRẠNG HÔN NHÂN", BIRTH),
    ("GIẤY KHAI SINH", COPY),
    ("ĐƠN", BIRTH),
    ("", BIRTH),
    ("– § –", BIRTH),
]


@pytest.mark.parametrize(("title", "papers", "number"), KNOWN)
def test_the_title_names_its_paper(title, papers, number):
    found = by_title(title, papers)
    assert found is not None
    assert found.number == number


@pytest.mark.parametrize(("title", "papers"), UNSURE)
def test_a_title_that_may_be_another_paper_names_none(title, papers):
    assert by_title(title, papers) is None


def test_a_paper_that_is_only_shown_is_never_named():
    shown = Slot(1, "Thẻ căn cước hoặc căn cước điện tử", shown=True)
    assert by_title("THẺ CĂN CƯỚC", [shown]) is None


def checklists():
    for file in sorted(CATALOGUE.glob("*.json")):
        for procedure in json.loads(file.read_text("utf-8")):
            for case in procedure.get("cases", ()):
                yield slots(*(paper["name"] for paper in case.get("papers", ())))


def test_a_whole_name_of_the_catalogue_names_itself_or_none():
    for papers in checklists():
        for slot in papers:
            found = by_title(slot.name.split("(")[0].upper(), papers)
            assert found is None or found.name == slot.name


def test_most_names_of_the_catalogue_are_found_by_their_beginning():
    asked = [(slot, papers) for papers in checklists() for slot in papers]
    right = sum(by_title(slot.name.split("(")[0], papers) == slot for slot, papers in asked)
    assert right > 0.85 * len(asked)
