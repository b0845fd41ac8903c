"""No trouble without a sentence; days, times and money as Vietnamese desks write them."""

import importlib
import pkgutil
from datetime import date, datetime, timedelta
from itertools import product

import pytest

import db
import desk
import ui
from desk.errors import DeskError, StoreBusyError, TooManyTriesError
from desk.guard import NumberingStoppedError, StopReason
from desk.official_code import CodeFault, CodeRefusedError
from desk.outbox import Kind, State, Trouble
from desk.ports import Tally
from desk.press import PrinterError, PrinterTrouble
from desk.proof import Word
from desk.time.working_time import VIETNAM
from tests.ui.stand_ins import NOBODY, NOW, outbox_row
from ui.wording import clock, figures, troubles
from ui.wording import sync as wording_sync
from ui.wording.line import LineState

WORDED_BY_VALUE = {
    "AlreadyAnnulledError",
    "CopyError",
    "DraftRefusedError",
    "NumberingStoppedError",
    "PrinterError",
    "ScanError",
    "ProblemsError",
    "TooManyTriesError",
    "CodeRefusedError",
    "WatchedFolderError",
}


def all_troubles() -> set[type[DeskError]]:
    for room in (desk, db, ui):
        for found in pkgutil.walk_packages(room.__path__, f"{room.__name__}."):
            if "migrations" not in found.name and not found.name.endswith("__main__"):
                importlib.import_module(found.name)
    kinds, left = set(), [DeskError]
    while left:
        for kind in left.pop().__subclasses__():
            kinds.add(kind)
            left.append(kind)
    return {kind for kind in kinds if not kind.__module__.startswith("tests")}


def test_no_trouble_lacks_words():
    words = WORDED_BY_VALUE | set(troubles.TROUBLES)
    assert {kind.__name__ for kind in all_troubles()} - words == set()


def test_no_words_are_for_a_trouble_that_is_gone():
    assert set(troubles.TROUBLES) - {kind.__name__ for kind in all_troubles()} == set()


@pytest.mark.parametrize("reason", list(StopReason))
def test_every_stop_of_numbering_has_its_own_words(qapp, reason):
    words = [troubles.trouble(NumberingStoppedError(other)) for other in StopReason]
    assert words.count(troubles.trouble(NumberingStoppedError(reason))) == 1


def test_every_printer_trouble_has_its_own_words(qapp):
    assert len({troubles.trouble(PrinterError(each)) for each in PrinterTrouble}) == len(
        PrinterTrouble
    )


def test_trouble_is_said_in_vietnamese(qapp):
    assert troubles.trouble(StoreBusyError()) == "Cửa sổ khác đang ghi sổ. Không mất gì; thử lại."


def test_a_long_wait_is_said_in_minutes(qapp):
    assert "2 phút 8 giây" in troubles.trouble(TooManyTriesError(128))


def test_a_promise_is_said_in_full(qapp):
    due = datetime(2026, 11, 27, 17, 0, tzinfo=VIETNAM)
    assert clock.moment(due) == "17:00 thứ Sáu, 27/11/2026"


def test_money_has_points_and_its_sign():
    assert [figures.money(0), figures.money(50_000)] == ["0 ₫", "50.000 ₫"]


@pytest.mark.parametrize(
    ("before", "told"),
    [
        (timedelta(hours=1), "08:42"),
        (timedelta(days=3), "thứ Sáu, 09:42"),
        (timedelta(days=30), "24/10, 09:42"),
    ],
)
def test_a_past_time_says_its_day_unless_it_is_today(qapp, before, told):
    assert clock.since(NOW - before, NOW) == told


def test_sunday_has_its_name(qapp):
    assert clock.long_day(date(2026, 11, 29)) == "Chủ nhật, 29/11/2026"


def test_waiting_and_proven_stand_side_by_side(qapp):
    tally = Tally(2, 0, 4, 4, 4, 0, NOW - timedelta(minutes=12))
    sign = wording_sync.sync(tally, LineState(), NOW)
    assert (sign.words, sign.tone) == ("Chờ gửi 2 · Khớp 4/4 lúc 09:30", "ok")


def test_no_line_is_grey(qapp):
    line = LineState(trouble=Trouble.NO_LINE, since=NOW)
    sign = wording_sync.sync(NOBODY, line, NOW)
    assert (sign.icon, sign.tone) == ("cloud-off", "off")


@pytest.mark.parametrize("found", [one for one in Trouble if one is not Trouble.NO_LINE])
def test_only_a_line_that_is_down_is_waited_for(qapp, found):
    _, under = wording_sync.head(NOBODY, LineState(trouble=found, since=NOW), NOW)
    assert "Có mạng lại" not in under


