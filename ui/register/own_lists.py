"""The officer's own lists and columns: chosen, saved and removed by key or menu."""

from PySide6.QtCore import QObject, Qt, Signal, Slot
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QMenu, QWidget

from desk.listing import Listing, View, Views
from desk.session import Session
from ui.register.keeping import Keeping
from ui.register.name_line import NameLine
from ui.register.register_table import RegisterTable
from ui.register.view_choice import ViewChoice
from ui.work import Work

_SAVE = "Ctrl+Shift+S"
_REMOVE = "Ctrl+Shift+Del"


class OwnLists(QObject):
    """Between the table, the choice of lists and what is kept."""

    chosen = Signal(object)
    """The list (desk.listing.View) that is to be shown now."""
    save_wanted = Signal()
    """A name was given to what is shown: `save` is waited for."""

    def __init__(
        self,
        session: Session,
        work: Work,
        table: RegisterTable,
        choice: ViewChoice,
        name: NameLine,
    ) -> None:
        super().__init__(table)
        self._table, self._choice, self._name_line, self._name = table, choice, name, ""
        self.keeping = Keeping(session.register, session.officer.login, work, self)
        self.keeping.read.connect(self._take)
        table.columns_changed.connect(self._keep_columns)
        table.menu_wanted.connect(self._fill_menu)
        name.named.connect(self._named)
        name.left.connect(table.setFocus)

    def bind(self, page: QWidget) -> None:
        """Keys that work on the whole page."""
        for key, act in ((_SAVE, self._name_line.ask), (_REMOVE, self.remove)):
            shortcut = QShortcut(QKeySequence(key), page)
            shortcut.setContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
            shortcut.activated.connect(act)

    def dress(self, view: View) -> None:
        """The columns of that list: its own, or those that stand for all others."""
        kept = self.keeping.views
        columns = view.columns if self._choice.is_own() else kept.columns
        self._table.show_columns(columns, kept.widths)

    def save(self, listing: Listing, words: str) -> None:
        """What is shown, under the name that was just given."""
        whole = Listing(listing.among, listing.order, listing.descending, words or listing.words)
        view = View(self._name, whole, self._table.columns)
        self.keeping.keep(self.keeping.views.with_view(view))
        self._choice.show_own(self.keeping.views.own, view.name)
        self._table.setFocus()
        self.chosen.emit(view)

    @Slot()
    def remove(self) -> None:
        """Those that everybody has stay."""
        if self._choice.is_own():
            name = self._choice.current().name
            self.keeping.keep(self.keeping.views.without_view(name))
            self._choice.show_own(self.keeping.views.own)
            self.chosen.emit(self._choice.current())

    @Slot(str)
    def _named(self, name: str) -> None:
        self._name = name
        self.save_wanted.emit()

    @Slot(object)
    def _fill_menu(self, menu: QMenu) -> None:
        menu.addSeparator()
        save = menu.addAction(self.tr("Save as a list of your own"))
        save.setShortcut(QKeySequence(_SAVE))
        save.triggered.connect(self._name_line.ask)
        remove = menu.addAction(self.tr("Remove this list of yours"))
        remove.setShortcut(QKeySequence(_REMOVE))
        remove.setEnabled(self._choice.is_own())
        remove.triggered.connect(self.remove)

    @Slot()
    def _keep_columns(self) -> None:
        kept, columns = self.keeping.views, self._table.columns
        widths = {**kept.widths, **self._table.widths}
        if not self._choice.is_own():
            self.keeping.keep(Views(columns, widths, kept.own))
            return
        view = self._choice.current()
        changed = Views(kept.columns, widths, kept.own)
        self.keeping.keep(changed.with_view(View(view.name, view.listing, columns)))
        self._choice.show_own(self.keeping.views.own, view.name)

    @Slot(object)
    def _take(self, views: Views) -> None:
        self._choice.show_own(views.own)
        self._table.show_columns(views.columns, views.widths)
