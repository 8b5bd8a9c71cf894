"""The copies of the tile side by side: what each piece of land holds, and how much habitat lies around a place.

The weights below only steer the planner (they say roughly how much of a class counts as habitat). What a map made from
the landscape shows is decided by the tables and rules of the plugin, not here.
"""

from __future__ import annotations

import numpy as np
from scipy import signal

from scripts.artificial.copies import Copies
from scripts.artificial.shapes import Placement
from scripts.artificial.tile import CELL, Tile

RADIUS = 564.19  # of a circle of 1 km2, m
LANDS = {"hay": 1.0, "dry": 1.0, "heath": 1.0, "orchard": 0.7, "conifer": 0.0, "pasture": 0.0, "flowers": 1.0}
USUAL = {"rough": 0.2, "heath": 1.0, "copse": 1.0, "bank": 0.4, "verge": 0.2, "orchard": 0.2}
BGT_WEIGHTS = {
    "gemengd bos": 0.1,
    "loofbos": 0.2,
    "bosplantsoen": 0.4,
    "heesters": 0.4,
    "bodembedekkers": 0.4,
    "planten": 1.0,
    "onverhard": 0.3,
    "half verhard": 0.15,
}
CROWN = 9.0  # m2 of habitat that a tree of the register stands for on average


def usual_weight(tile: Tile, part: int) -> float:
    """Roughly how much of a part of the real village counts as habitat."""
    thing = tile.objects[tile.parent[part]]
    if thing.kind in USUAL:
        return USUAL[thing.kind]
    names = [thing.values.get(field) for field in ("class", "plus_fysiekvoorkomen", "bgt_fysiekvoorkomen")]
    names.append(thing.values.get("surfacematerial"))
    return max((BGT_WEIGHTS.get(name, 0.0) for name in names if name), default=0.0)


class Land:
    """A square of `size` x `size` tiles. Pieces (copies of parts, joined where they meet at a seam) are numbered."""

    def __init__(self, tile: Tile, size: int) -> None:
        self.tile, self.size = tile, size
        half = size // 2
        self.steps = [step - half for step in range(size)]
        self.places = {(c, r): Placement(c, r, tile.box) for r in self.steps for c in self.steps}
        self.copies = Copies(tile.part_shapes, tile.part_touch, self.places)
        self.piece, self.piece_part = self.copies.number, self.copies.source
        self.base = np.array([usual_weight(tile, part) for part in range(len(tile.part_shapes))])
        self.weight = self.base[self.piece_part]
        self.changed: dict[int, str] = {}
        self.area, self.middle = self._measure()
        self._trees = self._tree_cover()

    def _measure(self) -> tuple[np.ndarray, np.ndarray]:
        """Area and middle of each piece."""
        count = len(self.piece_part)
        area, share, middle = np.zeros(count), np.zeros(count), np.zeros((count, 2))
        for place, pieces in self.piece.items():
            np.add.at(area, pieces, self.tile.part_area)
            np.add.at(share, pieces, 1.0)
            np.add.at(middle, pieces, self.places[place].move(self.tile.part_middle))
        return area, middle / share[:, None]

    def _tree_cover(self) -> np.ndarray:
        """m2 of crown that counts as habitat in each cell of the tile."""
        tile = self.tile
        trees = [i for i, thing in enumerate(tile.objects) if thing.kind == "tree"]
        result = np.zeros((tile.cells, tile.cells))
        if trees:
            x, y = tile.shapes.xy[[tile.shapes.outlines(i)[0][0] for i in trees]].T
            column = np.minimum(((x - tile.box[0]) / CELL).astype(int), tile.cells - 1)
            row = np.minimum(((tile.box[3] - y) / CELL).astype(int), tile.cells - 1)
            np.add.at(result, (row, column), CROWN)
        return result

    def kind(self, piece: int) -> str:
        """Kind of a piece as the map of the village has it."""
        return self.tile.kind(self.piece_part[piece])

    def of_kind(self, *kinds: str) -> np.ndarray:
        """The pieces of these kinds, in order."""
        of_part = np.array([self.tile.kind(part) in kinds for part in range(len(self.tile.part_shapes))])
        return np.flatnonzero(of_part[self.piece_part])

    def change(self, piece: int, land: str) -> None:
        """Give a piece another land."""
        self.changed[int(piece)] = land
        self.weight[piece] = LANDS[land]

    def spread(self, value: np.ndarray, per_tile: np.ndarray | None = None) -> np.ndarray:
        """A map (rows from the north, CELL m) of the sum over pieces of value x m2 in the cell."""
        rows = []
        for r in reversed(self.steps):
            row = []
            for c in self.steps:
                cells = self.tile.cover.T @ value[self.piece[c, r]]
                block = cells.reshape(self.tile.cells, self.tile.cells)
                if per_tile is not None:
                    block = block + per_tile
                across, up = self.places[c, r].mirrored
                row.append(block[:: -1 if up else 1, :: -1 if across else 1])
            rows.append(row)
        return np.block(rows)

    def habitat(self) -> np.ndarray:
        """m2 of habitat in each cell."""
        return self.spread(self.weight, self._trees)

    def disc(self, cells: np.ndarray, radius: float = RADIUS) -> np.ndarray:
        """Sum of a map within a radius, in hectares of the sum (m2 / 10,000)."""
        reach = int(radius // CELL) + 1
        y, x = np.mgrid[-reach : reach + 1, -reach : reach + 1] * CELL
        kernel = (np.hypot(x, y) <= radius).astype(float)
        return signal.fftconvolve(cells, kernel, mode="same") / 1e4

    @property
    def bounds(self) -> tuple[float, float, float, float]:
        """x min, y min, x max, y max."""
        x0, y0, x1, y1 = self.tile.box
        first, last = self.steps[0], self.steps[-1]
        return (x0 + first * (x1 - x0), y0 + first * (y1 - y0), x1 + last * (x1 - x0), y1 + last * (y1 - y0))

    def cell_of(self, xy: np.ndarray) -> tuple[np.ndarray, np.ndarray]:
        """Row and column of points (n, 2)."""
        x0, _, _, y1 = self.bounds
        last = self.size * self.tile.cells - 1
        column = np.clip(((xy[:, 0] - x0) / CELL).astype(int), 0, last)
        row = np.clip(((y1 - xy[:, 1]) / CELL).astype(int), 0, last)
        return row, column

    def centre_of(self, row: int, column: int) -> np.ndarray:
        """Middle of a cell."""
        x0, _, _, y1 = self.bounds
        return np.array([x0 + (column + 0.5) * CELL, y1 - (row + 0.5) * CELL])
