"""Whether a source is alive, and if not, why."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from qgis.core import QgsTask
from qgis.PyQt.QtCore import pyqtSignal

from .fetch import Fetcher
from .model.entry import Entry
from .model.state import State
from .municipality import Municipality

CHECK_TIMEOUT_S = 15.0


def check(entry: Entry, municipality: Municipality | None, fetcher: Fetcher, scale: float = 0.0) -> State:
    """The state of a source, asked now. ``scale`` is the map's denominator; 0 where there is no map. Raises only
    Cancelled."""
    raise NotImplementedError


class CheckTask(QgsTask):
    """Checks several sources beside each other, a few at a time per host. Keep a reference until it has finished."""

    checked = pyqtSignal(str, object)
    """Id of the entry, State."""

    def __init__(
        self,
        entries: Sequence[Entry],
        municipality: Municipality | None = None,
        scale: float = 0.0,
        timeout_s: float = CHECK_TIMEOUT_S,
        authcfgs: Mapping[str, str] | None = None,
    ) -> None:
        super().__init__("")
        self.states: dict[str, State] = {}

    def run(self) -> bool:
        """In the worker."""
        raise NotImplementedError
