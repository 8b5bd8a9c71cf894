"""The tree as one sees and handles it."""

from __future__ import annotations

from typing import Any

from qgis.PyQt.QtCore import QModelIndex, QPoint, Qt, pyqtSignal
from qgis.PyQt.QtGui import QDragEnterEvent, QDragMoveEvent, QDropEvent, QKeyEvent
from qgis.PyQt.QtWidgets import QAbstractItemView, QTreeView, QWidget

from ...catalogue.model.entry import Entry
from ...i18n import translate
from .badges import RowDelegate
from .drag import refusal
from .filter import CatalogueFilter
from .tree import Role


class CatalogueView(QTreeView):
    """Enter and a double click ask to load; the right button and the menu key ask what else can be done."""

    wanted = pyqtSignal(list)
    """Entries to load."""
    menu = pyqtSignal(list, str, QPoint)
    """Entries, the key of the theme where the menu was asked on one, and where on the screen."""
    refused = pyqtSignal(str)
    """Why what was picked up cannot be dragged."""

    def __init__(self, shown: CatalogueFilter, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("ZoemzoneTree")
        self.setAccessibleName(translate("Zoemzone", "Layers of the catalogue"))
        self.shown = shown
        self.setModel(shown)
        self.setItemDelegate(RowDelegate(self))
        self.setHeaderHidden(True)
        self.setIndentation(12)
        self.setExpandsOnDoubleClick(False)
        self.setSelectionMode(QAbstractItemView.SelectionMode.ExtendedSelection)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setMinimumHeight(120)
        self.setDragEnabled(True)
        self.setDragDropMode(QAbstractItemView.DragDropMode.DragOnly)
        self.setAcceptDrops(True)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setContextMenuPolicy(Qt.ContextMenuPolicy.CustomContextMenu)
        self.customContextMenuRequested.connect(self._menu)
        self.doubleClicked.connect(self._double)

    def picked(self) -> list[Entry]:
        """The chosen layers, from top to bottom."""
        rows = sorted(self.selectionModel().selectedRows(), key=lambda one: (one.parent().row(), one.row()))
        return [one.data(Role.ENTRY) for one in rows if one.data(Role.ENTRY) is not None]

    def of_theme(self, index: QModelIndex) -> list[Entry]:
        """The layers under a theme that the search leaves."""
        return [self.shown.index(row, 0, index).data(Role.ENTRY) for row in range(self.shown.rowCount(index))]

    def all(self) -> list[Entry]:
        """All layers that the search leaves."""
        themes = (self.shown.index(row, 0) for row in range(self.shown.rowCount()))
        return [entry for theme in themes for entry in self.of_theme(theme)]

    def open_themes(self) -> list[str]:
        """The keys of the themes that are unfolded."""
        themes = (self.shown.index(row, 0) for row in range(self.shown.rowCount()))
        return [str(theme.data(Role.THEME)) for theme in themes if self.isExpanded(theme)]

    def unfold(self, keys: list[str]) -> None:
        """Unfold these themes and fold the others."""
        for row in range(self.shown.rowCount()):
            theme = self.shown.index(row, 0)
            self.setExpanded(theme, theme.data(Role.THEME) in keys)

    def unfold_all(self) -> None:
        """Unfold all themes; one by one, because expandAll lays out all rows at once where a later look would do."""
        for row in range(self.shown.rowCount()):
            theme = self.shown.index(row, 0)
            if not self.isExpanded(theme):
                self.setExpanded(theme, True)

    def show_entry(self, key: str) -> bool:
        """Choose a layer and scroll to it; False where the search hides it."""
        index = self.shown.mapFromSource(self.shown.sourceModel().index_of(key))
        if not index.isValid():
            return False
        self.setExpanded(index.parent(), True)
        self.setCurrentIndex(index)
        self.scrollTo(index)
        return True

    def keyPressEvent(self, event: QKeyEvent) -> None:  # noqa: N802
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            current = self.currentIndex()
            if self.picked():
                self.wanted.emit(self.picked())
            elif current.isValid():
                self.setExpanded(current, not self.isExpanded(current))
            event.accept()
            return
        super().keyPressEvent(event)

    def _double(self, index: QModelIndex) -> None:
        entry = index.data(Role.ENTRY)
        if entry is None:
            self.setExpanded(index, not self.isExpanded(index))
        else:
            self.wanted.emit([entry])

    def _menu(self, where: QPoint) -> None:
        index = self.indexAt(where)
        if not index.isValid():
            return
        entry, spot = index.data(Role.ENTRY), self.viewport().mapToGlobal(where)
        if entry is None:
            self.menu.emit(self.of_theme(index), str(index.data(Role.THEME)), spot)
        else:
            self.menu.emit(self.picked() or [entry], "", spot)

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:  # noqa: N802
        """What was picked up here goes to the map: dropped here again it is let go, not taken for a partner's file."""
        if event.source() is self:
            event.setDropAction(Qt.DropAction.IgnoreAction)
            event.accept()
        else:
            event.ignore()  # files go on to the dock

    def dragMoveEvent(self, event: QDragMoveEvent) -> None:  # noqa: N802
        event.setDropAction(Qt.DropAction.IgnoreAction)
        event.accept()

    def dropEvent(self, event: QDropEvent) -> None:  # noqa: N802
        event.setDropAction(Qt.DropAction.IgnoreAction)
        event.accept()

    def startDrag(self, actions: Any) -> None:  # noqa: N802
        reasons = [reason for reason in (refusal(entry) for entry in self.picked()) if reason]
        if reasons:
            self.refused.emit(reasons[0])
        super().startDrag(actions)
