"""Drafts stand on top of the day's list; void dossiers are struck through."""

from uuid import uuid4

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from desk.draft.kept_draft import KeptDraft
from tests.ui.stand_ins import NOBODY, NOW, queue_row
from ui.queue.queue_model import ROW, is_void, second_line, sign_of, time_of, title
from ui.queue.queue_panel import QueuePanel
from ui.snapshot import Snapshot


def kept(owner: str, parked: bool = False) -> KeptDraft:
    return KeptDraft(uuid4(), "Lò Thị Mỷ", NOW, NOW, owner, "Khai sinh", {}, parked)


@pytest.fixture
def panel(qtbot) -> QueuePanel:
    made = QueuePanel()
    qtbot.addWidget(made)
    drafts = (kept("Hoàng Văn Sự", parked=True), kept("Nguyễn Thị Ánh Tuyết"))
    made.show_snapshot(Snapshot(NOW, (queue_row(6),), (), NOBODY, "x", drafts))
    made.show()
    return made


def rows(panel: QueuePanel) -> list[str]:
    return [panel.model.index(at).data() for at in range(panel.model.rowCount())]


def test_drafts_come_first_then_what_is_parked_then_the_day(panel):
    assert rows(panel) == ["Nguyễn Thị Ánh Tuyết", "Hoàng Văn Sự", "Lường Thị Phượng"]


def test_a_draft_says_what_it_is_in_place_of_a_time(panel):
    told = [time_of(panel.model.index(at).data(ROW)) for at in range(2)]

    assert told == ["nháp", "gác"]


def test_enter_opens_a_draft_as_a_draft(panel, qtbot):
    panel.list.setCurrentIndex(panel.model.index(0))
    with qtbot.waitSignal(panel.draft_opened) as told, qtbot.assertNotEmitted(panel.opened):
        QTest.keyClick(panel.list, Qt.Key.Key_Return)

    assert told.args[0].owner == "Nguyễn Thị Ánh Tuyết"


def test_delete_gives_a_draft_up_and_never_a_dossier(panel, qtbot):
    panel.list.setCurrentIndex(panel.model.index(2))
    with qtbot.assertNotEmitted(panel.draft_given_up):
        QTest.keyClick(panel.list, Qt.Key.Key_Delete)
    panel.list.setCurrentIndex(panel.model.index(1))
    with qtbot.waitSignal(panel.draft_given_up) as told:
        QTest.keyClick(panel.list, Qt.Key.Key_Delete)

    assert told.args[0].owner == "Hoàng Văn Sự"


def test_a_void_dossier_is_struck_through_and_says_so(panel):
    row = queue_row(annulled=True)

    assert (is_void(row), sign_of(row).words) == (True, "đã hủy")


def test_a_draft_is_spoken_with_what_it_is(panel):
    spoken = panel.model.index(0).data(Qt.ItemDataRole.AccessibleTextRole)

    assert spoken == "Nguyễn Thị Ánh Tuyết, Khai sinh, nháp"


def test_a_draft_of_paper_alone_says_first_how_much_of_it():
    row = KeptDraft(uuid4(), "Lò Thị Mỷ", NOW, NOW, "", "", {}, pages=3)

    assert (title(row), second_line(row)) == (
        "Chưa có tên",
        "3 trang đã quét, chưa chọn thủ tục",
    )
