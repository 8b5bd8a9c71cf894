"""The gain per euro of one option among all options: what the parcel tab ranks measures by.

``gain = 0.5 x food / all food + 0.25 x hectares / all hectares + 0.25 x links / all links``, over the cost of the
horizon. An option counts by itself: food is the nest land (ha) that it feeds, hectares what it brings a nearly-B&B
area, at most its shortfall, links the importance of the gaps that it closes without any other option. "All" is the
value of the objective when every allowed measure is taken, as a plan has it (``core.planning.start``). An objective
that nothing gains for counts 0.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, field

import numpy as np
from numpy.typing import ArrayLike, NDArray

from .planning.coverage import Coverage, areas
from .planning.options import Options
from .planning.problem import Budget, Problem
from .planning.start import LITTLE, started
from .planning.table import Table
from .progress import SILENT, Progress

Floats = NDArray[np.float64]
WEIGHTS = (0.5, 0.25, 0.25)
LEAST_EUR = 1.0
"""What costs less, or saves money, counts as this: else the best measure would be any that is free."""
_SAME = 1e-9


@dataclass(frozen=True)
class Ranking:
    """What gains are divided by (``full``: food ha, hectares, importance), and the gains per euro of all options that
    gain anything, from the best on.

    >>> ranking = Ranking.of(np.array([2.0, 0.0, 0.0]), [[1.0, 0.0, 0.0], [0.5, 9.0, 0.0], [0, 0, 0]], [100, 10, 5])
    >>> ranking.ratios.round(5).tolist(), ranking.rank(0.0026), ranking.rank(0.0), ranking.count
    ([0.0125, 0.0025], 2, None, 2)
    """

    full: Floats
    ratios: Floats = field(default_factory=lambda: np.zeros(0))

    @classmethod
    def of(cls, full: Floats, gains: ArrayLike, cost: ArrayLike) -> Ranking:
        """The ranking of options: ``gains`` (n, 3), ``cost`` (n,) in EUR over the horizon."""
        ratios = per_euro(full, gains, cost)
        return cls(full, -np.sort(-ratios[ratios > 0]))

    @property
    def count(self) -> int:
        """How many options gain anything."""
        return len(self.ratios)

    def per_euro(self, gains: Sequence[float], cost: float) -> float:
        """The gain per euro of one option or of work."""
        return float(per_euro(self.full, [gains], [cost])[0])

    def rank(self, ratio: float) -> int | None:
        """The rank of a gain per euro: one more than there are better ones; None for no gain."""
        if not ratio > 0:
            return None
        return 1 + int(np.count_nonzero(self.ratios > ratio * (1 + _SAME)))


def per_euro(full: Floats, gains: ArrayLike, cost: ArrayLike) -> Floats:
    """Gains per euro (n,) of options: ``gains`` (n, 3), ``cost`` (n,)."""
    weights = np.where(full > LITTLE, np.array(WEIGHTS) / np.where(full > LITTLE, full, 1.0), 0.0)
    found: Floats = np.asarray(gains, dtype=np.float64).reshape(-1, 3) @ weights
    found /= np.maximum(np.asarray(cost, dtype=np.float64), LEAST_EUR)
    return found


def full_gains(
    parcels: Sequence[str],
    parts: Sequence[Sequence[str]],
    food: Coverage,
    deficits: ArrayLike,
    hectares: tuple[ArrayLike, ArrayLike, ArrayLike],
    progress: Progress = SILENT,
) -> Floats:
    """Food (ha of fed nest land) and hectares when every allowed measure is taken; 0 for the links, which gaps tell.

    ``parcels``, ``parts`` (n,): the parcel of each option and the land of it that it takes; ``food``: what they add at
    nests; ``deficits`` of the areas, and (option, area, ha) that options bring.

    >>> nothing = Coverage.nothing(2)
    >>> full_gains(["a", "a"], [["x"], ["x"]], nothing, [0.8], ([0, 1], [0, 0], [0.5, 0.6])).tolist()
    [0.0, 0.6, 0.0]
    """
    count = len(parcels)
    if not count:
        return np.zeros(3)
    options = Options.of(range(count), parcels, np.zeros(count), parts=parts)
    problem = Problem.of(options, Budget(), food=food, areas=areas(deficits, count, hectares))
    return np.asarray(started(Table.of(problem), progress).full)


def each_alone(fed_ha: ArrayLike) -> Coverage:
    """What options add when each counts by itself: where no nest cells are given."""
    fed = np.asarray(fed_ha, dtype=np.float64)
    some = np.flatnonzero(fed != 0)
    need = np.maximum(fed[some], 0.0)[:, None]
    additions = (some, np.arange(len(some)), np.zeros(len(some), dtype=np.int64), fed[some])
    return Coverage.from_additions(need, np.zeros_like(need), 1.0, len(fed), additions)
