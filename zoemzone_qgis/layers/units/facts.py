"""What conditions of measures ask of units, from the map and from layers that are given."""

from __future__ import annotations

from collections.abc import Sequence

import numpy as np
from numpy.typing import NDArray
from qgis.core import QgsGeometry

from ...core.cells.census import Census, count
from ...core.cells.regions import Discs
from ...core.classes import ClassTable
from ...core.land.landclass import FORAGE
from ...core.measure.measure import Catalogue
from ...core.measure.outcome import Outcomes
from ...core.planar.rings import Floats
from ...core.progress import SILENT, Progress
from ..raster import RasterSource
from .counting import BATCH, Counted

FORAGE_FACTS = {"forage_50": 50.0, "forage_150": 150.0}


def forage_facts(
    shapes: Sequence[QgsGeometry],
    source: RasterSource,
    table: ClassTable,
    catalogue: Catalogue,
    land: Counted,
    progress: Progress = SILENT,
) -> dict[str, Floats]:
    """Mean forage value (over the seasons and the known land) around units: in circles around a point on the unit.

    Only what rules ask for, and for units with land of their classes; NaN for the others and where nothing is known.
    """
    found = {}
    for name, radius in FORAGE_FACTS.items():
        asked = _asked(name, catalogue, table, land)
        if asked is not None:
            found[name] = np.full(len(shapes), np.nan)
            chosen = np.flatnonzero(asked)
            found[name][chosen] = _forage([shapes[number] for number in chosen], radius, source, table, progress)
    return found


def _asked(name: str, catalogue: Catalogue, table: ClassTable, land: Counted) -> NDArray[np.bool_] | None:
    """The units for which a fact is asked; None where no rule asks for it."""
    rules = [rule for rule in catalogue.rules if any(condition.name == name for condition in rule.conditions)]
    if not rules:
        return None
    outcomes = Outcomes(table, catalogue)
    classes = {ground for rule in rules for ground in rule.classes}
    columns = [
        column for column, code in enumerate(land.codes) if outcomes.parts(table.by_code(code)).ground in classes
    ]
    return np.asarray((land.areas[:, columns] > 0).any(axis=1))


def _forage(
    shapes: Sequence[QgsGeometry], radius: float, source: RasterSource, table: ClassTable, progress: Progress
) -> Floats:
    points = [shape.pointOnSurface().asPoint() for shape in shapes]
    x, y = np.array([point.x() for point in points]), np.array([point.y() for point in points])
    value = np.mean([table.lut(column, 0.0) for column in FORAGE], axis=0)
    found = np.full(len(shapes), np.nan)
    for begin in range(0, len(shapes), BATCH):
        part = slice(begin, begin + BATCH)
        discs = Discs(x[part], y[part], radius)
        census = Census(len(discs.x))
        count([(census, discs)], source.grid, source.codes, progress.part(1.0, 1.0))
        known = census.areas.sum(axis=1)
        food = census.areas @ value[np.array(census.codes, dtype=np.int64)]
        found[part] = np.divide(food, known, out=np.full(len(known), np.nan), where=known > 0)
    return found


def held(land: Counted, marks: NDArray[np.bool_]) -> NDArray[np.bool_]:
    """Which units hold land of a kind."""
    return np.asarray((land.areas[:, marks[land.codes]] > 0).any(axis=1))
