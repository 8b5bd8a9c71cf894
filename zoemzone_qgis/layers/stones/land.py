"""What parcels could carry, by a habitat map, and which of them are wide and long enough for a piece of strip."""

from __future__ import annotations

import math
from collections.abc import Iterator, Sequence
from dataclasses import dataclass

import numpy as np
from qgis.core import QgsGeometry

from ...core.cells.census import Census, count
from ...core.cells.regions import COUNTED, Outlines
from ...core.cells.shapes import edge_length, opened, rectangle, three_wide, widened
from ...core.grid import Window
from ...core.land.rules import Rules
from ...core.planar.rings import Floats
from ...core.progress import SILENT, Progress
from ...core.stones.carry import Carrying
from ..polygons import flat
from ..raster import RasterSource

FINE_M = 1.0  # widths are tested on cells up to this size
_WHOLE = 0.999  # from this usable share on the outline of the parcel tells its width
_SEGMENTS = 4
_BATCH = 20_000
# a parcel this compact and long needs no closer look: nothing narrow can be all there is to it
_CONVEX, _THICK_M, _LONG_M = 0.98, 3.0, 60.0


@dataclass(frozen=True)
class Carried:
    """What parcels could carry: ``usable_m2``, ``effective_m2``, and whether a piece of ``strip`` fits in. Areas are
    right to the share ``counted``."""

    usable_m2: Floats
    effective_m2: Floats
    strip: np.ndarray
    counted: float = 0.0


class StripTest:
    """Whether a piece of strip fits into a polygon: an opening by half the least width must leave a part that is long
    enough. The length is that of the longest side of the box around the part, or of the rectangle with its area and
    edge for a part that winds."""

    def __init__(self, rules: Rules) -> None:
        self._shrink, self._slack = rules.opening_m - rules.width_tolerance_m / 2, rules.width_tolerance_m
        self._least = rules.strip_length_m

    def fits(self, polygon: QgsGeometry) -> bool:
        """Whether a piece fits into a clean polygon."""
        area, edge = polygon.area(), polygon.length()
        # no part is longer than half the edge
        if edge / 2 < self._least - self._slack or area < self._shrink * self._least:
            return False
        if area > _THICK_M * edge and area > _CONVEX * polygon.convexHull().area() and _longest(polygon) > _LONG_M:
            return True
        shrunk = polygon.buffer(-self._shrink, _SEGMENTS)
        return any(self._is_long(part) for part in _parts(shrunk))

    def _is_long(self, part: QgsGeometry) -> bool:
        """Whether a part of a shrunk polygon is long enough when it is grown again."""
        enough = self._least - self._slack
        if _longest(part) + 2 * self._shrink >= enough:
            return True
        grown = part.buffer(self._shrink, _SEGMENTS)
        _, length = rectangle(np.array([grown.area()]), np.array([grown.length()]))
        return bool(length[0] >= enough)


def _parts(geometry: QgsGeometry) -> Iterator[QgsGeometry]:
    for part in geometry.constParts():
        if not part.isEmpty():
            yield QgsGeometry(part.clone())


def _longest(polygon: QgsGeometry) -> float:
    """The longer side of the smallest box around a polygon, at any angle."""
    _, _, _, width, height = polygon.orientedMinimumBoundingBox()
    return max(float(width), float(height))


def by_outline(parcels: Sequence[QgsGeometry], rules: Rules, progress: Progress = SILENT) -> Carried:
    """What parcels could carry when nothing is known of their land: all of it is usable."""
    area = np.array([parcel.area() for parcel in parcels])
    return Carried(area, area, _fitting(parcels, np.ones(len(parcels), dtype=bool), StripTest(rules), progress))


def _fitting(parcels: Sequence[QgsGeometry], asked: np.ndarray, test: StripTest, progress: Progress) -> np.ndarray:
    result = np.zeros(len(parcels), dtype=bool)
    for number in np.flatnonzero(asked).tolist():
        if number % 500 == 0:
            progress.report(number / len(parcels))
        result[number] = test.fits(parcels[number])
    return result


def by_map(
    parcels: Sequence[QgsGeometry], source: RasterSource, carrying: Carrying, rules: Rules, progress: Progress = SILENT
) -> Carried:
    """What parcels (in the CRS of the map) could carry by the classes of the map.

    Where all of a parcel is usable its outline tells the width. Else the usable cells do, up to 1 m; on larger cells
    the outline does, and the usable area must be that of the smallest piece.
    """
    usable, effective = np.zeros(len(parcels)), np.zeros(len(parcels))
    for begin in range(0, len(parcels), _BATCH):
        part = slice(begin, begin + _BATCH)
        share = progress.part(0.5 * begin / len(parcels), 0.5 * min(begin + _BATCH, len(parcels)) / len(parcels))
        usable[part], effective[part] = _areas(parcels[part], source, carrying, share)
    area = np.array([parcel.area() for parcel in parcels])
    enough = usable >= rules.strip_width_m * rules.strip_length_m * (1 - rules.width_tolerance_m)
    by_cells = enough & (usable < _WHOLE * area) & (source.grid.cell <= FINE_M + rules.tolerance)
    strip = _fitting(parcels, enough & ~by_cells, StripTest(rules), progress.part(0.5, 0.8))
    cells = progress.part(0.8, 1.0)
    for step, number in enumerate(np.flatnonzero(by_cells).tolist()):
        if step % 100 == 0:
            cells.report(step / len(parcels))
        strip[number] = fits_on_cells(carrying.usable[cells_of(parcels[number], source)], source.grid.cell, rules)
    return Carried(usable, effective, strip, COUNTED)


