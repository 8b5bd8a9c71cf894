"""The plugin: registers the provider and the dock, and undoes it."""

from __future__ import annotations

from importlib.util import find_spec
from typing import TYPE_CHECKING, Any

from qgis.core import QgsApplication
from qgis.PyQt.QtCore import QCoreApplication, Qt
from qgis.PyQt.QtGui import QAction, QIcon

from .i18n import install_translator, translate
from .paths import ICONS
from .processing.provider import ZoemzoneProvider
from .settings import DOCK_OPEN

if TYPE_CHECKING:
    from .gui.catalogue.optionspage import OptionsFactory
    from .gui.dock import ZoemzoneDock
    from .gui.layouts.action import LayoutAction
    from .gui.models.action import ModelActions

ACTION, MENU = "zoemzone_dock", "Zoem Zone"


class ZoemzonePlugin:
    """Made by classFactory; qgis_process calls only the constructor and initProcessing."""

    def __init__(self, iface: Any) -> None:
        self._iface = iface
        self._translator = install_translator()  # before any text is made
        self._provider: ZoemzoneProvider | None = None
        self._action: QAction | None = None
        self._dock: ZoemzoneDock | None = None
        self._options: OptionsFactory | None = None
        self._models: ModelActions | None = None
        self._layouts: LayoutAction | None = None

    def initProcessing(self) -> None:  # noqa: N802
        """Register the provider."""
        self._provider = ZoemzoneProvider()
        QgsApplication.processingRegistry().addProvider(self._provider)

    def initGui(self) -> None:  # noqa: N802
        """Register what the desktop shows; the dock itself is made when it is first asked for."""
        self.initProcessing()
        self._action = QAction(QIcon(str(ICONS / "zoemzone.svg")), "Zoem Zone", self._iface.mainWindow())
        self._action.setObjectName(ACTION)
        self._action.setCheckable(True)
        self._action.setToolTip(translate("Zoemzone", "Layers of partners, and one parcel looked at"))
        self._action.toggled.connect(self._show_dock)
        self._iface.addToolBarIcon(self._action)
        self._iface.addPluginToMenu(MENU, self._action)
        from .gui.catalogue.optionspage import OptionsFactory
        from .gui.layouts.action import LayoutAction

        self._layouts = LayoutAction(self._iface)
        self._options = OptionsFactory()
        self._iface.registerOptionsWidgetFactory(self._options)
        if find_spec("processing") is not None:  # a user may switch off that plugin of QGIS
            from .gui.models.action import ModelActions

            self._models = ModelActions(self._iface)
        if DOCK_OPEN.get():
            self._action.setChecked(True)

    def _show_dock(self, shown: bool) -> None:
        """Make the dock on first use; from then on the action and the dock follow each other."""
        if self._dock is not None or not shown or self._action is None:
            return
        from .gui.dock import ZoemzoneDock

        self._dock = ZoemzoneDock(self._iface)
        self._iface.addDockWidget(Qt.DockWidgetArea.RightDockWidgetArea, self._dock)
        self._action.toggled.disconnect(self._show_dock)
        self._dock.setToggleVisibilityAction(self._action)
        self._dock.setUserVisible(True)

    def unload(self) -> None:
        """Undo all of it, in reverse."""
        if self._dock is not None:
            DOCK_OPEN.set(self._dock.isUserVisible())
            self._dock.stop()
            self._iface.removeDockWidget(self._dock)
            self._dock.deleteLater()
            self._dock = None
        elif self._action is not None:
            DOCK_OPEN.set(False)
        if self._models is not None:
            self._models.remove()
            self._models = None
        if self._layouts is not None:
            self._layouts.remove()
            self._layouts = None
        if self._options is not None:
            self._iface.unregisterOptionsWidgetFactory(self._options)
            self._options = None
        if self._action is not None:
            self._iface.removePluginMenu(MENU, self._action)
            self._iface.removeToolBarIcon(self._action)
            self._action.deleteLater()
            self._action = None
        if self._provider is not None:
            QgsApplication.processingRegistry().removeProvider(self._provider)
            self._provider = None
        if self._translator is not None:
            QCoreApplication.removeTranslator(self._translator)
            self._translator = None
