"""The text of a citizen's card in every shape a reader gives it."""

import unicodedata
from dataclasses import replace
from datetime import date

import pytest

from desk.card.card import MAX_LENGTH, Card, CardTrouble, read_card
from desk.dossier.person import Person, Sex
from tests.desk.cards import TODAY, misread, of

NUMBER = "001195012345"
NAME = "Huỳnh Thị Hiếu"
ADDRESS = "Số 12/3 ngõ 5, Phường Đống Đa, Hà Nội"
SOUND = f"{NUMBER}|123456789|{NAME}|07031995|Nữ|{ADDRESS}|25122021"
WOMAN = Person(
    name=NAME,
    id_number=NUMBER,
    birth_date=date(1995, 3, 7),
    sex=Sex.FEMALE,
    address=ADDRESS,
    issued_on=date(2021, 12, 25),
    old_id="123456789",
)
NO_OLD = replace(WOMAN, old_id="")
ASCII_WOMAN = replace(WOMAN, name="Huynh Thi Hieu", address="So 12/3 ngo 5, Phuong Dong Da, Ha Noi")
ASCII_TEXT = f"{NUMBER}|123456789|{ASCII_WOMAN.name}|07031995|Nu|{ASCII_WOMAN.address}|25122021"
LABELLED = (
    f"Số CCCD: {NUMBER}\nSố CMND: 123456789\nHọ và tên: {NAME}\nNgày sinh: 07/03/1995\n"
    f"Giới tính: Nữ\nNơi thường trú: {ADDRESS}\nNgày cấp: 25/12/2021"
)
BILINGUAL = (
    f"Số / No.: {NUMBER}\nHọ, chữ đệm và tên khai sinh / Full name: {NAME}\n"
    "Ngày, tháng, năm sinh / Date of birth: 07/03/1995\nGiới tính / Sex: Nữ\n"
    f"Nơi cư trú / Place of residence: {ADDRESS}\nNgày, tháng, năm cấp: 25/12/2021"
)


@pytest.mark.parametrize(
    ("text", "person"),
    [
        pytest.param(SOUND, WOMAN, id="seven fields"),
        pytest.param(SOUND.replace("123456789", ""), NO_OLD, id="no old number"),
        pytest.param(SOUND + "\r\n", WOMAN, id="ended by CR LF"),
        pytest.param(SOUND + "\r", WOMAN, id="ended by Enter"),
        pytest.param(SOUND + "\t", WOMAN, id="ended by Tab"),
        pytest.param("\ufeff" + SOUND, WOMAN, id="byte order mark first"),
        pytest.param("]Q1" + SOUND, WOMAN, id="symbology prefix"),
        pytest.param("]Q2\\000026" + SOUND, WOMAN, id="prefix and ECI mark"),
        pytest.param(unicodedata.normalize("NFD", SOUND), WOMAN, id="NFD"),
        pytest.param(SOUND.replace("|", "｜"), WOMAN, id="full-width bars"),
        pytest.param(SOUND.replace("|", "¦"), WOMAN, id="broken bars"),
        pytest.param(SOUND.replace("|", "||"), WOMAN, id="doubled bars"),
        pytest.param(
            SOUND.replace("123456789", "").replace("|", "||"), NO_OLD, id="doubled, none empty"
        ),
        pytest.param(SOUND.replace("|", " | "), WOMAN, id="spaces around bars"),
        pytest.param(SOUND.replace("07031995", "07/03/1995"), WOMAN, id="date with slashes"),
        pytest.param(SOUND.replace("07031995", "7/3/1995"), WOMAN, id="date without zeros"),
        pytest.param(SOUND.replace("07031995", "07-03-1995"), WOMAN, id="date with hyphens"),
        pytest.param(SOUND.replace("07031995", "07.03.1995"), WOMAN, id="date with dots"),
        pytest.param(SOUND.replace("001195", "００１195"), WOMAN, id="full-width digits"),
        pytest.param(
            SOUND.replace("07031995", "1995"),
            replace(WOMAN, birth_date=None, birth_year=1995),
            id="birth year alone",
        ),
        pytest.param(
            SOUND.replace("07031995", "00001995"),
            replace(WOMAN, birth_date=None, birth_year=1995),
            id="birth day and month 00",
        ),
        pytest.param(SOUND.replace("Nữ", "Nu"), WOMAN, id="sex without accent"),
        pytest.param(
            SOUND.replace("Nữ", "NAM"), replace(WOMAN, sex=Sex.MALE), id="sex in capitals"
        ),
        pytest.param(SOUND.replace("Nữ", ""), replace(WOMAN, sex=Sex.UNKNOWN), id="sex empty"),
        pytest.param(SOUND[: -len("|25122021")], replace(WOMAN, issued_on=None), id="six fields"),
        pytest.param(
            SOUND.replace("25122021", ""), replace(WOMAN, issued_on=None), id="no day of issue"
        ),
        pytest.param(SOUND + "||Cha Một|Mẹ Hai|", WOMAN, id="eleven fields of 2024"),
        pytest.param(SOUND + "|040095000001", WOMAN, id="eight fields"),
        pytest.param(
            SOUND.replace("|123456789|", "|040095000001|"),
            replace(WOMAN, old_id="040095000001"),
            id="a cancelled personal number",
        ),
        pytest.param(ASCII_TEXT, ASCII_WOMAN, id="accents lost"),
        pytest.param(LABELLED, WOMAN, id="labels on lines"),
        pytest.param(LABELLED.replace("\n", "|"), WOMAN, id="labels between bars"),
        pytest.param(LABELLED.replace("\n", "\r\n"), WOMAN, id="labels on CR LF lines"),
        pytest.param(LABELLED.replace(": ", ":"), WOMAN, id="labels without spaces"),
        pytest.param(LABELLED.replace(": ", "："), WOMAN, id="labels with full-width colons"),
        pytest.param(
            LABELLED.upper()
            .replace("NỮ", "Nữ")
            .replace(NAME.upper(), NAME)
            .replace(ADDRESS.upper(), ADDRESS),
            WOMAN,
            id="labels in capitals",
        ),
        pytest.param(
            "\n".join(reversed(LABELLED.split("\n"))), WOMAN, id="labels in another order"
        ),
        pytest.param(BILINGUAL, NO_OLD, id="labels in two languages"),
        pytest.param(
            LABELLED.replace(NUMBER, "001 195 012 345"), WOMAN, id="labelled number in groups"
        ),
        pytest.param(
            LABELLED.replace("Số CCCD", "So CCCD").replace("Họ và tên", "Ho va ten"),
            WOMAN,
            id="labels without accents",
        ),
    ],
)
def test_a_sound_card_is_read_in_every_variant(text: str, person: Person) -> None:
    assert of(text) == person


