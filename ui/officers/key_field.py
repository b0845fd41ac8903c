"""A field for the recovery key: grouped as it is typed, however it is typed or pasted."""

from PySide6.QtWidgets import QLineEdit

GROUP, GROUPS = 4, 8
LENGTH = GROUP * GROUPS
MISREAD = str.maketrans("018", "OIB")
GAP = " - "


class KeyField(QLineEdit):
    """`key` is what was typed without what stands between the groups."""

    def __init__(self) -> None:
        super().__init__()
        self.setProperty("figures", "true")
        self.textEdited.connect(self._regroup)

    @property
    def key(self) -> str:
        """Capitals and digits alone."""
        return _bare(self.text())[:LENGTH]

    @property
    def whole(self) -> bool:
        """Whether all groups are there."""
        return len(self.key) == LENGTH

    @property
    def group(self) -> int:
        """The group that is being typed, counted from 1."""
        return min(len(self.key) // GROUP + 1, GROUPS)

    def _regroup(self, text: str) -> None:
        before = len(_bare(text[: self.cursorPosition()]))
        bare = _bare(text)[:LENGTH]
        groups = [bare[at : at + GROUP] for at in range(0, len(bare), GROUP)]
        self.setText(GAP.join(groups))
        self.setCursorPosition(before + len(GAP) * (max(before - 1, 0) // GROUP))


def _bare(text: str) -> str:
    kept = (sign for sign in text.upper() if sign.isascii() and sign.isalnum())
    return "".join(kept).translate(MISREAD)
