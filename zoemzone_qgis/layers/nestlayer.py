"""The layer of nests: cells with nests as points, written by one algorithm and read by the next."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from typing import Any

import numpy as np
from qgis.core import (
    NULL,
    Qgis,
    QgsCoordinateReferenceSystem,
    QgsCoordinateTransformContext,
    QgsField,
    QgsFields,
    QgsGeometry,
    QgsPointXY,
    QgsProcessingFeatureSource,
    QgsWkbTypes,
)
from qgis.PyQt.QtCore import QMetaType

from ..core.classes import SEASONS
from ..core.errors import Fault
from ..core.nestcells import NestCells
from ..core.progress import SILENT, Progress
from .vector import CHECK_EVERY, Tally, clean_features, field_place

CELL_M, RADIUS_M, NEST_HA, KNOWN_PCT = "cell_m", "radius_m", "nest_ha", "known_pct"
REACH = tuple(f"reach_{season}_m2" for season in SEASONS)
NEED = tuple(f"need_{season}_m2" for season in SEASONS)
NUMBERS = (CELL_M, RADIUS_M, NEST_HA, *(name for pair in zip(REACH, NEED, strict=True) for name in pair), KNOWN_PCT)
NAMES = ("cell", *NUMBERS)
_SAME = 1e-6


def nest_fields() -> QgsFields:
    """The fields of the layer of nests."""
    fields = QgsFields()
    for name in NAMES:
        fields.append(QgsField(name, QMetaType.Type.Int if name == "cell" else QMetaType.Type.Double))
    return fields


def nest_rows(cells: NestCells) -> Iterator[tuple[QgsGeometry, list[Any]]]:
    """A point and its values for every cell, numbered from 1."""
    pairs = np.stack([cells.reach_m2, cells.need_m2], axis=2).reshape(cells.count, 2 * cells.reach_m2.shape[1])
    for number in range(cells.count):
        values = [number + 1, cells.cell_m, cells.radius_m, float(cells.nest_ha[number]), *pairs[number].tolist()]
        point = QgsGeometry.fromPointXY(QgsPointXY(float(cells.x[number]), float(cells.y[number])))
        yield point, [*values, float(cells.known_pct[number])]


@dataclass(frozen=True)
class NestLayer:
    """Nests that were read, and the CRS (in metres) in which their cells lie."""

    cells: NestCells
    crs: QgsCoordinateReferenceSystem


class NestSource:
    """A layer of nests, looked at on the main thread and read on the worker."""

    def __init__(self, source: QgsProcessingFeatureSource) -> None:
        self._source, self.name, self.crs, self.tally = source, source.sourceName(), source.sourceCrs(), Tally()
        if QgsWkbTypes.geometryType(source.wkbType()) != Qgis.GeometryType.Point:
            raise Fault(
                "{layer} holds no points. Choose the layer of nests that the algorithm for measure options writes.",
                layer=self.name,
            )
        if not self.crs.isValid():
            raise Fault("{layer} has no CRS. Set its CRS in the layer properties.", layer=self.name)
        if self.crs.isGeographic() or self.crs.mapUnits() != Qgis.DistanceUnit.Meters:
            raise Fault(
                "{layer} has a CRS that is not in metres ({crs}), but its cells are squares in metres. Use the layer "
                "of nests as it was written.",
                layer=self.name,
                crs=self.crs.authid(),
            )
        fields = source.fields()
        self._places = [field_place(fields, name) for name in NUMBERS]
        for name, place in zip(NUMBERS, self._places, strict=True):
            if place < 0:
                raise Fault(
                    "{layer} has no field {field}. Choose the layer of nests that the algorithm for measure options "
                    "writes.",
                    layer=self.name,
                    field=name,
                )

    def read(self, transforms: QgsCoordinateTransformContext, progress: Progress = SILENT) -> NestLayer:
        """The nests, in the CRS of the layer.

        Raises ``Fault`` for a value that is missing or no number, and for cells of several sizes or radii.
        """
        rows: list[list[float]] = []
        for feature, geometry in clean_features(self._source, self.crs, transforms, self.tally, progress=progress):
            if len(rows) % CHECK_EVERY == 0:
                progress.check()
            point = geometry.asGeometryCollection()[0].asPoint() if geometry.isMultipart() else geometry.asPoint()
            values = [feature[place] for place in self._places]
            rows.append([point.x(), point.y(), *(self._number(value, at) for at, value in enumerate(values))])
        table = np.array(rows, dtype=np.float64).reshape(-1, 2 + len(NUMBERS))
        columns = dict(zip(("x", "y", *NUMBERS), table.T, strict=True))
        return NestLayer(
            NestCells.of(
                columns["x"],
                columns["y"],
                self._one(columns, CELL_M, 100.0),
                self._one(columns, RADIUS_M, 500.0),
                columns[NEST_HA],
                np.stack([columns[name] for name in REACH], axis=1),
                np.stack([columns[name] for name in NEED], axis=1),
                columns[KNOWN_PCT],
            ),
            self.crs,
        )

    def _number(self, value: Any, at: int) -> float:
        try:
            number = float("nan") if value is None or value == NULL else float(value)
        except (TypeError, ValueError):
            number = float("nan")
        if not np.isfinite(number) or number < 0:
            raise Fault(
                "{layer}: {field} holds {value}, which is no number of 0 or more. Make the layer of nests again.",
                layer=self.name,
                field=NUMBERS[at],
                value="NULL" if value is None or value == NULL else value,
            )
        return number

    def _one(self, columns: dict[str, np.ndarray], name: str, none: float) -> float:
        """The one value that all cells have."""
        values = columns[name]
        if not len(values):
            return none
        if np.ptp(values) > _SAME * values.max():
            raise Fault(
                "{layer}: {field} differs between the nests ({low} and {high}), so they are of several runs. Choose "
                "one layer of nests.",
                layer=self.name,
                field=name,
                low=f"{values.min():g}",
                high=f"{values.max():g}",
            )
        return float(values[0])