@pytest.mark.parametrize(
    "name",
    ["K'Brếu", "K’Brếu", "Y Thuận Byă", "H'Bĭa Niê Kđăm", "Đinh Văn A.", "Lò-Thị Ôn", "A Blê̆n"],
)
def test_names_of_every_people_of_the_country_are_read(name: str) -> None:
    assert of(SOUND.replace(NAME, name)).name == unicodedata.normalize("NFC", name)


def test_what_newer_cards_add_is_kept() -> None:
    card = read_card(SOUND + "||Cha Một|Mẹ Hai|", TODAY)
    assert isinstance(card, Card)
    assert card.unknown_tail == ("", "Cha Một", "Mẹ Hai", "")


def test_unknown_labels_are_kept() -> None:
    card = read_card(LABELLED + "\nQuốc tịch: Việt Nam", TODAY)
    assert isinstance(card, Card)
    assert card.unknown_tail == ("Quốc tịch: Việt Nam",)


@pytest.mark.parametrize(("text", "flag"), [(SOUND, False), (ASCII_TEXT, True)])
def test_a_card_without_any_accent_asks_to_be_compared(text: str, flag: bool) -> None:
    card = read_card(text, TODAY)
    assert isinstance(card, Card)
    assert card.ascii_only is flag


def test_a_sound_card_is_not_called_repaired() -> None:
    card = read_card(unicodedata.normalize("NFD", SOUND), TODAY)
    assert isinstance(card, Card)
    assert not card.repaired


@pytest.mark.parametrize("codec", ["latin-1", "cp1252", "cp1258", "cp437", "cp850"])
@pytest.mark.parametrize("text", [SOUND, LABELLED, SOUND + "\r\n", SOUND.upper()])
def test_utf_8_read_as_a_one_byte_code_page_is_repaired(text: str, codec: str) -> None:
    person = of(text)
    assert read_card(misread(text, codec), TODAY) == Card(person, (), repaired=True)


@pytest.mark.parametrize("codec", ["cp1252", "cp1258"])
def test_utf_8_misread_twice_is_repaired(codec: str) -> None:
    assert of(misread(misread(SOUND, codec), codec)) == WOMAN


