"""Habitat maps in memory with changed cells, and the food and nest maps of a full run."""

from __future__ import annotations

import numpy as np

from zoemzone_qgis.core.cells.coarse import CoarseSource
from zoemzone_qgis.core.cells.fractions import ClassValues
from zoemzone_qgis.core.cells.pairs import pairing
from zoemzone_qgis.core.classes import read_classes
from zoemzone_qgis.core.focal import stream
from zoemzone_qgis.core.grid import Grid, Window
from zoemzone_qgis.core.land.profiles import read_profiles
from zoemzone_qgis.core.measures import Outcomes, Worths, read_measures
from zoemzone_qgis.core.surface import BANDS, Summary, layer_values, with_derived

TABLE = with_derived(read_classes())
CATALOGUE = read_measures(TABLE)
PROFILES = read_profiles(None, TABLE)
SCALE = dict.fromkeys(BANDS, 1.0) | {"share_pct": 100.0, "known_pct": 100.0}


def code(id: str) -> int:
    return TABLE.by_id(id).code


class Memory:
    """A habitat map in memory."""

    def __init__(self, codes: np.ndarray, cell: float = 10.0, left: float = 190_000.0, top: float = 320_000.0) -> None:
        self.cells = codes.astype(np.uint16)
        self.grid = Grid(left, top, cell, *codes.shape)
        self.read = 0

    def codes(self, window: Window) -> np.ndarray:
        found = np.zeros((window.rows, window.columns), np.uint16)
        top, left = max(window.row, 0), max(window.column, 0)
        part = self.cells[top : max(window.row + window.rows, 0), left : max(window.column + window.columns, 0)]
        row, column = top - window.row, left - window.column
        found[row : row + part.shape[0], column : column + part.shape[1]] = part
        self.read += part.size
        return found


def worths(horizon: float = 10.0, profile: str = "EP7") -> Worths:
    return Worths(Outcomes(TABLE, CATALOGUE), horizon, PROFILES[profile])


def random_land(seed: int, rows: int, columns: int, unknown: float = 0.0) -> np.ndarray:
    """Fields of a few cells with classes drawn at random, some of them not known."""
    draw = np.random.default_rng(seed)
    ids = ("GRN", "GKR", "BRMR", "GAZ", "HAAG", "ERF", "LBOS", "VERH", "MAI", "WAT")
    fields = draw.choice([code(id) for id in ids], (rows // 5 + 1, columns // 7 + 1))
    fields[draw.random(fields.shape) < unknown] = 0
    return fields.repeat(5, axis=0).repeat(7, axis=1)[:rows, :columns]


def full_run(surface, source, factor, profile, classes=TABLE):
    """Bands and figures of a whole map, as the algorithm of the food and nest maps makes them."""
    luts, uses = layer_values(classes, profile)
    coarse = CoarseSource(source, ClassValues(luts, pairing(uses)), factor)
    bands = np.full((len(BANDS), coarse.grid.rows, coarse.grid.columns), np.nan, np.float32)
    summary = Summary()

    def write(tile, sums):
        found = surface.bands(sums)
        summary.add((tile.row, tile.column), found, sums.here)
        bands[:, tile.row : tile.row + tile.rows, tile.column : tile.column + tile.columns] = found

    stream(coarse.grid, surface.kernels, uses, coarse.read, write, threads=1)
    return bands, summary.figures(surface.cell_m)
