"""The way in: a name chosen, a password, Enter; wrong ones slow the next try down."""

import pytest
from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget

from desk.errors import TooManyTriesError
from desk.office.accounts import SlotDamagedError
from tests.ui.stand_ins import FakeGate, ManualExecutor
from ui.parts import FieldState
from ui.sign_in.officer_choice import OfficerCard
from ui.sign_in.sign_in import Lock, SignIn
from ui.work import Work

PASSWORD = "Mat khau dung 1"
WRAPPED = int(Qt.TextFlag.TextWordWrap)


@pytest.fixture
def gate():
    return FakeGate(password=PASSWORD)


@pytest.fixture
def screen(qtbot, gate, work):
    made = SignIn(gate, work)
    qtbot.addWidget(made)
    made.resize(1366, 698)
    made.show()
    qtbot.waitUntil(made.password.hasFocus, timeout=20_000)
    return made


def type_and_enter(screen, words):
    QTest.keyClicks(screen.password, words)
    QTest.keyClick(screen.password, Qt.Key.Key_Return)


def test_the_right_password_opens_the_session(qtbot, screen):
    with qtbot.waitSignal(screen.signed_in, timeout=20_000) as told:
        type_and_enter(screen, PASSWORD)
    assert told.args[0].officer.login == "nguyet"


def test_down_chooses_the_next_officer_while_the_password_is_typed(qtbot, screen, gate, settle):
    QTest.keyClick(screen.password, Qt.Key.Key_Down)
    type_and_enter(screen, PASSWORD)
    settle()
    assert gate.tried == [("thang", PASSWORD)]


def test_a_wrong_password_is_said_under_the_field(screen, settle):
    type_and_enter(screen, "sai roi")
    settle()
    assert screen.message == "Sai mật khẩu. Gõ lại."


@pytest.mark.parametrize(
    "scan",
    ["H26.05.17-261122-0001", "h26.05.17-261122-0001", "T-3-261122-0001", "0371|||NGUYEN|01|Nam|X"],
)
def test_a_scan_is_no_wrong_password(screen, gate, scan):
    type_and_enter(screen, scan)
    assert screen.message == "Đó là mã vừa quét, không phải mật khẩu. Đăng nhập rồi quét lại."
    assert gate.tried == []


def test_a_password_with_signs_of_its_own_is_tried(screen, gate, settle):
    type_and_enter(screen, "tap-huan-2026")
    settle()
    assert gate.tried == [("nguyet", "tap-huan-2026")]


def test_a_wrong_password_is_taken_out_of_the_field(screen, settle):
    type_and_enter(screen, "sai roi")
    settle()
    assert screen.password.text() == ""


def test_after_a_wrong_password_the_field_has_the_keyboard(qtbot, screen, settle):
    type_and_enter(screen, "sai roi")
    settle()
    qtbot.waitUntil(screen.password.hasFocus, timeout=20_000)


def test_after_the_second_wrong_password_the_wait_is_warned_of(screen, settle):
    said = []
    for _ in range(3):
        type_and_enter(screen, "sai roi")
        settle()
        said.append(screen.message)
    plain = "Sai mật khẩu. Gõ lại."
    assert said == [plain, f"{plain} Sai lần nữa là phải chờ.", plain]


def test_the_right_password_forgives_the_wrong_ones(screen, settle):
    for words in ("sai roi", PASSWORD, "sai roi"):
        type_and_enter(screen, words)
        settle()
    assert screen.message == "Sai mật khẩu. Gõ lại."


def test_each_officer_is_warned_of_their_own_tries(screen, settle):
    type_and_enter(screen, "sai roi")
    settle()
    QTest.keyClick(screen.password, Qt.Key.Key_Down)
    type_and_enter(screen, "sai roi")
    settle()
    assert screen.message == "Sai mật khẩu. Gõ lại."


def test_too_many_tries_must_wait(screen, gate, settle):
    gate.troubles.append(TooManyTriesError(8))
    type_and_enter(screen, "x")
    settle()
    type_and_enter(screen, PASSWORD)
    settle()
    assert (len(gate.tried), screen.button.isEnabled()) == (1, False)


def test_the_wait_is_counted_down(screen, gate, settle):
    gate.troubles.append(TooManyTriesError(8))
    type_and_enter(screen, "x")
    settle()
    screen.waiting.tick()
    assert "7 giây" in screen.message


def test_after_the_wait_the_next_try_is_free(screen, gate, settle):
    gate.troubles.append(TooManyTriesError(2))
    type_and_enter(screen, "x")
    settle()
    for _ in range(2):
        screen.waiting.tick()
    assert (screen.button.isEnabled(), screen.message) == (True, "")


def test_an_empty_password_is_not_a_try(screen, gate, settle):
    QTest.keyClick(screen.password, Qt.Key.Key_Return)
    settle()
    assert gate.tried == []


def test_enter_twice_is_one_try(qtbot, gate, settle):
    executor = ManualExecutor(at_once=False)
    screen = SignIn(gate, Work(executor))
    qtbot.addWidget(screen)
    screen.password.setText(PASSWORD)
    screen.sign_in()
    screen.sign_in()
    executor.run_all()
    settle()
    assert len(gate.tried) == 1


