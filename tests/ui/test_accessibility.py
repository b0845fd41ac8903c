"""Every input has a name for those who do not see it; no words are cut that should stand whole."""

import pytest
from PySide6.QtWidgets import (
    QAbstractButton,
    QAbstractItemView,
    QAbstractSpinBox,
    QComboBox,
    QLabel,
    QLineEdit,
    QPushButton,
    QWidget,
)

from desk.ports import Tally
from tests.ui.stand_ins import (
    NOW,
    Books,
    FakeGate,
    fake_session,
    outbox_row,
    print_job,
    queue_row,
    stand_in_pages,
)
from ui.frame.main_window import MainWindow
from ui.parts.elided import Elided
from ui.sign_in.sign_in import SignIn

INPUTS = (QLineEdit, QComboBox, QAbstractSpinBox, QAbstractItemView)


@pytest.fixture
def sign_in(qtbot, work):
    made = SignIn(FakeGate(), work)
    qtbot.addWidget(made)
    made.resize(1366, 698)
    made.show()
    qtbot.waitExposed(made)
    return made


@pytest.fixture
def full(qtbot, work, settle):
    """The main window with long names and everything there is to say."""
    owner = "Hợp tác xã Dịch vụ Nông nghiệp Tổng hợp Khê Thượng"
    books = Books(
        rows=tuple(queue_row(number, owner) for number in range(20)),
        entries=tuple(outbox_row(number, owner) for number in range(20)),
        jobs=(print_job(),),
        counts=Tally(12, 3, 137, 130, 137, 4, NOW),
    )
    made = MainWindow(fake_session(books), work, work, stand_in_pages())
    qtbot.addWidget(made)
    made.resize(1366, 698)
    made.show()
    made.banner.say("Hồ sơ đã lưu. Máy in hết giấy; nạp giấy rồi bấm Shift+F9.")
    made.centre.turn_to(made.sending.page)
    settle()
    return made


def nameless(window: QWidget) -> list[str]:
    found = [widget for kind in INPUTS for widget in window.findChildren(kind)]
    found += window.findChildren(QPushButton)
    return [
        f"{type(widget).__name__} {widget.objectName()}"
        for widget in found
        if widget.isVisible() and not (widget.accessibleName() or _text(widget))
    ]


def _text(widget: QWidget) -> str:
    return widget.text() if isinstance(widget, QAbstractButton) else ""


def cut(window: QWidget) -> list[str]:
    labels = [label for label in window.findChildren(QLabel) if _whole(label)]
    buttons = [button for button in window.findChildren(QPushButton) if button.isVisible()]
    return [
        f"{part.text() or part.accessibleName()}: {part.width()} < {part.sizeHint().width()}"
        for part in (*labels, *buttons)
        if part.width() < part.sizeHint().width() or _too_low(part)
    ]


def _whole(label: QLabel) -> bool:
    words = label.text() and not label.wordWrap() and not isinstance(label, Elided)
    return bool(words) and label.isVisible()


def _too_low(part: QWidget) -> bool:
    return isinstance(part, QLabel) and part.height() < part.fontMetrics().height()


def test_every_input_of_the_sign_in_has_a_name(sign_in):
    assert nameless(sign_in) == []


def test_every_input_of_the_main_window_has_a_name(full):
    assert nameless(full) == []


def test_no_words_of_the_sign_in_are_cut(sign_in):
    assert cut(sign_in) == []


def test_no_words_of_the_main_window_are_cut(full):
    assert cut(full) == []


def test_the_zones_have_the_widths_of_the_look(full):
    assert (full.queue.width(), full.centre.width(), full.right.width()) == (276, 818, 272)


def test_the_scan_field_stands_over_the_centre(full):
    corner = full.band.field.mapTo(full, full.band.field.rect().topLeft())
    assert (corner.x(), full.band.field.width(), full.band.field.height()) == (292, 786, 34)


@pytest.mark.parametrize(("width", "height"), [(960, 540), (1093, 614), (1536, 864), (1920, 1010)])
def test_every_supported_size_holds_the_window(full, settle, width, height):
    full.resize(width, height)
    settle()
    assert (full.width(), full.height()) == (width, height)


def test_the_smallest_size_cuts_no_words(full, settle):
    full.resize(960, 540)
    settle()
    assert cut(full) == []
