"""The receipt as it will be or is: its picture, three lights, and what comes next."""

from PySide6.QtCore import QCoreApplication, Signal
from PySide6.QtWidgets import QHBoxLayout, QStackedWidget, QVBoxLayout, QWidget

from ui.paper.pdf_view import PdfView
from ui.parts import Chip, KeyButton, KeyCap, PageHeading, label, primary_button, rule
from ui.parts.lights import Light, Lights

translate = QCoreApplication.translate

CAP_WIDTH = 76


class ReceiptPage(QWidget):
    """`save` is F9 on the preview, `next_person` F2 afterwards, `back` Esc."""

    back = Signal()
    save = Signal()
    next_person = Signal()

    def __init__(self) -> None:
        super().__init__()
        self.pdf = PdfView()
        self.lights = Lights()
        self._before = PageHeading(
            translate("Receipt", "Preview of the receipt"),
            translate("Intake", "Back to the dossier"),
        )
        self._before.add(Chip(translate("Receipt", "PREVIEW"), "info"))
        self._after = PageHeading("")
        self._after.add(Chip(translate("Receipt", "Saved"), "circle-check", "ok"))
        self._kept = PageHeading("", translate("Intake", "Back to the dossier"))
        self._before.back.connect(self.back)
        self._kept.back.connect(self.back)
        self._headings = QStackedWidget()
        for heading in (self._before, self._after, self._kept):
            self._headings.addWidget(heading)
        self._headings.setFixedHeight(self._before.height())
        self._title, self._code, self._hint = (
            label("", "strong"),
            label("", "title"),
            label("", "second"),
        )
        self._code.setProperty("kind", "receiptCode")
        self._hint.setWordWrap(True)
        self._steps = self._next_steps()
        self._save = primary_button(translate("Intake", "Save and print"), "F9", "printer")
        self._next = primary_button(translate("Receipt", "Next person"), "F2", "user-plus")
        self._save.clicked.connect(self.save)
        self._next.clicked.connect(self.next_person)
        self._lay_out()

    def show_preview(self, lights: tuple[Light, ...]) -> None:
        """Before F9: no number, no value."""
        self._headings.setCurrentWidget(self._before)
        told = translate("Receipt", "This has no value. The number is given when F9 is pressed.")
        self._show_texts(translate("Receipt", "Preview, not saved"), "", told)
        self._steps.hide()
        self._show_button(self._save)
        self.lights.show_lights(*lights)

    def show_saved(self, name: str, code: str, lights: tuple[Light, ...], note: str = "") -> None:
        """After F9; `note` says in whose place the receipt was given."""
        received = translate("Receipt", "Received: the dossier of {name}").format(name=name)
        self._after.set_title(received)
        self._headings.setCurrentWidget(self._after)
        self._show_texts(translate("Receipt", "Saved, not printed yet"), code, note)
        self._steps.show()
        self._more.show()
        self._show_button(self._next)
        self.lights.show_lights(*lights)

    def show_kept(self, name: str, code: str, lights: tuple[Light, ...], note: str = "") -> None:
        """A dossier received earlier."""
        self.show_saved(name, code, lights, note)
        self._kept.set_title(translate("Receipt", "Dossier of {name}").format(name=name))
        self._headings.setCurrentWidget(self._kept)
        self._title.setText(translate("Receipt", "The receipt as it was made"))
        self._more.hide()

    def show_printed(self, printed: bool) -> None:
        """The citizen goes only with paper in hand; a receipt given earlier keeps its title."""
        if self._headings.currentWidget() is self._after:
            done = translate("Receipt", "Done. Next person, please")
            self._title.setText(done if printed else translate("Receipt", "Saved, not printed yet"))

    def offer_print(self, offered: bool) -> None:
        """Whether the receipt may be printed again and corrected; a void one may not."""
        self._again.setVisible(offered)
        self._correct.setVisible(offered)

    def focus_button(self) -> None:
        """Where Space does what comes next."""
        (self._save if self._save.isVisibleTo(self) else self._next).setFocus()

    def _show_texts(self, title: str, code: str, hint: str) -> None:
        self._title.setText(title)
        self._code.setText(code)
        self._code.setVisible(bool(code))
        self._hint.setText(hint)
        self._hint.setVisible(bool(hint))

    def _show_button(self, button: KeyButton) -> None:
        self._save.setVisible(button is self._save)
        self._next.setVisible(button is self._next)

    def _next_steps(self) -> QWidget:
        steps = QWidget()
        column = QVBoxLayout(steps)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(6)
        self._again = _step(
            "Shift+F9",
            translate("Receipt", "Print again"),
            translate("Receipt", "Makes no new dossier; marked as a reprint"),
        )
        following = _step(
            "F2",
            translate("Receipt", "New dossier"),
            translate("Receipt", "Or scan the next person's card"),
        )
        self._more = _step("Ctrl+F2", translate("Receipt", "Another dossier for this person"))
        self._correct = _step("Ctrl+Z", translate("Receipt", "Correct the receipt"))
        for step in (self._again, following, self._more, self._correct):
            column.addWidget(step)
        return steps

    def _lay_out(self) -> None:
        side = QVBoxLayout()
        side.setContentsMargins(24, 16, 24, 16)
        side.setSpacing(2)
        for part in (self._title, self._code, self._hint):
            side.addWidget(part)
        side.addSpacing(8)
        side.addWidget(self.lights)
        side.addSpacing(8)
        side.addWidget(rule())
        side.addSpacing(8)
        side.addWidget(self._steps)
        side.addStretch(1)
        buttons = QHBoxLayout()
        buttons.addWidget(self._save)
        buttons.addWidget(self._next)
        buttons.addStretch(1)
        side.addLayout(buttons)
        body = QHBoxLayout()
        body.setSpacing(0)
        body.addWidget(self.pdf)
        right = QWidget()
        right.setObjectName("form")
        right.setLayout(side)
        body.addWidget(right, 1)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self._headings)
        column.addLayout(body, 1)


def _step(key: str, words: str, hint: str = "") -> QWidget:
    step = QWidget()
    cap = KeyCap(key)
    cap.setFixedWidth(CAP_WIDTH)
    texts = QVBoxLayout()
    texts.setSpacing(1)
    texts.addWidget(label(words, "group"))
    if hint:
        texts.addWidget(label(hint, "second"))
    row = QHBoxLayout(step)
    row.setContentsMargins(0, 0, 0, 0)
    row.setSpacing(12)
    row.addWidget(cap)
    row.addLayout(texts, 1)
    return step
