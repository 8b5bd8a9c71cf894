"""How much of the connected habitat goes when one link goes."""

from __future__ import annotations

from dataclasses import dataclass
from functools import partial

import numpy as np

from ..progress import SILENT, Progress
from .bounds import by_bounds
from .decay import Decay, hop_measure, probability_measure
from .indices import connectivity, integral, least_chance
from .losses import Marks, Search, link_losses, link_traffic
from .patchgraph import Floats, PatchGraph
from .pruning import robust_links


@dataclass(frozen=True)
class LinkImportance:
    """Importance of links by removal, in percent of the numerator of PC and of IIC.

    ``dpc`` and ``dpc_exact``: a value for each link of the graph of PC; ``diic`` and ``diic_exact``: for each link of
    the graph of IIC (its own order). Where not exact, the value is an upper bound.
    """

    dpc: Floats
    dpc_exact: Marks
    diic: Floats
    diic_exact: Marks


def link_importance(
    graph: PatchGraph,
    decay: Decay,
    iic_graph: PatchGraph,
    progress: Progress = SILENT,
    top: int | None = None,
    cut: float | None = None,
) -> LinkImportance:
    """dPC and dIIC of each link by its removal: 100 (numerator - numerator without the link) / numerator.

    ``graph`` holds the links that count for PC, ``iic_graph`` those for IIC (same patches). With ``top``, (at least)
    the ``top`` most important links of each are exact. Source: Saura and Rubio 2010, section on links.

    >>> chain = PatchGraph.of([10, 10, 10], [0, 1], [1, 2], [1000.0, 2000.0])
    >>> found = link_importance(chain, Decay(1000.0, 0.5), chain)
    >>> found.dpc.round(6).tolist(), found.diic.round(6).tolist()
    ([26.315789, 15.789474], [29.411765, 29.411765])
    """
    cut = least_chance(graph.count) if cut is None else cut
    pc = connectivity(graph, decay, progress.part(0.0, 0.05), cut).numerator
    iic = integral(iic_graph, progress.part(0.05, 0.1)).numerator
    robust = robust_links(graph, progress)
    search = Search(partial(probability_measure, decay=decay, cut=cut), in_links=False)
    slim, slim_exact = _losses(graph.kept(robust), search, pc, progress.part(0.1, 0.5), top)
    # a link with two detours that are no longer than it is never missed
    dpc, dpc_exact = np.zeros(len(graph.first)), np.ones(len(graph.first), bool)
    dpc[robust], dpc_exact[robust] = slim, slim_exact
    diic, diic_exact = _losses(iic_graph, Search(hop_measure, in_links=True), iic, progress.part(0.5, 1.0), top)
    return LinkImportance(dpc, dpc_exact, diic, diic_exact)


def _losses(
    graph: PatchGraph, search: Search, numerator: float, progress: Progress, top: int | None
) -> tuple[Floats, Marks]:
    """The share (percent) that goes with each link, and whether it is exact."""
    share = 100.0 / numerator if numerator > 0 else 0.0
    count = len(graph.first)
    if top is None or top >= count:
        return link_losses(graph, search, progress) * share, np.ones(count, bool)
    traffic = link_traffic(graph, search, progress.part(0.0, 0.3))
    loss, exact = by_bounds(
        np.zeros(count),
        traffic,
        top,
        lambda wanted, rest: link_losses(graph, search, rest, wanted),
        progress.part(0.3, 1.0),
    )
    return loss * share, exact
