"""The tables of habitatnetwork: their fields, and a row for each patch, link, network, distance and pair."""

from __future__ import annotations

import math
from collections.abc import Callable, Iterator, Sequence
from typing import Any

import numpy as np
from qgis.core import QgsField, QgsFields
from qgis.PyQt.QtCore import QMetaType

from ..keptfields import kept_fields
from .habitatnetwork_figures import DistanceRow, Figures, Pair
from .habitatnetwork_input import PatchTable

KINDS = {str: QMetaType.Type.QString, int: QMetaType.Type.LongLong, float: QMetaType.Type.Double}
YES, NO = "yes", "no"

NODES: dict[str, type] = {
    "node": int,
    "network": int,
    "network_ha": float,
    "viable": str,
    "splits_ha": float,
    "key_patch": str,
    "local_area": int,
    "local_area_ha": float,
    "area_ha": float,
    "weight_ha": float,
    "cohesion_ha": float,
    "component": int,
    "dec_ha": float,
    "dpc_pct": float,
    "dpc_intra_pct": float,
    "dpc_flux_pct": float,
    "dpc_connector_pct": float,
    "diic_pct": float,
    "diic_intra_pct": float,
    "diic_flux_pct": float,
    "diic_connector_pct": float,
    "flux": float,
    "betweenness": float,
    "exact": str,
}
LINKS: dict[str, type] = {
    "from_id": int,
    "to_id": int,
    "length_m": float,
    "cost": float,
    "weakest": str,
    "in_tree": str,
    "network": int,
    "dpc_pct": float,
    "diic_pct": float,
    "exact": str,
}
NETWORKS: dict[str, type] = {
    "network": int,
    "effective_ha": float,
    "viable": str,
    "short_ha": float,
    "blocks": int,
    "local_areas": int,
    "key_patches": int,
    "key_nodes": str,
    "weakest_from": int,
    "weakest_to": int,
    "weakest_m": float,
    "watch_count": int,
    "watch_nodes": str,
    "nearest_m": float,
    "nearest_network": int,
    "area_ha": float,
}
TABLE: dict[str, type] = {
    "distance_m": float,
    "links": int,
    "components": int,
    "viable_networks": int,
    "largest_ha": float,
    "ec_pc_ha": float,
    "ec_iic_ha": float,
    "pc": float,
    "iic": float,
    "pc_intra_pct": float,
    "pc_direct_pct": float,
    "pc_step_pct": float,
}
PAIRS: dict[str, type] = {
    "from_name": str,
    "to_name": str,
    "gap_m": float,
    "linked": str,
    "gap_from": int,
    "gap_to": int,
}
REACH: dict[str, type] = {
    "component": int,
    "network": int,
    "blocks": int,
    "effective_ha": float,
    "reach_ha": float,
}
_LISTED = 200  # patches that a text names at most; GeoPackage and XLSX hold long texts, shapefiles do not


def fields_of(kinds: dict[str, type]) -> QgsFields:
    """The fields of a table."""
    fields = QgsFields()
    for name, kind in kinds.items():
        fields.append(QgsField(name, KINDS[kind]))
    return fields


def with_given(kinds: dict[str, type], given: QgsFields) -> tuple[QgsFields, list[str]]:
    """Our fields, then those of the input; those of the input with a name of ours get another. Their old names."""
    fields = fields_of(kinds)
    kept, renamed = kept_fields(given, kinds)
    for field in kept:
        fields.append(field)
    return fields, renamed


def node_row(table: PatchTable, figures: Figures) -> Callable[[int], list[Any]]:
    """Gives the values of a patch in the order of ``NODES``."""
    networks, pc, iic = figures.networks, figures.importance, figures.importance_iic
    network, area = networks.network - 1, networks.area - 1
    columns: list[Sequence[Any]] = [
        table.ids.tolist(),
        networks.network.tolist(),
        networks.weight[network].tolist(),
        _said(networks.viable[network]),
        figures.splits.tolist(),
        _said(networks.key_patch),
        networks.area.tolist(),
        networks.area_weight[area].tolist(),
        table.areas.tolist(),
        figures.graph.weights.tolist(),
        figures.cohesion.tolist(),
        figures.component.tolist(),
        pc.lost.tolist(),
        *(part.tolist() for one in (pc, iic) for part in (one.total, one.intra, one.flux, one.connector)),
        figures.pc.flux.tolist(),
        figures.betweenness.tolist(),
        _said(figures.node_exact),
    ]

    def row(place: int) -> list[Any]:
        return [column[place] for column in columns]

    return row


