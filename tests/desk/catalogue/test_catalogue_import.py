"""Tables become procedures; bad rows are told with file, line and reason."""

from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from desk.catalogue.catalogue import Catalogue
from desk.catalogue.procedure import Channel, Limit, LimitUnit, Replacement
from desk.catalogue.table_import import import_tables
from desk.catalogue.tables import (
    COLUMNS,
    LONGEST_CELL,
    BadRowReason,
    RawRow,
    TableKind,
    Tables,
    table_from_rows,
)
from desk.catalogue.terms import terms_from_texts

DAY = date(2026, 12, 1)
NOBODY = Catalogue(())
BIRTH = ("1.001193", "Thủ tục đăng ký khai sinh", "", "Hộ tịch", "Cấp xã", "", "", "crawl")
FREE = (*BIRTH[:5], "3 Ngày làm việc", "Miễn phí", "crawl")


def table(kind, *rows):
    raw = [RawRow(line, row) for line, row in enumerate([COLUMNS[kind], *rows], 1)]
    return table_from_rows(f"{kind}.csv", raw)


def heads(*rows):
    return table(TableKind.PROCEDURES, *rows)


def papers(*rows):
    return table(TableKind.PAPERS, *rows)


def results(*rows):
    return table(TableKind.RESULTS, *rows)


def gone(*rows):
    return table(TableKind.REPLACED, *rows)


def imported(*parts, existing=NOBODY):
    tables = Tables(
        tuple(one for part in parts for one in part.tables),
        tuple(row for part in parts for row in part.bad),
    )
    return import_tables(tables, DAY, existing)


def bad(report):
    return [(row.file, row.line, row.reason) for row in report.bad]


def one(*parts, existing=NOBODY):
    report = imported(*parts, existing=existing)
    assert report.bad == ()
    (procedure,) = report.procedures
    return procedure


def names(procedure, case=""):
    return [paper.name for paper in procedure.case_named(case).papers]


def limit(text, channel=Channel.DIRECT):
    return next(terms.limit for terms in terms_from_texts(text, "") if terms.channel is channel)


def fees(text, note="", channel=Channel.DIRECT):
    terms = terms_from_texts(note, text)
    return next(item.fees for item in terms if item.channel is channel)


@pytest.mark.parametrize(
    ("text", "unit", "amount"),
    [
        ("3 Ngày làm việc", LimitUnit.WORKING_DAYS, 3),
        ("05 ngày làm việc", LimitUnit.WORKING_DAYS, 5),
        ("20 Ngày", LimitUnit.CALENDAR_DAYS, 20),
        ("02 Giờ", LimitUnit.WORKING_HOURS, 2),
        ("1 (đơn vị: khác)", LimitUnit.OTHER, 1),
        ("5 (đơn vị: khác) [(Mức lệ phí: do tỉnh; quyết định)]", LimitUnit.OTHER, 5),
        ("", LimitUnit.UNKNOWN, 0),
        ("(không có thông tin)", LimitUnit.UNKNOWN, 0),
        ("Không quy định", LimitUnit.UNKNOWN, 0),
        ("0 Ngày", LimitUnit.UNKNOWN, 0),
        ("2.5 Giờ", LimitUnit.UNKNOWN, 0),
        ("Chậm nhất là ngay trước khi tàu rời cảng", LimitUnit.UNKNOWN, 0),
    ],
)
def test_a_time_limit_is_read_or_becomes_a_gap(text, unit, amount):
    assert limit(text) == Limit(unit, amount)


def test_each_channel_has_its_own_limit():
    text = (
        "Trực tuyến: 20 Ngày làm việc; Dịch vụ bưu chính: 20 Ngày làm việc; "
        "Trực tiếp: 30 Ngày làm việc"
    )
    amounts = [limit(text, channel).amount for channel in Channel]
    assert amounts == [30, 20, 20]


def test_two_limits_on_one_channel_are_a_gap():
    assert limit("Trực tiếp: 3 Ngày làm việc; Trực tiếp: 7 Ngày làm việc").unit is LimitUnit.UNKNOWN


