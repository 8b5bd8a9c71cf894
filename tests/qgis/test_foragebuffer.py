"""foragebuffer: cases with known answers, all kinds of sites."""

from __future__ import annotations

import json
import math
from pathlib import Path
from typing import Any

import numpy as np
import pytest
from qgis.core import (
    QgsCoordinateReferenceSystem,
    QgsCoordinateTransform,
    QgsGeometry,
    QgsPointXY,
    QgsProcessingFeatureSourceDefinition,
    QgsProject,
)

from .layers import box, memory_layer
from .sitekit import SEASONS, X, Y, classified, disc, figures_of, land_of, point, sites


@pytest.fixture
def figures(run: Any) -> Any:
    return figures_of(run)


@pytest.fixture(params=["CLASSIFIED", "HABITAT"])
def land(request: pytest.FixtureRequest, tmp_path: Path) -> Any:
    """The land as polygons or as a raster of 1 m."""
    return land_of(request.param, tmp_path)


# ---- cases with known answers ---------------------------------------------------------------------
def test_a_meadow_400_m_away(figures: Any, land: Any) -> None:
    [row], areas, out = figures(INPUT=sites(point()), **land((disc(X + 400, Y, 200), "GKR")))
    expected = {150: 0.0, 300: 19_897.9, 500: 96_991.6, 1000: 125_663.7}
    for radius, area in expected.items():
        assert row[f"effective_m2_{radius}"] == pytest.approx(area, rel=1e-3)
        assert row[f"share_pct_{radius}"] == pytest.approx(100 * area / (math.pi * radius**2), rel=1e-3)
        assert row[f"known_pct_{radius}"] == pytest.approx(100)
    assert row["effective_ha"] == pytest.approx(11.89688, rel=1e-3)
    assert row["share_pct"] == pytest.approx(11.89688, rel=1e-3)
    assert (row["status"], row["deficit_m2"], row["completeness"]) == ("met", 0, 1)
    assert row["core_share_pct"] == pytest.approx(100)
    # the meadow gives bumblebees nests, but there is no bare ground and no dead wood: two guilds lack
    assert row["lacks"] == "nests"
    assert row["nest_bumblebee_m2"] == pytest.approx(125_663.7, rel=1e-3)
    assert (row["nest_ground_m2"], row["nest_cavity_m2"], row["larval_m2"]) == (0, 0, None)
    assert row["name"] == "site 1"
    assert (row["flag"], row["known_pct"]) == ("", pytest.approx(100))
    meadow = {one["radius_m"]: one["area_m2"] for one in areas if one["class"] == "GKR"}
    assert meadow == {
        300: pytest.approx(19_897.9, rel=1e-3),
        500: pytest.approx(96_991.6, rel=1e-3),
        564.19: pytest.approx(118_968.8, rel=1e-3),
        1000: pytest.approx(125_663.7, rel=1e-3),
    }
    assert {one["code"] for one in areas if one["class"] == "GKR"} == {8}
    assert (out["SITES"], out["SITES_MET"], out["SITES_NEARLY"], out["SITES_SHORT"]) == (1, 1, 0, 0)
    assert out["MEDIAN_EFFECTIVE_HA"] == row["effective_ha"]


def test_rape_and_hedge(figures: Any, land: Any) -> None:
    # within 500 m 20 ha of oilseed rape and 2 ha of hedge, the rest cereals
    rape = QgsGeometry.fromWkt(box(X - 400, Y - 200, X, Y + 300))
    hedge = QgsGeometry.fromWkt(box(X + 100, Y - 50, X + 300, Y + 50))
    [row], _, _ = figures(INPUT=sites(point()), **land((rape, "KZ"), (hedge, "HAAG")))
    assert row["effective_ha"] == pytest.approx(2.0, rel=1e-3)
    assert row["deficit_m2"] == pytest.approx(80_000, rel=1e-3)
    assert (row["status"], row["weakest_season"]) == ("short", "summer")
    assert row["completeness"] == pytest.approx(0.54 / 3.40, rel=1e-3)
    assert row["lacks"] == "area,nests,season"  # the hedge is core, and all the habitat there is
    assert row["need_met_summer_pct"] == pytest.approx(15.89, rel=1e-3)
    met = [100 * 20_000 * food / (113_300 * weight) for food, weight in
           zip((0.61, 0.72, 0.27, 0.20), (0.25, 0.35, 0.30, 0.10), strict=True)]  # fmt: skip
    for season, value in zip(SEASONS, met, strict=True):
        assert row[f"need_met_{season}_pct"] == pytest.approx(value, rel=1e-3)
    assert row["need_met_pct"] == pytest.approx(
        sum(20_000 * food for food in (0.61, 0.72, 0.27, 0.20)) / 1133, rel=1e-3
    )
    # food counts everything, the rape and the cereals, too
    circle = math.pi * 500**2
    expected = 200_000 * 0.43 + 20_000 * 0.61 + (circle - 220_000) * 0.01
    assert row["forage_early_spring_m2_500"] == pytest.approx(expected, rel=1e-3)
    assert (row["nest_cavity_m2"], row["nest_ground_m2"]) == (pytest.approx(20_000, rel=1e-3), 0)
    assert row["status_text"]


