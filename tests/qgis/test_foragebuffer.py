"""foragebuffer: cases with known answers, all kinds of sites, bad input, cancel."""

from __future__ import annotations

import json
import math
import threading
import time
from pathlib import Path
from typing import Any

import numpy as np
import pytest
from osgeo import gdal, ogr, osr
from qgis.core import (
    NULL,
    Qgis,
    QgsApplication,
    QgsCoordinateReferenceSystem,
    QgsCoordinateTransform,
    QgsFeature,
    QgsGeometry,
    QgsPointXY,
    QgsProcessingContext,
    QgsProcessingException,
    QgsProcessingFeatureSourceDefinition,
    QgsProcessingFeedback,
    QgsProcessingModelAlgorithm,
    QgsProcessingModelChildAlgorithm,
    QgsProcessingModelChildParameterSource,
    QgsProcessingModelOutput,
    QgsProject,
    QgsVectorLayer,
)

from zoemzone_qgis.core.classes import read_classes

from .layers import box, memory_layer

X, Y = 190_000.0, 320_000.0
SEASONS = ("early_spring", "late_spring", "summer", "autumn")
TABLE = read_classes()


def disc(x: float, y: float, radius: float, segments: int = 500) -> QgsGeometry:
    return QgsGeometry.fromPointXY(QgsPointXY(x, y)).buffer(radius, segments)


def classified(*parts: tuple[QgsGeometry, str], rest: str | None = "GRN") -> QgsVectorLayer:
    """Polygons with a class each; what they leave of a square of 6 km is ``rest``."""
    rows = [(geometry.asWkt(12), {"class": name}) for geometry, name in parts]
    if rest:
        land = QgsGeometry.fromWkt(box(X - 3000, Y - 3000, X + 3000, Y + 3000))
        for geometry, _ in parts:
            land = land.difference(geometry)
        rows.append((land.asWkt(12), {"class": rest}))
    return memory_layer("land", rows, "MultiPolygon")


def habitat(path: Path, layer: QgsVectorLayer, cell: float = 1.0, half: float = 2000.0, nodata: int = 0) -> str:
    """The same land as a raster of class codes by the centres of the cells."""
    size = round(2 * half / cell)
    data = gdal.GetDriverByName("GTiff").Create(str(path), size, size, 1, gdal.GDT_UInt16, ["COMPRESS=DEFLATE"])
    data.SetGeoTransform((X - half, cell, 0, Y + half, 0, -cell))
    reference = osr.SpatialReference()
    reference.ImportFromEPSG(28992)
    data.SetProjection(reference.ExportToWkt())
    data.GetRasterBand(1).SetNoDataValue(nodata)
    data.GetRasterBand(1).Fill(nodata)
    memory = (ogr.GetDriverByName("Memory") or ogr.GetDriverByName("MEM")).CreateDataSource("")
    drawn = memory.CreateLayer("land", reference)
    drawn.CreateField(ogr.FieldDefn("code", ogr.OFTInteger))
    for feature in layer.getFeatures():
        row = ogr.Feature(drawn.GetLayerDefn())
        row.SetGeometry(ogr.CreateGeometryFromWkb(bytes(feature.geometry().asWkb())))
        row.SetField("code", TABLE.by_id(feature["class"]).code)
        drawn.CreateFeature(row)
    gdal.RasterizeLayer(data, [1], drawn, options=["ATTRIBUTE=code"])
    data.FlushCache()
    del data
    return str(path)


def sites(*wkts: str, kind: str = "Point", crs: str = "EPSG:28992") -> QgsVectorLayer:
    return memory_layer("sites", [(wkt, {"name": f"site {n}"}) for n, wkt in enumerate(wkts, start=1)], kind, crs)


def point(east: float = 0.0, north: float = 0.0) -> str:
    return f"POINT({X + east} {Y + north})"


def rows(layer: QgsVectorLayer) -> list[dict[str, Any]]:
    """Attributes by name, null as None."""
    return [
        {
            name: None if value == NULL else value
            for name, value in zip(one.fields().names(), one.attributes(), strict=True)
        }
        for one in layer.getFeatures()
    ]


