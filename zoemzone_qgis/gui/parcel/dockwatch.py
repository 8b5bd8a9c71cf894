"""Whether the dock that holds a widget is open: what it drew over the map goes and comes with it."""

from __future__ import annotations

from qgis.gui import QgsDockWidget
from qgis.PyQt import sip
from qgis.PyQt.QtCore import QObject, pyqtSignal
from qgis.PyQt.QtWidgets import QWidget


class DockWatch(QObject):
    """``closed`` and ``opened`` of the dock around a widget, once ``follow`` has found it."""

    closed = pyqtSignal()
    opened = pyqtSignal()

    def __init__(self, widget: QWidget) -> None:
        super().__init__(widget)
        self._widget = widget
        self._dock: QgsDockWidget | None = None

    def follow(self) -> None:
        """Look for the dock; call it when the widget is shown, because it has none while it is made."""
        above = self._widget.parentWidget()
        while above is not None and not isinstance(above, QgsDockWidget):
            above = above.parentWidget()
        if above is None or above is self._dock:
            return
        self.stop()
        self._dock = above
        above.closed.connect(self.closed)
        above.opened.connect(self.opened)

    def stop(self) -> None:
        """Let go of it."""
        dock, self._dock = self._dock, None
        if dock is not None and not sip.isdeleted(dock):
            dock.closed.disconnect(self.closed)
            dock.opened.disconnect(self.opened)