def test_nearly_and_what_else_lacks(figures: Any, land: Any) -> None:
    # 9 ha of extensive grass (0.3) are no core; 4 ha of standard orchard (0.7) are
    grass = QgsGeometry.fromWkt(box(X - 300, Y - 300, X, Y))
    orchard = QgsGeometry.fromWkt(box(X, Y, X + 200, Y + 200))
    heath = QgsGeometry.fromWkt(box(X - 200, Y + 10, X, Y + 60))
    [row], _, _ = figures(INPUT=sites(point()), **land((grass, "GEXT"), (orchard, "FHO"), (heath, "HEI")))
    assert row["effective_ha"] == pytest.approx(2.7 + 2.8 + 1.0, rel=1e-3)
    assert row["core_share_pct"] == pytest.approx(100 * 3.8 / 6.5, rel=1e-3)
    assert row["status"] == "nearly"
    assert row["nest_ground_m2"] == pytest.approx(10_000, rel=1e-3)
    assert row["lacks"] == "area,nests,season"  # no dead wood for cavity nesters


def test_profile_counts_its_own_classes(figures: Any) -> None:
    land = classified((disc(X + 100, Y, 150), "GKR"), (QgsGeometry.fromWkt(box(X - 300, Y, X - 100, Y + 300)), "BRND"))
    [row], _, _ = figures(INPUT=sites(point()), CLASSIFIED=land, PROFILE="EP1")
    assert row["effective_ha"] == pytest.approx(math.pi * 2.25, rel=1e-3)
    assert row["need_met_autumn_pct"] == 100  # a weight of 0.05, amply met
    assert row["lacks"] == "area,nests"  # the dry ground that this profile nests in; woodland edges do not matter to it
    [row], _, _ = figures(INPUT=sites(point()), CLASSIFIED=land, PROFILE="EP2")
    assert row["effective_ha"] == pytest.approx(math.pi * 2.25 + 6, rel=1e-3)
    assert row["need_met_autumn_pct"] is None  # it does not fly then
    [row], _, _ = figures(INPUT=sites(point()), CLASSIFIED=land, PROFILE="EP6")
    assert row["larval_m2"] == pytest.approx(60_000)


@pytest.mark.parametrize(("given", "name"), [("EP3", "EP3"), ("ep3", "EP3"), (3, "EP3"), (None, "EP7"), (0, "EP7")])
def test_ways_to_name_a_profile(run: Any, tmp_path: Path, given: Any, name: str) -> None:
    output = tmp_path / "sites.gpkg"
    run("foragebuffer", {"INPUT": sites(point()), "CLASSIFIED": classified(), "PROFILE": given, "OUTPUT": str(output)})
    assert json.loads((tmp_path / "sites.gpkg.run.json").read_text())["definitions"]["profile"] == name


def test_bumblebees_fly_1500_m_to_their_nest(figures: Any) -> None:
    land = classified((disc(X + 1200, Y, 100), "GKR"), (disc(X, Y + 800, 100), "HEI"))
    [row], _, _ = figures(INPUT=sites(point()), CLASSIFIED=land)
    # heath (0.51) and meadow (0.66) for bumblebees; for ground nesters the heath is too far
    assert row["nest_bumblebee_m2"] == pytest.approx(2 * math.pi * 100**2, rel=1e-3)
    assert row["nest_ground_m2"] == 0


# ---- kinds of sites -------------------------------------------------------------------------------
def test_a_polygon_site_lies_in_its_buffer(figures: Any, land: Any) -> None:
    parcel = box(X - 100, Y - 50, X + 100, Y + 50)
    meadow = QgsGeometry.fromWkt(parcel)
    [row], _, _ = figures(INPUT=sites(parcel, kind="Polygon"), RADII="300", **land((meadow, "GKR")))
    assert row["effective_m2_300"] == pytest.approx(20_000, rel=1e-3)
    whole = 200 * 100 + 2 * 300 * 300 + math.pi * 300**2
    assert row["share_pct_300"] == pytest.approx(100 * 20_000 / whole, rel=1e-3)


