"""Edges, separator sheets and guesses, without a window."""

from dataclasses import replace
from uuid import uuid4

from hypothesis import given
from hypothesis import strategies as some

from desk.pages.page import Box, Look, Page, Tone
from desk.pages.slot import Slot
from desk.pages.strip import Strip
from tests.desk.counter import NOW
from ui.scanning.page.cropping import Edge, drawn, moved, turned, turned_back
from ui.scanning.separating import separated
from ui.scanning.suggesting import by_title

SLOTS = (
    Slot(1, "Giấy đề nghị đăng ký hộ kinh doanh"),
    Slot(2, "Giấy chứng nhận quyền sử dụng đất"),
    Slot(3, "Căn cước", shown=True),
    Slot(4, "Văn bản ủy quyền làm thủ tục"),
)
CODE = "H42.37.12-261123-3001"
OTHER = "H42.37.12-261123-3002"
shares = some.floats(0, 1)


def pages(*codes: str | None) -> Strip:
    """One job; None: nobody has looked at that page yet."""
    job, bundle = uuid4(), uuid4()
    made = []
    for number, code in enumerate(codes, start=1):
        look = Look(10, 10, 300, Tone.GREY, codes=(code,) if code else ())
        seen = None if code is None else look
        made.append(Page(uuid4(), bundle, number, job, "f", NOW, number, look=seen))
    return Strip(tuple(made))


def papers(strip: Strip) -> list[str]:
    return [page.slot for page in strip.shown]


@given(shares, shares, shares, shares, some.integers(0, 3))
def test_edges_turned_and_turned_back_are_the_same(x1, y1, x2, y2, quarters):
    box = drawn(x1, y1, x2, y2)
    if box is not None:
        back = turned_back(turned(box, quarters), quarters)
        assert max(abs(a - b) for a, b in zip(_sides(back), _sides(box), strict=True)) < 1e-9


@given(some.sampled_from(Edge), some.floats(-2, 2))
def test_an_edge_never_turns_the_page_inside_out(edge, by):
    box = moved(Box(0.2, 0.2, 0.8, 0.8), edge, by)
    assert 0 <= box.left < box.right <= 1
    assert 0 <= box.top < box.bottom <= 1


def test_pages_behind_a_sheet_go_to_its_paper():
    found = separated(pages("", "QMC||2", "", ""), SLOTS, "", frozenset())
    assert papers(found.strip) == ["", SLOTS[1].name, SLOTS[1].name]


def test_the_next_paper_leaves_out_what_is_only_shown():
    found = separated(pages("QMC||2", "", "QMC||0", ""), SLOTS, "", frozenset())
    assert papers(found.strip) == [SLOTS[1].name, SLOTS[3].name]


def test_another_dossiers_sheet_parts_nothing():
    found = separated(pages(f"QMC|{OTHER}|2", ""), SLOTS, CODE, frozenset())
    assert papers(found.strip) == ["", ""]


def test_no_page_is_sorted_before_those_in_front_were_looked_at():
    found = separated(pages("", None, ""), SLOTS, "", frozenset())
    assert len(found.done) == 1


def test_a_page_the_officer_took_out_again_is_left_alone():
    strip = pages("QMC||2", "")
    found = separated(strip, SLOTS, "", frozenset())
    again = separated(strip, SLOTS, "", found.done)
    assert again.strip == strip


def test_a_page_nobody_can_read_holds_up_no_other():
    strip = pages("QMC||2", None, "")
    unreadable = frozenset({strip.pages[1].id})
    assert papers(separated(strip, SLOTS, "", unreadable).strip)[1] == SLOTS[1].name


def test_a_title_finds_its_paper_without_its_accents():
    assert by_title("GIẤY CHỨNG NHẬN", SLOTS) == SLOTS[1]


def test_a_title_like_two_papers_finds_none():
    twice = (SLOTS[1], replace(SLOTS[1], number=5))
    assert by_title("Giấy chứng nhận", twice) is None


def test_a_title_of_one_word_finds_none():
    assert by_title("Giấy", SLOTS) is None


def _sides(box: Box) -> tuple[float, float, float, float]:
    return box.left, box.top, box.right, box.bottom
