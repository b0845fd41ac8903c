"""Each act with pages does its one thing, and no page is ever lost."""

from desk.pages import edits
from desk.pages.page import Box, Tone
from desk.pages.strip import sheets
from tests.desk.pages.strips import ids, numbers, one, page, strip


def test_a_page_is_filed_under_a_paper():
    after = edits.file_under(strip(1, 2, 3), ids(2), "Đơn")
    assert (numbers(after.filed("Đơn")), numbers(after.loose)) == ([2], [1, 3])


def test_filing_takes_a_page_out_of_the_tray():
    after = edits.file_under(edits.to_tray(strip(1, 2), ids(2)), ids(2), "Đơn")
    assert (numbers(after.filed("Đơn")), after.tray) == ([2], ())


def test_a_page_is_taken_out_of_its_paper():
    after = edits.loosen(edits.file_under(strip(1, 2), ids(1, 2), "Đơn"), ids(1))
    assert (numbers(after.loose), numbers(after.filed("Đơn"))) == ([1], [2])


def test_a_page_is_moved_before_another():
    assert numbers(edits.move_before(strip(1, 2, 3), one(3), one(1)).shown) == [3, 1, 2]


def test_a_page_is_moved_to_the_end():
    assert numbers(edits.move_before(strip(1, 2, 3), one(1), None).shown) == [2, 3, 1]


def test_moving_before_itself_or_a_stranger_changes_nothing():
    before = strip(1, 2)
    assert edits.move_before(before, one(1), one(1)) == before
    assert edits.move_before(before, one(1), one(9)) == before
    assert edits.move_before(before, one(9), None) == before


def test_pages_take_each_others_places_in_the_order_given():
    assert numbers(edits.arrange(strip(1, 2, 3, 4), ids(4, 1, 3)).shown) == [4, 2, 1, 3]


def test_turning_four_times_is_not_turning():
    before = strip(1)
    assert edits.turn(before, ids(1), 1).pages[0].turn == 1
    assert edits.turn(edits.turn(before, ids(1), 3), ids(1), 1) == before


def test_a_crop_is_kept_and_given_up():
    box = Box(0.1, 0.1, 0.9, 0.9)
    cropped = edits.crop(strip(1), one(1), box)
    assert cropped.pages[0].crop == box
    assert edits.crop(cropped, one(1), None) == strip(1)


def test_a_box_without_an_inside_is_no_crop():
    assert edits.crop(strip(1), one(1), Box(0.5, 0.0, 0.5, 1.0)) == strip(1)
    assert edits.crop(strip(1), one(1), Box(0.0, 0.0, 1.5, 1.0)) == strip(1)


def test_the_officers_tone_overrides_the_looks():
    after = edits.keep_in(strip(1), ids(1), Tone.COLOUR)
    assert after.pages[0].shown_tone is Tone.COLOUR
    assert edits.keep_in(after, ids(1), None).pages[0].shown_tone is Tone.BLACK


def test_a_page_put_away_comes_back_where_it_was():
    filed = edits.file_under(strip(1, 2, 3), ids(1, 2, 3), "Đơn")
    away = edits.drop(filed, ids(2))
    assert (numbers(away.filed("Đơn")), numbers(away.dropped)) == ([1, 3], [2])
    assert edits.bring_back(away, ids(2)) == filed


def test_a_paper_is_split_from_a_page_on():
    filed = edits.file_under(strip(1, 2, 3, 4), ids(1, 2, 3), "Đơn")
    after = edits.split_from(filed, one(2), "Giấy khác")
    assert numbers(after.filed("Đơn")) == [1]
    assert numbers(after.filed("Giấy khác")) == [2, 3]
    assert numbers(after.loose) == [4]


def test_two_papers_become_one_with_what_was_put_away():
    filed = edits.file_under(edits.file_under(strip(1, 2, 3), ids(1, 3), "A"), ids(2), "B")
    merged = edits.merge(edits.drop(filed, ids(3)), "A", "B")
    assert numbers(merged.filed("B")) == [1, 2]
    assert numbers(edits.bring_back(merged, ids(3)).filed("B")) == [1, 2, 3]


def test_loose_pages_are_no_paper_to_merge():
    assert edits.merge(strip(1, 2), "", "B") == strip(1, 2)


def test_a_rescanned_page_takes_place_and_paper_of_the_bad_one():
    filed = edits.file_under(strip(1, 2, 3, 4), ids(1, 2, 3), "Đơn")
    after = edits.replace_by(filed, one(2), one(4))
    assert numbers(after.filed("Đơn")) == [1, 4, 3]
    assert numbers(after.dropped) == [2]


def test_a_rescanned_page_takes_the_sheet_of_the_bad_one():
    joined = edits.join(strip(1, 2, 3), one(2), one(1))
    upper = edits.replace_by(joined, one(1), one(3))
    lower = edits.replace_by(joined, one(2), one(3))
    assert [numbers(sheet) for sheet in sheets(upper.shown)] == [[3, 2]]
    assert [numbers(sheet) for sheet in sheets(lower.shown)] == [[1, 3]]


def test_both_sides_of_a_card_share_a_sheet_and_a_paper():
    filed = edits.file_under(strip(1, 2, 3), ids(1), "Căn cước")
    joined = edits.join(filed, one(3), one(1))
    assert [numbers(sheet) for sheet in sheets(joined.shown)] == [[1, 3], [2]]
    assert numbers(joined.filed("Căn cước")) == [1, 3]


def test_a_sheet_goes_together():
    joined = edits.join(strip(1, 2, 3), one(2), one(1))
    assert numbers(edits.file_under(joined, ids(2), "Căn cước").filed("Căn cước")) == [1, 2]
    assert numbers(edits.move_before(joined, one(2), None).shown) == [3, 1, 2]


def test_a_page_with_one_below_it_is_not_joined_to_another():
    joined = edits.join(strip(1, 2, 3), one(2), one(1))
    assert edits.join(joined, one(1), one(3)) == joined
    assert edits.join(joined, one(1), one(2)) == joined


def test_a_sheet_is_parted_from_either_side():
    joined = edits.join(strip(1, 2), one(2), one(1))
    assert edits.part(joined, one(1)) == edits.part(joined, one(2)) == strip(1, 2)


def test_a_page_whose_upper_one_is_elsewhere_has_a_sheet_of_its_own():
    lower = page(2, under=one(1))
    assert [numbers(sheet) for sheet in sheets((lower, page(3)))] == [[2], [3]]


def test_the_next_loose_page_is_behind_and_then_from_the_top():
    filed = edits.file_under(strip(1, 2, 3, 4), ids(2), "Đơn")
    assert [filed.next_loose(one(at)).number for at in (1, 2, 3)] == [3, 3, 4]
    assert filed.next_loose(one(4)).number == 1
    assert filed.next_loose().number == 1
    assert edits.file_under(filed, ids(1, 3, 4), "Đơn").next_loose(one(1)) is None
