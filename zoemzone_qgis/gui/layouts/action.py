"""The entry in the menu: from the results in the project to a layout that stands open in the designer."""

from __future__ import annotations

from typing import Any

from qgis.core import QgsException, QgsPrintLayout, QgsProject
from qgis.PyQt.QtCore import Qt
from qgis.PyQt.QtGui import QAction

from ...errors import Fault, sentence
from ...i18n import translate
from ...report.layouts import make_layout
from ..catalogue import chosen
from ..widgets import icon
from .dialog import LayoutDialog

ACTION, MENU = "zoemzone_layout", "Zoem Zone"
FAILURES = (Fault, OSError, RuntimeError, MemoryError, ValueError, QgsException)


class LayoutAction:
    """Puts the entry into the menu of the plugin; ``remove`` takes it out again."""

    def __init__(self, iface: Any) -> None:
        self._iface = iface
        self.action = QAction(icon("layouts"), translate("Zoemzone", "Print layout …"), iface.mainWindow())
        self.action.setObjectName(ACTION)
        self.action.triggered.connect(lambda checked=False: open_dialog(iface))
        iface.addPluginToMenu(MENU, self.action)

    def remove(self) -> None:
        """Undo it."""
        self._iface.removePluginMenu(MENU, self.action)
        self.action.deleteLater()


def open_dialog(iface: Any) -> LayoutDialog:
    """Ask what is to be printed, then make it and open it."""
    project = QgsProject.instance()
    canvas = iface.mapCanvas() if iface is not None else None
    view = (canvas.extent(), canvas.mapSettings().destinationCrs()) if canvas is not None else None
    parent = iface.mainWindow() if iface is not None else None
    dialog = LayoutDialog(project, place_of(project), view, parent)
    dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
    dialog.buttons.accepted.disconnect(dialog.accept)  # it stays open where the layout cannot be made
    dialog.buttons.accepted.connect(lambda: make(iface, dialog))
    dialog.open()
    return dialog


def place_of(project: QgsProject) -> str:
    """The name of the municipality of the project; empty where none was chosen."""
    known = project.readEntry(chosen.SCOPE, chosen.NAME, "")[0]
    return str(known)


def make(iface: Any, dialog: LayoutDialog) -> QgsPrintLayout | None:
    """Make the layout that was asked for and open it; where that cannot be, the dialog says why."""
    dialog.setCursor(Qt.CursorShape.WaitCursor)
    try:
        wish = dialog.wish()
        layout = make_layout(QgsProject.instance(), wish)
    except FAILURES as error:
        dialog.tell(sentence(error))
        return None
    finally:
        dialog.unsetCursor()
    dialog.accept()
    if iface is not None:
        designer = iface.openLayoutDesigner(layout)
        if wish.atlas is not None and designer is not None:
            designer.setAtlasPreviewEnabled(True)
    return layout
