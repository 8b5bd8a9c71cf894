"""How much of the connected habitat goes when one patch goes: dPC and dIIC of each patch."""

from __future__ import annotations

from dataclasses import dataclass
from functools import partial

import numpy as np
from numpy.typing import NDArray

from ..progress import SILENT, Progress
from .bounds import by_bounds
from .decay import Decay, hop_measure, probability_measure
from .detours import detours
from .indices import Overall, connectivity, integral, least_chance
from .losses import LostAtMost, Search, patch_losses, patch_traffic
from .patchgraph import Floats, Ints, PatchGraph, components
from .pruning import robust_links


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
    are exact, the others bounds. Ways with a chance below ``cut`` are left out (None: see ``least_chance``). Source:
    Saura and Rubio 2010.

    >>> graph = PatchGraph.of([10, 10, 10], [0, 1, 0], [1, 2, 2], [1000.0, 1000.0, 2321.928094887362])
    >>> importance(graph, Decay(1000.0, 0.5)).total.round(6).tolist()
    [45.454545, 56.363636, 45.454545]
    """
    cut = least_chance(graph.count) if cut is None else cut
    found = connectivity(graph, decay, progress.part(0.0, 0.1), cut)
    search = Search(partial(probability_measure, decay=decay, cut=cut), in_links=False)
    # a way that is left out, before or after the removal, has at most this chance
    heaviest = np.bincount(components(graph), graph.weights)
    off = cut * float(heaviest @ heaviest) + found.left_out
    slim = graph.kept(robust_links(graph, progress))
    if top is None or top >= graph.count:
        return _importance(slim, search, found, progress.part(0.1, 1.0), top, off)
    around = detours(slim, graph, progress.part(0.1, 0.2))

    def lost_at_most(before: Ints, patch: Ints, behind: Ints) -> Floats:
        return 1.0 - decay.chance(around.delays(before, patch, behind))

    return _importance(slim, search, found, progress.part(0.2, 1.0), top, off, lost_at_most)


def importance_iic(graph: PatchGraph, progress: Progress = SILENT, top: int | None = None) -> Importance:
    """dIIC of each patch, by its removal; parts and ``top`` as in ``importance``, with 1 / (1 + n) for p*.

    >>> importance_iic(PatchGraph.of([10, 10, 10], [0, 1], [1, 2], [1.0, 1.0])).connector.round(6).tolist()
    [0.0, 11.764706, 0.0]
    """
    found = integral(graph, progress.part(0.0, 0.1))
    return _importance(graph, Search(hop_measure, in_links=True), found, progress.part(0.1, 1.0), top)


def _importance(
    graph: PatchGraph,
    search: Search,
    found: Overall,
    progress: Progress,
    top: int | None,
    off: float = 0.0,
    lost_at_most: LostAtMost | None = None,
) -> Importance:
    weights, numerator = graph.weights, found.numerator
    intra, flux = weights**2, 2 * weights * found.flux
    own = intra + flux
    if top is None or top >= graph.count:
        loss, exact = patch_losses(graph, search, progress), np.ones(graph.count, bool)
        bound = loss
    else:
        bound = patch_traffic(graph, search, progress.part(0.0, 0.3), lost_at_most)
        least = float(np.sort(own)[-top]) if top > 0 else np.inf
        rest = progress.part(0.3, 1.0)
        loss, exact = by_bounds(
            own, bound, top, lambda wanted, part: patch_losses(graph, search, part, wanted), rest, least
        )
    share = 100.0 / numerator if numerator > 0 else 0.0
    total = own + loss
    lost = np.sqrt(numerator) - np.sqrt(np.maximum(numerator - total, 0.0))
    return Importance(
        total * share,
        intra * share,
        flux * share,
        loss * share,
        lost,
        exact,
        (own + bound) * share,
        off * share,
    )
