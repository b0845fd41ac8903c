"""What Qt itself says is Vietnamese: the file dialog and the menu of a field."""

import re
from collections.abc import Iterator

import pytest
from PySide6.QtCore import QLibraryInfo, QTranslator
from PySide6.QtWidgets import (
    QApplication,
    QDialogButtonBox,
    QFileDialog,
    QLineEdit,
    QPlainTextEdit,
    QTextEdit,
    QWidget,
)

from tests.ui.intake_stand_ins import put_away
from ui.translation import QTS, Vietnamese, read_words

NO_WORDS = re.compile(r"[^a-z]*", re.ASCII)
KEYS = frozenset({"QShortcut"})
"""Names of keys stand as they are printed on the keyboard."""
MNEMONIC = re.compile("&([^&])")
Button = QDialogButtonBox.StandardButton


class Listening(Vietnamese):
    """Notes what Qt asks for and nobody has translated."""

    def __init__(self) -> None:
        super().__init__(read_words(QTS))
        self.unknown: set[tuple[str, str]] = set()

    def translate(self, context, source, disambiguation=None, n=-1):
        known = (context, source) in self._words or context in KEYS
        if context.startswith("Q") and not known and not NO_WORDS.fullmatch(source):
            self.unknown.add((context, source))
        return super().translate(context, source, disambiguation, n)


@pytest.fixture
def listening(qapp: QApplication) -> Iterator[Listening]:
    made = Listening()
    qapp.installTranslator(made)
    made.unknown.clear()
    yield made
    qapp.removeTranslator(made)


def look_at(shown: QWidget) -> None:
    shown.show()
    QApplication.processEvents()
    shown.grab()
    put_away(shown)


def test_qt_knows_every_sentence_that_is_translated_for_it():
    german = QTranslator()
    assert german.load("qtbase_de", QLibraryInfo.path(QLibraryInfo.LibraryPath.TranslationsPath))
    assert [key for key in read_words(QTS) if not german.translate(*key)] == []


def test_no_two_commands_of_a_menu_answer_the_same_letter():
    for context in ("QLineEdit", "QWidgetTextControl", "QAbstractSpinBox"):
        words = [told for (where, _), told in read_words(QTS).items() if where == context]
        letters = [found[1].casefold() for told in words if (found := MNEMONIC.search(told))]
        assert len(letters) == len(set(letters))


@pytest.mark.parametrize(
    ("kind", "accept"),
    [
        (QFileDialog.FileMode.ExistingFiles, QFileDialog.AcceptMode.AcceptOpen),
        (QFileDialog.FileMode.Directory, QFileDialog.AcceptMode.AcceptOpen),
        (QFileDialog.FileMode.AnyFile, QFileDialog.AcceptMode.AcceptSave),
    ],
)
def test_the_file_dialog_has_no_english_word(listening, tmp_path, kind, accept):
    (tmp_path / "to-khai.pdf").write_bytes(b"%PDF")
    (tmp_path / "anh").mkdir()
    dialog = QFileDialog(None, "Chọn tệp", str(tmp_path))
    dialog.setOption(QFileDialog.Option.DontUseNativeDialog)
    dialog.setFileMode(kind)
    dialog.setAcceptMode(accept)
    dialog.setViewMode(QFileDialog.ViewMode.Detail)
    look_at(dialog)
    assert listening.unknown == set()


@pytest.mark.parametrize("make", [QLineEdit, QTextEdit, QPlainTextEdit])
def test_the_menu_of_a_field_has_no_english_word(listening, make):
    field = make()
    words = [action.text() for action in field.createStandardContextMenu().actions()]
    put_away(field)
    assert any("Chọn hết" in told for told in words)
    assert listening.unknown == set()


def test_buttons_of_a_dialog_have_no_english_word(listening):
    box = QDialogButtonBox(Button.Ok | Button.Cancel | Button.Close | Button.Yes | Button.No)
    look_at(box)
    assert listening.unknown == set()
