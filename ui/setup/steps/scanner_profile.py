"""One of the four ways of scanning: name, device, and how the paper is read."""

from collections.abc import Sequence
from typing import Final, TypeVar

from PySide6.QtCore import Signal
from PySide6.QtWidgets import (
    QCheckBox,
    QComboBox,
    QHBoxLayout,
    QLineEdit,
    QSizePolicy,
    QVBoxLayout,
    QWidget,
)

from desk.office.setting_keys import ADDRESS
from desk.scanner.device import (
    Capabilities,
    Device,
    Driver,
    Mode,
    PageSize,
    Profile,
    Source,
)
from desk.scanner.typed_address import doors_of, is_bare
from ui.parts import FieldBox
from ui.wording.scanner import device_name, mode_name, size_name, source_name

GAP, NARROW = 12, 96
PLACES: Final = ("first", "second", "third", "fourth")
RESOLUTIONS: Final[tuple[int, ...]] = (150, 200, 300, 400, 600)
NONE = Device(Driver.ESCL, "")

Value = TypeVar("Value")


class ProfilePanel(QWidget):
    """`edited` tells the key that somebody changed, `device_chosen` another device."""

    edited = Signal(str)
    device_chosen = Signal(object)

    def __init__(self, place: str) -> None:
        super().__init__()
        self._place = place
        self._found: tuple[Device, ...] = ()
        self._listed: list[Device] = [NONE]
        self._kept = NONE
        self.pin = ""
        self.name = QLineEdit()
        self.name.textEdited.connect(lambda _: self.edited.emit(self.key("name")))
        self.device = _narrow_choice()
        self.typed = QLineEdit()
        self.device.setEditable(True)
        self.device.setLineEdit(self.typed)
        self.device.setInsertPolicy(QComboBox.InsertPolicy.NoInsert)
        self.source = self._choice("source", [(one, source_name(one)) for one in Source])
        self.dpi = self._choice("dpi", [(one, f"{one} dpi") for one in RESOLUTIONS])
        self.mode = self._choice("mode", [(one, mode_name(one)) for one in Mode])
        self.page_size = self._choice("size", [(one, size_name(one)) for one in PageSize])
        self.duplex = QCheckBox(self.tr("both sides"))
        self.duplex.toggled.connect(lambda _: self.edited.emit(self.key("duplex")))
        self.boxes = self._boxes()
        self._lay_out()
        self.show_profile(Profile())
        self.device.activated.connect(lambda _: self._device_changed())
        self.typed.editingFinished.connect(self._device_changed)
        self.typed.textEdited.connect(lambda _: self.edited.emit(self.key("address")))

    def key(self, part: str) -> str:
        """The setting's key."""
        return f"scanning.{self._place}.{part}"

    def show_profile(self, profile: Profile) -> None:
        """What is kept."""
        self.name.setText(profile.name)
        self.name.setCursorPosition(0)
        self.pin = profile.pin
        self._kept = Device(profile.driver, profile.address, "", profile.pin)
        self._fill_devices()
        self._offer(self.source, list(Source), profile.source)
        self._offer(self.dpi, [*RESOLUTIONS, profile.dpi], profile.dpi)
        self._offer(self.mode, list(Mode), profile.mode)
        self._select(self.page_size, profile.size)
        self.duplex.setEnabled(True)
        self.duplex.setChecked(profile.duplex)

    def show_found(self, found: tuple[Device, ...]) -> None:
        """What can be reached now; what is chosen stays chosen."""
        self._kept, self._found = self.chosen(), found
        self._fill_devices()

    def show_capabilities(self, able: Capabilities) -> None:
        """Only what the device offers is left; the nearest to what was chosen is taken."""
        dpi: int = self.dpi.currentData()
        offered = [one for one in RESOLUTIONS if one in able.resolutions] or [dpi]
        self._offer(self.dpi, offered, min(offered, key=lambda one: abs(one - dpi)))
        self._narrow(self.source, [one for one in Source if one in able.sources])
        self._narrow(self.mode, [one for one in Mode if one in able.modes])
        if not able.duplex:
            self.duplex.setChecked(False)
        self.duplex.setEnabled(able.duplex and self.source.isEnabled())

    def chosen(self) -> Device:
        """A found one, or the typed address; an empty address is none."""
        text = self.device.currentText().strip()
        for place, device in enumerate(self._listed):
            if text == self.device.itemText(place):
                return device
        address = _whole(text)
        return Device(Driver.ESCL, address, "", self.pin if address == self._kept.address else "")

    @property
    def bare(self) -> str:
        """What was typed without a word on how it is spoken to; empty for any other choice."""
        text = self.device.currentText().strip()
        listed = [self.device.itemText(place) for place in range(self.device.count())]
        return text if is_bare(text) and text not in listed and " " not in text else ""

    def take(self, device: Device) -> None:
        """Who answered at the typed address."""
        self.typed.setText(device.address)
        self.pin = device.pin
        self._kept = device
        self.edited.emit(self.key("address"))

    def address_fits(self) -> bool:
        """Whether an address that somebody typed can be one."""
        device = self.chosen()
        typed = device.driver is Driver.ESCL and device.address
        return not typed or ADDRESS.fullmatch(device.address) is not None

    def profile(self) -> Profile:
        """As it stands in the fields."""
        device = self.chosen()
        return Profile(
            self.name.text().strip(),
            device.driver,
            device.address,
            self.pin if device.address else "",
            Source(self.source.currentData()),
            self.dpi.currentData(),
            Mode(self.mode.currentData()),
            self.duplex.isChecked(),
            PageSize(self.page_size.currentData()),
        )

    def values(self) -> dict[str, str]:
        """Setting key → text."""
        now = self.profile()
        told = {
            "name": now.name,
            "driver": now.driver.value,
            "address": now.address,
            "pin": now.pin,
            "source": now.source.value,
            "dpi": str(now.dpi),
            "mode": now.mode.value,
            "duplex": "true" if now.duplex else "false",
            "size": now.size.value,
        }
        return {self.key(part): text for part, text in told.items()}

    def _device_changed(self) -> None:
        device = self.chosen()
        if device == self._kept:
            return
        same = (device.driver, device.address) == (self._kept.driver, self._kept.address)
        self.pin = self.pin if same else device.pin
        self._kept = device
        self.edited.emit(self.key("address"))
        self.device_chosen.emit(device)

    def _fill_devices(self) -> None:
        """None, what was found, and what is kept though it is not reached now."""
        known = {(one.driver, one.address) for one in self._found}
        own = (self._kept.driver, self._kept.address)
        gone = () if own in known or not self._kept.address else (self._kept,)
        self._listed = [NONE, *self._found, *gone]
        self.device.clear()
        for device in self._listed:
            words = device_name(device) if device.address else self.tr("None yet")
            self.device.addItem(words)
        places = [(one.driver, one.address) for one in self._listed]
        self.device.setCurrentIndex(places.index(own) if self._kept.address else 0)
        self.typed.setCursorPosition(0)

    def _choice(self, part: str, options: list[tuple[Value, str]]) -> QComboBox:
        made = _narrow_choice()
        for value, words in options:
            made.addItem(words, value)
        made.activated.connect(lambda _: self.edited.emit(self.key(part)))
        return made

    def _narrow(self, choice: QComboBox, offered: Sequence[Source | Mode]) -> None:
        now = choice.currentData()
        if offered:
            self._offer(choice, offered, now if now in offered else offered[0])

    def _offer(
        self, choice: QComboBox, offered: Sequence[Source | Mode | int], chosen: object
    ) -> None:
        choice.clear()
        for one in tuple(dict.fromkeys(offered)):
            choice.addItem(_words(one), one)
        self._select(choice, chosen)

    @staticmethod
    def _select(choice: QComboBox, value: object) -> None:
        choice.setCurrentIndex(max(choice.findData(value), 0))

    def _boxes(self) -> dict[str, FieldBox]:
        named: dict[str, tuple[str, QWidget]] = {
            "name": (self.tr("Name"), self.name),
            "address": (self.tr("Scanner: choose one, or type its address"), self.device),
            "source": (self.tr("Paper lies in"), self.source),
            "dpi": (self.tr("Sharpness"), self.dpi),
            "mode": (self.tr("Colours"), self.mode),
            "size": (self.tr("Size"), self.page_size),
            "duplex": (self.tr("Sides"), self.duplex),
        }
        return {self.key(part): FieldBox(name, field) for part, (name, field) in named.items()}

    def _lay_out(self) -> None:
        boxes = list(self.boxes.values())
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(GAP)
        for line, stretches in ((boxes[:2], (2, 5)), (boxes[2:], (118, 98, 108, 128, 0))):
            row = QHBoxLayout()
            row.setSpacing(GAP)
            for box, stretch in zip(line, stretches, strict=True):
                row.addWidget(box, stretch)
            column.addLayout(row)


def _whole(text: str) -> str:
    """A typed host as an address: the likeliest, until it is known who answers."""
    return text if not text or " " in text else doors_of(text)[0]


def _narrow_choice() -> QComboBox:
    """As wide as its place, not as its longest item."""
    made = QComboBox()
    made.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Fixed)
    made.setMinimumWidth(NARROW)
    return made


def _words(value: Source | Mode | int) -> str:
    match value:
        case Source():
            return source_name(value)
        case Mode():
            return mode_name(value)
        case _:
            return f"{value} dpi"