@pytest.mark.parametrize(
    ("garbled", "name"),
    [
        ("Hu廙軟h Hi廕簑 Thu廕要", "Huỳnh Hiếu Thuận"),
        ("Hu盻ｳnh Hi蘯ｿu Thu蘯ｭn", "Huỳnh Hiếu Thuận"),
        ("Hu峄硁h Hi岷縰 Thu岷璶", "Huỳnh Hiếu Thuận"),
        ("HU廙淇H HI廕銳 THU廕昧", "HUỲNH HIẾU THUẬN"),
    ],
)
def test_utf_8_read_as_an_east_asian_encoding_is_repaired(garbled: str, name: str) -> None:
    text = f"{NUMBER}||{garbled}|07031995||So 1, Bac Ninh|25122021"
    card = read_card(text, TODAY)
    assert isinstance(card, Card)
    assert (card.person.name, card.repaired) == (name, True)


@pytest.mark.parametrize(
    ("text", "trouble"),
    [
        pytest.param("", CardTrouble.NOT_A_CARD, id="empty"),
        pytest.param("000000000012", CardTrouble.NOT_A_CARD, id="a receipt's code"),
        pytest.param("https://vneid.example/a|b", CardTrouble.NOT_A_CARD, id="a link"),
        pytest.param(SOUND + "|" + "x" * MAX_LENGTH, CardTrouble.NOT_A_CARD, id="endless"),
        pytest.param(SOUND.replace("5|1", "x|1"), CardTrouble.BAD_NUMBER, id="letter in number"),
        pytest.param(SOUND[1:], CardTrouble.BAD_NUMBER, id="first digit lost"),
        pytest.param(SOUND.replace("|123456789", "|12345678"), CardTrouble.BAD_NUMBER, id="old"),
        pytest.param("đđă" + SOUND[3:], CardTrouble.BAD_NUMBER, id="Vietnamese key layout"),
        pytest.param(SOUND.replace("ỳ", "?"), CardTrouble.GARBLED_LETTERS, id="question mark"),
        pytest.param(SOUND.replace("ỳ", "\ufffd"), CardTrouble.GARBLED_LETTERS, id="replaced"),
        pytest.param(SOUND.replace("Đ", "?"), CardTrouble.GARBLED_LETTERS, id="in the address"),
        pytest.param(SOUND.replace("Nữ", "N?"), CardTrouble.GARBLED_LETTERS, id="in the sex"),
        pytest.param(SOUND.replace("Nữ", "Nux"), CardTrouble.GARBLED_LETTERS, id="raw Telex"),
        pytest.param(SOUND.replace("ế", "e61"), CardTrouble.GARBLED_LETTERS, id="raw VNI"),
        pytest.param(SOUND.replace("ỳ", "á»³"), CardTrouble.GARBLED_LETTERS, id="half mojibake"),
        pytest.param(SOUND.replace("ỳ", "Ã’"), CardTrouble.GARBLED_LETTERS, id="curly mojibake"),
        pytest.param(SOUND.replace("ỳn", "廙"), CardTrouble.GARBLED_LETTERS, id="lone ideograph"),
        pytest.param(SOUND.replace(NAME, "..."), CardTrouble.GARBLED_LETTERS, id="no letters"),
        pytest.param(SOUND.replace("0703", "3102"), CardTrouble.BAD_DATE, id="31 February"),
        pytest.param(SOUND.replace("07031995", "21112026"), CardTrouble.BAD_DATE, id="tomorrow"),
        pytest.param(SOUND.replace("07031995", "2027"), CardTrouble.BAD_DATE, id="next year"),
        pytest.param(SOUND.replace("07031995", "07031895"), CardTrouble.BAD_DATE, id="too old"),
        pytest.param(SOUND.replace("07031995", "0703199"), CardTrouble.BAD_DATE, id="7 digits"),
        pytest.param(SOUND.replace("2512", "2513"), CardTrouble.BAD_DATE, id="issued month 13"),
        pytest.param(SOUND.replace("2021", "2030"), CardTrouble.BAD_DATE, id="issued later"),
        pytest.param(SOUND.replace("25122021", "06031995"), CardTrouble.BAD_DATE, id="unborn"),
        pytest.param(SOUND[:30], CardTrouble.INCOMPLETE, id="cut short"),
        pytest.param(SOUND.replace(NAME, ""), CardTrouble.INCOMPLETE, id="no name"),
        pytest.param(SOUND.replace("07031995", ""), CardTrouble.INCOMPLETE, id="no birth"),
        pytest.param(SOUND.replace(NUMBER, ""), CardTrouble.INCOMPLETE, id="no number"),
        pytest.param(LABELLED[:50], CardTrouble.INCOMPLETE, id="labels cut short"),
    ],
)
def test_a_card_that_cannot_be_trusted_is_refused(text: str, trouble: CardTrouble) -> None:
    assert read_card(text, TODAY) is trouble


def test_without_a_day_given_today_in_vietnam_bounds_the_dates() -> None:
    assert read_card(SOUND.replace("25122021", "25122999")) is CardTrouble.BAD_DATE
