"""Twelve invented pages as a scanner would give them, with what is truly printed on each."""

from dataclasses import dataclass, field
from functools import lru_cache
from io import BytesIO

import numpy as np
from PIL import Image, ImageChops, ImageFilter, ImageOps

from tests.scanning.sheet import INK, RED, Sheet, portrait, scanned

NAMES = (
    "typed",
    "sealed",
    "handwriting",
    "card",
    "photocopy",
    "photo",
    "skewed",
    "bleed",
    "signed",
    "table",
    "form",
    "certificate",
)
SKEW = 1.7
QR = "001193000017||Trần Thị Bích Ngọc|12031993|Nữ|Thôn Đông, xã Tân Lập, tỉnh Phú Thọ|05062021"


@dataclass(frozen=True, slots=True)
class Invented:
    """`text`: the printed lines in order; `seal`: its box in pixels; `codes`: its QR texts."""

    name: str
    image: Image.Image
    dpi: int
    text: str
    seal: tuple[int, int, int, int] | None = None
    codes: tuple[str, ...] = field(default=())

    @property
    def jpeg(self) -> bytes:
        return jpeg(self.image, self.dpi)


def jpeg(image, dpi=300, quality=88) -> bytes:
    """As a scanner sends it."""
    out = BytesIO()
    image.save(out, "JPEG", quality=quality, dpi=(dpi, dpi))
    return out.getvalue()


def pages(dpi=300) -> tuple[Invented, ...]:
    return tuple(page(name, dpi) for name in NAMES)


@lru_cache(maxsize=24)
def page(name: str, dpi: int = 300) -> Invented:
    """The same pixels every time."""
    return _DRAWN[name](dpi)


HEAD = ("CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM", "Độc lập – Tự do – Hạnh phúc")
BODY = (
    "Căn cứ Luật Hộ tịch số 60/2014/QH13 ngày 20 tháng 11 năm 2014;",
    "Căn cứ Nghị định số 123/2015/NĐ-CP ngày 15 tháng 11 năm 2015 của Chính",
    "phủ quy định chi tiết một số điều và biện pháp thi hành Luật Hộ tịch;",
    "Xét đề nghị của công chức tư pháp – hộ tịch về việc đăng ký khai sinh cho",
    "cháu Nguyễn Minh Khôi, sinh ngày 07 tháng 3 năm 2026 tại Trạm Y tế xã;",
    "Ủy ban nhân dân xã Tân Lập xác nhận các nội dung sau đây là đúng với sổ",
    "gốc đang lưu giữ. Người đề nghị đã xuất trình giấy tờ tùy thân còn giá trị",
    "sử dụng và cam đoan những lời khai trên là đúng sự thật, chịu trách nhiệm",
    "trước pháp luật về nội dung đã khai của mình.",
    "1. Họ, chữ đệm, tên người được khai sinh: Nguyễn Minh Khôi, giới tính nam,",
    "dân tộc Kinh, quốc tịch Việt Nam, quê quán: xã Tân Lập, tỉnh Phú Thọ.",
    "2. Họ, chữ đệm, tên người mẹ: Trần Thị Bích Ngọc, năm sinh 1993, nơi cư",
    "trú: Thôn Đông, xã Tân Lập, tỉnh Phú Thọ.",
    "3. Họ, chữ đệm, tên người cha: Nguyễn Văn Thưởng, năm sinh 1990, nơi cư",
    "trú: Thôn Đông, xã Tân Lập, tỉnh Phú Thọ.",
    "Giấy này được lập thành hai bản, mỗi bên giữ một bản và có giá trị như nhau.",
)


def _letter(dpi, seed, points=13.0, face="Spectral"):
    sheet = Sheet(dpi, seed=seed)
    sheet.print(105, 22, HEAD[0], 13, f"{face}-SemiBold", anchor="ma")
    sheet.print(105, 29, HEAD[1], 13, f"{face}-SemiBold", anchor="ma")
    sheet.line((72, 37), (138, 37))
    sheet.print(105, 46, "GIẤY XÁC NHẬN", 16, f"{face}-SemiBold", anchor="ma")
    sheet.lines(28, 64, BODY, points, 8.2, f"{face}-Regular")
    return sheet


def _done(name, sheet, seed, seal=None, codes=(), **glass):
    image = scanned(sheet.image, seed, **glass)
    return Invented(name, image, sheet.dpi, "\n".join(sheet.text), seal, codes)


def _typed(dpi):
    return _done("typed", _letter(dpi, 11), 11)


