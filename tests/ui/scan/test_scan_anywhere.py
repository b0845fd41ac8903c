"""T11: two hundred scans wherever the keyboard is, also behind a Vietnamese input method."""

import random
from collections.abc import Callable
from uuid import UUID, uuid4

import pytest
from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QInputMethodEvent, QKeyEvent
from PySide6.QtWidgets import QApplication, QComboBox, QCompleter, QDateEdit, QLineEdit, QWidget

from tests.ui.stand_ins import Books, IntakeStandIn, fake_session, noting_dossiers, stand_in_pages
from tests.ui.vietnamese_typing import key_into
from ui.frame.main_window import MainWindow

SCANS = 200
SEED = 20261123
WAYS = ("keys", "telex preedit", "telex replaces", "vni preedit", "vni replaces")
WORDS = ("Nguyễn Thị Đào", "", "Trần 12", "Âu Cơ")


class FullForm(IntakeStandIn):
    """Every kind of field, some with a list that pops up."""

    def __init__(self) -> None:
        super().__init__()
        self.editable, self.fixed, self.day = QComboBox(), QComboBox(), QDateEdit()
        self.completed = QLineEdit()
        self.editable.setEditable(True)
        for box in (self.editable, self.fixed):
            box.addItems(["Hộ tịch", "Chứng thực", "Đất đai"])
        self.completed.setCompleter(QCompleter(["H42 một", "Hà hai", "A ba"], self.completed))
        for widget in (self.editable, self.fixed, self.day, self.completed):
            self.layout().addWidget(widget)


class Scanner:
    """Types as a scanner does, through the input method that is on."""

    def __init__(self, window: MainWindow) -> None:
        self.now = 1_000_000
        window.scans.now_ms = lambda: self.now

    def scan(self, text: str, gap: Callable[[], int], way: str) -> None:
        self.now += 5_000
        composing = way != "keys" and self._may_compose()
        word = ""
        for sign in text:
            self.now += gap()
            if composing and sign.isalnum():
                word = self._compose(word, sign, way)
                continue
            if word and "preedit" in way:
                self._send(QInputMethodEvent("", []), word)
            word = ""
            self._press(sign)
        if word and "preedit" in way:
            self._send(QInputMethodEvent("", []), word)
        self.now += gap()
        self._press("\r")

    def _compose(self, word: str, sign: str, way: str) -> str:
        after = key_into(word, sign, vni=way.startswith("vni"))
        if "preedit" in way:
            self._send(QInputMethodEvent(after, []))
        else:
            self._send(QInputMethodEvent("", []), after, len(word))
        return after

    def _send(self, event: QInputMethodEvent, commit: str = "", replaced: int = 0) -> None:
        if commit:
            event.setCommitString(commit, -replaced, replaced)
        QApplication.sendEvent(QApplication.focusWidget(), event)

    def _may_compose(self) -> bool:
        focus = QApplication.focusWidget()
        if QApplication.activePopupWidget() is not None:
            return False
        listens = focus.testAttribute(Qt.WidgetAttribute.WA_InputMethodEnabled)
        return listens and focus.inputMethodQuery(Qt.InputMethodQuery.ImEnabled) is not False

    def _press(self, sign: str) -> None:
        key = Qt.Key.Key_Return if sign == "\r" else Qt.Key.Key_unknown
        for kind in (QEvent.Type.KeyPress, QEvent.Type.KeyRelease):
            event = QKeyEvent(kind, key, Qt.KeyboardModifier.NoModifier, sign)
            event.setTimestamp(self.now)
            popup = QApplication.activePopupWidget()
            target = (popup.focusWidget() or popup) if popup else QApplication.focusWidget()
            QApplication.sendEvent(target, event)


@pytest.fixture
def known() -> dict[str, UUID]:
    return {}


