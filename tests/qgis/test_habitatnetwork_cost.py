"""habitatnetwork over a resistance map: least cost against a plain Dijkstra, barriers, bad rasters, dispersal area."""

from __future__ import annotations

import heapq
import math
from pathlib import Path

import numpy as np
import pytest
from osgeo import gdal, osr
from qgis.core import QgsProcessingException

from .layers import box, memory_layer
from .networkkit import EVERYTHING, X, Y, by, square, table

CELL, NODATA = 10.0, -9999.0


def raster(path: Path, cells: np.ndarray, epsg: int = 28992, nodata: float | None = NODATA) -> str:
    """A map of resistance; its lower left corner lies at (X, Y)."""
    rows, columns = cells.shape
    data = gdal.GetDriverByName("GTiff").Create(str(path), columns, rows, 1, gdal.GDT_Float64)
    data.SetGeoTransform((X, CELL, 0, Y + rows * CELL, 0, -CELL))
    reference = osr.SpatialReference()
    reference.ImportFromEPSG(epsg)
    data.SetProjection(reference.ExportToWkt())
    if nodata is not None:
        data.GetRasterBand(1).SetNoDataValue(nodata)
    data.GetRasterBand(1).WriteArray(np.where(np.isnan(cells), NODATA, cells))
    data.FlushCache()
    del data
    return str(path)


def patches(*cells: tuple[int, int, int, int]):
    """Patches by their columns and rows from below: left, below, right, above, in cells."""
    rows = [
        (box(X + CELL * a, Y + CELL * b, X + CELL * c, Y + CELL * d), {"pid": number})
        for number, (a, b, c, d) in enumerate(cells, start=1)
    ]
    return memory_layer("patches", rows)


