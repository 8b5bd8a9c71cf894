"""Stepping stones: chains of parcels for many gaps in a landscape that is parcels all over, and a check of the answers.

    QT_QPA_PLATFORM=offscreen python benchmarks/stones.py [--parcels 100000] [--gaps 300] [--check 5] [--budget EUR]

A seeded plane of 20 x 20 km is split into parcels with twelve corners each and random costs. A third of the gaps are
1,100 to 2,800 m long, the others 110 to 900 m. Both targets, three alternatives. No tool that we know finds such
chains; the check finds the cheapest strip link of some gaps once more, in the plainest way: the distances of all pairs
of parcels by GEOS, and a shortest path of SciPy over the hops of at most 100 m (gaps short enough to need no stone).
"""

from __future__ import annotations

import argparse
import resource
import sys
import time
from pathlib import Path
from typing import Any

import numpy as np

sys.path.insert(0, str(Path(__file__).resolve().parent.parent))
sys.path.append("/usr/share/qgis/python/plugins")

from qgis.core import (
    QgsApplication,
    QgsFeature,
    QgsField,
    QgsGeometry,
    QgsPointXY,
    QgsProcessingFeedback,
    QgsVectorLayer,
)
from qgis.PyQt.QtCore import QMetaType

SIDE_M, EDGE_M = 20_000.0, 3000.0
LEFT, LOW = 190_000.0, 320_000.0
KINDS = {int: QMetaType.Type.Int, float: QMetaType.Type.Double, str: QMetaType.Type.QString}


def layer(kind: str, rows: list[tuple[QgsGeometry, dict[str, Any]]]) -> QgsVectorLayer:
    """A layer in memory."""
    made = QgsVectorLayer(f"{kind}?crs=EPSG:28992", "benchmark", "memory")
    provider = made.dataProvider()
    provider.addAttributes([QgsField(name, KINDS[type(value)]) for name, value in rows[0][1].items()])
    made.updateFields()
    features = []
    for geometry, values in rows:
        feature = QgsFeature(made.fields())
        feature.setGeometry(geometry)
        feature.setAttributes(list(values.values()))
        features.append(feature)
    provider.addFeatures(features)
    return made


def parcels(count: int, rng: np.random.Generator) -> QgsVectorLayer:
    """The plane split again and again, each piece a little smaller than its place."""
    boxes, pieces = [(0.0, 0.0, SIDE_M, SIDE_M, count)], []
    while boxes:
        left, low, right, top, number = boxes.pop()
        if number == 1:
            pieces.append((left, low, right, top))
            continue
        half = min(max(round(number * rng.uniform(0.35, 0.65)), 1), number - 1)
        share = rng.uniform(0.35, 0.65)
        if right - left > top - low:
            middle = left + (right - left) * share
            boxes += [(left, low, middle, top, half), (middle, low, right, top, number - half)]
        else:
            middle = low + (top - low) * share
            boxes += [(left, low, right, middle, half), (left, middle, right, top, number - half)]
    rows = []
    for number, (left, low, right, top) in enumerate(pieces):
        corners = [(0, 0), (0.33, 0), (0.66, 0), (1, 0), (1, 0.33), (1, 0.66), (1, 1), (0.66, 1), (0.33, 1), (0, 1),
                   (0, 0.66), (0, 0.33)]  # fmt: skip
        shrunk = 0.5 + (np.array(corners) - 0.5) * rng.uniform(0.94, 0.97, (12, 1))
        points = [QgsPointXY(LEFT + left + x * (right - left), LOW + low + y * (top - low)) for x, y in shrunk]
        land = QgsGeometry.fromPolygonXY([[*points, points[0]]])
        rows.append((land, {"name": f"p{number}", "cost": float(rng.integers(5, 400) * 100)}))
    return layer("Polygon", rows)


