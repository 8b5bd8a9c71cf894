"""The plugin: registers the provider, and undoes it."""

from __future__ import annotations

from qgis.core import QgsApplication
from qgis.PyQt.QtCore import QCoreApplication

from .i18n import install_translator
from .processing.provider import ZoemzoneProvider


class ZoemzonePlugin:
    """Made by classFactory; qgis_process calls only the constructor and initProcessing."""

    def __init__(self, iface: object) -> None:
        self._iface = iface
        self._translator = install_translator()  # before any text is made
        self._provider: ZoemzoneProvider | None = None

    def initProcessing(self) -> None:  # noqa: N802
        """Register the provider."""
        self._provider = ZoemzoneProvider()
        QgsApplication.processingRegistry().addProvider(self._provider)

    def initGui(self) -> None:  # noqa: N802
        """Register what the desktop shows."""
        self.initProcessing()

    def unload(self) -> None:
        """Undo all of it, in reverse."""
        if self._provider is not None:
            QgsApplication.processingRegistry().removeProvider(self._provider)
            self._provider = None
        if self._translator is not None:
            QCoreApplication.removeTranslator(self._translator)
            self._translator = None
