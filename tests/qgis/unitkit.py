"""Units on habitat maps made by hand."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from pathlib import Path
from typing import Any

import numpy as np
from qgis.core import (
    QgsCoordinateTransformContext,
    QgsGeometry,
    QgsProcessingAlgorithm,
    QgsProcessingContext,
    QgsProcessingFeatureSource,
    QgsProcessingParameterFeatureSource,
    QgsVectorLayer,
)

from zoemzone_qgis.core.classes import ClassTable
from zoemzone_qgis.core.measures import Catalogue, read_measures
from zoemzone_qgis.layers.raster import RasterSource
from zoemzone_qgis.layers.units.layer import AreaLayer, UnitFields, UnitLayer
from zoemzone_qgis.layers.units.unitset import UnitInputs, UnitSet, units_of

from .habitatmaps import CLASSES, CODE, LEFT, TOP, write_map
from .layers import memory_layer

CATALOGUE = read_measures(CLASSES)
Row = tuple[str | QgsGeometry, dict[str, Any]]


class _Reader(QgsProcessingAlgorithm):
    """An algorithm with one layer: what makes a feature source of a layer."""

    def createInstance(self) -> QgsProcessingAlgorithm:  # noqa: N802
        return _Reader()

    def name(self) -> str:
        return "reader"

    def displayName(self) -> str:  # noqa: N802
        return "reader"

    def initAlgorithm(self, configuration: Any = None) -> None:  # noqa: N802
        self.addParameter(QgsProcessingParameterFeatureSource("INPUT", "layer"))


_KEPT: list[Any] = []


def source_of(layer: QgsVectorLayer) -> QgsProcessingFeatureSource:
    algorithm, context = _Reader(), QgsProcessingContext()
    algorithm.initAlgorithm()
    _KEPT.append((layer, context))
    return algorithm.parameterAsSource({"INPUT": layer}, "INPUT", context)


def areas(*rows: Row, value: str = "") -> AreaLayer:
    """A layer that says something of the land it covers."""
    return AreaLayer(source_of(memory_layer("areas", rows, "MultiPolygon")), value)


def place(left: float, bottom: float, right: float, top: float) -> str:
    """A rectangle, in metres from the top left corner of the map (down is negative)."""
    x, y = LEFT, TOP
    return (
        f"POLYGON(({x + left} {y + bottom},{x + right} {y + bottom},{x + right} {y + top},{x + left} {y + top},"
        f"{x + left} {y + bottom}))"
    )


def land(rows: int, columns: int, fill: str = "GAGR", *parts: tuple[tuple[int, int, int, int], str]) -> np.ndarray:
    """Class codes: ``fill``, and parts (left, bottom, right, top as in ``place``) of other classes on cells of 1 m."""
    codes = np.full((rows, columns), CODE[fill], dtype=np.uint16)
    for (left, bottom, right, top), name in parts:
        codes[-top:-bottom, left:right] = CODE[name]
    return codes


def units(
    path: Path,
    codes: np.ndarray,
    rows: Iterable[Row],
    fields: Sequence[str] = ("name",),
    table: ClassTable = CLASSES,
    catalogue: Catalogue = CATALOGUE,
    cell: float = 1.0,
    manager: str = "",
    road: str = "",
    owner: str = "",
    village: str = "",
    crs: str = "EPSG:28992",
    kind: str = "MultiPolygon",
    **more: Any,
) -> UnitSet:
    """The units of rows on a map of class codes."""
    number = len(list(path.glob("map*.tif")))
    raster = write_map(path / f"map{number}.tif", codes, cell)
    layer = memory_layer("parcels", rows, kind, crs)
    given = UnitFields(tuple(fields), manager, road, owner, village)
    inputs = UnitInputs(UnitLayer(source_of(layer), given), **more)
    return units_of(inputs, RasterSource(str(raster), "map"), table, catalogue, QgsCoordinateTransformContext())


def way(key: str) -> Any:
    """A way of the shipped catalogue."""
    return next(one for one in CATALOGUE.ways if one.key == key)


def strip(found: UnitSet, unit: int | str, key: str) -> QgsGeometry:
    """The strip of a way in a unit, by its number or name."""
    number = found.names.index(unit) if isinstance(unit, str) else unit
    return found.geometry_of(number, way(key))


def strip_land(found: UnitSet, unit: int | str, key: str) -> dict[str, float]:
    """The land of a strip by class id."""
    from zoemzone_qgis.core.measure.units import strip_key

    number = found.names.index(unit) if isinstance(unit, str) else unit
    counted = found.units.strips[strip_key(way(key).rule)][number]
    ids = {row.code: row.id for row in CLASSES.rows}
    return {ids[code]: float(area) for code, area in zip(found.units.codes, counted, strict=True) if area > 1e-6}


def areas_of(found: UnitSet, unit: int | str, clear: bool = False) -> dict[str, float]:
    """The land of a unit by class id."""
    number = found.names.index(unit) if isinstance(unit, str) else unit
    ids = {row.code: row.id for row in CLASSES.rows}
    counted = (found.units.clear if clear else found.units.areas)[number]
    return {ids[code]: float(area) for code, area in zip(found.units.codes, counted, strict=True) if area > 1e-6}