@pytest.mark.parametrize(
    ("kind", "wkt"),
    [
        ("LineString", f"LINESTRING({X - 300} {Y}, {X + 500} {Y + 100})"),
        ("LineString", f"LINESTRING({X - 300} {Y}, {X + 300} {Y}, {X + 300} {Y + 500}, {X - 300} {Y + 500})"),
        ("MultiLineString", f"MULTILINESTRING(({X} {Y}, {X + 10} {Y}), ({X + 700} {Y}, {X + 710} {Y}))"),
        ("MultiPoint", f"MULTIPOINT(({X} {Y}), ({X + 50} {Y}), ({X + 600} {Y + 600}))"),
        ("Polygon", f"POLYGON(({X} {Y}, {X + 900} {Y}, {X + 900} {Y + 900}, {X} {Y + 900}, {X} {Y}), "
                    f"({X + 10} {Y + 10}, {X + 10} {Y + 890}, {X + 890} {Y + 890}, {X + 890} {Y + 10}, "
                    f"{X + 10} {Y + 10}))"),
        ("MultiPolygon", f"MULTIPOLYGON((({X} {Y}, {X + 90} {Y}, {X + 90} {Y + 9}, {X} {Y})), "
                         f"(({X + 400} {Y}, {X + 490} {Y}, {X + 490} {Y + 9}, {X + 400} {Y})))"),
    ],
)  # fmt: skip
def test_sites_of_every_kind_against_geos(figures: Any, land: Any, kind: str, wkt: str) -> None:
    rng = np.random.default_rng(3)
    meadows = QgsGeometry.unaryUnion([disc(X + e, Y + n, 60, 20) for e, n in rng.uniform(-900, 1400, (60, 2))])
    [row], _, _ = figures(INPUT=sites(wkt, kind=kind), RADII="150, 300", **land((meadows, "GKR")))
    for radius in (150, 300):
        buffer = QgsGeometry.fromWkt(wkt).buffer(radius, 64)
        expected = buffer.intersection(meadows).area()
        assert expected > 1000
        assert row[f"effective_m2_{radius}"] == pytest.approx(expected, rel=5e-3)
        assert row[f"share_pct_{radius}"] == pytest.approx(100 * expected / buffer.area(), rel=5e-3)


def test_polygon_sites_are_exact_with_classified_polygons(figures: Any) -> None:
    rng = np.random.default_rng(5)
    meadows = QgsGeometry.unaryUnion([disc(X + e, Y + n, 60, 20) for e, n in rng.uniform(-900, 1400, (60, 2))])
    bent = f"LINESTRING({X - 300} {Y}, {X + 300} {Y}, {X + 300} {Y + 500}, {X - 300} {Y + 500}, {X - 300} {Y + 60})"
    [row], _, _ = figures(
        INPUT=sites(bent, kind="LineString"), RADII="60, 250", CLASSIFIED=classified((meadows, "GKR"))
    )
    for radius in (60, 250):
        expected = QgsGeometry.fromWkt(bent).buffer(radius, 64).intersection(meadows).area()
        assert row[f"effective_m2_{radius}"] == pytest.approx(expected, rel=1e-6)


def test_the_geometry_and_the_attributes_stay(figures: Any, run: Any) -> None:
    wkt = f"POINT ZM({X} {Y} 12.5 3)"
    layer = memory_layer("sites", [(wkt, {"name": "nest", "status": "own", "effective_ha": 3.5})], "PointZM")
    out = run("foragebuffer", {"INPUT": layer, "CLASSIFIED": classified(), "OUTPUT": "memory:"})
    feature = next(out["OUTPUT"].getFeatures())
    assert out["CLASS_AREAS"] is None
    assert feature.geometry().asWkt() == QgsGeometry.fromWkt(wkt).asWkt()
    assert feature["name"] == "nest"
    assert (feature["status_in"], feature["effective_ha_in"]) == ("own", 3.5)  # kept under another name
    assert (feature["status"], feature["effective_ha"]) == ("short", 0)
    assert out["OUTPUT"].crs().authid() == "EPSG:28992"


def test_only_selected_sites(figures: Any) -> None:
    layer = sites(point(), point(100), point(200))
    layer.select([2])
    QgsProject.instance().addMapLayer(layer, False)
    given = QgsProcessingFeatureSourceDefinition(layer.id(), True)
    found, areas, out = figures(INPUT=given, CLASSIFIED=classified())
    assert [row["name"] for row in found] == ["site 2"]
    assert {row["site_id"] for row in areas} == {2}
    assert out["SITES"] == 1
    QgsProject.instance().removeMapLayer(layer.id())


def test_layers_in_degrees_are_reprojected(figures: Any) -> None:
    transform = QgsCoordinateTransform(
        QgsCoordinateReferenceSystem("EPSG:28992"), QgsCoordinateReferenceSystem("EPSG:4326"), QgsProject.instance()
    )
    place = transform.transform(QgsPointXY(X, Y))
    layer = sites(f"POINT({place.x()} {place.y()})", crs="EPSG:4326")
    land = classified((disc(X + 400, Y, 200), "GKR"))
    [row], _, _ = figures(INPUT=layer, CLASSIFIED=land)
    assert row["effective_m2_500"] == pytest.approx(96_991.6, rel=1e-3)
    # the land in degrees, too: measured in the CRS of the sites, or else in RD
    degrees = memory_layer("land", [], "MultiPolygon", "EPSG:4326")
    degrees.dataProvider().addAttributes(land.fields().toList())
    degrees.updateFields()
    for feature in land.getFeatures():
        geometry = feature.geometry()
        geometry.transform(transform)
        feature.setGeometry(geometry)
        assert degrees.dataProvider().addFeatures([feature])[0]
    for one in (layer, sites(point())):
        [row], _, _ = figures(INPUT=one, CLASSIFIED=degrees)
        assert row["effective_m2_500"] == pytest.approx(96_991.6, rel=1e-3)
