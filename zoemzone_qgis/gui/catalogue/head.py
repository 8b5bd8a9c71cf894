"""The line above the tree: search, favourites and what can be done with all of it."""

from __future__ import annotations

from qgis.gui import QgsFilterLineEdit
from qgis.PyQt.QtCore import QEvent, QObject, QSize, Qt, pyqtSignal
from qgis.PyQt.QtGui import QAction, QKeyEvent
from qgis.PyQt.QtWidgets import QHBoxLayout, QMenu, QSizePolicy, QToolButton, QWidget

from ... import settings
from ...i18n import translate
from ..widgets import SPACING, icon

SIDE = QSize(18, 18)


class Head(QWidget):
    """Sends what is asked; knows nothing of layers."""

    searched = pyqtSignal(str)
    starred = pyqtSignal(bool)
    down = pyqtSignal()
    """The user leaves the search for the tree."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.search = QgsFilterLineEdit()
        self.search.setShowSearchIcon(True)
        self.search.setPlaceholderText(translate("Zoemzone", "Search layers"))
        self.search.setToolTip(translate("Zoemzone", "Words of title, description, owner or field (Ctrl+F)"))
        self.search.setAccessibleName(translate("Zoemzone", "Search layers"))
        self.search.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Fixed)
        self.search.textChanged.connect(self.searched)
        self.search.installEventFilter(self)
        self.star = _button("dock_star", translate("Zoemzone", "Show favourites only"))
        self.star.setCheckable(True)
        self.star.setChecked(settings.ONLY_FAVOURITES.get())
        self.star.toggled.connect(self._star)
        self.more = _button("dock_menu", translate("Zoemzone", "More for the whole catalogue"))
        self.more.setPopupMode(QToolButton.ToolButtonPopupMode.InstantPopup)
        self.menu = QMenu(self.more)
        self.more.setMenu(self.menu)
        self.check_all = self._entry("dock_check", translate("Zoemzone", "Check all layers shown"))
        self.renew_copies = self._entry("dock_copy", translate("Zoemzone", "Renew all offline copies"))
        self.menu.addSeparator()
        self.renew = self._entry("dock_renew", translate("Zoemzone", "Fetch the catalogue from the web"))
        self.look = self._entry("", translate("Zoemzone", "Read the catalogue files again"))
        self.bring = self._entry("", translate("Zoemzone", "Add a file of a partner …"))
        self.menu.addSeparator()
        self.unfold = self._entry("", translate("Zoemzone", "Unfold all themes"))
        self.fold = self._entry("", translate("Zoemzone", "Fold all themes"))
        self.menu.addSeparator()
        self.layouts = self._entry("layouts", translate("Zoemzone", "Print layout …"))
        self.options = self._entry("", translate("Zoemzone", "Options …"))
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(SPACING)
        row.addWidget(self.search, 1)
        row.addWidget(self.star)
        row.addWidget(self.more)

    def count(self, shown: int, all_of_them: int) -> None:
        """Say how many layers there are to search."""
        self.search.setPlaceholderText(translate("Zoemzone", "Search {count} layers").format(count=all_of_them))
        found = translate("Zoemzone", "{shown} of {count} layers").format(shown=shown, count=all_of_them)
        self.search.setAccessibleDescription(found)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:  # noqa: N802
        if watched is self.search and event.type() == QEvent.Type.KeyPress and isinstance(event, QKeyEvent):
            if event.key() in (Qt.Key.Key_Down, Qt.Key.Key_Return, Qt.Key.Key_Enter):
                self.down.emit()
                return True
            if event.key() == Qt.Key.Key_Escape and self.search.text():
                self.search.clear()
                return True
        return super().eventFilter(watched, event)

    def _entry(self, picture: str, text: str) -> QAction:
        return self.menu.addAction(icon(picture), text) if picture else self.menu.addAction(text)

    def _star(self, on: bool) -> None:
        settings.ONLY_FAVOURITES.set(on)
        self.starred.emit(on)


def _button(picture: str, text: str) -> QToolButton:
    button = QToolButton()
    button.setIcon(icon(picture))
    button.setIconSize(SIDE)
    button.setAutoRaise(True)
    button.setToolTip(text)
    button.setAccessibleName(text)
    return button
