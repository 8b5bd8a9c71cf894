"""Least-cost distance from patches, and which patch is the nearest by cost."""

from __future__ import annotations

import heapq
import math
from dataclasses import dataclass
from typing import Any

import numpy as np
from numpy.typing import NDArray

from ..errors import Fault
from ..progress import SILENT, Progress
from .padded import Padded
from .resistance import Surface
from .steps import EIGHT, steps

Places = NDArray[np.int64]

_CHUNK = 1 << 17  # cells that are relaxed at once: what they need stays small
_WIDEST = 500  # buckets that a single step may reach over; beyond it buckets are made wider
_REPORT = 0.005


@dataclass(frozen=True)
class Allocation:
    """What ``allocate`` found: per cell the cost to the nearest seed and the number of that seed.

    ``distance`` is infinite, and ``owner`` 0, where no seed can be reached within the limit.
    """

    surface: Surface
    neighbours: int
    distance: Padded
    owner: Padded

    @property
    def cost(self) -> NDArray[np.floating[Any]]:
        """Cost to the nearest seed (rows, columns): metres x resistance; a view."""
        return self.distance.inner

    @property
    def nearest(self) -> NDArray[np.int32]:
        """Number of the nearest seed (rows, columns), 0 for none; a view."""
        return self.owner.inner


def allocate(
    surface: Surface,
    seeds: NDArray[np.int32] | Padded,
    neighbours: int = EIGHT,
    limit: float = math.inf,
    progress: Progress = SILENT,
) -> Allocation:
    """The least cost from every cell to a seed, and to which: exact, with 8 or 16 neighbours (``core.cost.steps``).

    A step costs its length times the mean resistance of the cells along it, so the cost is in metres of land of
    resistance 1. ``seeds`` (rows, columns) holds numbers of patches, 0 for none; given as ``Padded`` it is used up:
    it becomes the result's ``owner`` (memory: 4 bytes a cell less). Cells that cost more than ``limit`` are left out.
    Seeds on barriers count as patches, but nothing leaves them there. Raises ``Fault`` when the seeds have another
    shape and ``Cancelled`` within a second of a cancel.

    Method: Dijkstra's algorithm with buckets (Dial 1969; Denardo and Fox 1979) that are narrower than the cheapest
    step, so that all cells of an open bucket are final and can be relaxed together. Costs are added from the seed
    outwards in the numbers of the surface (float64 or float32), so that the result does not depend on the order:
    with 8 neighbours and float64 it equals scikit-image's ``MCP_Geometric`` to the last bit. Where the dearest step
    costs more than 500 times the cheapest, buckets are wider, and cells that are improved are relaxed again. Memory:
    13 bytes a cell in single, 21 in double precision, the surface included.

    >>> from zoemzone_qgis.core.grid import Grid
    >>> surface = Surface.of(np.array([[1.0, 1.0, 3.0, 2.0, 1.0]]), Grid(0.0, 10.0, 10.0, 1, 5))
    >>> found = allocate(surface, np.array([[7, 0, 0, 0, 9]], np.int32))
    >>> found.cost.tolist(), found.nearest.tolist()
    ([[0.0, 10.0, 30.0, 15.0, 0.0]], [[7, 7, 7, 9, 9]])
    """
    owner = seeds if isinstance(seeds, Padded) else Padded.of(seeds, 0, np.int32)
    if owner.whole.shape != surface.cells.whole.shape:
        raise Fault("The patches do not have the grid of the resistance. Make them on the same cells.")
    front = _Front(surface, owner, neighbours, limit)
    front.begin(progress)
    while front.relax_next(progress):
        pass
    front.end()
    progress.report(1.0)
    return Allocation(surface, neighbours, front.distance, owner)