@pytest.fixture(params=["CLASSIFIED", "HABITAT"])
def land(request: pytest.FixtureRequest, tmp_path: Path) -> Any:
    """The land as polygons or as a raster of 1 m."""

    def given(*parts: tuple[QgsGeometry, str], rest: str | None = "GRN") -> dict[str, Any]:
        layer = classified(*parts, rest=rest)
        if request.param == "CLASSIFIED":
            return {"CLASSIFIED": layer}
        return {"HABITAT": habitat(tmp_path / "habitat.tif", layer)}

    return given


@pytest.fixture
def figures(run: Any) -> Any:
    """Run with results in memory; the rows of OUTPUT, CLASS_AREAS and the outputs."""

    def call(**parameters: Any) -> tuple[list[dict[str, Any]], list[dict[str, Any]], dict[str, Any]]:
        out = run("foragebuffer", {"OUTPUT": "memory:", "CLASS_AREAS": "memory:", **parameters})
        return rows(out["OUTPUT"]), rows(out["CLASS_AREAS"]), out

    return call


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


# ---- what is not known ----------------------------------------------------------------------------
def test_land_without_data_is_not_known(figures: Any, land: Any) -> None:
    # data in the west only
    half = QgsGeometry.fromWkt(box(X - 1990, Y - 1990, X, Y + 1990))
    given = land((half, "GKR"), rest=None)
    found, _, out = figures(INPUT=sites(point(), point(-1200), point(1300)), RADII="500", **given)
    assert [row["known_pct"] for row in found] == pytest.approx([50, 100, 0], abs=0.1)
    assert [row["known_pct_500"] for row in found] == pytest.approx([50, 100, 0], abs=0.1)
    assert [row["flag"] for row in found] == ["known_below_75", "", "known_below_75"]
    # the share is of the known land, hectares count known land only
    assert found[0]["share_pct"] == pytest.approx(100)
    assert found[0]["effective_ha"] == pytest.approx(50, rel=1e-3)
    unknown = found[2]
    assert (unknown["status"], unknown["lacks"], unknown["share_pct"], unknown["completeness"]) == (None,) * 4
    assert (unknown["effective_ha"], unknown["deficit_m2"]) == (0, 100_000)
    assert (out["SITES"], out["SITES_FLAGGED"], out["SITES_MET"], out["SITES_SHORT"]) == (3, 2, 2, 0)


def test_nodata_other_than_0(figures: Any, tmp_path: Path) -> None:
    layer = classified((QgsGeometry.fromWkt(box(X - 1990, Y - 1990, X, Y + 1990)), "GKR"), rest=None)
    path = habitat(tmp_path / "map.tif", layer, 10.0, nodata=65535)
    [row], _, _ = figures(INPUT=sites(point()), HABITAT=path)
    assert row["known_pct"] == pytest.approx(50, abs=0.5)


def test_unknown_classes_count_as_unknown_land(figures: Any, listener: Any) -> None:
    land = memory_layer(
        "land",
        [
            (box(X - 2000, Y - 2000, X, Y + 2000), {"class": "NONSENSE"}),
            (box(X, Y - 2000, X + 2000, Y + 2000), {"class": None}),
        ],
    )
    [row], areas, _ = figures(INPUT=sites(point()), CLASSIFIED=land)
    assert {one["class"] for one in areas} == {"ONB"}
    assert row["known_pct"] == pytest.approx(100)
    said = " ".join(listener.warnings)
    assert "NONSENSE" in said
    assert "800.00" in said  # hectares
    assert "NULL" in said


def test_class_by_code_and_derived_classes(figures: Any) -> None:
    land = memory_layer(
        "land",
        [
            (box(X - 2000, Y - 2000, X, Y + 2000), {"CODE": 1258, "Class": "whatever"}),
            (box(X, Y - 2000, X + 2000, Y), {"CODE": 9, "Class": None}),
            (box(X, Y, X + 2000, Y + 2000), {"CODE": None, "Class": "GAZ+BMO"}),
        ],
    )
    _, areas, _ = figures(INPUT=sites(point()), CLASSIFIED=land, RADII="500")
    found = {(one["class"], one["code"]): one["area_m2"] for one in areas if one["radius_m"] == 500}
    circle = math.pi * 500**2
    assert found == {("GAZ+BMO", 1258): pytest.approx(circle * 0.75), ("GSCH", 9): pytest.approx(circle * 0.25)}


