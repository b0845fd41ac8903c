"""What keeps a copy from being made or used: what is so, then what to do."""

from types import MappingProxyType
from typing import Final

from PySide6.QtCore import QT_TRANSLATE_NOOP, QCoreApplication

from desk.copies import CopyError, CopyTrouble

translate = QCoreApplication.translate

TOLD: Final = MappingProxyType(
    {
        CopyTrouble.NO_PLACE: QT_TRANSLATE_NOOP(
            "Copies", "No place for copies is set. Choose a folder or a stick in the settings."
        ),
        CopyTrouble.PLACE_MISSING: QT_TRANSLATE_NOOP(
            "Copies", "The place for copies {about} is not there; plug it in, the rest follows."
        ),
        CopyTrouble.PLACE_FULL: QT_TRANSLATE_NOOP(
            "Copies", "The place for copies {about} is full. Free some space or choose another."
        ),
        CopyTrouble.PLACE_UNUSABLE: QT_TRANSLATE_NOOP(
            "Copies", "The place for copies {about} cannot be written. Try another stick or folder."
        ),
        CopyTrouble.INSIDE_HOME: QT_TRANSLATE_NOOP(
            "Copies", "Copies cannot lie inside the data itself. Choose a folder elsewhere."
        ),
        CopyTrouble.NO_ROOM_TO_RESTORE: QT_TRANSLATE_NOOP(
            "Copies", "There is too little room to bring the copy back. Free some space first."
        ),
        CopyTrouble.NO_COPY: QT_TRANSLATE_NOOP(
            "Copies", "There is no finished copy in {about}. Choose another one."
        ),
        CopyTrouble.DAMAGED: QT_TRANSLATE_NOOP(
            "Copies", "The copy {about} is damaged and was not used. Take an older one."
        ),
        CopyTrouble.RUNNING: QT_TRANSLATE_NOOP(
            "Copies", "A copy is being made just now. Try again in a few minutes."
        ),
        CopyTrouble.STOPPED: QT_TRANSLATE_NOOP(
            "Copies", "The copy was stopped. The one before it stands."
        ),
    }
)


def copy_trouble(error: CopyError) -> str:
    """One sentence; it names a folder or a copy."""
    return translate("Copies", str(TOLD[error.trouble])).format(about=error.about)