class _Front:
    """The cells that wait, in buckets of cost."""

    def __init__(self, surface: Surface, owner: Padded, neighbours: int, limit: float) -> None:
        cells, cell_m = surface.cells, surface.grid.cell
        kind = cells.whole.dtype
        self.distance = Padded.full(surface.grid.rows, surface.grid.columns, math.inf, kind)
        self._resistance, self._owner = cells.flat, owner.flat
        self._distance, self._limit = self.distance.flat, limit
        self._settled = np.zeros(self._owner.size, np.uint8)  # 0 open, 1 settled, above: taken up in this round
        chosen = steps(neighbours)
        self._near = [(step.offset(cells.width), kind.type(step.share(cell_m))) for step in chosen[:8]]
        number = {(step.down, step.across): place for place, step in enumerate(chosen[:8])}
        self._knights = [
            (step.offset(cells.width), kind.type(step.share(cell_m)), *(number[crossed] for crossed in step.crossed))
            for step in chosen[8:]
        ]
        self._whole = owner
        self._bucket, self._wide = self._width(surface, cell_m, neighbours)
        self._buckets: dict[int, list[Places]] = {}
        self._order: list[int] = []
        self._cells, self._done, self._shown = max(1, self._owner.size), 0, 0.0

    @staticmethod
    def _width(surface: Surface, cell_m: float, neighbours: int) -> tuple[float, bool]:
        """Cost per bucket, and whether a step can end in the bucket where it starts.

        A little less than the cheapest step, so that rounding cannot bring a step back into its own bucket.
        """
        least = surface.least
        if not least > 0:  # nothing but barriers
            return 1.0, False
        most = float(np.fmax.reduce(surface.values, axis=None)) * max(step.metres(cell_m) for step in steps(neighbours))
        slack = 0.999 if surface.cells.whole.dtype == np.float64 else 0.95
        narrow, wide = slack * least * cell_m, most / _WIDEST
        return max(narrow, wide), wide > narrow

    def begin(self, progress: Progress) -> None:
        """Start from the seeds; only those at the edge of a patch can reach further."""
        owner, width = self._whole.whole, self._whole.width
        rows = max(1, _CHUNK // width)
        for top in range(1, owner.shape[0] - 1, rows):
            progress.check()
            bottom = min(top + rows, owner.shape[0] - 1)
            inner = owner[top:bottom] != 0
            if not inner.any():
                continue
            places = np.flatnonzero(inner) + top * width
            self._distance[places] = 0.0
            self._settled[places] = 1
            self._done += places.size
            edge = np.zeros(places.size, bool)
            for offset, _ in self._near:
                edge |= self._owner[places + offset] == 0
            if edge.any():
                self._buckets.setdefault(-1, []).append(places[edge])
        if -1 in self._buckets:
            self._order.append(-1)

    def relax_next(self, progress: Progress) -> bool:
        """Settle the cells of the cheapest bucket; whether there was one."""
        if not self._order:
            return False
        number = heapq.heappop(self._order)
        for places in self._taken(number, self._buckets.pop(number)):
            self._done += places.size if number >= 0 else 0
            fraction = min(1.0, self._done / self._cells)
            if fraction - self._shown > _REPORT:
                self._shown = fraction
                progress.show(fraction)
            progress.check()
            self._relax(places)
        return True

    def _taken(self, number: int, parts: list[Places]) -> list[Places]:
        """The open cells of a bucket, each once (nearly: a second visit changes nothing), in chunks."""
        if number < 0:
            return parts
        places = parts[0] if len(parts) == 1 else np.concatenate(parts)
        places = places[self._settled[places] == 0]
        token = (np.arange(places.size) % 253 + 2).astype(np.uint8)
        self._settled[places] = token
        places = places[self._settled[places] == token]
        self._settled[places] = 1
        if places.size <= _CHUNK:
            return [places]
        return np.array_split(places, -(-places.size // _CHUNK))

    def _relax(self, places: Places) -> None:
        """Take every step from these cells; the cells that a direction reaches are all different."""
        if not places.size:
            return
        begin, own, owner = self._distance[places], self._resistance[places], self._owner[places]
        beside, reached = [], []
        for offset, share in self._near:
            targets = places + offset
            there = self._resistance[targets]
            if self._knights:
                beside.append(there)
            reached.append(self._improve(targets, (there + own) * share, begin, owner))
        for offset, share, first, second in self._knights:
            targets = places + offset
            cost = (self._resistance[targets] + own) + (beside[first] + beside[second])
            reached.append(self._improve(targets, cost * share, begin, owner))
        self._put(np.concatenate(reached))

    def _improve(self, targets: Places, cost: NDArray[Any], begin: NDArray[Any], owner: NDArray[np.int32]) -> Places:
        """Write the costs that are better than those so far (NaN, a barrier, never is); the cells improved."""
        cost += begin
        better = np.flatnonzero(cost < self._distance[targets])
        if not better.size:
            return better
        targets = targets[better]
        self._distance[targets] = cost[better]
        self._owner[targets] = owner[better]
        if self._wide:
            self._settled[targets] = 0
        return targets

    def _put(self, places: Places) -> None:
        """Sort cells into buckets."""
        distance = self._distance[places]
        if self._limit < math.inf:
            kept = distance <= self._limit
            places, distance = places[kept], distance[kept]
        if not places.size:
            return
        bucket = (distance * distance.dtype.type(1 / self._bucket)).astype(np.int64)
        first = int(bucket.min())
        bucket -= first
        last = int(bucket.max())
        small = np.uint8 if last < 256 else np.uint16 if last < 65536 else np.int64
        places = places[np.argsort(bucket.astype(small), kind="stable")]  # a radix sort for small numbers
        end = 0
        for number, count in enumerate(np.bincount(bucket).tolist(), start=first):
            if count:
                begin, end = end, end + count
                waiting = self._buckets.get(number)
                if waiting is None:
                    self._buckets[number] = [places[begin:end]]
                    heapq.heappush(self._order, number)
                else:
                    waiting.append(places[begin:end])

    def end(self) -> None:
        """Forget what lies beyond the limit."""
        if self._limit < math.inf:
            rows = max(1, _CHUNK // self._whole.width)
            for top in range(0, len(self._whole.whole), rows):
                beyond = self.distance.whole[top : top + rows] > self._limit
                self.distance.whole[top : top + rows][beyond] = math.inf
                self._whole.whole[top : top + rows][beyond] = 0