@pytest.fixture
def desk(qtbot, work, settle, known):
    session = fake_session(Books(known=known))
    pages = stand_in_pages(lambda *_: FullForm())
    made = noting_dossiers(MainWindow(session, work, work, pages))
    qtbot.addWidget(made)
    made.resize(1366, 698)
    made.show()
    qtbot.waitExposed(made)
    made.scans.install()
    settle()
    yield made
    QApplication.instance().removeEventFilter(made.scans)


def a_code(dice: random.Random) -> str:
    agency = f"{dice.choice('AEHIOUYDG')}{dice.randrange(100):02}.{dice.randrange(100):02}"
    return f"{agency}-{dice.randrange(10**6):06}-{dice.randrange(1000, 100000)}"


def contents(desk: MainWindow) -> tuple[object, ...]:
    form = desk.intake
    return (
        desk.band.field.text(),
        form.line.text(),
        form.text.toPlainText(),
        form.editable.currentText(),
        form.editable.currentIndex(),
        form.fixed.currentText(),
        form.day.text(),
        form.completed.text(),
        form.line.cursorPosition(),
    )


def places(desk: MainWindow) -> dict[str, tuple[QWidget, Callable[[], object]]]:
    form = desk.intake

    def nothing() -> None:
        return None

    return {
        "band": (desk.band.field, nothing),
        "line": (form.line, nothing),
        "text": (form.text, nothing),
        "button": (form.button, nothing),
        "editable": (form.editable, nothing),
        "editable with its list open": (form.editable, form.editable.showPopup),
        "fixed": (form.fixed, nothing),
        "fixed with its list open": (form.fixed, form.fixed.showPopup),
        "day": (form.day, nothing),
        "completed": (form.completed, nothing),
        "completed with its list open": (form.completed, form.completed.completer().complete),
    }


@pytest.mark.qt_log_ignore("This plugin does not support")
def test_no_scan_leaves_a_letter_behind_and_each_opens_its_dossier(qtbot, desk, known, settle):
    dice, scanner = random.Random(SEED), Scanner(desk)
    for turn in range(SCANS):
        name, (field, open_list) = dice.choice(list(places(desk).items()))
        way, code, of = dice.choice(WAYS), a_code(dice), uuid4()
        known[code] = of
        desk.intake.line.setText(dice.choice(WORDS))
        desk.intake.text.setPlainText(dice.choice(WORDS))
        desk.centre.turn_to(desk.intake_page)
        desk.activateWindow()
        qtbot.waitUntil(desk.isActiveWindow, timeout=20_000)
        field.setFocus()
        qtbot.waitUntil(field.hasFocus, timeout=20_000)
        open_list()
        before = contents(desk)
        scanner.scan(code, lambda: dice.randint(5, 60), way)
        settle()
        told = f"seed {SEED}, scan {turn}: {way} into {name}, {code}"
        assert desk.intake.shown[-1:] == [of], told
        assert contents(desk) == before, told
        if QApplication.activePopupWidget() is not None:
            QApplication.activePopupWidget().close()


@pytest.mark.parametrize("way", WAYS)
def test_an_unknown_code_is_taken_back_and_said_whatever_types_it(desk, settle, way):
    scanner = Scanner(desk)
    desk.intake.line.setText("Trần Văn")
    desk.intake.line.setFocus()
    settle()
    scanner.scan("A16.01-261123-9999", lambda: 20, way)
    settle()
    assert desk.banner.words == "Mã này chưa có trên máy. Chưa thay đổi gì."
    assert desk.intake.line.text() == "Trần Văn"


@pytest.mark.parametrize("way", WAYS)
def test_a_person_who_composes_words_keeps_them(desk, settle, way):
    scanner = Scanner(desk)
    desk.intake.line.clear()
    desk.intake.line.setFocus()
    settle()
    scanner.scan("Tran Van A-261123", lambda: 130, way)
    settle()
    assert desk.intake.line.text().startswith("Tran Van A-2611")
