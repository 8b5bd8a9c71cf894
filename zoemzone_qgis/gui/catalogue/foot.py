"""The buttons below the tree: for the layers that are chosen, and on to the analysis."""

from __future__ import annotations

from qgis.PyQt.QtCore import QSize
from qgis.PyQt.QtGui import QPalette
from qgis.PyQt.QtWidgets import QFrame, QHBoxLayout, QPushButton, QSizePolicy, QVBoxLayout, QWidget

from ...i18n import translate
from ..widgets import SPACING, icon

SIDE = QSize(16, 16)


class Buttons(QWidget):
    """Load, check, keep: enabled when something is chosen."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.load = _push("dock_add", translate("Zoemzone", "Load"))
        self.load.setToolTip(translate("Zoemzone", "Load the chosen layers for the municipality (Enter)"))
        self.check = _push("dock_check", translate("Zoemzone", "Check"))
        self.check.setToolTip(translate("Zoemzone", "Ask the sources of the chosen layers whether they are alive"))
        self.copy = _push("dock_copy", translate("Zoemzone", "Keep copy"))
        self.copy.setToolTip(
            translate("Zoemzone", "Make or renew the offline copy of the chosen layers, for when their source is down")
        )
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(SPACING)
        for button in (self.load, self.check, self.copy):
            row.addWidget(button)
        self.choose(0, 0, 0)

    def choose(self, picked: int, with_source: int, keepable: int) -> None:
        """How many layers are chosen, and with how many of them what can be done."""
        self.load.setEnabled(picked > 0)
        self.check.setEnabled(with_source > 0)
        self.copy.setEnabled(keepable > 0)


class Onward(QWidget):
    """From layers to the analysis."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.analysis = _push("habitatmap", translate("Zoemzone", "To the analysis"))
        self.analysis.setToolTip(translate("Zoemzone", "Open the habitat map, filled in with the loaded layers"))
        self.model = _push("zoemzone", translate("Zoemzone", "Whole model"))
        self.model.setToolTip(translate("Zoemzone", "Open the model of the whole chain, filled in"))
        line = QFrame()
        line.setFrameShape(QFrame.Shape.HLine)
        line.setFrameShadow(QFrame.Shadow.Plain)
        line.setForegroundRole(QPalette.ColorRole.Mid)
        row = QHBoxLayout()
        row.setSpacing(SPACING)
        row.addWidget(self.analysis)
        row.addWidget(self.model)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(SPACING)
        layout.addWidget(line)
        layout.addLayout(row)


def _push(picture: str, text: str) -> QPushButton:
    button = QPushButton(icon(picture), text)
    button.setIconSize(SIDE)
    button.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
    return button
