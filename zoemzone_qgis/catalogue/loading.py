"""An entry becomes a layer, away from the main thread."""

from __future__ import annotations

from pathlib import Path

from qgis.core import QgsMapLayer, QgsTask
from qgis.PyQt.QtCore import pyqtSignal

from .model.entry import Entry
from .municipality import Municipality
from .offline import OfflineStore


class LoadTask(QgsTask):
    """Makes the layer of one entry in a worker and hands it over on the main thread, dressed. Keep a reference until
    it has finished; ``loaded`` or ``failed`` is emitted once, or neither when it was cancelled."""

    progressed = pyqtSignal(str, float, str)
    """Id of the entry, per cent (below 0: not known), text."""
    loaded = pyqtSignal(str, QgsMapLayer)
    """Id of the entry, the layer: the receiver adds it to the project, or deletes it."""
    failed = pyqtSignal(str, object)
    """Id of the entry, State."""

    def __init__(
        self,
        entry: Entry,
        municipality: Municipality | None,
        folder: Path,
        offline: OfflineStore | None = None,
        authcfg: str = "",
        scale: float = 0.0,
    ) -> None:
        super().__init__("")
        self.entry = entry
        self.message = ""
        """What the user should know of a layer that was loaded (an offline copy with its age, objects left out)."""

    def run(self) -> bool:
        """In the worker."""
        raise NotImplementedError

    def finished(self, result: bool) -> None:
        """On the main thread."""