def dijkstra(resistance: np.ndarray, begin: np.ndarray, neighbours: int) -> np.ndarray:
    """Least cost from marked cells, as plainly as can be."""
    cost = np.full(resistance.shape, math.inf)
    queue = [(0.0, row, column) for row, column in np.argwhere(begin).tolist()]
    for _, row, column in queue:
        cost[row, column] = 0.0
    steps = [(i, j) for i in (-1, 0, 1) for j in (-1, 0, 1) if (i, j) != (0, 0)]
    if neighbours == 16:
        steps += [(i, j) for i in (-2, -1, 1, 2) for j in (-2, -1, 1, 2) if abs(i) != abs(j)]
    while queue:
        so_far, row, column = heapq.heappop(queue)
        if so_far > cost[row, column]:
            continue
        for down, across in steps:
            r, c = row + down, column + across
            if not (0 <= r < resistance.shape[0] and 0 <= c < resistance.shape[1]):
                continue
            along = [resistance[row, column], resistance[r, c]]
            if abs(down) == 2:
                along += [resistance[row + down // 2, column], resistance[row + down // 2, column + across]]
            elif abs(across) == 2:
                along += [resistance[row, column + across // 2], resistance[row + down, column + across // 2]]
            total = so_far + CELL * math.hypot(down, across) * sum(along) / len(along)
            if total < cost[r, c]:
                cost[r, c] = total
                heapq.heappush(queue, (total, r, c))
    return cost


@pytest.mark.parametrize("neighbours", ["8", "16"])
@pytest.mark.parametrize("seed", [1, 2])
def test_least_cost_of_neighbours(run, tmp_path, seed, neighbours):
    """Two patches: the cost of their link is that of a plain Dijkstra, its length that of a line between them."""
    generator = np.random.default_rng(seed)
    cells = generator.choice([1.0, 2.0, 5.0], (30, 40))
    cells[generator.random(cells.shape) < 0.1] = np.nan
    cells[-5:-2, 2:5] = cells[-28:-25, 34:38] = 1.0
    given = {"INPUT": patches((2, 2, 5, 5), (34, 25, 38, 28)), "RESISTANCE": raster(tmp_path / "r.tif", cells)}
    asked = {"LINK_DISTANCE": 100, "DISPERSAL_DISTANCE": 5000, "NEIGHBOURS": neighbours}
    result = run("habitatnetwork", {**given, **asked, **EVERYTHING})
    begin, end = np.zeros(cells.shape, bool), np.zeros(cells.shape, bool)
    begin[-5:-2, 2:5], end[-28:-25, 34:38] = True, True
    expected = dijkstra(cells, begin, int(neighbours))[end].min()
    (link,) = table(result["LINKS"], run.context)
    assert link["cost"] == pytest.approx(expected, rel=1e-9)
    assert 300 < link["length_m"] < link["cost"]
    layer = result["LINKS"] if not isinstance(result["LINKS"], str) else run.context.getMapLayer(result["LINKS"])
    (line,) = [one.geometry() for one in layer.getFeatures()]
    assert line.length() == pytest.approx(link["length_m"])
    assert result["EC_PC_HA"] == pytest.approx(_ec([0.09, 0.12], expected), rel=1e-9)


def _ec(weights: list[float], cost: float) -> float:
    chance = 0.05 ** (cost / 5000)
    return math.sqrt(weights[0] ** 2 + weights[1] ** 2 + 2 * weights[0] * weights[1] * chance)


def test_open_land_and_its_bound(run, tmp_path, listener):
    cells = np.ones((20, 60))
    given = {"INPUT": patches((2, 5, 4, 7), (24, 5, 26, 7)), "RESISTANCE": raster(tmp_path / "r.tif", cells)}
    result = run("habitatnetwork", {**given, **EVERYTHING})
    (link,) = table(result["LINKS"], run.context)
    assert link["cost"] == pytest.approx(210.0)  # from centre to centre of the cells at their edges
    assert any("is up to 2.75 % too long" in said for said in listener.infos)
    assert any("Largest gap: 210 m x resistance" in said for said in listener.infos)
    run("habitatnetwork", {**given, "NEIGHBOURS": 0})
    assert any("is up to 8.24 % too long" in said for said in listener.infos)


def test_a_barrier_parts_the_network(run, tmp_path):
    cells = np.ones((20, 60))
    cells[:, 30] = np.nan
    given = {"INPUT": patches((2, 5, 4, 7), (50, 5, 52, 7)), "RESISTANCE": raster(tmp_path / "r.tif", cells)}
    result = run("habitatnetwork", {**given, **EVERYTHING})
    assert (result["COUNT_NETWORKS"], result["COUNT_LINKS"], result["LARGEST_GAP_M"]) == (2, 0, None)


def test_patches_beyond_and_larger_than_the_map(run, tmp_path, listener):
    """One patch covers more than the map, one lies outside, one is smaller than a cell."""
    cells = np.ones((20, 60))
    shapes = [
        box(X - 1000, Y - 1000, X + 50, Y + 1000),
        square(5000, 5000),
        box(X + 401, Y + 101, X + 403, Y + 103),
    ]
    layer = memory_layer("patches", [(shape, {"pid": number}) for number, shape in enumerate(shapes, start=1)])
    result = run("habitatnetwork", {"INPUT": layer, "RESISTANCE": raster(tmp_path / "r.tif", cells), **EVERYTHING})
    links = by(table(result["LINKS"], run.context), "from_id", "to_id")
    assert set(links) == {(1, 3)}
    assert links[1, 3]["cost"] == pytest.approx(360.0)
    assert result["COUNT_NETWORKS"] == 2
    assert any("1 patches lie outside r: they have no links" in said for said in listener.warnings)


def test_another_crs(run, tmp_path):
    """The patches in degrees, the map in metres: measured on the map."""
    cells = np.ones((20, 60))
    path = raster(tmp_path / "r.tif", cells)
    import processing

    given = patches((2, 5, 4, 7), (24, 5, 26, 7))
    turned = processing.run(
        "native:reprojectlayer", {"INPUT": given, "TARGET_CRS": "EPSG:4326", "OUTPUT": "TEMPORARY_OUTPUT"}
    )["OUTPUT"]
    one, two = (run("habitatnetwork", {"INPUT": layer, "RESISTANCE": path, **EVERYTHING}) for layer in (given, turned))
    assert one["COUNT_LINKS"] == two["COUNT_LINKS"] == 1
    assert two["EC_PC_HA"] == pytest.approx(one["EC_PC_HA"], rel=1e-3)


@pytest.mark.parametrize(
    ("value", "message"),
    [
        (0.0, "r holds the resistance 0.0"),
        (-2.0, "r holds the resistance -2.0"),
        (np.inf, "r holds the resistance inf"),
    ],
)
def test_bad_resistance(run, tmp_path, value, message):
    cells = np.ones((20, 60))
    cells[3, 3] = value
    with pytest.raises(QgsProcessingException, match=message):
        run("habitatnetwork", {"INPUT": patches((2, 5, 4, 7)), "RESISTANCE": raster(tmp_path / "r.tif", cells)})


def test_a_map_in_degrees(run, tmp_path):
    path = raster(tmp_path / "r.tif", np.ones((20, 60)), epsg=4326)
    with pytest.raises(QgsProcessingException, match="has a CRS in degrees"):
        run("habitatnetwork", {"INPUT": patches((2, 5, 4, 7)), "RESISTANCE": path})


def test_dispersal_area_over_resistance(run, tmp_path):
    """Grass on one side of a field that resists four times as much on the other."""
    cells = np.ones((41, 101))
    cells[:, 52:] = 4.0
    layer = patches((50, 20, 51, 21))
    given = {"INPUT": layer, "RESISTANCE": raster(tmp_path / "r.tif", cells), "DISPERSAL_DISTANCE": 200}
    result = run("habitatnetwork", {**given, "LINK_DISTANCE": 50, "NEIGHBOURS": "8", **EVERYTHING})
    (row,) = table(result["REACH"], run.context)
    begin = np.zeros(cells.shape, bool)
    begin[20, 50] = True
    expected = np.count_nonzero(dijkstra(cells, begin, 8) <= 200) * CELL**2 / 10_000
    assert row["reach_ha"] == pytest.approx(expected)