def test_overlapping_polygons_are_told(figures: Any, listener: Any) -> None:
    land = classified((disc(X, Y, 300), "GKR"), rest="GRN")
    figures(INPUT=sites(point()), CLASSIFIED=land)
    assert not [line for line in listener.warnings if "overlap" in line]
    twice = memory_layer("land", [(box(X - 2000, Y - 2000, X + 2000, Y + 2000), {"class": "GRN"})] * 2)
    found, _, _ = figures(INPUT=sites(point(), point(5)), CLASSIFIED=twice)
    assert [row["known_pct"] for row in found] == [100, 100]
    [said] = [line for line in listener.warnings if "overlap" in line]
    assert "2" in said


# ---- bad input ------------------------------------------------------------------------------------
@pytest.mark.parametrize(
    ("radii", "expected"),
    [("150; 300,5", [150.0, 300.5]), ("300 150", [150.0, 300.0]), ([250, 250.0], [250.0]), (400, [400.0])],
)
def test_radii(figures: Any, radii: Any, expected: list[float]) -> None:
    [row], areas, _ = figures(INPUT=sites(point()), CLASSIFIED=classified(), RADII=radii)
    assert sorted({one["radius_m"] for one in areas}) == sorted([*expected, 564.19])
    for radius in expected:
        assert f"effective_m2_{str(radius).removesuffix('.0').replace('.', '_')}" in row


@pytest.mark.parametrize("radii", [" ", "abc", "150, -3", "0", "1e9", "nan", "150 x"])
def test_radii_that_are_none(figures: Any, radii: str) -> None:
    with pytest.raises(QgsProcessingException, match=r"RADII.*150, 300"):
        figures(INPUT=sites(point()), CLASSIFIED=classified(), RADII=radii)


def test_land_is_needed(figures: Any) -> None:
    with pytest.raises(QgsProcessingException, match="habitat map or classified polygons"):
        figures(INPUT=sites(point()))


def test_polygons_without_classes(figures: Any) -> None:
    land = memory_layer("parcels", [(box(X, Y, X + 10, Y + 10), {"owner": "me"})])
    with pytest.raises(QgsProcessingException, match=r"parcels has neither a field code nor a field class"):
        figures(INPUT=sites(point()), CLASSIFIED=land)


def test_layers_without_crs(figures: Any) -> None:
    bare = sites(point())
    bare.setCrs(QgsCoordinateReferenceSystem())
    with pytest.raises(QgsProcessingException, match="sites has no CRS"):
        figures(INPUT=bare, CLASSIFIED=classified())
    land = classified()
    land.setCrs(QgsCoordinateReferenceSystem())
    with pytest.raises(QgsProcessingException, match="land has no CRS"):
        figures(INPUT=sites(point()), CLASSIFIED=land)


def test_a_habitat_map_in_degrees_or_with_decimals(figures: Any, tmp_path: Path) -> None:
    degrees = gdal.GetDriverByName("GTiff").Create(str(tmp_path / "degrees.tif"), 4, 4, 1, gdal.GDT_UInt16)
    degrees.SetGeoTransform((5, 0.01, 0, 52, 0, -0.01))
    degrees.SetProjection(QgsCoordinateReferenceSystem("EPSG:4326").toWkt())
    del degrees
    with pytest.raises(QgsProcessingException, match="degrees"):
        figures(INPUT=sites(point()), HABITAT=str(tmp_path / "degrees.tif"))
    decimals = gdal.GetDriverByName("GTiff").Create(str(tmp_path / "decimals.tif"), 400, 400, 1, gdal.GDT_Float32)
    decimals.SetGeoTransform((X - 2000, 10, 0, Y + 2000, 0, -10))
    decimals.SetProjection(QgsCoordinateReferenceSystem("EPSG:28992").toWkt())
    del decimals
    with pytest.raises(QgsProcessingException, match="decimal numbers, not class codes"):
        figures(INPUT=sites(point()), HABITAT=str(tmp_path / "decimals.tif"))


