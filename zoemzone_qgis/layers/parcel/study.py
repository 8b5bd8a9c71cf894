"""A habitat map with the layers beside it, opened once, and asked about one parcel after the other."""

from __future__ import annotations

from collections.abc import Sequence

from qgis.core import QgsCoordinateReferenceSystem, QgsGeometry

from ...core.progress import SILENT, Progress
from .answers import Choices, Effect, Parcel, PartWork, Sheet
from .sources import Sources


class Study:
    """Answers about parcels in less than a second. Open it in a worker with ``open``.

    Safe from one worker at a time. ``progress`` of a question raises ``Cancelled`` when a newer one asks for that.
    """

    def __init__(self, sources: Sources) -> None:
        self.sources = sources

    @classmethod
    def open(cls, sources: Sources, progress: Progress = SILENT) -> Study:
        """Read everything that all parcels share; ``Fault`` where something cannot be used."""
        raise NotImplementedError

    @property
    def crs(self) -> QgsCoordinateReferenceSystem:
        """The CRS of the habitat map, in which parcels and parts are."""
        raise NotImplementedError

    def to_map(self, geometry: QgsGeometry, crs: QgsCoordinateReferenceSystem) -> QgsGeometry:
        """A geometry of another CRS in that of the study, clean; ``Fault`` where that cannot be done."""
        raise NotImplementedError

    def sheet(self, parcel: Parcel, progress: Progress = SILENT) -> Sheet:
        """The parcel sheet."""
        raise NotImplementedError

    def choices(self, parcel: Parcel, progress: Progress = SILENT) -> Choices:
        """The ways that are allowed on the parcel, best first."""
        raise NotImplementedError

    def effect(self, parcel: Parcel, parts: Sequence[PartWork], progress: Progress = SILENT) -> Effect:
        """What the parts do together, in their order."""
        raise NotImplementedError
