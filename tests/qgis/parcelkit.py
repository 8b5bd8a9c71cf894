"""Parcels, parts of work and layers beside a map for the tests of the parcel engine."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import numpy as np
from qgis.core import QgsGeometry, QgsRasterLayer

from zoemzone_qgis.core.classes import read_classes, table_beside
from zoemzone_qgis.core.measures import read_measures
from zoemzone_qgis.layers.parcel import Parcel, PartWork, Sources, Study

from .habitatmaps import CODE, LEFT, TOP, write_map

CLASSES = read_classes()
CATALOGUE = read_measures(CLASSES)
MOSAIC = ("GRN", "BRMR", "GAZ", "ERF", "GKR", "MAI", "LBOS", "VERH", "WAT", "HAAG", "OEV", "GRR", "BRME", "SPR")


def mosaic(path: Path, seed: int, cell: float = 2.5, size: int = 800, block: int = 20) -> Path:
    """A map of squares of random classes, with some land that is not known."""
    draw = np.random.default_rng(seed)
    count = -(-size // block)
    codes = draw.choice([CODE[id] for id in MOSAIC], (count, count)).repeat(block, 0).repeat(block, 1)[:size, :size]
    codes[: 3 * block, : 4 * block] = 0
    return write_map(path, codes.astype(np.uint16), cell)


def shape(draw: Any, extent: float, least: float = 20.0, most: float = 150.0) -> QgsGeometry:
    """A polygon with a few corners somewhere on a square map; some with a hole, some of two parts."""
    x, y = draw.uniform(0.05 * extent, 0.95 * extent, 2)
    geometry = _star(draw, LEFT + x, TOP - y, draw.uniform(least, most))
    kind = draw.integers(4)
    if kind == 0:
        geometry = geometry.difference(_star(draw, LEFT + x, TOP - y, least / 2))
    elif kind == 1:
        other = _star(draw, LEFT + x + 2.5 * most, TOP - y, least)
        geometry = geometry.combine(other)
    return geometry


def _star(draw: Any, x: float, y: float, radius: float) -> QgsGeometry:
    angles = np.sort(draw.uniform(0, 2 * np.pi, 7))
    radii = radius * draw.uniform(0.5, 1.0, 7)
    points = ",".join(f"{x + r * np.cos(a)} {y + r * np.sin(a)}" for a, r in zip(angles, radii, strict=True))
    first = points.split(",")[0]
    geometry = QgsGeometry.fromWkt(f"POLYGON(({points},{first}))")
    return geometry if geometry.isGeosValid() else geometry.buffer(0, 1)


def study(habitat: Path | str, **given: Any) -> Study:
    """A study of a map and of layers."""
    return Study.open(Sources.of(QgsRasterLayer(str(habitat), "habitat"), **given))


def parcel(geometry: QgsGeometry | str, name: str = "P1", **given: Any) -> Parcel:
    return Parcel(name, QgsGeometry.fromWkt(geometry) if isinstance(geometry, str) else geometry, **given)


def part(way: str, geometry: QgsGeometry | str, **given: Any) -> PartWork:
    return PartWork(way, QgsGeometry.fromWkt(geometry) if isinstance(geometry, str) else geometry, **given)


def classes_after(path: str) -> Any:
    return read_classes(table_beside(path))