def test_the_same_limit_twice_is_one_limit():
    assert limit("Trực tiếp: 3 Ngày; Trực tiếp: 3 Ngày") == Limit(LimitUnit.CALENDAR_DAYS, 3)


@pytest.mark.parametrize("text", ["Miễn phí", "Phí : 0 Đồng", "0 Việt Nam Đồng"])
def test_what_is_free_has_no_fee_line(text):
    assert fees(text) == ()


@pytest.mark.parametrize("text", ["2,000 Việt Nam Đồng", "2.000 đồng", "2,000 VNĐ", "2000 VND"])
def test_an_amount_is_read_in_dong(text):
    assert [line.amount for line in fees(text)] == [2000]


def test_the_unit_of_the_fee_stands_in_the_note():
    (line,) = fees("2,000 Việt Nam Đồng", "(không có thông tin) [(/trang)Tại UBND cấp xã]")
    assert line.per == "trang"


def test_each_channel_has_its_own_fee():
    text = "Trực tuyến: 7,000 Việt Nam Đồng; Trực tiếp: 10,000 Việt Nam Đồng"
    assert fees(text, channel=Channel.ONLINE)[0].amount == 7000
    assert fees(text, channel=Channel.DIRECT)[0].amount == 10000


def test_a_channel_the_fee_does_not_name_has_no_terms():
    text = "Trực tuyến: 7,000 Việt Nam Đồng; Trực tiếp: 10,000 Việt Nam Đồng"
    channels = [terms.channel for terms in terms_from_texts("3 Ngày làm việc", text)]
    assert channels == [Channel.DIRECT, Channel.ONLINE]


@pytest.mark.parametrize("text", ["", "(không có thông tin)", "theo thỏa thuận", "1,5 triệu đồng"])
def test_an_unread_fee_is_a_gap_not_a_guess(text):
    assert [line.amount for line in fees(text)] == [None]


def test_an_unread_fee_keeps_its_text():
    assert "theo thỏa thuận" in fees("theo thỏa thuận")[0].note


def test_free_by_name_but_set_by_the_province_is_a_gap():
    note = "1 (đơn vị: khác) [(Mức lệ phí cụ thể do Hội đồng nhân dân tỉnh quyết định)]"
    assert [line.amount for line in fees("Miễn phí", note)] == [None]


@given(st.text(max_size=80), st.text(max_size=80))
def test_no_text_makes_the_terms_fail(time_limit, fee):
    assert terms_from_texts(time_limit, fee)


def test_a_procedure_without_papers_has_one_nameless_case():
    procedure = one(heads(FREE))
    assert [case.name for case in procedure.cases] == [""]
    assert procedure.valid_from == DAY


def test_headings_are_no_cases():
    procedure = one(
        heads(FREE),
        papers(
            ("1.001193", "", "Tờ khai", "", "1", "0"),
            ("1.001193", "Giấy tờ phải nộp", "Giấy chứng sinh;", "", "1", "0"),
            ("1.001193", "Giấy tờ phải xuất trình", "Hộ chiếu", "", "1", "0"),
            ("1.001193", "Lưu ý", "Đọc kỹ", "", "0", "0"),
        ),
    )
    assert names(procedure) == ["Tờ khai", "Giấy chứng sinh", "Hộ chiếu"]
    assert [paper.shown for paper in procedure.cases[0].papers] == [False, False, True]


def test_papers_without_a_case_belong_to_every_case():
    procedure = one(
        heads(FREE),
        papers(
            ("1.001193", "", "Đơn", "", "1", "0"),
            ("1.001193", "Theo danh sách:", "Danh sách", "", "1", "1"),
        ),
    )
    assert names(procedure) == ["Đơn"]
    assert names(procedure, "Theo danh sách") == ["Đơn", "Danh sách"]