def _sealed(dpi):
    sheet = _letter(dpi, 12)
    sheet.lines(128, 206, ("TM. ỦY BAN NHÂN DÂN", "CHỦ TỊCH"), 13, 6.5, "Spectral-SemiBold")
    sheet.print(134, 248, "Lê Quang Định", 13, "Spectral-SemiBold")
    seal = sheet.stamp(112, 204)
    sheet.sign(136, 232)
    return _done("sealed", sheet, 12, seal)


def _handwriting(dpi):
    sheet = Sheet(dpi, seed=13)
    sheet.print(105, 24, "ĐƠN ĐỀ NGHỊ", 16, "Spectral-SemiBold", anchor="ma")
    for row in range(18):
        sheet.write(28, 50 + row * 10.5, 150 if row % 5 else 90)
    return _done("handwriting", sheet, 13)


def _card(dpi):
    sheet = Sheet(dpi, seed=14)
    for side, top in enumerate((40.0, 125.0)):
        _card_ground(sheet, 62, top)
        (_card_front, _card_back)[side](sheet, 62, top)
    return _done("card", sheet, 14, codes=(QR,))


def _card_ground(sheet, x, y):
    wide, high = sheet.px(85.6), sheet.px(54)
    rows, cols = np.mgrid[0:high, 0:wide] * (300 / sheet.dpi)
    waves = np.sin(cols / 21 + np.sin(rows / 33) * 3) * 7 + np.sin(rows / 17) * 5
    ground = np.stack([196 + waves, 224 + waves * 0.6, 214 - waves], 2)
    picture = Image.fromarray(ground.clip(0, 255).astype(np.uint8))
    sheet.image.paste(picture, (sheet.px(x), sheet.px(y)))


def _card_front(sheet, x, y):
    face = "BeVietnamPro-Medium"
    sheet.print(x + 54, y + 4, "CĂN CƯỚC", 11, "BeVietnamPro-SemiBold", RED, "ma")
    sheet.paste(portrait(), x + 4, y + 16, x + 25, y + 44)
    sheet.qr(x + 67, y + 11, QR, 16)
    sheet.print(x + 28, y + 16, "Số: 001193000017", 10, "BeVietnamPro-SemiBold")
    sheet.print(x + 28, y + 24, "Họ và tên:", 6, face)
    sheet.print(x + 28, y + 28, "TRẦN THỊ BÍCH NGỌC", 9, "BeVietnamPro-SemiBold")
    sheet.print(x + 28, y + 36, "Ngày sinh: 12/03/1993", 7, face)
    sheet.print(x + 28, y + 42, "Giới tính: Nữ", 7, face)


def _card_back(sheet, x, y):
    sheet.pen.rounded_rectangle(sheet.box(x + 6, y + 8, x + 19, y + 19), 8, fill=(206, 180, 106))
    sheet.print(x + 28, y + 8, "Nơi cư trú: Thôn Đông, xã Tân Lập", 7, "BeVietnamPro-Medium")
    sheet.print(x + 28, y + 14, "Ngày cấp: 05/06/2021", 7, "BeVietnamPro-Medium")
    rows = ("IDVNM1930000176001193000017<<4", "9303128F3303125VNM<<<<<<<<<<<8")
    sheet.lines(
        x + 6, y + 36, (*rows, "TRAN<<THI<BICH<NGOC<<<<<<<<<<<"), 9, 5.2, "BeVietnamPro-Regular"
    )


def _photocopy(dpi):
    done = _done("photocopy", _letter(dpi, 15), 15, noise=0, shade=(255, 255, 255), blur=0.8)
    grey = np.asarray(done.image.convert("L"), dtype=np.float32)
    random = np.random.default_rng(15)
    high, wide = grey.shape
    clouds = random.normal(0, 12, (12, 8)).clip(-25, 25).astype(np.float32)
    soft = np.asarray(Image.fromarray(clouds).resize((wide, high), Image.Resampling.BICUBIC))
    faint = 205 - (255 - grey) * 0.34 + soft * 0.7
    faint += random.standard_normal((high, wide), dtype=np.float32) * 8
    picture = Image.fromarray(faint.clip(0, 255).astype(np.uint8)).convert("RGB")
    return Invented("photocopy", picture, dpi, done.text)


def _photo(dpi):
    sheet = Sheet(dpi, seed=16)
    sheet.print(105, 22, "ẢNH HIỆN TRẠNG THỬA ĐẤT SỐ 214", 14, "BeVietnamPro-SemiBold", anchor="ma")
    sheet.paste(portrait(16, (900, 700)), 30, 40, 180, 155)
    sheet.lines(
        30, 165, ("Chụp ngày 14 tháng 9 năm 2026, nhìn từ đường", "liên thôn vào phía Đông.")
    )
    return _done("photo", sheet, 16)


