"""One dossier on the screen: heading, axes, time, life, papers, and what can be done with it."""

from PySide6.QtCore import QCoreApplication, Qt, Signal
from PySide6.QtWidgets import (
    QFrame,
    QHBoxLayout,
    QLabel,
    QScrollArea,
    QStackedWidget,
    QVBoxLayout,
    QWidget,
)

from desk.register.life import Life
from ui.dossier.axes import Axes
from ui.dossier.columns import Column, show_history, show_papers
from ui.dossier.due_line import DueLine
from ui.dossier.strips import CodeStrip, MistakeStrip, Strip, VoidStrip
from ui.dossier.wrapped import Wrapped
from ui.outbox.outbox_model import short
from ui.parts import (
    Chip,
    KeyButton,
    PageHeading,
    link_button,
    picture,
    plain_button,
    primary_button,
    restyle,
    rule,
    theme,
)
from ui.parts.elided import Elided
from ui.parts.lights import Light, LightRow
from ui.wording.dossier import short_code, state_sign, void_words

translate = QCoreApplication.translate

CODE_SIDE = 8


class LifeView(QWidget):
    """Shows a Life; its buttons and strips are the page's to connect."""

    back = Signal()
    other = Signal(object)
    """The other side of a replacement (desk.register.life.Other)."""

    def __init__(self) -> None:
        super().__init__()
        self.setObjectName("life")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self.code = QLabel()
        self.code.setObjectName("dossierCode")
        self._code_box = QFrame()
        self._code_box.setObjectName("codeBox")
        self.chip = Chip("")
        self.who = Elided("", "body")
        self.copy = link_button(translate("Dossier", "Copy the code"), "Ctrl+C", "copy", 24)
        self.band, self._void = QFrame(), Wrapped("", "body")
        self.instead = QFrame()
        self.before, self.after = _other_button(), _other_button()
        self.axes, self.due = Axes(), DueLine()
        self.history = Column(translate("Dossier", "What was done"), "history")
        self.papers = Column(translate("Dossier", "Papers and receipts"), "papers")
        self.printing = LightRow()
        self.first_print = primary_button(
            translate("Dossier", "Print the receipt"), "Shift+F9", "printer", 32
        )
        self.print = plain_button(translate("Dossier", "Print again"), "Shift+F9", "printer", 30)
        self.look = plain_button(translate("Dossier", "Show the receipt"), "Ctrl+P", "file-check")
        self.correct = plain_button(
            translate("Dossier", "Correct the receipt"), "Ctrl+Z", "pencil-line"
        )
        self.number = plain_button(translate("Dossier", "Give the official code"), "", "hash")
        self.annul = KeyButton("", "", "circle-x", "danger")
        self.void_strip, self.mistakes, self.codes = VoidStrip(), MistakeStrip(), CodeStrip()
        self.foot = QStackedWidget()
        self.before.clicked.connect(lambda: self._tell_other(before=True))
        self.after.clicked.connect(lambda: self._tell_other(before=False))
        self._life: Life | None = None
        self._lay_out()

    def show_life(self, life: Life) -> None:
        """Shows the dossier as it stands."""
        self._life = life
        dossier, void = life.dossier, life.annulment is not None
        temporary = dossier.temporary and not void
        side = CODE_SIDE if temporary else 0
        self._code_row.setContentsMargins(side, 0, side, 0)
        restyle(self._code_box, temporary=str(temporary).lower())
        restyle(self.code, temporary=str(temporary).lower(), void=str(void).lower())
        self.code.setText(dossier.code)
        self.code.setAccessibleName(dossier.code)
        sign = state_sign(life)
        self.chip.show_state(sign.words, sign.icon, sign.tone)
        self.who.set_whole(f"{dossier.owner.name} · {dossier.procedure.name}")
        self._show_void(life)
        self.axes.show_life(life)
        self.due.show_life(life)
        show_history(self.history, life)
        show_papers(self.papers, life)
        self._show_actions(life)

    def show_printing(self, light: Light | None) -> None:
        """The printer's light while there is something to tell."""
        self.printing.setVisible(light is not None)
        if light is not None:
            self.printing.show_light(light)

    def open_strip(self, strip: Strip) -> None:
        """The strip in place of the actions, with the keyboard in it."""
        self._show_at_foot(strip)
        strip.first().setFocus()

    def close_strip(self) -> bool:
        """Whether a strip was open; the actions stand there again."""
        if self.foot.currentWidget() is self.deeds:
            return False
        self._show_at_foot(self.deeds)
        self.setFocus()
        return True

    def _show_at_foot(self, widget: QWidget) -> None:
        self.foot.setCurrentWidget(widget)
        self.foot.setFixedHeight(widget.sizeHint().height())

    def _show_void(self, life: Life) -> None:
        self.band.setVisible(life.annulment is not None)
        if life.annulment:
            self._void.setText(void_words(life.annulment, life.at))
        self.instead.setVisible(bool(life.replaces or life.replaced_by))
        for button, other, words in (
            (self.before, life.replaces, translate("Dossier", "In place of {code}")),
            (self.after, life.replaced_by, translate("Dossier", "Replaced by {code}")),
        ):
            button.setVisible(other is not None)
            if other:
                button.set_words(words.format(code=short(other.code)))

    def _show_actions(self, life: Life) -> None:
        living = life.annulment is None
        self.first_print.setVisible(living and not life.prints)
        self.print.setVisible(living and bool(life.prints))
        self.copy.set_words(translate("Dossier", "Copy the code"))
        self.correct.setVisible(living)
        self.annul.setVisible(living)
        self.number.setVisible(living and life.dossier.temporary)
        words = translate("Dossier", "Void number {code}")
        self.annul.set_words(words.format(code=short_code(life.dossier.code)))
        self._show_at_foot(self.foot.currentWidget() or self.deeds)

    def _tell_other(self, before: bool) -> None:
        if self._life:
            self.other.emit(self._life.replaces if before else self._life.replaced_by)

    def _lay_out(self) -> None:
        heading = PageHeading(translate("Dossier", "Dossier"), translate("Dossier", "To the queue"))
        heading.back.connect(self.back)
        heading.add(self.copy)
        heading.add(self.first_print)
        heading.add(self.print)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(heading)
        column.addWidget(self._void_band())
        column.addWidget(self._instead_line())
        column.addWidget(self._body(), 1)
        column.addWidget(self._foot())

    def _void_band(self) -> QWidget:
        self.band.setObjectName("voidBand")
        self._void.setObjectName("words")
        row = QHBoxLayout(self.band)
        row.setContentsMargins(16, 6, 16, 6)
        row.setSpacing(8)
        row.addWidget(picture("circle-x", theme.OFF, 16))
        row.addWidget(self._void, 1)
        return self.band

    def _instead_line(self) -> QWidget:
        self.instead.setObjectName("instead")
        row = QHBoxLayout(self.instead)
        row.setContentsMargins(16, 2, 16, 2)
        row.addWidget(self.before)
        row.addWidget(self.after)
        row.addStretch(1)
        return self.instead

    def _body(self) -> QWidget:
        title = QHBoxLayout()
        title.setSpacing(10)
        self._code_row = QHBoxLayout(self._code_box)
        self._code_row.addWidget(self.code)
        title.addWidget(self._code_box)
        title.addWidget(self.chip)
        title.addWidget(self.who, 1)
        columns = QHBoxLayout()
        columns.setSpacing(16)
        columns.addWidget(self.history, 1)
        columns.addWidget(rule(vertical=True))
        columns.addWidget(self.papers, 1)
        whole = QWidget()
        whole.setObjectName("lifeBody")
        body = QVBoxLayout(whole)
        body.setContentsMargins(16, 10, 16, 8)
        body.setSpacing(12)
        body.addLayout(title)
        body.addWidget(self.axes)
        body.addWidget(self.due)
        body.addWidget(self.printing)
        body.addWidget(rule())
        body.addLayout(columns, 1)
        self.printing.hide()
        area = QScrollArea()
        area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        area.setWidgetResizable(True)
        area.setWidget(whole)
        return area

    def _foot(self) -> QWidget:
        self.deeds = QFrame()
        self.deeds.setObjectName("actions")
        row = QHBoxLayout(self.deeds)
        row.setContentsMargins(16, 8, 16, 8)
        row.setSpacing(10)
        for button in (self.look, self.correct, self.number):
            row.addWidget(button)
        row.addStretch(1)
        row.addWidget(self.annul)
        for part in (self.deeds, self.void_strip, self.mistakes, self.codes):
            self.foot.addWidget(part)
        for strip in (self.void_strip, self.mistakes, self.codes):
            strip.closed.connect(self.close_strip)
        return self.foot


def _other_button() -> KeyButton:
    return link_button("", "", "arrow-right-left", 26)