def test_a_map_with_codes_that_the_table_lacks(figures: Any, tmp_path: Path) -> None:
    path = habitat(tmp_path / "map.tif", classified(), 10.0)
    data = gdal.Open(path, gdal.GA_Update)
    data.GetRasterBand(1).WriteArray(np.full((10, 10), 777, np.uint16), 200, 200)
    del data
    with pytest.raises(QgsProcessingException, match="777"):
        figures(INPUT=sites(point()), HABITAT=path)


def test_unknown_profile_and_missing_files(figures: Any) -> None:
    with pytest.raises(QgsProcessingException, match=r"no ecoprofile EP9.*EP1, EP2"):
        figures(INPUT=sites(point()), CLASSIFIED=classified(), PROFILE="EP9")
    with pytest.raises(QgsProcessingException, match="HABITAT"):
        figures(INPUT=sites(point()), HABITAT="/nowhere/map.tif")
    with pytest.raises(QgsProcessingException):
        figures(INPUT=sites(point()), CLASSIFIED="/nowhere/land.gpkg")
    with pytest.raises(QgsProcessingException):
        figures(INPUT="/nowhere/sites.gpkg", CLASSIFIED=classified())


def test_no_sites(figures: Any, listener: Any, land: Any) -> None:
    found, areas, out = figures(INPUT=sites(), **land())
    assert (found, areas) == ([], [])
    assert out["OUTPUT"].isValid()
    assert "effective_ha" in out["OUTPUT"].fields().names()
    assert (out["SITES"], out["MEDIAN_SHARE_PCT"]) == (0, None)
    assert any("no site" in line for line in listener.warnings)


def test_sites_without_geometry_are_kept_without_figures(figures: Any, listener: Any) -> None:
    layer = sites(point(), "POINT EMPTY", point(50))
    bare = QgsFeature(layer.fields())
    bare.setAttributes(["nowhere"])
    assert layer.dataProvider().addFeatures([bare])[0]
    found, _, out = figures(INPUT=layer, CLASSIFIED=classified())
    assert [row["name"] for row in found] == ["site 1", "site 2", "site 3", "nowhere"]
    assert [row["effective_ha"] for row in found] == [0, None, 0, None]
    assert (out["SITES"], out["SKIPPED_SITES"]) == (2, 2)
    assert any("2 skipped" in line for line in listener.infos)


def test_damaged_polygons_are_repaired(figures: Any, listener: Any, run: Any) -> None:
    west, east, south, north = X - 100, X + 100, Y - 100, Y + 100
    bow = f"POLYGON(({west} {south}, {east} {north}, {east} {south}, {west} {north}, {west} {south}))"
    land = memory_layer("land", [(bow, {"class": "GKR"}), ("POLYGON EMPTY", {"class": "GKR"})])
    [row], _, _ = figures(INPUT=sites(bow, kind="Polygon"), CLASSIFIED=land, RADII="300")
    assert row["effective_m2_300"] == pytest.approx(20_000)
    assert any("1 repaired" in line for line in listener.infos)
    # QGIS's own default would end the run at an invalid geometry
    import processing

    out = processing.run("zoemzone:foragebuffer", {"INPUT": sites(point()), "CLASSIFIED": land, "OUTPUT": "memory:"})
    assert next(out["OUTPUT"].getFeatures())["effective_m2_300"] == pytest.approx(20_000)


def test_curves_and_heights_in_the_land(figures: Any) -> None:
    curved = memory_layer("land", [], "CurvePolygonZ")
    curved.dataProvider().addAttributes(classified().fields().toList())
    curved.updateFields()
    feature = QgsFeature(curved.fields())
    feature.setGeometry(
        QgsGeometry.fromWkt(f"CURVEPOLYGON Z(CIRCULARSTRING Z({X - 200} {Y} 1, {X + 200} {Y} 1, {X - 200} {Y} 1))")
    )
    feature["class"] = "GKR"
    assert curved.dataProvider().addFeatures([feature])[0]
    [row], _, _ = figures(INPUT=sites(point()), CLASSIFIED=curved)
    assert row["effective_m2_500"] == pytest.approx(math.pi * 200**2, rel=1e-3)


