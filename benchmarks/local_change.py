#!/usr/bin/env python3
"""One changed parcel on the map of a municipality (10 x 10 km): the local engine beside a full run.

    python benchmarks/local_change.py [cell in m ...]

Prints seconds by the clock and of the processor, the best of five, and the largest difference from a full run as a
share of full scale.
"""

from __future__ import annotations

import sys
import time
from collections.abc import Callable
from pathlib import Path

import numpy as np

sys.path.insert(0, str(Path(__file__).resolve().parent.parent))

from zoemzone_qgis.core.classes import read_classes
from zoemzone_qgis.core.grid import Grid, Window
from zoemzone_qgis.core.land.profiles import read_profiles
from zoemzone_qgis.core.scenario import Changed, LocalSurface, Part
from zoemzone_qgis.core.surface import BANDS, with_derived

SIDE_M, FIELD_M, PARCEL_M = 10_000.0, 40.0, 100.0
CLASSES = ("GRN", "GKR", "BRMR", "GAZ", "HAAG", "ERF", "LBOS", "VERH", "MAI", "WAT")
TABLE = with_derived(read_classes())
PROFILE = read_profiles(None, TABLE)["EP7"]
SCALE = np.array([100.0 if band.endswith("_pct") else 1.0 for band in BANDS])


class Memory:
    """A habitat map in memory: fields with a class drawn at random."""

    def __init__(self, cell: float) -> None:
        size, field = round(SIDE_M / cell), max(1, round(FIELD_M / cell))
        draw = np.random.default_rng(1)
        codes = np.array([TABLE.by_id(name).code for name in CLASSES], np.uint16)
        fields = draw.choice(codes, (size // field + 1, size // field + 1))
        self.cells = fields.repeat(field, 0).repeat(field, 1)[:size, :size]
        self.grid = Grid(190_000.0, 320_000.0, cell, size, size)

    def codes(self, window: Window) -> np.ndarray:
        """The class codes of a window that may reach outside."""
        found = np.zeros((window.rows, window.columns), np.uint16)
        top, left = max(window.row, 0), max(window.column, 0)
        bottom, right = max(window.row + window.rows, 0), max(window.column + window.columns, 0)
        part = self.cells[top:bottom, left:right]
        found[top - window.row :, left - window.column :][: part.shape[0], : part.shape[1]] = part
        return found


def change(source: Memory | Changed) -> LocalSurface:
    """A parcel of a hectare in the middle becomes a herb-rich meadow."""
    surface = LocalSurface(source, TABLE, PROFILE)
    middle, size = source.grid.rows // 2, round(PARCEL_M / source.grid.cell)
    rows, columns = np.mgrid[middle : middle + size, middle : middle + size]
    surface.change(rows, columns, np.full(rows.shape, TABLE.by_id("GKR").code))
    return surface


def timed(work: Callable[[], object], times: int) -> tuple[float, float]:
    """Least seconds by the clock and of the processor."""
    found = []
    for _ in range(times):
        clock, processor = time.perf_counter(), time.process_time()
        work()
        found.append((time.perf_counter() - clock, time.process_time() - processor))
    return min(one for one, _ in found), min(one for _, one in found)


def full(source: Memory | Changed) -> np.ndarray:
    """The bands of a full run."""
    surface = LocalSurface(source if isinstance(source, Memory) else Whole(source), TABLE, PROFILE)
    bands = np.empty((len(BANDS), surface.grid.rows, surface.grid.columns), np.float32)

    def write(window: Window, some: np.ndarray, here: np.ndarray) -> None:
        bands[:, window.row : window.row + window.rows, window.column : window.column + window.columns] = some

    surface.whole(write)
    return bands


class Whole:
    """A changed map as a map of its own."""

    def __init__(self, changed: Changed) -> None:
        self.grid, self.codes = changed.grid, changed.codes


def largest_difference(parts: list[Part], after: np.ndarray) -> float:
    """Of all bands but the weakest season, as a share of full scale."""
    kept, worst = [number for number, band in enumerate(BANDS) if band != "weakest_season"], 0.0
    for part in parts:
        window = part.window
        there = after[:, window.row : window.row + window.rows, window.column : window.column + window.columns]
        worst = max(worst, *(float(np.abs(part.after[n] - there[n]).max() / SCALE[n]) for n in kept))
    return worst


def main() -> None:
    """Measure maps of the cells that are asked for."""
    for cell in [float(text) for text in sys.argv[1:]] or [2.5, 1.0]:
        source = Memory(cell)
        clock, processor = timed(lambda source=source: change(source).parts(), 5)
        whole = timed(lambda source=source: full(source), 1)
        surface = change(source)
        worst = largest_difference(surface.parts(), full(surface.changes))
        print(
            f"cells of {cell:g} m: one parcel {clock:.3f} s ({processor:.3f} CPU s), full run {whole[0]:.2f} s "
            f"({whole[1]:.2f} CPU s), largest difference {worst:.1e} of full scale"
        )


if __name__ == "__main__":
    main()