def _skewed(dpi):
    plain = _letter(dpi, 17)
    turned = plain.image.rotate(-SKEW, Image.Resampling.BICUBIC, fillcolor="white")
    plain.image = turned
    return _done("skewed", plain, 17)


def _bleed(dpi):
    front, back = _letter(dpi, 18), _letter(dpi, 118, face="BeVietnamPro")
    through = ImageOps.mirror(back.image).filter(ImageFilter.GaussianBlur(dpi / 110))
    faint = through.point(lambda value: 255 - (255 - value) * 0.2)
    front.image = ImageChops.multiply(front.image, faint)
    return _done("bleed", front, 18)


def _signed(dpi):
    sheet = _letter(dpi, 19, face="BeVietnamPro", points=11.5)
    sheet.qr(24, 215, "https://example.vn/tra-cuu?ma=H40.12-261120-0007", 26)
    sheet.print(128, 206, "CHỦ TỊCH", 13, "BeVietnamPro-SemiBold")
    seal = sheet.stamp(116, 210)
    sheet.sign(138, 236)
    codes = ("https://example.vn/tra-cuu?ma=H40.12-261120-0007",)
    return _done("signed", sheet, 19, seal, codes)


def _table(dpi):
    sheet = Sheet(dpi, (297.0, 210.0), seed=20)
    sheet.print(148, 16, "DANH SÁCH TÀI SẢN GẮN LIỀN VỚI ĐẤT", 15, "Spectral-SemiBold", anchor="ma")
    columns = (20, 34, 110, 160, 205, 277)
    rows = [("TT", "Tên tài sản", "Đơn vị", "Số lượng", "Ghi chú")]
    names = ("Nhà ở riêng lẻ", "Bể nước", "Giếng khoan", "Tường rào gạch", "Cây bưởi", "Sân gạch")
    rows += [(str(n + 1), names[n % 6], "cái", str(n * 3 + 1), "còn tốt") for n in range(14)]
    for number, row in enumerate(rows):
        y = 32 + number * 10.5
        sheet.line((20, y), (277, y))
        for x, cell in zip(columns, row, strict=False):
            sheet.print(x + 2, y + 2, cell, 12, "Spectral-Regular")
    for x in columns:
        sheet.line((x, 32), (x, 32 + len(rows) * 10.5))
    sheet.line((20, 32 + len(rows) * 10.5), (277, 32 + len(rows) * 10.5))
    return _done("table", sheet, 20)


def _form(dpi):
    sheet = Sheet(dpi, seed=21)
    sheet.print(105, 22, "TỜ KHAI ĐĂNG KÝ KHAI SINH", 15, "Spectral-SemiBold", anchor="ma")
    labels = ("Kính gửi:", "Họ, chữ đệm, tên:", "Nơi cư trú:", "Giấy tờ tùy thân:", "Quan hệ:")
    for number in range(17):
        y = 40 + number * 12.5
        sheet.print(26, y, labels[number % 5], 12.5)
        sheet.dots(66, y + 5, 184)
        sheet.write(70, y + 2.6, 60 + 17 * (number % 4), 3.6)
    return _done("form", sheet, 21)


def _certificate(dpi):
    sheet = Sheet(dpi, seed=22)
    for inset, thick in ((10, 1.6), (13, 0.5)):
        box = sheet.box(inset, inset, 210 - inset, 297 - inset)
        sheet.pen.rectangle(box, outline=RED, width=max(1, sheet.px(thick)))
    sheet.print(105, 40, HEAD[0], 14, "Spectral-SemiBold", anchor="ma")
    sheet.print(105, 62, "GIẤY CHỨNG NHẬN KẾT HÔN", 22, "Spectral-SemiBold", RED, "ma")
    sheet.lines(30, 92, BODY[9:], 13, 10.0, ink=INK)
    seal = sheet.stamp(120, 206)
    sheet.sign(138, 240)
    return _done("certificate", sheet, 22, seal, shade=(250, 240, 222))


_DRAWN = {
    "typed": _typed,
    "sealed": _sealed,
    "handwriting": _handwriting,
    "card": _card,
    "photocopy": _photocopy,
    "photo": _photo,
    "skewed": _skewed,
    "bleed": _bleed,
    "signed": _signed,
    "table": _table,
    "form": _form,
    "certificate": _certificate,
}
