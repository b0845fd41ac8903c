"""Option lists of many makers, as scanimage prints them, and what is asked of them."""

import pytest

from desk.adapters.scanners.sane_words import Option, capabilities, devices, options, order_words
from desk.scanner.device import Device, Driver, Mode, ScanOrder, Source

DEVICE = Device(Driver.SANE, "test:0")
FUJITSU = """
  Scan Mode:
    --source ADF Front|ADF Back|ADF Duplex [ADF Front]
    --mode Lineart|Halftone|Gray|Color [Lineart]
    --resolution 50..600dpi (in steps of 1) [600]
    --page-width 0..224.846mm (in steps of 0.0211639) [215.872]
    --page-height 0..863.489mm (in steps of 0.0211639) [279.364]
    -l 0..215.872mm (in steps of 0.0211639) [0]
    -x 0..215.872mm (in steps of 0.0211639) [215.872]
    -y 0..279.364mm (in steps of 0.0211639) [279.364]
"""
BROTHER = """
    --mode Black & White|Gray[Error Diffusion]|True Gray|24bit Color[Fast] [24bit Color[Fast]]
    --resolution 100|150|200|300|400|600|1200dpi [200]
    --source FlatBed|Automatic Document Feeder(left aligned)|Automatic Document Feeder(left aligned,Duplex) [Automatic Document Feeder(left aligned)]
    --brightness -50..50% (in steps of 1) [inactive]
"""  # noqa: E501 - as it is printed
EPSON = """
    --source Flatbed|ADF [Flatbed]
    --mode Lineart|Gray|Color [Lineart]
    --adf-mode Simplex|Duplex [Simplex]
    --resolution 75|300dpi [75]
"""


def ordered(text: str, **asked: object) -> tuple[tuple[str, ...], int] | None:
    return order_words(options(text), ScanOrder(DEVICE, **asked))


def test_a_sheet_feeder_is_told_the_sheet_it_centres():
    words, dpi = ordered(FUJITSU)
    assert words[:3] == ("--source=ADF Front", "--mode=Color", "--resolution=300")
    assert words[3:5] == ("--page-width=210", "--page-height=279.364")
    assert dpi == 300


def test_a_source_for_both_sides_is_taken_for_duplex():
    assert ordered(FUJITSU, duplex=True)[0][0] == "--source=ADF Duplex"
    both = "--source=Automatic Document Feeder(left aligned,Duplex)"
    assert ordered(BROTHER, duplex=True)[0][0] == both


def test_one_side_is_never_the_duplex_source():
    assert ordered(BROTHER)[0][0] == "--source=Automatic Document Feeder(left aligned)"


def test_a_feeder_with_a_switch_is_told_either_way():
    assert ordered(EPSON, duplex=True)[0][:2] == ("--source=ADF", "--adf-mode=Duplex")
    assert ordered(EPSON)[0][:2] == ("--source=ADF", "--adf-mode=Simplex")


def test_a_device_that_only_feeds_has_no_glass():
    assert ordered(FUJITSU, source=Source.GLASS) is None
    assert capabilities(options(FUJITSU)).sources == {Source.FEEDER}


def test_a_device_without_sources_is_never_scanned_without_end():
    flat = "    --mode Gray|Color [Gray]\n"
    assert ordered(flat) is None
    assert ordered(flat, source=Source.GLASS) is not None


@pytest.mark.parametrize(
    ("mode", "words"),
    [
        (Mode.COLOUR, "--mode=24bit Color[Fast]"),
        (Mode.GREY, "--mode=True Gray"),
        (Mode.BLACK, "--mode=Black & White"),
    ],
)
def test_names_of_modes_are_understood(mode, words):
    assert ordered(BROTHER, mode=mode)[0][1] == words


def test_the_next_better_resolution_is_taken():
    assert ordered(EPSON, dpi=150)[1] == 300
    assert ordered(EPSON, dpi=1200)[1] == 300


def test_what_cannot_be_set_now_is_no_option():
    assert "brightness" not in options(BROTHER)


def test_numbers_of_a_list_lose_their_unit():
    assert options(BROTHER)["resolution"].numbers == (100, 150, 200, 300, 400, 600, 1200)


def test_a_camera_is_no_scanner():
    assert devices("v4l:/dev/video0\tNoname Webcam\tvirtual device\n") == ()


def test_nonsense_is_no_device_and_no_option():
    assert devices("x\ny\tz\n\n") == ()
    assert options("    --\n--x 1\n    --y \n").get("y", Option()) == Option()
