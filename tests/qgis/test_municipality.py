"""The municipality: the shipped 31, others from a layer, and the margin that reaches across borders."""

from __future__ import annotations

import doctest
import math
from typing import Any

import pytest
from qgis.core import (
    QgsCoordinateReferenceSystem,
    QgsCoordinateTransform,
    QgsFeature,
    QgsGeometry,
    QgsProject,
    QgsVectorLayer,
)

from zoemzone_qgis.catalogue import municipality as room
from zoemzone_qgis.catalogue.municipality import MARGIN_M, Municipality, from_layer, guess_fields, municipalities, named
from zoemzone_qgis.errors import Fault
from zoemzone_qgis.paths import ROOT

SAMPLE = ROOT / "resources" / "sample" / "limburg.gpkg"


@pytest.fixture(scope="module")
def shipped(qgis_app: Any) -> dict[str, Municipality]:
    return {one.name: one for one in municipalities()}


def sample() -> QgsVectorLayer:
    layer = QgsVectorLayer(f"{SAMPLE}|layername=gemeenten", "Gemeenten", "ogr")
    assert layer.isValid()
    return layer


def memory(kind: str, crs: str, fields: str, rows: list[tuple[str, list[Any]]]) -> QgsVectorLayer:
    layer = QgsVectorLayer(f"{kind}?crs={crs}{fields}", "Müll & co", "memory")
    for wkt, values in rows:
        feature = QgsFeature(layer.fields())
        feature.setAttributes(values)
        if wkt:
            feature.setGeometry(QgsGeometry.fromWkt(wkt))
        assert layer.dataProvider().addFeatures([feature])[0]
    return layer


def square(x: float, y: float, size: float = 1000.0) -> str:
    return f"Polygon (({x} {y}, {x + size} {y}, {x + size} {y + size}, {x} {y + size}, {x} {y}))"


def test_the_thirty_one(shipped: dict[str, Municipality]) -> None:
    assert len(shipped) == 31
    assert list(shipped)[:3] == ["Beek", "Beekdaelen", "Beesel"]
    assert shipped["Brunssum"].code == "GM0899"
    assert shipped["Brunssum"].number == "0899"
    assert len({one.code for one in shipped.values()}) == 31
    assert sum(one.boundary.area() for one in shipped.values()) == pytest.approx(2.2e9, rel=0.02)
    for one in shipped.values():
        assert one.boundary.isGeosValid(), one.name
        assert one.margin_m == MARGIN_M


def test_they_are_those_of_the_sample(shipped: dict[str, Municipality]) -> None:
    """A boundary layer of the same land gives the same municipalities."""
    again = from_layer(sample())
    assert [(one.name, one.code) for one in again] == [(one.name, one.code) for one in shipped.values()]
    for one in again:
        assert one.boundary.area() == pytest.approx(shipped[one.name].boundary.area(), rel=1e-9)


def test_asked_twice_is_the_same_and_apart(shipped: dict[str, Municipality]) -> None:
    first, second = municipalities(500)[0], municipalities()[0]
    assert first.margin_m == 500
    assert second.margin_m == MARGIN_M
    changed = first.boundary
    changed.translate(1000, 0)
    assert municipalities()[0].boundary.boundingBox() == second.boundary.boundingBox()


def test_margin(shipped: dict[str, Municipality]) -> None:
    one = shipped["Brunssum"]
    box, wide = one.boundary.boundingBox(), one.extent(3000)
    assert (wide.xMinimum(), wide.yMaximum()) == (box.xMinimum() - 3000, box.yMaximum() + 3000)
    assert one.extent() == one.extent(MARGIN_M)
    assert one.extent(0) == box
    area = one.area(3000)
    assert area.contains(one.boundary)
    assert area.boundingBox().xMinimum() == pytest.approx(wide.xMinimum(), abs=5)
    assert one.area(0).equals(one.boundary)
    # every corner of the boundary has its full margin: a buffer of few segments would come short
    edge = QgsGeometry(area.constGet().boundary())
    shortest = edge.distance(one.boundary)
    assert 2990 < shortest <= 3000.0001


def test_the_margin_reaches_across_the_border(shipped: dict[str, Municipality]) -> None:
    """Land of neighbours, and of Belgium and Germany, is part of the area: bees know no border."""
    for name, beyond in (("Maastricht", "Eijsden-Margraten"), ("Landgraaf", "Kerkrade")):
        assert shipped[name].area(3000).intersects(shipped[beyond].boundary.pointOnSurface()) or (
            shipped[name].area(3000).intersection(shipped[beyond].boundary).area() > 1e6
        )
    province = QgsGeometry.unaryUnion([one.boundary for one in shipped.values()])
    abroad = shipped["Vaals"].area(3000).difference(province)
    assert abroad.area() > 3e7


@pytest.mark.parametrize(
    ("text", "name"),
    [
        ("Brunssum", "Brunssum"), ("BRUNSSUM ", "Brunssum"), ("GM0899", "Brunssum"), ("gm0899", "Brunssum"),
        ("0899", "Brunssum"), ("899", "Brunssum"), ("bergen (l.)", "Bergen (L.)"), ("Amsterdam", None), ("", None),
        ("0000", None),
    ],
)  # fmt: skip
def test_by_name_or_code(text: str, name: str | None, shipped: dict[str, Municipality]) -> None:
    found = named(text, shipped.values())
    assert (found.name if found else None) == name


