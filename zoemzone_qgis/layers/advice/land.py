"""Land of places on the habitat map: areas per class, confidence per class, and habitat per ecoprofile."""

from __future__ import annotations

import math
from collections.abc import Mapping, Sequence

import numpy as np
from numpy.typing import NDArray
from qgis.core import QgsFeature, QgsGeometry, QgsRectangle

from ...core.advice.ecoprofiles import ProfileNetworks, profile_networks
from ...core.advice.food import LandFigures, land_figures
from ...core.cells.census import Census, count
from ...core.cells.fractions import coarse
from ...core.cells.frame import Frame
from ...core.cells.regions import Outlines
from ...core.grid import Grid, Window
from ...core.land.landvalues import LandValues
from ...core.land.profiles import Profile
from ...core.land.rules import Rules
from ...core.progress import SILENT, Progress
from ..habitat import Confidence
from ..marks import PolygonMarks
from ..polygons import flat
from ..raster import RasterSource

MOST_CELLS = 12_000_000
"""Coarse cells on which networks of ecoprofiles are looked for; above this on larger cells."""


def land_of_places(
    shapes: Sequence[QgsGeometry], source: RasterSource, values: LandValues, progress: Progress = SILENT
) -> list[LandFigures]:
    """The figures of each place; cells on its rim count by the share that lies inside."""
    if not shapes:
        return []
    rings, owner = flat(shapes)
    regions, census = Outlines(rings, owner, len(shapes)), Census(len(shapes))
    count([(census, regions)], source.grid, source.codes, progress)
    return [
        land_figures(dict(zip(census.codes, areas, strict=True)), shape.area(), values)
        for shape, areas in zip(shapes, census.areas.tolist(), strict=True)
    ]


def window_of(grid: Grid, box: QgsRectangle, margin: float = 0.0) -> Window:
    """The cells of a grid that a box with a margin (m) covers, cut to the grid."""
    cell = grid.cell
    top = max(0, math.floor((grid.top - box.yMaximum() - margin) / cell))
    bottom = min(grid.rows, math.ceil((grid.top - box.yMinimum() + margin) / cell))
    left = max(0, math.floor((box.xMinimum() - margin - grid.left) / cell))
    right = min(grid.columns, math.ceil((box.xMaximum() + margin - grid.left) / cell))
    return Window(top, left, max(0, bottom - top), max(0, right - left))


def confidence_of(
    shape: QgsGeometry, source: RasterSource, sure: Confidence, frame: Frame, progress: Progress = SILENT
) -> dict[int, NDArray[np.int64]]:
    """By class code: cells of a place with each confidence 0..255 (255: not known); cells by their centre."""
    found: dict[int, NDArray[np.int64]] = {}
    with PolygonMarks([(QgsFeature(), shape)]) as marks:
        tiles = tiles_of(window_of(frame.grid, shape.boundingBox()))
        for number, window in enumerate(tiles):
            progress.report(number / len(tiles))
            inside = marks.marks(frame.grid.part(window))
            if not inside.any():
                continue
            codes = frame.read(window)
            inside &= codes > 0
            present, place = np.unique(codes[inside], return_inverse=True)
            keys = place.reshape(-1).astype(np.int64) * 256 + sure.read(window)[inside]
            cells = np.bincount(keys, minlength=256 * len(present)).reshape(-1, 256)
            for code, row in zip(present.tolist(), cells, strict=True):
                found[code] = found.get(code, np.zeros(256, np.int64)) + row
    return found


def known_values(source: RasterSource, window: Window) -> NDArray[np.float64]:
    """The values of cells that lie on a raster; no number where nothing is known."""
    cells = np.asarray(source.read(window), np.float64)
    return np.where(cells == source.nodata, np.nan, cells) if source.nodata is not None else cells


def tiles_of(window: Window, side: int = 1024) -> list[Window]:
    """A window in tiles, row by row."""
    return [
        Window(
            row, column, min(side, window.row + window.rows - row), min(side, window.column + window.columns - column)
        )
        for row in range(window.row, window.row + window.rows, side)
        for column in range(window.column, window.column + window.columns, side)
    ]


def networks_of(
    shape: QgsGeometry,
    frame: Frame,
    weights_of: NDArray[np.float64],
    profiles: Mapping[str, Profile],
    rules: Rules,
    progress: Progress = SILENT,
) -> dict[str, ProfileNetworks]:
    """The networks of each ecoprofile that have land in a place; land around it counts as far as bees disperse.

    ``weights_of`` are the habitat weights of the profiles by class code (``core.advice.ecoprofiles``).
    """
    wide = max((max(one.link_m, one.dispersal_m) for one in profiles.values()), default=0.0)
    over = window_of(frame.coarse, shape.boundingBox(), wide)
    if not over.cells:
        return {id: ProfileNetworks(0.0, 0, 0, 0, 0, 0.0) for id in profiles}
    factor = frame.factor * max(1, math.ceil(math.sqrt(over.cells / MOST_CELLS)))
    window = frame.under(over)
    rows, columns = -(-window.rows // factor), -(-window.columns // factor)
    weights = np.zeros((len(profiles), rows, columns), np.float32)
    place = np.zeros((rows, columns), np.float32)
    step = max(1, 1024 // factor) * factor
    reading = progress.part(0.0, 0.4)
    with PolygonMarks([(QgsFeature(), shape)]) as marks:
        tiles = tiles_of(window, step)
        for number, tile in enumerate(tiles):
            reading.report(number / len(tiles))
            down, across = (tile.row - window.row) // factor, (tile.column - window.column) // factor
            sums, _ = coarse(frame.read(tile), weights_of, factor)
            here = slice(down, down + sums.shape[1]), slice(across, across + sums.shape[2])
            weights[(slice(None), *here)] = sums
            place[here] = _shares(marks.marks(frame.grid.part(tile)), factor)
    cell = frame.grid.cell * factor
    found = {}
    for number, (id, profile) in enumerate(profiles.items()):
        part = progress.part(0.4 + 0.6 * number / len(profiles), 0.4 + 0.6 * (number + 1) / len(profiles))
        found[id] = profile_networks(weights[number], place, cell, profile, rules, part)
    return found


def _shares(marks: NDArray[np.bool_], factor: int) -> NDArray[np.float32]:
    """The share of each larger cell that is marked; cells that the block covers partly have less."""
    rows, columns = -(-marks.shape[0] // factor), -(-marks.shape[1] // factor)
    whole = np.zeros((rows * factor, columns * factor), np.float32)
    whole[: marks.shape[0], : marks.shape[1]] = marks
    return np.asarray(whole.reshape(rows, factor, columns, factor).mean(axis=(1, 3)), np.float32)
