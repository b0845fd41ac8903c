"""Cards of invented people, whole and damaged: the same person is read, or none."""

import unicodedata
from datetime import date

from hypothesis import assume, example, given
from hypothesis import strategies as st

from desk.card.card import Card, CardTrouble, looks_like_card, read_card
from desk.dossier.person import Person, Sex
from tests.desk.cards import TODAY, misread, of

SOUND = "001195012345|123456789|Huỳnh Thị Hiếu|07031995|Nữ|Xã Ứng Hòa, Hà Nội|25122021"


FAMILIES = "Nguyễn Trần Lê Phạm Huỳnh Vũ Đặng Bùi Đỗ Hồ Ngô Lò Giàng Y H'"
GIVEN = "Văn Thị Hiếu Thuận Ngọc Ánh Bưởi Mẩy Hằng Phượng Cường Ỷ Ấu Ông Ết Ẵm Khuyên Byă Niê Tý"
FAMILY = st.sampled_from(FAMILIES.split())
SYLLABLE = st.sampled_from(GIVEN.split())
NAMES = st.tuples(FAMILY, SYLLABLE, SYLLABLE).map(" ".join)
PLACES = st.sampled_from(
    ["Thôn Đoài, Xã Ứng Hòa, Hà Nội", "Ấp 3, Xã Mỹ Ẩn, Cà Mau", "Tổ 7/2 - Phường Ỷ La (cũ)", ""]
)
PEOPLE = st.builds(
    Person,
    name=st.one_of(NAMES, NAMES.map(str.upper)),
    id_number=st.from_regex(r"[0-9]{12}", fullmatch=True),
    birth_date=st.dates(date(1900, 1, 1), date(2020, 1, 1)),
    sex=st.sampled_from([Sex.MALE, Sex.FEMALE]),
    address=PLACES,
    issued_on=st.none() | st.dates(date(2021, 1, 1), TODAY),
    old_id=st.just("") | st.from_regex(r"[0-9]{9}", fullmatch=True),
)


def card_text(person: Person) -> str:
    assert person.birth_date
    sex = "Nam" if person.sex is Sex.MALE else "Nữ"
    issued = person.issued_on.strftime("%d%m%Y") if person.issued_on else ""
    birth = f"{person.birth_date:%d%m}{person.birth_date.year:04}"
    return "|".join(
        (person.id_number, person.old_id, person.name, birth, sex, person.address, issued)
    )


@given(PEOPLE, st.sampled_from(["NFC", "NFD"]))
def test_whoever_is_written_on_a_card_is_read_from_it(person: Person, form: str) -> None:
    assert of(unicodedata.normalize(form, card_text(person))) == person


ONE_BYTE = st.sampled_from(["latin-1", "cp1252", "cp1258"])


@given(PEOPLE, ONE_BYTE, st.sampled_from(["NFC", "NFD"]))
def test_whoever_was_misread_by_bytes_is_restored(person: Person, codec: str, form: str) -> None:
    assert of(misread(unicodedata.normalize(form, card_text(person)), codec)) == person


PAIRS = st.sampled_from(["big5", "shift_jis", "cp932", "gbk", "gb18030", "cp949"])


@given(PEOPLE, PAIRS)
def test_whoever_was_misread_in_pairs_is_restored_or_refused(person: Person, codec: str) -> None:
    card = read_card(card_text(person).encode().decode(codec, "replace"), TODAY)
    assert not isinstance(card, Card) or card.person == person


@given(PEOPLE, st.sampled_from(["cp932", "gb18030"]))
def test_a_whole_misreading_in_pairs_is_restored(person: Person, codec: str) -> None:
    text = card_text(person).encode().decode(codec, "replace")
    lost = "\ufffd" in text
    assert lost or of(text) == person


@given(PEOPLE, st.data())
def test_a_damaged_letter_never_becomes_another_name(person: Person, data: st.DataObject) -> None:
    garbled = misread(card_text(person), "cp1252")
    assume(garbled != card_text(person))
    at = data.draw(st.sampled_from([i for i, sign in enumerate(garbled) if ord(sign) > 191]))
    card = read_card(garbled[:at] + "\ufffd" + garbled[at + 1 :], TODAY)
    assert card is CardTrouble.GARBLED_LETTERS


@given(st.text(st.characters(), max_size=300))
@example("\udcff" * 6 + "|" * 6)
@example("|" * 1999)
@example("Số: \udcff|Tên: \x00|Ngày sinh: ٠١٠١١٩٩٠")
def test_no_text_makes_the_reader_stumble(text: str) -> None:
    assert (read_card(text, TODAY) is CardTrouble.NOT_A_CARD) is not looks_like_card(text)


ODD = st.text(
    st.sampled_from("0123456789|¦:/-.?\n\r ÃáºNữam廙ｳ\u0301\ufffd\x81\udcff"), max_size=30
)


@given(st.lists(st.one_of(ODD, st.sampled_from(SOUND.split("|"))), max_size=12))
def test_no_odd_card_makes_the_reader_stumble(parts: list[str]) -> None:
    assert isinstance(read_card("|".join(parts), TODAY), Card | CardTrouble)