# ---- results as files, in a model, cancelled ------------------------------------------------------
def test_files_and_their_record(run: Any, tmp_path: Path) -> None:
    parameters = {
        "INPUT": sites(point(), point(100)),
        "CLASSIFIED": classified((disc(X, Y, 100), "GKR")),
        "RADII": "150, 300",
        "OUTPUT": str(tmp_path / "sites.gpkg"),
        "CLASS_AREAS": str(tmp_path / "areas.csv"),
    }
    out = run("foragebuffer", parameters)
    assert QgsVectorLayer(out["OUTPUT"]).featureCount() == 2
    assert "GKR" in (tmp_path / "areas.csv").read_text()
    record = json.loads((tmp_path / "sites.gpkg.run.json").read_text())
    assert record["algorithm"] == "zoemzone:foragebuffer"
    assert record["parameters"]["RADII"] == "150, 300"
    assert record["definitions"]["profile"] == "EP7"
    assert record["outputs"]["SITES"] == 2
    assert {source["name"] for source in record["sources"]} == {"sites", "land"}


def test_two_runs_beside_each_other(run: Any) -> None:
    # as in batch: nothing is remembered
    land = classified((disc(X, Y, 100), "GKR"))
    first = run("foragebuffer", {"INPUT": sites(point()), "CLASSIFIED": land, "RADII": "150", "OUTPUT": "memory:"})
    again = run("foragebuffer", {"INPUT": sites(point()), "CLASSIFIED": land, "RADII": "300", "OUTPUT": "memory:"})
    assert first["SITES"] == again["SITES"] == 1
    assert "effective_m2_150" not in again["OUTPUT"].fields().names()


def test_in_a_model(provider: Any) -> None:
    import processing

    model = QgsProcessingModelAlgorithm("m", "g")
    child = QgsProcessingModelChildAlgorithm("zoemzone:foragebuffer")
    child.setChildId("buffer")
    layer = sites(point())
    land = classified((disc(X, Y, 100), "GKR"))
    QgsProject.instance().addMapLayers([layer, land], False)
    static = QgsProcessingModelChildParameterSource.fromStaticValue
    child.addParameterSources("INPUT", [static(layer.id())])
    child.addParameterSources("CLASSIFIED", [static(land.id())])
    child.addParameterSources("RADII", [QgsProcessingModelChildParameterSource.fromExpression("'150,' || (150 * 2)")])
    output = QgsProcessingModelOutput("RESULT")
    output.setChildId("buffer")
    output.setChildOutputName("OUTPUT")
    child.setModelOutputs({"RESULT": output})
    model.addChildAlgorithm(child)
    model.initAlgorithm()
    context = QgsProcessingContext()
    context.setProject(QgsProject.instance())
    out = processing.run(model, {"buffer:RESULT": "memory:"}, context=context)
    found = rows(
        context.getMapLayer(out["buffer:RESULT"]) if isinstance(out["buffer:RESULT"], str) else out["buffer:RESULT"]
    )
    assert found[0]["effective_m2_300"] == pytest.approx(math.pi * 100**2, rel=1e-3)
    QgsProject.instance().removeMapLayers([layer.id(), land.id()])


def start(parameters: dict[str, Any], feedback: QgsProcessingFeedback) -> float:
    """Run as the toolbox does; the seconds it took."""
    algorithm = QgsApplication.processingRegistry().createAlgorithmById("zoemzone:foragebuffer")
    context = QgsProcessingContext()
    context.setProject(QgsProject.instance())
    begin = time.perf_counter()
    algorithm.run(parameters, context, feedback)
    return time.perf_counter() - begin


