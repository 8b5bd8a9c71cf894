"""Land of each class in polygons, counted for all of them in one or two passes over the habitat map."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass

import numpy as np
from qgis.core import QgsGeometry

from ...core.cells.census import Census, count
from ...core.cells.regions import Outlines, Regions
from ...core.grid import Grid, Window
from ...core.measure.landkinds import SHIFT, LandKinds, SightCodes
from ...core.planar.rings import Floats
from ...core.progress import SILENT, Progress
from ..polygons import flat
from ..raster import RasterSource

BATCH = 20_000  # polygons counted in one pass

Reader = Callable[[Window], np.ndarray]


@dataclass(frozen=True)
class Counted:
    """Land (polygons, classes) in m2 of the classes ``codes``, in ascending order."""

    codes: list[int]
    areas: Floats

    def of(self, codes: Sequence[int]) -> Floats:
        """The land of these classes, 0 where none was counted."""
        found = np.zeros((len(self.areas), len(codes)))
        place = {code: number for number, code in enumerate(self.codes)}
        for column, code in enumerate(codes):
            if code in place:
                found[:, column] = self.areas[:, place[code]]
        return found


def land_of(
    shapes: Sequence[QgsGeometry], source: RasterSource, kinds: LandKinds, progress: Progress = SILENT
) -> tuple[Counted, Counted]:
    """The land of each class in each polygon (in the CRS of the map), and the same without the sight strip.

    Rim cells count by the share of them that lies inside. On cells above 1 m the share of the sight strip in the
    cells beside a road is that of its width in the cell, which is right on average, not for a single polygon.
    """
    sight = SightCodes(source.codes, kinds.paved, source.grid.cell)
    found = counted(shapes, source.grid, sight.read, progress)
    plain = [code for code in found.codes if code < SHIFT]
    codes = sorted({code % SHIFT for code in found.codes})
    clear = Counted(plain, found.of(plain)).of(codes)
    strip = found.of([code + SHIFT for code in codes])
    return Counted(codes, clear + strip), Counted(codes, clear + strip * (1.0 - sight.share))


def counted(shapes: Sequence[QgsGeometry], grid: Grid, read: Reader, progress: Progress = SILENT) -> Counted:
    """The land of each class in each polygon; nothing for a polygon that is empty."""
    parts: list[tuple[np.ndarray, Census]] = []
    for begin in range(0, len(shapes), BATCH):
        end = min(begin + BATCH, len(shapes))
        groups, sets = _sized(shapes[begin:end], grid.cell)
        count(sets, grid, read, progress.part(begin / len(shapes), end / len(shapes)))
        parts += [(begin + group, census) for group, (census, _) in zip(groups, sets, strict=True)]
    codes = sorted({code for _, census in parts for code in census.codes})
    areas = np.zeros((len(shapes), len(codes)))
    for group, census in parts:
        areas[np.ix_(group, np.searchsorted(codes, census.codes))] = census.areas
    return Counted(codes, areas)


def _sized(shapes: Sequence[QgsGeometry], cell: float) -> tuple[list[np.ndarray], list[tuple[Census, Regions]]]:
    """Polygons of about one height together: the lowest of those counted together sets how many lines they get."""
    heights = np.array([0.0 if shape.isEmpty() else shape.boundingBox().height() for shape in shapes])
    sizes = np.floor(np.log2(np.maximum(heights, cell))).astype(np.int64)
    groups: list[np.ndarray] = []
    sets: list[tuple[Census, Regions]] = []
    for size in np.unique(sizes[heights > 0]):
        group = np.flatnonzero((sizes == size) & (heights > 0))
        rings, owner = flat(shapes[number] for number in group.tolist())
        groups.append(group)
        sets.append((Census(len(group)), Outlines(rings, owner, len(group))))
    return groups, sets
