"""The entry in the toolbox's menu of a shipped model that makes an own copy of it and opens the model designer."""

from __future__ import annotations

from pathlib import Path
from typing import Any

from qgis.core import Qgis, QgsProcessingModelAlgorithm
from qgis.PyQt.QtGui import QIcon

from ...errors import Fault, sentence
from ...i18n import translate
from ...paths import ICONS
from .owncopy import copied, is_ours, offered_from, users_models


class CopyModel:
    """An action as the toolbox of Processing takes it (processing.gui.ContextAction)."""

    is_separator = False

    def __init__(self, iface: Any) -> None:
        self._iface = iface
        self.name = translate("Zoemzone", "Copy to my models and edit…")
        self.itemData: object = None
        self.toolbox: object = None

    def setData(self, item: object, toolbox: object) -> None:  # noqa: N802
        """Called by the toolbox before it shows its menu."""
        self.itemData, self.toolbox = item, toolbox

    def icon(self) -> QIcon:
        return QIcon(str(ICONS / "opportunitymap.svg"))

    def isEnabled(self) -> bool:  # noqa: N802
        return is_ours(self.itemData)

    def execute(self) -> None:
        """Copy the model and open the copy; whatever goes wrong is told."""
        if isinstance(self.itemData, QgsProcessingModelAlgorithm):
            self.copy(self.itemData)

    def copy(self, shipped: QgsProcessingModelAlgorithm) -> QgsProcessingModelAlgorithm | None:
        """The copy, open in the designer as QGIS opens models; None when it could not be made."""
        from processing.modeler.EditModelAction import EditModelAction
        from processing.modeler.ModelerUtils import ModelerUtils

        try:
            path = copied(shipped, Path(ModelerUtils.modelsFolders()[0]), users_models())
        except (Fault, OSError) as error:
            self._tell(sentence(error), Qgis.MessageLevel.Critical)
            return None
        model = offered_from(path)
        if model is None:
            said = translate("Zoemzone", "The copy is in {path}, but QGIS cannot open it.")
            self._tell(said.format(path=path), Qgis.MessageLevel.Warning)
            return None
        edit = EditModelAction()
        edit.setData(model, self.toolbox)
        edit.execute()
        said = translate("Zoemzone", "{name} stands under Models in the toolbox; it is yours to change.")
        self._tell(said.format(name=model.displayName()), Qgis.MessageLevel.Success)
        return model

    def _tell(self, text: str, level: Qgis.MessageLevel) -> None:
        self._iface.messageBar().pushMessage("Zoem Zone", text, level)


class ModelActions:
    """What the plugin adds to the menu of the toolbox, and takes away again."""

    def __init__(self, iface: Any) -> None:
        from processing.gui.ProviderActions import ProviderContextMenuActions

        self._menu, self._actions = ProviderContextMenuActions, [CopyModel(iface)]
        self._menu.registerProviderContextMenuActions(self._actions)

    def remove(self) -> None:
        self._menu.deregisterProviderContextMenuActions(self._actions)