def test_a_wrong_password_names_the_page_where_it_is_typed(qapp):
    sign, under = wording_sync.head(NOBODY, LineState(trouble=Trouble.SIGN_IN, since=NOW), NOW)
    assert (sign.tone, sign.words) == ("warn", "Tỉnh không nhận tài khoản")
    assert "Cài đặt → Nối với tỉnh, rồi bấm Ctrl+G" in under


def test_a_network_that_wants_a_sign_in_says_how(qapp):
    _, under = wording_sync.head(NOBODY, LineState(trouble=Trouble.CAPTIVE, since=NOW), NOW)
    assert "Mở trình duyệt để đăng nhập mạng" in under


def test_every_trouble_of_the_line_has_its_own_words(qapp):
    words = {LineState(trouble=one, since=NOW).words(NOW) for one in Trouble}
    assert len(words) == len(Trouble)


def test_a_refusal_is_red_and_comes_first(qapp):
    sign = wording_sync.sync(Tally(0, 1, 37, 37, 37, 0, NOW), LineState(), NOW)
    assert (sign.words, sign.tone) == ("1 hồ sơ bị từ chối · Khớp 37/37 lúc 09:42", "bad")


def test_an_answer_alone_is_never_called_matching(qapp):
    sign = wording_sync.sync(Tally(0, 0, 5, 0, 0, 0, None), LineState(), NOW)
    assert "Khớp" not in sign.words


def test_the_outbox_is_green_only_when_all_that_was_sent_matches(qapp):
    tones = [
        wording_sync.head(Tally(0, 0, 5, matching, 5, 0, NOW), LineState(), NOW)[0].tone
        for matching in (0, 4, 5)
    ]
    assert tones == ["", "", "ok"]


@pytest.mark.parametrize(
    ("waiting", "days", "heard"), [(3, 0, True), (0, 1, True), (0, 0, False), (0, 0, True)]
)
def test_green_means_compared_today_with_nothing_waiting(qapp, waiting, days, heard):
    tally = Tally(waiting, 0, 5, 5, 5, 0, NOW - timedelta(days=days))
    line = LineState(heard=heard)
    good = (waiting, days, heard) == (0, 0, True)
    head, _ = wording_sync.head(tally, line, NOW)
    foot = wording_sync.foot_sign(tally, line, NOW)
    assert (head.tone, foot.tone) == (("ok", "ok") if good else ("", ""))


def test_what_matches_and_what_waits_are_both_said(qapp):
    sign, under = wording_sync.head(Tally(3, 0, 20, 20, 20, 0, NOW), LineState(), NOW)
    assert sign.words == "Khớp 20/20, lúc 09:42; còn 3 hồ sơ chờ gửi"
    assert "3 hồ sơ đang chờ thì tỉnh chưa có" in under


def test_nothing_compared_wears_no_shield(qapp):
    assert wording_sync.foot_sign(NOBODY, LineState(), NOW).icon == "clock"


@pytest.mark.parametrize(
    ("trouble", "told"),
    [("no_line", "Thử lại lúc 09:46, hoặc ngay khi có mạng"), ("busy", "Gửi lại lúc 09:46")],
)
def test_the_next_try_says_that_a_line_hastens_it(qapp, trouble, told):
    assert wording_sync.last_word(outbox_row(last_word=trouble), NOW)[1] == told


@pytest.mark.parametrize(
    ("trouble", "told"),
    [
        ("secure_server", "Địa chỉ nhận tệp ghi http nhưng máy chủ tệp đòi https"),
        ("plain_server", "Địa chỉ nhận tệp ghi https nhưng máy chủ tệp chỉ nhận http"),
    ],
)
def test_a_file_that_waits_for_its_address_says_whose_address(qapp, trouble, told):
    row = outbox_row(kind=Kind.UPLOAD_FILE, attempts=1, last_word=trouble)
    assert wording_sync.last_word(row, NOW)[0].words == told


@pytest.mark.parametrize(("state", "word"), list(product(State, Word)))
def test_every_standing_of_a_dossier_has_a_sign(qapp, state, word):
    assert wording_sync.row_sign(state, word).words


@pytest.mark.parametrize("state", list(State))
def test_every_entry_has_a_last_word(qapp, state):
    assert wording_sync.last_word(outbox_row(state=state), NOW)[0].words


def test_no_sentence_claims_to_be_synchronised(qapp):
    words = wording_sync.head(Tally(0, 0, 5, 5, 5, 0, NOW), LineState(), NOW)
    assert "đồng bộ" not in f"{words[0].words} {words[1]}".casefold()


@pytest.mark.parametrize("fault", CodeFault)
def test_every_refused_code_is_told(fault):
    assert troubles.trouble(CodeRefusedError(fault)) != troubles.trouble(DeskError())
