"""The shown pages as a list for a view, and the place of the page that is coming in."""

from typing import Final
from uuid import UUID

from PySide6.QtCore import (
    QAbstractListModel,
    QCoreApplication,
    QMimeData,
    QModelIndex,
    QPersistentModelIndex,
    Qt,
)

from desk.pages.page import Page

translate = QCoreApplication.translate

PAGES: Final = "application/x-desk-pages"
"""Pages on their way with the mouse: ids, one a line."""


class PageModel(QAbstractListModel):
    """Rows come and go where they do, so that the view stays where it is."""

    def __init__(self) -> None:
        super().__init__()
        self.pages: tuple[Page, ...] = ()
        self.coming = False

    def show(self, pages: tuple[Page, ...], coming: bool) -> None:
        """Other pages, or the same decided about otherwise."""
        was, now = [page.id for page in self.pages], [page.id for page in pages]
        if coming != self.coming or was != now[: len(was)]:
            self.beginResetModel()
            self.pages, self.coming = pages, coming
            self.endResetModel()
            return
        if len(now) > len(was):
            self.beginInsertRows(QModelIndex(), len(was), len(now) - 1)
            self.pages = pages
            self.endInsertRows()
        self.pages = pages
        if pages:
            self.dataChanged.emit(self.index(0), self.index(len(pages) - 1))

    def rowCount(self, parent: QModelIndex | QPersistentModelIndex = QModelIndex()) -> int:  # noqa: B008
        """Pages and the place of the next one."""
        return 0 if parent.isValid() else len(self.pages) + self.coming

    def data(
        self, index: QModelIndex | QPersistentModelIndex, role: int = Qt.ItemDataRole.DisplayRole
    ) -> object:
        """What a screen reader says of it."""
        if role != Qt.ItemDataRole.AccessibleTextRole or not index.isValid():
            return None
        page = self.page(index.row())
        if page is None:
            return translate("Scanning", "coming in")
        return translate("Scanning", "Page {number}").format(number=page.number)

    def page(self, row: int) -> Page | None:
        """None for the place of the page that is coming in."""
        return self.pages[row] if 0 <= row < len(self.pages) else None

    def row(self, page: UUID | None) -> int:
        """Where that page stands; -1 where it does not."""
        return next((at for at, one in enumerate(self.pages) if one.id == page), -1)


def dragged(ids: tuple[UUID, ...]) -> QMimeData:
    """Pages in the officer's hand."""
    data = QMimeData()
    data.setData(PAGES, "\n".join(map(str, ids)).encode())
    return data


def dropped(data: QMimeData) -> tuple[UUID, ...]:
    """The pages somebody let go of; nothing for anything else."""
    if not data.hasFormat(PAGES):
        return ()
    lines = bytes(data.data(PAGES).data()).decode("ascii", "replace").split()
    return tuple(UUID(line) for line in lines if _is_id(line))


def _is_id(line: str) -> bool:
    try:
        UUID(line)
    except ValueError:
        return False
    return True
