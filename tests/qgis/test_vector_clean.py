"""Repairing polygons: no land is lost with what collapsed beside it."""

from __future__ import annotations

from typing import Any

import pytest
from qgis.core import Qgis, QgsGeometry

from zoemzone_qgis.layers.vector import Tally, clean

BOW_WITH_SPIKE = "POLYGON((0 0, 10 10, 10 0, 0 10, 0 5, -5 5, 0 5, 0 0))"
"""Two triangles of 25 m2 and a line of 5 m: repaired a multipolygon and a line in one collection."""


@pytest.mark.parametrize(
    ("text", "area", "parts"),
    [
        (BOW_WITH_SPIKE, 50.0, 2),
        ("MULTIPOLYGON(((0 0, 4 0, 4 4, 0 4, 0 0)), ((9 9, 9 9, 9 9, 9 9)), ((6 0, 8 0, 8 2, 6 2, 6 0)))", 20.0, 2),
        ("MULTIPOLYGON(((0 0, 4 0, 4 4, 0 4, 0 0)), ((2 -1, 3 -1, 3 5, 2 5, 2 -1)))", 18.0, 1),  # parts that overlap
        ("MULTIPOLYGON(((0 0, 9 0, 9 9, 0 9, 0 0), (1 1, 1 2, 2 2, 1 1)), ((3 3, 5 3, 5 5, 3 5, 3 3)))", 80.5, 1),
        (
            "MULTIPOLYGON(((0 0, 4 0, 4 4, 0 4, 0 0)), ((4 0, 8 0, 8 4, 4 4, 4 0)), ((9 9, 11 11, 11 9, 9 11, 9 9)))",
            34.0,
            3,
        ),
        ("POLYGON((0 0, 4 0, 4 4, 9 4, 4 4, 0 4, 0 0))", 16.0, 1),
        ("POLYGON((0 0, 10 10, 10 0, 0 10, 0 0))", 50.0, 2),
    ],
)
def test_what_is_repaired_keeps_its_land(qgis_app: Any, text: str, area: float, parts: int) -> None:
    tally = Tally()
    made = clean(QgsGeometry.fromWkt(text), tally)
    assert made is not None
    assert (made.area(), len(made.asGeometryCollection())) == (pytest.approx(area), parts)
    assert made.type() == Qgis.GeometryType.Polygon
    assert made.isGeosValid()
    assert (tally.repaired, tally.skipped) == (1, 0)


@pytest.mark.parametrize(
    "text", ["POLYGON((0 0, 5 5, 0 0, 5 5, 0 0))", "POLYGON EMPTY", "POLYGON((1 1, 1 1, 1 1, 1 1))"]
)
def test_what_has_no_land_is_nothing(qgis_app: Any, text: str) -> None:
    assert clean(QgsGeometry.fromWkt(text), Tally()) is None
