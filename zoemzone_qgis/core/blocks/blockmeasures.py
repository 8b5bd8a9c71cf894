"""What the land of each block measures: area, habitat, risk from sprayed crops, confidence."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from ..buildingblocks import Landscape
from ..cells.frame import Frame, Marks
from ..cells.nearness import Reach
from ..cells.ordered import in_order
from ..cells.room import layer, let_go
from ..grid import Window
from ..progress import SILENT, Progress

Floats = NDArray[np.float64]
Percent = NDArray[np.uint8]
NO_CONFIDENCE = 255
"""Confidence of cells without data."""


@dataclass(frozen=True)
class Risk:
    """Sprayed land: its fine cells, and how far it reaches (near, far)."""

    sprayed: Callable[[Window], Marks]
    reaches: tuple[Reach, Reach]


def find_risk(
    frame: Frame, sprayed: Callable[[Window], Marks], near_m: float, far_m: float, progress: Progress = SILENT
) -> Risk:
    """Look where land is sprayed. A cell lies within ``near_m`` or ``far_m`` when its middle does, so that shares of
    area come out right."""
    coarse = layer((frame.coarse.rows, frame.coarse.columns), np.bool_)

    def work(window: Window) -> Marks:
        return frame.present(sprayed(window))

    for window, marks in in_order(list(frame.tiles()), work, progress.part(0.0, 0.8)):
        over = frame.over(window)
        coarse[over.row : over.row + over.rows, over.column : over.column + over.columns] = marks
    rest = progress.part(0.8, 1.0)
    half = frame.grid.cell / 2
    near, far = (
        Reach(coarse, frame.coarse.cell, frame.grid.cell, max(limit - half, 0.0), rest) for limit in (near_m, far_m)
    )
    return Risk(sprayed, (near, far))


@dataclass(frozen=True)
class Measures:
    """Figures of the land of blocks 1.. (index 0 is block 1): area, effective and core habitat (m2); area within the
    near and the far distance of sprayed land (m2); mean confidence (percent, NaN where none is known)."""

    area: Floats
    effective: Floats
    core: Floats
    near: Floats
    far: Floats
    confidence: Floats


class Measurer:
    """Adds up the land of blocks, window by window."""

    def __init__(
        self, landscape: Landscape, risk: Risk | None = None, confidence: Callable[[Window], Percent] | None = None
    ) -> None:
        self._landscape, self._risk, self._confidence = landscape, risk, confidence
        self._weights = [
            np.nan_to_num(lut).astype(np.float32)
            for lut in (landscape.stock.values.weight, landscape.stock.values.core)
        ]
        self._sums = np.zeros((7, landscape.count + 1))

    def add(self, window: Window, ids: NDArray[np.int32]) -> None:
        """Add the cells of a window; ``ids`` holds the block of each, 0 for none."""
        held = ids > 0
        if not held.any():
            return
        block = ids[held]
        frame = self._landscape.stock.frame
        codes = frame.read(window)[held]
        layers: list[NDArray[np.generic] | None] = [None, *(lut[codes] for lut in self._weights)]
        if self._risk is not None:
            layers += [self._near(self._risk, window, held, reach)[held] for reach in self._risk.reaches]
        for number, values in enumerate(layers):
            self._sums[number] += np.bincount(block, values, self._sums.shape[1])
        if self._confidence is not None:
            percent = self._confidence(window)[held]
            known = percent != NO_CONFIDENCE
            self._sums[5] += np.bincount(block[known], percent[known], self._sums.shape[1])
            self._sums[6] += np.bincount(block[known], minlength=self._sums.shape[1])

    def _near(self, risk: Risk, window: Window, asked: Marks, reach: Reach) -> Marks:
        frame = self._landscape.stock.frame
        sure, possible = frame.spread(reach.sure, window), frame.spread(reach.possible, window)
        let_go(reach.sure, reach.possible)
        if not (asked & possible).any():
            return np.zeros_like(asked)
        return reach.marks(asked, sure, possible, risk.sprayed(window.padded(reach.halo)))

    def result(self) -> Measures:
        """The figures of all blocks."""
        area, effective, core, near, far = self._sums[:5, 1:] * self._landscape.stock.frame.grid.cell**2
        percent, cells = self._sums[5:, 1:]
        confidence = np.divide(percent, cells, out=np.full(len(cells), np.nan), where=cells > 0)
        return Measures(area, effective, core, near, far, confidence)
