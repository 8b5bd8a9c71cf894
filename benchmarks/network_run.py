"""One job on one network as a program of its own, ours or a peer's.

    python benchmarks/network_run.py CONTENDER JOB INPUT OUT.npz

Contenders: ours, networkx, landschaft (INPUT is graph.npz); for the jobs ``links`` and ``chain`` ours and ``loop``
(INPUT is patches.gpkg), a plain loop over QGIS's index and distances, in ``chain`` with networkx after it.
Chances: 5 % at 1,000 m.
"""

from __future__ import annotations

import math
import os
import sys
from collections.abc import Callable
from pathlib import Path
from typing import Any

import numpy as np

ROOT = Path(__file__).resolve().parent.parent
sys.path.insert(0, str(ROOT))

sys.path.extend(filter(None, [os.environ.get("BENCH_PACKAGES")]))

DISTANCE_M, CHANCE = 1000.0, 0.05
TOP = 100


def ours(job: str, path: str) -> dict[str, Any]:
    """A job with the plugin's core."""
    from zoemzone_qgis.core import network

    graph = network.PatchGraph.of(*(np.load(path)[name] for name in ("weights", "first", "second", "distance")))
    decay = network.Decay(DISTANCE_M, CHANCE)
    if job == "pc":
        found = network.connectivity(graph, decay)
        return {"numerator": found.numerator, "left_out": found.left_out}
    if job == "iic":
        return {"numerator": network.integral(graph).numerator}
    if job == "betweenness":
        return {"betweenness": network.betweenness(graph, decay)}
    if job == "links_dpc":
        nothing = graph.within(-1.0)
        return {"total": network.link_importance(graph, decay, nothing).dpc}
    importance: dict[str, Callable[[], Any]] = {
        "dpc": lambda: network.importance(graph, decay),
        "dpc_top": lambda: network.importance(graph, decay, top=TOP),
        "diic": lambda: network.importance_iic(graph),
    }
    found = importance[job]()
    return {"total": found.total, "exact": found.exact, "left_out_pct": found.left_out_pct}


def networkx(job: str, path: str) -> dict[str, Any]:
    """A job with networkx, as its documentation would have it."""
    import networkx as nx

    data = np.load(path)
    return nx_sums(job, nx, data["weights"], data["first"], data["second"], data["distance"])


def nx_sums(job: str, nx: Any, weights: Any, first: Any, second: Any, distance: Any) -> dict[str, Any]:
    """PC, IIC or plain betweenness by networkx."""
    graph = nx.Graph()
    graph.add_nodes_from(range(len(weights)))
    graph.add_weighted_edges_from(zip(first.tolist(), second.tolist(), distance.tolist(), strict=True))
    weight = weights.tolist()
    alpha = -math.log(CHANCE) / DISTANCE_M
    total = 0.0
    if job == "pc":
        for one, ways in nx.all_pairs_dijkstra_path_length(graph):
            total += weight[one] * sum(weight[other] * math.exp(-alpha * way) for other, way in ways.items())
        return {"numerator": total}
    if job == "iic":
        for one, ways in nx.all_pairs_shortest_path_length(graph):
            total += weight[one] * sum(weight[other] / (1 + steps) for other, steps in ways.items())
        return {"numerator": total}
    found = nx.betweenness_centrality(graph, weight="weight", normalized=False)
    return {"betweenness": np.array([found[number] for number in range(len(weights))])}


def landschaft(job: str, path: str) -> dict[str, Any]:
    """A job with landschaft, on one thread, as Conefor defines the indices."""
    import landschaft as peer

    data = np.load(path)
    pairs = np.column_stack([data["first"] + 1, data["second"] + 1, data["distance"]])
    graph = peer.HabitatGraph(data["weights"], pairs, convention="conefor", landscape_area=1.0, n_threads=1)
    name = "IIC" if "iic" in job else "PC"
    if job in ("pc", "iic"):
        row = graph.overall([name], distance=DISTANCE_M, probability=CHANCE)
        return {"numerator": float(row[f"{name}num"].iloc[0])}
    rows = graph.node_importance([name], distance=DISTANCE_M, probability=CHANCE)
    return {"total": rows[f"d{name}"].to_numpy()}


def from_outlines(contender: str, job: str, path: str) -> dict[str, Any]:
    """Links, or the whole chain (links, components, spanning tree, PC, betweenness), from the outlines."""
    from qgis.core import QgsApplication

    from benchmarks.network_land import LINK_M, read_outlines

    application = QgsApplication([], False)
    application.initQgis()
    geometries = read_outlines(Path(path))
    weights = np.array([geometry.area() / 10_000 for geometry in geometries])
    if contender == "ours":
        from zoemzone_qgis.layers.patches.links import Patches, edge_links

        links = edge_links(Patches(geometries), LINK_M)
        first, second, distance = links.first, links.second, links.distance
    else:
        first, second, distance = plain_loop(geometries, LINK_M)
    found: dict[str, Any] = {"links": len(first), "length": float(distance.sum())}
    if job == "chain":
        chain = our_chain if contender == "ours" else nx_chain
        found.update(chain(weights, first, second, distance))
    return found


def plain_loop(geometries: list, limit: float) -> tuple[Any, Any, Any]:
    """Links as a user's script finds them: boxes from the index, each pair measured."""
    from qgis.core import QgsFeature, QgsSpatialIndex

    index = QgsSpatialIndex()
    for number, geometry in enumerate(geometries):
        feature = QgsFeature(number)
        feature.setGeometry(geometry)
        index.addFeature(feature)
    found = []
    for number, geometry in enumerate(geometries):
        for other in index.intersects(geometry.boundingBox().buffered(limit)):
            if other > number:
                apart = geometry.distance(geometries[other])
                if apart <= limit + 1e-6:
                    found.append((number, other, apart))
    links = np.array(found)
    return links[:, 0].astype(np.int64), links[:, 1].astype(np.int64), links[:, 2]


def our_chain(weights: Any, first: Any, second: Any, distance: Any) -> dict[str, Any]:
    """The graph's part of the chain, ours."""
    from zoemzone_qgis.core import network

    graph = network.PatchGraph.of(weights, first, second, distance)
    decay = network.Decay(DISTANCE_M, CHANCE)
    network.betweenness(graph, decay)
    return {
        "components": int(network.components(graph).max()),
        "tree": float(graph.distance[network.spanning_tree(graph)].sum()),
        "numerator": network.connectivity(graph, decay).numerator,
    }


def nx_chain(weights: Any, first: Any, second: Any, distance: Any) -> dict[str, Any]:
    """The graph's part of the chain by networkx."""
    import networkx as nx

    graph = nx.Graph()
    graph.add_nodes_from(range(len(weights)))
    graph.add_weighted_edges_from(zip(first.tolist(), second.tolist(), distance.tolist(), strict=True))
    nx.betweenness_centrality(graph, weight="weight")
    return {
        "components": nx.number_connected_components(graph),
        "tree": float(nx.minimum_spanning_tree(graph).size(weight="weight")),
        "numerator": nx_sums("pc", nx, weights, first, second, distance)["numerator"],
    }


def main(contender: str, job: str, path: str, out: str) -> None:
    if job in ("links", "chain"):
        found = from_outlines(contender, job, path)
    else:
        found = {"ours": ours, "networkx": networkx, "landschaft": landschaft}[contender](job, path)
    np.savez(out, **found)


if __name__ == "__main__":
    main(*sys.argv[1:])