def _said(marks: Any) -> list[str]:
    return [YES if mark else NO for mark in np.asarray(marks).tolist()]


def link_rows(table: PatchTable, figures: Figures, lengths: Iterator[float], is_cost: bool) -> Iterator[list[Any]]:
    """The values of the links within the network distance; ``lengths`` in metres, one a link."""
    graph, shown = figures.graph, figures.shown
    tree = set(figures.tree.tolist())
    weakest = set(figures.weakest)
    ids, network = table.ids, figures.networks.network
    figures_of = zip(figures.link_dpc.tolist(), figures.link_diic.tolist(), _said(figures.link_exact), strict=True)
    for link, length, (dpc, diic, exact) in zip(shown.tolist(), lengths, figures_of, strict=True):
        first, second = int(graph.first[link]), int(graph.second[link])
        yield [
            int(ids[first]),
            int(ids[second]),
            length,
            float(graph.distance[link]) if is_cost else None,
            YES if link in weakest else NO,
            YES if link in tree else NO,
            int(network[first]),
            dpc,
            diic,
            exact,
        ]


def network_rows(table: PatchTable, figures: Figures) -> Iterator[list[Any]]:
    """The values of each network, the heaviest first."""
    found, graph, ids = figures.networks, figures.graph, table.ids
    for number in range(1, figures.network_count + 1):
        members = figures.members(number)
        key = [patch for patch in members if found.key_patch[patch]]
        watched = sorted((patch for patch in members if figures.splits[patch] > 0), key=lambda p: -figures.splits[p])
        link, nearest = figures.weakest[number - 1], figures.nearest[number - 1]
        yield [
            number,
            float(found.weight[number - 1]),
            YES if found.viable[number - 1] else NO,
            float(found.short[number - 1]),
            len(members),
            len({int(found.area[patch]) for patch in members}),
            len({int(found.area[patch]) for patch in key}),
            listed(ids[key].tolist()),
            int(ids[graph.first[link]]) if link is not None else None,
            int(ids[graph.second[link]]) if link is not None else None,
            float(graph.distance[link]) if link is not None else None,
            len(watched),
            listed(ids[watched].tolist()),
            nearest[0] if nearest else None,
            nearest[1] if nearest else None,
            float(np.sum(table.areas[members])),
        ]


def listed(numbers: Sequence[int]) -> str:
    """Numbers as a text; a very long list ends with dots."""
    return ", ".join(map(str, numbers[:_LISTED])) + (", ..." if len(numbers) > _LISTED else "")


def distance_rows(rows: Sequence[DistanceRow], figures: Figures) -> Iterator[list[Any]]:
    """The values of each distance."""
    for row in rows:
        yield [
            row.distance_m,
            row.links,
            row.components,
            row.viable,
            row.largest_ha,
            row.pc.ec,
            row.iic.ec,
            figures.index(row.pc),
            figures.index(row.iic),
            row.pc.intra_pct,
            row.pc.direct_pct,
            row.pc.step_pct,
        ]


def pair_rows(pairs: Sequence[Pair], table: PatchTable, network_m: float) -> Iterator[list[Any]]:
    """The values of each pair of named areas."""
    for pair in pairs:
        ends = [None, None] if pair.ends is None else [int(table.ids[end]) for end in pair.ends]
        gap = pair.gap_m if math.isfinite(pair.gap_m) else None
        yield [pair.first, pair.second, gap, YES if pair.gap_m <= network_m + 1e-6 else NO, *ends]


def reach_row(component: int, figures: Figures, area_ha: float) -> list[Any]:
    """The values of the land that a component reaches."""
    members = np.flatnonzero(figures.component == component)
    return [
        component,
        int(figures.networks.network[members[0]]),
        len(members),
        float(figures.graph.weights[members].sum()),
        area_ha,
    ]