def test_a_note_is_no_paper_but_is_counted():
    report = imported(heads(FREE), papers(("1.001193", "", "Ghi chú", "", "0", "0")))
    assert (report.counts.notes, report.counts.papers) == (1, 0)


def test_a_paper_only_shown_needs_no_count():
    row = ("1.001193", "Giấy tờ phải xuất trình", "Thẻ căn cước", "", "0", "0")
    (paper,) = one(heads(FREE), papers(row)).cases[0].papers
    assert paper.shown


def test_a_note_among_shown_papers_stays_a_note():
    row = ("1.001193", "Giấy tờ phải xuất trình", "Trường hợp gửi bưu chính thì…", "", "0", "0")
    assert one(heads(FREE), papers(row)).cases[0].papers == ()


def test_a_conditional_paper_is_not_required():
    rows = [
        ("1.001193", "", "Văn bản ủy quyền trong trường hợp ủy quyền", "", "1", "0"),
        ("1.001193", "", "Tờ khai", "", "1", "0"),
    ]
    assert [item.required for item in one(heads(FREE), papers(*rows)).cases[0].papers] == [
        False,
        None,
    ]


def test_a_paper_told_twice_stands_once():
    row = ("1.001193", "", "Tờ khai", "", "1", "0")
    assert names(one(heads(FREE), papers(row, row))) == ["Tờ khai"]


def test_a_replaced_paper_is_marked_where_it_stands():
    name = "Giấy tờ chứng minh quan hệ nhân thân"
    procedure = one(
        heads(FREE),
        papers(("1.001193", "", name, "", "1", "0")),
        gone(("1.001193", "x", name.upper(), "CSDL hộ tịch", "Bộ Tư pháp")),
    )
    (paper,) = procedure.cases[0].papers
    assert paper.replaced_by == Replacement("CSDL hộ tịch", "Bộ Tư pháp")


def test_a_replaced_paper_not_on_the_list_joins_it_as_shown():
    procedure = one(heads(FREE), gone(("1.001193", "x", "Căn cước", "CSDL dân cư", "Bộ Công an")))
    (paper,) = procedure.cases[0].papers
    assert paper.shown
    assert paper.replaced_by is not None


def test_replacements_for_other_offices_are_counted_not_bad():
    report = imported(heads(FREE), gone(("2.002093", "x", "Giấy", "CSDL", "Bộ")))
    assert report.counts.elsewhere == 1
    assert report.bad == ()


def test_results_carry_their_codes():
    row = ("1.001193", "Giấy khai sinh", "KQ.G15.000031")
    (result,) = one(heads(FREE), results(row)).results
    assert (result.name, result.code) == ("Giấy khai sinh", "KQ.G15.000031")


def test_a_result_of_a_known_code_makes_a_new_version_of_it():
    old = one(heads(FREE), papers(("1.001193", "", "Tờ khai", "", "1", "0")))
    existing = Catalogue((old,))
    tables = results(("1.001193", "Giấy khai sinh", "KQ.G15.000031"))
    report = import_tables(tables, date(2027, 1, 1), existing)
    (new,) = report.procedures
    assert (new.valid_from, names(new)) == (date(2027, 1, 1), ["Tờ khai"])
    assert new.results


def test_a_new_head_keeps_the_papers_it_does_not_tell():
    old = one(heads(FREE), papers(("1.001193", "", "Tờ khai", "", "1", "0")))
    (new,) = import_tables(heads(FREE), date(2027, 1, 1), Catalogue((old,))).procedures
    assert names(new) == ["Tờ khai"]


@pytest.mark.parametrize(
    ("part", "reason"),
    [
        (heads(("", *FREE[1:])), BadRowReason.CODE_MISSING),
        (heads(("1.1193", *FREE[1:])), BadRowReason.CODE_MALFORMED),
        (heads((FREE[0], " ", *FREE[2:])), BadRowReason.NAME_MISSING),
        (papers(("1.001193", "", "Đơn", "", "1", "0")), BadRowReason.CODE_UNKNOWN),
        (results(("1.001193", "Giấy", "KQ.G15.000031")), BadRowReason.CODE_UNKNOWN),
        (gone(("x", "", "Giấy", "CSDL", "Bộ")), BadRowReason.CODE_MALFORMED),
    ],
)
def test_a_bad_row_is_told_with_its_line(part, reason):
    report = imported(part)
    (row,) = report.bad
    assert (row.line, row.reason) == (2, reason)
    assert report.procedures == ()