def test_the_password_is_never_shown(screen):
    QTest.keyClicks(screen.password, PASSWORD)
    assert PASSWORD not in screen.password.displayText()


@pytest.mark.parametrize(
    ("char", "shift", "told"),
    [("A", False, True), ("a", False, False), ("A", True, False), ("a", True, True)],
)
def test_caps_lock_is_told_by_the_letters_it_makes(screen, char, shift, told):
    modifier = Qt.KeyboardModifier.ShiftModifier if shift else Qt.KeyboardModifier.NoModifier
    event = QKeyEvent(QEvent.Type.KeyPress, Qt.Key.Key_A, modifier, char)
    QApplication.sendEvent(screen.password, event)
    assert screen.form.capitals.isVisible() is told


def test_as_a_lock_it_chooses_whose_desk_it_is(screen):
    screen.dress(Lock("thang"))
    assert screen.officers.officer.login == "thang"


def test_as_a_lock_it_says_so_in_the_title(screen):
    screen.dress(Lock("thang"))
    assert screen.windowTitle() == "Đã khóa – UBND xã Yên Khê Thượng"


def test_f2_takes_the_next_officer_at_a_locked_desk(screen):
    screen.dress(Lock("thang"))
    QTest.keyClick(screen.password, Qt.Key.Key_F2)
    assert screen.officers.officer.login == "hanh"


def test_dressing_takes_away_what_was_typed(screen):
    QTest.keyClicks(screen.password, "mot nua mat")
    screen.dress(Lock("thang"))
    assert screen.password.text() == ""


def test_f1_asks_for_the_recovery_key(qtbot, screen):
    with qtbot.waitSignal(screen.recovery_wanted, timeout=20_000):
        QTest.keyClick(screen.password, Qt.Key.Key_F1)


def test_ctrl_t_asks_for_training(qtbot, screen):
    with qtbot.waitSignal(screen.training_wanted, timeout=20_000):
        QTest.keyClick(screen.password, Qt.Key.Key_T, Qt.KeyboardModifier.ControlModifier)


def test_there_is_no_way_to_training_from_a_locked_desk(qtbot, screen):
    screen.dress(Lock("thang"))
    with qtbot.assertNotEmitted(screen.training_wanted):
        QTest.keyClick(screen.password, Qt.Key.Key_T, Qt.KeyboardModifier.ControlModifier)


def test_everything_that_can_have_the_focus_has_a_name(screen):
    nameless = [
        widget
        for widget in screen.findChildren(QWidget)
        if widget.focusPolicy() is not Qt.FocusPolicy.NoFocus and not widget.accessibleName()
    ]
    assert nameless == []


def test_a_long_sentence_under_the_password_is_read_to_its_end(screen, settle):
    screen.form.box.set_state(FieldState.ERROR, "Sổ hoặc ổ đĩa bị hỏng. Đừng làm tiếp. " * 4)
    settle()

    line = screen.form.box._message
    needed = line.fontMetrics().boundingRect(0, 0, line.width(), 999, WRAPPED, line.text())
    assert line.height() >= needed.height()


def test_without_any_officer_the_way_back_is_said_and_nothing_can_be_pressed(qtbot, work):
    gate = FakeGate(password=PASSWORD)
    gate.officers = tuple
    made = SignIn(gate, work)
    qtbot.addWidget(made)
    made.sign_in()

    assert made.message.startswith("Không đọc được tệp mở khóa")
    assert not made.button.isEnabled()


def test_after_a_new_password_nothing_is_said_of_the_old_one(screen, gate, settle):
    gate.troubles.append(SlotDamagedError())
    type_and_enter(screen, PASSWORD)
    settle()
    assert screen.message
    screen.forget_refusal("nguyet")
    assert screen.message == ""


def test_after_a_new_password_nobody_waits_any_more(screen, gate, settle):
    gate.troubles.append(TooManyTriesError(8))
    type_and_enter(screen, PASSWORD)
    settle()
    screen.forget_refusal("nguyet")
    assert (screen.waiting.running, screen.button.isEnabled()) == (False, True)


def test_an_officer_who_was_added_meanwhile_does_not_hide_who_holds_the_desk(
    qtbot, gate, work, monkeypatch
):
    nguyet, thang = gate.officers()[:2]
    monkeypatch.setattr(gate, "officers", lambda: (nguyet,))
    screen = SignIn(gate, work)
    qtbot.addWidget(screen)
    screen.resize(1366, 698)
    screen.show()
    monkeypatch.setattr(gate, "officers", lambda: (thang, nguyet))
    screen.dress(Lock(nguyet.login, ()))
    cards = screen.officers.findChildren(OfficerCard)
    corners = [(card, card.rect().adjusted(1, 1, -1, -1)) for card in cards]

    def all_in_sight() -> bool:
        seen = [
            card.visibleRegion().contains(corner)
            for card, rect in corners
            for corner in (rect.topLeft(), rect.bottomLeft())
        ]
        return seen == [True] * 4

    qtbot.waitUntil(all_in_sight, timeout=5_000)
