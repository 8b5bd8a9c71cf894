"""Patches of habitat and the links between them."""

from __future__ import annotations

from dataclasses import dataclass
from functools import cached_property
from typing import Any

import numpy as np
from numpy.typing import ArrayLike, NDArray

from ..errors import Fault

Floats = NDArray[np.float64]
Ints = NDArray[np.int64]
TOLERANCE = 1e-6
"""Lengths (m) that differ by no more count as equal: "at most" a limit holds with this play."""


@dataclass(frozen=True)
class Rows:
    """Both directions of each link, ordered by the node they leave: those of node ``k`` stand from ``start[k]`` up to
    ``start[k + 1]``; ``to`` is where each arrives (rising within a node), ``link`` is its number."""

    start: Ints
    to: Ints
    link: Ints

    @cached_property
    def origin(self) -> Ints:
        """The node that each direction leaves."""
        return np.repeat(np.arange(len(self.start) - 1), np.diff(self.start))


@dataclass(frozen=True)
class PatchGraph:
    """Patches with a weight, and links with a length.

    ``weights`` (n,): hectares of effective habitat, or any unit, at least 0. ``first`` and ``second`` (m,): the ends
    of each link as numbers of patches from 0, first < second, each pair once, in rising order. ``distance`` (m,):
    metres from edge to edge, at least 0; patches that touch (0) keep their link. Make one with ``of``.
    """

    weights: Floats
    first: Ints
    second: Ints
    distance: Floats

    @classmethod
    def of(cls, weights: ArrayLike, first: ArrayLike, second: ArrayLike, distance: ArrayLike) -> PatchGraph:
        """A graph of what is given, checked: links from a patch to itself go, of links between the same two patches
        the shortest stays.

        Raises ``Fault`` for a weight or length that is negative, infinite or not a number, and for a link to a patch
        that does not exist.

        >>> graph = PatchGraph.of([1.0, 2.0, 3.0], [1, 0, 2], [0, 1, 2], [5.0, 4.0, 0.0])
        >>> graph.first.tolist(), graph.second.tolist(), graph.distance.tolist()
        ([0], [1], [4.0])
        """
        weight = np.array(weights, dtype=np.float64).reshape(-1)
        one, two = np.array(first, dtype=np.int64).reshape(-1), np.array(second, dtype=np.int64).reshape(-1)
        length = np.array(distance, dtype=np.float64).reshape(-1)
        if not len(one) == len(two) == len(length):
            raise Fault(
                "The links have {first} first ends, {second} second ends and {lengths} lengths; these must match.",
                first=len(one),
                second=len(two),
                lengths=len(length),
            )
        _check(weight, one, two, length)
        low, high = np.minimum(one, two), np.maximum(one, two)
        order = np.lexsort((length, high, low))
        low, high, length = low[order], high[order], length[order]
        keep = low != high
        keep[1:] &= (low[1:] != low[:-1]) | (high[1:] != high[:-1])
        return cls(weight, low[keep], high[keep], length[keep])

    @property
    def count(self) -> int:
        """How many patches."""
        return len(self.weights)

    def within(self, limit: float) -> PatchGraph:
        """The same patches with the links of at most ``limit``; at most counts, with a play of 1e-6.

        >>> PatchGraph.of([1, 1, 1], [0, 1], [1, 2], [500.0, 500.1]).within(500).distance.tolist()
        [500.0]
        """
        return self.kept(self.distance <= limit + TOLERANCE)

    def kept(self, links: NDArray[np.bool_]) -> PatchGraph:
        """The same patches with the links that are marked."""
        return PatchGraph(self.weights, self.first[links], self.second[links], self.distance[links])

    @cached_property
    def rows(self) -> Rows:
        """Both directions of each link, by the node they leave."""
        leaves = np.concatenate([self.first, self.second])
        to = np.concatenate([self.second, self.first])
        link = np.tile(np.arange(len(self.first)), 2)
        order = np.lexsort((to, leaves))
        start = np.zeros(self.count + 1, np.int64)
        np.cumsum(np.bincount(leaves, minlength=self.count), out=start[1:])
        return Rows(start, to[order], link[order])

    def matrix(self, lengths: Floats) -> Any:
        """Sparse matrix of the graph with a length for each link, both directions; lengths of 0 are stored, too."""
        from scipy.sparse import csr_matrix

        rows = self.rows
        index, start = rows.to.astype(np.int32), rows.start.astype(np.int32)
        return csr_matrix((lengths[rows.link], index, start), shape=(self.count, self.count))


def _check(weights: Floats, first: Ints, second: Ints, distance: Floats) -> None:
    """Raise ``Fault`` for what cannot be a graph."""
    for number in np.flatnonzero(~(np.isfinite(weights) & (weights >= 0)))[:1].tolist():
        raise Fault(
            "Patch {number} has the weight {weight}; weights must be numbers of at least 0.",
            number=number + 1,
            weight=float(weights[number]),
        )
    for number in np.flatnonzero(~(np.isfinite(distance) & (distance >= 0)))[:1].tolist():
        raise Fault(
            "The link between patches {first} and {second} has the length {length}; it must be a number of at least 0.",
            first=int(first[number]) + 1,
            second=int(second[number]) + 1,
            length=float(distance[number]),
        )
    ends = np.concatenate([first, second])
    for end in ends[(ends < 0) | (ends >= len(weights))][:1].tolist():
        raise Fault(
            "A link leads to patch {number}, but there are {count} patches.", number=end + 1, count=len(weights)
        )


def components(graph: PatchGraph) -> Ints:
    """Number of the component of each patch, from 1 by falling total weight (then by the first patch).

    A component is a set of patches that links connect, directly or through other patches.

    >>> components(PatchGraph.of([1, 1, 5], [0], [1], [0.0])).tolist()
    [2, 2, 1]
    """
    from scipy.sparse.csgraph import connected_components

    if graph.count == 0:
        return np.zeros(0, np.int64)
    count, label = connected_components(graph.matrix(np.ones(len(graph.first))), directed=False)
    total = np.bincount(label, graph.weights, count)
    earliest = np.full(count, graph.count)
    np.minimum.at(earliest, label, np.arange(graph.count))
    number = np.empty(count, np.int64)
    number[np.lexsort((earliest, -total))] = np.arange(1, count + 1)
    found: Ints = number[label]
    return found
