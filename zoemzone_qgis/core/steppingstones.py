"""Which parcels close a gap in the bee landscape, at the least cost; and where none do, what remains of it.

Two targets. A stone link is a chain of stepping stones (0.5 ha of effective habitat or more) with hops of at most
1,000 m. A strip link is a chain of pieces of strip with breaks of at most 100 m, and a stone at least every 1,000 m.
The chain is found exactly: no set of parcels that keeps the rules costs less.
"""

from __future__ import annotations

from dataclasses import dataclass

from .progress import SILENT, Progress
from .stones.alternatives import cheapest
from .stones.crossing import TOLERANCE, Chain, Crossing, chain_of
from .stones.places import Part, Places, Shapes, Table
from .stones.remainder import Best, best_single, largest_now, smallest_hop, smallest_stretch
from .stones.search import Search

__all__ = ["Answer", "Best", "Chain", "Crossing", "Part", "Places", "Remains", "Shapes", "Table", "close_gap"]

HOP, STONE = "hop", "stone"
"""What lacks in a gap that stays open: a shorter hop, or a stone."""


@dataclass(frozen=True)
class Remains:
    """What remains of a gap that stays open: ``lacks`` says of which rule.

    ``hop`` is the smallest largest hop (m) that can be reached, ``parcels`` the cheapest with which it is, at ``cost``.
    Where stones lack, ``stretch`` is the least distance (m) from a stone onwards that can be reached.
    """

    lacks: str
    hop: float
    parcels: tuple[int, ...]
    cost: float
    stretch: float | None = None


@dataclass(frozen=True)
class Answer:
    """What is known of a gap: its ``chains`` from the cheapest on (empty: it stays open), what it would take without
    a budget (``needed``), what ``remains`` of it when it stays open, the largest hop ``now`` (m) and the ``single``
    parcel that shortens it most."""

    chains: list[Chain]
    needed: float | None
    remains: Remains | None
    now: float
    single: Best | None

    @property
    def is_closed(self) -> bool:
        """Whether a chain was found; one without parcels where the rules hold already."""
        return bool(self.chains)


def close_gap(
    crossing: Crossing, alternatives: int = 3, budget: float | None = None, progress: Progress = SILENT
) -> Answer:
    """The cheapest chain across a gap and the next ones, each within the ``budget``.

    Case 9: a gap of 460 m and five parcels along it, in m from its start.

    >>> import numpy as np
    >>> spans = np.array([[80, 140], [220, 260], [340, 380], [95, 185], [280, 365], [0, 0], [460, 460]], float)
    >>> apart = np.maximum(np.maximum(spans[:, None, 0] - spans[:, 1], spans[:, 0] - spans[:, None, 1]), 0.0)
    >>> cost = np.array([3000, 3000, 3000, 7000, 4000, 0, 0], float)
    >>> crossing = Crossing(Table(apart), cost, np.arange(7) < 5, start=5, end=6, hop_m=100.0)
    >>> ["abcde"[first] for first in close_gap(crossing).chains[0].parcels]
    ['a', 'b', 'c']
    >>> [(chain.cost, len(chain.parcels)) for chain in close_gap(crossing, alternatives=2).chains]
    [(9000.0, 3), (10000.0, 3), (11000.0, 2)]
    >>> left = close_gap(crossing, budget=8000.0)
    >>> left.is_closed, left.remains.hop, left.remains.parcels, left.single
    (False, 140.0, (0, 4), Best(parcel=1, hop=220.0, before=220.0, after=200.0))
    """
    most = crossing.most(budget)
    search = Search(crossing, progress, most)
    chains = [chain_of(crossing, way) for way in cheapest(crossing, search, alternatives + 1, most)]
    single, now = best_single(crossing, most, progress), largest_now(crossing)
    if chains:
        return Answer(chains, chains[0].cost, None, now, single)
    whole = Search(crossing, progress).best() if most < crossing.most(None) else None
    needed = None if whole is None else chain_of(crossing, whole).cost
    return Answer([], needed, _remains(crossing, most, progress), now, single)


def _remains(crossing: Crossing, most: int, progress: Progress) -> Remains:
    """What remains of a gap that no chain of weight ``most`` or less closes."""
    hop, way = smallest_hop(crossing, most, progress)
    parcels = way.members(crossing.paid)
    cost = float(sum(crossing.cost[place] for place in parcels))
    if hop > crossing.hop_m + TOLERANCE:
        return Remains(HOP, hop, parcels, cost)
    return Remains(STONE, hop, parcels, cost, smallest_stretch(crossing, most, progress))
