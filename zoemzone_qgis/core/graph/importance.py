"""How much of the connected habitat goes when one patch goes: dPC and dIIC of each patch."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from ..progress import SILENT, Progress
from .decay import Decay, Measure, hop_measure, probability_measure
from .indices import ALL_PAIRS, FAR, connectivity, integral
from .patchgraph import Floats, PatchGraph
from .pruning import robust_links
from .removal import patch_loss


@dataclass(frozen=True)
class Importance:
    """What each patch (n,) means to a network's index, in percent of its numerator.

    ``total`` = dPC (or dIIC) = 100 (numerator - numerator without the patch) / numerator = ``intra`` + ``flux`` +
    ``connector``; ``lost``: EC minus EC without the patch, in the unit of the weights. ``exact``: whether the figures
    of the patch are exact; where not, ``total``, ``connector`` and ``lost`` are upper bounds. ``bound``: the upper
    bound of ``total`` by which patches were tried. ``left_out_pct``: by how much dPC can be off because very long ways
    were left out.
    """

    total: Floats
    intra: Floats
    flux: Floats
    connector: Floats
    lost: Floats
    exact: NDArray[np.bool_]
    bound: Floats
    left_out_pct: float = 0.0


def importance(
    graph: PatchGraph, decay: Decay, progress: Progress = SILENT, top: int | None = None, cut: float | None = None
) -> Importance:
    """dPC of each patch, by its removal.

    Parts: intra = 100 a_k^2 / PCnum; flux = 100 x 2 x sum over j of a_k a_j p*_kj / PCnum; connector = the rest: what
    the other patches lose among themselves. With ``top``, the figures of (at least) the ``top`` most important patches
    are exact. Source: Saura and Rubio 2010.

    >>> graph = PatchGraph.of([10, 10, 10], [0, 1, 0], [1, 2, 2], [1000.0, 1000.0, 2321.928094887362])
    >>> importance(graph, Decay(1000.0, 0.5)).total.round(6).tolist()
    [45.454545, 56.363636, 45.454545]
    """
    if cut is None:
        cut = 0.0 if graph.count <= ALL_PAIRS else FAR
    found = connectivity(graph, decay, progress.part(0.0, 0.1), cut)
    slim = graph.kept(robust_links(graph))
    measure = probability_measure(slim, decay, cut)
    return _importance(slim, measure, found.flux, found.numerator, progress.part(0.1, 1.0))


def importance_iic(graph: PatchGraph, progress: Progress = SILENT, top: int | None = None) -> Importance:
    """dIIC of each patch, by its removal; parts and ``top`` as in ``importance``, with 1 / (1 + n) for p*.

    >>> importance_iic(PatchGraph.of([10, 10, 10], [0, 1], [1, 2], [1.0, 1.0])).connector.round(6).tolist()
    [0.0, 11.764706, 0.0]
    """
    found = integral(graph, progress.part(0.0, 0.1))
    return _importance(graph, hop_measure(graph), found.flux, found.numerator, progress.part(0.1, 1.0))


def _importance(graph: PatchGraph, measure: Measure, flux: Floats, numerator: float, progress: Progress) -> Importance:
    weights = graph.weights
    loss = np.zeros(graph.count)
    for patch in range(graph.count):
        progress.report(patch / graph.count)
        loss[patch] = patch_loss(graph, measure, patch)
    intra, flux = weights**2, 2 * weights * flux
    share = 100.0 / numerator if numerator > 0 else 0.0
    left = np.maximum(numerator - intra - flux - loss, 0.0)
    total = (intra + flux + loss) * share
    lost = np.sqrt(numerator) - np.sqrt(left)
    exact = np.ones(graph.count, bool)
    return Importance(total, intra * share, flux * share, loss * share, lost, exact, total.copy())