def _areas(
    parcels: Sequence[QgsGeometry], source: RasterSource, carrying: Carrying, progress: Progress
) -> tuple[Floats, Floats]:
    """Usable area and effective habitat of each parcel.

    Parcels are counted with others of their size: the lowest of those counted together sets how many lines they all
    get.
    """
    usable, effective = np.zeros(len(parcels)), np.zeros(len(parcels))
    heights = np.array([parcel.boundingBox().height() for parcel in parcels])
    sizes = np.floor(np.log2(np.maximum(heights, source.grid.cell))).astype(np.int64)
    groups, sets = [], []
    for size in np.unique(sizes):
        group = np.flatnonzero(sizes == size)
        rings, owner = flat(parcels[number] for number in group.tolist())
        groups.append(group)
        sets.append((Census(len(group)), Outlines(rings, owner, len(group))))
    count(sets, source.grid, source.codes, progress)
    for group, (census, _) in zip(groups, sets, strict=True):
        usable[group], effective[group] = carrying.areas(census.codes, census.areas)
    return usable, effective


def cells_of(parcel: QgsGeometry, source: RasterSource) -> np.ndarray:
    """The codes of the cells whose centre lies in a parcel, 0 around it."""
    grid, box = source.grid, parcel.boundingBox()
    top, left = grid.cell_of(box.xMinimum(), box.yMaximum())
    bottom, right = grid.cell_of(box.xMaximum(), box.yMinimum())
    window = Window(top, left, bottom - top + 1, right - left + 1)
    return np.asarray(source.codes(window) * _inside(parcel, source, window))


def fits_on_cells(usable: np.ndarray, cell: float, rules: Rules) -> bool:
    """Whether a piece of strip fits on the usable cells of a parcel (side ``cell`` m)."""
    from scipy import ndimage

    width = max(3, round(rules.strip_width_m / cell))
    length = math.ceil(rules.strip_length_m / cell)
    if _has_block(usable, width, length) or _has_block(usable, length, width):
        return True  # such a block outlives the opening: most land needs no closer look
    land = three_wide(usable) if width == 3 else opened(usable, width)
    if not land.any():
        return False
    land = widened(land, 1) & usable
    pieces, found = ndimage.label(land, np.ones((3, 3)))
    if not found:
        return False
    area = np.bincount(pieces.ravel(), minlength=found + 1)[1:] * cell**2
    edge = np.bincount(pieces.ravel(), edge_length(np.pad(land, 4))[4:-4, 4:-4].ravel(), found + 1)[1:] * cell
    _, lengths = rectangle(area, edge)
    boxes = ndimage.find_objects(pieces)
    sides = np.array([max(rows.stop - rows.start, columns.stop - columns.start) for rows, columns in boxes])
    return bool((np.maximum(lengths, sides * cell) >= rules.strip_length_m - 1.5 * cell).any())


def _has_block(usable: np.ndarray, rows: int, columns: int) -> bool:
    """Whether some block of cells of this size is usable throughout."""
    if usable.shape[0] < rows or usable.shape[1] < columns:
        return False
    return bool(_begins(_begins(usable, rows).T, columns).any())


def _begins(usable: np.ndarray, count: int) -> np.ndarray:
    """Where ``count`` usable cells below each other begin."""
    done = 1
    while done < count:
        step = min(done, count - done)
        usable, done = usable[:-step] & usable[step:], done + step
    return usable


def _inside(parcel: QgsGeometry, source: RasterSource, window: Window) -> np.ndarray:
    """The cells of a window whose centre lies in a parcel."""
    rings, owner = flat([parcel])
    lines = Outlines(rings, owner, 1).lines(np.array([0]), source.grid, window, 1)
    inside = np.zeros(window.cells, dtype=bool)
    begin, end = (np.clip(np.ceil(at - 0.5), 0, window.columns).astype(np.int64) for at in (lines.begin, lines.end))
    first = lines.row * window.columns
    for low, high in zip((first + begin).tolist(), (first + end).tolist(), strict=True):
        inside[low:high] = True
    return inside.reshape(window.rows, window.columns)
