"""Each gap and each target as a question to core, and the answers with their parcels."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np

from ...core.land.rules import Rules
from ...core.progress import Progress
from ...core.sitefigures import HA
from ...core.steppingstones import Answer, Chain, Crossing, Part, close_gap
from ...layers.gaps import STONE, Gap
from ...layers.stones.land import Carried
from ...layers.stones.places import shapes_of
from .steppingstones_blocks import Around
from .steppingstones_parcels import Near

EUR, HECTARES = "EUR", "ha"
_TOLERANCE = 1e-6


@dataclass(frozen=True)
class Target:
    """What a chain must become: its name, the largest hop, the largest distance between stones, and how far from the
    line of a gap parcels are looked for (all m)."""

    name: str
    hop_m: float
    stone_m: float
    reach_m: float


@dataclass(frozen=True)
class Found:
    """The answer for a gap and a target. ``chosen`` gives the number of the parcel for each number in the answer."""

    gap: Gap
    target: str
    answer: Answer
    chosen: np.ndarray
    unit: str

    def gain(self, chain: Chain) -> float | None:
        """The importance that the chain earns for EUR 1,000, or for a hectare; None where that is not known."""
        cost = chain.cost / 1000.0 if self.unit == EUR else chain.cost
        return self.gap.importance / cost if self.gap.importance is not None and cost > 0.0 else None


@dataclass
class Question:
    """All that the gaps have in common."""

    gaps: Sequence[Gap]
    near: Near
    carried: Carried
    around: Around
    rules: Rules
    has_costs: bool

    def __post_init__(self) -> None:
        ends = [end for gap in self.gaps for end in gap.ends]
        lands = [parcel.land for parcel in self.near.parcels]
        self._blocks, self._ends = len(lands), len(lands) + len(self.around.blocks)
        self._shapes = shapes_of([*lands, *(block.land for block in self.around.blocks), *ends])
        least = self.rules.stone_ha * (1.0 - self.carried.counted) - self.rules.tolerance
        self.is_stone = self.carried.effective_m2 / HA >= least
        self.is_piece = self.carried.strip | self.is_stone
        hectares = self.carried.usable_m2 / HA
        self.cost = (
            np.array([parcel.cost or 0.0 for parcel in self.near.parcels], dtype=np.float64)
            if self.has_costs
            else hectares
        )

    @property
    def unit(self) -> str:
        """The unit of costs."""
        return EUR if self.has_costs else HECTARES

    def ask(self, number: int, target: Target) -> tuple[Crossing, np.ndarray]:
        """The crossing of a gap, and the number of the parcel for each of its first places."""
        is_fit = self.is_stone if target.name == STONE else self.is_piece
        reached = self.near.distances[number] <= target.reach_m + _TOLERANCE
        parcels = self.near.numbers[number][reached]
        parcels = parcels[is_fit[parcels]]
        stones_only = target.name == STONE
        blocks = self.around.near(number, target.reach_m + _TOLERANCE, stones_only)
        ends = [self.around.at(end, stones_only) for end in self.gaps[number].ends]
        if ends[0] == ends[1]:
            ends = [None, None]  # a block at both ends closes the gap by itself
        blocks = [block for block in blocks if block not in ends]
        points = [self._ends + 2 * number + side for side in range(2)]
        last = [self._blocks + end if end is not None else point for end, point in zip(ends, points, strict=True)]
        places = np.array([*parcels, *(self._blocks + block for block in blocks), *last], dtype=np.int64)
        count = len(places)
        paid = np.arange(count) < len(parcels)
        cost, stone = np.zeros(count), np.zeros(count, dtype=bool)
        cost[paid] = self.cost[parcels]
        stone[paid] = self.is_stone[parcels]
        stone[len(parcels) : count - 2] = [self.around.blocks[block].is_stone for block in blocks]
        crossing = Crossing(
            Part(self._shapes, places), cost, paid, count - 2, count - 1, target.hop_m, target.stone_m, stone
        )
        return crossing, parcels

    def answers(
        self, targets: Sequence[Target], alternatives: int, budget: float | None, progress: Progress
    ) -> list[Found]:
        """The answers by gap and target."""
        found = []
        for number, gap in enumerate(self.gaps):
            progress.report(number / len(self.gaps))
            for target in targets:
                crossing, parcels = self.ask(number, target)
                answer = close_gap(crossing, alternatives, budget, progress)
                found.append(Found(gap, target.name, answer, parcels, self.unit))
        return found


def ranks(found: Sequence[Found]) -> dict[tuple[int, int], int]:
    """The rank of each chain of parcels, by the place of its answer and its own.

    By importance for the money (or land), the most first; what costs nothing stands before all. Then by cost, gap and
    target. Gaps whose importance is not known come last.
    """
    keys = []
    for place, one in enumerate(found):
        for number, chain in enumerate(one.answer.chains):
            if not chain.parcels:
                continue
            gain = one.gain(chain)
            is_known = one.gap.importance is not None
            most = gain if gain is not None else np.inf
            keys.append(((not is_known, -most if is_known else 0.0, chain.cost, place, number), (place, number)))
    return {key: rank for rank, (_, key) in enumerate(sorted(keys), start=1)}
