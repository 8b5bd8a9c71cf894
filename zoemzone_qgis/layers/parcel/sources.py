"""What a study reads: a snapshot of layers and files, made on the main thread and read on a worker."""

from __future__ import annotations

from dataclasses import dataclass

from qgis.core import (
    QgsCoordinateReferenceSystem,
    QgsCoordinateTransformContext,
    QgsMapLayer,
    QgsRasterLayer,
    QgsVectorLayer,
)

from ...core.errors import Fault
from ..vector import VectorSource


@dataclass(frozen=True)
class Sources:
    """What a study reads. Make it on the main thread: ``Sources.of`` takes layers, or fill it in with paths.

    ``habitat`` and ``confidence`` are paths of rasters; ``classes``, ``profiles``, ``measures``, ``rules`` (where
    measures are allowed), ``costs`` paths of own tables, empty for the shipped ones (and for the class table that
    stands beside the map). ``crs`` is that of the map where its layer was given another than its file says. The layers
    may be in any CRS.
    """

    habitat: str
    confidence: str = ""
    classes: str = ""
    profiles: str = ""
    measures: str = ""
    rules: str = ""
    costs: str = ""
    profile: str = "EP7"
    horizon: float = 10.0
    blocks: VectorSource | None = None
    gaps: VectorSource | None = None
    options: VectorSource | None = None
    nests: VectorSource | None = None
    plan: VectorSource | None = None
    initiatives: VectorSource | None = None
    transforms: QgsCoordinateTransformContext | None = None
    crs: QgsCoordinateReferenceSystem | None = None

    @classmethod
    def of(
        cls,
        habitat: QgsRasterLayer | None,
        *,
        confidence: QgsRasterLayer | None = None,
        blocks: QgsVectorLayer | None = None,
        gaps: QgsVectorLayer | None = None,
        options: QgsVectorLayer | None = None,
        nests: QgsVectorLayer | None = None,
        plan: QgsVectorLayer | None = None,
        initiatives: QgsVectorLayer | None = None,
        tables: dict[str, str] | None = None,
        profile: str = "EP7",
        horizon: float = 10.0,
        transforms: QgsCoordinateTransformContext | None = None,
    ) -> Sources:
        """A snapshot of layers as they are now; ``Fault`` where one cannot be read. ``tables`` are own tables by name:
        classes, profiles, measures, rules, costs."""
        if habitat is None:
            raise Fault("Choose a habitat map. Make one with the habitat map algorithm.")

        def path(layer: QgsMapLayer | None) -> str:
            if layer is None:
                return ""
            if not layer.isValid():
                raise Fault("{layer} cannot be read. Check that its file is there.", layer=layer.name())
            return str(layer.source())

        def read(layer: QgsVectorLayer | None) -> VectorSource | None:
            return VectorSource(layer) if layer is not None else None

        return cls(
            habitat=path(habitat),
            confidence=path(confidence),
            profile=profile,
            horizon=horizon,
            blocks=read(blocks),
            gaps=read(gaps),
            options=read(options),
            nests=read(nests),
            plan=read(plan),
            initiatives=read(initiatives),
            transforms=transforms,
            crs=habitat.crs() if habitat.crs().isValid() else None,
            **(tables or {}),
        )
