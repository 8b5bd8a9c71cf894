"""What lies around sites, per class: exact from polygons, counted from a habitat map."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, field
from typing import Protocol

import numpy as np
from qgis.core import Qgis, QgsGeometry

from ..core.cells.census import Census, count
from ..core.cells.regions import COUNTED, Discs, Outlines, Regions
from ..core.planar.boxtree import BoxTree
from ..core.planar.circle import areas_in_circles
from ..core.planar.rings import Floats, Ints
from ..core.progress import SILENT, Progress
from .outlines import areas_in_outlines
from .polygons import flat
from .raster import RasterSource

SEGMENTS = 64
"""Segments a quarter circle of the buffer of a line or polygon: its rim is right to 1e-4. Points get a true circle."""


@dataclass
class Sites:
    """Places in a CRS in metres: single points, for which a circle is drawn, and others, which get a buffer."""

    geometries: Sequence[QgsGeometry]
    points: Ints = field(init=False)
    others: Ints = field(init=False)
    x: Floats = field(init=False)
    y: Floats = field(init=False)

    def __post_init__(self) -> None:
        single = np.array([_is_point(geometry) for geometry in self.geometries], dtype=bool)
        self.points, self.others = np.flatnonzero(single), np.flatnonzero(~single)
        places = [self.geometries[number].constGet() for number in self.points]
        places = [place.geometryN(0) if hasattr(place, "geometryN") else place for place in places]
        self.x, self.y = np.array([place.x() for place in places]), np.array([place.y() for place in places])

    def __len__(self) -> int:
        return len(self.geometries)

    def buffers(self, radius: float) -> list[QgsGeometry]:
        """The buffers of the sites that are no points; the site itself lies in its buffer."""
        return [self.geometries[number].buffer(radius, SEGMENTS) for number in self.others]


def _is_point(geometry: QgsGeometry) -> bool:
    return geometry.type() == Qgis.GeometryType.Point and geometry.constGet().partCount() == 1


@dataclass
class Surroundings:
    """Area (m2) of each class within each radius of each site: ``areas`` (radii, sites, classes) beside the class
    ``codes``, and the area ``whole`` (radii, sites) of the circle or buffer."""

    codes: list[int]
    areas: Floats
    whole: Floats


class Land(Protocol):
    """Where the classes are read from; areas are right to the share ``counted``."""

    counted: float

    def around(self, sites: Sites, radii: Sequence[float], progress: Progress = SILENT) -> Surroundings: ...


class PolygonLand:
    """Classified polygons, measured exactly."""

    counted = 0.0

    def __init__(self, polygons: BoxTree, codes: list[int]) -> None:
        self._polygons, self._codes = polygons, codes

    def around(self, sites: Sites, radii: Sequence[float], progress: Progress = SILENT) -> Surroundings:
        """Circles around points are cut exactly; buffers as they are drawn, with 64 segments a quarter circle."""
        areas = np.zeros((len(radii), len(sites), len(self._codes)))
        whole = np.zeros((len(radii), len(sites)))
        for number, radius in enumerate(radii):
            part = progress.part(number / len(radii), (number + 1) / len(radii))
            areas[number, sites.points] = areas_in_circles(self._polygons, sites.x, sites.y, radius, part)
            whole[number, sites.points] = np.pi * radius**2
            buffers = sites.buffers(radius)
            areas[number, sites.others] = areas_in_outlines(self._polygons, buffers, part)
            whole[number, sites.others] = [buffer.area() for buffer in buffers]
        return Surroundings(self._codes, areas, whole)


class RasterLand:
    """A habitat map, counted cell by cell."""

    counted = COUNTED

    def __init__(self, raster: RasterSource) -> None:
        self._raster = raster

    def around(self, sites: Sites, radii: Sequence[float], progress: Progress = SILENT) -> Surroundings:
        """One pass over the part of the raster that lies around the sites."""
        sets: list[tuple[Census, Regions]] = []
        for radius in radii:
            rings, owner = flat(sites.buffers(radius))
            sets.append((Census(len(sites.points)), Discs(sites.x, sites.y, radius)))
            sets.append((Census(len(sites.others)), Outlines(rings, owner, len(sites.others))))
        count(sets, self._raster.grid, self._raster.codes, progress)
        codes = sorted({code for census, _ in sets for code in census.codes})
        areas = np.zeros((len(radii), len(sites), len(codes)))
        whole = np.zeros((len(radii), len(sites)))
        for number, (census, regions) in enumerate(sets):
            part = sites.others if number % 2 else sites.points
            columns = np.array([codes.index(code) for code in census.codes], dtype=np.int64)
            areas[number // 2][np.ix_(part, columns)] = census.areas
            whole[number // 2, part] = regions.area
        return Surroundings(codes, areas, whole)
