"""The best chain of pieces of land between two places: the fewest metres over the limit, then the fewest of break."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from ..progress import SILENT, Progress

Floats = NDArray[np.float64]
Ints = NDArray[np.int64]

TOLERANCE_M = 1e-6
"""A break of the limit and this much more is still at most the limit."""


@dataclass(frozen=True)
class Chain:
    """The pieces in their order, the first and the last place among them, and the breaks between them (m)."""

    pieces: tuple[int, ...]
    breaks: tuple[float, ...]
    over_m: float
    break_m: float


def over(distance: Floats, limit: float) -> Floats:
    """Metres over the limit; "at most" the limit counts as met.

    >>> over(np.array([99.0, 100.0000005, 101.0]), 100.0)
    array([0., 0., 1.])
    """
    return np.where(distance <= limit + TOLERANCE_M, 0.0, distance - limit)


def best_chain(
    count: int,
    first: int,
    last: int,
    limit: float,
    lower: Callable[[int], Floats],
    exact: Callable[[int, Ints], Floats],
    progress: Progress = SILENT,
) -> Chain:
    """The chain from piece ``first`` to piece ``last`` with the fewest metres over ``limit``, then of break.

    Every piece may follow every other; a piece is crossed at no cost. ``exact(a, others)`` gives the distances (m, edge
    to edge) from piece ``a`` to others, ``lower(a)`` for all ``count`` pieces a distance that is never larger, such
    as that of their boxes: exact distances are asked only where they can matter. Dijkstra's shortest path with a cost
    of two numbers, which is exact because both only grow along a chain.

    >>> place = np.array([0.0, 90.0, 150.0, 260.0])
    >>> away = lambda a: np.abs(place - place[a])
    >>> best_chain(4, 0, 3, 100.0, away, lambda a, others: away(a)[others])
    Chain(pieces=(0, 1, 2, 3), breaks=(90.0, 60.0, 110.0), over_m=10.0, break_m=260.0)
    """
    cost_over, cost_break = np.full(count, np.inf), np.full(count, np.inf)
    before = np.full(count, -1, dtype=np.int64)
    step = np.zeros(count)
    is_open = np.ones(count, dtype=bool)
    cost_over[first] = cost_break[first] = 0.0
    here = first
    while here != last:
        progress.check()
        is_open[here] = False
        begin_over, begin_break = cost_over[here], cost_break[here]
        least = lower(here)
        asked = np.flatnonzero(
            is_open
            & _less(begin_over + over(least, limit), begin_break + least, cost_over, cost_break)
            & ~_less(cost_over[last], cost_break[last], begin_over + over(least, limit), begin_break + least)
        )
        if len(asked):
            distance = exact(here, asked)
            new_over, new_break = begin_over + over(distance, limit), begin_break + distance
            better = _less(new_over, new_break, cost_over[asked], cost_break[asked])
            chosen = asked[better]
            cost_over[chosen], cost_break[chosen] = new_over[better], new_break[better]
            before[chosen], step[chosen] = here, distance[better]
        waiting = np.flatnonzero(is_open)
        here = int(waiting[np.lexsort((cost_break[waiting], cost_over[waiting]))[0]])
    pieces = [last]
    while pieces[-1] != first:
        pieces.append(int(before[pieces[-1]]))
    pieces.reverse()
    breaks = tuple(float(step[piece]) for piece in pieces[1:])
    return Chain(tuple(pieces), breaks, float(cost_over[last]), float(cost_break[last]))


def _less(
    over_a: Floats | float, break_a: Floats | float, over_b: Floats | float, break_b: Floats | float
) -> NDArray[np.bool_]:
    """Whether cost a comes before cost b."""
    return np.asarray((over_a < over_b) | ((over_a == over_b) & (break_a < break_b)))
