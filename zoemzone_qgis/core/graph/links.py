"""How much of the connected habitat goes when one link goes."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from ..progress import SILENT, Progress
from .decay import Decay, Measure, hop_measure, probability_measure
from .indices import ALL_PAIRS, FAR, connectivity, integral
from .patchgraph import Floats, PatchGraph
from .removal import link_loss


@dataclass(frozen=True)
class LinkImportance:
    """Importance of links by removal, in percent of the numerator of PC and of IIC.

    ``dpc`` and ``dpc_exact``: a value for each link of the graph of PC; ``diic`` and ``diic_exact``: for each link of
    the graph of IIC (its own order). Where not exact, the value is an upper bound.
    """

    dpc: Floats
    dpc_exact: NDArray[np.bool_]
    diic: Floats
    diic_exact: NDArray[np.bool_]


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
    if cut is None:
        cut = 0.0 if graph.count <= ALL_PAIRS else FAR
    pc = connectivity(graph, decay, progress.part(0.0, 0.05), cut).numerator
    iic = integral(iic_graph, progress.part(0.05, 0.1)).numerator
    dpc = _losses(graph, probability_measure(graph, decay, cut), pc, progress.part(0.1, 0.55))
    diic = _losses(iic_graph, hop_measure(iic_graph), iic, progress.part(0.55, 1.0))
    return LinkImportance(dpc, np.ones(len(dpc), bool), diic, np.ones(len(diic), bool))


def _losses(graph: PatchGraph, measure: Measure, numerator: float, progress: Progress) -> Floats:
    share = 100.0 / numerator if numerator > 0 else 0.0
    losses = np.zeros(len(graph.first))
    for link in range(len(losses)):
        progress.report(link / len(losses))
        losses[link] = link_loss(graph, measure, link) * share
    return losses
