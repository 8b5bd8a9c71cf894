"""The best chain of pieces of land between two places: the fewest metres over the limit, then the fewest of break."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from ..progress import SILENT, Progress

Floats = NDArray[np.float64]

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
    exact: Callable[[int, int], float],
    progress: Progress = SILENT,
) -> Chain:
    """The chain from piece ``first`` to piece ``last`` with the fewest metres over ``limit``, then of break.

    Every piece may follow every other; a piece is crossed at no cost. ``exact(a, b)`` is the distance (m, edge to edge)
    between two pieces, ``lower(a)`` for all ``count`` pieces a distance from ``a`` that is never larger, such as that
    of their boxes. Dijkstra's shortest path with a cost of two numbers, which is exact because both only grow along a
    chain; a piece enters the order by its lower bound, and an exact distance is asked when its turn has come.

    >>> place = np.array([0.0, 90.0, 150.0, 260.0])
    >>> best_chain(4, 0, 3, 100.0, lambda a: np.abs(place - place[a]), lambda a, b: abs(place[b] - place[a]))
    Chain(pieces=(0, 1, 2, 3), breaks=(90.0, 60.0, 110.0), over_m=10.0, break_m=260.0)
    """
    search = _Search(count, first, limit, lower)
    while True:
        progress.check()
        here = search.next()
        if not search.is_exact(here):
            search.measure(here, exact(int(search.bound_from[here]), here))
        elif here == last:
            return search.chain(first, last)
        else:
            search.settle(here)


class _Search:
    """Costs (metres over the limit, metres of break) of the pieces: exact ones, and bounds below which no way through
    a settled piece that was not measured yet can come."""

    def __init__(self, count: int, first: int, limit: float, lower: Callable[[int], Floats]) -> None:
        self._limit, self._lower = limit, lower
        self._over, self._break = np.full(count, np.inf), np.full(count, np.inf)
        self._bound_over, self._bound_break = np.full(count, np.inf), np.full(count, np.inf)
        self.bound_from = np.full(count, -1, dtype=np.int64)
        self._before = np.full(count, -1, dtype=np.int64)
        self._step = np.zeros(count)
        self._is_open = np.ones(count, dtype=bool)
        self._settled: list[int] = []
        self._measured: dict[int, set[int]] = {}
        self._over[first] = self._break[first] = 0.0

    def next(self) -> int:
        """The open piece with the least cost or bound."""
        waiting = np.flatnonzero(self._is_open)
        bounded = _less(self._bound_over, self._bound_break, self._over, self._break)[waiting]
        over_m = np.where(bounded, self._bound_over[waiting], self._over[waiting])
        break_m = np.where(bounded, self._bound_break[waiting], self._break[waiting])
        least = np.flatnonzero(over_m == over_m.min())
        return int(waiting[least[np.argmin(break_m[least])]])

    def is_exact(self, piece: int) -> bool:
        """Whether no bound of a piece is below its exact cost."""
        bound = self._bound_over[piece], self._bound_break[piece]
        return not bool(bound < (self._over[piece], self._break[piece]))

    def measure(self, piece: int, distance: float) -> None:
        """Note the exact distance to a piece from the settled one that gave its bound; then the next bound counts."""
        source = int(self.bound_from[piece])
        self._measured.setdefault(piece, set()).add(source)
        cost = self._over[source] + float(over(np.array(distance), self._limit)), self._break[source] + distance
        if cost < (self._over[piece], self._break[piece]):
            self._over[piece], self._break[piece] = cost
            self._before[piece], self._step[piece] = source, distance
        sources = np.array([one for one in self._settled if one not in self._measured[piece]], dtype=np.int64)
        self._bound_over[piece] = self._bound_break[piece] = np.inf
        if len(sources):
            least = self._lower(piece)[sources]
            over_m, break_m = self._over[sources] + over(least, self._limit), self._break[sources] + least
            best = int(np.lexsort((break_m, over_m))[0])
            self._bound_over[piece], self._bound_break[piece] = over_m[best], break_m[best]
            self.bound_from[piece] = sources[best]

    def settle(self, piece: int) -> None:
        """The cost of a piece is final: chains may go on from it."""
        self._is_open[piece] = False
        self._settled.append(piece)
        least = self._lower(piece)
        over_m, break_m = self._over[piece] + over(least, self._limit), self._break[piece] + least
        better = self._is_open & _less(over_m, break_m, self._bound_over, self._bound_break)
        self._bound_over[better], self._bound_break[better] = over_m[better], break_m[better]
        self.bound_from[better] = piece

    def chain(self, first: int, last: int) -> Chain:
        """The chain to a piece."""
        pieces = [last]
        while pieces[-1] != first:
            pieces.append(int(self._before[pieces[-1]]))
        pieces.reverse()
        breaks = tuple(float(self._step[piece]) for piece in pieces[1:])
        return Chain(tuple(pieces), breaks, float(self._over[last]), float(self._break[last]))


def _less(over_a: Floats, break_a: Floats, over_b: Floats, break_b: Floats) -> NDArray[np.bool_]:
    """Whether cost a comes before cost b."""
    return np.asarray((over_a < over_b) | ((over_a == over_b) & (break_a < break_b)))