def test_another_crs(shipped: dict[str, Municipality]) -> None:
    """Degrees, and the projection of the neighbours: the boundary comes out in RD where it was."""
    one = shipped["Vaals"]
    for crs in ("EPSG:4326", "EPSG:31370", "EPSG:25832", "EPSG:3857"):
        layer = QgsVectorLayer(
            f"MultiPolygon?crs={crs}&field=gemeentenaam:string&field=gemeentecode:string", "x", "memory"
        )

        there = QgsCoordinateTransform(one.crs, layer.crs(), QgsProject.instance().transformContext())
        moved = QgsGeometry(one.boundary)
        moved.transform(there)
        feature = QgsFeature(layer.fields())
        feature.setAttributes(["Vaals", "GM0981"])
        feature.setGeometry(moved)
        layer.dataProvider().addFeatures([feature])
        found = from_layer(layer)[0]
        assert found.crs == QgsCoordinateReferenceSystem("EPSG:28992")
        assert found.boundary.area() == pytest.approx(one.boundary.area(), rel=1e-3), crs
        assert found.boundary.centroid().distance(one.boundary.centroid()) < 2, crs


@pytest.mark.parametrize(
    ("fields", "name", "code"),
    [
        ("&field=gemeente:string&field=code:string", "gemeente", "code"),
        ("&field=GM_NAAM:string&field=GM_CODE:string", "GM_NAAM", "GM_CODE"),
        ("&field=statcode:string&field=statnaam:string", "statnaam", "statcode"),
        ("&field=naam:string&field=identificatie:string&field=ligt_in_provincie_naam:string", "naam", "identificatie"),
        ("&field=NAAM:string&field=NISCODE:string", "NAAM", "NISCODE"),
        ("&field=GEN:string&field=AGS:string", "GEN", "AGS"),
        ("&field=nr:integer&field=wijk:string", "wijk", ""),
        ("&field=nr:integer", "", ""),
        ("", "", ""),
    ],
)
def test_guessed_fields(qgis_app: Any, fields: str, name: str, code: str) -> None:
    assert guess_fields(memory("Polygon", "EPSG:28992", fields, [])) == (name, code)


def test_parts_are_taken_together(qgis_app: Any) -> None:
    fields = "&field=naam:string&field=code:string"
    layer = memory("Polygon", "EPSG:28992", fields, [
        (square(200000, 320000), ["Échèl", "899"]),
        (square(201000, 320000), ["Échèl", "0899"]),
        (square(210000, 320000), ["Aa", ""]),
        (square(220000, 320000), ["Aa", None]),
        (square(230000, 320000), [None, None]),
        ("", ["Leeg", "GM0001"]),
    ])  # fmt: skip
    found = from_layer(layer)
    assert [(one.name, one.code, round(one.boundary.area())) for one in found] == [
        ("Aa", "", 2_000_000), ("Échèl", "GM0899", 2_000_000), ("Müll & co", "", 1_000_000),
    ]  # fmt: skip
    assert found[0].number == ""
    chosen = [next(layer.getFeatures())]
    assert [one.name for one in from_layer(layer, chosen, "naam", "code", 100)] == ["Échèl"]
    assert from_layer(layer, chosen, margin_m=100)[0].margin_m == 100


def test_areas_that_need_mending(qgis_app: Any) -> None:
    bow = "Polygon ((200000 320000, 201000 321000, 201000 320000, 200000 321000, 200000 320000))"
    high = "PolygonZ ((0 0 5, 1000 0 5, 1000 1000 5, 0 1000 5, 0 0 5))"
    curve = "CurvePolygon (CircularString (100000 400000, 101000 401000, 102000 400000, 101000 399000, 100000 400000))"
    layer = memory("Polygon", "EPSG:28992", "&field=naam:string", [(bow, ["bow"])])
    found = from_layer(layer)[0].boundary
    assert found.isGeosValid()
    assert found.area() == pytest.approx(500_000)
    layer = memory("PolygonZ", "EPSG:28992", "&field=naam:string", [(high, ["high"])])
    assert not from_layer(layer)[0].boundary.constGet().is3D()
    layer = memory("CurvePolygon", "EPSG:28992", "&field=naam:string", [(curve, ["round"])])
    assert from_layer(layer)[0].boundary.area() == pytest.approx(math.pi * 1e6, rel=1e-3)


@pytest.mark.parametrize(
    ("kind", "crs", "wkt", "said"),
    [
        ("Point", "EPSG:28992", "Point (1 1)", "no areas"),
        ("LineString", "EPSG:28992", "LineString (0 0, 1 1)", "no areas"),
        ("Polygon", "", square(0, 0), "no coordinate reference system"),
        ("Polygon", "EPSG:28992", "", "no area that can be used"),
        ("Polygon", "EPSG:28992", "Polygon ((0 0, 1 1, 2 2, 0 0))", "no area that can be used"),
    ],
)
def test_layers_that_are_no_boundary(qgis_app: Any, kind: str, crs: str, wkt: str, said: str) -> None:
    with pytest.raises(Fault, match=said):
        from_layer(memory(kind, crs, "&field=naam:string", [(wkt, ["x"])]))


def test_examples(qgis_app: Any) -> None:
    assert doctest.testmod(room).attempted > 0
    assert doctest.testmod(room).failed == 0
