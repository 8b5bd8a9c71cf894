"""Patch graph: components, connectivity (EC, PC, IIC), importance of patches and links, LARCH's networks."""

from __future__ import annotations

from .graph.betweenness import betweenness
from .graph.conefor import read_graph, read_nodes, write_distances, write_nodes
from .graph.decay import Decay
from .graph.importance import Importance, importance, importance_iic
from .graph.indices import Overall, cohesion, connectivity, integral
from .graph.links import LinkImportance, link_importance
from .graph.patchgraph import PatchGraph, components
from .graph.spanning import largest_gap, spanning_tree
from .graph.viability import Viability, viability
from .graph.watchlist import watch_list

__all__ = [
    "Decay",
    "Importance",
    "LinkImportance",
    "Overall",
    "PatchGraph",
    "Viability",
    "betweenness",
    "cohesion",
    "components",
    "connectivity",
    "importance",
    "importance_iic",
    "integral",
    "largest_gap",
    "link_importance",
    "read_graph",
    "read_nodes",
    "spanning_tree",
    "viability",
    "watch_list",
    "write_distances",
    "write_nodes",
]
