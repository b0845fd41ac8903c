"""What devices say of themselves, friendly or hostile."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from desk.adapters.scanners.escl_order import settings, settings_xml
from desk.adapters.scanners.escl_patience import LONGEST_PAUSE, pause_wished
from desk.adapters.scanners.escl_xml import LARGEST_XML, abilities, condition
from desk.scanner.device import Device, Driver, Mode, PageSize, ScanOrder, Source
from desk.scanner.scan_trouble import ScanError, ScanTrouble
from tests.devices.escl_plan import Plan
from tests.devices.escl_words import HEAD, OPEN, capabilities, read_settings, status

PLATEN = """<scan:Platen><scan:PlatenInputCaps><scan:MaxWidth>{width}</scan:MaxWidth>
<scan:MaxHeight>3508</scan:MaxHeight>{profiles}</scan:PlatenInputCaps></scan:Platen>"""
RANGE = """<scan:SettingProfiles><scan:SettingProfile {ref}><scan:SupportedResolutions>
<scan:ResolutionRange><scan:XResolutionRange><scan:Min>{low}</scan:Min><scan:Max>{high}</scan:Max>
<scan:Normal>300</scan:Normal><scan:Step>{step}</scan:Step></scan:XResolutionRange>
</scan:ResolutionRange></scan:SupportedResolutions></scan:SettingProfile></scan:SettingProfiles>"""


def told(inside):
    return f"{HEAD}<scan:ScannerCapabilities {OPEN}>{inside}</scan:ScannerCapabilities>".encode()


def ranged(low=75, high=600, step=1, width=2550):
    profiles = RANGE.format(low=low, high=high, step=step, ref="")
    return told(PLATEN.format(width=width, profiles=profiles))


def asked(plan, **wish):
    order = ScanOrder(Device(Driver.ESCL, "http://127.0.0.1/eSCL"), **wish)
    return settings(order, abilities(capabilities(plan).encode()))


def trouble_of(content):
    with pytest.raises(ScanError) as caught:
        abilities(content)
    return caught.value.trouble


def test_a_range_of_resolutions_is_the_usual_ones_in_it():
    assert abilities(ranged()).platen.resolutions == (75, 100, 150, 200, 240, 300, 400, 600)
    assert abilities(ranged(step=75)).platen.resolutions == (75, 150, 300, 600)


def test_a_profile_named_elsewhere_is_found():
    shared = RANGE.format(low=300, high=300, step=1, ref='name="p1"')
    inside = PLATEN.format(
        width=2550,
        profiles='<scan:SettingProfiles><scan:SettingProfile ref="p1"/></scan:SettingProfiles>',
    )
    assert abilities(told(shared + inside)).platen.resolutions == (300,)


def test_each_way_in_has_its_own_resolutions():
    first = PLATEN.format(width=2550, profiles=RANGE.format(low=300, high=300, step=1, ref=""))
    other = PLATEN.format(width=2550, profiles=RANGE.format(low=200, high=200, step=1, ref=""))
    feeder = other.replace("scan:PlatenInputCaps", "scan:AdfSimplexInputCaps")
    can = abilities(told(first + feeder.replace("scan:Platen", "scan:Adf")))
    assert (can.platen.resolutions, can.simplex.resolutions) == ((300,), (200,))


@pytest.mark.parametrize("width", ["", "-1", "1e9", "99999999999999999999", "٣٠٠٠", "0", "NaN"])
def test_a_width_that_is_no_number_is_no_way_in(width):
    assert trouble_of(ranged(width=width)) is ScanTrouble.UNREADABLE


@pytest.mark.parametrize(
    "content",
    [
        b"",
        b"<html/>",
        b'<!DOCTYPE a [<!ENTITY b "c">]><a/>',
        '<!DOCTYPE a [<!ENTITY b "c">]><a/>'.encode("utf-16"),
        b"<a><!ELEMENT b ANY></a>",
        b"<scan:unbound/>",
        b"<a>" + b" " * LARGEST_XML + b"</a>",
        b"<a>" * 20000,
        told("<pwg:Version>2.0</pwg:Version>"),
    ],
)
def test_what_is_no_capabilities_is_unreadable(content):
    assert trouble_of(content) is ScanTrouble.UNREADABLE


@given(st.binary(max_size=200))
def test_any_bytes_are_unreadable_and_nothing_else(content):
    assert trouble_of(content) is ScanTrouble.UNREADABLE


def test_comments_and_a_bom_are_no_reason_to_refuse():
    content = b"\xef\xbb\xbf" + ranged().replace(b"<scan:Platen>", b"<!-- glass --><scan:Platen>")
    assert abilities(content).platen is not None


def test_names_carry_no_control_signs():
    name = "<pwg:MakeAndModel>Máy\u202e quét&#10;1 </pwg:MakeAndModel>"
    content = ranged().replace(b"<scan:Platen>", f"{name}<scan:Platen>".encode())
    assert abilities(content).name == "Máy quét1"


def test_the_next_finer_resolution_is_asked_for_and_else_the_finest():
    assert asked(Plan(dpis=(100, 200, 400)), dpi=300).dpi == 400
    assert asked(Plan(dpis=(100, 200)), dpi=300).dpi == 200


@pytest.mark.parametrize(
    ("offered", "wished", "used"),
    [
        (("RGB24", "Grayscale8", "BlackAndWhite1"), Mode.BLACK, Mode.BLACK),
        (("RGB24", "Grayscale8"), Mode.BLACK, Mode.GREY),
        (("RGB24",), Mode.BLACK, Mode.COLOUR),
        (("Grayscale8",), Mode.COLOUR, Mode.GREY),
    ],
)
def test_the_nearest_mode_is_used(offered, wished, used):
    assert asked(Plan(modes=offered), mode=wished).mode is used


def test_jpeg_is_preferred_but_never_for_one_bit():
    modes, formats = ("RGB24", "BlackAndWhite1"), ("application/pdf", "image/jpeg")
    assert asked(Plan(modes=modes, formats=formats)).format == "image/jpeg"
    assert asked(Plan(modes=modes, formats=formats), mode=Mode.BLACK).format == "application/pdf"


def test_duplex_means_nothing_on_the_glass():
    assert not asked(Plan(duplex=False), source=Source.GLASS, duplex=True).duplex


@given(
    st.sampled_from(Source),
    st.sampled_from(Mode),
    st.sampled_from(PageSize),
    st.booleans(),
    st.integers(1, 1200),
)
def test_whatever_is_ordered_is_asked_for_in_words_a_strict_device_takes(
    source, mode, size, duplex, dpi
):
    plan = Plan()
    job = asked(plan, source=source, mode=mode, size=size, duplex=duplex, dpi=dpi)
    understood = read_settings(settings_xml(job), plan)
    assert understood.feeder is (source is Source.FEEDER)
    assert understood.duplex is (duplex and source is Source.FEEDER)


def test_the_condition_is_read_by_the_words_of_the_standard():
    said = condition(status("Idle", "Jam", {"/eSCL/ScanJobs/7/": "Aborted"}).encode())
    assert (said.state, said.feeder, said.jobs) == ("Idle", "Jam", {"7": "Aborted"})


@given(st.text(max_size=12))
def test_a_wished_pause_is_always_bearable(text):
    assert 0 < pause_wished(text) <= LONGEST_PAUSE