def gaps(count: int, rng: np.random.Generator) -> QgsVectorLayer:
    """Lines in any direction, away from the edge."""
    rows = []
    for number in range(count):
        length = rng.uniform(1100, 2800) if number % 3 == 0 else rng.uniform(110, 900)
        angle, (x, y) = rng.uniform(0, 2 * np.pi), rng.uniform(EDGE_M, SIDE_M - EDGE_M, 2)
        ends = [(x, y), (x + length * np.cos(angle), y + length * np.sin(angle))]
        line = QgsGeometry.fromPolylineXY([QgsPointXY(LEFT + x, LOW + y) for x, y in ends])
        facts = {"id": number + 1, "kind": "stone" if number % 3 == 0 else "strip"}
        rows.append((line, {**facts, "importance": float(rng.uniform(0, 30))}))
    return layer("LineString", rows)


def checked(land: QgsVectorLayer, lines: QgsVectorLayer, costs: dict[int, float | None], count: int) -> int:
    """Compare the cheapest strip link of some short gaps with a plain search; returns how many were compared."""
    from scipy.sparse import csr_matrix
    from scipy.sparse.csgraph import dijkstra

    done = 0
    for gap in lines.getFeatures():
        line = gap.geometry()
        if done == count or line.length() > 400:
            continue
        around = list(land.getFeatures(line.boundingBox().buffered(500)))
        near = [feature for feature in around if feature.geometry().distance(line) <= 500]
        near = [feature for feature in near if feature.geometry().buffer(-1.475, 4).area() > 25 * 0.05]
        ends = [QgsGeometry.fromPointXY(point) for point in (line.asPolyline()[0], line.asPolyline()[-1])]
        shapes = [*(feature.geometry() for feature in near), *ends]
        weight = np.array([*(feature["cost"] for feature in near), 0.0, 0.0])
        hops = np.zeros((len(shapes), len(shapes)))
        for one in range(len(shapes)):
            for other in range(one):
                if shapes[one].distance(shapes[other]) <= 100 + 1e-6:
                    hops[one, other], hops[other, one] = weight[other] + 1e-9, weight[one] + 1e-9
        # as a sparse graph: in a dense one so small a hop counts as none
        best = float(dijkstra(csr_matrix(hops), indices=len(shapes) - 2)[-1])
        ours = costs[gap["id"]]
        if ours is None or abs(ours - best) > 1e-3:
            raise SystemExit(f"gap {gap['id']}: {ours} differs from {best}")
        done += 1
    return done


def main() -> None:
    """Make the landscape, find the chains, check some, print the figures."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--parcels", type=int, default=100_000)
    parser.add_argument("--gaps", type=int, default=300)
    parser.add_argument("--check", type=int, default=5)
    parser.add_argument("--budget", type=float)
    given = parser.parse_args()
    app = QgsApplication([], False)
    app.initQgis()
    from processing.core.Processing import Processing

    Processing.initialize()
    import processing

    from zoemzone_qgis.processing.provider import ZoemzoneProvider

    provider = ZoemzoneProvider()
    QgsApplication.processingRegistry().addProvider(provider)
    rng = np.random.default_rng(12)
    land, lines = parcels(given.parcels, rng), gaps(given.gaps, rng)
    parameters = {"INPUT": lines, "PARCELS": land, "COST_FIELD": "cost", "PARCEL_FIELD": "name"}
    outputs = {"BUDGET": given.budget, "OUTPUT": "memory:", "TABLE": "memory:"}
    feedback = QgsProcessingFeedback(False)
    begin, used = time.perf_counter(), time.process_time()
    result = processing.run("zoemzone:steppingstones", {**parameters, **outputs}, feedback=feedback)
    wall, cpu = time.perf_counter() - begin, time.process_time() - used
    peak = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1024
    print(f"{given.parcels} parcels, {given.gaps} gaps: {wall:.1f} s, CPU {cpu:.1f} s, peak {peak:.0f} MB")
    print({key: value for key, value in result.items() if key not in ("OUTPUT", "TABLE")})
    table = [row for row in result["TABLE"].getFeatures() if row["target"] == "strip"]
    costs = {row["gap"]: row["cost"] if row["closed"] == "yes" else None for row in table}
    if given.budget is None and given.check:
        print(f"{checked(land, lines, costs, given.check)} gaps compared with a plain search: equal")
    app.exitQgis()


if __name__ == "__main__":
    main()
