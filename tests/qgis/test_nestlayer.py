"""The layer of nests: what is written is read back; a wrong layer is refused in a sentence."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import numpy as np
import pytest
from qgis.core import (
    QgsCoordinateReferenceSystem,
    QgsCoordinateTransformContext,
    QgsFeature,
    QgsProcessingContext,
    QgsProcessingUtils,
    QgsVectorLayer,
)

from zoemzone_qgis.core.errors import Fault
from zoemzone_qgis.core.nestcells import NestCells
from zoemzone_qgis.layers.nestlayer import NAMES, NestSource, nest_fields, nest_rows

from .layers import box, memory_layer, saved

TRANSFORMS = QgsCoordinateTransformContext()


def some_cells(count: int = 7) -> NestCells:
    rng = np.random.default_rng(count)
    x, y = 190_050.0 + 100.0 * np.arange(count), np.full(count, 320_050.0)
    reach, need = rng.uniform(0, 1e5, (count, 4)), rng.uniform(1, 1e5, (count, 4))
    return NestCells.of(x, y, 100.0, 500.0, rng.uniform(0, 1, count), reach, need, rng.uniform(0, 100, count))


def layer_of(cells: NestCells, crs: str = "EPSG:28992") -> QgsVectorLayer:
    layer = QgsVectorLayer(f"Point?crs={crs}" if crs else "Point", "nests", "memory")
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
    layer.updateExtents()
    return layer


def source_of(layer: QgsVectorLayer) -> Any:
    context = QgsProcessingContext()
    context.temporaryLayerStore().addMapLayer(layer)
    found = QgsProcessingUtils.variantToSource(layer.id(), context)
    found.keep = context  # the source reads from it
    return found


def read(layer: QgsVectorLayer) -> NestCells:
    return NestSource(source_of(layer)).read(TRANSFORMS).cells


def assert_equal(one: NestCells, other: NestCells) -> None:
    assert (one.cell_m, one.radius_m, one.count) == (other.cell_m, other.radius_m, other.count)
    for name in ("x", "y", "nest_ha", "reach_m2", "need_m2", "known_pct"):
        assert getattr(one, name) == pytest.approx(getattr(other, name), rel=1e-9)


def test_the_fields_have_the_agreed_names() -> None:
    assert [field.name() for field in nest_fields()] == list(NAMES)
    assert NAMES[:5] == ("cell", "cell_m", "radius_m", "nest_ha", "reach_early_spring_m2")
    assert NAMES[-3:] == ("reach_autumn_m2", "need_autumn_m2", "known_pct")


def test_what_is_written_is_read_back() -> None:
    assert_equal(read(layer_of(some_cells())), some_cells())


@pytest.mark.parametrize(("driver", "name"), [("GPKG", "nests.gpkg"), ("ESRI Shapefile", "nests.shp")])
def test_files_keep_the_nests(tmp_path: Path, driver: str, name: str) -> None:
    path = saved(layer_of(some_cells()), str(tmp_path / name), driver)
    assert_equal(read(QgsVectorLayer(path, "nests", "ogr")), some_cells())


def test_the_order_of_the_points_does_not_matter() -> None:
    cells = some_cells()
    turned = NestCells.of(
        cells.x[::-1], cells.y, 100.0, 500.0, cells.nest_ha[::-1], cells.reach_m2[::-1], cells.need_m2[::-1]
    )
    found = read(layer_of(turned))
    assert found.nest_ha[found.at(cells.x, cells.y)] == pytest.approx(cells.nest_ha)


def test_an_empty_layer_has_no_cells() -> None:
    assert read(layer_of(some_cells(0))).count == 0


def values(**changes: Any) -> dict[str, Any]:
    made = dict.fromkeys(NAMES, 1.0)
    return {**made, "cell": 1, "cell_m": 100.0, "radius_m": 500.0, **changes}


def points(*rows: dict[str, Any], crs: str = "EPSG:28992") -> QgsVectorLayer:
    given = [(f"POINT({190_050 + 100 * number} 320050)", row) for number, row in enumerate(rows)]
    layer = memory_layer("my nests", given, "Point")
    layer.setCrs(QgsCoordinateReferenceSystem(crs))
    return layer


def without(name: str) -> dict[str, Any]:
    row = values()
    del row[name]
    return row


@pytest.mark.parametrize(
    ("layer", "words"),
    [
        (lambda: memory_layer("my nests", [(box(0, 0, 1, 1), values())]), "holds no points"),
        (lambda: points(values(), crs=""), "has no CRS"),
        (lambda: points(values(), crs="EPSG:4326"), "not in metres"),
        (lambda: points(without("need_summer_m2")), "no field need_summer_m2"),
        (lambda: points(values(), values(nest_ha=None)), "nest_ha holds NULL"),
        (lambda: points(values(nest_ha="much")), "nest_ha holds much"),
        (lambda: points(values(reach_summer_m2=-1.0)), "reach_summer_m2 holds -1"),
        (lambda: points(values(), values(cell_m=50.0)), "cell_m differs"),
        (lambda: points(values(), values(radius_m=600.0)), "radius_m differs"),
    ],
)
def test_a_wrong_layer_is_refused_in_a_sentence(layer: Any, words: str) -> None:
    with pytest.raises(Fault, match=words) as fault:
        read(layer())
    assert "my nests" in str(fault.value)


def test_points_that_are_no_grid_are_refused() -> None:
    rows = [("POINT(190050 320050)", values()), ("POINT(190163 320050)", values())]
    with pytest.raises(Fault, match="one grid"):
        read(memory_layer("my nests", rows, "Point"))


def test_multipoints_are_read_too() -> None:
    rows = [("MULTIPOINT((190050 320050))", values()), ("MULTIPOINT((190150 320050))", values(nest_ha=2.0))]
    assert read(memory_layer("my nests", rows, "MultiPoint")).nest_ha.tolist() == [1.0, 2.0]
