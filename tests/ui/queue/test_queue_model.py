"""The two models keep Qt's contract, and say what their rows say."""

from PySide6.QtCore import Qt

from desk.outbox import State
from desk.outbox_groups import Group, group_of
from desk.ports import OutboxRow
from desk.proof import Word
from tests.ui.stand_ins import NOW, outbox_row, print_job, queue_row
from ui.outbox.outbox_model import CELL, OutboxModel, short
from ui.queue.queue_model import ROW, QueueModel, second_line, sign_of

SPOKEN = Qt.ItemDataRole.AccessibleTextRole
STANDINGS = (
    (State.DELIVERED, Word.MATCHING),
    (State.WAITING, Word.NONE),
    (State.REFUSED, Word.NONE),
    (State.DELIVERED, Word.ANSWERED),
)


def outbox(*rows: OutboxRow, headings: bool = False) -> OutboxModel:
    model = OutboxModel()
    model.now = NOW
    groups: dict[Group, list[int]] = {}
    for number, row in enumerate(rows, 1):
        groups.setdefault(group_of(row.state, row.word), []).append(number)
    model.show(groups, headings, dict(enumerate(rows, 1)))
    return model


def test_the_queue_keeps_qts_contract(qapp, qtmodeltester):
    model = QueueModel()
    model.show([queue_row(1), queue_row(2), print_job()])
    qtmodeltester.check(model)


def test_the_outbox_keeps_qts_contract(qapp, qtmodeltester):
    model = outbox(outbox_row(1), outbox_row(2, state=State.REFUSED), headings=True)
    qtmodeltester.check(model)


def test_the_same_rows_again_leave_the_view_alone(qapp, qtbot):
    model, row = QueueModel(), queue_row()
    model.show([row])
    with qtbot.assertNotEmitted(model.modelReset):
        model.show([row])


def test_what_a_portal_answers_is_no_markup_in_a_tool_tip(qapp):
    bomb = "<img src='//elsewhere/share'>"
    model = outbox(outbox_row(1, state=State.REFUSED, last_word=bomb))
    places = [model.index(0, column) for column in range(model.columnCount())]
    shown = [place.data(Qt.ItemDataRole.DisplayRole) for place in places]
    tips = [place.data(Qt.ItemDataRole.ToolTipRole) for place in places]
    assert any(bomb in words for words in shown)
    assert not any("<img" in words for words in tips)


def test_a_citizens_name_is_no_markup_in_a_tool_tip(qapp):
    model = QueueModel()
    model.show([queue_row(owner="<img src='//elsewhere/share'>")])
    assert "<img" not in model.index(0).data(Qt.ItemDataRole.ToolTipRole)


def test_a_row_is_spoken_with_procedure_code_and_standing(qapp):
    model = QueueModel()
    model.show([queue_row(6)])
    spoken = model.index(0).data(SPOKEN)
    assert spoken == (
        "Lường Thị Phượng, Xác nhận tình trạng hôn nhân, H42.37.12-261123-3006, Chờ gửi"
    )


def test_a_row_never_carries_an_id_number(qapp):
    assert not any("id_number" in name for name in queue_row().__dataclass_fields__)


def test_a_dossier_is_found_by_its_code(qapp):
    model = QueueModel()
    model.show([queue_row(1), queue_row(2)])
    assert (model.place_of("H42.37.12-261123-3002"), model.place_of("X")) == (1, None)


def test_a_receipt_to_print_says_what_keeps_it(qapp):
    assert "hết giấy" in second_line(print_job())


def test_only_a_comparison_earns_the_green_cloud(qapp):
    signs = {
        word: sign_of(queue_row(state=State.DELIVERED, word=word)).icon
        for word in (Word.ANSWERED, Word.PRESENT, Word.MATCHING)
    }
    assert [word for word, icon in signs.items() if icon == "cloud-check"] == [Word.MATCHING]


def test_what_a_person_must_mend_comes_first(qapp):
    rows = [
        outbox_row(number, state=state, word=word) for number, (state, word) in enumerate(STANDINGS)
    ]
    headings = outbox(*rows, headings=True).headings
    told = [headings[place].group for place in sorted(headings)]
    assert told == [Group.TO_MEND, Group.WAITING, Group.SENT, Group.MATCHING]


def test_a_groups_heading_cannot_be_chosen(qapp):
    model = outbox(outbox_row(), headings=True)
    assert not model.flags(model.index(0, 0)) & Qt.ItemFlag.ItemIsSelectable


def test_a_refusal_shows_the_portals_own_words(qapp):
    row = outbox_row(state=State.REFUSED, last_word="MaXa 14287 không có trong danh mục")
    model = outbox(row)
    assert model.index(0, 4).data(CELL).first == "Tỉnh từ chối: MaXa 14287 không có trong danh mục"


def test_a_code_is_cut_at_its_beginning(qapp):
    assert short("H42.37.12-261123-3007") == "…261123-3007"


def test_a_temporary_code_is_not_cut(qapp):
    assert short("T-3-261123-0001") == "T-3-261123-0001"


def test_the_row_itself_can_be_asked_for(qapp):
    model, row = QueueModel(), queue_row()
    model.show([row])
    assert model.index(0).data(ROW) is row
