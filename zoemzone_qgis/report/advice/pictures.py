"""The maps of the advice report: what they are drawn from. Layers are copied and styled on the main thread
(``map_sources``) and drawn on a worker (``maps``)."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field

from qgis.core import (
    QgsCoordinateReferenceSystem,
    QgsCoordinateTransformContext,
    QgsGeometry,
    QgsMapLayer,
)

ROLES = ("habitat", "confidence", "forage", "blocks", "routes", "gaps", "zones", "plan")
"""What a layer is: the habitat map, its confidence, the food map (bands as ``foragesurface`` writes them), building
blocks, routes, gaps, zones of the opportunity map, and the plan or the options."""


@dataclass(frozen=True)
class MapSources:
    """Copies of layers, by role, with what else a map shows: made by ``map_sources``."""

    layers: Mapping[str, QgsMapLayer]
    crs: QgsCoordinateReferenceSystem
    outline: QgsGeometry
    transforms: QgsCoordinateTransformContext
    names: Mapping[str, str] = field(default_factory=dict)


@dataclass(frozen=True)
class Pictures:
    """What the pictures are made from: maps (None: none are drawn), and points of the cost curve (EUR over the horizon,
    gain as a share 0..1 of what all measures bring)."""

    maps: MapSources | None = None
    curve: tuple[tuple[float, float], ...] = ()


def map_sources(
    layers: Mapping[str, QgsMapLayer],
    crs: QgsCoordinateReferenceSystem,
    outline: QgsGeometry,
    transforms: QgsCoordinateTransformContext,
    weakest: str = "summer",
) -> MapSources:
    """Copy and style the layers (by role, see ``ROLES``); call it on the main thread, in ``prepare``.

    ``outline`` is the municipality in ``crs`` (metres); empty: the maps show all of the first layer. ``weakest`` is the
    key of the season whose food is shown.
    """
    copies = {role: layer.clone() for role, layer in layers.items() if role in ROLES}
    return MapSources(copies, crs, outline, transforms, {role: layer.name() for role, layer in layers.items()})
