"""Habitat networks as LARCH reads them: local areas, networks, and whether these can last."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Protocol

import numpy as np
from numpy.typing import NDArray

from ..errors import Fault
from .patchgraph import TOLERANCE, Floats, Ints, PatchGraph, components
from .spanning import spanning_tree


class Thresholds(Protocol):
    """How often the key patch a network must hold, with and without a key patch."""

    @property
    def viable_key(self) -> float: ...

    @property
    def viable_total(self) -> float: ...


@dataclass(frozen=True)
class Viability:
    """Local areas and networks.

    Of each patch (n,): ``area`` and ``network``, numbers from 1 by falling total weight; ``key_patch``: whether its
    local area is a key patch. Of each local area: ``area_weight``. Of each network: ``weight``, ``has_key``,
    ``viable``, ``short`` (weight that lacks for being viable, 0 when it is), ``weakest`` (number of the longest link of
    its spanning tree between local areas, -1 where it has one area) and ``weakest_m`` (its length, 0 where none).
    """

    area: Ints
    network: Ints
    key_patch: NDArray[np.bool_]
    area_weight: Floats
    weight: Floats
    has_key: NDArray[np.bool_]
    viable: NDArray[np.bool_]
    short: Floats
    weakest: Ints
    weakest_m: Floats


def viability(graph: PatchGraph, link_m: float, network_m: float, key: float, rules: Thresholds) -> Viability:
    """Which patches form local areas (links of at most ``link_m``) and networks (at most ``network_m``), and which
    networks can last.

    A key patch is a local area with a weight of at least ``key`` (unit of the weights). A network is viable with a
    key patch and a total of at least ``rules.viable_key`` x key, or with a total of at least ``rules.viable_total`` x
    key. Raises ``Fault`` when the network distance is below the link distance or the key is not above 0. Source:
    Verboom et al. 2001; Opdam et al. 2003.

    >>> from types import SimpleNamespace
    >>> graph = PatchGraph.of([10, 6, 3], [0, 1], [1, 2], [400.0, 2000.0])
    >>> found = viability(graph, 250, 1000, 10, SimpleNamespace(viable_key=1.5, viable_total=2.0))
    >>> found.network.tolist(), found.viable.tolist(), found.short.tolist(), found.weakest_m.tolist()
    ([1, 1, 2], [True, False], [0.0, 17.0], [400.0, 0.0])
    """
    if not network_m >= link_m - TOLERANCE:
        raise Fault(
            "The network distance ({network} m) is less than the link distance ({link} m); make it at least as long.",
            network=float(network_m),
            link=float(link_m),
        )
    if not (np.isfinite(key) and key > 0):
        raise Fault("The area of a key patch is {key}; it must be more than 0.", key=float(key))
    wide = graph.within(network_m)
    area, network = components(graph.within(link_m)), components(wide)
    areas, networks = int(area.max(initial=0)), int(network.max(initial=0))
    area_weight: Floats = np.bincount(area - 1, graph.weights, areas).astype(np.float64)
    weight: Floats = np.bincount(network - 1, graph.weights, networks).astype(np.float64)
    key_area = area_weight >= key - TOLERANCE
    key_patch = key_area[area - 1]
    has_key = np.bincount(network - 1, key_patch, networks) > 0
    needed = np.where(has_key, min(rules.viable_key, rules.viable_total), rules.viable_total) * key
    short = np.where(weight >= needed - TOLERANCE, 0.0, needed - weight)
    weakest, weakest_m = _weakest(graph, wide, network_m, area, network, networks)
    return Viability(area, network, key_patch, area_weight, weight, has_key, short == 0, short, weakest, weakest_m)


def _weakest(
    graph: PatchGraph, wide: PatchGraph, network_m: float, area: Ints, network: Ints, networks: int
) -> tuple[Ints, Floats]:
    """The longest link of the spanning tree of each network that joins two local areas: its number and length."""
    numbers = np.flatnonzero(graph.distance <= network_m + TOLERANCE)[spanning_tree(wide)]
    numbers = numbers[area[graph.first[numbers]] != area[graph.second[numbers]]]
    weakest, length = np.full(networks, -1), np.zeros(networks)
    # rising length: the longest of each network is written last
    numbers = numbers[np.argsort(graph.distance[numbers], kind="stable")]
    place = network[graph.first[numbers]] - 1
    weakest[place] = numbers
    length[place] = graph.distance[numbers]
    return weakest, length