@pytest.mark.parametrize(
    ("part", "reason"),
    [
        (papers(("1.001193", "", "Đơn", "", "một", "0")), BadRowReason.COUNT_NOT_A_NUMBER),
        (papers(("1.001193", "", "Đơn", "", "-1", "0")), BadRowReason.COUNT_NOT_A_NUMBER),
        (papers(("1.001193", "", "Đơn", "", "1", "²")), BadRowReason.COUNT_NOT_A_NUMBER),
        (papers(("1.001193", "", "Đơn", "", "181", "1")), BadRowReason.COUNT_UNLIKELY),
        (papers(("1.001193", "", " ;", "", "1", "0")), BadRowReason.NAME_MISSING),
        (results(("1.001193", "Giấy", "KQ-G17.000005")), BadRowReason.RESULT_CODE_MALFORMED),
        (results(("1.001193", "", "KQ.G17.000005")), BadRowReason.NAME_MISSING),
        (gone(("1.001193", "", "Giấy", "", "Bộ")), BadRowReason.REPLACEMENT_INCOMPLETE),
        (heads(FREE), BadRowReason.CODE_TWICE),
    ],
)
def test_a_bad_row_does_not_spoil_its_procedure(part, reason):
    report = imported(heads(FREE), part)
    assert [row.reason for row in report.bad] == [reason]
    assert len(report.procedures) == 1


def test_a_version_is_never_overwritten():
    existing = Catalogue((one(heads(FREE)),))
    report = imported(heads(FREE), existing=existing)
    assert [row.reason for row in report.bad] == [BadRowReason.VERSION_EXISTS]


def test_a_row_of_another_width_is_told():
    assert bad(imported(heads(FREE[:-1]))) == [("procedures.csv", 2, BadRowReason.COLUMN_COUNT)]


def test_a_huge_cell_is_told():
    huge = ("1.001193", "x" * (LONGEST_CELL + 1), *FREE[2:])
    assert [row.reason for row in imported(heads(huge)).bad] == [BadRowReason.CELL_TOO_LONG]


@pytest.mark.parametrize("header", [(), ("a", "b"), ("code", "code", "result_name", "result_code")])
def test_an_unknown_header_is_told(header):
    tables = table_from_rows("x.csv", [RawRow(1, header)])
    assert [row.reason for row in tables.bad] == [BadRowReason.UNKNOWN_HEADER]


def test_columns_may_stand_in_any_order_with_others_between():
    raw = [
        RawRow(1, ("result_code", "Note", "CODE", "result_name")),
        RawRow(2, ("KQ.G15.000031", "", "1.001193", "Giấy khai sinh")),
    ]
    report = imported(heads(FREE), table_from_rows("r.csv", raw))
    assert report.counts.results == 1


def test_a_detail_is_cut_short():
    (row,) = imported(heads(("9" * 500, *FREE[1:]))).bad
    assert len(row.detail) <= 80


def test_a_whole_commune_is_imported():
    codes = [f"1.{number:06}" for number in range(479)]
    head_rows = [(code, f"Thủ tục {code}", *FREE[2:]) for code in codes]
    text = "Giấy tờ theo quy định của pháp luật trong trường hợp ủy quyền; " * 8
    paper_rows = [
        (codes[number % 310], f"Trường hợp {number % 3}", f"{number} {text}", "", "1", "0")
        for number in range(2422)
    ]
    report = imported(heads(*head_rows), papers(*paper_rows))
    assert (report.counts.procedures, report.counts.papers) == (479, 2422)
