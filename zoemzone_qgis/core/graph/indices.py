"""Indices of a whole network: probability of connectivity (PC), integral index (IIC), flux, cohesion."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from ..errors import Fault
from ..progress import SILENT, Progress
from .decay import Decay, hop_value, probability_measure
from .hops import hop_sums
from .parts import Part, blocks, parts
from .patchgraph import Floats, Ints, PatchGraph, components
from .pruning import intact_links

_ALL_PAIRS, _MANY, _VERY_FAR, _FAR = 500, 2000, 1e-9, 1e-6


@dataclass(frozen=True)
class Overall:
    """A connectivity index of the whole network.

    ``numerator``: PCnum or IICnum, the sum of a_i a_j v_ij over all ordered pairs, a patch with itself included;
    ``ec``: its square root, the equivalent connected habitat in the unit of the weights. ``intra_pct``, ``direct_pct``,
    ``step_pct``: the parts of the numerator within patches, over direct links, and the rest. ``flux`` (n,): sum over
    the other patches j of a_j v_ij. ``reached`` (n,): how many other patches are reached. ``left_out``: the numerator
    is at most this much larger, because very long ways were left out (0: none were).
    """

    numerator: float
    intra_pct: float
    direct_pct: float
    step_pct: float
    flux: Floats
    reached: Ints
    left_out: float = 0.0

    @property
    def ec(self) -> float:
        """Equivalent connected habitat: the weight of one patch with the same numerator."""
        return float(np.sqrt(self.numerator))

    def per_landscape(self, area: float) -> float:
        """The index as a share: the numerator over the square of the landscape's area (same unit as the weights).

        Raises ``Fault`` for an area of 0 or less.
        """
        if not area > 0:
            raise Fault("The area of the landscape is {area}; it must be more than 0.", area=float(area))
        return self.numerator / area**2


def connectivity(graph: PatchGraph, decay: Decay, progress: Progress = SILENT, cut: float | None = None) -> Overall:
    """Probability of connectivity: PCnum = sum over all ordered i, j of a_i a_j p*_ij, EC(PC) its square root.

    p*_ij is the largest product of chances over any way from i to j through patches; p*_ii = 1. Ways with a chance
    below ``cut`` are left out (None: 0 up to 2,000 patches, else 1e-6); ``left_out`` bounds the error. Sources: Saura
    and Pascual-Hortal 2007 (PC); Saura et al. 2011 (EC); Foltete et al. 2012 (flux F).

    >>> graph = PatchGraph.of([10, 10, 10], [0, 1, 0], [1, 2, 2], [1000.0, 1000.0, 2321.928094887362])
    >>> found = connectivity(graph, Decay(1000.0, 0.5))
    >>> round(found.numerator, 9), round(found.ec, 9), round(found.per_landscape(100), 9)
    (550.0, 23.452078799, 0.055)
    """
    if cut is None:
        cut = 0.0 if graph.count <= _MANY else _FAR
    slim = graph.kept(intact_links(graph, progress=progress))
    found = _sums(slim, decay, cut, progress)
    return _overall(graph, found, decay.chance(graph.distance), cut)


def integral(graph: PatchGraph, progress: Progress = SILENT) -> Overall:
    """Integral index of connectivity: IICnum = sum over all ordered i, j of a_i a_j / (1 + n_ij).

    n_ij is the fewest links between i and j; 0 for a patch with itself; unconnected pairs count 0. Source:
    Pascual-Hortal and Saura 2006.

    >>> round(integral(PatchGraph.of([10, 10, 10], [0, 1], [1, 2], [1.0, 1.0])).numerator, 6)
    566.666667
    """
    label = components(graph)
    sums = _Sums(hop_sums(graph, hop_value, progress), np.bincount(label)[label] - 1, graph.weights)
    return _overall(graph, sums, np.full(len(graph.first), 0.5), 0.0)


def cohesion(graph: PatchGraph, distance_m: float, progress: Progress = SILENT) -> Floats:
    """Cohesion of each patch in the unit of the weights: SC_i = sum over j of a_j exp(-d_ij / D), j = i included.

    d_ij is the length of the shortest way through patches, D the dispersal distance of the profile (m). Source: the
    usual form of LARCH's index.

    >>> cohesion(PatchGraph.of([10, 5], [0], [1], [500.0]), 500.0).round(6).tolist()
    [11.839397, 8.678794]
    """
    return graph.weights + connectivity(graph, Decay(distance_m, float(np.exp(-1.0))), progress).flux


@dataclass(frozen=True)
class _Sums:
    """Per patch: sum of the others' weight times value, how many others, and their weight."""

    flux: Floats
    reached: Ints
    weight: Floats


def _sums(graph: PatchGraph, decay: Decay, cut: float, progress: Progress) -> _Sums:
    """Sums over the shortest ways from each patch, in blocks of patches: memory 8 bytes x patches x block."""
    from scipy.sparse.csgraph import dijkstra

    sums = _Sums(np.zeros(graph.count), np.zeros(graph.count, np.int64), graph.weights.copy())
    current: Part | None = None
    for part, sources in blocks(parts(graph), progress):
        if part is not current:
            current, weights = part, part.graph.weights
            measure = probability_measure(part.graph, decay, cut)
            matrix = part.graph.matrix(measure.lengths)
        ways = dijkstra(matrix, indices=sources, limit=measure.largest)
        there: NDArray[np.bool_] = np.isfinite(ways)
        into = part.patches[sources]
        sums.flux[into] = np.maximum(measure.value(ways) @ weights - weights[sources], 0.0)
        sums.reached[into] = there.sum(axis=1) - 1
        sums.weight[into] = there @ weights
    return sums


def least_chance(count: int) -> float:
    """The chance below which ways are left out of losses in a network of so many patches: 0 (every pair counts) up to
    500, 1e-9 up to 2,000, else 1e-6.

    >>> least_chance(500), least_chance(2000), least_chance(20000)
    (0.0, 1e-09, 1e-06)
    """
    return 0.0 if count <= _ALL_PAIRS else _VERY_FAR if count <= _MANY else _FAR


def _overall(graph: PatchGraph, sums: _Sums, chance: Floats, cut: float) -> Overall:
    """The index from the sums; ``chance`` is the value of each link by itself."""
    weights = graph.weights
    within = float(weights @ weights)
    numerator = within + float(weights @ sums.flux)
    direct = 2.0 * float((weights[graph.first] * weights[graph.second]) @ chance)
    left_out = 0.0
    if cut > 0 and graph.count:
        label = components(graph) - 1
        left_out = cut * float(weights @ np.maximum(np.bincount(label, weights)[label] - sums.weight, 0.0))
    share = 100.0 / numerator if numerator > 0 else 0.0
    step = max(0.0, numerator - within - direct) * share
    return Overall(numerator, within * share, direct * share, step, sums.flux, sums.reached, left_out)
