"""The four axes of a dossier side by side: state, money, paper, province."""

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QFrame, QHBoxLayout, QVBoxLayout

from desk.register.life import Life
from ui.dossier.wrapped import Wrapped
from ui.parts import label, picture, restyle, theme
from ui.parts.icons import pixmap
from ui.wording.dossier import business, custody, money_words, sync_words

translate = QCoreApplication.translate

_INKS = {"ok": theme.OK, "bad": theme.BAD, "warn": theme.WARN, "accent": theme.ACCENT_INK}


class AxisCard(QFrame):
    """One axis: its name, how it stands, and what that rests on."""

    def __init__(self, name: str, icon: str) -> None:
        super().__init__()
        self.setObjectName("axis")
        self._icon = icon
        self._sign = picture(icon, theme.INK_3, 16)
        self._name = label(name, "axisName")
        self.value, self.under = Wrapped("", "axisValue"), Wrapped("", "second")
        head = QHBoxLayout()
        head.setSpacing(6)
        head.addWidget(self._sign)
        head.addWidget(self._name, 1)
        column = QVBoxLayout(self)
        column.setContentsMargins(12, 6, 8, 8)
        column.setSpacing(2)
        column.addLayout(head)
        column.addWidget(self.value)
        column.addWidget(self.under)
        column.addStretch(1)

    def show_axis(self, value: str, under: str, tone: str = "", icon: str = "") -> None:
        """Shows how it stands."""
        self._sign.setPixmap(pixmap(icon or self._icon, _INKS.get(tone, theme.INK_3), 16))
        self.value.setText(value)
        self.under.setText(under)
        self.under.setVisible(bool(under))
        restyle(self, tone=tone)
        restyle(self.value, tone=tone)
        self.setAccessibleName(f"{self._name.text()}: {value}. {under}")


class Axes(QFrame):
    """State, money, paper and province, as far as they are true today."""

    def __init__(self) -> None:
        super().__init__()
        self.business = AxisCard(translate("Dossier", "State"), "stamp")
        self.money = AxisCard(translate("Dossier", "Money"), "landmark")
        self.custody = AxisCard(translate("Dossier", "The papers are at"), "folder-open")
        self.sync = AxisCard(translate("Dossier", "Province"), "cloud-upload")
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(10)
        for card in (self.business, self.money, self.custody, self.sync):
            row.addWidget(card, 1)

    def show_life(self, life: Life) -> None:
        """Shows all four."""
        tone = "" if life.annulment else "accent"
        self.business.show_axis(*business(life), tone=tone)
        self.money.show_axis(*money_words(life))
        self.custody.show_axis(*custody(life))
        sign, under = sync_words(life)
        self.sync.show_axis(sign.words, under, sign.tone, sign.icon)