@pytest.mark.parametrize("kind", ["CLASSIFIED", "HABITAT"])
def test_cancel_leaves_nothing_behind(provider: Any, tmp_path: Path, kind: str) -> None:
    rng = np.random.default_rng(1)
    layer = sites(*(point(*place) for place in rng.uniform(-900, 900, (2500, 2))))
    land = classified(*((disc(X + e, Y + n, 40, 90), "GKR") for e, n in rng.uniform(-900, 900, (5, 2))))
    given = {"INPUT": layer, kind: land if kind == "CLASSIFIED" else habitat(tmp_path / "map.tif", land, 10.0)}
    folder = tmp_path / "out"
    folder.mkdir()
    given |= {"OUTPUT": str(folder / "sites.gpkg"), "CLASS_AREAS": str(folder / "areas.gpkg")}
    whole = start(given, QgsProcessingFeedback(False))
    assert {"sites.gpkg", "areas.gpkg"} <= {path.name for path in folder.iterdir()}
    for path in folder.iterdir():
        path.unlink()
    stopped = 0
    for share in rng.uniform(0.0, 0.9, 10):
        feedback, asked = QgsProcessingFeedback(False), []

        def cancel(feedback: QgsProcessingFeedback = feedback, asked: list[float] = asked) -> None:
            asked.append(time.perf_counter())
            feedback.cancel()

        timer = threading.Timer(share * whole, cancel)
        timer.start()
        start(given, feedback)
        ended = time.perf_counter()
        timer.cancel()
        left = [path.name for path in folder.iterdir()]
        if asked and ended - asked[0] < 2 and not left:
            stopped += 1
        else:  # only a run that was over before is allowed to leave results, and then all of them
            assert {"sites.gpkg", "areas.gpkg"} <= set(left)
            assert ended - asked[0] < 0.5 if asked else True
            for path in folder.iterdir():
                path.unlink()
    assert stopped >= 7


def test_cancel_keeps_the_other_layers_of_a_geopackage(run: Any, provider: Any, tmp_path: Path) -> None:
    path = tmp_path / "mine.gpkg"
    land, layer = classified((disc(X, Y, 100), "GKR")), sites(*(point(n) for n in range(2000)))
    target = f"ogr:dbname='{path}' table=\"{{}}\" (geom)"
    run("foragebuffer", {"INPUT": sites(point()), "CLASSIFIED": land, "OUTPUT": target.format("first")})

    class Late(QgsProcessingFeedback):
        """Cancels when writing has begun."""

        def setProgress(self, value: float) -> None:  # noqa: N802
            if value > 92:
                self.cancel()

    feedback = Late(False)
    start({"INPUT": layer, "CLASSIFIED": land, "OUTPUT": target.format("second")}, feedback)
    assert feedback.isCanceled()
    data = ogr.Open(str(path))
    assert [data.GetLayer(number).GetName() for number in range(data.GetLayerCount())] == ["first"]
    assert data.GetLayer(0).GetFeatureCount() == 1


def test_a_target_that_cannot_be_written(run: Any, tmp_path: Path) -> None:
    with pytest.raises(QgsProcessingException):
        run(
            "foragebuffer",
            {"INPUT": sites(point()), "CLASSIFIED": classified(), "OUTPUT": "/nowhere/at/all/sites.gpkg"},
        )


def test_the_layer_comes_styled(provider: Any, tmp_path: Path) -> None:
    for kind, wkt in (("Point", point()), ("LineString", f"LINESTRING({X} {Y}, {X + 9} {Y})"),
                      ("Polygon", box(X, Y, X + 9, Y + 9))):  # fmt: skip
        algorithm = QgsApplication.processingRegistry().createAlgorithmById("zoemzone:foragebuffer")
        context, feedback = QgsProcessingContext(), QgsProcessingFeedback()
        context.setProject(QgsProject.instance())
        path = str(tmp_path / f"{kind}.gpkg")
        context.addLayerToLoadOnCompletion(
            path, QgsProcessingContext.LayerDetails("sites", QgsProject.instance(), "OUTPUT")
        )
        given = {"INPUT": sites(wkt, kind=kind), "CLASSIFIED": classified(), "OUTPUT": path}
        out, fine = algorithm.run(given, context, feedback)
        assert fine
        layer = QgsVectorLayer(out["OUTPUT"], "sites")
        context.layerToLoadOnCompletionDetails(path).postProcessor().postProcessLayer(layer, context, feedback)
        assert layer.renderer().type() == "categorizedSymbol"
        assert {one.value() for one in layer.renderer().categories()} >= {"met", "nearly", "short"}
        assert layer.metadata().abstract()
        assert layer.geometryType() == Qgis.GeometryType(("Point", "LineString", "Polygon").index(kind))
