"""The layer of nests holds what the cells are made of, also as a file."""

from __future__ import annotations

from pathlib import Path

import numpy as np
import pytest
from qgis.core import NULL, QgsFeature, QgsProcessingContext, QgsProcessingFeatureSource, QgsVectorLayer

from zoemzone_qgis.core.classes import SEASONS
from zoemzone_qgis.core.nestcells import NestCells
from zoemzone_qgis.core.progress import SILENT
from zoemzone_qgis.layers.nestlayer import NAMES, nest_fields, nest_rows
from zoemzone_qgis.processing.measures.prioritymeasures_food import NestLayer
from zoemzone_qgis.processing.record import RunRecord

from .layers import saved


def some_cells(count: int = 7) -> NestCells:
    rng = np.random.default_rng(count)
    x, y = 190_050.0 + 100.0 * np.arange(count), np.full(count, 320_050.0)
    reach, need = rng.uniform(0, 1e5, (count, 4)), rng.uniform(1, 1e5, (count, 4))
    return NestCells.of(
        x, y, 100.0, 500.0, rng.uniform(0, 1, count), reach, need, rng.uniform(0, 100, count), *land_of(rng, count)
    )


def land_of(rng: np.random.Generator, count: int) -> tuple[tuple[str, ...], np.ndarray]:
    """Two of the guilds, and their land."""
    return ("ground", "bumblebee"), rng.uniform(0, 3, (count, 2))


def layer_of(cells: NestCells) -> QgsVectorLayer:
    layer = QgsVectorLayer("Point?crs=EPSG:28992", "nests", "memory")
    provider = layer.dataProvider()
    provider.addAttributes(nest_fields().toList())
    layer.updateFields()
    features = []
    for point, values in nest_rows(cells):
        feature = QgsFeature(layer.fields())
        feature.setGeometry(point)
        feature.setAttributes(values)
        features.append(feature)
    assert provider.addFeatures(features)[0]
    return layer


def read(layer: QgsVectorLayer) -> NestCells:
    """The cells again, by the names of the fields."""
    rows = [(one.geometry().asPoint(), one) for one in layer.getFeatures()]

    def column(name: str) -> list[float]:
        return [one[layer.fields().lookupField(name)] for _, one in rows]

    return NestCells.of(
        [point.x() for point, _ in rows],
        [point.y() for point, _ in rows],
        column("cell_m")[0],
        column("radius_m")[0],
        column("nest_ha"),
        np.array([column(f"reach_{season}_m2") for season in SEASONS]).T,
        np.array([column(f"need_{season}_m2") for season in SEASONS]).T,
        column("known_pct"),
        ("ground", "bumblebee"),
        np.array([column("nest_ground_ha"), column("nest_bumblebee_ha")]).T,
    )


def assert_equal(one: NestCells, other: NestCells) -> None:
    assert (one.cell_m, one.radius_m, one.count) == (other.cell_m, other.radius_m, other.count)
    for name in ("x", "y", "nest_ha", "reach_m2", "need_m2", "known_pct", "guild_ha"):
        assert getattr(one, name) == pytest.approx(getattr(other, name), rel=1e-9)


def test_the_fields_have_the_agreed_names() -> None:
    assert [field.name() for field in nest_fields()] == list(NAMES)
    assert NAMES[:5] == ("cell", "cell_m", "radius_m", "nest_ha", "reach_early_spring_m2")
    assert NAMES[11:13] == ("need_autumn_m2", "known_pct")
    assert NAMES[13:] == ("nest_ground_ha", "nest_cavity_ha", "nest_bumblebee_ha", "nest_larval_ha")
    assert len({name[:10] for name in NAMES}) == len(NAMES)  # a shapefile keeps them apart


def test_rows_hold_the_cells() -> None:
    layer = layer_of(some_cells())
    assert_equal(read(layer), some_cells())
    assert [one["cell"] for one in layer.getFeatures()] == list(range(1, 8))
    unused = ("nest_cavity_ha", "nest_larval_ha")
    assert all(one[name] == NULL for one in layer.getFeatures() for name in unused)


def test_a_plan_reads_the_land_of_the_guilds_that_are_told() -> None:
    cells = some_cells()
    record = RunRecord("prioritymeasures", {})
    layer, context = layer_of(cells), QgsProcessingContext()
    found = NestLayer(QgsProcessingFeatureSource(layer, context)).read(record, SILENT)
    assert found.guilds == cells.guilds
    assert_equal(found, cells)
    older = layer_of(cells)
    names = [older.fields().lookupField(name) for name in NAMES[13:]]
    assert older.dataProvider().deleteAttributes(names)
    older.updateFields()
    assert NestLayer(QgsProcessingFeatureSource(older, context)).read(record, SILENT).guilds == ()


def test_a_file_keeps_the_cells(tmp_path: Path) -> None:
    path = saved(layer_of(some_cells()), str(tmp_path / "nests.gpkg"))
    assert_equal(read(QgsVectorLayer(path, "nests", "ogr")), some_cells())


def test_no_cells_have_no_rows() -> None:
    assert list(nest_rows(some_cells(0))) == []
